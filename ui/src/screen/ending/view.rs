//! Arranges the way to say that something has changed: plain choices, one confirmation, no form.

use care_plan::template::Part;
use care_plan::{ChoiceId, Ending, Value, ValueChange, ValueKind, ending, sections};
use leptos::prelude::*;

use crate::bridge;
use crate::component::{Button, Choice, Group, Kind, Picture, RadioGroup, Row, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::save_queue::state::Change;

/// Who is there for people after a loss. Told once, here, and nowhere else.
const SUPPORT: [&str; 5] =
    ["ending-help-sands", "ending-help-miscarriage", "ending-help-tommys", "ending-help-arc", "ending-help-petals"];

/// Saying that something has changed; or, once she has, what it did and how it is taken back.
#[component]
pub(crate) fn EndingScreen() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let said = Memo::new(move |_| store.plan.with(care_plan::Plan::ending));
    let is_said = Signal::derive(move || said.get().is_some());
    let is_asked = Signal::derive(move || said.get().is_none());
    view! {
        <Screen testid="screen-ending" title=i18n.text("ending-title")>
            <When when=is_asked>
                <Ask/>
            </When>
            <When when=is_said>
                <Said/>
            </When>
        </Screen>
    }
}

/// The choices. Which of several babies is meant is asked afterwards.
#[component]
fn Ask() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let asked = ending::answer().and_then(|id| {
        let section = sections::section(id.section.as_str())?;
        Some((section, section.prompt(id.prompt.as_str())?))
    });
    let chosen = RwSignal::new(None::<Ending>);
    let group = Group::new();
    let one = move |ending: Ending| {
        let label =
            asked.map(|(section, prompt)| i18n.text(prompt.choice_key(section.id, ending.name()))).unwrap_or_default();
        let is_chosen = Signal::derive(move || chosen.get() == Some(ending));
        let on_press = Callback::new(move |()| chosen.set(Some(ending)));
        view! { <Choice group label is_chosen on_press testid=format!("ending-{}", ending.name())/> }
    };
    let is_chosen = Signal::derive(move || chosen.get().is_some());
    let says = Signal::derive(move || {
        i18n.now(match chosen.get() {
            Some(Ending::OneOfSeveral) => "ending-will-one",
            Some(Ending::Elsewhere) => "ending-will-elsewhere",
            _ => "ending-will",
        })
    });
    let confirm = move |()| {
        let said = chosen.get_untracked().and_then(|ending| ChoiceId::new(ending.name()).ok());
        if let (Some(said), Some(id)) = (said, ending::answer()) {
            store.chose(&id, Change::Value(ValueChange::Set(Value::Choice(said))));
            request_animation_frame(bridge::focus_main);
        }
    };
    view! {
        <p class="intro">{i18n.text("ending-intro")}</p>
        <RadioGroup label=i18n.text("ending-ask")>{Ending::ALL.map(one).collect_view()}</RadioGroup>
        <When when=is_chosen>
            <section class="leaf leaf--note" data-testid="ending-will">
                <p>{says}</p>
                <p>{i18n.text("ending-nothing-deleted")}</p>
                <div class="row">
                    <Button label=i18n.text("ending-confirm") kind=Kind::Main testid="ending-confirm" on_press=confirm/>
                    <Button
                        label=i18n.text("ending-leave")
                        testid="ending-leave"
                        on_press=move |()| navigation.back()
                    />
                </div>
            </section>
        </When>
    }
}

/// What it did, who is there, and how it is taken back.
#[component]
fn Said() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let said = Memo::new(move |_| store.plan.with(care_plan::Plan::ending));
    let is_one = Signal::derive(move || said.get() == Some(Ending::OneOfSeveral));
    let is_loss = Signal::derive(move || said.get().is_none_or(Ending::may_be_loss));
    let asks_now = Signal::derive(move || store.plan.with(|plan| plan.shows_part(Part::Now)));
    let did = Signal::derive(move || {
        i18n.now(match said.get() {
            Some(Ending::OneOfSeveral) => "ending-did-one",
            Some(Ending::Elsewhere) => "ending-did-elsewhere",
            _ => "ending-did",
        })
    });
    let take_back = move |()| {
        for id in [ending::answer(), ending::which_baby()].into_iter().flatten() {
            store.chose(&id, Change::Value(ValueChange::Clear(ValueKind::Choice)));
        }
    };
    let row = move |title: &'static str, testid: &'static str, route: Route| {
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        let below = i18n.text(format!("{title}-meaning"));
        view! {
            <li>
                <Row title=i18n.text(title) below testid=Signal::stored(testid.to_owned()) on_press/>
            </li>
        }
    };
    let is_all = Signal::derive(move || !is_one.get());
    view! {
        <p class="intro" data-testid="ending-said">{did}</p>
        <When when=is_one>
            <WhichBaby/>
        </When>
        <ul role="list" class="plain-list sections leaf leaf--list">
            <When when=asks_now>{row("ending-now", "go-now", Route::Part(Part::Now))}</When>
            <When when=is_all>{row("ending-put-away", "go-put-away", Route::PutAway)}</When>
        </ul>
        <p>{i18n.text("ending-copies")}</p>
        <When when=is_loss>
            <section class="leaf">
                <h2>{i18n.text("ending-help-title")}</h2>
                <ul class="lines">{SUPPORT.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            </section>
        </When>
        <div class="row">
            <Button
                label=i18n.text("ending-take-back")
                kind=Kind::Quiet
                picture=Picture::Undo
                testid="ending-take-back"
                on_press=take_back
            />
        </div>
    }
}

/// Which baby: so that what was written for this one is read apart from what is written for another.
#[component]
fn WhichBaby() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let id = ending::which_baby()?;
    let section = sections::section(id.section.as_str())?;
    let prompt = section.prompt(id.prompt.as_str())?;
    let marks = store.marks(&id, section.tier_of(prompt));
    let id = StoredValue::new(id);
    let group = Group::new();
    let one = move |baby: &'static str| {
        let label = i18n.text(prompt.choice_key(section.id, baby));
        let is_chosen = Signal::derive(move || {
            marks.with(|marks| marks.choice.as_ref().is_some_and(|choice| choice.as_str() == baby))
        });
        let on_press = Callback::new(move |()| {
            if let Ok(choice) = ChoiceId::new(baby) {
                id.with_value(|id| store.chose(id, Change::Value(ValueChange::Set(Value::Choice(choice.clone())))));
            }
        });
        view! { <Choice group label is_chosen on_press testid=format!("ending-{baby}")/> }
    };
    Some(view! {
        <h2>{i18n.text(prompt.question_key(section.id))}</h2>
        <p class="hint">{i18n.text("ending-which-hint")}</p>
        <RadioGroup label=i18n.text(prompt.question_key(section.id))>
            {prompt.choices.iter().map(|name| one(name)).collect_view()}
        </RadioGroup>
    })
}

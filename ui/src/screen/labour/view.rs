//! Arranges what somebody in labour needs.

use care_bridge::{BlockKind, LockView, ShowView};
use care_plan::template::{Part, Prompt, Section};
use care_plan::{AnswerId, Audience, Disclosure, ValueChange, ValueKind, labour};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Blocks, Button, Icon, Kind, PartOfScreen, Picture, Screen, When, heard, once_here_or};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::save_queue::state::Change;

/// A gap in an idea: what has one is not said with one tap.
const GAP: char = '_';

/// In labour: show my midwife, who to call, my plan, and what she has changed her mind about.
#[component]
pub(crate) fn Labour() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_locked = Signal::derive(move || store.lock.get() == LockView::Set);
    let to = move |route: Route| Callback::new(move |()| navigation.go(route.clone()));
    let show = Route::Show(Disclosure::usual(Audience::LabourWard));
    let topic = move |(section, _): (&'static Section, &'static Prompt)| {
        let press = to(Route::ChangeMind(section.id));
        view! {
            <li>
                <Giant label=i18n.text(section.title_key()) testid=format!("mind-{}", section.id) press/>
            </li>
        }
    };
    view! {
        <Screen testid="screen-labour" class="screen screen--labour" title=i18n.text("labour-title")>
            <ul role="list" class="plain-list giants">
                <li>
                    <Giant label=i18n.text("labour-show") picture=Picture::Notebook testid="labour-show".to_owned() press=to(show)/>
                </li>
                <li>
                    <Giant label=i18n.text("labour-call") picture=Picture::Call testid="labour-call".to_owned() press=to(Route::Help)/>
                </li>
                <li>
                    <Giant
                        label=i18n.text("labour-plan")
                        picture=Picture::Read
                        testid="labour-plan".to_owned()
                        press=to(Route::BirthPlan)
                    />
                </li>
            </ul>
            <PartOfScreen title=i18n.text("labour-mind") hint=i18n.text("labour-mind-meaning")>
                <ul role="list" class="plain-list giants">{labour::topics().map(topic).collect_view()}</ul>
            </PartOfScreen>
            <When when=is_locked>
                <div class="row">
                    <Button
                        label=i18n.text("lockcard-title")
                        kind=Kind::Quiet
                        picture=Picture::Lock
                        testid="labour-lock-screen-card"
                        on_press=move |()| navigation.go(Route::LockScreenCard)
                    />
                </div>
            </When>
        </Screen>
    }
}

/// What she wrote about her birth, large, to be read in labour.
#[component]
pub(crate) fn BirthPlan() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let shown = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        let parts = [Part::Front, Part::Birth].into();
        let disclosure = Disclosure { parts, ..Disclosure::usual(Audience::Myself) };
        shown.set(bridge::call(&care_bridge::Show { disclosure, is_held_up: false }).await.into());
    });
    let to_write = move |()| navigation.go(Route::Part(Part::Birth));
    let none = move || view! { <p class="intro" data-testid="birth-plan-empty">{i18n.text("labour-plan-empty")}</p> };
    view! {
        <Screen
            testid="screen-birth-plan"
            class="screen screen--labour"
            title=i18n.text("labour-plan")
            above=i18n.text("labour-title")
        >
            {once_here_or(shown, none, |mut view: ShowView| {
                // The screen has a title.
                view.blocks.retain(|block| block.kind != BlockKind::Title);
                view! {
                    <div class="show__page" data-testid="birth-plan">
                        <Blocks blocks=view.blocks/>
                    </div>
                }
            })}
            <div class="row">
                <Button
                    label=i18n.text("labour-plan-write")
                    picture=Picture::Onward
                    testid="birth-plan-write"
                    on_press=to_write
                />
            </div>
        </Screen>
    }
}

/// One topic: what she would like now, recorded with one tap. What she said before stays in the history.
#[component]
pub(crate) fn ChangeMind(section: &'static str) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let (section, prompt) = labour::topics().find(|(topic, _)| topic.id == section)?;
    let answer = StoredValue::new(AnswerId::once(section.section_id(), prompt.prompt_id()));
    let recorded = RwSignal::new(None::<String>);
    let steps = StoredValue::new(0_usize);
    let is_private = Signal::derive(move || {
        let is = |answer: &care_plan::Answer| answer.tier != care_plan::Tier::Shared;
        answer.with_value(|id| store.plan.with(|plan| plan.answer(id).is_some_and(is)))
    });
    let is_recorded = Signal::derive(move || recorded.with(Option::is_some));
    let is_open = Signal::derive(move || !is_recorded.get());
    let record = move |words: String| {
        let has_state = answer
            .with_value(|id| store.plan.with_untracked(|plan| plan.answer(id).is_some_and(|a| a.state().is_some())));
        answer.with_value(|id| {
            // First the words: nothing that was left out is shown, whatever happens between the two.
            store.typed(id, prompt.field.kind(), words.clone());
            store.left();
            if has_state {
                store.chose(id, Change::Value(ValueChange::Clear(ValueKind::State)));
            }
        });
        // An option beside it may say the opposite now, such as whether to offer.
        let beside = section.prompts.iter().filter(|other| other.id != prompt.id && !other.choices.is_empty());
        let beside = beside.map(|other| AnswerId::once(section.section_id(), other.prompt_id()));
        let chosen =
            |id: &AnswerId| store.plan.with_untracked(|plan| plan.answer(id).is_some_and(|a| a.choice().is_some()));
        let beside: Vec<AnswerId> = beside.filter(chosen).collect();
        for id in &beside {
            store.chose(id, Change::Value(ValueChange::Clear(ValueKind::Choice)));
        }
        steps.set_value(1 + usize::from(has_state) + beside.len());
        store.left();
        spawn_local(async move {
            if store.settled().await {
                recorded.set(Some(words));
                bridge::focus_main();
            }
        });
    };
    // Words and how she felt are two steps: both go back.
    let take_back = move |()| {
        let count = steps.get_value();
        spawn_local(async move {
            for _ in 0..count {
                store.undo();
                store.settled().await;
            }
            recorded.set(None);
        });
    };
    let say = move |key: String, testid: String| {
        let label = i18n.text(key);
        let has_gap = Signal::derive(move || label.with(|label| label.contains(GAP)));
        let is_whole = Signal::derive(move || !has_gap.get());
        let press = Callback::new(move |()| record(label.get_untracked()));
        view! {
            <When when=is_whole>
                <li>
                    <Giant label testid=testid.clone() press/>
                </li>
            </When>
        }
    };
    let ideas = labour::ideas(section, prompt)
        .map(|idea| say(prompt.idea_key(section.id, idea), format!("now-{idea}")))
        .collect_view();
    let ask_me = say("labour-ask-me".to_owned(), "now-ask-me".to_owned());
    let to_show = move |()| navigation.go(Route::Show(Disclosure::usual(Audience::LabourWard)));
    Some(view! {
        <Screen testid="screen-change-mind" class="screen screen--labour" title=i18n.marked(section.title_key()) above=i18n.text("labour-mind")>
            <When when=is_open>
                <p class="intro">{i18n.text("labour-now")}</p>
            </When>
            <div hidden=is_recorded>
                <ul role="list" class="plain-list giants">{ask_me} {ideas}</ul>
            </div>
            <When when=is_recorded>
                <section class="leaf leaf--note" data-testid="mind-recorded" role="status">
                    <h2 dir="auto">{move || recorded.get()}</h2>
                    <p>{i18n.text_either(is_private, "labour-recorded-private", "labour-recorded")}</p>
                </section>
                <div class="row">
                    <Button
                        label=i18n.text("labour-show")
                        kind=Kind::Main
                        picture=Picture::Notebook
                        testid="recorded-show"
                        on_press=to_show
                    />
                    <Button
                        label=i18n.text("labour-take-back")
                        picture=Picture::Undo
                        testid="mind-take-back"
                        on_press=take_back
                    />
                </div>
            </When>
        </Screen>
    })
}

/// One thing that fills the width of the screen.
#[component]
fn Giant(
    label: Signal<String>,
    testid: String,
    press: Callback<()>,
    #[prop(optional)] picture: Option<Picture>,
) -> impl IntoView {
    view! {
        <button type="button" class="giant" data-testid=testid on:click=heard(press)>
            {picture.map(|picture| view! { <Icon picture/> })}
            <span>{label}</span>
        </button>
    }
}

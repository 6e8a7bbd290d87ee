//! Arranges staff's turn.

use care_bridge::KeepTurn;
use care_plan::template::{Field, Prompt, Section};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{Turn, asked};
use crate::bridge;
use crate::component::{Button, Choice, Group, Kind, Picture, RadioGroup, TITLE_ID, Tick, Trouble, Troubles, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::screen::is_quiet;

/// Staff's turn on the page that she holds up. The way out leads to that page alone.
#[component]
pub(crate) fn TurnScreen() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_quiet = is_quiet();
    let turn = store.turn;
    let (busy, refused) = (RwSignal::new(false), RwSignal::new(None));
    let keep = move |()| {
        busy.set(true);
        let request = KeepTurn { values: turn.with_untracked(Turn::values) };
        spawn_local(async move {
            let reply = bridge::call(&request).await;
            busy.set(false);
            match reply {
                Ok(view) => {
                    store.turn_arrived(view);
                    turn.set(Turn::default());
                    store.say("turn-kept");
                    navigation.back();
                }
                Err(error) => refused.set(Some(error)),
            }
        });
    };
    let waits = Signal::derive(move || busy.get() || !turn.with(Turn::says_something));
    request_animation_frame(bridge::focus_main);
    view! {
        <div class="show" data-testid="screen-turn">
            <header class="show__way" aria-label=i18n.text("ui-always-here")>
                <Button
                    label=i18n.text("turn-leave")
                    kind=Kind::Quiet
                    picture=Picture::Back
                    testid="leave-turn"
                    on_press=move |()| navigation.back()
                />
            </header>
            <Troubles/>
            <main class="show__page" tabindex="-1" aria-labelledby=TITLE_ID>
                <h1 id=TITLE_ID>{i18n.text("turn-title")}</h1>
                <p class="intro">{i18n.text("turn-intro")}</p>
                {asked()
                    .map(|(section, prompts)| {
                        // Which parts were looked at names pregnancy and birth.
                        let is_offered = |prompt: &&'static Prompt| !(prompt.is_many && is_quiet.get_untracked());
                        prompts.filter(is_offered).map(|prompt| view! { <Given section prompt turn/> }).collect_view()
                    })}
                <p class="hint">{i18n.text("turn-unchecked")}</p>
                {move || refused.get().map(|error| view! { <Trouble error/> })}
                <div class="row">
                    <Button
                        label=i18n.text("turn-keep")
                        kind=Kind::Main
                        picture=Picture::Done
                        testid="keep-turn"
                        busy=waits
                        on_press=keep
                    />
                </div>
            </main>
        </div>
    }
}

/// One thing that is asked: options, or words.
#[component]
fn Given(section: &'static Section, prompt: &'static Prompt, turn: RwSignal<Turn>) -> impl IntoView {
    let i18n = use_i18n();
    let label = i18n.text(prompt.question_key(section.id));
    let name = format!("{}.{}", section.id, prompt.id);
    if prompt.choices.is_empty() {
        let is_line = prompt.field != Field::Paragraph;
        let element_id = format!("turn-{}", prompt.id);
        let field = NodeRef::<html::Textarea>::new();
        field.on_load(move |field| request_animation_frame(move || bridge::grow(&field, field.value().len())));
        let about_what = Signal::derive(move || !is_line && turn.with(Turn::is_not_agreed));
        return view! {
            <div class="leaf">
                <h2 class="leaf__question">
                    <label for=element_id.clone()>{label}</label>
                </h2>
                <AtATap section prompt turn/>
                <div role="status">
                    <When when=about_what>
                        <p class="hint" data-testid="turn-about-what">{i18n.text("turn-about-what")}</p>
                    </When>
                </div>
                <textarea
                    id=element_id
                    class="words"
                    class:words--line=is_line
                    data-testid=format!("answer-{name}")
                    rows=if is_line { "1" } else { "3" }
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || turn.with(|turn| turn.text(prompt))
                    node_ref=field
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        if let Some(field) = field.get_untracked() {
                            bridge::grow(&field, text.len());
                        }
                        turn.update(|turn| turn.typed(prompt, text));
                    }
                ></textarea>
            </div>
        }
        .into_any();
    }
    let group = Group::new();
    let option = move |option: &'static str| {
        let label = i18n.text(prompt.choice_key(section.id, option));
        let is = Signal::derive(move || turn.with(|turn| turn.has(prompt, option)));
        let press = Callback::new(move |()| turn.update(|turn| turn.pressed(prompt, option)));
        let testid = format!("choice-{}.{}.{option}", section.id, prompt.id);
        if prompt.is_many {
            view! { <Tick label is_ticked=is on_tick=press testid/> }.into_any()
        } else {
            view! { <Choice group label is_chosen=is on_press=press testid/> }.into_any()
        }
    };
    let options = prompt.choices.iter().map(|name| option(name)).collect_view();
    let set = if prompt.is_many {
        view! {
            <div class="choices" role="group" aria-label=label>
                {options}
            </div>
        }
        .into_any()
    } else {
        view! { <RadioGroup label>{options}</RadioGroup> }.into_any()
    };
    view! {
        <div class="leaf">
            <h2 class="leaf__question">{label}</h2>
            {set}
        </div>
    }
    .into_any()
}

/// What most would write there, each in a tap. A second tap takes it away again.
#[component]
fn AtATap(section: &'static Section, prompt: &'static Prompt, turn: RwSignal<Turn>) -> impl IntoView {
    let i18n = use_i18n();
    let group = Group::new();
    let option = move |idea: &'static str| {
        let label = i18n.text(prompt.idea_key(section.id, idea));
        let is = Signal::derive(move || turn.with(|turn| turn.text(prompt) == label.get()));
        let press = Callback::new(move |()| {
            let words = if is.get_untracked() { String::new() } else { label.get_untracked() };
            turn.update(|turn| turn.typed(prompt, words));
        });
        view! { <Choice group label is_chosen=is on_press=press testid=format!("idea-{}.{}.{idea}", section.id, prompt.id)/> }
    };
    (!prompt.ideas.is_empty()).then(|| {
        view! {
            <RadioGroup label=i18n.text(prompt.question_key(section.id)) class="choices choices--row">
                {prompt.ideas.iter().map(|idea| option(idea)).collect_view()}
            </RadioGroup>
        }
    })
}

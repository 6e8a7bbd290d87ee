//! Before an appointment: the card, and everything that she would like to talk about. She carries it
//! there, perhaps on paper: so it is read from an excerpt, as every copy is.

use care_bridge::{Show, ShowView};
use care_plan::template::{Prompt, Section};
use care_plan::{AnswerState, Audience, Disclosure, EntryId, Excerpt};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Blocks, Button, Picture, Screen, When, once_here_or};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::screen::cards::{name_of, naming_prompt};

/// An answer that she would like to talk about.
#[derive(Clone, PartialEq, Eq)]
struct Talk {
    section: &'static Section,
    prompt: &'static Prompt,
    /// The name of the card that it stands on, or nothing.
    card: String,
    state: AnswerState,
    words: String,
}

/// The sheet for the appointment on the card `entry`.
#[component]
pub(crate) fn BeforeAppointment(section: &'static Section, entry: EntryId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    // All of it may be printed: nothing stands on it that her midwife would not be shown.
    let name = Signal::derive(move || {
        let card = Disclosure::of_entries(Audience::Midwife, [entry].into());
        store.plan.with(|plan| {
            let is_told = section.naming_answer(entry).is_some_and(|id| plan.tells(&card, &id));
            if is_told { name_of(plan, section, entry) } else { String::new() }
        })
    });
    let shown = Disclosure::usual(Audience::Midwife);
    let excerpt = Memo::new(move |_| store.plan.with(|plan| plan.excerpt(&shown)));
    let talks = Memo::new(move |_| excerpt.with(to_talk_about));
    let is_any = Signal::derive(move || talks.with(|talks| !talks.is_empty()));
    let asked = move |key: String| move || excerpt.with(|excerpt| i18n.said_in(excerpt.wording(), &key));
    let line = move |talk: Talk| {
        let Talk { section, prompt, card, state, words } = talk;
        let (has_words, is_on_a_card) = (!words.trim().is_empty(), !card.is_empty());
        view! {
            <li>
                {is_on_a_card.then(|| view! { <p class="hint" dir="auto">{card}</p> })}
                <strong>{asked(prompt.question_key(section.id))}</strong>
                " "
                <span class="hint">{i18n.text(format!("state-{}", state.name()))}</span>
                {has_words.then(|| view! { <p class="block--words" dir="auto">{words}</p> })}
            </li>
        }
    };
    let below = move || {
        view! {
            <When when=is_any>
                <section class="leaf" data-testid="before-talks">
                    <h2>{i18n.text("before-talks")}</h2>
                    <ul class="lines">{move || talks.get().into_iter().map(line).collect_view()}</ul>
                </section>
            </When>
            <section class="leaf">
                <h2>{i18n.text("before-bring")}</h2>
                <p>{i18n.text("before-bring-meaning")}</p>
            </section>
            <div class="row">
                <Button
                    label=i18n.text("ui-print")
                    picture=Picture::Print
                    testid="print-before"
                    on_press=|()| bridge::print()
                />
            </div>
        }
    };
    view! {
        <Screen testid="screen-before" title=i18n.text("before-title") above=name>
            <TheCard entry below/>
        </Screen>
    }
}

/// The card of the appointment, as her midwife would be shown it.
#[component]
fn TheCard(
    /// The card.
    entry: EntryId,
    /// What follows it. It comes with it: it would else be moved from under her finger.
    #[prop(into)]
    below: ViewFn,
) -> impl IntoView {
    let store = use_plan_store();
    let shown = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        let disclosure = Disclosure::of_entries(Audience::Midwife, [entry].into());
        shown.set(bridge::call(&Show { disclosure, is_held_up: false }).await.into());
    });
    let none = below.clone();
    once_here_or(
        shown,
        move || none.run(),
        move |view: ShowView| {
            view! {
                <article class="leaf letter" data-testid="letter">
                    <Blocks blocks=view.blocks below_heading=true/>
                </article>
                {below.run()}
            }
        },
    )
}

/// What is marked so, in reading order, on cards too.
fn to_talk_about(excerpt: &Excerpt) -> Vec<Talk> {
    let mut talks = Vec::new();
    for shown in excerpt.sections() {
        let section = shown.section;
        let naming = naming_prompt(section).map(|prompt| prompt.id);
        for place in &shown.places {
            let card = place.answers.iter().find(|answer| Some(answer.prompt.id) == naming);
            let card = card.map(|answer| answer.text().trim().to_owned()).unwrap_or_default();
            for answer in &place.answers {
                if let Some(state) = answer.state().filter(|state| is_to_talk_about(*state)) {
                    let (prompt, words) = (answer.prompt, answer.text().to_owned());
                    talks.push(Talk { section, prompt, card: card.clone(), state, words });
                }
            }
        }
    }
    talks
}

const fn is_to_talk_about(state: AnswerState) -> bool {
    matches!(state, AnswerState::TalkAboutThis | AnswerState::AskOnTheDay | AnswerState::AdviseMe)
}

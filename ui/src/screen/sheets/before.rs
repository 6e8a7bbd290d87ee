//! Before an appointment: the card, and everything that she would like to talk about.

use care_plan::template::{Prompt, Section};
use care_plan::{AnswerId, AnswerState, EntryId, Scope, Tier, sections};
use leptos::prelude::*;

use crate::bridge;
use crate::component::{Button, Picture, Screen, When};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::screen::card::Letter;
use crate::screen::cards::name_of;

/// An answer that she would like to talk about.
#[derive(Clone, PartialEq, Eq)]
struct Talk {
    section: &'static Section,
    prompt: &'static Prompt,
    state: AnswerState,
    words: String,
}

/// The sheet for the appointment on the card `entry`.
#[component]
pub(crate) fn BeforeAppointment(section: &'static Section, entry: EntryId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let name = Signal::derive(move || store.plan.with(|plan| name_of(plan, section, entry)));
    let talks = Memo::new(move |_| {
        store.plan.with(|plan| {
            let told = sections::SECTIONS.iter().copied();
            let talk = |(section, id): (&'static Section, AnswerId)| {
                // What goes into no copy by itself stays off a page that she carries there.
                let answer = plan.answer(&id).filter(|answer| answer.tier == Tier::Shared)?;
                let prompt = section.prompt(id.prompt.as_str())?;
                let state = answer.state().filter(|state| is_to_talk_about(*state))?;
                Some(Talk { section, prompt, state, words: answer.text().to_owned() })
            };
            let ids = |section: &'static Section| {
                plan.answers_of(section)
                    .map(move |(id, _)| (section, id))
                    .filter(|(_, id)| !matches!(id.scope, Scope::Entry(_)) && !plan.is_untold_at(id))
            };
            told.flat_map(ids).filter_map(talk).collect::<Vec<_>>()
        })
    });
    let is_any = Signal::derive(move || talks.with(|talks| !talks.is_empty()));
    let line = move |talk: Talk| {
        let Talk { section, prompt, state, words } = talk;
        let has_words = !words.trim().is_empty();
        view! {
            <li>
                <strong>{i18n.text(prompt.question_key(section.id))}</strong>
                " "
                <span class="hint">{i18n.text(format!("state-{}", state.name()))}</span>
                {has_words.then(|| view! { <p class="block--words" dir="auto">{words}</p> })}
            </li>
        }
    };
    view! {
        <Screen testid="screen-before" title=i18n.text("before-title") above=name>
            <Letter entry/>
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
        </Screen>
    }
}

const fn is_to_talk_about(state: AnswerState) -> bool {
    matches!(state, AnswerState::TalkAboutThis | AnswerState::AskOnTheDay | AnswerState::AdviseMe)
}

//! What else a card leads to: itself alone for somebody, a sheet before an appointment, the decisions that
//! news may change, a message that asks for a review.

use std::collections::BTreeSet;

use care_plan::template::{Part, Role, Section};
use care_plan::{Audience, Disclosure, EntryId, sections};
use leptos::prelude::*;

use crate::component::{CopyButton, Row};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// The ways that a card of `section` has.
#[component]
pub(super) fn Ways(section: &'static Section, entry: EntryId) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let row = move |title: &'static str, testid: &'static str, route: Route| {
        let below = i18n.text(format!("{title}-meaning"));
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        view! {
            <div class="leaf leaf--list">
                <Row title=i18n.text(title) below testid=Signal::stored(testid.to_owned()) on_press/>
            </div>
        }
    };
    let has = |role: Role| section.prompt_with_role(role).is_some();
    let alone = (section.part == Part::Hard).then(|| {
        let parts = [Part::Front, section.part].into();
        let disclosure = Disclosure { parts, ..Disclosure::of_entries(Audience::Family, BTreeSet::from([entry])) };
        row("card-alone", "card-alone", Route::Preview(disclosure))
    });
    let before = has(Role::Ahead)
        .then(|| row("before-title", "go-before", Route::BeforeAppointment { section: section.id, entry }));
    let decisions = sections::SECTIONS.iter().find(|other| other.prompt_with_role(Role::Decided).is_some());
    let news = decisions
        .filter(|_| has(Role::News))
        .map(|decisions| row("card-news", "go-decisions", Route::Cards { section: decisions.id }));
    let review = has(Role::FormalReview).then(|| view! { <AskForReview/> });
    view! { {alone} {before} {news} {review} }
}

/// A message that she can copy and send: how to ask for a formal review.
#[component]
fn AskForReview() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <section class="leaf" data-testid="ask-for-review">
            <h2>{i18n.text("review-message-title")}</h2>
            <p>{i18n.text("review-message-meaning")}</p>
            <p class="letter">{i18n.text("review-message")}</p>
            <CopyButton text=i18n.text("review-message") testid="copy-review-message"/>
        </section>
    }
}

//! Looking back: what changed since her midwife saw the plan, what a copy said, and what can be brought
//! back.

mod bin;
mod changes;
mod codes;
mod copies;

use care_plan::template::{Prompt, Section};
use care_plan::{AnswerId, sections};
use leptos::prelude::*;

pub(crate) use bin::Bin;
pub(crate) use changes::Changes;
pub(crate) use copies::{Copies, ShownCopy};

use crate::component::{LinkRow, PartOfScreen};
use crate::i18n::use_i18n;
use crate::route::Route;

/// The ways to them.
#[component]
pub(crate) fn WaysBack() -> impl IntoView {
    let i18n = use_i18n();
    let row = move |title: &'static str, testid: &'static str, route: Route| {
        view! { <LinkRow title below=format!("{title}-meaning") testid route/> }
    };
    view! {
        <PartOfScreen title=i18n.text("back-title")>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {row("back-changes", "go-changes", Route::Changes)} {row("copies-title", "go-copies", Route::Copies)}
                {row("back-bin", "go-bin", Route::Bin)}
                {row("received-title", "go-received", Route::Received)}
            </ul>
        </PartOfScreen>
    }
}

/// The question that an answer is to; nothing for one that only a newer version asks.
fn place_of(answer: &AnswerId) -> Option<(&'static Section, &'static Prompt)> {
    let section = sections::section(answer.section.as_str())?;
    Some((section, section.prompt(answer.prompt.as_str())?))
}

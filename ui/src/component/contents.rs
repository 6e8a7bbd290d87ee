//! The parts of her plan as a list to go to, with where each section stands in words.

use care_locale::Value;
use care_plan::template::{Part, Section};
use care_plan::{Standing, sections};
use leptos::prelude::*;

use super::Row;
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::screen::route_of;
use crate::way::use_way;
use crate::words::{Say, use_say};

/// Where something stands, in words.
pub(crate) fn standing_words(say: Say, standing: Standing) -> String {
    let count = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    say.now_with("standing-written", &[("written", count(standing.written)), ("talk", count(standing.to_talk_about))])
}

/// The sections of a part.
#[component]
pub(crate) fn SectionList(
    part: Part,
    /// Whether a journey can hold on to its rows.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let rows = sections::sections_of(part).map(|section| view! { <SectionRow section named/> }).collect_view();
    view! { <ul class="plain-list sections">{rows}</ul> }
}

#[component]
fn SectionRow(section: &'static Section, named: bool) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let standing = Memo::new(move |_| notebook.plan.with(|plan| plan.standing_of(section)));
    let below = Signal::derive(move || match standing.get() {
        nothing if nothing == Standing::default() => String::new(),
        standing => standing_words(say, standing),
    });
    let is_talk = Signal::derive(move || standing.get().to_talk_about > 0);
    let is_here = Signal::derive(move || match way.here.get() {
        Route::Section { section: here, .. } | Route::Cards { section: here } | Route::Card { section: here, .. } => {
            here == section.id
        }
        _ => false,
    });
    let testid = Signal::stored(if named { format!("section-{}", section.id) } else { String::new() });
    let on_press = Callback::new(move |()| way.go(route_of(section)));
    view! {
        <li>
            <Row title=say.of(section.title_key()) below is_talk is_here testid on_press/>
        </li>
    }
}

/// The whole plan beside a section, where there is room for two panes.
#[component]
pub(crate) fn Contents() -> impl IntoView {
    let say = use_say();
    view! {
        <nav class="contents" aria-label=say.of("ui-contents")>
            {Part::ALL
                .map(|part| {
                    view! {
                        <h2 class="contents__part">{say.of(format!("part-{}", part.name()))}</h2>
                        <SectionList part/>
                    }
                })
                .collect_view()}
        </nav>
    }
}

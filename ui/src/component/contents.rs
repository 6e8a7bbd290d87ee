//! The parts of her plan as a list to go to, with where each section stands in words.

use care_plan::template::{Part, Section};
use care_plan::{Standing, sections};
use leptos::prelude::*;

use super::{Row, When};
use crate::i18n::{I18n, use_i18n};
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::route_of;

/// Where something stands, in words and never in a number, which would be read as a score. What she wants to
/// talk about comes first.
pub(crate) fn standing_words(i18n: I18n, standing: Standing) -> String {
    match standing {
        Standing { written: 0, to_talk_about: 0 } => String::new(),
        Standing { to_talk_about: 0, .. } => i18n.now("standing-written"),
        Standing { .. } => i18n.now("standing-talk"),
    }
}

/// The sections of a part.
#[component]
pub(crate) fn SectionList(
    part: Part,
    /// Whether a journey can hold on to its rows.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let store = use_plan_store();
    let row = move |section: &'static Section| {
        let is_there =
            Signal::derive(move || !section.says_ending() && !store.plan.with(|plan| plan.is_put_away(section)));
        view! {
            <When when=is_there>
                <SectionRow section named/>
            </When>
        }
    };
    let rows = sections::sections_of(part).map(row).collect_view();
    view! { <ul role="list" class="plain-list sections">{rows}</ul> }
}

#[component]
fn SectionRow(section: &'static Section, named: bool) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let standing = Memo::new(move |_| store.plan.with(|plan| plan.standing_of(section)));
    let below = Signal::derive(move || standing_words(i18n, standing.get()));
    let is_talk = Signal::derive(move || standing.get().to_talk_about > 0);
    let is_here = Signal::derive(move || navigation.here.with(Route::section) == Some(section.id));
    let testid = Signal::stored(if named { format!("section-{}", section.id) } else { String::new() });
    let on_press = Callback::new(move |()| navigation.go(route_of(section)));
    view! {
        <li>
            <Row title=i18n.marked(section.title_key()) below is_talk is_here testid on_press/>
        </li>
    }
}

/// The whole plan beside a section, where there is room for two panes.
#[component]
pub(crate) fn Contents() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    view! {
        <nav class="contents" aria-label=i18n.text("ui-contents")>
            {sections::parts()
                .map(|part| {
                    let is_there = Signal::derive(move || store.plan.with(|plan| plan.shows_part(part)));
                    view! {
                        <When when=is_there>
                            <h2 class="contents__part">{i18n.text(format!("part-{}", part.name()))}</h2>
                            <SectionList part/>
                        </When>
                    }
                })
                .collect_view()}
        </nav>
    }
}

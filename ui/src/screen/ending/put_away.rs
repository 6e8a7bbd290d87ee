//! What is put away: everything is there, and she need never see it.

use care_plan::sections;
use care_plan::template::Section;
use leptos::prelude::*;

use crate::component::{Row, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::screen::route_of;

/// The sections that are put away and hold something.
#[component]
pub(crate) fn PutAway() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let put_away = Memo::new(move |_| {
        store.plan.with(|plan| {
            let is_there = |section: &&'static Section| {
                plan.is_put_away(section) && plan.answers.keys().any(|id| id.section.as_str() == section.id)
            };
            sections::SECTIONS.iter().copied().filter(is_there).map(|section| section.id).collect::<Vec<_>>()
        })
    });
    let row = move |id: &'static str| {
        sections::section(id).map(|section| {
            let on_press = Callback::new(move |()| navigation.go(route_of(section)));
            view! {
                <li>
                    <Row
                        title=i18n.marked(section.title_key())
                        below=Signal::stored(String::new())
                        testid=Signal::stored(format!("section-{id}"))
                        on_press
                    />
                </li>
            }
        })
    };
    view! {
        <Screen testid="screen-put-away" title=i18n.text("ending-put-away")>
            <p class="intro">{i18n.text("ending-put-away-intro")}</p>
            <ul role="list" class="plain-list sections leaf leaf--list">
                <For each=move || put_away.get() key=|id| *id children=row/>
            </ul>
        </Screen>
    }
}

//! Things that people often put in a plan: in hers, not yet, left out. Nothing is counted.

use care_plan::often::{Often, topics};
use care_plan::template::Section;
use leptos::prelude::*;

use crate::component::{PartOfScreen, Row, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::screen::route_of;

const fn title(stands: Often) -> &'static str {
    match stands {
        Often::Covered => "often-covered",
        Often::NotYet => "often-not-yet",
        Often::NotWanted => "often-not-wanted",
    }
}

/// The topics, by where each stands.
#[component]
pub(crate) fn OftenScreen() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let row = move |section: &'static Section| {
        let on_press = Callback::new(move |()| navigation.go(route_of(section)));
        view! {
            <li>
                <Row
                    title=i18n.marked(section.title_key())
                    below=Signal::stored(String::new())
                    testid=Signal::stored(format!("often-{}", section.id))
                    on_press
                />
            </li>
        }
    };
    let group = move |stands: Often| {
        let of = Memo::new(move |_| {
            store.plan.with(|plan| {
                topics(plan)
                    .filter(|(_, is)| *is == stands)
                    .map(|(section, _)| section)
                    .collect::<Vec<&'static Section>>()
            })
        });
        let is_any = Signal::derive(move || of.with(|of| !of.is_empty()));
        view! {
            <When when=is_any>
                <PartOfScreen title=i18n.text(title(stands))>
                    <ul role="list" class="plain-list sections leaf leaf--list">
                        <For each=move || of.get() key=|section| section.id children=row/>
                    </ul>
                </PartOfScreen>
            </When>
        }
    };
    view! {
        <Screen testid="screen-often" title=i18n.text("often-title")>
            <p class="intro">{i18n.text("often-intro")}</p>
            {Often::ALL.map(group).collect_view()}
        </Screen>
    }
}

//! Her care moves to other people: numbers in one place, and one sheet for the new team.

use care_plan::sections;
use care_plan::sheet::Sheet;
use care_plan::template::{Role, Section};
use leptos::prelude::*;

use crate::component::{Row, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// What she does when her care moves.
#[component]
pub(crate) fn Moving() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let row = move |title: Signal<String>, below: &'static str, testid: &'static str, route: Route| {
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        view! {
            <li>
                <Row title below=i18n.text(below) testid=Signal::stored(testid.to_owned()) on_press/>
            </li>
        }
    };
    let has_people = |section: &&&'static Section| {
        section.prompt_with_role(Role::CallWho).or(section.prompt_with_role(Role::NamedCarer)).is_some()
    };
    let people = sections::SECTIONS.iter().filter(has_people);
    view! {
        <Screen testid="screen-moving" title=i18n.text("moving-title")>
            <p class="intro">{i18n.text("moving-intro")}</p>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {people
                    .map(|section| {
                        let is_named = section.prompt_with_role(Role::NamedCarer).is_some();
                        let (below, testid) = match is_named {
                            true => ("moving-carer", "moving-carer"),
                            false => ("moving-numbers", "moving-people"),
                        };
                        row(i18n.text(section.title_key()), below, testid, Route::Cards { section: section.id })
                    })
                    .collect_view()}
                {row(
                    i18n.text("sheet-moving"),
                    "sheet-moving-meaning",
                    "moving-sheet",
                    Route::Preview(Sheet::Moving.disclosure()),
                )}
            </ul>
            <p>{i18n.text("moving-history")}</p>
        </Screen>
    }
}

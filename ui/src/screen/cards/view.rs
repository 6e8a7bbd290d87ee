//! Arranges the list of cards, and ways to begin one.

use care_plan::EntryId;
use care_plan::template::Section;
use leptos::prelude::*;

use super::state::{first_words, name_of, starters};
use crate::component::{Button, Kind, Offer, PartOfScreen, Picture, Row, Screen, When};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::screen::section::DeleteSection;
use crate::way::use_way;
use crate::words::use_say;

/// The cards of a section.
#[component]
pub(crate) fn Cards(section: &'static Section) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let entries = Memo::new(move |_| notebook.plan.with(|plan| plan.entries_of(section.id)));
    let open = Callback::new(move |entry: EntryId| way.go(Route::Card { section: section.id, entry, at: None }));
    let add = move |name: String| notebook.add_entry(section.section_id(), name, open);
    let row = move |entry: EntryId| {
        let title = Signal::derive(move || match notebook.plan.with(|plan| name_of(plan, section, entry)) {
            nothing if nothing.is_empty() => say.now("ui-no-name"),
            name => name,
        });
        let below = Signal::derive(move || {
            care_locale::isolate_numbers(&notebook.plan.with(|plan| first_words(plan, section, entry)))
        });
        let testid = Signal::derive(move || {
            let place = entries.with(|entries| entries.iter().position(|other| *other == entry));
            format!("entry-{}", place.unwrap_or_default())
        });
        view! {
            <li>
                <Row title below testid on_press=Callback::new(move |()| open.run(entry))/>
            </li>
        }
    };
    let starter = move |starter: &'static str| {
        let key = section.starter_key(starter);
        let label = say.of(key.clone());
        // One that she already has is not offered again.
        let is_offered = Signal::derive(move || {
            let words = say.now(&key);
            !notebook.plan.with(|plan| entries.get().into_iter().any(|entry| name_of(plan, section, entry) == words))
        });
        let on_press = Callback::new(move |()| add(label.get_untracked()));
        let testid = format!("starter-{}.{starter}", section.id);
        view! {
            <When when=is_offered>
                <li>
                    <Offer label picture=Picture::Add on_press testid=testid.clone()/>
                </li>
            </When>
        }
    };
    let has_entries = Signal::derive(move || entries.with(|entries| !entries.is_empty()));
    view! {
        <Screen
            testid="screen-cards"
            title=say.of(section.title_key())
            above=say.of(format!("part-{}", section.part.name()))
        >
            <p class="intro">{say.of(section.intro_key())}</p>
            <When when=has_entries>
                <ul class="plain-list sections leaf leaf--list">
                    <For each=move || entries.get() key=|entry| *entry children=row/>
                </ul>
            </When>
            <PartOfScreen title=say.of("ui-begin-with")>
                <ul class="plain-list starters">
                    {starters(section).iter().map(|name| starter(name)).collect_view()}
                </ul>
                <Button
                    label=say.of("ui-add-empty")
                    kind=Kind::Plain
                    picture=Picture::Add
                    testid=format!("add-{}", section.id)
                    on_press=move |()| add(String::new())
                />
            </PartOfScreen>
            <DeleteSection section gone=Callback::new(move |()| way.back())/>
        </Screen>
    }
}

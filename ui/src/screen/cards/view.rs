//! Arranges the list of cards, and ways to begin one.

use care_plan::EntryId;
use care_plan::template::Section;
use leptos::prelude::*;

use super::state::{first_words, name_of, naming_prompt, starters};
use crate::component::{Button, Intro, Kind, Offer, PartOfScreen, Picture, Row, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::is_quiet;
use crate::screen::section::DeleteSection;

/// The cards of a section.
#[component]
pub(crate) fn Cards(section: &'static Section) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let entries = Memo::new(move |_| store.plan.with(|plan| plan.entries_of(section.id)));
    let open = Callback::new(move |entry: EntryId| navigation.go(Route::Card { section: section.id, entry, at: None }));
    let add = move |name: String| store.add_entry(section.section_id(), name, open);
    let row = move |entry: EntryId| {
        let title = Signal::derive(move || match store.plan.with(|plan| name_of(plan, section, entry)) {
            nothing if nothing.is_empty() => i18n.now("ui-new-card"),
            name => name,
        });
        let below = Signal::derive(move || store.plan.with(|plan| first_words(plan, section, entry)));
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
    let is_quiet = is_quiet();
    let starter = move |starter: &'static str| {
        let key = section.starter_key(starter);
        let label = i18n.text(key.clone());
        // One that she already has is not offered again.
        let is_offered = Signal::derive(move || {
            let words = i18n.now(&key);
            // Once something has changed none is offered: many speak of a birth or a baby to come.
            !is_quiet.get()
                && !store
                    .plan
                    .with(|plan| entries.get().into_iter().any(|entry| name_of(plan, section, entry) == words))
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
    // What others write is begun by them.
    let is_hers = naming_prompt(section).is_some_and(|prompt| !prompt.is_recorded);
    let has_entries = Signal::derive(move || entries.with(|entries| !entries.is_empty()));
    view! {
        <Screen
            testid="screen-cards"
            title=i18n.marked(section.title_key())
            above=i18n.text(format!("part-{}", section.part.name()))
        >
            <Intro section/>
            <When when=has_entries>
                <ul role="list" class="plain-list sections leaf leaf--list">
                    <For each=move || entries.get() key=|entry| *entry children=row/>
                </ul>
            </When>
            <When when=Signal::stored(is_hers)>
            <PartOfScreen title=i18n.text("ui-begin-with")>
                <ul role="list" class="plain-list starters">
                    {starters(section).iter().map(|name| starter(name)).collect_view()}
                </ul>
                <Button
                    label=i18n.text("ui-add-empty")
                    kind=Kind::Plain
                    picture=Picture::Add
                    testid=format!("add-{}", section.id)
                    on_press=move |()| add(String::new())
                />
            </PartOfScreen>
            </When>
            <DeleteSection section gone=Callback::new(move |()| navigation.back())/>
        </Screen>
    }
}

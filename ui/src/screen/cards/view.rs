//! Arranges the list of cards, and ways to begin one.

use care_plan::EntryId;
use care_plan::template::Section;
use leptos::prelude::*;

use super::state::{first_words, name_of, starters};
use crate::app::use_way;
use crate::component::{Button, Icon, Kind, Picture, Screen};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::words::use_say;

/// The cards of a section.
#[component]
pub(crate) fn Cards(section: &'static Section) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let entries = Memo::new(move |_| notebook.plan.with(|plan| plan.entries_of(section.id)));
    let open = Callback::new(move |entry: EntryId| way.go(Route::Card { section: section.id, entry, at: None }));
    let add = move |name: String| notebook.add_entry(section.section_id(), name, open);
    let row = move |entry: EntryId| {
        let name = Memo::new(move |_| notebook.plan.with(|plan| name_of(plan, section, entry)));
        let line = Memo::new(move |_| notebook.plan.with(|plan| first_words(plan, section, entry)));
        let place =
            move || entries.with(|entries| entries.iter().position(|other| *other == entry)).unwrap_or_default();
        view! {
            <li>
                <button
                    type="button"
                    class="section-row"
                    data-testid=move || format!("entry-{}", place())
                    on:click=move |_| open.run(entry)
                >
                    <span class="section-row__text">
                        <span class="section-row__title" dir="auto">
                            {move || if name.with(String::is_empty) { say.now("ui-no-name") } else { name.get() }}
                        </span>
                        <small dir="auto">{move || care_locale::isolate_numbers(&line.get())}</small>
                    </span>
                    <Icon picture=Picture::Onward/>
                </button>
            </li>
        }
    };
    let starter = move |starter: &'static str| {
        let key = section.starter_key(starter);
        let label = say.of(key.clone());
        // One that she already has is not offered again.
        let is_there = Memo::new(move |_| {
            let words = say.now(&key);
            notebook.plan.with(|plan| entries.get().into_iter().any(|entry| name_of(plan, section, entry) == words))
        });
        view! {
            <Show when=move || !is_there.get()>
                <li>
                    <button
                        type="button"
                        class="choice choice--idea"
                        data-testid=format!("starter-{}.{starter}", section.id)
                        on:click=move |_| add(label.get_untracked())
                    >
                        <Icon picture=Picture::Add/>
                        <span>{label}</span>
                    </button>
                </li>
            </Show>
        }
    };
    view! {
        <Screen
            testid="screen-cards"
            title=say.of(section.title_key())
            above=say.of(format!("part-{}", section.part.name()))
        >
            <p class="intro">{say.of(section.intro_key())}</p>
            <Show when=move || entries.with(|entries| !entries.is_empty())>
                <ul class="plain-list sections leaf leaf--list">
                    <For each=move || entries.get() key=|entry| *entry children=row/>
                </ul>
            </Show>
            <section class="part">
                <h2>{say.of("ui-begin-with")}</h2>
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
            </section>
        </Screen>
    }
}

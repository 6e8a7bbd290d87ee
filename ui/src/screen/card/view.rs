//! Arranges one card, to write on or to read as a letter in her voice.

use care_bridge::Deletion;
use care_plan::template::Section;
use care_plan::{EntryId, Scope};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::changed_mind::ChangedMind;
use super::not_agreed::NotAgreed;
use super::ways::Ways;
use crate::bridge;
use crate::component::{
    Asked, Blocks, Button, DeleteForGood, Kind, Picture, Questions, Screen, Sources, When, field_id, once_here,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::screen::cards::name_of;
use crate::screen::section::RemovedNote;

/// One card.
#[component]
pub(crate) fn Card(section: &'static Section, entry: EntryId, at: Option<&'static str>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let name = Memo::new(move |_| store.plan.with(|plan| name_of(plan, section, entry)));
    let title = Signal::derive(move || if name.with(String::is_empty) { i18n.now("ui-new-card") } else { name.get() });
    let focus = at.map(|prompt| field_id(section.id, prompt)).unwrap_or_default();
    let reading = RwSignal::new(false);
    let read_label = Signal::derive(move || i18n.now(if reading.get() { "ui-write-on" } else { "ui-read-as-letter" }));
    let gone = Callback::new(move |()| navigation.back());
    view! {
        <Screen testid="screen-card" title above=i18n.text(section.title_key()) focus>
            <div class="row">
                <Button
                    label=read_label
                    kind=Kind::Plain
                    picture=Picture::Notebook
                    testid="read-as-letter"
                    on_press=move |()| {
                        store.left();
                        reading.update(|reading| *reading = !*reading);
                    }
                />
            </div>
            <RemovedNote/>
            // The fields stay where they are while she reads, so that nothing typed is built anew.
            <div hidden=move || reading.get()>
                <Questions section scope=Scope::Entry(entry) at/>
            </div>
            <When when=reading>
                <Letter entry/>
            </When>
            <ChangedMind section entry/>
            <NotAgreed section entry/>
            <Ways section entry/>
            <Sources section/>
            <div class="row row--end">
                <Button
                    label=i18n.text("ui-take-away")
                    kind=Kind::Quiet
                    picture=Picture::Close
                    testid="remove-entry"
                    on_press=move |()| store.remove_entry(entry, gone)
                />
                <DeleteForGood
                    what=Callback::new(move |()| Deletion::Entry(entry))
                    label="delete-entry"
                    testid="delete-entry".to_owned()
                    gone
                />
            </div>
        </Screen>
    }
}

/// Her words on the card, one after the other, once what she typed last is kept.
#[component]
fn Letter(entry: EntryId) -> impl IntoView {
    let store = use_plan_store();
    let letter = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        letter.set(bridge::call(&care_bridge::ReadCard { entry }).await.into());
    });
    once_here(letter, |blocks| {
        view! {
            <article class="leaf letter" data-testid="letter">
                <Blocks blocks below_heading=true/>
            </article>
        }
    })
}

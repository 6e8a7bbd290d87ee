//! The plan as plain text for the hospital's record.

use care_bridge::{Record, RecordView, SaveBundle, SavedFileView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{
    Asked, Button, CopyButton, Kind, PartOfScreen, Picture, Saving, Screen, TroubleOf, once_here, set,
};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// The text, and the way to copy it.
#[component]
pub(crate) fn RecordScreen(disclosure: Disclosure) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    let of_file = disclosure.clone();
    spawn_local(async move {
        store.settled().await;
        asked.set(bridge::call(&Record { disclosure }).await.into());
    });
    view! {
        <Screen testid="screen-record" title=i18n.text("share-record")>
            <p class="intro">{i18n.text("share-record-intro")}</p>
            {once_here(asked, move |view: RecordView| {
                let to_copy = Signal::stored(view.text.clone());
                view! {
                    <CopyButton text=to_copy kind=Kind::Main testid="copy-record"/>
                    <p class="warm">{i18n.text("share-no-taking-back")}</p>
                    <p class="summary__text leaf" dir="auto" lang="en" data-testid="record-text">{view.text}</p>
                }
            })}
            <File disclosure=of_file/>
        </Screen>
    }
}

/// The same as a file for another program.
#[component]
fn File(disclosure: Disclosure) -> impl IntoView {
    let (i18n, saving) = (use_i18n(), Saving::<SavedFileView>::new());
    let save = move |()| saving.ask(SaveBundle { disclosure: disclosure.clone() });
    let done = move |file: &SavedFileView| i18n.marked_with("share-file-done", &[("name", Value::Text(&file.name))]);
    let said = move || saving.said("ui-one-moment", done);
    view! {
        <PartOfScreen title=i18n.text("share-file") hint=i18n.text("share-file-meaning")>
            <div class="row">
                <Button
                    label=i18n.text("share-file-save")
                    kind=Kind::Plain
                    picture=Picture::Copy
                    testid="save-bundle"
                    on_press=save
                    busy=saving.is_waiting()
                />
            </div>
            <p class="said" role="status" data-testid="save-bundle-said">{move || set(&said())}</p>
            <TroubleOf error=saving.error()/>
        </PartOfScreen>
    }
}

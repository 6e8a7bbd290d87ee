//! The plan as plain text for the hospital's record.

use care_bridge::{ApiError, Record, RecordView, SaveBundle, SavedFileView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Asked, Button, CopyButton, Kind, PartOfScreen, Picture, Screen, TroubleOf, once_here, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
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
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let saving = RwSignal::new(Asking::<Option<SavedFileView>>::default());
    let save = move |()| {
        if saving.try_update(Asking::asked) != Some(true) {
            return;
        }
        let request = SaveBundle { disclosure: disclosure.clone() };
        spawn_local(async move {
            let reply = match store.settled().await {
                true => navigation.idle_lock.while_choosing(bridge::call(&request)).await,
                false => Err(ApiError::Unexpected),
            };
            let _ = saving.try_update(|saving| saving.replied(reply));
        });
    };
    let is_saving = Signal::derive(move || saving.with(Asking::is_waiting));
    let said = move || {
        saving.with(|saving| match saving.here() {
            Some(Some(file)) => i18n.marked_with("share-file-done", &[("name", Value::Text(&file.name))]),
            Some(None) => i18n.now("place-none"),
            None if saving.is_waiting() => i18n.now("ui-one-moment"),
            None => String::new(),
        })
    };
    view! {
        <PartOfScreen title=i18n.text("share-file") hint=i18n.text("share-file-meaning")>
            <div class="row">
                <Button
                    label=i18n.text("share-file-save")
                    kind=Kind::Plain
                    picture=Picture::Copy
                    testid="save-bundle"
                    on_press=save
                    busy=is_saving
                />
            </div>
            <p class="said" role="status" data-testid="save-bundle-said">{move || set(&said())}</p>
            <TroubleOf error=Signal::derive(move || saving.with(Asking::error))/>
        </PartOfScreen>
    }
}

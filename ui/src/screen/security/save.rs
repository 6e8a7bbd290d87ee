//! An encrypted copy, written to a place that she picks.

use care_bridge::{ApiError, SaveBackup, SavedFileView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Kind, Picture, SetLockButton, TroubleOf, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// The button that saves a copy, and what came of it. A copy opens with her passphrase, so it
/// needs one.
#[component]
pub(crate) fn KeepBackup(is_locked: bool) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    if !is_locked {
        return view! {
            <p>{i18n.text("save-needs-lock")}</p>
            <div class="row">
                <SetLockButton testid="save-set-lock"/>
            </div>
        }
        .into_any();
    }
    let saving = RwSignal::new(Asking::<Option<SavedFileView>>::default());
    let save = move |()| {
        if saving.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = if store.settled().await {
                navigation.idle_lock.while_choosing(bridge::call(&SaveBackup {})).await
            } else {
                Err(ApiError::Unexpected)
            };
            let _ = saving.try_update(|saving| saving.replied(reply));
        });
    };
    let is_saving = Signal::derive(move || saving.with(Asking::is_waiting));
    let said = move || {
        saving.with(|saving| match saving.here() {
            Some(Some(file)) => i18n.marked_with("save-done", &[("name", Value::Text(&file.name))]),
            Some(None) => i18n.now("place-none"),
            None if saving.is_waiting() => i18n.now("save-during"),
            None => String::new(),
        })
    };
    view! {
        <p>{i18n.text("save-meaning")}</p>
        <div class="row">
            <Button
                label=i18n.text("save-copy")
                kind=Kind::Main
                picture=Picture::Copy
                testid="save-copy"
                on_press=save
                busy=is_saving
            />
        </div>
        <p class="said" role="status" data-testid="save-said">{move || set(&said())}</p>
        <TroubleOf error=Signal::derive(move || saving.with(Asking::error))/>
    }
    .into_any()
}

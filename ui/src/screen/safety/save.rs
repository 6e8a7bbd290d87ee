//! An encrypted copy, written to a place that she picks.

use care_bridge::{SaveBackup, SavedFileView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Kind, Picture, Trouble};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// The button that saves a copy, and what came of it. A copy opens with her passphrase, so it
/// needs one.
#[component]
pub(crate) fn SaveCopy(is_locked: bool) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    if !is_locked {
        return view! {
            <p>{say.of("save-needs-lock")}</p>
            <div class="row">
                <Button label=say.of("ui-set-lock") testid="save-set-lock" on_press=move |()| way.go(Route::SetLock)/>
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
            notebook.settled().await;
            let reply = way.away.while_choosing(bridge::call(&SaveBackup {})).await;
            let _ = saving.try_update(|saving| saving.replied(reply));
        });
    };
    let is_saving = Signal::derive(move || saving.with(Asking::is_waiting));
    let said = move || {
        saving.with(|saving| match saving.here() {
            Some(Some(file)) => say.now_with("save-done", &[("name", Value::Text(&file.name))]),
            Some(None) => say.now("place-none"),
            None if saving.is_waiting() => say.now("save-during"),
            None => String::new(),
        })
    };
    view! {
        <p>{say.of("save-meaning")}</p>
        <div class="row">
            <Button
                label=say.of("save-copy")
                kind=Kind::Main
                picture=Picture::Copy
                testid="save-copy"
                on_press=save
                busy=is_saving
            />
        </div>
        <p class="said" role="status" data-testid="save-said">{said}</p>
        {move || saving.with(Asking::error).map(|error| view! { <Trouble error/> })}
    }
    .into_any()
}

//! An encrypted copy, written to a place that she picks.

use care_bridge::{SaveBackup, SavedFileView};
use care_locale::Value;
use leptos::prelude::*;

use crate::component::{Button, Kind, Picture, Saving, SetLockButton, TroubleOf, set};
use crate::i18n::use_i18n;

/// The button that saves a copy, and what came of it. A copy opens with her passphrase, so it
/// needs one.
#[component]
pub(crate) fn KeepBackup(is_locked: bool) -> impl IntoView {
    let i18n = use_i18n();
    if !is_locked {
        return view! {
            <p>{i18n.text("save-needs-lock")}</p>
            <div class="row">
                <SetLockButton testid="save-set-lock"/>
            </div>
        }
        .into_any();
    }
    let saving = Saving::<SavedFileView>::new();
    let save = move |()| saving.ask(SaveBackup {});
    let done = move |file: &SavedFileView| i18n.marked_with("save-done", &[("name", Value::Text(&file.name))]);
    let said = move || saving.said("save-during", done);
    view! {
        <p>{i18n.text("save-meaning")}</p>
        <div class="row">
            <Button
                label=i18n.text("save-copy")
                kind=Kind::Main
                picture=Picture::Copy
                testid="save-copy"
                on_press=save
                busy=saving.is_waiting()
            />
        </div>
        <p class="said" role="status" data-testid="save-said">{move || set(&said())}</p>
        <TroubleOf error=saving.error()/>
    }
    .into_any()
}

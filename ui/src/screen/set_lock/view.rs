//! Arranges the setting of a lock.

use care_bridge::raw;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{SetLockScreen, Slip};
use crate::app::use_way;
use crate::bridge;
use crate::component::{Button, Kind, Screen, Trouble};
use crate::notebook::use_notebook;
use crate::screen::lock::Reveal;
use crate::words::use_say;

/// Asks for a new passphrase, twice.
#[component]
pub(crate) fn SetLock() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let state = RwSignal::new(SetLockScreen::default());
    let revealed = RwSignal::new(false);
    let first = NodeRef::<html::Input>::new();
    let again = NodeRef::<html::Input>::new();
    let set = move || {
        let (Some(first), Some(again)) = (first.get_untracked(), again.get_untracked()) else { return };
        if state.try_update(|state| state.asked(&first.value(), &again.value())) != Some(true) {
            return;
        }
        spawn_local(async move {
            notebook.settled().await;
            let passphrase = first.value().into_bytes();
            match bridge::call_raw(raw::SET_LOCK, passphrase).await {
                Ok(view) => {
                    bridge::take_secret(&first).fill(0);
                    bridge::take_secret(&again).fill(0);
                    notebook.opened(view);
                    way.back();
                }
                Err(error) => state.update(|state| state.refused(error)),
            }
        });
    };
    let is_setting = Signal::derive(move || state.with(|state| state.is_setting()));
    let kind = move || if revealed.get() { "text" } else { "password" };
    let slip = move |slip: Slip| state.with(|state| *state == SetLockScreen::Slipped(slip));
    view! {
        <Screen testid="screen-set-lock" title=say.of("ui-set-lock-title")>
            <p>{say.of("ui-set-lock-meaning")}</p>
            <form
                class="leaf"
                on:submit=move |event| {
                    event.prevent_default();
                    set();
                }
            >
                <label class="leaf__question" for="new-passphrase">{say.of("ui-new-passphrase")}</label>
                <p class="hint" id="new-passphrase-hint">{say.of("ui-new-passphrase-meaning")}</p>
                <input
                    id="new-passphrase"
                    class="line"
                    data-testid="new-passphrase"
                    node_ref=first
                    type=kind
                    autocomplete="new-password"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="new-passphrase-hint"
                    on:input=move |_| state.update(SetLockScreen::typed)
                />
                <label class="leaf__question" for="new-passphrase-again">{say.of("ui-new-passphrase-again")}</label>
                <input
                    id="new-passphrase-again"
                    class="line"
                    data-testid="new-passphrase-again"
                    node_ref=again
                    type=kind
                    autocomplete="new-password"
                    autocapitalize="none"
                    spellcheck="false"
                    on:input=move |_| state.update(SetLockScreen::typed)
                />
                <div role="alert">
                    {move || slip(Slip::TooShort).then(|| view! { <p class="slip">{say.of("ui-slip-too-short")}</p> })}
                    {move || slip(Slip::NotTheSame).then(|| view! { <p class="slip">{say.of("ui-slip-not-the-same")}</p> })}
                </div>
                <p class="warm">{say.of("ui-set-lock-honest")}</p>
                <div class="row">
                    <Button
                        label=say.of("ui-set-lock-now")
                        kind=Kind::Main
                        testid="set-lock-now"
                        on_press=move |()| set()
                        busy=is_setting
                    />
                    <Reveal revealed/>
                </div>
                <p class="hint" role="status">
                    {say.of_while(is_setting, "ui-setting-lock")}
                </p>
            </form>
            {move || match state.get() {
                SetLockScreen::Refused(error) => Some(view! { <Trouble error/> }),
                _ => None,
            }}
        </Screen>
    }
}

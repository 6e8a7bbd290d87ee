//! Arranges the lock screen.

use care_bridge::raw;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::LockScreen;
use crate::app::use_way;
use crate::bridge;
use crate::component::{Button, Kind, Screen, Trouble};
use crate::words::use_say;

/// Asks for the passphrase.
#[component]
pub(crate) fn Lock() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let state = RwSignal::new(LockScreen::default());
    let revealed = RwSignal::new(false);
    let field = NodeRef::<html::Input>::new();
    let unlock = move || {
        let Some(field) = field.get_untracked() else { return };
        if state.try_update(|state| state.asked(field.value().is_empty())) != Some(true) {
            return;
        }
        // It stays in the field until it opens, so that a slip can be looked for and mended.
        let passphrase = field.value().into_bytes();
        spawn_local(async move {
            match bridge::call_raw(raw::UNLOCK, passphrase).await {
                Ok(view) => {
                    bridge::take_secret(&field).fill(0);
                    way.opened(view);
                }
                Err(error) => {
                    state.update(|state| state.refused(error));
                    bridge::select_all(&field);
                }
            }
        });
    };
    let is_checking = Signal::derive(move || state.with(|state| state.is_checking()));
    view! {
        <Screen testid="screen-lock" title=say.of("ui-lock-title") focus="unlock-passphrase">
            <form
                class="leaf"
                on:submit=move |event| {
                    event.prevent_default();
                    unlock();
                }
            >
                <label class="leaf__question" for="unlock-passphrase">{say.of("ui-passphrase")}</label>
                <input
                    id="unlock-passphrase"
                    class="line"
                    data-testid="unlock-passphrase"
                    node_ref=field
                    type=move || if revealed.get() { "text" } else { "password" }
                    autocomplete="current-password"
                    autocapitalize="none"
                    spellcheck="false"
                    on:input=move |_| state.update(LockScreen::typed)
                />
                <div class="row">
                    <Button
                        label=say.of("ui-open-plan")
                        kind=Kind::Main
                        testid="unlock"
                        on_press=move |()| unlock()
                        busy=is_checking
                    />
                    <Reveal revealed/>
                </div>
                <p class="hint" role="status">
                    {say.of_while(is_checking, "ui-opening")}
                </p>
            </form>
            {move || state.with(|state| state.error()).map(|error| view! { <Trouble error/> })}
        </Screen>
    }
}

/// Shows or hides what is typed.
#[component]
pub(crate) fn Reveal(revealed: RwSignal<bool>) -> impl IntoView {
    let say = use_say();
    let label = Signal::derive(move || say.now(if revealed.get() { "ui-hide" } else { "ui-reveal" }));
    view! {
        <Button
            label
            kind=Kind::Quiet
            picture=crate::component::Picture::Eye
            testid="reveal"
            on_press=move |()| revealed.update(|revealed| *revealed = !*revealed)
        />
    }
}

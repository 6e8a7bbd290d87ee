//! The harmless page: an empty sheet that keeps nothing.

use leptos::prelude::*;

use crate::bridge;
use crate::component::heard;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// A plain page of notes. What is typed here is nowhere else and goes with it.
#[component]
pub(crate) fn Notes() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    bridge::go_to_top();
    view! {
        <main class="notes" data-testid="screen-notes" aria-labelledby="notes-title">
            <h1 id="notes-title">{i18n.text("notes-title")}</h1>
            <textarea
                class="notes__sheet"
                data-testid="notes-sheet"
                dir="auto"
                rows="4"
                autocomplete="off"
                spellcheck="false"
                aria-labelledby="notes-title"
            ></textarea>
            <button
                type="button"
                class="link notes__back"
                data-testid="notes-back"
                on:click=heard(Callback::new(move |()| navigation.uncover()))
            >
                {i18n.text("ui-back")}
            </button>
        </main>
    }
}

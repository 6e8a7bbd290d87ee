//! The first stop of a page for who has a keyboard: past the buttons at its top, to what is on it.

use leptos::prelude::*;

use crate::bridge;
use crate::component::TITLE_ID;
use crate::i18n::use_i18n;

/// A link that is seen while it has the focus.
#[component]
pub(crate) fn SkipLink() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <a
            class="skip-link"
            href=format!("#{TITLE_ID}")
            data-testid="skip-to-page"
            on:click=move |event| {
                // The address stays as it is: a step of the browser's history is a step of hers.
                event.prevent_default();
                bridge::focus_main();
            }
        >
            {i18n.text("ui-skip-to-page")}
        </a>
    }
}

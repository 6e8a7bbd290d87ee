//! What hiding does, before she needs it.

use leptos::prelude::*;

use crate::component::{Icon, PartOfScreen, Picture};
use crate::i18n::use_i18n;

/// How to hide the plan at once, and what that does.
#[component]
pub(super) fn AboutHiding(is_locked: bool) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <PartOfScreen title=i18n.text("hide-title")>
            <div class="leaf hiding">
                <p class="hiding__sign">
                    <Icon picture=Picture::Hide/>
                    <strong>{i18n.text("hide-now")}</strong>
                </p>
                <p>{i18n.text("hide-how")}</p>
                <p>{i18n.text("hide-keys")}</p>
                <p>{i18n.text(if is_locked { "hide-back-locked" } else { "hide-back-unlocked" })}</p>
                <p class="hint">{i18n.text("hide-not")}</p>
            </div>
        </PartOfScreen>
    }
}

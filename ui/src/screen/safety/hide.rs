//! What hiding does, before she needs it.

use leptos::prelude::*;

use crate::component::{Icon, PartOfScreen, Picture};
use crate::words::use_say;

/// How to hide the plan at once, and what that does.
#[component]
pub(super) fn AboutHiding(is_locked: bool) -> impl IntoView {
    let say = use_say();
    view! {
        <PartOfScreen title=say.of("hide-title")>
            <div class="leaf hiding">
                <p class="hiding__sign">
                    <Icon picture=Picture::Hide/>
                    <strong>{say.of("hide-now")}</strong>
                </p>
                <p>{say.of("hide-how")}</p>
                <p>{say.of("hide-keys")}</p>
                <p>{say.of(if is_locked { "hide-back-locked" } else { "hide-back-unlocked" })}</p>
                <p class="hint">{say.of("hide-not")}</p>
            </div>
        </PartOfScreen>
    }
}

//! The line below a field: what she may write there, and, once she has, that it is kept.

use leptos::prelude::*;

use crate::component::{Icon, Picture};
use crate::i18n::use_i18n;

/// "Kept on this phone", said only when the shell has said so, where there was a hint until then.
/// The line is always there, so that nothing below it moves.
#[component]
pub(super) fn Kept(
    /// Whether her words are on the disk.
    is_kept: Memo<bool>,
    /// Whether she may write at length.
    has_hint: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let was_kept = Memo::new(move |was: Option<&bool>| was == Some(&true) || is_kept.get());
    view! {
        <div class="beneath">
            {has_hint.then(|| view! { <p class="hint" class:hint--away=was_kept>{i18n.text("tell-me-more")}</p> })}
            <div role="status">
                {move || {
                    is_kept
                        .get()
                        .then(|| {
                            view! {
                                <p class="kept">
                                    <Icon picture=Picture::Done/>
                                    <span>{i18n.text("ui-kept")}</span>
                                </p>
                            }
                        })
                }}
            </div>
        </div>
    }
}

//! A text that she copies, to paste it elsewhere.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Button, Kind, Picture, When};
use crate::bridge;
use crate::i18n::use_i18n;

/// The way to copy `text`. Below it stands how long it can be pasted, but for `public` words, which are no secret.
#[component]
pub(crate) fn CopyButton(
    /// What is copied.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    #[prop(default = "ui-copy")]
    label: &'static str,
    /// How it looks.
    #[prop(default = Kind::Plain)]
    kind: Kind,
    /// The name that a journey holds on to.
    #[prop(into)]
    testid: String,
    /// Whether anybody may read it.
    #[prop(optional)]
    public: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let copied = RwSignal::new(false);
    let copy = move |()| {
        let text = text.get_untracked();
        spawn_local(async move {
            let _ = copied.try_set(bridge::copy(text).await);
        });
    };
    view! {
        <div class="row">
            <Button
                label=i18n.text_either(copied.into(), "ui-copied", label)
                kind
                picture=Picture::Copy
                testid
                on_press=copy
            />
        </div>
        <When when=Signal::stored(!public)>
            <p class="hint">{i18n.text("ui-copied-stays")}</p>
        </When>
        <div role="status" class="unseen">{move || copied.get().then(|| i18n.now("ui-copied"))}</div>
    }
}

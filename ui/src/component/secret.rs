//! A field for a passphrase.

use leptos::html;
use leptos::prelude::*;

use super::left::once_left_for;
use super::{Button, Kind};
use crate::i18n::use_i18n;

/// A field for a passphrase. It is emptied when it leaves the screen and, unless it is for a new one, when she leaves
/// the app: whoever picks the phone up must not find most of it there.
#[component]
pub(crate) fn SecretField(
    /// The id of its element, which is its name for a journey too.
    id: &'static str,
    /// What it asks for.
    label: Signal<String>,
    /// A small line below the question.
    #[prop(optional_no_strip)]
    hint: Option<Signal<String>>,
    /// The field itself.
    field: NodeRef<html::Input>,
    /// Whether what is typed can be seen.
    #[prop(into)]
    revealed: Signal<bool>,
    /// Whether what went wrong is about it: what a screen reader then reads with it, by its id.
    #[prop(optional)]
    slip: Option<(&'static str, Signal<bool>)>,
    /// The form that it belongs to where it stands outside of it, by its id: Enter is that form's button.
    #[prop(optional)]
    form: &'static str,
    /// Whether it is a new passphrase, not one to remember.
    #[prop(optional)]
    is_new: bool,
    /// She typed.
    on_typed: Callback<()>,
) -> impl IntoView {
    // Safari's own; nothing puts another word in the place of hers.
    field.on_load(|field| drop(field.set_attribute("autocorrect", "off")));
    on_cleanup(move || {
        if let Some(Some(field)) = field.try_get_untracked() {
            field.set_value("");
        }
    });
    if !is_new {
        once_left_for(0.0, move || {
            if let Some(Some(field)) = field.try_get_untracked() {
                field.set_value("");
            }
        });
    }
    let hint_id = hint.map(|_| format!("{id}-hint"));
    let is_wrong = Signal::derive(move || slip.is_some_and(|(_, is_wrong)| is_wrong.get()));
    let described = {
        let hint_id = hint_id.clone();
        move || {
            let slip_id = slip.filter(|_| is_wrong.get()).map(|(id, _)| id.to_owned());
            let ids: Vec<String> = hint_id.iter().cloned().chain(slip_id).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    view! {
        <label class="leaf__question" for=id>{label}</label>
        {hint.map(|hint| view! { <p class="hint" id=hint_id.clone()>{hint}</p> })}
        <input
            id=id
            class="line"
            data-testid=id
            node_ref=field
            form=(!form.is_empty()).then_some(form)
            type=move || if revealed.get() { "text" } else { "password" }
            autocomplete=if is_new { "new-password" } else { "current-password" }
            autocapitalize="none"
            spellcheck="false"
            aria-invalid=move || is_wrong.get().then_some("true")
            aria-describedby=described
            on:input=move |_| on_typed.run(())
        />
    }
}

/// Shows or hides what is typed.
#[component]
pub(crate) fn Reveal(revealed: RwSignal<bool>) -> impl IntoView {
    let i18n = use_i18n();
    let label = Signal::derive(move || i18n.now(if revealed.get() { "ui-hide" } else { "ui-reveal" }));
    view! {
        <Button
            label
            kind=Kind::Quiet
            testid="reveal"
            on_press=move |()| revealed.update(|revealed| *revealed = !*revealed)
        />
    }
}

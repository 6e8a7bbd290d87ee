//! A form around what she types to open, to set or to delete something.

use leptos::prelude::*;

use super::{Button, Kind};

/// A form: its fields, the button that it is for, what stands beside the button and below it. Enter
/// in a field is the button.
#[component]
pub(crate) fn SecretForm(
    /// What the button says.
    label: Signal<String>,
    /// The name of the button for a journey.
    testid: &'static str,
    /// What it asks for.
    on_submit: Callback<()>,
    /// Whether it is waiting for something.
    #[prop(into)]
    busy: Signal<bool>,
    /// What stands beside the button.
    #[prop(optional, into)]
    beside: ViewFn,
    /// What is said below the button.
    #[prop(optional, into)]
    below: ViewFn,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <form
            class="leaf"
            on:submit=move |event| {
                event.prevent_default();
                on_submit.run(());
            }
        >
            {children()}
            <div class="row">
                <Button label kind=Kind::Main testid on_press=on_submit busy/>
                {beside.run()}
            </div>
            {below.run()}
        </form>
    }
}

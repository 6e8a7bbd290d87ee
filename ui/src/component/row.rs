//! A row of a list that leads to a screen.

use leptos::prelude::*;

use super::{Icon, Picture, heard, set};

/// A row that leads somewhere.
#[component]
pub(crate) fn Row(
    /// What it leads to.
    title: Signal<String>,
    /// A small line below; none while it is empty.
    below: Signal<String>,
    /// Whether there is something to talk about.
    #[prop(optional, into)]
    is_talk: Signal<bool>,
    /// Whether this is where she is.
    #[prop(optional, into)]
    is_here: Signal<bool>,
    /// The name that a journey holds on to; none while it is empty.
    testid: Signal<String>,
    /// What pressing it asks for.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="section-row"
            class:section-row--talk=is_talk
            data-testid=testid
            aria-current=Signal::derive(move || is_here.get().then_some("page"))
            on:click=heard(on_press)
        >
            <span class="section-row__text">
                <span dir="auto">{move || set(&title.get())}</span>
                <small dir="auto">{move || set(&below.get())}</small>
            </span>
            <Icon picture=Picture::Onward/>
        </button>
    }
}

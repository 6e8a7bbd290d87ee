//! A stretch of a screen with a heading of its own.

use leptos::prelude::*;

/// A heading, a hint below it where there is one, and what stands there.
#[component]
pub(crate) fn Part(
    /// The heading.
    title: Signal<String>,
    /// A small line below it.
    #[prop(optional)]
    hint: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{title}</h2>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {children()}
        </section>
    }
}

//! The one thing to do on a screen, where a thumb finds it.

use leptos::prelude::*;

use super::{Button, Kind, Picture};

/// A button across the screen, and a line below it that says what goes on.
#[component]
pub(crate) fn MainAction(
    /// What it says.
    label: Signal<String>,
    /// The name that a journey holds on to.
    testid: &'static str,
    /// What pressing it asks for.
    #[prop(into)]
    on_press: Callback<()>,
    /// How loud the button is.
    #[prop(default = Kind::Main)]
    kind: Kind,
    /// A drawing before the words.
    #[prop(optional)]
    picture: Option<Picture>,
    /// Whether it is waiting for something.
    #[prop(into, optional)]
    busy: Signal<bool>,
    /// The line below it.
    #[prop(optional)]
    hint: Option<Signal<String>>,
    /// Whether it stays in reach while the page moves under it.
    #[prop(optional)]
    is_near: bool,
) -> impl IntoView {
    // The button takes a drawing or none, and its own prop is no option.
    let button = match picture {
        Some(picture) => view! { <Button label kind testid on_press busy picture/> }.into_any(),
        None => view! { <Button label kind testid on_press busy/> }.into_any(),
    };
    view! {
        <div class="main-action" class:main-action--near=is_near>
            {button}
            {hint.map(|hint| view! { <p class="hint" role="status">{hint}</p> })}
        </div>
    }
}

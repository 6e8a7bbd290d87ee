//! What can be pressed.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::{Icon, Picture};

/// How loud a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Kind {
    /// The one thing that this screen is for.
    Main,
    /// One of several things.
    #[default]
    Plain,
    /// A word that can be pressed.
    Quiet,
}

impl Kind {
    /// The classes of its button.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Main => "button button--main",
            Self::Plain => "button",
            Self::Quiet => "button button--quiet",
        }
    }
}

/// A button that says what happens.
#[component]
pub(crate) fn Button(
    /// What it says.
    label: Signal<String>,
    /// What pressing it asks for.
    #[prop(into)]
    on_press: Callback<()>,
    /// How loud it is.
    #[prop(optional)]
    kind: Kind,
    /// A drawing before the words.
    #[prop(optional)]
    picture: Option<Picture>,
    /// The name that a journey holds on to.
    #[prop(into, optional)]
    testid: String,
    /// Whether it is waiting for something.
    #[prop(into, optional)]
    busy: Signal<bool>,
    /// The id of what tells it from another that says the same.
    #[prop(into, optional)]
    described_by: String,
    /// Whether the arrow keys of a toolbar lead to it, and not the Tab key.
    #[prop(optional)]
    is_in_toolbar: bool,
) -> impl IntoView {
    let press = Callback::new(move |()| {
        if !busy.get_untracked() {
            on_press.run(());
        }
    });
    view! {
        <button
            type="button"
            class=kind.class()
            tabindex=is_in_toolbar.then_some("-1")
            data-testid=testid
            aria-disabled=move || busy.get().then_some("true")
            aria-describedby=(!described_by.is_empty()).then_some(described_by)
            on:click=heard(press)
        >
            {picture.map(|picture| view! { <Icon picture/> })}
            <span>{label}</span>
        </button>
    }
}

/// A button that is a drawing alone; what it says is its title, which names it. (With the same words
/// as a label too, a screen reader says them twice.)
#[component]
pub(crate) fn PictureButton(
    /// What it says.
    label: Signal<String>,
    /// What is drawn.
    picture: Picture,
    /// The name that a journey holds on to.
    testid: &'static str,
    /// What pressing it asks for.
    on_press: Callback<()>,
    /// How loud it is.
    #[prop(optional)]
    kind: Kind,
    /// Whether it leads nowhere now.
    #[prop(into, optional)]
    is_off: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=format!("{} button--picture", kind.class())
            data-testid=testid
            title=label
            aria-disabled=move || is_off.get().then_some("true")
            on:click=heard(on_press)
        >
            <Icon picture/>
        </button>
    }
}

/// What hears a press: one piece of code for everything that can be pressed, which keeps the page
/// small. (Leptos makes one for each closure.)
pub(crate) fn heard(on_press: Callback<()>) -> impl Fn(MouseEvent) + Clone + 'static {
    move |_| on_press.run(())
}

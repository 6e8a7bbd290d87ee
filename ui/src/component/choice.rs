//! One of several things to choose, or one thing to take.

use leptos::prelude::*;

use super::{Icon, Picture, When, heard};

/// One of several things: it says whether it is the chosen one.
#[component]
pub(crate) fn Choice(
    /// What it says.
    label: Signal<String>,
    /// What choosing it means, below.
    #[prop(optional)]
    meaning: Option<Signal<String>>,
    /// Whether it is the chosen one.
    #[prop(into)]
    is_chosen: Signal<bool>,
    /// What pressing it asks for.
    on_press: Callback<()>,
    /// The name that a journey holds on to.
    testid: String,
) -> impl IntoView {
    let pressed = Signal::derive(move || if is_chosen.get() { "true" } else { "false" });
    view! {
        <button
            type="button"
            class="choice"
            aria-pressed=pressed
            data-testid=testid
            on:click=heard(on_press)
        >
            <span class="choice__mark">
                <When when=is_chosen>
                    <Icon picture=Picture::Done/>
                </When>
            </span>
            {words(label, meaning)}
        </button>
    }
}

/// One thing to take: an idea, a beginning, a way.
#[component]
pub(crate) fn Offer(
    /// What it says.
    label: Signal<String>,
    /// What taking it means, below.
    #[prop(optional)]
    meaning: Option<Signal<String>>,
    /// A drawing before the words.
    picture: Picture,
    /// What pressing it asks for.
    on_press: Callback<()>,
    /// The name that a journey holds on to.
    testid: String,
) -> impl IntoView {
    view! {
        <button type="button" class="choice choice--offer" data-testid=testid on:click=heard(on_press)>
            <Icon picture/>
            {words(label, meaning)}
        </button>
    }
}

fn words(label: Signal<String>, meaning: Option<Signal<String>>) -> AnyView {
    match meaning {
        None => view! { <span>{label}</span> }.into_any(),
        Some(meaning) => view! {
            <span class="choice__text">
                <strong>{label}</strong>
                <small>{meaning}</small>
            </span>
        }
        .into_any(),
    }
}

/// One thing to tick.
#[component]
pub(crate) fn Tick(
    /// What it says.
    label: Signal<String>,
    /// Whether it is ticked.
    is_ticked: Signal<bool>,
    /// What ticking it asks for.
    on_tick: Callback<()>,
    /// The name that a journey holds on to.
    testid: String,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                data-testid=testid
                prop:checked=is_ticked
                on:change=move |_| on_tick.run(())
            />
            <span>{label}</span>
        </label>
    }
}

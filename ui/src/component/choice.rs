//! One of several things to choose, one thing to switch, to take, or to tick.

use leptos::prelude::*;

use super::{Icon, Picture, When, heard, said_of};
use crate::bridge;

/// The choices of which at most one is chosen, each by whether it is.
#[derive(Clone, Copy)]
pub(crate) struct Group(RwSignal<Vec<Signal<bool>>>);

impl Group {
    /// A group that nothing has joined yet.
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Takes a choice in. Its `tabindex`: to the Tab key a group is one stop, at what is chosen or
    /// at its first choice.
    pub(crate) fn joined(self, is_chosen: Signal<bool>) -> Signal<&'static str> {
        let at = self.0.with_untracked(Vec::len);
        self.0.update(|members| members.push(is_chosen));
        Signal::derive(move || {
            let chosen = self.0.with(|members| members.iter().position(|is| is.try_get().unwrap_or(false)));
            if chosen.unwrap_or(0) == at { "0" } else { "-1" }
        })
    }
}

/// Several things to choose from, of which one at most is chosen. The arrow keys go from one to the
/// next and choose nothing, for a choice is kept at once (WAI-ARIA Authoring Practices, *Radio Group
/// in a toolbar*).
#[component]
pub(crate) fn RadioGroup(
    /// What is asked.
    label: Signal<String>,
    /// How they stand beside each other.
    #[prop(default = "choices")]
    class: &'static str,
    /// A [`Choice`] each.
    children: Children,
) -> impl IntoView {
    view! {
        <div class=class role="radiogroup" aria-label=label on:keydown=move |event| bridge::step_in_group(&event, "choice")>
            {children()}
        </div>
    }
}

/// One of several things, in the [`RadioGroup`] of `group`: it says whether it is the chosen one.
#[component]
pub(crate) fn Choice(
    /// The choices that it is one of.
    group: Group,
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
    view! {
        <button
            type="button"
            class="choice"
            role="radio"
            aria-checked=yes_no(is_chosen)
            tabindex=group.joined(is_chosen)
            data-testid=testid
            on:click=heard(on_press)
        >
            {mark(is_chosen)}
            {words(label, meaning)}
        </button>
    }
}

/// One thing that is on or off.
#[component]
pub(crate) fn Toggle(
    /// What is on or off.
    label: Signal<String>,
    /// Whether it is on.
    is_on: Signal<bool>,
    /// What pressing it asks for.
    on_press: Callback<()>,
    /// The name that a journey holds on to.
    testid: &'static str,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="choice"
            role="switch"
            aria-checked=yes_no(is_on)
            data-testid=testid
            on:click=heard(on_press)
        >
            {mark(is_on)}
            {words(label, None)}
        </button>
    }
}

/// `true` or `false`, for an ARIA state that knows no other word.
pub(crate) fn yes_no(is: Signal<bool>) -> Signal<&'static str> {
    Signal::derive(move || if is.get() { "true" } else { "false" })
}

fn mark(is_chosen: Signal<bool>) -> impl IntoView {
    view! {
        <span class="choice__mark">
            <When when=is_chosen>
                <Icon picture=Picture::Done/>
            </When>
        </span>
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
    /// Whether it was taken, where it can be given back: a tick then stands in the place of the drawing.
    #[prop(optional)]
    taken: Option<Signal<bool>>,
    /// What pressing it asks for.
    on_press: Callback<()>,
    /// The name that a journey holds on to.
    testid: String,
) -> impl IntoView {
    let is_taken = Memo::new(move |_| taken.is_some_and(|taken| taken.get()));
    view! {
        <button
            type="button"
            class="choice choice--offer"
            class:choice--taken=is_taken
            aria-pressed=move || taken.map(|_| if is_taken.get() { "true" } else { "false" })
            data-testid=testid
            on:click=heard(on_press)
        >
            {move || view! { <Icon picture=if is_taken.get() { Picture::Done } else { picture }/> }}
            {words(label, meaning)}
        </button>
    }
}

fn words(label: Signal<String>, meaning: Option<Signal<String>>) -> AnyView {
    match meaning {
        None => view! { <span>{said_of(label)}</span> }.into_any(),
        Some(meaning) => view! {
            <span class="choice__text">
                <strong>{said_of(label)}</strong>
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

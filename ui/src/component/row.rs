//! A row of a list: what it says, and where it leads.

use leptos::prelude::*;

use super::{Icon, Picture, heard, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

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

/// A row of a list that leads to a screen, by the ids of its messages.
#[component]
pub(crate) fn LinkRow(
    /// What it leads to.
    title: &'static str,
    /// The small line below.
    #[prop(into)]
    below: String,
    /// The name that a journey holds on to.
    testid: &'static str,
    /// The screen.
    route: Route,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let on_press = Callback::new(move |()| navigation.go(route.clone()));
    view! {
        <li>
            <Row title=i18n.text(title) below=i18n.text(below) testid=Signal::stored(testid.to_owned()) on_press/>
        </li>
    }
}

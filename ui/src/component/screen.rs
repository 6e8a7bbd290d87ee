//! The frame of a screen: its one heading, and the focus on it when the screen comes.

use leptos::prelude::*;

use super::set;
use crate::bridge;
use crate::navigation::use_navigation;

/// A screen with its heading.
#[component]
pub(crate) fn Screen(
    /// The name that a journey holds on to.
    testid: &'static str,
    /// The heading.
    title: Signal<String>,
    /// A small line above the heading: what this belongs to.
    #[prop(optional, into)]
    above: Option<Signal<String>>,
    /// The id of the place to go to instead of the heading.
    #[prop(optional, into)]
    focus: String,
    children: Children,
) -> impl IntoView {
    let navigation = use_navigation();
    request_animation_frame(move || {
        if bridge::is_at_something() {
            return;
        }
        if focus.is_empty() {
            bridge::focus_heading();
        } else {
            bridge::focus_id(&focus);
            if let Some(at) = navigation.caret_in(&focus) {
                bridge::put_caret(&focus, at);
            }
        }
    });
    view! {
        <main class="screen" data-testid=testid>
            <header class="screen__head">
                {above.map(|above| view! { <p class="screen__above">{above}</p> })}
                <h1 class="screen__title" tabindex="-1">
                    {move || set(&title.get())}
                </h1>
            </header>
            {children()}
        </main>
    }
}

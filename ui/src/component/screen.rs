//! The frame of a screen: its one heading, and the focus on the screen when it comes, so that a
//! screen reader says its name.

use leptos::prelude::*;

use super::delete::Deleted;
use super::{When, set};
use crate::bridge;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// A screen with its heading.
#[component]
pub(crate) fn Screen(
    /// The name that a journey holds on to.
    testid: &'static str,
    /// The heading.
    title: Signal<String>,
    /// What its styles call it beside `screen`.
    #[prop(default = "screen")]
    class: &'static str,
    /// A small line above the heading: what this belongs to.
    #[prop(optional, into)]
    above: Option<Signal<String>>,
    /// The id of the place to go to instead of the heading.
    #[prop(optional, into)]
    focus: String,
    children: Children,
) -> impl IntoView {
    let (navigation, store) = (use_navigation(), use_plan_store());
    // What was deleted on the screen that led here. Where she stays, it is said at its button.
    let is_deleted = Signal::stored(store.said.get_untracked() == Some("delete-done"));
    request_animation_frame(move || {
        if let Some(place) = navigation.place_of_return() {
            return bridge::return_to(&place);
        }
        if bridge::is_at_something() {
            return;
        }
        if focus.is_empty() {
            bridge::focus_main();
        } else {
            bridge::focus_id(&focus);
            if let Some(at) = navigation.caret_in(&focus) {
                bridge::put_caret(&focus, at);
            }
        }
    });
    view! {
        <main class=class data-testid=testid tabindex="-1" aria-labelledby=TITLE_ID>
            <header class="screen__head">
                {above.map(|above| view! { <p class="screen__above">{above}</p> })}
                <h1 class="screen__title" id=TITLE_ID>
                    {move || set(&title.get())}
                </h1>
            </header>
            <When when=is_deleted>
                <Deleted/>
            </When>
            {children()}
        </main>
    }
}

/// The id of a screen's heading, which names the screen.
pub(crate) const TITLE_ID: &str = "title";

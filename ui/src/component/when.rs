//! Something that is there only at times.

use leptos::prelude::*;

/// Shows its children while `when` holds. (The same as Leptos's `Show`, but one piece of code for
/// every use, which keeps the page small.)
#[component]
pub(crate) fn When(
    /// Whether they are there.
    #[prop(into)]
    when: Signal<bool>,
    /// What is there, made anew each time.
    children: ChildrenFn,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    (move || when.get().then(|| children())).into_any()
}

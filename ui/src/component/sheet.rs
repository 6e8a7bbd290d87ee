//! A sheet that lies over the page until it is closed.

use leptos::html;
use leptos::prelude::*;

use super::{Button, Kind, When};
use crate::bridge;

/// A sheet with a heading and a way to close it. It holds the focus while it is open; Escape and
/// a press beside it close it too.
#[component]
pub(crate) fn Sheet(
    /// Whether it lies there. It sets this to false when it is closed.
    open: RwSignal<bool>,
    /// The heading.
    title: Signal<String>,
    /// What its closing button says.
    close: Signal<String>,
    /// The name of its closing button.
    testid: &'static str,
    /// How loud its closing button is.
    #[prop(default = Kind::Plain)]
    close_kind: Kind,
    /// The id of what says what it is about: read with the heading. The focus then begins on the
    /// heading, so that Enter changes nothing and the sheet is seen from its beginning.
    #[prop(optional)]
    about: Option<&'static str>,
    /// What is on it, made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() {
            bridge::open_dialog(&dialog, about.is_some());
        } else {
            bridge::close_dialog(&dialog);
        }
    });
    view! {
        <dialog
            class="sheet"
            node_ref=dialog
            aria-label=title
            aria-describedby=about
            on:close=move |_| open.set(false)
            on:click=move |event| {
                if bridge::fell_on_itself(&event) {
                    open.set(false);
                }
            }
        >
            <When when=open>
                <div class="sheet__paper">
                    <h2 class="sheet__title" data-testid="sheet-title" tabindex=about.map(|_| "-1")>
                        {title}
                    </h2>
                    {children()}
                    <Button label=close kind=close_kind testid=testid on_press=move |()| open.set(false)/>
                </div>
            </When>
        </dialog>
    }
}

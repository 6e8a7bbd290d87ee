//! Says that a finger has opened the plan, so that more of it may be elsewhere: to her, before she
//! relies on what she sees, and never to whom she shows it. The same in every install.

use leptos::prelude::*;

use super::When;
use crate::notebook::use_notebook;
use crate::words::use_say;

/// One quiet line; nothing in a plan that was opened otherwise.
#[component]
pub(crate) fn ByFinger() -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let by_finger = Signal::derive(move || notebook.by_finger.get());
    view! {
        <When when=by_finger>
            <p class="hint" data-testid="by-finger">{say.of("finger-by")}</p>
        </When>
    }
}

//! Deleting for good: what goes, what cannot be reached, and that it cannot be undone.

use care_bridge::{ApiError, Deletion};
use leptos::prelude::*;

use super::asking::Asking;
use super::{Button, Kind, Picture, Sheet, Trouble};
use crate::notebook::use_notebook;
use crate::words::use_say;

/// A quiet button and the sheet that it opens. `gone` is told when it is gone.
#[component]
pub(crate) fn DeleteForGood(
    /// What goes, asked for when she presses.
    what: Callback<(), Deletion>,
    /// What the buttons say.
    label: &'static str,
    /// The name of the button for a journey.
    testid: String,
    /// It is gone.
    #[prop(optional)]
    gone: Option<Callback<()>>,
) -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let open = RwSignal::new(false);
    let asking = RwSignal::new(Asking::<()>::default());
    let replied = Callback::new(move |reply: Result<(), ApiError>| {
        // The screen that it stood on may be gone already.
        let _ = asking.try_update(|asking| asking.replied(reply));
        if reply.is_ok() {
            let _ = open.try_set(false);
            if let Some(gone) = gone {
                gone.run(());
            }
        }
    });
    let delete = Callback::new(move |()| {
        if asking.try_update(Asking::asked) == Some(true) {
            notebook.delete_for_good(what.run(()), replied);
        }
    });
    let is_waiting = Signal::derive(move || asking.with(Asking::is_waiting));
    view! {
        <Button
            label=say.of(label)
            kind=Kind::Quiet
            picture=Picture::Delete
            testid
            on_press=move |()| {
                asking.set(Asking::default());
                open.set(true);
            }
        />
        <Sheet open title=say.of(label) close=say.of("delete-keep") testid="delete-close">
            <p>{say.of("delete-what")}</p>
            <p>{say.of("delete-not")}</p>
            <p class="warm">{say.of("delete-only")}</p>
            <div class="main-action">
                <Button
                    label=say.of("delete-now")
                    kind=Kind::Main
                    testid="delete-now"
                    on_press=delete
                    busy=is_waiting
                />
                <p class="hint" role="status">
                    {say.of_while(is_waiting, "delete-during")}
                </p>
            </div>
            {move || asking.with(Asking::error).map(|error| view! { <Trouble error/> })}
        </Sheet>
    }
}

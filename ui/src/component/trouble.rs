//! What went wrong, and what to do about it.

use care_bridge::ApiError;
use leptos::prelude::*;

use super::{Button, Kind};
use crate::notebook::use_notebook;
use crate::way::use_way;
use crate::words::use_say;

/// One thing that went wrong, in words.
#[component]
pub(crate) fn Trouble(
    /// What it is.
    error: ApiError,
    /// What trying again asks for, where that can be of use.
    #[prop(optional, into)]
    again: Option<Callback<()>>,
    /// What closing it asks for.
    #[prop(optional, into)]
    close: Option<Callback<()>>,
) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    if error == ApiError::Closed {
        // The shell closed the plan by itself: the lock screen says so better.
        request_animation_frame(move || way.was_closed());
    }
    view! {
        <div class="trouble" role="alert" data-testid="error">
            <p class="trouble__what">{say.of(error.what_happened())}</p>
            <p>{say.of(error.what_to_do())}</p>
            <div class="row">
                {again.map(|again| view! { <Button label=say.of("ui-try-again") testid="try-again" on_press=again/> })}
                {close
                    .map(|close| {
                        view! {
                            <Button
                                label=say.of("ui-close")
                                kind=Kind::Quiet
                                testid="error-close"
                                on_press=close
                            />
                        }
                    })}
            </div>
        </div>
    }
}

/// Whatever went wrong on this screen: words that could not be kept, or something asked for.
#[component]
pub(crate) fn Troubles() -> impl IntoView {
    let (way, notebook) = (use_way(), use_notebook());
    let put_by = RwSignal::new(None);
    let unkept = Memo::new(move |_| notebook.status.with(|status| status.trouble));
    let asked = Memo::new(move |_| way.trouble.get().or(notebook.trouble.get()));
    Effect::new(move |_| {
        if unkept.get().is_none() {
            put_by.set(None);
        }
    });
    move || {
        if let Some(error) = unkept.get().filter(|error| put_by.get() != Some(*error)) {
            let again = Callback::new(move |()| notebook.try_again());
            let close = Callback::new(move |()| put_by.set(Some(error)));
            return view! { <Trouble error again close/> }.into_any();
        }
        match asked.get() {
            Some(error) => {
                let close = Callback::new(move |()| {
                    way.trouble.set(None);
                    notebook.trouble.set(None);
                });
                view! { <Trouble error close/> }.into_any()
            }
            None => ().into_any(),
        }
    }
}

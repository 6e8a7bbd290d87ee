//! What went wrong, and what to do about it.

use care_bridge::ApiError;
use leptos::prelude::*;

use super::{Button, Kind};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

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
    let (i18n, navigation) = (use_i18n(), use_navigation());
    if error == ApiError::Closed {
        // The shell closed the plan by itself: the lock screen says so better.
        request_animation_frame(move || navigation.was_closed());
    }
    view! {
        <div class="trouble" role="alert" data-testid="error">
            <p class="trouble__what">{i18n.text(error.what_happened())}</p>
            <p>{i18n.text(error.what_to_do())}</p>
            <div class="row">
                {again
                    .map(|again| view! { <Button label=i18n.text("ui-try-again") testid="try-again" on_press=again/> })}
                {close
                    .map(|close| {
                        view! {
                            <Button
                                label=i18n.text("ui-close")
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

/// What went wrong, while something has.
#[component]
pub(crate) fn TroubleOf(
    /// What it is.
    error: Signal<Option<ApiError>>,
) -> impl IntoView {
    move || error.get().map(|error| view! { <Trouble error/> })
}

/// Whatever went wrong on this screen: words that could not be kept, or something asked for.
#[component]
pub(crate) fn Troubles() -> impl IntoView {
    let (navigation, store) = (use_navigation(), use_plan_store());
    let put_by = RwSignal::new(None);
    let unkept = Memo::new(move |_| store.status.with(|status| status.trouble));
    let asked = Memo::new(move |_| navigation.trouble.get().or(store.trouble.get()));
    Effect::new(move |_| {
        if unkept.get().is_none() {
            put_by.set(None);
        }
    });
    move || {
        if let Some(error) = unkept.get().filter(|error| put_by.get() != Some(*error)) {
            let again = Callback::new(move |()| store.try_again());
            let close = Callback::new(move |()| put_by.set(Some(error)));
            return view! { <Trouble error again close/> }.into_any();
        }
        match asked.get() {
            Some(error) => {
                let close = Callback::new(move |()| {
                    navigation.trouble.set(None);
                    store.trouble.set(None);
                });
                view! { <Trouble error close/> }.into_any()
            }
            None => ().into_any(),
        }
    }
}

//! What went wrong, and what to do about it.

use std::time::Duration;

use care_bridge::ApiError;
use care_locale::Value;
use leptos::prelude::*;

use super::{Button, Kind};
use crate::i18n::{I18n, use_i18n};
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
    /// The ids of what happened and of what to do, where a field is described by them. (An alert itself describes
    /// nothing: it has no name of its content.)
    #[prop(optional)]
    ids: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    if error == ApiError::Closed {
        // The shell closed the plan by itself: the lock screen says so better.
        request_animation_frame(move || navigation.was_closed());
    }
    view! {
        <div class="trouble" role="alert" data-testid="error">
            <p class="trouble__what" id=ids.map(|(what, _)| what)>{what_happened(i18n, error)}</p>
            <p id=ids.map(|(_, to_do)| to_do)>{i18n.text(error.what_to_do())}</p>
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

/// What happened. How long she waits is said once, and that it is over: a number that runs would be read
/// out at each second.
fn what_happened(i18n: I18n, error: ApiError) -> Signal<String> {
    let id = error.what_happened();
    let ApiError::TryLater { seconds } = error else { return i18n.text(id) };
    let is_over = RwSignal::new(false);
    let over = move || {
        let _ = is_over.try_set(true);
    };
    set_timeout(over, Duration::from_secs(seconds.into()));
    Signal::derive(move || match is_over.get() {
        true => i18n.now("try-now"),
        false => i18n.now_with(&id, &[("seconds", Value::Number(seconds.into()))]),
    })
}

/// What went wrong, while something has.
#[component]
pub(crate) fn TroubleOf(
    /// What it is.
    error: Signal<Option<ApiError>>,
    /// As of [`Trouble`].
    #[prop(optional_no_strip)]
    ids: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    move || {
        error.get().map(|error| match ids {
            Some(ids) => view! { <Trouble error ids/> }.into_any(),
            None => view! { <Trouble error/> }.into_any(),
        })
    }
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

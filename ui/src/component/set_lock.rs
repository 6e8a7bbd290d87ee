//! Leads to the setting of a lock, where something asks for one.

use leptos::prelude::*;

use super::Button;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// The button that leads to it.
#[component]
pub(crate) fn SetLockButton(
    /// The name that a journey holds on to.
    testid: &'static str,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    view! { <Button label=i18n.text("ui-set-lock") testid on_press=move |()| navigation.go(Route::SetLock)/> }
}

//! Says that a finger has opened the plan, so that more of it may be elsewhere: to her, before she
//! relies on what she sees, and never to whom she shows it. The same in every install.

use leptos::prelude::*;

use super::When;
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// One quiet line; nothing in a plan that was opened otherwise.
#[component]
pub(crate) fn ByBiometric() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let by_biometric = Signal::derive(move || store.by_biometric.get());
    view! {
        <When when=by_biometric>
            <p class="hint" data-testid="by-biometric">{i18n.text("biometric-by")}</p>
        </When>
    }
}

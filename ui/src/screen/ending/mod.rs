//! Something has changed: saying so, what it does, taking it back, and what is put away.

mod put_away;
mod view;

use care_plan::Ending;
use leptos::prelude::*;

pub(crate) use put_away::PutAway;
pub(crate) use view::EndingScreen;

use crate::plan_store::use_plan_store;

/// Whether what speaks of pregnancy and birth is put away.
pub(crate) fn is_quiet() -> Memo<bool> {
    let store = use_plan_store();
    Memo::new(move |_| store.plan.with(|plan| plan.ending().is_some_and(Ending::puts_away)))
}

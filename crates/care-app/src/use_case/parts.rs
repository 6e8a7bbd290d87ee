//! Which parts she ticks for each reader, remembered for the next time.
//!
//! INVARIANT: the everyday vault alone remembers them, and only of parts in which something of hers stands
//! there. So they tell nothing of a private one.

use std::collections::BTreeSet;

use care_bridge::{ApiError, ChooseParts, ListChosenParts};
use care_plan::sections::section;
use care_plan::template::Part;
use care_plan::{ChosenParts, Pregnancy};
use care_vault::VaultName;

use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;

/// The setting of the first pregnancy's plan; a later one has its own.
const CHOSEN: &str = "chosen-parts";

/// Which parts she ticked for each reader the last time.
///
/// # Errors
///
/// None at present.
pub(crate) fn list_chosen_parts(
    open: &mut OpenSession,
    _host: &mut Host,
    _request: ListChosenParts,
) -> Result<ChosenParts, ApiError> {
    Ok(chosen(open))
}

/// Remembers which parts she has ticked for a reader. Of one that gets only named sections or cards nothing is
/// remembered: its parts were not ticked.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn choose_parts(open: &mut OpenSession, _host: &mut Host, request: ChooseParts) -> Result<(), ApiError> {
    let disclosure = request.disclosure;
    if disclosure.sections.is_some() || disclosure.entries.is_some() {
        return Ok(());
    }
    let before = chosen(open);
    let mut after = before.clone();
    let filled = filled(open);
    after.choose(&disclosure, &filled);
    after.keep_only(&filled);
    Ok(keep(open, &before, &after)?)
}

/// Forgets what she ticked of parts in which nothing stands any more in the everyday vault.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn settle(open: &mut OpenSession) -> Result<(), AppError> {
    let before = chosen(open);
    let mut after = before.clone();
    after.keep_only(&filled(open));
    keep(open, &before, &after)
}

/// Forgets what she ticked for that pregnancy's plan.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn forget_plan_of(open: &mut OpenSession, pregnancy: Pregnancy) -> Result<(), AppError> {
    let name = pregnancy.setting(CHOSEN);
    match open.remembers(&name) {
        Some(_) => open.forget_in(VaultName::Everyday, &name),
        None => Ok(()),
    }
}

fn chosen(open: &OpenSession) -> ChosenParts {
    let kept = open.remembers(&open.pregnancy().setting(CHOSEN));
    kept.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

/// The parts in which something stands in the everyday vault, and the front page, which is always there to be
/// ticked.
fn filled(open: &OpenSession) -> BTreeSet<Part> {
    let answers = open.filled_answers_in(VaultName::Everyday);
    answers.filter_map(|id| section(id.section.as_str())).map(|section| section.part).chain([Part::Front]).collect()
}

fn keep(open: &mut OpenSession, before: &ChosenParts, after: &ChosenParts) -> Result<(), AppError> {
    if before == after {
        return Ok(());
    }
    let name = open.pregnancy().setting(CHOSEN);
    if after.is_usual() {
        return open.forget_in(VaultName::Everyday, &name);
    }
    open.remember_in(VaultName::Everyday, &name, &serde_json::to_vec(after).unwrap_or_default())
}

//! Repairing what was damaged: what can be read is put together, the rest is told.
//!
//! Each document is repaired on its own. Of one whose history has a hole, the part before the hole is
//! loaded, and its row of the projection, her words as they were kept last, is written on top of it. What came after the
//! hole is kept as it is, for the day that a copy or another phone has what is missing.

use std::collections::{BTreeMap, BTreeSet};

use care_bridge::RepairView;
use care_plan::{Pregnancy, SectionId, sections};
use care_vault::{Failed, Repaired, Salvaged, Unlocked, VaultError, VaultFolder, says_what_opens};

use crate::error::AppError;
use crate::ports::Context;
use crate::session::says_since_when;
use crate::use_case::deletion::STALE_COPIES;
use crate::use_case::received::RECEIVED;
use source::{Sources, is_earlier};

mod document;
mod earlier;
mod source;

/// What came of it, put together over vaults and documents.
#[derive(Debug, Default, PartialEq)]
struct Report {
    sections: BTreeSet<SectionId>,
    lost_steps: u64,
    from_copy: bool,
    last_was_cut: bool,
    code_may_be_void: bool,
}

impl Report {
    /// Words may be gone, and nothing says which: she is told to look everywhere.
    fn lost_anything(&mut self) {
        self.lost_steps = self.lost_steps.max(1);
        self.sections.extend(sections::SECTIONS.iter().map(|section| section.section_id()));
    }
}

/// Repairs the vaults that this way in opens and that did not open.
///
/// # Errors
///
/// Returns the error of an everyday vault of which nothing can be read, and those of the disk. What
/// was damaged is then as it was.
pub(crate) fn repair(
    folder: &VaultFolder,
    vaults: &mut Unlocked,
    context: &mut Context<'_>,
) -> Result<Option<RepairView>, AppError> {
    let mut report = None;
    let mut unreadable = None;
    for failed in std::mem::take(&mut vaults.failed) {
        if !failed.can_be_repaired() {
            return Err(failed.error.into());
        }
        let report = report.get_or_insert_with(Report::default);
        match repair_one(folder, vaults, &failed, report, context) {
            Ok(vault) => vaults.put(vault),
            Err(AppError::Vault(error @ (VaultError::DatabaseDamaged | VaultError::DatabaseMissing))) => {
                unreadable = Some(error);
                report.lost_anything();
            }
            Err(error) => return Err(error),
        }
    }
    // The rest of her plan is not kept from her because the private vault cannot be read.
    if let Some(error) = unreadable.filter(|_| vaults.everyday.is_none()) {
        return Err(error.into());
    }
    Ok(report.map(|Report { sections, lost_steps, from_copy, last_was_cut, code_may_be_void }| RepairView {
        // Of whichever of her plans: the page knows the template's names.
        sections: sections
            .iter()
            .filter_map(Pregnancy::of)
            .map(|(_, section)| section)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        lost_steps: u32::try_from(lost_steps).unwrap_or(u32::MAX),
        from_copy,
        last_was_cut,
        code_may_be_void,
    }))
}

fn repair_one(
    folder: &VaultFolder,
    vaults: &Unlocked,
    failed: &Failed,
    report: &mut Report,
    context: &mut Context<'_>,
) -> Result<care_vault::Vault, AppError> {
    let sources = folder.salvage_all(failed)?;
    let (main, others) = sources.split_first().ok_or(failed.error)?;
    // Where the power went in the first save of all, nothing stands there by right.
    let may_be_empty = main.is_torn && main.bad_pages == 0;
    if !may_be_empty && sources.iter().all(holds_nothing) {
        return Err(failed.error.into());
    }
    report.last_was_cut |= main.is_torn;
    let mut settings = settings_of(&sources);
    report.code_may_be_void |= vaults.complete(failed.name, &mut settings)?;
    let mut repaired = Repaired { settings: settings.into_iter().collect(), ..Repaired::default() };
    put_together(main, others, &mut repaired, report, context)?;
    if may_have_lost_whole_documents(main) {
        report.lost_anything();
    }
    Ok(folder.put_in_place(failed, &repaired)?)
}

/// Puts documents and rows together, in the way of the schema that they are of.
fn put_together(
    main: &Salvaged,
    others: &[Salvaged],
    repaired: &mut Repaired,
    report: &mut Report,
    context: &mut Context<'_>,
) -> Result<(), AppError> {
    // A damaged file of an earlier schema has no other tables. Of one of now her rows may be all that is left.
    let is_of_now =
        |source: &Salvaged| !source.documents.is_empty() || !source.answers.is_empty() || !source.entries.is_empty();
    if is_earlier(main) || !(is_of_now(main) || others.iter().any(is_of_now)) {
        let replaced = earlier::replaced(main, others);
        repaired.tombstones = replaced.iter().copied().collect();
        earlier::repair(main, others, &replaced, repaired, report, context)
    } else {
        document::repair_all(&Sources::of(main, others, context), repaired, report, context)
    }
}

/// Whether a document may be gone without a trace. It stands on three pages at least: its own row,
/// its changes, and its row of the projection. Of a file that was cut, the pages behind the cut are
/// not among the bad ones.
fn may_have_lost_whole_documents(main: &Salvaged) -> bool {
    !main.is_torn && (main.bad_pages > 2 || main.looks_cut())
}

fn holds_nothing(source: &Salvaged) -> bool {
    source.documents.is_empty()
        && source.earlier.documents.is_empty()
        && source.answers.is_empty()
        && source.settings.is_empty()
}

/// What each phone remembers: as the damaged file has it, else as a copy has it.
pub(crate) fn settings_of(sources: &[Salvaged]) -> BTreeMap<String, Vec<u8>> {
    let mut settings: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    // A plan of somebody else that was forgotten leaves no mark: a copy never brings one back.
    let of_main_alone = |name: &str| {
        name == STALE_COPIES || name.starts_with(RECEIVED) || says_what_opens(name) || says_since_when(name)
    };
    let main = sources.first();
    // A copy of before something left may tell of it, and none is needed to know what a vault needs itself.
    let is_of_before = |source: &Salvaged| main.is_some_and(|main| !main.tombstones.is_subset(&source.tombstones));
    let of_copies = |index: usize, name: &str| {
        let is_left_out = || !name.starts_with("vault.") && sources.get(index).is_some_and(is_of_before);
        index > 0 && (of_main_alone(name) || is_left_out())
    };
    let all =
        sources.iter().enumerate().flat_map(|(index, source)| source.settings.iter().map(move |one| (index, one)));
    for (index, (name, value)) in all {
        // A copy that was made anew still says that it is to be, and what opened the vault when it was
        // made may be void.
        if !of_copies(index, name) {
            settings.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    settings
}

#[cfg(test)]
mod tests;

//! Mending what was damaged: what can be read is put together, the rest is told.
//!
//! Of a document whose history has a hole, the part before the hole is loaded, and the rows of the
//! projection, her words as they were kept last, are written on top of it. What came after the
//! hole is kept as it is, for the day that a copy or another phone has what is missing.

use std::collections::{BTreeMap, BTreeSet};

use care_bridge::MendedView;
use care_document::{Change, DocumentActor, PlanDocument};
use care_plan::{Answer, AnswerId, Entry, EntryId, SectionId, Tier, Timestamp, sections};
use care_vault::{
    ChangeRow, DocumentId, DocumentRow, Failed, Repaired, RepairedDocument, Salvaged, SalvagedDocument, Unlocked,
    VaultError, VaultFolder, VaultName,
};

use crate::App;
use crate::error::AppError;
use crate::ports::{Entropy, random};
use crate::documents;

impl App {
    /// What the background found is mended when the plan is opened next.
    pub(crate) fn mend_at_next_opening(&mut self) {
        let Self { folder: Some(folder), open: Some(open), .. } = self else { return };
        for name in open.damaged_vaults(&mut *self.entropy) {
            // Where not even that can be written, she is told the same again.
            let _ = folder.mark_for_repair(name);
        }
    }
}

/// What came of mending, put together over vaults and tiers.
#[derive(Default)]
struct Report {
    sections: BTreeSet<SectionId>,
    lost_steps: u64,
    from_copy: bool,
    last_was_cut: bool,
}

/// Mends the vaults that this way in opens and that did not open.
///
/// # Errors
///
/// Returns the error of a vault of which nothing can be read, and those of the disk. Nothing has
/// been changed then.
pub(crate) fn mend(
    folder: &VaultFolder,
    vaults: &mut Unlocked,
    entropy: &mut dyn Entropy,
    at: Timestamp,
) -> Result<Option<MendedView>, AppError> {
    let mut report = None;
    for failed in std::mem::take(&mut vaults.failed) {
        if !failed.can_be_repaired() {
            return Err(failed.error.into());
        }
        let report = report.get_or_insert_with(Report::default);
        match mend_one(folder, &failed, report, entropy, at) {
            Ok(vault) => vaults.repaired(vault),
            // The rest of her plan is not kept from her because this cannot be read.
            Err(AppError::Vault(VaultError::DatabaseDamaged | VaultError::DatabaseMissing))
                if failed.name == VaultName::Private && vaults.everyday.is_some() =>
            {
                report.lost_steps += 1;
                let private = sections::SECTIONS.iter().filter(|section| section.tier != Tier::Shared);
                report.sections.extend(private.map(|section| section.section_id()));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(report.map(|Report { sections, lost_steps, from_copy, last_was_cut }| MendedView {
        sections: sections.into_iter().collect(),
        lost_steps: u32::try_from(lost_steps).unwrap_or(u32::MAX),
        from_copy,
        last_was_cut,
    }))
}

fn mend_one(
    folder: &VaultFolder,
    failed: &Failed,
    report: &mut Report,
    entropy: &mut dyn Entropy,
    at: Timestamp,
) -> Result<care_vault::Vault, AppError> {
    let sources = folder.salvage_all(failed)?;
    let (main, others) = sources.split_first().ok_or(failed.error)?;
    // Where the power went in the first save of all, nothing stands there by right.
    let may_be_empty = main.is_torn && main.bad_pages == 0;
    if !may_be_empty && sources.iter().all(|source| source.documents.is_empty() && source.settings.is_empty()) {
        return Err(failed.error.into());
    }
    report.last_was_cut |= main.is_torn;
    let mut mended = Repaired { settings: settings_of(&sources), ..Repaired::default() };
    mended.tombstones = main.tombstones.iter().copied().collect();
    for tier in Tier::ALL {
        let Some((id, document)) = newest(main, tier).or_else(|| others.iter().find_map(|other| newest(other, tier)))
        else {
            continue;
        };
        let is_of_main = main.documents.contains_key(&id);
        let source = if is_of_main {
            main
        } else {
            others.iter().find(|other| other.documents.contains_key(&id)).unwrap_or(main)
        };
        let part = Part { tier, id, document, source, others };
        part.mend(&mut mended, report, entropy, at)?;
        report.from_copy |= !is_of_main;
    }
    Ok(folder.put_in_place(failed, &mended)?)
}

/// What each phone remembers: as the damaged file has it, else as a copy has it.
fn settings_of(sources: &[Salvaged]) -> Vec<(String, Vec<u8>)> {
    let mut settings: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, value) in sources.iter().flat_map(|source| source.settings.iter()) {
        // Where documents stand is written anew with them.
        if !name.starts_with("vault.tier.") {
            settings.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    settings.into_iter().collect()
}

/// The document of `tier` that counts: the one that was begun last.
fn newest(source: &Salvaged, tier: Tier) -> Option<(DocumentId, SalvagedDocument)> {
    let of_tier = |(id, document): &(&DocumentId, &SalvagedDocument)| {
        document.tier.unwrap_or_else(|| guessed_tier(source, document)) == tier && !source.tombstones.contains(id)
    };
    let documents = source.documents.iter().filter(of_tier);
    documents
        .max_by_key(|(_, document)| (document.created, document.changes.len()))
        .map(|(id, document)| (*id, document.clone()))
}

/// The tier of a document that nothing says the tier of: that of the first of its answers whose
/// row stands; else the most private one.
fn guessed_tier(source: &Salvaged, document: &SalvagedDocument) -> Tier {
    let raw = document.changes.iter().map(|change| change.raw.as_slice());
    let value = PlanDocument::load_part(raw, DocumentActor::from_bytes([0; 16])).map(|(part, _)| part.value());
    let rows = source.answers.iter();
    let held = value.ok().and_then(|value| {
        let mut held = rows.filter(|(id, _)| value.answers.contains_key(id));
        held.next().map(|(_, answer)| answer.tier)
    });
    held.unwrap_or(Tier::JustMe)
}

/// One document that is mended.
struct Part<'a> {
    tier: Tier,
    id: DocumentId,
    document: SalvagedDocument,
    source: &'a Salvaged,
    others: &'a [Salvaged],
}

impl Part<'_> {
    fn mend(
        self,
        mended: &mut Repaired,
        report: &mut Report,
        entropy: &mut dyn Entropy,
        at: Timestamp,
    ) -> Result<(), AppError> {
        let changes = self.all_changes(report);
        let raw = changes.values().map(|change| change.raw.as_slice());
        let actor = DocumentActor::from_bytes(random(entropy)?);
        let (mut document, taken) = PlanDocument::load_part(raw, actor)?;
        let expected = self.document.heads.clone().filter(|expected| !expected.heads.is_empty());
        let is_whole = taken.len() == changes.len()
            && match &expected {
                Some(expected) => document.heads() == expected.heads,
                None => self.source.bad_pages == 0,
            };
        let mut made = Vec::new();
        if !is_whole {
            let known = changes.len() as u64;
            report.lost_steps += expected.map_or(1, |expected| expected.changes.saturating_sub(known)).max(1);
            made = self.overlay(&mut document, report)?;
        }
        let value = document.value();
        mended.answers.extend(value.answers.into_iter().map(|(id, answer)| (id, answer.in_tier(self.tier))));
        mended.entries.extend(value.entries);
        let (kept, orphans): (Vec<ChangeRow>, Vec<ChangeRow>) =
            changes.into_values().partition(|change| taken.contains(&change.hash));
        let made = made.into_iter().map(|change| storage::row(change, at));
        mended.documents.push(RepairedDocument {
            row: DocumentRow { id: self.id, tier: self.tier, created: self.document.created },
            changes: kept.into_iter().chain(made).collect(),
            heads: document.heads(),
            orphans,
        });
        Ok(())
    }

    /// The changes of this document from every source, in the order of the first that has them.
    fn all_changes(&self, report: &mut Report) -> BTreeMap<usize, ChangeRow> {
        let mut seen: BTreeSet<[u8; 32]> = BTreeSet::new();
        let mut changes = BTreeMap::new();
        for change in &self.document.changes {
            if seen.insert(change.hash) {
                changes.insert(changes.len(), change.clone());
            }
        }
        for other in self.others {
            for change in other.documents.get(&self.id).into_iter().flat_map(|document| &document.changes) {
                if seen.insert(change.hash) {
                    report.from_copy = true;
                    changes.insert(changes.len(), change.clone());
                }
            }
        }
        changes
    }

    /// Writes the rows that stand over what the part of the history comes to.
    fn overlay(&self, document: &mut PlanDocument, report: &mut Report) -> Result<Vec<Change>, AppError> {
        let mut made = Vec::new();
        let before = document.value();
        let rows: BTreeMap<&AnswerId, &Answer> =
            self.source.answers.iter().filter(|(_, row)| row.tier == self.tier).map(|(id, row)| (id, row)).collect();
        for (id, row) in &rows {
            made.extend(document.begin_answer(id)?);
            made.extend(document.set_text(id, row.text())?);
            made.extend(document.set_state(id, row.state())?);
            made.extend(document.set_choice(id, row.choice())?);
        }
        let is_here = |entry: &Entry| {
            sections::section(entry.section.as_str()).map_or(Tier::Shared, |section| section.tier) == self.tier
        };
        let entries: Vec<&(EntryId, Entry)> = self.source.entries.iter().filter(|(_, entry)| is_here(entry)).collect();
        for (id, entry) in entries {
            made.extend(document.add_entry(&entry.section, *id, entry.created)?);
            made.extend(document.remove_entry(*id, entry.removed)?);
        }
        // With one bad page, and that one among the changes, every row is there. Otherwise a row
        // may be what was lost, and what stands now may be older than what she wrote last.
        let may_miss_rows = self.source.bad_pages != 1;
        let older = before.answers.keys().filter(|id| may_miss_rows || !rows.contains_key(id));
        report.sections.extend(older.map(|id| id.section.clone()));
        if may_miss_rows {
            report.sections.extend(rows.keys().map(|id| id.section.clone()));
        }
        Ok(made)
    }
}

//! Repairing a vault of schema 1 or 2: the documents of its tiers as far as they hang together, taken
//! apart, and the rows on top.

use std::collections::BTreeSet;

use care_document::{PlanDocument, TierDocument};
use care_plan::{DocumentId, Generation, Subject, Tier, sections};
use care_vault::{ChangeRow, Converted, DocumentHeads, Repaired, Salvaged, SalvagedEarlierDocument};

use super::Report;
use super::document::{Row, rows_by_subject};
use crate::conversion::{self, WholePart, brought_together, parts_of};
use crate::documents::{change_row, put_orphans};
use crate::error::AppError;
use crate::ports::Context;

/// What was replaced for good, by all that can be read of `main` and what stands beside it.
pub(super) fn replaced(main: &Salvaged, others: &[Salvaged]) -> BTreeSet<DocumentId> {
    let of_others = others.iter().flat_map(|other| &other.tombstones);
    let gone = of_others.filter(|id| !main.earlier.documents.contains_key(id));
    main.tombstones.iter().chain(gone).copied().collect()
}

/// Repairs the documents of the earlier schema, but for those that were `replaced` for good.
pub(super) fn repair(
    main: &Salvaged,
    others: &[Salvaged],
    replaced: &BTreeSet<DocumentId>,
    repaired: &mut Repaired,
    report: &mut Report,
    context: &mut Context<'_>,
) -> Result<(), AppError> {
    let mut parts: Vec<WholePart> = Vec::new();
    let mut all_orphans = Vec::new();
    for tier in Tier::ALL {
        let sources = std::iter::once(main).chain(others);
        let of_tier = sources.map(|source| (source, standing(source, tier, replaced)));
        let Some((source, of_tier)) = of_tier.into_iter().find(|(_, found)| !found.is_empty()) else { continue };
        report.from_copy |= !std::ptr::eq(source, main);
        let mut made = Vec::new();
        let mut is_overlaid = false;
        for (id, found) in of_tier {
            let mut seen = BTreeSet::new();
            let mut changes: Vec<ChangeRow> = found.changes.clone();
            changes.retain(|change| seen.insert(change.hash));
            for other in others {
                let document = other.earlier.documents.get(&id);
                let more = document.into_iter().flat_map(|document| document.changes.iter().cloned());
                let more: Vec<_> = more.filter(|change| seen.insert(change.hash)).collect();
                report.from_copy |= !more.is_empty();
                changes.extend(more);
            }
            let (document, taken) = TierDocument::load_part(changes.iter().map(|change| change.raw.as_slice()))?;
            let expected = found.heads.as_ref().filter(|expected| !expected.heads.is_empty());
            let is_whole = taken.len() == changes.len()
                && expected.map_or(source.bad_pages == 0, |expected| document.heads() == expected.heads);
            let (kept, orphans): (Vec<ChangeRow>, Vec<ChangeRow>) =
                changes.into_iter().partition(|change| taken.contains(&change.hash));
            made.extend(parts_of(&document, tier, &kept, found.created).map_err(conversion_error)?);
            if !is_whole {
                let known = (kept.len() + orphans.len()) as u64;
                report.lost_steps += lost(expected, known);
                is_overlaid = true;
            }
            all_orphans.push((tier, orphans));
        }
        if is_overlaid {
            overlay(source, tier, &mut made, report, context)?;
        }
        parts.extend(made);
    }
    let mut converted = Converted::default();
    let parts = brought_together(parts).map_err(conversion_error)?;
    conversion::put_all(&mut converted, parts).map_err(conversion_error)?;
    for (tier, orphans) in all_orphans {
        put_orphans(&mut converted.documents, tier, orphans, context.now)?;
    }
    repaired.documents.extend(converted.documents);
    repaired.projection = converted.projection;
    Ok(())
}

fn lost(expected: Option<&DocumentHeads>, known: u64) -> u64 {
    expected.map_or(1, |expected| expected.changes.saturating_sub(known)).max(1)
}

fn conversion_error(_: care_vault::ConversionError) -> AppError {
    AppError::Read(care_vault::ReadError::Damaged)
}

/// The documents of `tier`, the one that was begun last first.
fn standing<'a>(
    source: &'a Salvaged,
    tier: Tier,
    replaced: &BTreeSet<DocumentId>,
) -> Vec<(DocumentId, &'a SalvagedEarlierDocument)> {
    let documents = source.earlier.documents.iter().map(|(id, document)| (*id, document));
    let mut standing: Vec<_> = documents
        .filter(|(id, document)| {
            document.tier.unwrap_or_else(|| guessed_tier(source, document)) == tier && !replaced.contains(id)
        })
        .collect();
    standing.sort_by_key(|(_, document)| std::cmp::Reverse((document.created, document.changes.len())));
    standing
}

/// The tier of a document that nothing says the tier of: that of the first of its answers whose
/// row stands; else the most private one.
fn guessed_tier(source: &Salvaged, document: &SalvagedEarlierDocument) -> Tier {
    let raw = document.changes.iter().map(|change| change.raw.as_slice());
    let value = TierDocument::load_part(raw).map(|(part, _)| part.value());
    let held = value.ok().and_then(|value| {
        let mut held = source.earlier.answers.iter().filter(|(id, _)| value.answers.contains_key(id));
        held.next().map(|(_, answer)| answer.tier)
    });
    held.unwrap_or(Tier::JustMe)
}

/// Writes the rows of `tier` over what the part of the history comes to.
fn overlay(
    source: &Salvaged,
    tier: Tier,
    parts: &mut Vec<WholePart>,
    report: &mut Report,
    context: &mut Context<'_>,
) -> Result<(), AppError> {
    let answers: Vec<_> = source.earlier.answers.iter().filter(|(_, row)| row.tier == tier).cloned().collect();
    let tier_of = |section: &str| sections::section(section).map_or(Tier::Shared, |section| section.tier);
    let entries = source.earlier.entries.iter().filter(|(_, entry)| tier_of(entry.section.as_str()) == tier);
    let rows = rows_by_subject(&answers, entries.map(|(id, entry)| (*id, entry, tier)));
    // With one bad page, and that one among the changes, every row is there. Otherwise a row may be
    // what was lost, and what stands now may be older than what she wrote last.
    let may_miss_rows = source.bad_pages != 1;
    for part in &*parts {
        if let Subject::Answer(answer) = part.document.subject()
            && (may_miss_rows || !rows.contains_key(part.document.subject()))
        {
            report.sections.insert(answer.section.clone());
        }
    }
    for (subject, row) in rows {
        if let (true, Row::Answer(_), Subject::Answer(answer)) = (may_miss_rows, &row, &subject) {
            report.sections.insert(answer.section.clone());
        }
        let part = match parts.iter_mut().find(|part| *part.document.subject() == subject) {
            Some(part) => part,
            None => {
                let document = PlanDocument::new(subject, Generation::default(), context.actor()?);
                parts.push(WholePart {
                    document,
                    changes: Vec::new(),
                    tier,
                    created: context.now,
                    orphans: Vec::new(),
                });
                let Some(part) = parts.last_mut() else { continue };
                part
            }
        };
        let made = part.document.apply(&row.edits())?;
        part.changes.extend(made.into_iter().map(|change| change_row(change, context.now)));
    }
    Ok(())
}

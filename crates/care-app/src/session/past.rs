//! The plan as it stood at a moment of before, as far as the history still tells it.
//!
//! Nothing is kept for this. An answer says what its history says, a card is there as its changes had
//! it, and each stands in the tier that the catalogue gave it then. What was deleted for good is gone
//! here too; what was moved to where more people see it begins with that move.

use std::collections::BTreeMap;

use care_document::PlanDocument;
use care_plan::template::Section;
use care_plan::{
    Answer, AnswerId, Disclosure, Entry, EntryId, Plan, Pregnancy, SectionId, Subject, Tier, Timestamp, Values,
    sections,
};
use care_vault::{ChangeRow, DocumentRow, Vault, VaultName};

use super::OpenSession;
use crate::documents::{self, Found, catalogue_of};
use crate::error::AppError;
use crate::merge_view::{self, Places};
use crate::place::Place;
use crate::ports::Context;

/// What the history tells of everything that has changed since a moment: read once, asked for many
/// moments after it.
pub(crate) struct Past {
    /// Of which pregnancy the plan is now, and was then: each has copies of its own.
    pregnancy: Pregnancy,
    present: Places,
    vaults: Vec<VaultPast>,
    /// When each document was changed, oldest first.
    received: BTreeMap<Subject, Vec<Timestamp>>,
}

struct VaultPast {
    name: VaultName,
    answers: BTreeMap<AnswerId, Series<Values>>,
    entries: BTreeMap<EntryId, Series<Entry>>,
    tiers: Series<BTreeMap<Subject, Tier>>,
}

/// What something said from when on, oldest first.
type Series<T> = Vec<(Timestamp, T)>;

impl OpenSession {
    /// Reads what has changed after `since`.
    ///
    /// # Errors
    ///
    /// Says so when a history cannot be read.
    pub(crate) fn past(&self, since: Timestamp, context: &mut Context<'_>) -> Result<Past, AppError> {
        let (mut vaults, mut received) = (Vec::new(), BTreeMap::<Subject, Vec<Timestamp>>::new());
        for vault in self.vaults.vaults() {
            let mut past = VaultPast {
                name: vault.name(),
                answers: BTreeMap::new(),
                entries: BTreeMap::new(),
                tiers: catalogues(vault, since, context)?,
            };
            for (subject, _, last) in vault.last_received()? {
                if last <= since {
                    received.entry(subject).or_default().push(last);
                    continue;
                }
                let Found::Standing(row) = documents::find(vault, &subject)? else { continue };
                let changes = vault.changes(row.id)?;
                received.entry(subject.clone()).or_default().extend(changes.iter().map(|change| change.received));
                match subject {
                    Subject::Answer(answer) => {
                        drop(past.answers.insert(answer, answers(vault, &row, &changes, context)?))
                    }
                    Subject::Entry(_, id) => {
                        let entry = series(&row, &changes, since, context, PlanDocument::entry)?;
                        let entry = entry.into_iter().filter_map(|(at, entry)| Some((at, entry?)));
                        past.entries.insert(id, entry.collect());
                    }
                    Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => {}
                }
            }
            vaults.push(past);
        }
        received.values_mut().for_each(|times| times.sort_unstable());
        Ok(Past { pregnancy: self.pregnancy(), present: self.places.clone(), vaults, received })
    }
}

impl Past {
    /// The plan as it stood `then`.
    pub(crate) fn plan(&self, then: Timestamp) -> Plan {
        let mut places = Places::default();
        for (place, rows) in &self.present {
            let Some(past) = self.vaults.iter().find(|past| past.name == place.vault) else { continue };
            for (id, answer) in &rows.answers {
                let values = match past.answers.get(id) {
                    None => Some(&answer.values),
                    Some(series) => at(series, then),
                };
                let Some(values) = values else { continue };
                let tier = past.tier(&Subject::Answer(id.clone()), place.tier, then);
                let answer = Answer { values: values.clone(), tier };
                places.entry(Place { tier, ..*place }).or_default().answers.insert(id.clone(), answer);
            }
            for (id, entry) in &rows.entries {
                let entry = match past.entries.get(id) {
                    None => Some(entry),
                    Some(series) => at(series, then),
                };
                let Some(entry) = entry else { continue };
                let tier = past.tier(&Subject::Entry(entry.section.clone(), *id), place.tier, then);
                places.entry(Place { tier, ..*place }).or_default().entries.insert(*id, entry.clone());
            }
        }
        merge_view::plan(&places).of_pregnancy(self.pregnancy)
    }

    /// When something that `disclosure` let be seen of `plan`, which stood `then`, had been changed last.
    pub(crate) fn last_changed(&self, plan: &Plan, disclosure: &Disclosure, then: Timestamp) -> Option<Timestamp> {
        let is_told = |subject: &Subject| match subject {
            Subject::Answer(id) => self.pregnancy.asked(id).is_some_and(|id| plan.would_tell(disclosure, &id)),
            Subject::Entry(_, entry) => {
                plan.answers.keys().any(|id| id.entry() == Some(*entry) && plan.would_tell(disclosure, id))
            }
            Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => false,
        };
        let told = self.received.iter().filter(|(subject, _)| is_told(subject));
        told.filter_map(|(_, times)| times.iter().rev().find(|at| **at <= then)).max().copied()
    }
}

impl VaultPast {
    /// The tier of `subject` then, which stands in `present` now.
    fn tier(&self, subject: &Subject, present: Tier, then: Timestamp) -> Tier {
        let given = |tiers: Option<&BTreeMap<Subject, Tier>>| tiers.and_then(|tiers| tiers.get(subject)).copied();
        let last = given(self.tiers.last().map(|(_, tiers)| tiers));
        match given(at(&self.tiers, then)) {
            Some(tier) => tier,
            // It was never moved, or not yet.
            None if last.is_none() => present,
            None => tier_of_template(subject).unwrap_or(present),
        }
    }
}

fn tier_of_template(subject: &Subject) -> Option<Tier> {
    match subject {
        Subject::Answer(id) => {
            let section = section_of(&id.section)?;
            Some(section.tier_of(section.prompt(id.prompt.as_str())?))
        }
        Subject::Entry(section, _) => Some(section_of(section)?.tier),
        Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => None,
    }
}

/// The template's section of one that is stored.
fn section_of(stored: &SectionId) -> Option<&'static Section> {
    let (_, section) = Pregnancy::of(stored)?;
    sections::section(section.as_str())
}

/// What stood at the latest moment that was not after `then`.
fn at<T>(series: &Series<T>, then: Timestamp) -> Option<&T> {
    series.iter().rev().find(|(at, _)| *at <= then).map(|(_, said)| said)
}

/// What the answer of `row` said, from when on.
fn answers(
    vault: &Vault,
    row: &DocumentRow,
    changes: &[ChangeRow],
    context: &mut Context<'_>,
) -> Result<Series<Values>, AppError> {
    let received: BTreeMap<[u8; 32], Timestamp> = changes.iter().map(|row| (row.hash, row.received)).collect();
    let begun = changes.iter().map(|row| row.received).min().unwrap_or_default();
    let moments = documents::history(vault, row, context)?;
    let told = moments.into_iter().filter_map(|moment| Some((*received.get(&moment.hash)?, moment.values)));
    Ok(std::iter::once((begun, Values::default())).chain(told).collect())
}

/// What a vault's catalogue said of tiers, from when on.
fn catalogues(
    vault: &Vault,
    since: Timestamp,
    context: &mut Context<'_>,
) -> Result<Series<BTreeMap<Subject, Tier>>, AppError> {
    match documents::find(vault, &catalogue_of(vault.name()))? {
        Found::Free(_) => Ok(Vec::new()),
        Found::Standing(row) => {
            let changes = vault.changes(row.id)?;
            series(&row, &changes, since, context, |document| document.value().catalogue.tiers)
        }
    }
}

/// What a short document said `since` then, after each time that something of it was kept.
fn series<T>(
    row: &DocumentRow,
    changes: &[ChangeRow],
    since: Timestamp,
    context: &mut Context<'_>,
    says: impl Fn(&PlanDocument) -> T,
) -> Result<Series<T>, AppError> {
    let mut times: Vec<Timestamp> = changes.iter().map(|change| change.received).collect();
    times.sort_unstable();
    times.dedup();
    let first = times.partition_point(|at| *at <= since).saturating_sub(1);
    let mut series = Vec::new();
    for at in times.into_iter().skip(first) {
        let kept = changes.iter().filter(|change| change.received <= at).map(|change| change.raw.as_slice());
        // As much as hangs together: a clock may have been put back in between.
        let (document, _) = PlanDocument::load_part(row.subject.clone(), row.generation, kept, context.actor()?)?;
        series.push((at, says(&document)));
    }
    Ok(series)
}

//! Repairing one document: its history as far as it hangs together, and its row on top.

use std::collections::{BTreeMap, BTreeSet};

use care_document::{DocumentActor, DocumentEdit, PlanDocument};
use care_plan::{Answer, DocumentId, Entry, Generation, SectionId, Subject, Tier, Value, ValueChange, ValueKind};
use care_vault::{
    AttachmentRow, ChangeRow, DocumentRow, EntryRow, Repaired, Salvaged, SalvagedDocument, WholeDocument,
};

use super::Report;
use super::source::Sources;
use crate::documents::{before, change_row, put_orphans, row_of};
use crate::error::AppError;
use crate::ports::Context;

/// Most generations of one subject that are said to be gone.
const MOST_TOMBSTONES: usize = 1 << 16;

/// How many generations are tried to tell which one an id names.
const GENERATIONS: u32 = 64;

/// Repairs every document of the damaged file, with what the copies still have of it, and what only
/// the copies have.
pub(super) fn repair_all(
    sources: &Sources<'_>,
    repaired: &mut Repaired,
    report: &mut Report,
    context: &mut Context<'_>,
) -> Result<(), AppError> {
    let main = sources.main;
    repaired.tombstones = sources.tombstones().into_iter().collect();
    let catalogue = &sources.catalogue;
    let first = |subject: &Subject| catalogue.generations.get(subject).copied().unwrap_or_default();
    for (subject, generation) in &catalogue.generations {
        repaired.tombstones.extend(before(subject, *generation).take(MOST_TOMBSTONES));
    }
    let mut named: BTreeMap<Subject, (Generation, DocumentId)> = BTreeMap::new();
    let mut unnamed = Vec::new();
    for id in sources.ids() {
        let changes = sources.changes(id, report);
        let said = sources.found(id).find_map(|document| document.subject.clone());
        match said.or_else(|| named_by(id, &changes)) {
            // An earlier generation was deleted for good; an old copy may have it still.
            Some((subject, generation)) if generation < first(&subject) => {}
            Some((subject, generation)) => {
                let newest = named.entry(subject).or_insert((generation, id));
                *newest = (*newest).max((generation, id));
            }
            None => {
                // Nothing says what these are of. They are kept for the day that a copy does.
                report.lost_steps += 1;
                unnamed.extend(changes);
            }
        }
    }
    for (subject, (generation, id)) in &named {
        let (subject, generation, id) = (subject.clone(), *generation, *id);
        let changes = sources.changes(id, report);
        let row = Row::of(main, &subject);
        let tier = sources.tier(&subject, id);
        let document = sources.found(id).next().cloned().unwrap_or_default();
        let whole = Whole { subject, generation, tier, document };
        report.from_copy |= !main.documents.contains_key(&id);
        let made = whole.repaired(changes, &row, main, report, context)?;
        put_attachments(sources, &made.0, repaired, report);
        put(repaired, made, tier);
    }
    // A row whose document is lost altogether still says what she wrote last.
    let answers = main.answers.iter().map(|(id, _)| Subject::Answer(id.clone()));
    let entries = main.entries.iter().map(|(id, row)| Subject::Entry(row.entry.section.clone(), *id));
    for subject in answers.chain(entries).filter(|subject| !named.contains_key(subject)) {
        let row = Row::of(main, &subject);
        let tier = row.tier().unwrap_or(Tier::JustMe);
        let generation = first_free(main, &subject).max(first(&subject));
        let whole = Whole { subject, generation, tier, document: SalvagedDocument::default() };
        put(repaired, whole.repaired(Vec::new(), &row, main, report, context)?, tier);
    }
    put_orphans(&mut repaired.documents, Tier::JustMe, unnamed, context.now)
}

/// Puts what `document` keeps beside her words where it was, as far as it is whole. Where what she shows now
/// is not, she is told to look there.
fn put_attachments(sources: &Sources<'_>, document: &PlanDocument, repaired: &mut Repaired, report: &mut Report) {
    let id = document.id();
    let mut kept = BTreeSet::new();
    for (hash, found) in sources.attachments(id) {
        if let Some(bytes) = found.whole(hash) {
            report.from_copy |= !sources.main.has_whole(&(id, hash));
            kept.insert(hash);
            repaired.attachments.push(AttachmentRow { document: id, hash, bytes });
        }
    }
    if let Some(Value::Attachment(hash)) = document.values().get(ValueKind::Attachment)
        && !kept.contains(hash)
    {
        report.lost_steps += 1;
        report.sections.extend(section_of(document.subject()));
    }
}

fn put(repaired: &mut Repaired, (document, whole): (PlanDocument, WholeDocument), tier: Tier) {
    row_of(&document, tier).put(&mut repaired.projection);
    repaired.tombstones.extend(before(&whole.row.subject, whole.row.generation));
    repaired.documents.push(whole);
}

/// The row of a subject, as it was kept last.
pub(super) enum Row<'a> {
    Answer(&'a Answer),
    Entry(&'a Entry, Tier),
    None,
}

impl<'a> Row<'a> {
    pub(super) fn of(source: &'a Salvaged, subject: &Subject) -> Self {
        match subject {
            Subject::Answer(id) => {
                let mut rows = source.answers.iter().filter(|(other, _)| other == id);
                rows.next().map_or(Self::None, |(_, answer)| Self::Answer(answer))
            }
            Subject::Entry(_, id) => {
                let mut rows = source.entries.iter().filter(|(other, _)| other == id);
                rows.next().map_or(Self::None, |(_, EntryRow { entry, tier })| Self::Entry(entry, *tier))
            }
            Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => Self::None,
        }
    }

    pub(super) const fn tier(&self) -> Option<Tier> {
        match self {
            Self::Answer(answer) => Some(answer.tier),
            Self::Entry(_, tier) => Some(*tier),
            Self::None => None,
        }
    }

    /// What makes a document say what the row says.
    pub(super) fn edits(&self) -> Vec<DocumentEdit> {
        match self {
            Self::Answer(answer) => {
                let change = |kind| match answer.values.get(kind) {
                    Some(value) => ValueChange::Set(value.clone()),
                    None => ValueChange::Clear(kind),
                };
                let changes = ValueKind::ALL.into_iter().map(|kind| DocumentEdit::Value(change(kind)));
                std::iter::once(DocumentEdit::Begin).chain(changes).collect()
            }
            Self::Entry(entry, _) => {
                vec![DocumentEdit::Created(entry.created), DocumentEdit::Removed(entry.removed)]
            }
            Self::None => Vec::new(),
        }
    }
}

/// One document that is repaired.
struct Whole {
    subject: Subject,
    generation: Generation,
    tier: Tier,
    document: SalvagedDocument,
}

impl Whole {
    fn repaired(
        self,
        changes: Vec<ChangeRow>,
        row: &Row<'_>,
        main: &Salvaged,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<(PlanDocument, WholeDocument), AppError> {
        let raw = changes.iter().map(|change| change.raw.as_slice());
        let (mut document, taken) =
            PlanDocument::load_part(self.subject.clone(), self.generation, raw, context.actor()?)?;
        let expected = self.document.heads.as_ref().filter(|expected| !expected.heads.is_empty());
        let is_whole = !changes.is_empty()
            && taken.len() == changes.len()
            && expected.map_or(main.bad_pages == 0, |expected| document.heads() == expected.heads);
        let mut made = Vec::new();
        if !is_whole {
            let known = changes.len() as u64;
            report.lost_steps += expected.map_or(1, |expected| expected.changes.saturating_sub(known)).max(1);
            made = document.apply(&row.edits())?;
            // Without its row, what stands now may be older than what she wrote last; and with
            // several pages gone, so may the row.
            if matches!(row, Row::None) || main.bad_pages > 1 {
                report.sections.extend(section_of(&self.subject));
            }
        }
        if is_whole && !main.documents.contains_key(&document.id()) {
            // The row is newer than the copy that has its document.
            made = document.apply(&row.edits())?;
            report.lost_steps += u64::from(!made.is_empty());
        }
        let (kept, orphans): (Vec<ChangeRow>, Vec<ChangeRow>) =
            changes.into_iter().partition(|change| taken.contains(&change.hash));
        let made = made.into_iter().map(|change| change_row(change, context.now));
        let changes: Vec<ChangeRow> = kept.into_iter().chain(made).collect();
        let begun = changes.iter().map(|change| change.received).min();
        let created = if self.document.changes.is_empty() { begun } else { Some(self.document.created) };
        let whole = WholeDocument {
            row: DocumentRow {
                id: document.id(),
                subject: self.subject,
                generation: self.generation,
                tier: self.tier,
                created: created.unwrap_or(context.now),
            },
            changes,
            heads: document.heads(),
            orphans,
        };
        Ok((document, whole))
    }
}

fn section_of(subject: &Subject) -> Option<SectionId> {
    match subject {
        Subject::Answer(answer) => Some(answer.section.clone()),
        Subject::Entry(section, _) => Some(section.clone()),
        Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => None,
    }
}

/// What the changes themselves say that they are of: keys name their answer.
fn named_by(id: DocumentId, changes: &[ChangeRow]) -> Option<(Subject, Generation)> {
    let raw = changes.iter().map(|change| change.raw.as_slice());
    let nobody = DocumentActor::from_bytes([0; 16]);
    let placeholder = Subject::Leftover(Tier::JustMe);
    let (document, _) = PlanDocument::load_part(placeholder, Generation::default(), raw, nobody).ok()?;
    let value = document.value();
    let answers = value.answers.keys().cloned().map(Subject::Answer);
    let entries = value.entries.iter().map(|(id, entry)| Subject::Entry(entry.section.clone(), *id));
    let catalogues = [Subject::EverydayCatalogue, Subject::PrivateCatalogue];
    let leftovers = Tier::ALL.into_iter().map(Subject::Leftover);
    let subjects = answers.chain(entries).chain(catalogues).chain(leftovers);
    let generations = || (0..GENERATIONS).map(Generation);
    subjects
        .flat_map(|subject| generations().map(move |generation| (subject.clone(), generation)))
        .find(|(subject, generation)| DocumentId::of(subject, *generation) == id)
}

/// The first generation that was not deleted for good.
fn first_free(main: &Salvaged, subject: &Subject) -> Generation {
    let is_free = |generation: &Generation| !main.tombstones.contains(&DocumentId::of(subject, *generation));
    (0..GENERATIONS).map(Generation).find(is_free).unwrap_or_default()
}

/// The rows of one source, by subject: what each answer said last.
pub(super) fn rows_by_subject<'a>(
    answers: &'a [(care_plan::AnswerId, Answer)],
    entries: impl Iterator<Item = (care_plan::EntryId, &'a Entry, Tier)>,
) -> BTreeMap<Subject, Row<'a>> {
    let answers = answers.iter().map(|(id, answer)| (Subject::Answer(id.clone()), Row::Answer(answer)));
    let entries = entries.map(|(id, entry, tier)| (Subject::Entry(entry.section.clone(), id), Row::Entry(entry, tier)));
    answers.chain(entries).collect()
}

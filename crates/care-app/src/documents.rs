//! One document of a vault: found, loaded, and what its row says.

use std::collections::BTreeMap;

use care_document::{Change, DocumentActor, DocumentEdit, Moment, PlanDocument};
use care_plan::{Answer, AnswerId, DocumentId, EntryId, Generation, Subject, Tier, Timestamp};
use care_vault::{
    CachedDocument, ChangeRow, DocumentRow, EntryRow, Projection, ReadError, Save, SaveError, Vault, VaultName,
    WholeDocument,
};

use crate::error::AppError;
use crate::merge_view::Places;
use crate::place::Place;
use crate::ports::Context;

/// A document that has been loaded for editing.
pub(crate) struct OpenDocument {
    pub(crate) document: PlanDocument,
    /// INVARIANT: every change of `document` that is not on the disk, in the order made. A save
    /// that did not go through leaves them here, and the next one takes them along.
    pub(crate) unsaved: Vec<Change>,
    /// When those of them were kept that come from another vault.
    pub(crate) kept_before: BTreeMap<[u8; 32], Timestamp>,
}

/// Where a subject stands in one vault.
pub(crate) enum Found {
    /// In this document.
    Standing(DocumentRow),
    /// Nowhere; it would begin in this generation, the first that was not deleted for good.
    Free(Generation),
}

/// The documents of `subject` in every generation before `first`.
///
/// INVARIANT: where a document stands in a vault, these are deleted for good there. So whoever looks
/// for a subject goes from generation to generation, and finds the one that stands before a free one.
pub(crate) fn before(subject: &Subject, first: Generation) -> impl Iterator<Item = DocumentId> {
    (0..first.0).map(|number| DocumentId::of(subject, Generation(number)))
}

/// Looks for the document of `subject`.
pub(crate) fn find(vault: &Vault, subject: &Subject) -> Result<Found, AppError> {
    let mut generation = Generation::default();
    loop {
        let id = DocumentId::of(subject, generation);
        if let Some(row) = vault.document(id)? {
            return Ok(Found::Standing(row));
        }
        if !vault.is_tombstoned(id)? {
            return Ok(Found::Free(generation));
        }
        generation = generation.next();
    }
}

/// The document of `subject` in `vault`, loaded or begun.
pub(crate) fn open(vault: &Vault, subject: &Subject, actor: DocumentActor) -> Result<OpenDocument, AppError> {
    let document = match find(vault, subject)? {
        Found::Standing(row) => load(vault, &row, actor)?,
        Found::Free(generation) => PlanDocument::new(subject.clone(), generation, actor),
    };
    Ok(OpenDocument { document, unsaved: Vec::new(), kept_before: BTreeMap::new() })
}

/// From how many changes on a document is kept in one piece as well, and how many may come after
/// the piece before it is made anew.
const CACHED_FROM: usize = 512;
const CACHED_ANEW: usize = 256;

/// The document of `row`, whole or an error: it must come to what the last save said, or an old
/// page was put back.
pub(crate) fn load(vault: &Vault, row: &DocumentRow, actor: DocumentActor) -> Result<PlanDocument, AppError> {
    let expected = vault.heads(row.id)?;
    if usize::try_from(expected.changes).is_ok_and(|changes| changes >= CACHED_FROM)
        && let Some(CachedDocument { saved, later }) = vault.cache(row.id).ok().flatten()
    {
        let later = later.iter().map(|change| change.raw.as_slice());
        let subject = row.subject.clone();
        let loaded = PlanDocument::load_saved(subject, row.generation, &saved, later, &expected.heads, actor);
        if let Ok(document) = loaded {
            return Ok(document);
        }
    }
    of_changes(vault, row, actor)
}

/// The same, of its changes alone: they are the truth.
fn of_changes(vault: &Vault, row: &DocumentRow, actor: DocumentActor) -> Result<PlanDocument, AppError> {
    let expected = vault.heads(row.id)?;
    let changes = vault.changes(row.id)?;
    let raw = changes.iter().map(|change| change.raw.as_slice());
    let document = PlanDocument::load(row.subject.clone(), row.generation, raw, actor)?;
    let is_whole = document.heads() == expected.heads && u64::try_from(changes.len()) == Ok(expected.changes);
    if is_whole { Ok(document) } else { Err(ReadError::Damaged.into()) }
}

/// What the answer of `row` ever said. A harmed piece may say rightly what stands now, and its history not be had
/// of it: then its changes are read.
pub(crate) fn history(vault: &Vault, row: &DocumentRow, context: &mut Context<'_>) -> Result<Vec<Moment>, AppError> {
    match load(vault, row, context.actor()?)?.history() {
        Ok(moments) => Ok(moments),
        Err(_) => Ok(of_changes(vault, row, context.actor()?)?.history()?),
    }
}

/// Keeps a long document in one piece, where that is missing or has fallen behind.
pub(crate) fn refresh_cache(vault: &mut Vault, document: &PlanDocument) -> Result<(), AppError> {
    let id = document.id();
    let expected = vault.heads(id)?;
    if usize::try_from(expected.changes).is_ok_and(|changes| changes < CACHED_FROM) {
        return Ok(());
    }
    let is_behind = vault.cache(id)?.is_none_or(|cached| cached.later.len() >= CACHED_ANEW);
    if is_behind && document.heads() == expected.heads {
        vault.set_cache(id, &document.save())?;
    }
    Ok(())
}

/// The catalogue of a vault.
pub(crate) const fn catalogue_of(vault: VaultName) -> Subject {
    match vault {
        VaultName::Everyday => Subject::EverydayCatalogue,
        VaultName::Private => Subject::PrivateCatalogue,
    }
}

/// What stands in the projection for one document.
pub(crate) enum ProjectionRow {
    Answer(AnswerId, Answer),
    Entry(EntryId, EntryRow),
    /// A catalogue, or what only a newer version knows.
    None,
}

impl ProjectionRow {
    /// Puts the row into `projection`.
    pub(crate) fn put(self, projection: &mut Projection) {
        match self {
            Self::Answer(id, answer) => drop(projection.answers.insert(id, answer)),
            Self::Entry(id, entry) => drop(projection.entries.insert(id, entry)),
            Self::None => {}
        }
    }
}

/// What `document` says, in `tier`.
pub(crate) fn row_of(document: &PlanDocument, tier: Tier) -> ProjectionRow {
    match document.subject() {
        Subject::Answer(id) => ProjectionRow::Answer(id.clone(), Answer { values: document.values(), tier }),
        Subject::Entry(_, id) => match document.entry() {
            Some(entry) => ProjectionRow::Entry(*id, EntryRow { entry, tier }),
            None => ProjectionRow::None,
        },
        Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => ProjectionRow::None,
    }
}

/// Reads the rows of `vault` into their places. Rows that cannot be read are made again from the
/// changes, which are the truth.
pub(crate) fn read_rows(vault: &mut Vault, places: &mut Places, context: &mut Context<'_>) -> Result<(), AppError> {
    let projection = match vault.projection() {
        Ok(projection) => projection,
        Err(ReadError::Damaged) => project_again(vault, context)?,
        Err(other) => return Err(other.into()),
    };
    for (id, answer) in projection.answers {
        let place = Place { tier: answer.tier, vault: vault.name() };
        places.entry(place).or_default().answers.insert(id, answer);
    }
    for (id, EntryRow { entry, tier }) in projection.entries {
        places.entry(Place { tier, vault: vault.name() }).or_default().entries.insert(id, entry);
    }
    Ok(())
}

/// Makes the rows of `vault` anew from its changes, and keeps them.
pub(crate) fn project_again(vault: &mut Vault, context: &mut Context<'_>) -> Result<Projection, AppError> {
    let mut projection = Projection::default();
    for row in vault.documents()? {
        row_of(&load(vault, &row, context.actor()?)?, row.tier).put(&mut projection);
    }
    vault.replace_projection(&projection)?;
    Ok(projection)
}

/// Keeps `save`. What it drops stands nowhere any more when this gives back `Ok`.
pub(crate) fn keep(vault: &mut Vault, save: &Save) -> Result<(), AppError> {
    match vault.save(save) {
        Err(SaveError::KeptNotSwept) => {
            // Kept, but the log could not be cut just now; at the latest it is when the vault closes.
            let _ = vault.sweep();
            Ok(())
        }
        other => Ok(other?),
    }
}

/// Puts changes that belong to no document that stands into the leftover of `tier`, for the day that
/// a copy has what they build on.
pub(crate) fn put_orphans(
    documents: &mut Vec<WholeDocument>,
    tier: Tier,
    orphans: Vec<ChangeRow>,
    at: Timestamp,
) -> Result<(), AppError> {
    if orphans.is_empty() {
        return Ok(());
    }
    let subject = Subject::Leftover(tier);
    if let Some(document) = documents.iter_mut().find(|document| document.row.subject == subject) {
        document.orphans.extend(orphans);
        return Ok(());
    }
    // Nobody edits it, so nobody is its session: it holds its founding change alone.
    let mut document = PlanDocument::new(subject.clone(), Generation::default(), DocumentActor::from_bytes([0; 16]));
    let made = document.apply(&[DocumentEdit::Begin])?;
    documents.push(WholeDocument {
        row: DocumentRow { id: document.id(), subject, generation: document.generation(), tier, created: at },
        changes: made.into_iter().map(|change| change_row(change, at)).collect(),
        heads: document.heads(),
        orphans,
    });
    Ok(())
}

/// A change as the vault keeps it.
pub(crate) fn change_row(change: Change, received: Timestamp) -> ChangeRow {
    let Change { hash, actor, seq, raw } = change;
    ChangeRow { hash, actor, seq, raw, received }
}

//! What goes between an open plan and a vault, in the vault's own rows.

use care_document::{Change, DocumentActor, PlanDocument};
use care_plan::{Answer, AnswerId, EntryId, Plan, Tier, Timestamp, sections};
use care_vault::{
    CachedDocument, ChangeRow, DocumentChanges, DocumentId, DocumentReplacement, ReadError, Save, SaveError, Vault,
};

use crate::compose::Places;
use crate::error::AppError;
use crate::open_plan::Altered;
use crate::place::Place;
use crate::ports::{Entropy, random};

/// Reads the rows of `vault` into their places. Rows that cannot be read are made again from the
/// changes, which are the truth.
pub(crate) fn read_rows(vault: &mut Vault, places: &mut Places, entropy: &mut dyn Entropy) -> Result<(), AppError> {
    let documents = vault.documents()?;
    for document in &documents {
        places.entry(Place { tier: document.tier, vault: vault.name() }).or_default();
    }
    let plan = match vault.projection() {
        Ok(plan) => plan,
        Err(ReadError::Damaged) => project_again(vault, entropy)?,
        Err(other) => return Err(other.into()),
    };
    for (id, answer) in plan.answers {
        let place = Place { tier: answer.tier, vault: vault.name() };
        places.entry(place).or_default().answers.insert(id, answer);
    }
    for (id, entry) in plan.entries {
        let tier = sections::section(entry.section.as_str()).map_or(Tier::Shared, |section| section.tier);
        places.entry(Place { tier, vault: vault.name() }).or_default().entries.insert(id, entry);
    }
    Ok(())
}

/// Makes the rows of `vault` anew from its changes, and keeps them.
pub(crate) fn project_again(vault: &mut Vault, entropy: &mut dyn Entropy) -> Result<Plan, AppError> {
    let mut plan = Plan::default();
    for tier in Tier::ALL {
        if let Some((_, changes)) = document_of(vault, tier)? {
            let actor = DocumentActor::from_bytes(random(entropy)?);
            let value = PlanDocument::load(changes.iter().map(|change| change.raw.as_slice()), actor)?.value();
            plan.answers.extend(value.answers.into_iter().map(|(id, answer)| (id, answer.in_tier(tier))));
            plan.entries.extend(value.entries);
        }
    }
    vault.replace_projection(&plan)?;
    Ok(plan)
}

/// The document of `tier` in `vault`, with its changes in the order that they were kept.
pub(crate) fn document_of(vault: &Vault, tier: Tier) -> Result<Option<(DocumentId, Vec<ChangeRow>)>, AppError> {
    let newest = vault.documents()?.into_iter().rfind(|document| document.tier == tier);
    newest.map(|document| Ok((document.id, vault.changes(document.id)?))).transpose()
}

/// From how many changes on a document is kept in one piece as well, and how many may come after
/// the piece before it is made anew.
const CACHED_FROM: usize = 512;
const CACHED_ANEW: usize = 256;

/// The document of `tier` in `vault` as an open one, whole or an error: it must come to what the
/// last save said, or an old page was put back.
pub(crate) fn load(
    vault: &Vault,
    tier: Tier,
    actor: DocumentActor,
) -> Result<Option<(DocumentId, PlanDocument)>, AppError> {
    let Some(row) = vault.documents()?.into_iter().rfind(|document| document.tier == tier) else { return Ok(None) };
    let expected = vault.heads(row.id)?;
    if !expected.heads.is_empty()
        && let Some(CachedDocument { saved, later }) = vault.cache(row.id).ok().flatten()
    {
        let later = later.iter().map(|change| change.raw.as_slice());
        if let Ok(document) = PlanDocument::load_saved_with(&saved, later, &expected.heads, actor) {
            return Ok(Some((row.id, document)));
        }
    }
    let changes = vault.changes(row.id)?;
    let document = PlanDocument::load(changes.iter().map(|change| change.raw.as_slice()), actor)?;
    let known = expected.heads.is_empty()
        || (document.heads() == expected.heads && u64::try_from(changes.len()) == Ok(expected.changes));
    if known { Ok(Some((row.id, document))) } else { Err(ReadError::Damaged.into()) }
}

/// Keeps a long document in one piece, where that is missing or has fallen behind.
pub(crate) fn refresh_cache(vault: &mut Vault, id: DocumentId, document: &PlanDocument) -> Result<(), AppError> {
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

/// Keeps `changes` of one document and the rows that they alter, in one transaction.
pub(crate) fn keep(
    vault: &mut Vault,
    tier: Tier,
    document: DocumentId,
    made: (&[Change], Vec<[u8; 32]>),
    altered: &Altered,
    at: Timestamp,
) -> Result<(), AppError> {
    let (changes, heads) = made;
    let changes = changes.iter().cloned().map(|change| row(change, at)).collect();
    vault.save(&Save {
        at,
        documents: vec![DocumentChanges { document, tier, changes, heads }],
        answers: altered.answers.clone().into_iter().collect(),
        entries: altered.entries.clone().into_iter().collect(),
        ..Save::default()
    })?;
    Ok(())
}

/// A document that takes the place of another.
pub(crate) struct Replacement {
    pub(crate) old: DocumentId,
    pub(crate) new: DocumentId,
    /// All of its changes.
    pub(crate) changes: Vec<Change>,
    pub(crate) heads: Vec<[u8; 32]>,
}

/// What goes into another document of the same vault meanwhile.
pub(crate) struct Joined {
    pub(crate) tier: Tier,
    pub(crate) document: DocumentId,
    pub(crate) changes: Vec<Change>,
    pub(crate) heads: Vec<[u8; 32]>,
    /// The row of the answer, as it stands there.
    pub(crate) row: Option<Answer>,
}

/// Replaces a document by one without `answer`, which goes out of the rows or into another
/// document of this vault, in one transaction.
pub(crate) fn replace_document(
    vault: &mut Vault,
    replacement: Replacement,
    answer: &AnswerId,
    joined: Option<Joined>,
    at: Timestamp,
) -> Result<(), AppError> {
    let rows = |changes: Vec<Change>| changes.into_iter().map(|change| row(change, at)).collect();
    let Replacement { old, new, changes, heads } = replacement;
    let mut save = Save {
        at,
        replaced: vec![DocumentReplacement { old, new, changes: rows(changes), heads }],
        answers: vec![(answer.clone(), None)],
        ..Save::default()
    };
    if let Some(Joined { tier, document, changes, heads, row }) = joined {
        save.documents = vec![DocumentChanges { document, tier, changes: rows(changes), heads }];
        save.answers = vec![(answer.clone(), row)];
    }
    swept(vault, &save)
}

/// Replaces a document by one without `answers` and `entries`, which go out of the rows.
pub(crate) fn erase(
    vault: &mut Vault,
    replacement: Replacement,
    answers: &[AnswerId],
    entries: &[EntryId],
    at: Timestamp,
) -> Result<(), AppError> {
    let Replacement { old, new, changes, heads } = replacement;
    let changes = changes.into_iter().map(|change| row(change, at)).collect();
    let save = Save {
        at,
        replaced: vec![DocumentReplacement { old, new, changes, heads }],
        answers: answers.iter().map(|id| (id.clone(), None)).collect(),
        entries: entries.iter().map(|id| (*id, None)).collect(),
        ..Save::default()
    };
    swept(vault, &save)
}

fn swept(vault: &mut Vault, save: &Save) -> Result<(), AppError> {
    match vault.save(save) {
        Err(SaveError::KeptNotSwept) => {
            // Kept, but the log could not be cut just now; at the latest it is when the vault closes.
            let _ = vault.sweep();
            Ok(())
        }
        other => Ok(other?),
    }
}

pub(crate) fn row(change: Change, received: Timestamp) -> ChangeRow {
    let Change { hash, actor, seq, raw } = change;
    ChangeRow { hash, actor, seq, raw, received }
}

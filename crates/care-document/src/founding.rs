//! Founding changes: what a document begins with is made by the same bytes everywhere.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, AutomergeError, Change, ObjType, ROOT, ReadDoc};
use care_plan::{Generation, Subject};
use sha2::{Digest, Sha256};

use crate::document::TEXT_ENCODING;
use crate::key::{SCHEMA_KEY, text_key};

/// Goes before subject and generation in the hash that makes the founding actor. Frozen.
const PURPOSE: &str = "holdfast founding 2";

/// The layout's number in the founding change. Frozen, whatever [`crate::SCHEMA`] becomes.
const FOUNDED_SCHEMA: u64 = 2;

/// The change that begins the document of `subject` in `generation`: the layout's number, and for
/// an answer the Text object of her words. A later version puts its own number on top.
pub(crate) fn of(subject: &Subject, generation: Generation) -> Result<Change, AutomergeError> {
    let digest: [u8; 32] = Sha256::digest(format!("{PURPOSE} {} {subject}", generation.0)).into();
    let (actor, _) = digest.split_at(16);
    let mut scratch = Automerge::new_with_encoding(TEXT_ENCODING).with_actor(ActorId::from(actor));
    let mut tx = scratch.transaction();
    found(subject, &mut tx)?;
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    hash.and_then(|hash| scratch.get_change_by_hash(&hash)).ok_or(AutomergeError::Fail)
}

fn found(subject: &Subject, tx: &mut Transaction<'_>) -> Result<(), AutomergeError> {
    tx.put(ROOT, SCHEMA_KEY, FOUNDED_SCHEMA)?;
    if let Subject::Answer(answer) = subject {
        tx.put_object(ROOT, text_key(answer), ObjType::Text)?;
    }
    Ok(())
}

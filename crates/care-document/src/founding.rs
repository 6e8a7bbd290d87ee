//! Founding changes: what is made for a document is made by the same bytes everywhere.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, AutomergeError, Change, ObjType, ROOT, ReadDoc};
use care_plan::AnswerId;
use sha2::{Digest, Sha256};

use crate::document::TEXT_ENCODING;
use crate::key::{SCHEMA_KEY, text_key};

/// Goes before the founded key in the hash that makes its actor. Frozen.
const PURPOSE: &str = "holdfast founding 1 ";

/// The layout's number in the founding change. Frozen, whatever [`crate::SCHEMA`] becomes.
const FOUNDED_SCHEMA: u64 = 1;

/// The change that makes the Text object of `answer`.
pub(crate) fn of_text(answer: &AnswerId) -> Result<Change, AutomergeError> {
    founding(&answer.to_string(), |tx| tx.put_object(ROOT, text_key(answer), ObjType::Text).map(drop))
}

/// The change that writes the layout's first number. A later version puts its own on top.
pub(crate) fn of_schema() -> Result<Change, AutomergeError> {
    founding(SCHEMA_KEY, |tx| tx.put(ROOT, SCHEMA_KEY, FOUNDED_SCHEMA))
}

fn founding(
    founded: &str,
    make: impl FnOnce(&mut Transaction<'_>) -> Result<(), AutomergeError>,
) -> Result<Change, AutomergeError> {
    let digest: [u8; 32] = Sha256::digest(format!("{PURPOSE}{founded}")).into();
    let (actor, _) = digest.split_at(16);
    let mut scratch = Automerge::new_with_encoding(TEXT_ENCODING).with_actor(ActorId::from(actor));
    let mut tx = scratch.transaction();
    make(&mut tx)?;
    let (hash, _) = tx.commit_with(CommitOptions::default().with_time(0));
    hash.and_then(|hash| scratch.get_change_by_hash(&hash)).ok_or(AutomergeError::Fail)
}

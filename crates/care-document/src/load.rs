//! Bytes into an Automerge document: from its changes, from one piece, or as much as hangs together.

use std::collections::BTreeSet;

use automerge::{ActorId, Automerge, LoadOptions, ReadDoc};

use crate::document::TEXT_ENCODING;
use crate::merge::{LAST_OPERATION, contained, parse};
use crate::{DocumentActor, DocumentError, scan};

/// Loads a document from all of its changes, in any order.
pub(crate) fn changes<'a>(
    changes: impl IntoIterator<Item = &'a [u8]>,
    actor: DocumentActor,
) -> Result<Automerge, DocumentError> {
    let changes = changes.into_iter().map(parse).collect::<Result<Vec<_>, _>>()?;
    let session = actor.actor_id();
    if changes.iter().any(|change| change.actors().any(|other| *other == session)) {
        return Err(DocumentError::ActorInUse);
    }
    let mut automerge = Automerge::new_with_encoding(TEXT_ENCODING);
    let automerge = contained(move || {
        automerge.apply_changes(changes)?;
        if automerge.get_missing_deps(&[]).is_empty() { Ok(automerge) } else { Err(DocumentError::MissingChanges) }
    })?;
    Ok(automerge.with_actor(session))
}

/// Loads a document from one piece and the changes that came after it, if that comes to `heads`.
pub(crate) fn saved<'a>(
    saved: &[u8],
    later: impl IntoIterator<Item = &'a [u8]>,
    heads: &[[u8; 32]],
    actor: DocumentActor,
) -> Result<Automerge, DocumentError> {
    scan::document(saved)?;
    let session = actor.actor_id();
    let later = later.into_iter().map(parse).collect::<Result<Vec<_>, _>>()?;
    let automerge = contained(|| {
        let options = LoadOptions::new().text_encoding(TEXT_ENCODING);
        let mut automerge = Automerge::load_with_options(saved, options)?;
        automerge.apply_changes(later)?;
        Ok(automerge.with_actor(session.clone()))
    })?;
    can_go_on(&automerge, &session)?;
    let mut expected = heads.to_vec();
    expected.sort_unstable();
    if heads_of(&automerge) == expected { Ok(automerge) } else { Err(DocumentError::NotCurrent) }
}

/// Loads the changes that build on nothing that is missing, and gives back their hashes. A change
/// that cannot be read is passed over.
pub(crate) fn part<'a>(
    changes: impl IntoIterator<Item = &'a [u8]>,
    actor: DocumentActor,
) -> Result<(Automerge, BTreeSet<[u8; 32]>), DocumentError> {
    let session = actor.actor_id();
    let mut waiting: Vec<automerge::Change> = changes.into_iter().filter_map(|raw| parse(raw).ok()).collect();
    if waiting.iter().any(|change| change.actors().any(|other| *other == session)) {
        return Err(DocumentError::ActorInUse);
    }
    let mut automerge = Automerge::new_with_encoding(TEXT_ENCODING).with_actor(session);
    let mut taken = BTreeSet::new();
    loop {
        // In the order that they were kept in, one pass takes all that hang together.
        let mut known = taken.clone();
        let (ready, left): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|change| {
            let builds_on_known = change.deps().iter().all(|on| known.contains(&on.0));
            if builds_on_known {
                known.insert(change.hash().0);
            }
            builds_on_known
        });
        if ready.is_empty() {
            return Ok((automerge, taken));
        }
        if applied(&mut automerge, &ready) {
            taken = known;
        } else {
            let each = ready.iter().filter(|change| applied(&mut automerge, std::slice::from_ref(change)));
            taken.extend(each.map(|change| change.hash().0));
        }
        waiting = left;
    }
}

/// Applies `changes` on a copy, and keeps it if that went well and nothing is missing.
fn applied(automerge: &mut Automerge, changes: &[automerge::Change]) -> bool {
    let applied = contained(|| {
        let mut copy = automerge.clone();
        copy.apply_changes(changes.iter().cloned())?;
        if copy.get_missing_deps(&[]).is_empty() { Ok(copy) } else { Err(DocumentError::MissingChanges) }
    });
    match applied {
        Ok(copy) => *automerge = copy,
        Err(_) => return false,
    }
    true
}

/// The hashes of the changes that nothing builds on, sorted.
pub(crate) fn heads_of(automerge: &Automerge) -> Vec<[u8; 32]> {
    automerge.get_heads().into_iter().map(|hash| hash.0).collect()
}

/// Whether `session` can go on with what was read from one piece: it is new there, and there are
/// numbers left for its operations.
fn can_go_on(automerge: &Automerge, session: &ActorId) -> Result<(), DocumentError> {
    for change in automerge.get_changes_meta(&[]) {
        if *change.actor == *session {
            return Err(DocumentError::ActorInUse);
        }
        if change.max_op > LAST_OPERATION {
            return Err(DocumentError::Unreadable);
        }
    }
    Ok(())
}

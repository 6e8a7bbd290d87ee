//! Documents of layout 1, one for all answers of a tier, as versions before layout 2 wrote them.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, AutomergeError, ObjId, ObjType, ROOT, ReadDoc, TextEncoding};
use sha2::{Digest, Sha256};

/// One phone's document of one tier.
pub(crate) struct OldTier {
    pub(crate) automerge: Automerge,
}

impl OldTier {
    pub(crate) fn new(number: u8) -> Self {
        let automerge = Automerge::new_with_encoding(TextEncoding::UnicodeCodePoint);
        Self { automerge: automerge.with_actor(ActorId::from([number; 16])) }
    }

    pub(crate) fn edit(&mut self, edit: impl FnOnce(&mut Transaction<'_>) -> Result<(), AutomergeError>) {
        let mut tx = self.automerge.transaction();
        edit(&mut tx).unwrap();
        tx.commit_with(CommitOptions::default().with_time(0));
    }

    pub(crate) fn put(&mut self, key: &str, value: impl Into<automerge::ScalarValue>) {
        self.edit(|tx| tx.put(ROOT, key, value));
    }

    /// Writes her words, into a Text object that every phone has, or into one of its own.
    pub(crate) fn write(&mut self, id: &str, words: &str, founded: bool) {
        let key = format!("t:{id}");
        if self.text(&key).is_none() && founded {
            self.automerge.apply_changes([founding(id, &key)]).unwrap();
        }
        let standing = self.text(&key);
        self.edit(|tx| {
            let text = match standing {
                Some(text) => text,
                None => tx.put_object(ROOT, &key, ObjType::Text)?,
            };
            tx.update_text(&text, words)
        });
    }

    pub(crate) fn text(&self, key: &str) -> Option<ObjId> {
        self.automerge.get(ROOT, key).unwrap().map(|(_, id)| id)
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.automerge.merge(&mut other.automerge.clone()).unwrap();
    }

    pub(crate) fn changes(&self) -> Vec<Vec<u8>> {
        self.automerge.get_changes(&[]).iter().map(|change| change.raw_bytes().to_vec()).collect()
    }
}

/// The change of layout 1 that makes the Text object of an answer.
fn founding(id: &str, key: &str) -> automerge::Change {
    let digest: [u8; 32] = Sha256::digest(format!("holdfast founding 1 {id}")).into();
    let scratch = Automerge::new_with_encoding(TextEncoding::UnicodeCodePoint);
    let mut scratch = OldTier { automerge: scratch.with_actor(ActorId::from(&digest[..16])) };
    scratch.edit(|tx| tx.put_object(ROOT, key, ObjType::Text).map(drop));
    scratch.automerge.get_changes(&[]).remove(0)
}

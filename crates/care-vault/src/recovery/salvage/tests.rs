//! Files that a stop has left with pages of two keys.

use std::fs;

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};

use super::*;

use crate::store::size::PAGE_BYTES;
use crate::store::{connection, fresh, open};
use crate::{ChangeRow, DocumentChanges, Save, Vault, VaultName};

const DOCUMENT: DocumentId = DocumentId::from_bytes([9; 16]);

fn change(seq: u64) -> ChangeRow {
    let mut hash = [0; 32];
    hash[..8].copy_from_slice(&seq.to_be_bytes());
    ChangeRow { hash, actor: vec![1], seq, raw: vec![seq as u8; 200], received: Timestamp(7) }
}

#[test]
fn pages_of_the_key_before_and_of_the_new_one_are_read_from_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("everyday.db");
    let [old, new, other] = [1, 2, 3].map(|byte| VaultKey::take(&mut [byte; 48]));
    fresh::create(&path, &old).unwrap();
    let mut vault = Vault::new(VaultName::Everyday, open::open(&path, std::slice::from_ref(&old)).unwrap());
    let changes: Vec<ChangeRow> = (1..=400).map(change).collect();
    let heads = vec![change(400).hash];
    let documents = vec![DocumentChanges {
        id: DOCUMENT,
        subject: Subject::Leftover(Tier::JustMe),
        generation: Generation::default(),
        tier: Tier::JustMe,
        changes: changes.clone(),
        heads: Some(heads),
    }];
    vault.save(&Save { documents, ..Save::default() }).unwrap();
    vault.sweep().unwrap();
    let before = fs::read(&path).unwrap();
    connection::close(open::rekey(&path, vault.into_keyed(), &new).unwrap().connection).unwrap();
    let after = fs::read(&path).unwrap();
    assert_eq!(before.len(), after.len());

    let work = folder.path().join("work");
    fs::create_dir(&work).unwrap();
    for newest_are in [0, 1] {
        let mut mixed = before.clone();
        for page in (newest_are..after.len() / PAGE_BYTES).step_by(2).map(|page| page * PAGE_BYTES) {
            mixed[page..page + PAGE_BYTES].copy_from_slice(&after[page..page + PAGE_BYTES]);
        }
        fs::write(&path, &mixed).unwrap();
        let (salvaged, _) = salvage(&path, &[new.clone(), old.clone()], &work).unwrap();
        assert_eq!(salvaged.documents[&DOCUMENT].changes, changes, "every page has one of the keys");
        assert_eq!(salvaged.bad_pages, 0);
        let (salvaged, key) = salvage(&path, &[new.clone(), other.clone()], &work).unwrap();
        assert!(salvaged.bad_pages > 5 && key == new);
    }
    fs::write(&path, &before).unwrap();
    for keys in [[new.clone(), old.clone()], [old.clone(), new.clone()]] {
        assert_eq!(salvage(&path, &keys, &work).unwrap().1, old, "it says which key it has");
    }
    assert_eq!(salvage(&path, &[new, other], &work).map(|_| ()), Err(VaultError::DatabaseDamaged));
    assert_eq!(fs::read_dir(&work).unwrap().count(), 0, "nothing is left behind");
}

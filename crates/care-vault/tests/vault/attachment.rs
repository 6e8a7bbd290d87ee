//! What stands beside her words: kept whole with its document, gone with it, and put together again.

use std::fs;

use care_plan::{ContentHash, DocumentId, Tier};
use care_vault::{AttachmentRow, Departure, Dropped, Failed, ReadError, Repaired, Save, SaveError, VaultName};
use proptest::prelude::*;

use crate::damage::opened_by_hand;
use crate::setup::{DOCUMENT, Fixture, change, changes_of, contains, everyday, new_keys, unsealed_pages, words};

const PAGE: usize = 4096;

/// Bytes that stand nowhere else, and never twice.
fn photograph(bytes: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    (0..bytes).map(|_| next()).collect()
}

fn row(document: DocumentId, bytes: Vec<u8>) -> AttachmentRow {
    AttachmentRow { document, hash: ContentHash::of(&bytes), bytes }
}

fn save_of(row: AttachmentRow) -> Save {
    Save { attachments: vec![row], ..words(1, "Me and the dog, by the sea") }
}

/// The everyday vault as one that is to be repaired.
fn failed(fixture: &Fixture) -> Failed {
    fixture.folder.mark_for_repair(VaultName::Everyday).unwrap();
    let mut open = fixture.folder.open_with_device().unwrap();
    open.failed.pop().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_its_length_it_reads_back_as_it_was(bytes in 0_usize..400_000, seed in any::<u64>(), other in any::<u64>()) {
        let (fixture, mut open) = Fixture::new();
        let rows = [row(DOCUMENT, photograph(bytes, seed)), row(DOCUMENT, photograph(bytes / 3 + 1, other))];
        let vault = everyday(&mut open);
        vault.save(&Save { attachments: rows.to_vec(), ..words(1, "Two of them") }).unwrap();
        let same = usize::from(rows[0].hash == rows[1].hash);
        drop(open);
        let mut open = fixture.folder.open_with_device().unwrap();
        let vault = everyday(&mut open);
        for row in rows.iter().filter(|row| !row.bytes.is_empty()) {
            prop_assert_eq!(vault.attachment(row.hash).unwrap(), Some(row.bytes.clone()));
        }
        prop_assert_eq!(vault.attachments_of(DOCUMENT).unwrap().len(), 2 - same - usize::from(bytes == 0));
        let sum: usize = rows.iter().map(|row| row.bytes.len()).sum();
        prop_assert_eq!(vault.attachment_bytes().unwrap(), sum as u64);
    }
}

#[test]
fn pieces_begin_and_end_where_64_kib_do() {
    for bytes in [1, 65_535, 65_536, 65_537, 131_072] {
        let (_fixture, mut open) = Fixture::new();
        let row = row(DOCUMENT, photograph(bytes, 3));
        everyday(&mut open).save(&save_of(row.clone())).unwrap();
        assert_eq!(everyday(&mut open).attachment(row.hash).unwrap(), Some(row.bytes), "{bytes}");
    }
}

#[test]
fn the_same_photograph_beside_two_answers_stays_with_the_other_when_one_goes() {
    const OTHER: DocumentId = DocumentId::from_bytes([0xd1; 16]);
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    let bytes = photograph(100_000, 5);
    let hash = ContentHash::of(&bytes);
    vault.save(&save_of(row(DOCUMENT, bytes.clone()))).unwrap();
    let documents = vec![changes_of(OTHER, "other", Tier::Shared, vec![change(2, b"The same")])];
    vault.save(&Save { documents, attachments: vec![row(OTHER, bytes.clone())], ..Save::default() }).unwrap();
    for (gone, left) in [(DOCUMENT, Some(bytes)), (OTHER, None)] {
        let dropped = vec![Dropped { id: gone, departure: Departure::Deleted }];
        vault.save(&Save { dropped, ..Save::default() }).unwrap();
        assert_eq!(vault.attachment(hash).unwrap(), left);
    }
}

#[test]
fn deleted_for_good_no_piece_of_it_stands_on_any_page() {
    let key = [0x11; 32];
    for departure in [Departure::Deleted, Departure::Moved] {
        let (fixture, mut open) = Fixture::new();
        let bytes = photograph(300_000, 7);
        let vault = everyday(&mut open);
        vault.save(&save_of(row(DOCUMENT, bytes.clone()))).unwrap();
        vault.sweep().unwrap();
        let parts = || bytes.chunks(16_384).map(|part| &part[..24]);
        let pages = unsealed_pages(&fixture.file("everyday.db"), &key);
        assert!(parts().all(|part| contains(&pages, part)), "it is found while it is there");
        vault.save(&Save { dropped: vec![Dropped { id: DOCUMENT, departure }], ..Save::default() }).unwrap();
        let pages = unsealed_pages(&fixture.file("everyday.db"), &key);
        assert!(!parts().any(|part| contains(&pages, part)), "{departure:?}");
        assert_eq!(fs::metadata(fixture.file("everyday.db-wal")).unwrap().len(), 0, "nor in the log");
    }
}

#[test]
fn a_save_that_does_not_come_about_keeps_none_of_it() {
    let (_fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    let row = row(DOCUMENT, photograph(90_000, 9));
    vault
        .save(&Save { dropped: vec![Dropped { id: DOCUMENT, departure: Departure::Deleted }], ..Save::default() })
        .unwrap();
    assert_eq!(vault.save(&save_of(row.clone())), Err(SaveError::Tombstoned));
    assert_eq!((vault.attachment(row.hash).unwrap(), vault.attachment_bytes().unwrap()), (None, 0));
}

#[test]
fn one_whose_piece_is_gone_is_never_read_as_if_it_were_whole() {
    let (fixture, mut open) = Fixture::new();
    let row = row(DOCUMENT, photograph(200_000, 11));
    everyday(&mut open).save(&save_of(row.clone())).unwrap();
    drop(open);
    for harm in
        ["DELETE FROM attachment WHERE number = 1", "UPDATE attachment SET bytes = zeroblob(9) WHERE number = 3"]
    {
        opened_by_hand(&fixture).execute_batch(harm).unwrap();
        let mut open = fixture.folder.open_with_device().unwrap();
        assert_eq!(everyday(&mut open).attachment(row.hash), Err(ReadError::Damaged), "{harm}");
        assert!(everyday(&mut open).attachments_of(DOCUMENT).unwrap().is_empty(), "{harm}");
    }
}

#[test]
fn it_survives_new_keys() {
    let (fixture, mut open) = Fixture::new();
    let row = row(DOCUMENT, photograph(150_000, 13));
    everyday(&mut open).save(&save_of(row.clone())).unwrap();
    let mut open = fixture.folder.set_lock(open, &crate::setup::passphrase(), &new_keys(0x44)).unwrap();
    assert_eq!(everyday(&mut open).attachment(row.hash).unwrap(), Some(row.bytes));
}

#[test]
fn whichever_page_is_damaged_the_pieces_on_the_others_are_found() {
    let (fixture, mut open) = Fixture::new();
    let row = row(DOCUMENT, photograph(200_000, 15));
    everyday(&mut open).save(&save_of(row.clone())).unwrap();
    drop(open);
    let database = fixture.file("everyday.db");
    let whole = fs::read(&database).unwrap();
    let failed = failed(&fixture);
    let mut harmed_pieces = 0;
    for page in (0..whole.len() / PAGE).step_by(3) {
        let mut bytes = whole.clone();
        bytes[page * PAGE + 99] ^= 1;
        fs::write(&database, &bytes).unwrap();
        let salvaged = fixture.folder.salvage(&failed).unwrap();
        let found = &salvaged.attachments[&(DOCUMENT, row.hash)];
        assert!(found.pieces.len() >= 3, "page {page}: one piece at most is gone");
        for (number, piece) in &found.pieces {
            let begin = *number as usize * 65_536;
            assert_eq!(
                piece[..],
                row.bytes[begin..(begin + 65_536).min(row.bytes.len())],
                "page {page}, piece {number}"
            );
        }
        harmed_pieces += usize::from(found.whole(row.hash).is_none());
        assert_eq!(found.whole(row.hash).is_some(), salvaged.has_whole(&(DOCUMENT, row.hash)));
    }
    assert!(harmed_pieces > 5, "{harmed_pieces}");
}

#[test]
fn a_vault_that_is_made_anew_has_it() {
    let (fixture, mut open) = Fixture::new();
    let row = row(DOCUMENT, photograph(200_000, 17));
    everyday(&mut open).save(&save_of(row.clone())).unwrap();
    drop(open);
    let failed = failed(&fixture);
    let repaired = Repaired { attachments: vec![row.clone()], ..Repaired::default() };
    let vault = fixture.folder.put_in_place(&failed, &repaired).unwrap();
    assert_eq!(vault.attachment(row.hash).unwrap(), Some(row.bytes));
}

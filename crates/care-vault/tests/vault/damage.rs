//! A file that is not as it was is named, and left as it is.

use std::fs;

use care_vault::{ReadError, Repaired, Unlocked, Vault, VaultError, VaultName};
use rusqlite::Connection;

use crate::setup::{DOCUMENT, Fixture, answer_id, everyday, files_below, new_keys, passphrase, unsealed_pages, words};

/// A database of the fixture, opened past our own code with the keys that [`Fixture::new`] uses.
pub(crate) fn opened_by_hand(fixture: &Fixture) -> Connection {
    let connection = Connection::open(fixture.file("everyday.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "11".repeat(48))).unwrap();
    connection
}

fn why(open: &Unlocked) -> Vec<(VaultName, VaultError)> {
    open.failed.iter().map(|failed| (failed.name, failed.error)).collect()
}

#[test]
fn a_damaged_page_is_found_whichever_it_is_and_the_file_left_as_it_is() {
    let (fixture, mut open) = Fixture::new();
    for seq in 1..=3 {
        everyday(&mut open).save(&words(seq, &"long words ".repeat(2_000))).unwrap();
    }
    open.private.as_mut().unwrap().save(&words(1, "in the private vault")).unwrap();
    drop(open);
    let database = fixture.file("everyday.db");
    let whole = fs::read(&database).unwrap();
    assert!(whole.len() > 20 * 4096);
    for page in 0..whole.len() / 4096 {
        // The first bytes of the first page are the salt, which the slots hold: see below.
        for byte in [20, 2_000, 4_095] {
            let mut damaged = whole.clone();
            damaged[page * 4096 + byte] ^= 1;
            fs::write(&database, &damaged).unwrap();
            let open = fixture.folder.open_with_device().unwrap();
            assert!(open.everyday.is_none(), "page {page}");
            assert_eq!(why(&open), [(VaultName::Everyday, VaultError::DatabaseDamaged)], "page {page}");
            assert_eq!(
                open.private.as_ref().unwrap().projection().unwrap().answers[&answer_id("wish")].text(),
                "in the private vault"
            );
            drop(open);
            assert!(fs::read(&database).unwrap() == damaged, "the file is as it was found");
        }
    }
    fs::write(&database, &whole).unwrap();
    assert!(fixture.folder.open_with_device().unwrap().everyday.is_some());
}

#[test]
fn a_long_history_is_read_after_the_first_screen_and_its_damage_is_found_then() {
    let (fixture, mut open) = Fixture::new();
    for seq in 1..=120 {
        everyday(&mut open).save(&words(seq, &"long words ".repeat(2_000))).unwrap();
    }
    drop(open);
    let database = fixture.file("everyday.db");
    let whole = fs::read(&database).unwrap();
    assert!(whole.len() > 2 * 1024 * 1024, "longer than what is read at once");
    assert!(everyday(&mut fixture.folder.open_with_device().unwrap()).verify().is_ok(), "it was whole before");

    let mut found_later = 0;
    for page in (0..whole.len() / 4096).step_by(23) {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 2_000] ^= 1;
        fs::write(&database, &damaged).unwrap();
        let mut open = fixture.folder.open_with_device().unwrap();
        if let Some(everyday) = &mut open.everyday {
            assert_eq!(
                everyday.projection().unwrap().answers[&answer_id("wish")].text().len(),
                22_000,
                "she reads her plan"
            );
            assert_eq!(everyday.verify(), Err(ReadError::Damaged), "page {page}");
            found_later += 1;
        } else {
            assert_eq!(why(&open), [(VaultName::Everyday, VaultError::DatabaseDamaged)], "page {page}");
        }
        drop(open);
        let left = fs::read(&database).unwrap();
        let is_touched = |page: &usize| left[page * 4096..][..4096] != damaged[page * 4096..][..4096];
        let touched: Vec<usize> = (0..left.len() / 4096).filter(is_touched).collect();
        // An open file that is in use has its header written; no page of hers is.
        assert!(left.len() == damaged.len() && touched.iter().all(|page| *page == 0), "page {page}: {touched:?}");
    }
    assert!(found_later > 10, "most pages are history");
}

/// A vault longer than what is read at once, whose last change ends on a page that is damaged.
fn damaged_at_the_end() -> Fixture {
    let (fixture, mut open) = Fixture::new();
    for seq in 1..=120 {
        everyday(&mut open).save(&words(seq, &"long words ".repeat(2_000))).unwrap();
    }
    let mut last = words(121, &format!("{}to the end", "long words ".repeat(2_000)));
    last.answers.clear();
    everyday(&mut open).save(&last).unwrap();
    drop(open);
    let database = fixture.file("everyday.db");
    let mut damaged = fs::read(&database).unwrap();
    let pages = unsealed_pages(&database, &[0x11; 32]);
    let end = pages.windows(10).position(|window| window == b"to the end").unwrap();
    // The first page has 16 bytes less.
    damaged[(end + 16) / (4096 - 80) * 4096 + 2_000] ^= 1;
    fs::write(&database, &damaged).unwrap();
    fixture
}

#[test]
fn a_change_that_ends_on_a_damaged_page_is_not_read_with_zeros_in_it() {
    let fixture = damaged_at_the_end();
    let mut open = fixture.folder.open_with_device().unwrap();
    let vault = everyday(&mut open);
    assert_eq!(vault.changes(DOCUMENT), Err(ReadError::Damaged), "not the zeros that SQLCipher reads there");
    assert_eq!(vault.save(&words(122, "more")), Err(care_vault::SaveError::Damaged), "and nothing is written on top");
    assert_eq!(vault.copy_to(&fixture.file("copy.db")), Err(VaultError::DatabaseDamaged), "nor copied");
}

#[test]
fn new_keys_do_not_make_words_of_the_zeros_of_a_damaged_page() {
    let fixture = damaged_at_the_end();
    let open = fixture.folder.open_with_device().unwrap();
    drop(fixture.folder.set_lock(open, &passphrase(), &new_keys(0x33)).unwrap());
    assert_ne!(fs::read(fixture.file("everyday.db")).unwrap()[..16], [0x33; 16], "it is not sealed anew");
    let opened = fixture.folder.unlock(&passphrase()).unwrap();
    match opened.everyday {
        Some(mut vault) => {
            assert_eq!(vault.changes(DOCUMENT), Err(ReadError::Damaged));
            assert_eq!(vault.verify(), Err(ReadError::Damaged), "and whoever looks finds it");
        }
        None => assert_eq!(opened.failed[0].error, VaultError::DatabaseDamaged),
    }
}

#[test]
fn a_save_that_meets_a_damaged_page_on_its_way_keeps_nothing() {
    let fixture = damaged_at_the_end();
    let mut open = fixture.folder.open_with_device().unwrap();
    let vault = everyday(&mut open);
    // All of the document goes: its last page is met within the transaction.
    let dropped = vec![care_vault::Dropped { id: DOCUMENT, departure: care_vault::Departure::Deleted }];
    let refused = vault.save(&care_vault::Save { dropped, ..care_vault::Save::default() });
    assert!(refused.is_err(), "{refused:?}");
    drop(open);
    let mut open = fixture.folder.open_with_device().unwrap();
    let vault = everyday(&mut open);
    assert_eq!(vault.is_tombstoned(DOCUMENT), Ok(false));
    assert_eq!(vault.documents().unwrap().len(), 1);
    assert_eq!(vault.verify(), Err(ReadError::Damaged));
}

#[test]
fn a_file_that_lost_its_first_bytes_still_opens() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "still here")).unwrap();
    drop(open);
    let mut bytes = fs::read(fixture.file("everyday.db")).unwrap();
    bytes[..16].fill(0);
    fs::write(fixture.file("everyday.db"), bytes).unwrap();
    let mut open = fixture.folder.open_with_device().unwrap();
    assert_eq!(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text(), "still here");
}

#[test]
fn an_emptied_or_missing_file_is_never_made_anew() {
    for name in ["everyday.db", "private.db"] {
        let fixture = Fixture::locked();
        for content in [&b""[..], b"SQLite format 3\0", &[0; 8192]] {
            fs::write(fixture.file(name), content).unwrap();
            let open = fixture.folder.unlock(&passphrase()).unwrap();
            assert_eq!(open.failed.len(), 1);
            assert_eq!(open.failed[0].error, VaultError::DatabaseDamaged, "{name} with {} bytes", content.len());
            drop(open);
            assert_eq!(fs::read(fixture.file(name)).unwrap(), content);
        }
        fs::remove_file(fixture.file(name)).unwrap();
        let open = fixture.folder.unlock(&passphrase()).unwrap();
        assert_eq!(open.failed[0].error, VaultError::DatabaseMissing);
        assert!(!fixture.file(name).exists());
    }
}

#[test]
fn with_both_files_damaged_nothing_is_opened_and_both_can_be_mended() {
    let fixture = Fixture::locked();
    for name in ["everyday.db", "private.db"] {
        fs::write(fixture.file(name), [7; 4096]).unwrap();
    }
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    assert!(open.everyday.is_none() && open.private.is_none());
    assert_eq!(open.failed.iter().filter(|failed| failed.can_be_repaired()).count(), 2);
}

#[test]
fn a_database_of_a_newer_version_is_named_and_left_as_it_is() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "from the future")).unwrap();
    drop(open);
    let by_hand = opened_by_hand(&fixture);
    by_hand.execute_batch("PRAGMA user_version = 99; CREATE TABLE unheard_of (x) STRICT").unwrap_err();
    by_hand.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(by_hand);
    let before = files_below(fixture.place.path());
    for _ in 0..2 {
        let open = fixture.folder.open_with_device().unwrap();
        assert_eq!(why(&open), [(VaultName::Everyday, VaultError::DatabaseNewer)]);
    }
    let after = files_below(fixture.place.path());
    let only_databases = |files: Vec<(std::path::PathBuf, Vec<u8>)>| -> Vec<_> {
        files.into_iter().filter(|(path, _)| path.ends_with("everyday.db")).collect()
    };
    assert!(only_databases(before) == only_databases(after));
}

#[test]
fn a_database_that_another_program_writes_to_is_busy_not_damaged() {
    let (fixture, mut open) = Fixture::new();
    let vault: &mut Vault = everyday(&mut open);
    vault.save(&words(1, "before")).unwrap();
    let by_hand = opened_by_hand(&fixture);
    by_hand.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(vault.save(&words(2, "while it is held")), Err(care_vault::SaveError::Busy));
    assert_eq!(vault.projection().unwrap().answers[&answer_id("wish")].text(), "before");
    by_hand.execute_batch("ROLLBACK").unwrap();
    vault.save(&words(2, "after")).unwrap();
}

/// Something that would act on whatever is kept later.
const TRIGGER: &str = "CREATE TRIGGER planted AFTER INSERT ON change BEGIN SELECT new.raw; END";

fn triggers(connection: &Connection) -> i64 {
    connection.query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'", (), |row| row.get(0)).unwrap()
}

/// Words in the everyday database, and the trigger beside them.
fn planted() -> Fixture {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "hers")).unwrap();
    drop(open);
    opened_by_hand(&fixture).execute_batch(TRIGGER).unwrap();
    fixture
}

#[test]
fn a_trigger_that_somebody_planted_counts_as_damage_and_no_repair_takes_it_along() {
    let fixture = planted();
    let open = fixture.folder.open_with_device().unwrap();
    assert_eq!(why(&open), [(VaultName::Everyday, VaultError::DatabaseDamaged)], "before anything is written");
    let failed = open.failed[0].clone();
    drop(open);
    let found = fixture.folder.salvage_all(&failed).unwrap().remove(0);
    assert!(found.answers.iter().any(|(id, answer)| *id == answer_id("wish") && answer.text() == "hers"));
    let repaired = Repaired { settings: found.settings, ..Repaired::default() };
    drop(fixture.folder.put_in_place(&failed, &repaired).unwrap());
    assert!(fixture.folder.open_with_device().unwrap().failed.is_empty());
    assert_eq!(triggers(&opened_by_hand(&fixture)), 0, "it stays behind");
}

#[test]
fn where_nobody_reads_the_schema_a_planted_trigger_outlives_new_keys() {
    let fixture = planted();
    let by_hand = opened_by_hand(&fixture);
    by_hand.execute_batch(&format!("PRAGMA rekey = \"x'{}'\"", "22".repeat(48))).unwrap();
    drop(by_hand);
    let connection = Connection::open(fixture.file("everyday.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "22".repeat(48))).unwrap();
    assert_eq!(triggers(&connection), 1, "it would act on all that comes");
}

//! Sizes that say little: a database grows in steps of about a half, from 256 KiB on, so that one
//! with fifty answers in it and one with none have the same size.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::connection::pragma;
use crate::error::Trouble;

/// Bytes of a page.
pub(crate) const PAGE_BYTES: usize = 4096;

/// Bytes of the smallest database.
pub(crate) const SMALLEST_BYTES: u64 = 256 * 1024;

/// What an overflow page takes: the page less SQLCipher's reserve and the number of the next.
const OVERFLOW_BYTES: i64 = 4096 - 80 - 4;

/// The name of the row that makes room and goes again.
const FILLER: &str = "vault.filler";

/// How large a database that needs `bytes` is made: 256, 384, 512, 768 KiB, 1, 1.5, 2 MiB …
pub(crate) fn class_of(bytes: u64) -> u64 {
    let doubled = bytes.max(SMALLEST_BYTES).next_power_of_two();
    let between = doubled / 4 * 3;
    if bytes <= between && between > SMALLEST_BYTES { between } else { doubled }
}

/// Pages that one map page tells the owners of, and itself: 5 bytes a page, and the first is page 2.
const PAGES_A_MAP: i64 = (4096 - 80) / 5 + 1;

/// How many of the first `pages` are map pages. The last page of a class is never one.
const fn maps_in(pages: i64) -> i64 {
    if pages < 2 { 0 } else { (pages - 2) / PAGES_A_MAP + 1 }
}

/// Grows the database to the size of its class. What is added are free pages, which the next
/// words use up; nothing is written when the size is right already.
pub(crate) fn fill(connection: &Connection) -> Result<(), Trouble> {
    let pages: i64 = pragma(connection, "page_count")?;
    // Once: a page too many would be filled up to the class after it, and so on.
    let wanted = i64::try_from(class_of(pages.unsigned_abs() * PAGE_BYTES as u64) / PAGE_BYTES as u64);
    let wanted = wanted.unwrap_or(i64::MAX);
    for _ in 0..8 {
        let pages: i64 = pragma(connection, "page_count")?;
        // Map pages come by themselves.
        let missing = wanted.saturating_sub(pages).saturating_sub(maps_in(wanted) - maps_in(pages));
        if missing <= 0 {
            return cut(connection, pages.saturating_sub(wanted));
        }
        // Free pages are used first.
        let free: i64 = pragma(connection, "freelist_count")?;
        let bytes =
            missing.saturating_add(free).saturating_mul(OVERFLOW_BYTES) - if missing > 1 { OVERFLOW_BYTES } else { 0 };
        let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
        transaction
            .execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, zeroblob(?2))", (FILLER, bytes))?;
        transaction.execute("DELETE FROM setting WHERE name = ?1", [FILLER])?;
        transaction.commit()?;
    }
    Ok(())
}

/// Gives back so many free pages: what was added came to more than the class by them.
fn cut(connection: &Connection, pages: i64) -> Result<(), Trouble> {
    if pages > 0 {
        let mut statement = connection.prepare(&format!("PRAGMA incremental_vacuum({pages})"))?;
        let mut steps = statement.query(())?;
        while steps.next()?.is_some() {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_grow_in_steps_of_about_a_half_from_a_quarter_of_a_mebibyte() {
        const KIB: u64 = 1024;
        let steps = [0, 256, 257, 385, 513, 769, 1_025, 1_537].map(|kib| class_of(kib * KIB) / KIB);
        assert_eq!(steps, [256, 256, 384, 512, 768, 1_024, 1_536, 2_048]);
        assert!((1..4_000).all(|kib| class_of(kib * KIB) >= kib * KIB), "there is always room");
    }

    #[test]
    fn a_database_of_any_size_comes_to_the_size_of_its_class_and_stays_there() {
        let key = crate::VaultKey::take(&mut [7; 48]);
        for mib in [0, 1, 2, 5, 9, 13, 35] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("everyday.db");
            crate::store::fresh::create(&path, &key).unwrap();
            let (connection, _) = crate::store::connection::connect(&path, &key).unwrap();
            crate::store::connection::apply_settings(&connection).unwrap();
            connection.execute("INSERT INTO setting VALUES ('hers', zeroblob(?1))", [mib << 20]).unwrap();
            let pages = || pragma::<i64>(&connection, "page_count").unwrap().unsigned_abs() * PAGE_BYTES as u64;
            let class = class_of(pages());
            for round in 0..3 {
                fill(&connection).unwrap();
                assert_eq!(pages(), class, "{mib} MiB of hers, closed {round} times before");
            }
        }
    }
}

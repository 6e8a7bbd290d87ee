//! Sizes that say little: a database grows in steps of about a half, from 256 KiB on, so that one
//! with fifty answers in it and one with none have the same size.

use rusqlite::Connection;

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

/// Grows the database to the size of its class. What is added are free pages, which the next
/// words use up; nothing is written when the size is right already.
pub(crate) fn fill(connection: &Connection) -> Result<(), Trouble> {
    for _ in 0..8 {
        let pages: i64 = pragma(connection, "page_count")?;
        let wanted = class_of(pages.unsigned_abs() * PAGE_BYTES as u64) / PAGE_BYTES as u64;
        let missing = i64::try_from(wanted).unwrap_or(i64::MAX).saturating_sub(pages);
        if missing <= 0 {
            return Ok(());
        }
        // Free pages are used first, and a map page comes with some thousand others.
        let free: i64 = pragma(connection, "freelist_count")?;
        let bytes =
            missing.saturating_add(free).saturating_mul(OVERFLOW_BYTES) - if missing > 1 { OVERFLOW_BYTES } else { 0 };
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let filled = connection
            .execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, zeroblob(?2))", (FILLER, bytes))
            .and_then(|_| connection.execute("DELETE FROM setting WHERE name = ?1", [FILLER]));
        connection.execute_batch(if filled.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        filled?;
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
}

//! Sizes that say little: a database grows by doubling, from 256 KiB on, so that one with fifty
//! answers in it and one with none have the same size.

use rusqlite::Connection;

use crate::connection::pragma;
use crate::error::Trouble;

const PAGE_BYTES: u64 = 4096;

/// Bytes of the smallest database.
pub(crate) const SMALLEST_BYTES: u64 = 256 * 1024;

/// What an overflow page takes: the page less SQLCipher's reserve and the number of the next.
const OVERFLOW_BYTES: i64 = 4096 - 80 - 4;

/// The name of the row that makes room and goes again.
const FILLER: &str = "vault.filler";

/// How large a database that needs `bytes` is made.
pub(crate) fn class_of(bytes: u64) -> u64 {
    bytes.max(SMALLEST_BYTES).next_power_of_two()
}

/// Grows the database to the size of its class. What is added are free pages, which the next
/// words use up; nothing is written when the size is right already.
pub(crate) fn fill(connection: &Connection) -> Result<(), Trouble> {
    for _ in 0..8 {
        let pages: i64 = pragma(connection, "page_count")?;
        let wanted = class_of(pages.unsigned_abs() * PAGE_BYTES) / PAGE_BYTES;
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
    fn sizes_double_from_a_quarter_of_a_mebibyte() {
        assert_eq!(class_of(0), SMALLEST_BYTES);
        assert_eq!(class_of(SMALLEST_BYTES), SMALLEST_BYTES);
        assert_eq!(class_of(SMALLEST_BYTES + 1), 2 * SMALLEST_BYTES);
        assert_eq!(class_of(5 * 1024 * 1024), 8 * 1024 * 1024);
    }
}

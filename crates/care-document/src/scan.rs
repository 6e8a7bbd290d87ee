//! Looks at the form of foreign bytes before Automerge does: one chunk, whole, with a right
//! checksum, uncompressed, and with no more operations than a person can have made.
//!
//! [Automerge Binary Document Format](https://automerge.org/automerge-binary-format-spec/)

use sha2::{Digest, Sha256};

use crate::DocumentError;

/// The most bytes of one change: an answer of one million bytes replaced by another is about half.
pub(crate) const CHANGE_BYTES: usize = 8 * 1024 * 1024;

/// The most operations of one change, and the most rows of any of its columns. Runs of equal rows
/// take a few bytes however long they are, so the bytes alone bound nothing.
const CHANGE_ROWS: u64 = 4_000_000;

/// The most rows of any column of a saved document: so many, and so many more for each of its
/// bytes. Automerge unfolds the columns of the changes when it loads, and memory that cannot be had
/// ends the process. Every letter that was typed takes a byte, and is typed and deleted once each;
/// a document that is turned away all the same is loaded from its changes.
const DOCUMENT_ROWS: u64 = 4_096;
const DOCUMENT_ROWS_A_BYTE: u64 = 4;

const MAGIC: &[u8] = &[0x85, 0x6f, 0x4a, 0x83];
const DOCUMENT_CHUNK: u8 = 0;
const CHANGE_CHUNK: u8 = 1;
const COMPRESSED_CHUNK: u8 = 2;

/// The bit of a column's specification that says its bytes are compressed.
const COMPRESSED_COLUMN: u64 = 0b1000;

/// Checks that `raw` may be handed to Automerge as a change.
pub(crate) fn change(raw: &[u8]) -> Result<(), DocumentError> {
    if raw.len() > CHANGE_BYTES {
        return Err(DocumentError::TooLarge);
    }
    let mut body = chunk(raw, CHANGE_CHUNK)?;
    body.skip_counted(32)?; // the changes it builds on
    body.skip_prefixed()?; // its actor
    for _ in 0..3 {
        body.skip_number()?; // sequence, first operation, time
    }
    body.skip_prefixed()?; // message
    let others = body.number()?;
    for _ in 0..others {
        body.skip_prefixed()?; // other actors
    }
    for (specification, bytes) in body.columns()? {
        let column = body.take(bytes)?;
        if rows(specification, column, others.saturating_add(1)).is_none_or(|rows| rows > CHANGE_ROWS) {
            return Err(DocumentError::NotAChange);
        }
    }
    Ok(())
}

/// Checks that `raw` may be handed to Automerge as a saved document.
pub(crate) fn document(raw: &[u8]) -> Result<(), DocumentError> {
    let most = DOCUMENT_ROWS.saturating_add(DOCUMENT_ROWS_A_BYTE.saturating_mul(raw.len() as u64));
    let mut body = chunk(raw, DOCUMENT_CHUNK)?;
    let actors = body.number()?;
    for _ in 0..actors {
        body.skip_prefixed()?;
    }
    body.skip_counted(32)?; // heads
    let mut columns = body.columns()?; // of changes
    columns.extend(body.columns()?); // of operations
    for (specification, bytes) in columns {
        let column = body.take(bytes)?;
        if rows(specification, column, actors).is_none_or(|rows| rows > most) {
            return Err(DocumentError::NotAChange);
        }
    }
    Ok(())
}

/// The body of `raw`, which must be one whole chunk of that kind.
fn chunk(raw: &[u8], kind: u8) -> Result<Reader<'_>, DocumentError> {
    let mut reader = Reader(raw);
    if reader.take(4)? != MAGIC {
        return Err(DocumentError::NotAChange);
    }
    let checksum = reader.take(4)?;
    // The hash is over the kind, the length and the body.
    let hashed = reader.0;
    let found = reader.take(1)?;
    if found == [COMPRESSED_CHUNK] {
        return Err(DocumentError::Compressed);
    }
    let length = reader.number()?;
    if found != [kind] || u64::try_from(reader.0.len()) != Ok(length) {
        return Err(DocumentError::NotAChange);
    }
    if !Sha256::digest(hashed).starts_with(checksum) {
        return Err(DocumentError::NotAChange);
    }
    Ok(reader)
}

/// How many rows the column's runs unfold to; `None` where its bytes end early, or where it names
/// one of `actors` by a number that none has: Automerge makes a list as long as that number.
fn rows(specification: u64, column: &[u8], actors: u64) -> Option<u64> {
    let mut reader = Reader(column);
    let mut rows: u64 = 0;
    let kind = specification & 0b111;
    while !reader.0.is_empty() && kind != 7 {
        if kind == 4 {
            // Booleans: the lengths of runs that take turns.
            rows = rows.checked_add(reader.number().ok()?)?;
            continue;
        }
        let run = reader.signed().ok()?;
        let values = match run {
            0 => {
                rows = rows.checked_add(reader.number().ok()?)?;
                0
            }
            1.. => {
                rows = rows.checked_add(run.unsigned_abs())?;
                1
            }
            _ => {
                rows = rows.checked_add(run.unsigned_abs())?;
                run.unsigned_abs()
            }
        };
        for _ in 0..values {
            match kind {
                1 if reader.number().ok()? >= actors => return None,
                1 => {}
                5 => reader.skip_prefixed().ok()?,
                0 => {
                    // A group's value is a number of rows of other columns.
                    let grouped = reader.number().ok()?;
                    let repeated = run.max(1).unsigned_abs();
                    rows = rows.checked_add(grouped.checked_mul(repeated)?)?;
                }
                _ => reader.skip_number().ok()?,
            }
        }
    }
    Some(rows)
}

/// Reads from the front of what is left.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, bytes: u64) -> Result<&'a [u8], DocumentError> {
        let bytes = usize::try_from(bytes).map_err(|_| DocumentError::NotAChange)?;
        let (taken, rest) = self.0.split_at_checked(bytes).ok_or(DocumentError::NotAChange)?;
        self.0 = rest;
        Ok(taken)
    }

    /// An unsigned LEB128 number of at most 64 bits.
    fn number(&mut self) -> Result<u64, DocumentError> {
        let mut number: u64 = 0;
        for place in 0..10_u32 {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if place == 9 && bits > 1 {
                return Err(DocumentError::NotAChange);
            }
            number += bits << (7 * place);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(DocumentError::NotAChange)
    }

    /// A signed LEB128 number of at most 64 bits.
    fn signed(&mut self) -> Result<i64, DocumentError> {
        let mut number: i64 = 0;
        for place in 0..10_u32 {
            let byte = self.byte()?;
            number += i64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                // All bits above those that were read are the last of these.
                let above = (-1_i64).checked_shl(7 * (place + 1)).unwrap_or_default();
                return Ok(if byte & 0x40 == 0 { number } else { number + above });
            }
        }
        Err(DocumentError::NotAChange)
    }

    fn byte(&mut self) -> Result<u8, DocumentError> {
        let (byte, rest) = self.0.split_first().ok_or(DocumentError::NotAChange)?;
        self.0 = rest;
        Ok(*byte)
    }

    fn skip_number(&mut self) -> Result<(), DocumentError> {
        for _ in 0..10 {
            if self.byte()? & 0x80 == 0 {
                return Ok(());
            }
        }
        Err(DocumentError::NotAChange)
    }

    fn skip_prefixed(&mut self) -> Result<(), DocumentError> {
        let bytes = self.number()?;
        self.take(bytes).map(drop)
    }

    fn skip_counted(&mut self, each: u64) -> Result<(), DocumentError> {
        let bytes = self.number()?.checked_mul(each).ok_or(DocumentError::NotAChange)?;
        self.take(bytes).map(drop)
    }

    /// Specification and length in bytes of each column, none of them compressed.
    fn columns(&mut self) -> Result<Vec<(u64, u64)>, DocumentError> {
        let mut columns = Vec::new();
        for _ in 0..self.number()? {
            let column = (self.number()?, self.number()?);
            if column.0 & COMPRESSED_COLUMN != 0 {
                return Err(DocumentError::Compressed);
            }
            columns.push(column);
        }
        Ok(columns)
    }
}

#[cfg(test)]
mod tests;

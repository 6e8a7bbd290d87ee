//! Automerge's chunks, taken apart and put together again with right lengths and checksums.
//!
//! [Automerge Binary Document Format](https://automerge.org/automerge-binary-format-spec/)

use sha2::{Digest, Sha256};

use super::bytes::{at, byte, harm, number, take, take_unsigned, unsigned};
use crate::chance::Chance;

pub(crate) const DOCUMENT: u8 = 0;
pub(crate) const CHANGE: u8 = 1;

/// The specification of the column that says what each operation of a change does.
pub(crate) const ACTIONS: u64 = 0x42;

/// The number as signed LEB128, as runs have it.
pub(crate) fn signed(number: u64) -> Vec<u8> {
    let mut bytes = plain(number);
    // Bit 6 of the last byte is the sign.
    if let Some(last) = bytes.last_mut()
        && *last & 0x40 != 0
    {
        *last |= 0x80;
        bytes.push(0);
    }
    bytes
}

/// The number as unsigned LEB128.
pub(crate) fn plain(number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    unsigned(number, &mut bytes);
    bytes
}

/// `body` as a whole chunk, with the checksum that anyone can compute.
pub(crate) fn sealed(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut hashed = vec![kind];
    unsigned(body.len() as u64, &mut hashed);
    hashed.extend(body);
    let mut chunk = vec![0x85, 0x6f, 0x4a, 0x83];
    chunk.extend(&Sha256::digest(&hashed)[..4]);
    chunk.extend(hashed);
    chunk
}

/// The hash that names the change in `chunk`.
pub(crate) fn hash(chunk: &[u8]) -> [u8; 32] {
    Sha256::digest(chunk.get(8..).unwrap_or_default()).into()
}

/// The body of a whole chunk.
pub(crate) fn body(chunk: &[u8]) -> &[u8] {
    let mut rest = chunk.get(9..).unwrap_or_default();
    take_unsigned(&mut rest);
    rest
}

/// A column: what it says of itself, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) specification: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Column {
    /// Does some harm to it.
    pub(crate) fn harm(&mut self, chance: &mut Chance) {
        match chance.below(10) {
            0 => self.specification = number(chance) & 0xff,
            1 => self.specification ^= 1 << chance.below(8),
            2 | 3 if !self.bytes.is_empty() => {
                // One number of a run becomes another.
                let from = at(chance, self.bytes.len());
                let mut rest = &self.bytes[from..];
                take_unsigned(&mut rest);
                let to = self.bytes.len() - rest.len();
                let mut new = Vec::new();
                unsigned(number(chance), &mut new);
                self.bytes.splice(from..to, new);
            }
            4 => {
                // A run that is longer, or shorter than nothing.
                let mut run = Vec::new();
                unsigned(number(chance), &mut run);
                run.push(byte(chance));
                self.bytes.splice(0..0, run);
            }
            _ => harm(&mut self.bytes, chance),
        }
    }
}

/// Does some harm to a row of columns, now and then with one of `others`.
pub(crate) fn harm_columns(columns: &mut Vec<Column>, others: &[Column], chance: &mut Chance) {
    if columns.is_empty() {
        columns.extend(others.first().cloned());
        return;
    }
    let place = at(chance, columns.len());
    match chance.below(12) {
        0 => drop(columns.remove(place)),
        1 => columns.insert(place, columns[place].clone()),
        2 => {
            let other = at(chance, columns.len());
            columns.swap(place, other);
        }
        3 if !others.is_empty() => columns[place].bytes = others[at(chance, others.len())].bytes.clone(),
        4 if !others.is_empty() => columns.insert(place, others[at(chance, others.len())].clone()),
        _ => columns[place].harm(chance),
    }
}

/// Reads what the columns say of themselves: specification and length of each.
pub(crate) fn take_column_heads(from: &mut &[u8]) -> Option<Vec<(u64, u64)>> {
    (0..take_unsigned(from)?).map(|_| Some((take_unsigned(from)?, take_unsigned(from)?))).collect()
}

/// Reads the bytes of the columns that `heads` tell of.
pub(crate) fn take_columns(from: &mut &[u8], heads: Vec<(u64, u64)>) -> Option<Vec<Column>> {
    let column = |(specification, count)| Some(Column { specification, bytes: take(from, count)?.to_vec() });
    heads.into_iter().map(column).collect()
}

pub(crate) fn write_column_heads(columns: &[Column], into: &mut Vec<u8>) {
    unsigned(columns.len() as u64, into);
    for column in columns {
        unsigned(column.specification, into);
        unsigned(column.bytes.len() as u64, into);
    }
}

pub(crate) fn write_columns(columns: &[Column], into: &mut Vec<u8>) {
    columns.iter().for_each(|column| into.extend(&column.bytes));
}

/// Bytes with their count before them.
pub(crate) fn take_prefixed(from: &mut &[u8]) -> Option<Vec<u8>> {
    let count = take_unsigned(from)?;
    Some(take(from, count)?.to_vec())
}

pub(crate) fn write_prefixed(bytes: &[u8], into: &mut Vec<u8>) {
    unsigned(bytes.len() as u64, into);
    into.extend(bytes);
}

/// Hashes with their count before them.
pub(crate) fn take_hashes(from: &mut &[u8]) -> Option<Vec<[u8; 32]>> {
    (0..take_unsigned(from)?).map(|_| take(from, 32)?.try_into().ok()).collect()
}

pub(crate) fn write_hashes(hashes: &[[u8; 32]], into: &mut Vec<u8>) {
    unsigned(hashes.len() as u64, into);
    hashes.iter().for_each(|hash| into.extend(hash));
}

/// Does some harm to a list of hashes; `known` are hashes of changes that there are.
pub(crate) fn harm_hashes(hashes: &mut Vec<[u8; 32]>, known: &[[u8; 32]], chance: &mut Chance) {
    let place = at(chance, hashes.len());
    match chance.below(4) {
        0 if !hashes.is_empty() => drop(hashes.remove(place)),
        1 if !hashes.is_empty() => hashes.push(hashes[place]),
        2 if !known.is_empty() => hashes.insert(place, known[at(chance, known.len())]),
        _ => hashes.insert(place, [byte(chance); 32]),
    }
}

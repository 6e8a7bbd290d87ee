//! Backups, through `read_backup`.

use std::io;

use anyhow::Result;
use care_app::Timestamp;
use care_vault::{BackupError, BackupFiles, BackupName, BackupPart, read_backup, write_backup};
use sha2::{Digest, Sha256};

use super::bytes::{at, byte, harm, number, one_of};
use super::text::harm_text;
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

const BLOCK: usize = 512;

/// Kinds of entry of a tar, most of them none of ours.
const KINDS: [u8; 16] = *b"\x0001234567LKSxgVA";

/// Names that a file should never get.
const NAMES: [&str; 8] = ["../kdf", "/etc/passwd", "private.db", "kdf", "holdfast-copy", "a/b", "", "kdf.copy"];

/// Harmed backups.
pub(crate) struct Backups {
    small: Vec<u8>,
    large: Vec<u8>,
}

impl Backups {
    pub(crate) fn new() -> Result<Self> {
        let copy = |database_bytes: usize| -> Result<Vec<u8>> {
            let files = BackupFiles::gather(|name| {
                Ok::<_, io::Error>(match name {
                    BackupName::Kdf => b"holdfast-kdf 1 000102030405060708090a0b0c0d0e0f\n".to_vec(),
                    BackupName::EverydayDatabase | BackupName::PrivateDatabase => vec![0xdb; database_bytes],
                    _ => vec![0x51; 1024],
                })
            })?;
            Ok(write_backup(&files, Timestamp(1_795_000_000_123))?)
        };
        Ok(Self { small: copy(700)?, large: copy(1_000_000)? })
    }
}

impl Reader for Backups {
    fn name(&self) -> &'static str {
        "backups"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let mut entries = entries(if chance.once_in(500) { &self.large } else { &self.small });
        for _ in 0..=chance.below(6).saturating_sub(3) {
            harm_entries(&mut entries, chance);
        }
        if chance.once_in(2) {
            list_anew(&mut entries);
        }
        let mut copy: Vec<u8> = entries.iter().flat_map(|entry| entry.bytes()).collect();
        copy.resize(copy.len() + 2 * BLOCK, 0);
        match chance.below(6) {
            0 => copy.truncate(at(chance, copy.len())),
            1 => harm(&mut copy, chance),
            _ => {}
        }
        let read = watch.time(|| read_backup(&copy));
        match read {
            Ok(contents) => {
                let bytes = |part: &BackupPart| match part {
                    BackupPart::Whole(bytes) | BackupPart::Cut(bytes) | BackupPart::Changed(bytes) => bytes.len(),
                };
                let held: usize = contents.files().values().map(bytes).sum();
                if held <= copy.len() && contents.files().len() == BackupName::ALL.len() {
                    Outcome::Taken
                } else {
                    Outcome::Poisoned("it holds other than was in it".to_owned())
                }
            }
            Err(BackupError::WrongSize(_)) => Outcome::Poisoned("an error of writing".to_owned()),
            Err(_) => Outcome::TurnedAway,
        }
    }
}

/// An entry of a tar.
#[derive(Debug, Clone)]
struct Entry {
    header: Vec<u8>,
    content: Vec<u8>,
    /// Whether the header says the size and the checksum that it must.
    is_right: bool,
}

impl Entry {
    fn bytes(&self) -> Vec<u8> {
        let mut header = self.header.clone();
        if self.is_right && header.len() == BLOCK {
            header[124..136].copy_from_slice(format!("{:011o}\0", self.content.len()).as_bytes());
        }
        let mut bytes = with_checksum(header);
        bytes.extend(&self.content);
        bytes.resize(bytes.len().next_multiple_of(BLOCK), 0);
        bytes
    }

    fn name(&self) -> String {
        let name = self.header.get(..100).unwrap_or_default();
        String::from_utf8_lossy(name.split(|byte| *byte == 0).next().unwrap_or_default()).into_owned()
    }
}

/// The header with the checksum that anyone can compute.
fn with_checksum(mut header: Vec<u8>) -> Vec<u8> {
    if header.len() == BLOCK {
        header[148..156].fill(b' ');
        let sum: u64 = header.iter().map(|byte| u64::from(*byte)).sum();
        header[148..156].copy_from_slice(format!("{sum:07o}\0").as_bytes());
    }
    header
}

fn entries(copy: &[u8]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut rest = copy;
    while let Some((header, behind)) = rest.split_at_checked(BLOCK)
        && header[0] != 0
    {
        let size = std::str::from_utf8(&header[124..135]).ok().and_then(|octal| usize::from_str_radix(octal, 8).ok());
        let size = size.unwrap_or_default();
        entries.push(Entry { header: header.to_vec(), content: behind[..size].to_vec(), is_right: true });
        rest = &behind[size.next_multiple_of(BLOCK)..];
    }
    entries
}

fn harm_entries(entries: &mut Vec<Entry>, chance: &mut Chance) {
    let place = at(chance, entries.len());
    let Some(entry) = entries.get_mut(place) else { return };
    match chance.below(14) {
        0 => drop(entries.remove(place)),
        1 => entries.insert(place, entries[place].clone()),
        2 => {
            let other = at(chance, entries.len());
            entries.swap(place, other);
        }
        3 => entry.header[156] = *one_of(chance, &KINDS),
        4 => {
            let name = one_of(chance, &NAMES);
            entry.header[..100].fill(0);
            entry.header[..name.len()].copy_from_slice(name.as_bytes());
        }
        5 => {
            // A size in base 256, or one that is no number.
            entry.is_right = false;
            let mut size = vec![*one_of(chance, &[0x80, 0xff, b'-', b'7', 0]); 4];
            size.extend(number(chance).to_be_bytes());
            entry.header[124..136].copy_from_slice(&size);
        }
        6 => {
            let at = at(chance, BLOCK);
            entry.header[at] = byte(chance);
        }
        7 => {
            // Something like a long name before an entry.
            let mut before = entry.clone();
            before.header[156] = *one_of(chance, b"LKxg");
            before.content = b"22 path=../../escaped\n".to_vec();
            entries.insert(place, before);
        }
        8..=10 => {
            if let Some(list) = entries.first_mut() {
                harm_text(&mut list.content, chance);
            }
        }
        11 => harm_text(&mut entry.content, chance),
        _ => harm(&mut entry.content, chance),
    }
}

/// Makes the list say the sizes and checksums that the entries have, where it has a line for them.
fn list_anew(entries: &mut [Entry]) {
    let Some((list, others)) = entries.split_first_mut() else { return };
    let Ok(text) = String::from_utf8(list.content.clone()) else { return };
    let line = |line: &str| {
        let name = line.split(' ').next().unwrap_or_default();
        match others.iter().find(|entry| entry.name() == name) {
            Some(entry) if line.split(' ').count() == 3 => {
                let hex: String = Sha256::digest(&entry.content).iter().map(|byte| format!("{byte:02x}")).collect();
                format!("{name} {} {hex}\n", entry.content.len())
            }
            _ => format!("{line}\n"),
        }
    };
    list.content = text.lines().map(line).collect::<String>().into_bytes();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_taken_apart_and_put_together_is_the_same() {
        let small = Backups::new().unwrap().small;
        let mut entries = entries(&small);
        list_anew(&mut entries);
        let mut copy: Vec<u8> = entries.iter().flat_map(Entry::bytes).collect();
        copy.resize(copy.len() + 2 * BLOCK, 0);
        assert!(copy == small, "byte for byte");
    }
}

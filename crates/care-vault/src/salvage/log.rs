//! The log of a database, frame by frame: where each page stands in it last.
//!
//! SQLite reads a log up to the first frame whose checksum does not fit, and passes over all that
//! comes after: hours of her writing, for one bit. A page carries a seal of its own, so the rest
//! can be read as well. The form of the log is that of *Write-Ahead Logging*, the file format of
//! SQLite, sqlite.org/fileformat2.html; checksums are not looked at.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use super::scratch::PAGE_BYTES;
use crate::error::Trouble;

const HEADER_BYTES: u64 = 32;
const FRAME_HEADER_BYTES: usize = 24;

/// Most frames that `bytes` of a log can hold.
pub(super) const fn frames_in(bytes: u64) -> u64 {
    bytes.saturating_sub(HEADER_BYTES) / (FRAME_HEADER_BYTES as u64 + PAGE_BYTES as u64)
}

/// A log, open for reading.
pub(crate) struct Log {
    file: File,
    /// Where each page stands last, in bytes from the begin of the log.
    places: BTreeMap<u32, u64>,
}

impl Log {
    /// Reads which pages stand in the log at `path` up to the last save that was ended. None,
    /// where there is no log.
    pub(crate) fn open(path: &Path) -> Result<Option<Self>, Trouble> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let frames = frames_in(file.metadata()?.len());
        let mut header = [0; HEADER_BYTES as usize];
        if file.read_exact(&mut header).is_err() {
            return Ok(None);
        }
        // Every frame of one round repeats two numbers of the header; a later round has others.
        // The first frame is asked as well, for the header may be what is damaged.
        let mut rounds: Vec<[u8; 8]> = salts(&header, 16).into_iter().collect();
        let mut places = BTreeMap::new();
        let mut unended = BTreeMap::new();
        for frame in 0..frames {
            let begin = HEADER_BYTES + frame * (FRAME_HEADER_BYTES as u64 + PAGE_BYTES as u64);
            let mut header = [0; FRAME_HEADER_BYTES];
            file.seek(SeekFrom::Start(begin))?;
            file.read_exact(&mut header)?;
            let Some(round) = salts(&header, 8) else { continue };
            if frame == 0 {
                rounds.push(round);
            }
            if !rounds.contains(&round) {
                continue;
            }
            unended.insert(number(&header, 0), begin + FRAME_HEADER_BYTES as u64);
            let ends_a_save = number(&header, 4) != 0;
            if ends_a_save {
                places.append(&mut unended);
            }
        }
        Ok(Some(Self { file, places }))
    }

    /// Whether the page of that number stands in it.
    pub(crate) fn holds(&self, page: u32) -> bool {
        self.places.contains_key(&page)
    }

    /// The numbers of the pages in it, in order.
    pub(super) fn pages(&self) -> Vec<u32> {
        self.places.keys().copied().collect()
    }

    /// The page of that number, as it stands last in the log.
    pub(super) fn page(&mut self, page: u32) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(begin) = self.places.get(&page) else { return Ok(None) };
        let mut bytes = vec![0; PAGE_BYTES];
        self.file.seek(SeekFrom::Start(*begin))?;
        self.file.read_exact(&mut bytes)?;
        Ok(Some(bytes))
    }
}

fn salts(header: &[u8], at: usize) -> Option<[u8; 8]> {
    header.get(at..)?.first_chunk().copied()
}

fn number(header: &[u8], at: usize) -> u32 {
    header.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u32::from_be_bytes(*bytes))
}

//! The log of a database, frame by frame: where each page stands in it last.
//!
//! SQLite reads a log up to the first frame whose checksum does not fit, and passes over all that
//! comes after: hours of her writing, for one bit. A page carries a seal of its own, so the rest
//! can be read as well. The form of the log is that of *Write-Ahead Logging*, the file format of
//! SQLite, sqlite.org/fileformat2.html; the checksums of frames are looked at only where it is to be
//! told what SQLite takes.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::Path;

use super::size::PAGE_BYTES;
use crate::error::Trouble;

const HEADER_BYTES: u64 = 32;
const FRAME_HEADER_BYTES: usize = 24;
/// The only form of a log that there is so far.
const VERSION: u32 = 3_007_000;

/// Most frames that `bytes` of a log can hold.
pub(crate) const fn frames_in(bytes: u64) -> u64 {
    bytes.saturating_sub(HEADER_BYTES) / (FRAME_HEADER_BYTES as u64 + PAGE_BYTES as u64)
}

/// Most bits by which the two numbers of a frame may differ from those of its round, and still be
/// taken for them with some damage. Those of another round differ by about sixteen.
const MOST_BITS: u32 = 3;

/// A log, open for reading.
pub(crate) struct Log {
    file: File,
    /// Where each page stands last, in bytes from the begin of the log.
    places: BTreeMap<u32, u64>,
    /// How many frames there are up to the end of the last save that was ended.
    ended: u64,
    /// The frames of the present round up to there, in order, and whether each ends a save.
    frames: Vec<(u64, bool)>,
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
        let mut log = Self { file, places: BTreeMap::new(), ended: 0, frames: Vec::new() };
        let Some(round) = log.round(&header, frames)? else { return Ok(Some(log)) };
        let mut unended = BTreeMap::new();
        for frame in 0..frames {
            let header = log.frame(frame)?;
            if !is_of(round, salts(&header, 8)) {
                continue;
            }
            unended.insert(number(&header, 0), begin_of(frame) + FRAME_HEADER_BYTES as u64);
            let ends_a_save = number(&header, 4) != 0;
            log.frames.push((frame, ends_a_save));
            if ends_a_save {
                log.places.append(&mut unended);
                log.ended = frame + 1;
            }
        }
        let ended = log.ended;
        log.frames.retain(|(frame, _)| *frame < ended);
        Ok(Some(log))
    }

    /// The two numbers that every frame of the present round repeats. Frames of an earlier round,
    /// which stand in the file already, can follow.
    ///
    /// Where the header is damaged, they are those of the first two frames that agree.
    fn round(&mut self, header: &[u8; HEADER_BYTES as usize], frames: u64) -> Result<Option<u64>, Trouble> {
        if is_whole(header) {
            return Ok(Some(salts(header, 16)));
        }
        let mut before = None;
        for frame in 0..frames {
            let salts = salts(&self.frame(frame)?, 8);
            if before.is_some_and(|before| is_of(before, salts)) {
                return Ok(before);
            }
            before = Some(salts);
        }
        Ok(if frames == 1 { before } else { None })
    }

    fn frame(&mut self, frame: u64) -> Result<[u8; FRAME_HEADER_BYTES], Trouble> {
        let mut header = [0; FRAME_HEADER_BYTES];
        self.file.seek(SeekFrom::Start(begin_of(frame)))?;
        self.file.read_exact(&mut header)?;
        Ok(header)
    }

    /// What SQLite takes of it: its frames up to the first whose checksum does not fit, less the save that
    /// is not ended there.
    pub(crate) fn taken(&mut self) -> Result<Taken, Trouble> {
        let mut taken = Taken::default();
        let mut header = [0; HEADER_BYTES as usize];
        self.file.seek(SeekFrom::Start(0))?;
        self.file.read_exact(&mut header)?;
        if !is_whole(&header) || number(&header, 4) != VERSION || number(&header, 8) != PAGE_BYTES as u32 {
            return Ok(taken);
        }
        taken.is_begun = true;
        let is_big = is_big(&header);
        let mut sum = (number(&header, 24), number(&header, 28));
        let mut page = vec![0; PAGE_BYTES];
        for frame in 0..frames_in(self.file.metadata()?.len()) {
            let begin = self.frame(frame)?;
            self.file.read_exact(&mut page)?;
            sum = added(added(sum, begin.get(..8).unwrap_or_default(), is_big), &page, is_big);
            let fits = sum == (number(&begin, 16), number(&begin, 20)) && salts(&begin, 8) == salts(&header, 16);
            if !fits || number(&begin, 0) == 0 {
                break;
            }
            if number(&begin, 4) != 0 {
                taken = Taken { frames: frame + 1, pages: number(&begin, 4), ..taken };
            }
        }
        Ok(taken)
    }

    /// How many frames there are up to the end of the last save that was ended. SQLite takes as
    /// many; where it takes fewer, one of them is damaged, or the last save had not reached the
    /// disk when the power went.
    pub(crate) const fn ended(&self) -> u64 {
        self.ended
    }

    /// Whether all that comes after the first `taken` frames is one save, the last one: then it may
    /// be damaged, or it had not reached the disk when the power went and was never acknowledged.
    pub(crate) fn is_last_save_after(&self, taken: u64) -> bool {
        taken < self.ended && self.after(taken).filter(|(_, ends_a_save)| *ends_a_save).count() == 1
    }

    /// Whether a frame lacks after the first `taken`, or is of another round.
    pub(crate) fn has_gap_after(&self, taken: u64) -> bool {
        self.after(taken).count() as u64 != self.ended.saturating_sub(taken)
    }

    fn after(&self, taken: u64) -> impl Iterator<Item = &(u64, bool)> {
        self.frames.iter().filter(move |(frame, _)| *frame >= taken)
    }

    /// Whether the page of that number stands in it.
    pub(crate) fn holds(&self, page: u32) -> bool {
        self.places.contains_key(&page)
    }

    /// The numbers of the pages in it, in order.
    pub(crate) fn pages(&self) -> Vec<u32> {
        self.places.keys().copied().collect()
    }

    /// The page of that number, as it stands last in the log.
    pub(crate) fn page(&mut self, page: u32) -> Result<Option<Vec<u8>>, Trouble> {
        let Some(begin) = self.places.get(&page) else { return Ok(None) };
        let mut bytes = vec![0; PAGE_BYTES];
        self.file.seek(SeekFrom::Start(*begin))?;
        self.file.read_exact(&mut bytes)?;
        Ok(Some(bytes))
    }
}

/// What SQLite takes of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Taken {
    /// Whether it takes the log for one at all.
    pub(crate) is_begun: bool,
    /// How many frames.
    pub(crate) frames: u64,
    /// How many pages the database has after them.
    pub(crate) pages: u32,
}

const fn begin_of(frame: u64) -> u64 {
    HEADER_BYTES + frame * (FRAME_HEADER_BYTES as u64 + PAGE_BYTES as u64)
}

fn salts(header: &[u8], at: usize) -> u64 {
    header.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

const fn is_of(round: u64, salts: u64) -> bool {
    (round ^ salts).count_ones() <= MOST_BITS
}

/// Whether the checksum of a log's header fits. Words are read in the order of bytes that its first number
/// names.
fn is_whole(header: &[u8; HEADER_BYTES as usize]) -> bool {
    let sum = added((0, 0), header.get(..24).unwrap_or_default(), is_big(header));
    sum == (number(header, 24), number(header, 28))
}

fn is_big(header: &[u8]) -> bool {
    number(header, 0) & 1 == 1
}

/// The checksum `sum`, and `bytes` after what it is of.
fn added((mut one, mut other): (u32, u32), bytes: &[u8], is_big: bool) -> (u32, u32) {
    for two in bytes.chunks_exact(8) {
        let word = |at| if is_big { number(two, at) } else { number(two, at).swap_bytes() };
        one = one.wrapping_add(word(0)).wrapping_add(other);
        other = other.wrapping_add(word(4)).wrapping_add(one);
    }
    (one, other)
}

fn number(header: &[u8], at: usize) -> u32 {
    header.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u32::from_be_bytes(*bytes))
}

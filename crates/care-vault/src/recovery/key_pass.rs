//! One key's pass over a damaged database: the file, what SQLite takes of its log, and then what
//! it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::record::Found;
use super::scan;
use super::scratch::{Scratch, copy, is_grave, pages_in};
use crate::error::Trouble;
use crate::file::bytes_of;
use crate::layout::log_of;
use crate::store::check::frames_taken;
use crate::store::connection::truncate_log;
use crate::store::log::{Log, frames_in};
use crate::store::size::PAGE_BYTES;
use crate::{VaultError, VaultKey};

/// What came of it.
pub(super) struct KeyPass {
    /// How many pages there are, one that was cut among them.
    pub(super) pages: u32,
    /// Those that the key does not open.
    pub(super) bad: BTreeSet<u32>,
    /// Whether there is nothing to open: no log, and no whole page but of zeros.
    pub(super) is_blank: bool,
    /// Whether the last save is in the log in part only, and was left out.
    pub(super) is_torn: bool,
}

impl KeyPass {
    pub(super) fn opened(&self) -> u32 {
        self.pages.saturating_sub(u32::try_from(self.bad.len()).unwrap_or(u32::MAX))
    }
}

/// Reads everything that `key` opens of the database at `original` into `found`.
pub(super) fn read(original: &Path, key: &VaultKey, work: &Path, found: &mut Found) -> Result<KeyPass, VaultError> {
    let log_path = log_of(original);
    let bytes = bytes_of(original)?;
    let frames = frames_in(bytes_of(&log_path)?);
    if bytes == 0 && frames == 0 {
        return Ok(KeyPass { pages: 0, bad: BTreeSet::new(), is_blank: true, is_torn: false });
    }
    let scratch = Scratch::begin(work, key)?;
    let most = pages_in(bytes.saturating_add(frames.saturating_mul(PAGE_BYTES as u64)))?;
    let page_one = scan::page_one(&scratch, most)?;

    let copied = copy_and_fold(&scratch, original, &page_one)?;
    let log = Log::open(&log_path)?.filter(|log| copied.taken.is_none_or(|taken| taken < log.ended()));
    let is_torn = match log {
        Some(mut log) => read_with(&mut log, &scratch, original, &page_one, most, copied.taken, found)?,
        None => scan_all(&scratch, found).map(|()| false)?,
    };
    let is_blank = frames == 0 && copied.is_blank;
    let mut bad = scratch.unreadable()?;
    if copied.lacks_page_one {
        bad.insert(1);
    }
    let pages = scratch.pages()?;
    scratch.clear()?;
    Ok(KeyPass { pages, bad, is_blank, is_torn })
}

/// The same with a log that SQLite takes only in part, of which `taken` frames. Whether its last
/// save is there in part only.
///
/// Such a save says nothing that holds: one page may say that a document was replaced, and what it
/// was replaced by be missing.
fn read_with(
    log: &mut Log,
    scratch: &Scratch<'_>,
    original: &Path,
    page_one: &[u8],
    most: u32,
    taken: Option<u64>,
    found: &mut Found,
) -> Result<bool, VaultError> {
    let has_gap = taken.is_none_or(|taken| log.has_gap_after(taken));
    let is_whole = !has_gap && lay_over(scratch, log, most)?.bad.is_empty();
    if is_whole {
        scratch.write(1, page_one)?;
        return scan_all(scratch, found).map(|()| false);
    }
    copy_and_fold(scratch, original, page_one)?;
    scan_all(scratch, found)?;
    if taken.is_some_and(|taken| log.is_last_save_after(taken)) {
        return Ok(true);
    }
    let LaidOver { pages, bad } = lay_over(scratch, log, most)?;
    scratch.write(1, page_one)?;
    // What is bad stays so meanwhile: a record that goes on there does not go on as it once did.
    scan::read(scratch, pages, found)?;
    for (page, stood) in bad {
        scratch.write(page, stood.as_deref().unwrap_or(&[0; PAGE_BYTES]))?;
    }
    Ok(false)
}

fn scan_all(scratch: &Scratch<'_>, found: &mut Found) -> Result<(), VaultError> {
    let bad = scratch.unreadable()?;
    scan::read(scratch, (2..=scratch.pages()?).filter(|page| !bad.contains(page)), found)
}

/// A copy of the database, with what SQLite takes of its log.
struct Copied {
    /// How many frames of the log SQLite took, if it took the log at all.
    taken: Option<u64>,
    lacks_page_one: bool,
    /// Whether every whole page of the file is zeros.
    is_blank: bool,
}

fn copy_and_fold(scratch: &Scratch<'_>, original: &Path, page_one: &[u8]) -> Result<Copied, VaultError> {
    scratch.clear()?;
    copy(original, scratch.path())?;
    let is_blank = scratch.is_blank()?;
    let mut lacks_page_one = bytes_of(original)? == 0 || scratch.unreadable()?.contains(&1);
    scratch.write(1, page_one)?;
    let log_path = log_of(original);
    let mut taken = None;
    if frames_in(bytes_of(&log_path)?) > 0 {
        taken = fold(scratch, &log_path)?;
        // The log may hold page 1 as well.
        lacks_page_one &= scratch.page(1)?.as_deref() == Some(page_one);
        scratch.write(1, page_one)?;
    }
    Ok(Copied { taken, lacks_page_one, is_blank })
}

/// Lets SQLite fold what it takes of the log into the copy, and says how many frames that were, if
/// it takes the log at all.
fn fold(scratch: &Scratch<'_>, log: &Path) -> Result<Option<u64>, VaultError> {
    copy(log, &log_of(scratch.path()))?;
    let connection = scratch.open()?;
    // So that no index of the log is written.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(Trouble::from)?;
    let taken = frames_taken(&connection);
    let folded = taken.and_then(|taken| truncate_log(&connection).map(|()| taken));
    drop(connection);
    scratch.clear_log()?;
    match folded {
        Err(trouble) if is_grave(trouble) => Err(trouble.into()),
        // A log of another key, or one whose page 1 cannot be opened, is left to `lay_over`.
        other => Ok(other.ok()),
    }
}

/// What came of laying the log over the file.
struct LaidOver {
    /// The pages that SQLite did not take.
    pages: BTreeSet<u32>,
    /// Those that the key does not open as the log has them, with what stood there before.
    bad: BTreeMap<u32, Option<Vec<u8>>>,
}

/// Lays each page of the log over that of the copy, where they differ.
fn lay_over(scratch: &Scratch<'_>, log: &mut Log, most: u32) -> Result<LaidOver, VaultError> {
    let mut before = BTreeMap::new();
    for page in log.pages().into_iter().filter(|page| (2..=most).contains(page)) {
        let (newest, stands) = (log.page(page)?, scratch.page(page)?);
        if let Some(bytes) = newest.as_deref().filter(|_| newest != stands) {
            scratch.write(page, bytes)?;
            before.insert(page, stands);
        }
    }
    let unreadable = if before.is_empty() { BTreeSet::new() } else { scratch.unreadable()? };
    let (bad, pages): (BTreeMap<_, _>, BTreeMap<_, _>) =
        before.into_iter().partition(|(page, _)| unreadable.contains(page));
    Ok(LaidOver { pages: pages.into_keys().collect(), bad })
}

//! One key's round over a damaged database: the file, what SQLite takes of its log, and then what
//! it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::aside::log_of;
use super::log::{Log, frames_in};
use super::record::Found;
use super::scan;
use super::scratch::{PAGE_BYTES, Scratch, bytes_of, copy, is_grave, pages_in};
use crate::connection::truncate_log;
use crate::error::Trouble;
use crate::{VaultError, VaultKey};

/// What came of it.
pub(super) struct Round {
    /// How many pages there are, one that was cut among them.
    pub(super) pages: u32,
    /// Those that the key does not open.
    pub(super) bad: BTreeSet<u32>,
    /// Whether there is nothing to open: no log, and no whole page but of zeros.
    pub(super) is_blank: bool,
}

impl Round {
    pub(super) fn opened(&self) -> u32 {
        self.pages.saturating_sub(u32::try_from(self.bad.len()).unwrap_or(u32::MAX))
    }
}

/// Reads everything that `key` opens of the database at `original` into `found`.
pub(super) fn read(original: &Path, key: &VaultKey, work: &Path, found: &mut Found) -> Result<Round, VaultError> {
    let log_path = log_of(original);
    let bytes = bytes_of(original)?;
    let frames = frames_in(bytes_of(&log_path)?);
    if bytes == 0 && frames == 0 {
        return Ok(Round { pages: 0, bad: BTreeSet::new(), is_blank: true });
    }
    let scratch = Scratch::begin(work, key)?;
    let most = pages_in(bytes.saturating_add(frames.saturating_mul(PAGE_BYTES as u64)))?;
    let page_one = scan::page_one(&scratch, most)?;

    copy(original, scratch.path())?;
    let is_blank = frames == 0 && scratch.is_blank()?;
    let mut lacks_page_one = bytes == 0 || scratch.unreadable()?.contains(&1);
    scratch.write(1, &page_one)?;
    if frames > 0 {
        fold(&scratch, &log_path)?;
        // The log may hold page 1 as well.
        lacks_page_one &= scratch.page(1)?.as_ref() == Some(&page_one);
        scratch.write(1, &page_one)?;
    }
    let mut bad = scratch.unreadable()?;
    let pages = scratch.pages()?;
    scan::read(&scratch, (2..=pages).filter(|page| !bad.contains(page)), found)?;

    if let Some(mut log) = Log::open(&log_path)? {
        let laid_over = lay_over(&scratch, &mut log, most)?;
        if !laid_over.is_empty() {
            scratch.write(1, &page_one)?;
            scan::read(&scratch, laid_over, found)?;
            bad = scratch.unreadable()?;
        }
    }
    if lacks_page_one {
        bad.insert(1);
    }
    let pages = scratch.pages()?;
    scratch.clear()?;
    Ok(Round { pages, bad, is_blank })
}

/// Lets SQLite fold what it takes of the log into the copy.
fn fold(scratch: &Scratch<'_>, log: &Path) -> Result<(), VaultError> {
    copy(log, &log_of(scratch.path()))?;
    let connection = scratch.open()?;
    // So that no index of the log is written.
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(Trouble::from)?;
    match truncate_log(&connection) {
        Err(trouble) if is_grave(trouble) => return Err(trouble.into()),
        // A log of another key, or one whose page 1 cannot be opened, is left to `lay_over`.
        _ => drop(connection),
    }
    scratch.clear_log()?;
    Ok(())
}

/// Lays each page of the log over that of the copy, where they differ and the key opens it, and
/// says which those were: what SQLite did not take.
fn lay_over(scratch: &Scratch<'_>, log: &mut Log, most: u32) -> Result<BTreeSet<u32>, VaultError> {
    let mut before = BTreeMap::new();
    for page in log.pages().into_iter().filter(|page| (2..=most).contains(page)) {
        let (newest, stands) = (log.page(page)?, scratch.page(page)?);
        if let Some(bytes) = newest.as_deref().filter(|_| newest != stands) {
            scratch.write(page, bytes)?;
            before.insert(page, stands);
        }
    }
    if before.is_empty() {
        return Ok(BTreeSet::new());
    }
    let bad = scratch.unreadable()?;
    for (page, stood) in before.iter().filter(|(page, _)| bad.contains(page)) {
        scratch.write(*page, stood.as_deref().unwrap_or(&[0; PAGE_BYTES]))?;
    }
    Ok(before.into_keys().filter(|page| !bad.contains(page)).collect())
}

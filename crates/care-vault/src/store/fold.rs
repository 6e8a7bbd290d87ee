//! The log of a database whose key is not known, folded in.
//!
//! A dead battery leaves a log beside the private vault. A session that does not open it would leave
//! that lying, and so tell that there is something which it does not open. Pages stand in the log as they
//! do in the file, sealed: so they can be laid over it as SQLite does, with no key.
//!
//! Refuses a log that SQLite would not take whole: what it is worth is for those who open the vault.

use std::fs::OpenOptions;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use super::log::Log;
use super::size::PAGE_BYTES;
use crate::error::Trouble;
use crate::{file, layout};

/// Folds the log of `database`, which nobody has open, into the file, and removes it and its index. Stopped
/// anywhere, the log still stands and can be folded in again.
pub(crate) fn fold(database: &Path) -> Result<(), Trouble> {
    if file::bytes_of(&layout::log_of(database))? > 0 {
        lay_over(database)?;
    }
    #[cfg(test)]
    file::stop::here()?;
    for left in layout::logs_of(database) {
        if left.try_exists()? {
            file::remove(&left)?;
            file::sync_folder_of(&left)?;
        }
    }
    Ok(())
}

fn lay_over(database: &Path) -> Result<(), Trouble> {
    let mut log = Log::open(&layout::log_of(database))?.ok_or(Trouble::Damaged)?;
    let taken = log.taken()?;
    let is_whole = taken.is_begun && taken.frames >= log.ended() && file::bytes_of(database)? > 0;
    if !is_whole {
        return Err(Trouble::Damaged);
    }
    if taken.frames == 0 {
        return Ok(()); // no save was ended in it
    }
    let mut file = OpenOptions::new().write(true).open(database)?;
    for page in log.pages().into_iter().filter(|page| (1..=taken.pages).contains(page)) {
        let bytes = log.page(page)?.ok_or(Trouble::Damaged)?;
        #[cfg(test)]
        file::stop::here()?;
        file.seek(SeekFrom::Start(u64::from(page - 1) * PAGE_BYTES as u64))?;
        file.write_all(&bytes)?;
    }
    file.set_len(u64::from(taken.pages) * PAGE_BYTES as u64)?;
    Ok(file.sync_all()?)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::store::{connection, fresh, open};
    use crate::{VaultKey, store};

    /// A database and its log, as a dead battery leaves them after so many saves, some of which take much away
    /// again. From 1,000 pages on SQLite folds its log in by itself, and begins it anew.
    fn died(folder: &Path, saves: usize) -> std::path::PathBuf {
        let key = VaultKey::take(&mut [7; 48]);
        let (path, left) = (folder.join("everyday.db"), folder.join("left.db"));
        fresh::create(&path, &key).unwrap();
        let keyed = open::open(&path, &[key]).unwrap();
        let run = |sql: String| keyed.connection.execute_batch(&sql).unwrap();
        for save in 0..saves {
            run(format!("INSERT INTO setting VALUES ('{save}', randomblob({}))", 700 * (save % 60 + 1)));
            if save % 7 == 6 {
                run(format!("DELETE FROM setting WHERE name = '{}'; PRAGMA incremental_vacuum", save - 5));
            }
        }
        fs::copy(&path, &left).unwrap();
        fs::copy(layout::log_of(&path), layout::log_of(&left)).unwrap();
        drop(keyed);
        left
    }

    #[test]
    fn it_makes_of_file_and_log_what_sqlite_makes_of_them() {
        let mut began_anew = false;
        for saves in [1, 2, 10, 57, 200, 400] {
            let folder = tempfile::tempdir().unwrap();
            let left = died(folder.path(), saves);
            let frames = store::log::frames_in(file::bytes_of(&layout::log_of(&left)).unwrap());
            let mut log = Log::open(&layout::log_of(&left)).unwrap().unwrap();
            began_anew |= log.taken().unwrap().frames < frames;
            let by_sqlite = folder.path().join("by-sqlite.db");
            fs::copy(&left, &by_sqlite).unwrap();
            fs::copy(layout::log_of(&left), layout::log_of(&by_sqlite)).unwrap();
            let keyed = open::open(&by_sqlite, &[VaultKey::take(&mut [7; 48])]).unwrap();
            connection::truncate_log(&keyed.connection).unwrap();
            connection::close(keyed.connection).unwrap();

            fold(&left).unwrap();
            assert!(fs::read(&left).unwrap() == fs::read(&by_sqlite).unwrap(), "after {saves} saves");
            assert!(layout::logs_of(&left).iter().all(|log| !log.exists()), "after {saves} saves");
        }
        assert!(began_anew, "one log was begun anew over what stood in it");
    }

    #[test]
    fn stopped_anywhere_it_can_be_done_again() {
        let folder = tempfile::tempdir().unwrap();
        let left = died(folder.path(), 12);
        let (before, log) = (fs::read(&left).unwrap(), fs::read(layout::log_of(&left)).unwrap());
        fold(&left).unwrap();
        let whole = fs::read(&left).unwrap();
        for number in 0.. {
            fs::write(&left, &before).unwrap();
            fs::write(layout::log_of(&left), &log).unwrap();
            let (is_done, _) = file::stop::during(number, || fold(&left).is_ok());
            if is_done {
                assert!(number > 5, "{number} writes were stopped at");
                break;
            }
            assert!(fs::read(layout::log_of(&left)).unwrap() == log, "stopped at {number}: the log is whole");
            fold(&left).unwrap();
            assert!(fs::read(&left).unwrap() == whole, "stopped at {number}");
        }
    }

    #[test]
    fn a_log_that_is_not_whole_is_left_and_so_is_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let left = died(folder.path(), 5);
        let (before, log) = (fs::read(&left).unwrap(), fs::read(layout::log_of(&left)).unwrap());
        for at in (0..log.len()).step_by(997) {
            let mut harmed = log.clone();
            harmed[at] ^= 0x55;
            fs::write(layout::log_of(&left), &harmed).unwrap();
            let folded = fold(&left);
            if folded == Err(Trouble::Damaged) {
                assert!(fs::read(&left).unwrap() == before, "byte {at}");
                assert!(fs::read(layout::log_of(&left)).unwrap() == harmed, "byte {at}");
            } else {
                // SQLite would have taken as little: the byte stood behind the last save, or nothing did.
                panic!("byte {at}: {folded:?}");
            }
        }
        fs::write(layout::log_of(&left), &log).unwrap();
        fs::write(&left, b"").unwrap();
        assert_eq!(fold(&left), Err(Trouble::Damaged), "an emptied file is nothing to lay pages over");
        assert!(fs::read(layout::log_of(&left)).unwrap() == log);
    }
}

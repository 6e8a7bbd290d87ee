//! Small files, written so that a stop at any moment leaves the old one or the new one.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::error::Trouble;
use crate::layout;

/// Most bytes of a small file that are read.
pub(crate) const MOST_BYTES: u64 = 4096;

/// Most bytes of a file that are overwritten before it goes: all of one with a key, or with words in the clear.
pub(crate) const MOST_BLANKED: u64 = 64 * 1024;

/// Writes `bytes` beside `path`, brings them to the disk and then gives them the name.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    take_place(&write_beside(path, bytes)?, path)
}

/// Writes `bytes` beside `path` and brings them to the disk. Gives back where they stand.
pub(crate) fn write_beside(path: &Path, bytes: &[u8]) -> Result<PathBuf, Trouble> {
    let beside = layout::unfinished(path);
    let mut file = for_owner().create(true).truncate(true).open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(beside)
}

/// Gives `beside` the name `path`, in one step.
pub(crate) fn take_place(beside: &Path, path: &Path) -> Result<(), Trouble> {
    #[cfg(test)]
    stop::here()?;
    fs::rename(beside, path)?;
    sync_folder_of(path)
}

/// Makes an empty file that only its owner can read. Fails when there is one.
pub(crate) fn create_empty(path: &Path) -> Result<(), Trouble> {
    for_owner().create_new(true).open(path)?.sync_all()?;
    Ok(())
}

/// Reads a small file, or none when it is not there.
pub(crate) fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_BYTES as usize));
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// The first bytes of a file; none where there are not so many.
pub(crate) fn beginning_of<const N: usize>(path: &Path) -> Result<Option<[u8; N]>, Trouble> {
    let mut bytes = [0; N];
    match File::open(path).and_then(|mut file| file.read_exact(&mut bytes)) {
        Ok(()) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::UnexpectedEof) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Overwrites a file in place, brings that to the disk, and removes it.
pub(crate) fn blank_and_remove(path: &Path) -> Result<(), Trouble> {
    let bytes = match fs::metadata(path) {
        Ok(metadata) => usize::try_from(metadata.len().min(MOST_BLANKED)).unwrap_or_default(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(&vec![0; bytes])?;
    file.sync_all()?;
    drop(file);
    #[cfg(test)]
    stop::here()?;
    fs::remove_file(path)?;
    sync_folder_of(path)
}

/// Whether these are the bytes of a file that was blanked, and not removed yet.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.iter().all(|byte| *byte == 0)
}

/// Removes whatever stands at `path`, overwritten where it is a file. What a link leads to is not ours.
pub(crate) fn blank_and_remove_any(path: &Path) -> Result<(), Trouble> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(metadata) if metadata.is_file() => blank_and_remove(path),
        Ok(metadata) if metadata.is_dir() => remove_folder(path),
        Ok(_) => remove(path),
        Err(error) => Err(error.into()),
    }
}

/// Copies a file for its owner alone, and brings it to the disk.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    #[cfg(test)]
    stop::here()?;
    let mut source = File::open(from)?;
    let mut target = for_owner().create(true).truncate(true).open(to)?;
    std::io::copy(&mut source, &mut target)?;
    target.sync_all()?;
    sync_folder_of(to)
}

/// What stands in `folder`; nothing, where that is not there.
pub(crate) fn listed(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

/// Removes a file, if there is one.
pub(crate) fn remove(path: &Path) -> Result<(), Trouble> {
    gone(fs::remove_file(path))
}

/// Removes a folder and all below it, if there is one.
pub(crate) fn remove_folder(path: &Path) -> Result<(), Trouble> {
    #[cfg(test)]
    stop::here()?;
    gone(fs::remove_dir_all(path))
}

fn gone(removed: std::io::Result<()>) -> Result<(), Trouble> {
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// The length of a file; none where there is none.
pub(crate) fn bytes_of(path: &Path) -> Result<u64, Trouble> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(metadata.len()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(0),
        Err(error) => Err(error.into()),
    }
}

/// Makes a folder that only its owner can enter. Fails when there is one.
pub(crate) fn create_folder(path: &Path) -> Result<(), Trouble> {
    #[cfg(test)]
    stop::here()?;
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    sync_folder_of(path)
}

/// Brings to the disk which names stand in the folder of `path`.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), Trouble> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Writes a small file that only its owner can read, over one that may stand there, too. It is not brought to
/// the disk: for what may be lost, beside the vault.
///
/// # Errors
///
/// What the system says.
pub fn write_for_owner(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = for_owner().create(true).truncate(true).open(path)?;
    // Earlier versions wrote it as the system does.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.write_all(bytes)
}

/// Options for writing a file that only its owner can read.
pub(crate) fn for_owner() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A failpoint at each write: lets a test stop at the n-th, as a program stops that is killed. What counts as one: a
/// name that is given or taken away ([`take_place`], [`create_folder`], [`remove_folder`]), a file that was blanked and
/// is to go, a copy, a save of settings, a table written anew, and a new key of a database. What SQLite does within one
/// of its own steps is stopped by the torture runs alone.
#[cfg(test)]
pub(crate) mod stop {
    use std::cell::Cell;

    use crate::error::Trouble;

    thread_local! {
        static LEFT: Cell<Option<u32>> = const { Cell::new(None) };
    }

    /// Does `act`, of which `count` writes go through and none after them. Gives back what came of it, and whether
    /// there was a write to spare, so that nothing of it was stopped.
    pub(crate) fn during<T>(count: u32, act: impl FnOnce() -> T) -> (T, bool) {
        LEFT.set(Some(count));
        let done = act();
        (done, LEFT.take() > Some(0))
    }

    /// Does `act` with nothing stopped, whatever is stopped around it.
    pub(crate) fn none_during<T>(act: impl FnOnce() -> T) -> T {
        let left = LEFT.take();
        let done = act();
        LEFT.set(left);
        done
    }

    /// Calls `each` with 0, 1, 2 and so on, the writes that it is to let through, until it answers that nothing was
    /// stopped any more. `what` must have been stopped at more than `least` of them.
    pub(crate) fn at_each_write(what: &str, least: u32, mut each: impl FnMut(u32) -> bool) {
        let stopped = (0..).find(|number| each(*number)).unwrap_or_default();
        assert!(stopped > least, "{what}: {stopped} writes were stopped at");
    }

    pub(crate) fn here() -> Result<(), Trouble> {
        match LEFT.get() {
            Some(0) => Err(Trouble::Unreachable),
            Some(left) => {
                LEFT.set(Some(left - 1));
                Ok(())
            }
            None => Ok(()),
        }
    }
}

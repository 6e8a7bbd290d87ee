//! The folder `aside`: damaged files as they were found, and a place to work in.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::error::Trouble;
use crate::layout::{self, ASIDE, SCRATCH, log_of};
use crate::{VaultError, VaultName, file};

/// Bytes that are read at once; where that fails, they are zeros in the copy.
const BLOCK_BYTES: usize = 4096;

/// Puts a copy of `database` and its log aside, on the disk, unless the same stands there already.
/// Gives back where it stands.
pub(super) fn put(database: &Path, vault: &Path, name: VaultName) -> Result<PathBuf, VaultError> {
    folder_in(vault)?;
    for place in layout::aside_places(vault, name) {
        let is_free = is_missing(&place)? && is_missing(&log_of(&place))?;
        if is_free {
            // The log first: where the database stands, its log does.
            copy(&log_of(database), &log_of(&place))?;
            copy(database, &place)?;
            return Ok(place);
        }
        if is_same(database, &place)? && is_same(&log_of(database), &log_of(&place))? {
            return Ok(place);
        }
    }
    Err(VaultError::Unreachable)
}

/// A folder for copies, which goes away with this.
#[derive(Debug)]
pub(super) struct Work(PathBuf);

impl Work {
    /// Makes the folder anew. What a stop has left of an earlier one goes.
    pub(super) fn begin(vault: &Path) -> Result<Self, VaultError> {
        let path = folder_in(vault)?.join(SCRATCH);
        file::remove_folder(&path)?;
        file::create_folder(&path)?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What stays goes the next time; everything in it is sealed.
        let _ = file::remove_folder(&self.0);
    }
}

/// The folder, made where it is missing.
pub(super) fn folder_in(vault: &Path) -> Result<PathBuf, Trouble> {
    let folder = vault.join(ASIDE);
    if is_missing(&folder)? {
        file::create_folder(&folder)?;
    }
    Ok(folder)
}

fn is_missing(path: &Path) -> Result<bool, Trouble> {
    Ok(!path.try_exists()?)
}

/// Copies what of `from` can be read to `to`, brings that to the disk and gives it the name.
/// Nothing, where there is nothing.
fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    let Some((mut from, bytes)) = open(from)? else { return Ok(()) };
    let beside = layout::unfinished(to);
    let mut copy = file::for_owner().create(true).truncate(true).open(&beside)?;
    each_block(&mut from, bytes, |block| copy.write_all(block).map(|()| true))?;
    copy.sync_all()?;
    file::take_place(&beside, to)
}

/// Whether both are the same, byte for byte; also where neither is there.
fn is_same(one: &Path, other: &Path) -> Result<bool, Trouble> {
    let (mut one, mut other, bytes) = match (open(one)?, open(other)?) {
        (None, None) => return Ok(true),
        (Some((one, bytes)), Some((other, other_bytes))) if bytes == other_bytes => (one, other, bytes),
        _ => return Ok(false),
    };
    let mut is_same = true;
    each_block(&mut one, bytes, |block| {
        let mut beside = vec![0; block.len()];
        is_same = other.read_exact(&mut beside).is_ok() && beside == block;
        Ok(is_same)
    })?;
    Ok(is_same)
}

fn open(path: &Path) -> Result<Option<(File, u64)>, Trouble> {
    match File::open(path) {
        Ok(file) => {
            let bytes = file.metadata()?.len();
            Ok(Some((file, bytes)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Gives each block of the first `bytes` to `take`, until that says no. A block that the disk does
/// not give up is zeros, which is how a page that cannot be read looks.
fn each_block(
    from: &mut (impl Read + Seek),
    bytes: u64,
    mut take: impl FnMut(&[u8]) -> std::io::Result<bool>,
) -> Result<(), Trouble> {
    let mut block = [0; BLOCK_BYTES];
    for begin in (0..bytes).step_by(BLOCK_BYTES) {
        let length = usize::try_from(bytes - begin).map_or(BLOCK_BYTES, |left| left.min(BLOCK_BYTES));
        let block = block.get_mut(..length).unwrap_or_default();
        from.seek(SeekFrom::Start(begin))?;
        if from.read_exact(block).is_err() {
            block.fill(0);
        }
        if !take(block)? {
            return Ok(());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    /// A disk whose second block cannot be read.
    struct Worn(Cursor<Vec<u8>>);

    impl Read for Worn {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if (4096..8192).contains(&self.0.position()) {
                return Err(std::io::Error::other("worn out"));
            }
            self.0.read(buffer)
        }
    }

    impl Seek for Worn {
        fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }

    #[test]
    fn what_a_worn_disk_does_not_give_up_is_zeros_and_the_rest_is_copied() {
        let whole: Vec<u8> = (0..10_000_u32).map(|index| (index % 251) as u8).collect();
        let mut copied = Vec::new();
        let mut worn = Worn(Cursor::new(whole.clone()));
        each_block(&mut worn, 10_000, |block| {
            copied.extend_from_slice(block);
            Ok(true)
        })
        .unwrap();
        assert_eq!(copied.len(), 10_000);
        assert_eq!(copied[..4096], whole[..4096]);
        assert_eq!(copied[4096..8192], [0; 4096]);
        assert_eq!(copied[8192..], whole[8192..]);
    }
}

//! The card that opens without unlocking: one file in the clear, which anyone reads who holds the phone.
//!
//! Owns its name, its size and how it comes and goes. Refuses to know what stands on it, or whether she wants
//! it: care-app makes its bytes, and takes it away before what it says changes.

use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;

use crate::layout::{self, CARD};
use crate::{VaultError, VaultFolder, file};

/// Most bytes of a card.
pub const CARD_BYTES: usize = file::MOST_BLANKED as usize;

/// Where the card of a vault stands, whether or not there is one.
#[derive(Debug, Clone)]
pub struct CardFile {
    path: PathBuf,
}

impl VaultFolder {
    /// Where the card of this vault stands.
    #[must_use]
    pub fn card(&self) -> CardFile {
        CardFile { path: self.vault().join(CARD) }
    }
}

impl CardFile {
    /// What stands there. `None` where nothing does, and where it is nothing that was written here: a link, a
    /// folder, or something longer than a card can be.
    #[must_use]
    pub fn read(&self) -> Option<Vec<u8>> {
        if !fs::symlink_metadata(&self.path).is_ok_and(|metadata| metadata.is_file()) {
            return None;
        }
        let mut bytes = Vec::new();
        File::open(&self.path).ok()?.take(CARD_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
        // One that a stop has left blanked, on its way out, says nothing any more.
        (bytes.len() <= CARD_BYTES && !file::is_blank(&bytes)).then_some(bytes)
    }

    /// Puts a card there, whole or not at all. What stands there already is not written again; another one is
    /// taken away first, so that a stop leaves one of the two or none.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the disk does not take it, or it is longer than [`CARD_BYTES`].
    pub fn replace(&self, bytes: &[u8]) -> Result<(), VaultError> {
        if bytes.len() > CARD_BYTES {
            return Err(VaultError::Unreachable);
        }
        if self.read().is_some_and(|standing| standing == bytes) {
            return Ok(());
        }
        self.remove()?;
        Ok(file::write_whole(&self.path, bytes)?)
    }

    /// Takes the card away, and what a stop has left of writing one: overwritten, and off the disk when this
    /// gives back `Ok`. Where there is none, that is no error.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when it may still be there.
    pub fn remove(&self) -> Result<(), VaultError> {
        for path in [layout::unfinished(&self.path), self.path.clone()] {
            file::blank_and_remove_any(&path)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::stop;

    fn card(place: &tempfile::TempDir) -> CardFile {
        CardFile { path: place.path().join(CARD) }
    }

    #[test]
    fn what_is_put_there_is_read_and_what_stands_there_already_is_not_written_again() {
        let place = tempfile::tempdir().unwrap();
        let card = card(&place);
        assert_eq!(card.read(), None);
        card.replace(b"My midwife").unwrap();
        assert_eq!(card.read().as_deref(), Some(&b"My midwife"[..]));
        let ((same, other), _) = stop::during(0, || (card.replace(b"My midwife"), card.replace(b"My sister")));
        assert!(same.is_ok() && other.is_err());
        assert_eq!(card.read(), None, "the one of before goes first");
        card.replace(b"My sister").unwrap();
        card.remove().unwrap();
        card.remove().unwrap();
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "nor is anything left of writing it");
    }

    #[test]
    fn what_goes_is_overwritten_to_its_last_byte() {
        let place = tempfile::tempdir().unwrap();
        let card = card(&place);
        let long = vec![b'a'; CARD_BYTES];
        card.replace(&long).unwrap();
        // A second name of the same bytes shows what becomes of them.
        let kept = place.path().join("kept");
        fs::hard_link(&card.path, &kept).unwrap();
        card.remove().unwrap();
        assert!(fs::read(kept).unwrap().iter().all(|byte| *byte == 0));
        assert_eq!(card.replace(&vec![b'a'; CARD_BYTES + 1]), Err(VaultError::Unreachable), "nor is more ever taken");
    }

    #[test]
    fn what_is_no_card_is_none_and_goes_without_touching_what_it_leads_to() {
        let place = tempfile::tempdir().unwrap();
        let card = card(&place);
        fs::write(&card.path, vec![b'a'; CARD_BYTES + 1]).unwrap();
        assert_eq!(card.read(), None, "longer than any");
        card.remove().unwrap();
        fs::create_dir(&card.path).unwrap();
        fs::write(card.path.join("within"), b"words").unwrap();
        assert_eq!(card.read(), None, "a folder");
        card.remove().unwrap();
        #[cfg(unix)]
        {
            let hers = place.path().join("hers");
            fs::write(&hers, b"a letter").unwrap();
            std::os::unix::fs::symlink(&hers, &card.path).unwrap();
            assert_eq!(card.read(), None, "a link");
            card.replace(b"My midwife").unwrap();
            assert_eq!(fs::read(hers).unwrap(), b"a letter");
        }
    }
}

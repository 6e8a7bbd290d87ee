//! Room in the log before a save needs it.
//!
//! A save that makes the log longer must bring its new length to the disk beside her words, which
//! takes a file system with a journal a whole turn of that. One that writes over what is there
//! brings the words alone. What is added are zeros, which are no frame: SQLite reads up to them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Bytes that are added at once: a dozen saves. More would be felt in the save that waits for it.
const STEP_BYTES: usize = 256 * 1024;

/// How far the log reached when it was last looked at.
#[derive(Debug, Default)]
pub(crate) struct LogRoom {
    bytes: Option<u64>,
}

impl LogRoom {
    /// Makes room where the log at `path` is empty, or was written to its end and beyond. Where there
    /// is none to be had a save makes the log longer itself, or says what is wrong.
    pub(crate) fn keep(&mut self, path: &Path) {
        let Ok(metadata) = fs::metadata(path) else { return };
        let bytes = metadata.len();
        let is_used_up = bytes == 0 || self.bytes.is_some_and(|before| bytes > before);
        self.bytes = Some(if is_used_up { with_room(path, bytes).unwrap_or(bytes) } else { bytes });
    }
}

/// Adds zeros after the `bytes` of the log. Gives back how long it is then.
fn with_room(path: &Path, bytes: u64) -> io::Result<u64> {
    let mut log = OpenOptions::new().append(true).open(path)?;
    if let Err(error) = log.write_all(&vec![0; STEP_BYTES]) {
        // On a full disk what little there is belongs to her words.
        log.set_len(bytes)?;
        return Err(error);
    }
    Ok(bytes + STEP_BYTES as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: u64 = STEP_BYTES as u64;

    fn length(path: &Path) -> u64 {
        fs::metadata(path).unwrap().len()
    }

    #[test]
    fn room_is_made_when_there_is_none_and_again_when_it_is_used_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let mut room = LogRoom::default();
        room.keep(&path);
        assert!(!path.exists(), "a log is made by the database alone");
        fs::write(&path, b"").unwrap();
        for _ in 0..3 {
            room.keep(&path);
            assert_eq!(length(&path), STEP, "room that is not used up is enough");
        }
        OpenOptions::new().append(true).open(&path).unwrap().write_all(b"frames").unwrap();
        room.keep(&path);
        assert_eq!(length(&path), 2 * STEP + 6, "it was written to its end and beyond");
        fs::File::create(&path).unwrap().set_len(STEP).unwrap();
        room.keep(&path);
        assert_eq!(length(&path), STEP, "it was cut, and is written over from its begin");
        fs::write(&path, b"").unwrap();
        room.keep(&path);
        assert_eq!(length(&path), STEP, "it was cut to nothing");
    }

    #[test]
    fn a_log_that_a_stop_left_is_not_made_longer_before_it_is_used_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        fs::write(&path, vec![7; 5_000]).unwrap();
        LogRoom::default().keep(&path);
        assert_eq!(length(&path), 5_000);
    }
}

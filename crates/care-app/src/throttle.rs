//! How many attempts to open the plan have gone wrong, and how long the next one waits.
//!
//! Nothing is ever deleted because of it. The number stands in a file beside the vault, so that a
//! new start does not forget it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use care_vault::layout::MISSES;

/// Misses that cost no waiting: a slip is human.
const FREE: u32 = 3;

/// The longest wait.
const LONGEST: Duration = Duration::from_secs(30);

/// The number of misses, and the file that remembers it.
pub(crate) struct Throttle {
    path: PathBuf,
    misses: u32,
}

impl Throttle {
    /// Reads the file in `folder`. One that is missing or not understood counts as none.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join(MISSES);
        let misses = fs::read_to_string(&path).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        Self { path, misses }
    }

    pub(crate) fn missed(&mut self) {
        self.set(self.misses.saturating_add(1));
    }

    pub(crate) fn opened(&mut self) {
        if self.misses > 0 {
            self.set(0);
        }
    }

    /// How long the next attempt waits before it is made: nothing for the first three, then a
    /// second, and twice as long each time up to thirty seconds.
    pub(crate) fn wait(&self) -> Duration {
        match self.misses.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(more) => Duration::from_secs(1u64.checked_shl(more).unwrap_or(u64::MAX)).min(LONGEST),
        }
    }

    /// Holds for this run whatever the disk says.
    fn set(&mut self, misses: u32) {
        self.misses = misses;
        let _ = fs::write(&self.path, misses.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_with_the_misses_and_stops_at_thirty_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path());
        let waits: Vec<u64> = (0..12)
            .map(|_| {
                let wait = misses.wait().as_secs();
                misses.missed();
                wait
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
        let again = Throttle::read(folder.path());
        assert_eq!(again.wait(), LONGEST, "a new start does not forget it");
        for _ in 0..200 {
            misses.missed();
        }
        assert_eq!(misses.wait(), LONGEST);
        misses.opened();
        assert_eq!(Throttle::read(folder.path()).wait(), Duration::ZERO, "and one that opens does");
    }
}

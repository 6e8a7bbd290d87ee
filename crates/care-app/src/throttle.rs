//! How many attempts at a secret have gone wrong, wherever it was typed, and how long the next one waits.
//! What opens the plan forgives half of them: whoever knows one secret must not get new guesses at another
//! for nothing.
//!
//! Nothing is ever deleted because of it. The number stands in a file beside the vault, so that a
//! new start does not forget it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use care_plan::Timestamp;
use care_vault::layout::MISSES;

/// Misses that cost no waiting: a slip is human.
const FREE: u32 = 3;

/// The longest wait.
const LONGEST: Duration = Duration::from_secs(30);

/// The number of misses, and the file that remembers it.
pub(crate) struct Throttle {
    path: PathBuf,
    misses: u32,
    /// From when the wait is counted that [`Self::may_try`] asks for.
    since: Option<Timestamp>,
}

impl Throttle {
    /// Reads the file in `folder`. One that is missing or not understood counts as none.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join(MISSES);
        let misses = fs::read_to_string(&path).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        Self { path, misses, since: None }
    }

    pub(crate) fn missed(&mut self, now: Timestamp) {
        self.since = Some(now);
        self.set(self.misses.saturating_add(1));
    }

    /// A secret has opened the plan.
    pub(crate) fn opened(&mut self) {
        if self.misses > 0 {
            self.set(self.misses / 2);
        }
    }

    /// Nothing is there any more to be guessed.
    pub(crate) fn forget(&mut self) {
        if self.misses > 0 {
            self.set(0);
        }
    }

    /// Whether a secret may be tried now where nobody waits for it, as the lock screen does. A clock that was set
    /// back begins the wait anew, and never makes it longer.
    pub(crate) fn may_try(&mut self, now: Timestamp) -> bool {
        let wait = i64::try_from(self.wait().as_millis()).unwrap_or(i64::MAX);
        let waited = self.since.map(|since| now.0.saturating_sub(since.0)).filter(|waited| *waited >= 0);
        if waited.is_none() {
            self.since = Some(now);
        }
        wait == 0 || waited.is_some_and(|waited| waited >= wait)
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
                misses.missed(Timestamp(0));
                wait
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
        let again = Throttle::read(folder.path());
        assert_eq!(again.wait(), LONGEST, "a new start does not forget it");
        for _ in 0..188 {
            misses.missed(Timestamp(0));
        }
        assert_eq!(misses.wait(), LONGEST);
        let mut left = Vec::new();
        while misses.misses > 0 {
            misses.opened();
            left.push(misses.misses);
        }
        assert_eq!(left, [100, 50, 25, 12, 6, 3, 1, 0], "one that opens forgives half");
        assert!(!misses.path.exists() || Throttle::read(folder.path()).wait() == Duration::ZERO);
    }

    #[test]
    fn where_nobody_waits_an_attempt_is_turned_away_until_the_time_has_passed() {
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path());
        for second in 0..4 {
            assert!(misses.may_try(Timestamp(second * 1_000)));
            misses.missed(Timestamp(second * 1_000));
        }
        // Two seconds from the last one on.
        assert_eq!([3_000, 4_999, 5_000].map(|at| misses.may_try(Timestamp(at))), [false, false, true]);
        let mut again = Throttle::read(folder.path());
        assert_eq!(
            [90_000, 91_999, 92_000].map(|at| again.may_try(Timestamp(at))),
            [false, false, true],
            "a new start"
        );
        // The clock is set back by years, and the wait is no longer for it.
        assert_eq!([-7_000, -5_001, -5_000].map(|at| misses.may_try(Timestamp(at))), [false, false, true]);
    }
}

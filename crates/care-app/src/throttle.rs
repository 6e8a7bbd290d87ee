//! How many attempts at a secret have gone wrong, wherever it was typed, and how long the next one waits.
//! What opens the plan forgives half of them, once in an hour: whoever knows one secret, or brings a plan of
//! their own, must not get new guesses at another for nothing, by opening after each of them.
//!
//! Nothing is ever deleted because of it. The number stands in a file beside the vault, with the moment of the
//! last forgiving, so that a new start does not forget it: the wait then begins with the program. Time is counted
//! by how long the program runs, which no setting of a clock makes longer or shorter. So does the hour, and by the
//! device's clock as well: whoever sets that before a guess has to start the program anew for it, too.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use care_plan::Timestamp;
use care_vault::layout::MISSES;

/// Misses that cost no waiting: a slip is human.
const FREE: u32 = 3;

/// The longest wait.
const LONGEST: Duration = Duration::from_secs(30);

/// How long after one that forgave an opening forgives again.
const FORGIVES_EVERY: Duration = Duration::from_secs(60 * 60);

/// The number of misses, and the file that remembers it.
pub(crate) struct Throttle {
    path: PathBuf,
    misses: u32,
    /// When an opening forgave at last.
    forgave: Option<Timestamp>,
    /// The same by how long the program had run, where it was in this run.
    forgave_at: Option<Duration>,
    /// When the last one was, or the program began: from then on the next attempt waits.
    since: Duration,
}

impl Throttle {
    /// Reads the file in `folder`. One that is missing or not understood counts as none.
    pub(crate) fn read(folder: &Path, running: Duration) -> Self {
        let path = folder.join(MISSES);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let mut words = text.split_whitespace();
        let misses = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
        let forgave = words.next().and_then(|word| word.parse().ok()).map(Timestamp);
        Self { path, misses, forgave, forgave_at: None, since: running }
    }

    pub(crate) fn missed(&mut self, running: Duration) {
        self.since = running;
        self.set(self.misses.saturating_add(1));
    }

    /// A secret has opened the plan at `now`, when the program had run for so long.
    pub(crate) fn opened(&mut self, now: Timestamp, running: Duration) {
        let since = |forgave: Timestamp| Duration::from_millis(forgave.0.abs_diff(now.0));
        let is_soon = self.forgave.is_some_and(|forgave| since(forgave) < FORGIVES_EVERY)
            || self.forgave_at.is_some_and(|at| running.saturating_sub(at) < FORGIVES_EVERY);
        if self.misses > 0 && !is_soon {
            (self.forgave, self.forgave_at) = (Some(now), Some(running));
            self.set(self.misses / 2);
        }
    }

    /// Nothing is there any more to be guessed, and the file says nothing of what was.
    pub(crate) fn forget(&mut self) {
        (self.misses, self.forgave, self.forgave_at) = (0, None, None);
        let _ = fs::remove_file(&self.path);
    }

    /// How long it is until a secret may be tried, where the program has run for so long. Never longer than
    /// [`Self::wait`].
    pub(crate) fn left(&self, running: Duration) -> Duration {
        self.wait().saturating_sub(running.saturating_sub(self.since))
    }

    /// How long the next attempt waits: nothing for the first three, then a
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
        let forgave = self.forgave.map(|forgave| format!(" {}", forgave.0)).unwrap_or_default();
        let _ = care_vault::write_for_owner(&self.path, format!("{misses}{forgave}").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_with_the_misses_and_stops_at_thirty_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path(), Duration::ZERO);
        let waits: Vec<u64> = (0..12)
            .map(|_| {
                let wait = misses.wait().as_secs();
                misses.missed(Duration::ZERO);
                wait
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
        let again = Throttle::read(folder.path(), Duration::ZERO);
        assert_eq!(again.wait(), LONGEST, "a new start does not forget it");
        for _ in 0..188 {
            misses.missed(Duration::ZERO);
        }
        assert_eq!(misses.wait(), LONGEST);
        let mut left = Vec::new();
        for hour in 0..8 {
            misses.opened(Timestamp(hour * 60 * 60 * 1_000), FORGIVES_EVERY * u32::try_from(hour).unwrap());
            left.push(misses.misses);
        }
        assert_eq!(left, [100, 50, 25, 12, 6, 3, 1, 0], "one that opens forgives half, once in an hour");
        misses.forget();
        assert!(!misses.path.exists(), "a plan that is gone leaves no word of it");
    }

    #[test]
    fn whoever_opens_after_each_guess_waits_as_long_as_who_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path(), Duration::ZERO);
        let mut waits = Vec::new();
        for guess in 0..12_i64 {
            waits.push(misses.wait().as_secs());
            misses.missed(Duration::ZERO);
            misses.opened(Timestamp(guess * 1_000), Duration::ZERO);
            misses = Throttle::read(folder.path(), Duration::ZERO);
        }
        assert_eq!(waits, [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30], "the first is forgiven, and no other");
        misses.opened(Timestamp(-7_200_000), Duration::ZERO);
        assert_eq!(misses.misses, 5, "a clock that was set back takes nothing from her for long");
    }

    #[test]
    fn a_clock_that_is_set_on_buys_one_guess_in_a_run_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path(), Duration::ZERO);
        (0..8).for_each(|_| misses.missed(Duration::ZERO));
        let left = [0, 2, 4, 6].map(|hours: i64| {
            misses.opened(Timestamp(hours * 60 * 60 * 1_000), Duration::from_secs(20));
            misses.misses
        });
        assert_eq!(left, [4, 4, 4, 4]);
        misses.opened(Timestamp(8 * 60 * 60 * 1_000), Duration::from_secs(20) + FORGIVES_EVERY);
        assert_eq!(misses.misses, 2, "an hour that has gone by counts");
    }

    #[test]
    fn an_attempt_is_turned_away_until_the_time_has_passed() {
        let second = Duration::from_secs;
        let folder = tempfile::tempdir().unwrap();
        let mut misses = Throttle::read(folder.path(), Duration::ZERO);
        for at in 0..4 {
            assert_eq!(misses.left(second(at)), Duration::ZERO);
            misses.missed(second(at));
        }
        let half = second(4) + Duration::from_millis(500);
        let left = [second(3), second(4), half, second(5), second(900)].map(|at| misses.left(at).as_millis());
        assert_eq!(left, [2_000, 1_000, 500, 0, 0], "two seconds from the last one on");
        let again = Throttle::read(folder.path(), second(90));
        assert_eq!([90, 91, 92].map(|at| again.left(second(at))), [2, 1, 0].map(second), "from a new start on");
        (0..9).for_each(|_| misses.missed(second(10)));
        assert_eq!(misses.left(Duration::ZERO), LONGEST, "never longer, whatever a clock says");
    }
}

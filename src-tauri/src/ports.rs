//! The one place that reads the clock and the system's randomness.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use care_app::{Clock, Entropy, LocalTime, NoEntropy, Timestamp};

/// The device's clock, with its time zone.
pub(crate) struct DeviceClock {
    begun: Instant,
}

#[expect(clippy::disallowed_methods, reason = "this is the shell's own clock: how long the program runs")]
impl DeviceClock {
    pub(crate) fn new() -> Self {
        Self { begun: Instant::now() }
    }
}

impl Clock for DeviceClock {
    fn now(&self) -> LocalTime {
        let now = chrono::Local::now();
        LocalTime { at: Timestamp(now.timestamp_millis()), offset_minutes: now.offset().local_minus_utc() / 60 }
    }

    fn running(&self) -> Duration {
        self.begun.elapsed()
    }
}

/// When she last asked for anything.
pub(crate) struct LastTouch(Mutex<Moment>);

/// A moment by two clocks: one only goes forward and may stand still while the device sleeps, the other goes
/// on meanwhile and may be set.
#[derive(Debug, Clone, Copy)]
struct Moment {
    awake: Instant,
    wall: SystemTime,
}

#[expect(clippy::disallowed_methods, reason = "this is the shell's own clock: how long nobody has touched the plan")]
impl Moment {
    fn now() -> Self {
        Self { awake: Instant::now(), wall: SystemTime::now() }
    }

    /// By the clock that says more: time asleep counts, and one that was set back takes nothing away.
    fn ago(&self) -> Duration {
        self.awake.elapsed().max(self.wall.elapsed().unwrap_or_default())
    }
}

impl LastTouch {
    pub(crate) fn now() -> Self {
        Self(Mutex::new(Moment::now()))
    }

    pub(crate) fn again(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Moment::now();
    }

    pub(crate) fn ago(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).ago()
    }

    /// As if the device had slept for so long since.
    #[cfg(test)]
    pub(crate) fn slept(&self, time: Duration) {
        let mut moment = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        moment.wall = moment.wall.checked_sub(time).unwrap_or(moment.wall);
    }
}

/// The operating system's random bytes.
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NIGHT: Duration = Duration::from_secs(8 * 60 * 60);

    #[test]
    fn time_asleep_counts_and_a_clock_that_was_set_back_takes_none_away() {
        let touch = LastTouch::now();
        touch.slept(NIGHT);
        assert!(touch.ago() >= NIGHT, "it slept a night");
        touch.again();
        assert!(touch.ago() < NIGHT, "she is back");
        let mut set_back = Moment::now();
        set_back.wall += NIGHT;
        set_back.awake = set_back.awake.checked_sub(Duration::from_secs(600)).unwrap();
        assert!(set_back.ago() >= Duration::from_secs(600), "ten minutes awake are ten minutes");
    }

    /// What the shell went by before.
    #[test]
    fn by_the_clock_that_stands_still_a_night_asleep_is_no_time() {
        let touch = LastTouch::now();
        touch.slept(NIGHT);
        assert!(touch.0.lock().unwrap().awake.elapsed() < Duration::from_secs(600));
    }
}

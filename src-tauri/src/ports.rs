//! The one place that reads the clock and the system's randomness.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

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

/// When she last asked for anything, by a clock that only goes forward.
pub(crate) struct LastTouch(Mutex<Instant>);

#[expect(clippy::disallowed_methods, reason = "this is the shell's own clock: how long nobody has touched the plan")]
impl LastTouch {
    pub(crate) fn now() -> Self {
        Self(Mutex::new(Instant::now()))
    }

    pub(crate) fn again(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    pub(crate) fn ago(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }
}

/// The operating system's random bytes.
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}

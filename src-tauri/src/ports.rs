//! The one place that reads the clock and the system's randomness.

use care_app::{Clock, Entropy, LocalTime, NoEntropy, Timestamp};

/// The device's clock, with its time zone.
pub(crate) struct DeviceClock;

impl Clock for DeviceClock {
    fn now(&self) -> LocalTime {
        let now = chrono::Local::now();
        LocalTime { at: Timestamp(now.timestamp_millis()), offset_minutes: now.offset().local_minus_utc() / 60 }
    }
}

/// The operating system's random bytes.
pub(crate) struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        getrandom::fill(bytes).map_err(|_| NoEntropy)
    }
}

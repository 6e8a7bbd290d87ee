//! Moments and days, handed in by the shell. This crate reads no clock.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 00:00 UTC. Only shown or used to order a list, never for
/// security or expiry: a phone's clock may be years wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A moment with the place's distance from UTC, so that it can be written as she sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalTime {
    /// The moment.
    pub at: Timestamp,
    /// Minutes east of UTC, -1440 to 1440.
    pub offset_minutes: i32,
}

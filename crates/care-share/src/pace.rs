//! How fast the frames of a moving QR follow each other. The reader cannot ask for less, so it
//! slows by itself.

use std::time::Duration;

/// So many frames a second, for so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Frames a second.
    pub frames_per_second: u32,
    /// Seconds that it lasts.
    pub seconds: u32,
}

/// The paces, one after the other: what a camera of 30 pictures a second can follow, then what one
/// of 15 in a dim room can. After a minute it ends: nobody films it for longer than she looks.
pub const PACES: [Pace; 2] = [Pace { frames_per_second: 10, seconds: 6 }, Pace { frames_per_second: 5, seconds: 54 }];

/// The number of the frame to be shown so long after the first, from 0; none once it has ended.
#[must_use]
pub fn frame_at(elapsed: Duration) -> Option<u32> {
    let mut before = 0;
    let mut millis = elapsed.as_millis();
    for pace in PACES {
        let lasts = u128::from(pace.seconds) * 1_000;
        if millis < lasts {
            let within = u32::try_from(millis * u128::from(pace.frames_per_second) / 1_000).ok()?;
            return Some(before + within);
        }
        millis -= lasts;
        before += pace.seconds * pace.frames_per_second;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_a_second_for_six_seconds_then_five_and_after_a_minute_none() {
        let at = |millis| frame_at(Duration::from_millis(millis));
        assert_eq!([at(0), at(99), at(100), at(5_999)], [Some(0), Some(0), Some(1), Some(59)]);
        assert_eq!([at(6_000), at(6_199), at(6_200), at(59_999)], [Some(60), Some(60), Some(61), Some(329)]);
        assert_eq!([at(60_000), frame_at(Duration::MAX)], [None, None]);
        let all: Vec<u32> = (0..60_000).step_by(10).filter_map(at).collect();
        assert!(all.windows(2).all(|pair| pair[1] == pair[0] || pair[1] == pair[0] + 1), "none is left out");
    }
}

//! Whether she is still there, as a pure fold over time. Time is handed in, in milliseconds.

/// After how long without a touch the plan locks itself until she has chosen.
const USUAL_MINUTES: u8 = 5;
/// How often, at most, the shell is told that she is there.
const TELL_MS: f64 = 30_000.0;
/// How long until a lock is tried again that her unkept words held up.
const AGAIN_MS: f64 = 10_000.0;
/// How long she has at least while she copies something from the screen by hand, or chooses a place or a file.
const COPYING_MS: f64 = 600_000.0;

/// What to do now, and when to look again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Next {
    /// Whether to lock.
    pub(crate) locks: bool,
    /// Whether to tell the shell that she is there.
    pub(crate) tells: bool,
    /// Milliseconds until the next look.
    pub(crate) wait_ms: f64,
}

/// Since when she has not touched anything.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Watch {
    idle_ms: f64,
    touched: f64,
    told: f64,
    choosing: u32,
    copying: u32,
    is_left: bool,
}

impl Default for Watch {
    fn default() -> Self {
        Self { idle_ms: millis(USUAL_MINUTES), touched: 0.0, told: 0.0, choosing: 0, copying: 0, is_left: false }
    }
}

impl Watch {
    /// The plan was opened, or a lock was set.
    pub(crate) fn began(&mut self, now: f64) {
        *self = Self { idle_ms: self.idle_ms, touched: now, told: now, ..Self::default() };
    }

    /// She chose after how many minutes it locks itself.
    pub(crate) fn keeps_to(&mut self, minutes: u8) {
        self.idle_ms = millis(minutes.max(1));
    }

    /// She touched, typed or scrolled. Whether to tell the shell.
    pub(crate) fn touched(&mut self, now: f64) -> bool {
        self.touched = now;
        let tells = now - self.told >= TELL_MS;
        if tells {
            self.told = now;
        }
        tells
    }

    /// Something of the phone's own lies over the page: she chooses a place or a file.
    pub(crate) fn choosing_began(&mut self) {
        self.choosing += 1;
    }

    /// She has chosen.
    pub(crate) fn choosing_ended(&mut self, now: f64) {
        self.choosing = self.choosing.saturating_sub(1);
        self.touched = now;
        self.is_left = false;
    }

    /// Something stands on the screen that she copies by hand, and that is not shown again.
    pub(crate) fn copying_began(&mut self) {
        self.copying += 1;
    }

    /// She has it on paper.
    pub(crate) fn copying_ended(&mut self) {
        self.copying = self.copying.saturating_sub(1);
    }

    /// The page went out of sight.
    pub(crate) fn left(&mut self) {
        self.is_left = true;
    }

    /// The page is in sight again. Whether to lock now: a page that she held up locks when
    /// somebody comes back to it.
    pub(crate) fn came_back(&mut self, is_showing: bool) -> bool {
        let was_left = std::mem::take(&mut self.is_left);
        was_left && is_showing && self.choosing == 0
    }

    /// Whether it is time. A page that she holds up never locks while it is looked at.
    pub(crate) fn looked(&mut self, now: f64, is_showing: bool) -> Next {
        if is_showing {
            return Next { locks: false, tells: self.touched(now), wait_ms: TELL_MS };
        }
        let idle = now - self.touched;
        let is_choosing = self.choosing > 0;
        let is_busy = is_choosing || self.copying > 0;
        let longest = if is_busy { self.idle_ms.max(COPYING_MS) } else { self.idle_ms };
        if self.is_left && !is_choosing || idle >= longest {
            return Next { locks: true, tells: false, wait_ms: AGAIN_MS };
        }
        if is_busy {
            // The shell would lock after her own minutes.
            self.told = now;
            return Next { locks: false, tells: true, wait_ms: TELL_MS };
        }
        Next { locks: false, tells: false, wait_ms: self.idle_ms - idle }
    }
}

fn millis(minutes: u8) -> f64 {
    f64::from(minutes) * 60_000.0
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;

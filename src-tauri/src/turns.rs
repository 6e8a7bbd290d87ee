//! Whose turn it is at the app: what she asks for goes before what the background does.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the background stays away before it looks again whether somebody asks.
const AWAY: Duration = Duration::from_millis(1);

/// Something that one at a time may hold.
#[derive(Default)]
pub(crate) struct Turns<T> {
    held: Mutex<T>,
    /// How many wait for it because she asked for something.
    asking: AtomicUsize,
}

impl<T> Turns<T> {
    pub(crate) fn new(held: T) -> Self {
        Self { held: Mutex::new(held), asking: AtomicUsize::new(0) }
    }

    /// Takes it for something that she asked for. What has panicked in another's hands is still
    /// used: the app checks what it holds before each save.
    pub(crate) fn ask(&self) -> MutexGuard<'_, T> {
        self.asking.fetch_add(1, Ordering::SeqCst);
        let held = self.take();
        self.asking.fetch_sub(1, Ordering::SeqCst);
        held
    }

    /// Takes it for something short that nobody asked for.
    pub(crate) fn take(&self) -> MutexGuard<'_, T> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes `step` after step until one says that there is no more, and lets whoever asks in
    /// between. A mutex alone would not: whoever lets go and takes it at once is mostly first.
    pub(crate) fn in_steps(&self, step: impl Fn(&mut T) -> bool) {
        while step(&mut self.take()) {
            while self.asking.load(Ordering::SeqCst) > 0 {
                std::thread::sleep(AWAY);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_she_asks_for_waits_for_one_step_and_not_for_all() {
        const STEPS: u32 = 300;
        const ASKS: u32 = 50;
        #[derive(Default)]
        struct Taken {
            steps: u32,
            while_asked: u32,
        }
        let turns = Turns::new(Taken::default());
        std::thread::scope(|scope| {
            scope.spawn(|| {
                turns.in_steps(|taken| {
                    taken.steps += 1;
                    taken.while_asked += u32::from(turns.asking.load(Ordering::SeqCst) > 0);
                    std::thread::sleep(Duration::from_millis(2));
                    taken.steps < STEPS
                });
            });
            for _ in 0..ASKS {
                drop(turns.ask());
                std::thread::sleep(Duration::from_millis(3));
            }
        });
        let taken = turns.take();
        assert_eq!(taken.steps, STEPS, "all steps are taken in the end");
        // One may have begun just before she asked.
        assert!(taken.while_asked <= ASKS, "{} steps went before {ASKS} questions", taken.while_asked);
    }
}

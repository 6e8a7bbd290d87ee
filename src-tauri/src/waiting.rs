//! Files of an open plan that wait while she looks for a place in the system's window. It may stand for hours, and the
//! plan be locked meanwhile: then they are gone, and nothing is written.

use std::sync::{Mutex, MutexGuard, PoisonError};

use care_app::ExportFile;
use zeroize::Zeroize;

/// What waits: one at a time, since one window stands at a time. What came before is gone.
#[derive(Default)]
pub(crate) struct Waiting(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    number: u64,
    held: Option<Held>,
}

/// Files, and the opening of the plan that they were made in.
struct Held {
    opening: Option<u64>,
    files: Vec<ExportFile>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.files.iter_mut().for_each(|file| file.bytes.zeroize());
    }
}

impl Waiting {
    /// Holds `files` until they are taken, by the number that is given back.
    pub(crate) fn hold(&self, opening: Option<u64>, files: Vec<ExportFile>) -> u64 {
        let mut slot = self.slot();
        slot.number += 1;
        slot.held = Some(Held { opening, files });
        slot.number
    }

    /// Lets go of what was made in another opening than the one that stands.
    pub(crate) fn settle(&self, opening: Option<u64>) {
        let mut slot = self.slot();
        if slot.held.as_ref().is_some_and(|held| held.opening != opening) {
            slot.held = None;
        }
    }

    /// Whether those of that number still wait.
    pub(crate) fn has(&self, number: u64) -> bool {
        let slot = self.slot();
        slot.number == number && slot.held.is_some()
    }

    /// Gives them back, once; nothing where they are gone.
    pub(crate) fn take(&self, number: u64) -> Option<Vec<ExportFile>> {
        let mut slot = self.slot();
        if slot.number != number {
            return None;
        }
        slot.held.take().map(|mut held| std::mem::take(&mut held.files))
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Vec<ExportFile> {
        vec![ExportFile { name: "a.pdf".to_owned(), bytes: b"hers".to_vec() }]
    }

    #[test]
    fn what_waits_for_a_place_is_gone_with_the_opening_that_it_was_made_in() {
        let waiting = Waiting::default();
        let first = waiting.hold(Some(1), files());
        waiting.settle(Some(1));
        assert!(waiting.has(first), "the plan is open");
        waiting.settle(None);
        assert!(!waiting.has(first) && waiting.take(first).is_none(), "it was locked");
        let second = waiting.hold(Some(2), files());
        waiting.settle(Some(3));
        assert!(waiting.take(second).is_none(), "or locked and opened again");
        let third = waiting.hold(Some(3), files());
        assert_eq!(waiting.take(third), Some(files()), "the control");
        assert!(waiting.take(third).is_none(), "once");
    }

    #[test]
    fn of_two_windows_none_writes_what_belongs_to_the_other() {
        let waiting = Waiting::default();
        let (first, second) = (waiting.hold(Some(1), files()), waiting.hold(Some(1), files()));
        assert!(!waiting.has(first) && waiting.take(first).is_none() && waiting.has(second));
    }
}

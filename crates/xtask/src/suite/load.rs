//! Work that keeps every core busy, so that a test which counts on a quick machine shows itself.

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// Threads that work without a pause, one a core, until this is dropped.
///
/// They run at the priority of this program, which is that of the tests: each test has about half
/// of a core.
pub(super) struct Load {
    is_over: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Load {
    /// Starts it.
    pub(super) fn on_every_core() -> Self {
        let is_over = Arc::new(AtomicBool::new(false));
        let cores = thread::available_parallelism().map_or(2, usize::from);
        let start = |_| {
            let is_over = Arc::clone(&is_over);
            thread::spawn(move || work_until(&is_over))
        };
        Self { threads: (0..cores).map(start).collect(), is_over }
    }
}

fn work_until(is_over: &AtomicBool) {
    let mut number = 1_u64;
    while !is_over.load(Ordering::Relaxed) {
        for _ in 0..10_000 {
            number = black_box(number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
        }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A thread that multiplies cannot panic, and nothing would be lost if it did.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_core_works_until_the_load_is_dropped() {
        let load = Load::on_every_core();
        assert_eq!(load.threads.len(), thread::available_parallelism().unwrap().get());
        assert!(load.threads.iter().all(|thread| !thread.is_finished()), "it does not stop by itself");
        let is_over = Arc::clone(&load.is_over);
        drop(load);
        assert!(is_over.load(Ordering::Relaxed) && Arc::strong_count(&is_over) == 1, "and leaves no thread behind");
    }
}

//! Hands inputs over one by one, and notices what went wrong.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use super::order::Order;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// Longest that a reader may take over one input.
const LONGEST: Duration = Duration::from_secs(2);

/// After that long on one input nobody waits for its end.
const HOPELESS: Duration = Duration::from_secs(120);

/// Most failures that are written out, for each reader.
const WRITTEN_OUT: u64 = 10;

/// What came of all inputs.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) inputs: u64,
    pub(crate) taken: u64,
    pub(crate) turned_away: u64,
    pub(crate) panics: u64,
    pub(crate) slow: u64,
    pub(crate) poisoned: u64,
    pub(crate) slowest: Duration,
}

impl Count {
    pub(crate) fn add(&mut self, other: &Self) {
        self.inputs += other.inputs;
        self.panics += other.panics;
        self.slow += other.slow;
        self.poisoned += other.poisoned;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} inputs: {} taken, {} turned away; {} uncaught panics, {} over 2 s, {} poisoned; slowest {} ms",
            self.inputs,
            self.taken,
            self.turned_away,
            self.panics,
            self.slow,
            self.poisoned,
            self.slowest.as_millis()
        )
    }
}

/// Times the reader, not the making of its input, and not what it waits for a processor: other work
/// on the machine is nobody's input.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    took: Duration,
}

impl Watch {
    /// Does what the reader does.
    pub(crate) fn time<T>(&mut self, read: impl FnOnce() -> T) -> T {
        let (begun, before) = (Instant::now(), waited());
        let read = read();
        self.took += begun.elapsed().saturating_sub(waited().saturating_sub(before));
        read
    }
}

/// How long this thread has waited for a processor. Linux tells; elsewhere it is nothing.
fn waited() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split_whitespace().nth(1).and_then(|nanos| nanos.parse().ok()).unwrap_or(0))
}

/// Hands `reader` every input that `order` says, in a thread with as much stack as the app's
/// threads have.
///
/// # Errors
///
/// Fails when the thread cannot be had.
pub(crate) fn in_a_thread(order: &Order, reader: &mut (dyn Reader + Send)) -> Result<Count> {
    // A panic that is caught is no news.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let (name, now) = (reader.name(), AtomicU64::new(order.first));
    let counted = thread::scope(|scope| {
        let work = scope.spawn(|| {
            let mut count = Count::default();
            for number in order.first..order.first.saturating_add(order.inputs) {
                now.store(number, Ordering::Relaxed);
                try_one(order, reader, number, &mut count);
            }
            count
        });
        // Looks after it from here: a reader that never ends would keep everything waiting.
        let (mut last, mut since) = (u64::MAX, Instant::now());
        while !work.is_finished() {
            let number = now.load(Ordering::Relaxed);
            if number != last {
                (last, since) = (number, Instant::now());
            } else if since.elapsed() > HOPELESS {
                println!("  {name} {number}: not at its end after {} s", HOPELESS.as_secs());
                std::process::exit(1);
            }
            thread::sleep(Duration::from_millis(5));
        }
        work.join()
    });
    std::panic::set_hook(hook);
    counted.map_err(|_| anyhow!("the thread of {name} came to no end"))
}

fn try_one(order: &Order, reader: &mut (dyn Reader + Send), number: u64, count: &mut Count) {
    let name = reader.name();
    let mut hand_over = || {
        let mut chance = Chance::of(order.seed, &[name, &number.to_string()]);
        let mut watch = Watch::default();
        (catch_unwind(AssertUnwindSafe(|| reader.try_one(&mut chance, &mut watch))), watch.took)
    };
    let (outcome, mut took) = hand_over();
    // The machine may have had other work at that moment: the quickest of three counts.
    for _ in 0..2 {
        if took > LONGEST {
            took = took.min(hand_over().1);
        }
    }
    count.inputs += 1;
    let said = match outcome {
        Ok(Outcome::Taken) => {
            count.taken += 1;
            None
        }
        Ok(Outcome::TurnedAway) => {
            count.turned_away += 1;
            None
        }
        Ok(Outcome::Poisoned(what)) => {
            count.poisoned += 1;
            Some(format!("poisoned: {what}"))
        }
        Err(panic) => {
            count.panics += 1;
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
            Some(format!("an uncaught panic: {}", text.unwrap_or_default()))
        }
    };
    if took > LONGEST {
        count.slow += 1;
        println!("  {name} {number}: {} ms", took.as_millis());
    }
    count.slowest = count.slowest.max(took);
    if let Some(said) = said
        && count.panics + count.poisoned <= WRITTEN_OUT
    {
        println!("  {name} {number}: {said}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader that does all that none may, one thing for each input that it has not seen.
    struct Bad(Vec<u64>);

    impl Reader for Bad {
        fn name(&self) -> &'static str {
            "bad"
        }

        fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
            let input = chance.next();
            if !self.0.contains(&input) {
                self.0.push(input);
            }
            match self.0.iter().position(|seen| *seen == input) {
                Some(0) => panic!("on purpose"),
                Some(1) => watch.time(|| {
                    thread::sleep(LONGEST + Duration::from_millis(20));
                    Outcome::Taken
                }),
                Some(2) => Outcome::Poisoned("on purpose".to_owned()),
                _ => Outcome::TurnedAway,
            }
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn waiting_for_a_core_is_not_counted_and_sleeping_is() {
        let stop = std::sync::atomic::AtomicBool::new(false);
        thread::scope(|scope| {
            // Three for each processor: whoever works next to them waits.
            for _ in 0..3 * thread::available_parallelism().map_or(2, usize::from) {
                scope.spawn(|| {
                    while !stop.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                });
            }
            let before = waited();
            let begun = Instant::now();
            while waited().saturating_sub(before) < Duration::from_millis(50) && begun.elapsed() < HOPELESS {
                std::hint::spin_loop();
            }
            let mut watch = Watch::default();
            watch.time(|| thread::sleep(Duration::from_millis(30)));
            stop.store(true, Ordering::Relaxed);
            assert!(waited() > before, "it had to wait");
            assert!(watch.took >= Duration::from_millis(30), "who sleeps is slow: {:?}", watch.took);
        });
    }

    #[test]
    fn what_a_reader_may_not_do_is_counted() {
        let order = Order::of(&["--inputs".to_owned(), "4".to_owned()], 1).unwrap();
        let count = in_a_thread(&order, &mut Bad(Vec::new())).unwrap();
        assert_eq!((count.inputs, count.taken, count.turned_away), (4, 1, 1));
        assert_eq!((count.panics, count.slow, count.poisoned), (1, 1, 1));
    }
}

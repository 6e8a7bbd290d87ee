//! What was found, added up; and work shared out over the cores.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow};

use super::sandbox::{Sandbox, copy_tree};
use super::verify::Verdict;

/// Failures of one part.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// What was looked at: kills, failed calls, disks, images.
    pub count: usize,
    /// Times that something acknowledged was not there.
    pub lost: usize,
    /// Times that the folder did not open.
    pub unopenable: usize,
    /// Times that the app could not be used again though the disk worked again.
    pub stuck: usize,
    /// Times that words were left after what held them was wiped or deleted for good.
    pub left: usize,
    /// Whether losses are meant to happen, and are counted without a word.
    pub is_quiet: bool,
}

impl Report {
    /// Adds `other` to this.
    pub fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.lost += other.lost;
        self.unopenable += other.unopenable;
        self.stuck += other.stuck;
        self.left += other.left;
    }

    /// Counts what came of looking at `sandbox`, and keeps it where it was not whole.
    pub fn judge(&mut self, verdict: &Verdict, sandbox: &Sandbox, when: &str) {
        let (word, why) = match verdict {
            Verdict::Whole { .. } => return,
            Verdict::Lost(why) => ("LOST", why),
            Verdict::Unopenable(why) => ("UNOPENABLE", why),
        };
        if word == "LOST" {
            self.lost += 1
        } else {
            self.unopenable += 1
        }
        if !self.is_quiet {
            tell(word, when, why, sandbox);
        }
    }

    /// Counts that the app could not be used again.
    pub fn stuck(&mut self, why: &str, sandbox: &Sandbox, when: &str) {
        self.stuck += 1;
        tell("STUCK", when, why, sandbox);
    }

    /// Counts that words were left.
    pub fn left(&mut self, why: &str, sandbox: &Sandbox, when: &str) {
        self.left += 1;
        tell("LEFT", when, why, sandbox);
    }

    /// Whether nothing was wrong.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.lost + self.unopenable + self.stuck + self.left == 0
    }
}

/// What was tried, and how often it met what it was meant for.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tried {
    /// What came of it.
    pub report: Report,
    /// Kills in the middle of something, calls that failed and were noticed, disks that were too
    /// small. Without any, nothing was tried.
    pub met: usize,
}

/// Tells what was found, and keeps the sandbox for whoever looks into it: of the first twenty.
fn tell(word: &str, when: &str, why: &str, sandbox: &Sandbox) {
    static TOLD: AtomicUsize = AtomicUsize::new(0);
    let number = TOLD.fetch_add(1, Ordering::Relaxed);
    if number < 20 {
        let to = evidence().join(number.to_string());
        let _ = std::fs::remove_dir_all(&to);
        let _ = copy_tree(sandbox.root(), &to);
        println!("{word}, {when}: {why} ({})", to.display());
    } else if number == 20 {
        println!("and more, which are counted");
    }
}

/// Beside the program, in cargo's target folder.
fn evidence() -> PathBuf {
    let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join("torture-failed")));
    beside.unwrap_or_else(|| std::env::temp_dir().join("torture-failed"))
}

/// One piece of work.
pub type Work<'a, T> = Box<dyn FnOnce() -> Result<T> + Send + 'a>;

/// Does all of `work` on as many threads as there are cores, and gives the results in order.
///
/// # Errors
///
/// Fails with the first piece that failed.
pub fn in_parallel<T: Send>(work: Vec<Work<'_, T>>) -> Result<Vec<T>> {
    let results: Mutex<Vec<Option<Result<T>>>> = Mutex::new(work.iter().map(|_| None).collect());
    let queue: Mutex<VecDeque<(usize, Work<'_, T>)>> = Mutex::new(work.into_iter().enumerate().collect());
    let next = || queue.lock().ok().and_then(|mut queue| queue.pop_front());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some((at, piece)) = next() {
                    let result = piece();
                    if result.is_err()
                        && let Ok(mut queue) = queue.lock()
                    {
                        queue.clear();
                    }
                    if let Ok(mut results) = results.lock() {
                        results[at] = Some(result);
                    }
                }
            });
        }
    });
    let results = results.into_inner().map_err(|_| anyhow!("a piece of work panicked"))?;
    if results.iter().flatten().any(Result::is_err) {
        return results.into_iter().flatten().filter(Result::is_err).collect();
    }
    results.into_iter().map(|result| result.context("a piece of work panicked")?).collect()
}

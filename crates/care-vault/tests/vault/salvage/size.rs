//! How long it takes, and how much memory.

use std::fs;
use std::time::Instant;

use super::written::{PAGE, Written};

/// The most memory that this program has had, in KiB.
fn most_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}

#[expect(clippy::disallowed_methods, reason = "it is time that is measured")]
fn now() -> Instant {
    Instant::now()
}

/// Of many years with `HOLDFAST_YEARS`, in a release build: 20,000 changes as well.
#[test]
fn of_years_of_writing_what_can_be_read_is_read_in_seconds() {
    let counts: &[u64] = if std::env::var_os("HOLDFAST_YEARS").is_some() { &[2_000, 20_000] } else { &[2_000] };
    for &count in counts {
        let written = Written::with(count);
        let pages = written.whole.len() / PAGE;
        let mut one_page = written.whole.clone();
        one_page[pages / 2 * PAGE + 700] ^= 1;
        let mut every_third = written.whole.clone();
        (0..pages).step_by(3).for_each(|page| every_third[page * PAGE + 700] ^= 1);
        for (what, bytes) in [("one page", &one_page), ("every third page", &every_third)] {
            fs::write(&written.database, bytes).unwrap();
            let before = most_memory();
            let begun = now();
            let salvaged = written.salvage();
            let took = begun.elapsed();
            println!(
                "{count} changes, {pages} pages, {what} damaged: {} found in {:.2} s; {} MiB at most, {} before",
                written.truth.found_in(&salvaged, what),
                took.as_secs_f64(),
                most_memory().unwrap_or(0) / 1024,
                before.unwrap_or(0) / 1024,
            );
            assert!(took.as_secs() < 60, "{took:?}");
        }
    }
}

//! How much memory this process holds, and has held. Linux tells; elsewhere it is nothing.

use std::fs;

/// Bytes that it holds now.
pub(crate) fn resident() -> u64 {
    status("VmRSS:")
}

/// Most bytes that it has held, since the last [`forget_peak`].
pub(crate) fn peak() -> u64 {
    status("VmHWM:")
}

/// Lets [`peak`] begin anew. Where that is not granted, it stays what it was.
pub(crate) fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// How much more than `before` was held at the peak, in words.
pub(crate) fn grown(before: u64) -> String {
    format!("{} MiB growth", mebibytes(peak().saturating_sub(before)))
}

/// Whole mebibytes, rounded up.
pub(crate) fn mebibytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024 * 1024)
}

/// A line of `/proc/self/status`, which counts in KiB.
fn status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() * 1024
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_was_held_for_a_moment_is_seen() {
        // Other tests take and give back memory at the same time.
        let held = std::hint::black_box(vec![1_u8; 40 * 1024 * 1024]);
        let during = resident();
        drop(held);
        // The kernel counts pages in batches.
        let nearly = during - 4 * 1024 * 1024;
        assert!(mebibytes(during) >= 40 && peak() >= nearly, "a peak is not forgotten by itself");
    }
}

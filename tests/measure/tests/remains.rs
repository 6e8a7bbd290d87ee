//! What stays in memory after the lock.

use std::path::Path;

use anyhow::{Result, ensure};
use measure::remains;

#[test]
fn after_the_lock_no_key_and_no_passphrase_is_left_in_memory() -> Result<()> {
    let [open, locked] = remains::of_the_use_cases(Path::new(env!("CARGO_BIN_EXE_measure")))?;
    let [open, locked] = [open, locked].map(|mut hits| {
        hits.retain(|(secret, _)| *secret != "control"); // which stands in the program
        hits
    });
    let is_there = |name: &str| open.iter().any(|(secret, hits)| *secret == name && *hits > 0);
    ensure!(is_there("everyday key, raw") && is_there("private key, raw"), "the search finds them: {open:?}");
    ensure!(locked.iter().all(|(_, hits)| *hits == 0), "while open {open:?}, after the lock {locked:?}");
    Ok(())
}

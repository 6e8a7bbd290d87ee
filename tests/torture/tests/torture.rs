//! A short run of `cargo xtask torture`.

use std::process::Command;

use anyhow::{Result, ensure};

#[test]
fn nothing_that_was_kept_is_lost_by_kills_failing_disks_and_power_cuts() -> Result<()> {
    let output = Command::new(env!("CARGO_BIN_EXE_torture")).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let left = "torture: words were left 0 times after what held them was wiped or deleted for good";
    ensure!(said.lines().any(|line| line == left), "nothing is left of what she ended");
    let last = said.lines().last().unwrap_or_default();
    ensure!(last == "torture: 50 kills, 0 acknowledged edits lost, 0 unopenable", "{last}");
    Ok(())
}

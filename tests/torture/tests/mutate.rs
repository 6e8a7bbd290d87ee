//! A short run of `cargo xtask mutate`.

use std::process::Command;

use anyhow::{Context, Result, ensure};

#[test]
fn no_harmed_bytes_stop_the_app_or_harm_what_is_there() -> Result<()> {
    let output = Command::new(env!("CARGO_BIN_EXE_mutate")).args(["--inputs", "10000"]).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let last = said.lines().last().unwrap_or_default();
    let grown = last
        .strip_prefix("mutate: 70000 inputs, 0 uncaught panics, 0 over 2 s, 0 poisoned documents, ")
        .and_then(|rest| rest.strip_suffix(" MiB growth"))
        .with_context(|| last.to_owned())?;
    ensure!(grown.parse::<u64>()? <= 64, "{last}");
    Ok(())
}

//! `cargo xtask mutate`: harmed changes, documents, slots, copies and typed text, and whether
//! anything stops the app, keeps it waiting, or harms what is there.

use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Result;
use torture::mutate::{self, order::Order};

fn main() -> Result<ExitCode> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // Other inputs each time; the seed is written, so that they can be had again.
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let is_good = mutate::run(&Order::of(&words, now.as_secs())?)?;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

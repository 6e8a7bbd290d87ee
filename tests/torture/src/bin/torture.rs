//! `cargo xtask torture`: kills, failing and full disks, power cuts, and whether anything that was
//! acknowledged is lost.

use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Result;
use torture::{child, order::Order, run::run};

fn main() -> Result<ExitCode> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some((first, rest)) = words.split_first()
        && first == child::WORD
    {
        child::work(rest)?;
        return Ok(ExitCode::SUCCESS);
    }
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    let is_good = run(&Order::of(&words, now.as_secs())?)?;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

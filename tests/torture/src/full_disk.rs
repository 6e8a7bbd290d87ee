//! Real file systems that are too small: she is told, nothing that was acknowledged is lost, and
//! when there is room again it goes on.

use std::fs::{self, File};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::chance::Chance;
use super::child::Start;
use super::journal::Account;
use super::order::shares;
use super::person::AfterRefusal;
use super::report::{Report, Tried, Work, in_parallel};
use super::sandbox::Sandbox;
use super::scenario::{DEAF_AND_LONG, Pace, Prepared};
use super::verify::judge;
use harness::small_disk::SmallDisk;

const PAGE_BYTES: u64 = 4096;

/// Room for whatever is to be done.
const ROOM_BYTES: u64 = 64 * 1024 * 1024;

/// Pages that a disk of the control has besides those that are taken: enough to open the plan, and
/// too few for the words.
const CONTROL_PAGES: [u64; 4] = [28, 36, 48, 64];

/// Times that something is done on one disk.
const TURNS: u64 = 30;

/// Asks whether a small disk can be mounted here.
///
/// # Errors
///
/// Fails where it cannot, and says what to do.
pub fn check_mount(root: &Path) -> Result<()> {
    let sandbox = Sandbox::at(&root.join("tried"))?;
    SmallDisk::mount(sandbox.root(), PAGE_BYTES).map(drop).context("`--disks 0` leaves full disks out")
}

#[derive(Debug, Default)]
struct Filled {
    report: Report,
    too_small: usize,
}

/// Works on `disks` small disks, spread over all of `prepared`, and writes a line of each. Gives how
/// many were too small.
///
/// # Errors
///
/// Fails when the machine does not let it, or no disk was too small for something: no failure of
/// Holdfast is one.
pub fn fill(prepared: &[Prepared], disks: usize, seed: u64, root: &Path) -> Result<Tried> {
    let work = prepared
        .iter()
        .zip(shares(disks, prepared.len()))
        .map(|(prepared, disks)| Box::new(move || fill_some(prepared, disks, seed, root)) as Work<'_, Filled>);
    let mut all = Tried::default();
    for (prepared, filled) in prepared.iter().zip(in_parallel(work.collect())?) {
        let name = prepared.scenario.name();
        println!("  {name:<19}{:>4} disks, {} of them too small", filled.report.count, filled.too_small);
        let is_tried = filled.report.count == 0 || filled.too_small > 0;
        ensure!(is_tried, "no disk was too small for {name}, so nothing was tried");
        all.report.add(&filled.report);
        all.met += filled.too_small;
    }
    Ok(all)
}

/// Lets one that acknowledges whatever the app says work on disks of a few pages more than stand
/// there. Gives how often a loss was found, and on how many disks.
///
/// # Errors
///
/// Fails as [`fill`] does.
pub fn fill_control(root: &Path) -> Result<(usize, usize)> {
    let prepared = Prepared::of(DEAF_AND_LONG, root)?;
    let stands = pages(&prepared.sandbox.folder())?;
    let mut report = Report { is_quiet: true, ..Report::default() };
    for more in CONTROL_PAGES {
        let root = root.join(format!("control-{more}"));
        fill_one(&prepared, stands + more, 1, &mut report, &root)?;
        fs::remove_dir_all(&root)?;
    }
    Ok((report.lost + report.unopenable, report.count))
}

fn fill_some(prepared: &Prepared, disks: usize, seed: u64, root: &Path) -> Result<Filled> {
    let scenario = prepared.scenario;
    let mut chance = Chance::of(seed, &["disk", scenario.name()]);
    let stands = pages(&prepared.sandbox.folder())?;
    let turns = if scenario.pace() == Pace::Once { 1 } else { TURNS };
    let mut filled = Filled::default();
    // First how much is needed, by doubling; then sizes below that.
    let (mut enough, mut is_known) = (4, false);
    for number in 0..disks {
        let more = if is_known { chance.below(enough) } else { enough };
        let root = root.join(format!("{}-disk-{number}", scenario.name()));
        let was_too_small = fill_one(prepared, (stands + more).max(1), turns, &mut filled.report, &root)?;
        fs::remove_dir_all(&root)?;
        filled.too_small += usize::from(was_too_small);
        if !is_known && was_too_small {
            enough *= 2;
        } else {
            is_known = true;
        }
    }
    Ok(filled)
}

/// Pages that a folder takes on a file system in memory.
fn pages(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        sum += if metadata.is_dir() { pages(&entry.path())? } else { metadata.len().div_ceil(PAGE_BYTES) };
    }
    Ok(sum)
}

/// Whether the disk was too small.
fn fill_one(prepared: &Prepared, pages: u64, turns: u64, report: &mut Report, root: &Path) -> Result<bool> {
    let scenario = prepared.scenario;
    let sandbox = Sandbox::at(root)?;
    fs::create_dir(sandbox.disk())?;
    let disk = SmallDisk::mount(&sandbox.disk(), pages * PAGE_BYTES)?;
    prepared.sandbox.copy_to(&sandbox)?;
    let start = Start { turns, after: AfterRefusal::WaitForRoom, ..Start::until_killed(scenario, &sandbox) };
    let mut running = start.go()?;
    let mut was_too_small = false;
    while !running.has_ended()? {
        if !was_too_small && !Account::read(&sandbox.journal())?.refusals.is_empty() {
            was_too_small = true;
            disk.resize(ROOM_BYTES)?;
            // The copy of what was refused is made before the child waits.
            File::create(sandbox.room())?;
        }
        sleep(Duration::from_millis(2));
    }
    let when = format!("{} on a disk of {pages} pages", scenario.name());
    report.count += 1;
    if let Err(error) = running.end() {
        report.stuck(&format!("{error:#}"), &sandbox, &when);
    }
    let account = Account::read(&sandbox.journal())?;
    if !account.refusals.is_empty() {
        was_too_small = true;
        let verdict = judge(scenario, &sandbox.as_refused()?);
        report.judge(&verdict, &sandbox, &format!("{when}, when it was refused"));
    }
    report.judge(&judge(scenario, &sandbox), &sandbox, &when);
    drop(disk);
    Ok(was_too_small)
}

//! Real file systems that are too small: she is told, nothing that was acknowledged is lost, and
//! when there is room again it goes on.

use std::fs::{self, File};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;

use super::chance::Chance;
use super::child::Start;
use super::kill::prepared;
use super::order::shares;
use super::person::AfterRefusal;
use super::place::Place;
use super::scenario::{ALL, Pace, Scenario};
use super::sight::judge;
use super::tally::{Tally, Work, in_parallel, keep};
use super::told::Account;
use crate::small_disk::SmallDisk;

const PAGE_BYTES: u64 = 4096;

/// Room for whatever is to be done.
const ROOM_BYTES: u64 = 64 * 1024 * 1024;

/// Times that something is done on one disk.
const TURNS: u64 = 30;

/// Whether a small disk can be mounted here; if not, why.
///
/// # Errors
///
/// Fails when a folder cannot be made.
pub fn cannot_mount(root: &Path) -> Result<Option<String>> {
    let place = Place::at(&root.join("tried"))?;
    Ok(SmallDisk::mount(place.root(), PAGE_BYTES).err().map(|error| error.to_string()))
}

#[derive(Debug, Default)]
struct Filled {
    tally: Tally,
    too_small: usize,
}

/// Works on `disks` small disks, spread over all scenarios, and writes a line of each.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn fill(disks: usize, seed: u64, root: &Path) -> Result<Tally> {
    let prepared = ALL.iter().map(|scenario| prepared(*scenario, root)).collect::<Result<Vec<_>>>()?;
    let work = ALL.iter().zip(&prepared).zip(shares(disks, ALL.len())).map(|((scenario, prepared), disks)| {
        Box::new(move || fill_in(*scenario, prepared, disks, seed, root)) as Work<'_, Filled>
    });
    let mut all = Tally::default();
    for (scenario, filled) in ALL.iter().zip(in_parallel(work.collect())?) {
        println!("  {:<10} {} disks, {} of them too small", scenario.name(), filled.tally.count, filled.too_small);
        all.add(&filled.tally);
    }
    Ok(all)
}

fn fill_in(scenario: &dyn Scenario, prepared: &Place, disks: usize, seed: u64, root: &Path) -> Result<Filled> {
    let mut chance = Chance::of(seed, &["disk", scenario.name()]);
    let stands = pages(&prepared.folder())?;
    let mut filled = Filled::default();
    // First how much is needed, by doubling; then sizes below that.
    let (mut enough, mut is_known) = (4, false);
    for number in 0..disks {
        let more = if is_known { chance.below(enough) } else { enough };
        let root = root.join(format!("{}-disk-{number}", scenario.name()));
        let was_too_small = fill_one(scenario, prepared, (stands + more).max(1), &mut filled.tally, &root)?;
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
fn fill_one(scenario: &dyn Scenario, prepared: &Place, pages: u64, tally: &mut Tally, root: &Path) -> Result<bool> {
    let place = Place::at(root)?;
    fs::create_dir(place.disk())?;
    let disk = SmallDisk::mount(&place.disk(), pages * PAGE_BYTES)?;
    prepared.copy_to(&place)?;
    let turns = if scenario.pace() == Pace::Once { 1 } else { TURNS };
    let start = Start { turns, after: AfterRefusal::WaitForRoom, ..Start::until_killed(scenario, &place) };
    let mut running = start.go()?;
    let mut was_too_small = false;
    while !running.has_ended()? {
        if !was_too_small && !Account::read(&place.told())?.refusals.is_empty() {
            was_too_small = true;
            disk.resize(ROOM_BYTES)?;
            // The copy of what was refused is made before the child waits.
            File::create(place.room())?;
        }
        sleep(Duration::from_millis(2));
    }
    let when = format!("{} on a disk of {pages} pages", scenario.name());
    tally.count += 1;
    if let Err(error) = running.end() {
        tally.stuck += 1;
        println!("STUCK, {when}: {error:#}{}", keep(&place));
    }
    let account = Account::read(&place.told())?;
    if !account.refusals.is_empty() {
        was_too_small = true;
        let refused = place.as_refused()?;
        let verdict = judge(&refused.folder(), &Account::read(&refused.told())?);
        tally.judge(&verdict, &place, &format!("{when}, when it was refused"));
    }
    tally.judge(&judge(&place.folder(), &account), &place, &when);
    drop(disk);
    Ok(was_too_small)
}

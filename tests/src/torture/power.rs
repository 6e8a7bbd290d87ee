//! The power is cut. Everything that a child asks of its disk is written down; then disks are
//! built as they may be left at many moments of it, and opened.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::chance::Chance;
use super::child::Start;
use super::kill::prepared;
use super::log::{self, Call};
use super::order::shares;
use super::place::Place;
use super::scenario::{self, ALL, Pace, Scenario};
use super::shim::Shim;
use super::sight::{Verdict, judge};
use super::tally::{Tally, Work, in_parallel};
use super::told::{Account, Line, Told};
use super::tree::{Fate, Tree};

/// Disks that are built from one record.
const OF_ONE_RECORD: usize = 100;

/// Times that something is done again while it is written down.
const TURNS: u64 = 12;

/// The endings of files whose syncs do nothing in the control.
const DEAF: &[&str] = &[".db", ".db-wal"];

/// Builds and opens `images` disks, spread over all scenarios, and writes a line of each.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn cut(shim: &Shim, images: usize, seed: u64, root: &Path) -> Result<Tally> {
    let mut all = Tally::default();
    for (scenario, images) in ALL.iter().zip(shares(images, ALL.len())) {
        let sum = cut_in(*scenario, shim, images, seed, &[], root)?;
        println!(
            "  {:<10} {} disks, of which {} at or beside a sync; {} held what was in flight",
            scenario.name(),
            sum.tally.count,
            sum.beside_a_sync,
            sum.done
        );
        all.add(&sum.tally);
    }
    Ok(all)
}

/// The same of saving, on a disk that does not listen when the database says "sync": how many
/// disks had lost something.
///
/// # Errors
///
/// Fails as [`cut`] does.
pub fn cut_control(shim: &Shim, images: usize, seed: u64, root: &Path) -> Result<usize> {
    let save = scenario::of_name("save").context("saving is a scenario")?;
    let sum = cut_in(save, shim, images, seed, DEAF, root)?;
    Ok(sum.tally.lost + sum.tally.unopenable)
}

#[derive(Debug, Default)]
struct Cut {
    tally: Tally,
    beside_a_sync: usize,
    /// Disks on which what was in flight had been done.
    done: usize,
}

fn cut_in(
    scenario: &dyn Scenario,
    shim: &Shim,
    images: usize,
    seed: u64,
    deaf: &'static [&'static str],
    root: &Path,
) -> Result<Cut> {
    let prepared = prepared(scenario, root)?;
    let records = images.div_ceil(OF_ONE_RECORD).max(2);
    let work = shares(images, records).into_iter().enumerate().map(|(number, images)| {
        let prepared = &prepared;
        Box::new(move || {
            let root = root.join(format!("{}-record-{number}", scenario.name()));
            let chance = Chance::of(seed, &["power", scenario.name(), &number.to_string()]);
            // Every second one begins where a kill has left the folder.
            let cut = cut_one(scenario, shim, prepared, images, chance, number % 2 == 1, deaf, &root);
            fs::remove_dir_all(&root)?;
            cut
        }) as Work<'_, Cut>
    });
    let mut sum = Cut::default();
    for cut in in_parallel(work.collect())? {
        sum.tally.add(&cut.tally);
        sum.beside_a_sync += cut.beside_a_sync;
        sum.done += cut.done;
    }
    Ok(sum)
}

#[expect(clippy::too_many_arguments, reason = "each is one word of what is cut, and it is called once")]
fn cut_one(
    scenario: &dyn Scenario,
    shim: &Shim,
    prepared: &Place,
    images: usize,
    mut chance: Chance,
    after_a_kill: bool,
    deaf: &'static [&'static str],
    root: &Path,
) -> Result<Cut> {
    let before = Place::at(&root.join("before"))?;
    prepared.copy_to(&before)?;
    if after_a_kill {
        kill(scenario, prepared, &before, root, &mut chance)?;
    }
    let place = Place::at(&root.join("recorded"))?;
    before.copy_to(&place)?;
    let turns = if scenario.pace() == Pace::Once { 1 } else { TURNS };
    let variables = shim.variables(&place, None);
    Start { turns, variables, ..Start::until_killed(scenario, &place) }.go()?.end()?;
    let calls = log::read(&fs::read(place.log())?)?;

    let mut cut = Cut::default();
    cut.tally.is_quiet = !deaf.is_empty();
    let mut account = Account::read(&before.told())?;
    let mut tree = Tree::of(&before.folder(), deaf)?;
    let mut moments = moments(&calls, images, &mut chance).into_iter().peekable();
    for (at, call) in calls.iter().enumerate() {
        while moments.next_if_eq(&at).is_some() {
            open_image(&tree, &account, at, &mut cut, &mut chance, root, scenario.name())?;
            cut.beside_a_sync += usize::from(is_beside_a_sync(&calls, at));
        }
        tree.does(call)?;
        if let Call::Told(bytes) = call {
            account.hear_all(bytes)?;
        }
    }
    Ok(cut)
}

/// Leaves `before` as a kill in the middle leaves it, its log not folded in; as `prepared` where
/// what is done once was done.
fn kill(scenario: &dyn Scenario, prepared: &Place, before: &Place, root: &Path, chance: &mut Chance) -> Result<()> {
    let mut running = Start::until_killed(scenario, before).go()?;
    running.is_ready()?;
    std::thread::sleep(std::time::Duration::from_micros(chance.below(20_000)));
    running.kill()?;
    let account = Account::read(&before.told())?;
    let looked_at = Place::at(&root.join("looked-at"))?;
    before.copy_to(&looked_at)?;
    let Verdict::Whole { in_flight_is_done } = judge(&looked_at.folder(), &account) else {
        anyhow::bail!("a kill has harmed the folder; the kills tell of it");
    };
    if scenario.pace() == Pace::Once && (in_flight_is_done || account.in_flight.is_none()) {
        fs::remove_dir_all(before.root())?;
        return prepared.copy_to(&Place::at(before.root())?);
    }
    if account.in_flight.is_some() {
        Told::open(&before.told())?.say(&Line::Found(in_flight_is_done))?;
    }
    Ok(())
}

fn is_beside_a_sync(calls: &[Call], at: usize) -> bool {
    let is_sync = |at: usize| matches!(calls.get(at), Some(Call::Sync(_)));
    is_sync(at) || at.checked_sub(1).is_some_and(is_sync)
}

/// At which calls the power is cut, in order: two of three times just before or after a sync.
fn moments(calls: &[Call], images: usize, chance: &mut Chance) -> Vec<usize> {
    let mut beside: Vec<usize> = (0..calls.len()).filter(|at| is_beside_a_sync(calls, *at)).collect();
    for place in (1..beside.len()).rev() {
        let other = usize::try_from(chance.below(place as u64 + 1)).unwrap_or(0);
        beside.swap(place, other);
    }
    let mut beside = beside.into_iter().cycle();
    let mut anywhere = || usize::try_from(chance.below(calls.len() as u64)).unwrap_or(0);
    let mut moments: Vec<usize> = (0..images)
        .map(|number| if number % 3 == 2 { anywhere() } else { beside.next().unwrap_or_else(&mut anywhere) })
        .collect();
    moments.sort_unstable();
    moments
}

fn open_image(
    tree: &Tree,
    account: &Account,
    at: usize,
    cut: &mut Cut,
    chance: &mut Chance,
    root: &Path,
    name: &str,
) -> Result<()> {
    let fate = match chance.below(10) {
        0 | 1 => Fate::Nothing,
        2 => Fate::Everything,
        3..=6 => Fate::Torn,
        _ => Fate::Some,
    };
    let image = Place::at(&root.join("image"))?;
    tree.cut_power(&image.folder(), fate, chance)?;
    // Looked at in a copy, so that one that is not whole is kept as it was.
    let looked_at = Place::at(&root.join("image-looked-at"))?;
    image.copy_to(&looked_at)?;
    let verdict = judge(&looked_at.folder(), account);
    cut.tally.count += 1;
    cut.done += usize::from(verdict == Verdict::Whole { in_flight_is_done: true });
    cut.tally.judge(&verdict, &image, &format!("{name}, power cut before call {at}, {fate:?} of what was not synced"));
    fs::remove_dir_all(image.root())?;
    fs::remove_dir_all(looked_at.root())?;
    Ok(())
}

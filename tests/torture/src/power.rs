//! The power is cut. Everything that a child asks of its disk is written down; then disks are
//! built as they may be left at many moments of it, and opened.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::chance::Chance;
use super::child::Start;
use super::journal::{Account, Journal, Line};
use super::log::{self, Call};
use super::order::{shares, weighted_shares};
use super::report::{Report, Work, in_parallel};
use super::sandbox::Sandbox;
use super::scenario::{self, Pace, Prepared, Scenario};
use super::shim::Shim;
use super::tree::{Fate, Tree};
use super::verify::{Verdict, judge_by};

/// Disks that are built from one record.
const OF_ONE_RECORD: usize = 100;

/// How many times as many disks are built where no key is derived to open one.
const QUICK: usize = 6;

/// Times that something is done again while it is written down.
const TURNS: u64 = 12;

/// The endings of files whose syncs do nothing in the control.
const DEAF: &[&str] = &[".db", ".db-wal"];

/// Builds and opens `images` disks, spread over all of `prepared`, and writes a line of each.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn cut(prepared: &[Prepared], shim: &Shim, images: usize, seed: u64, root: &Path) -> Result<Report> {
    let mut work: Vec<Work<'_, Cut>> = Vec::new();
    let mut of = Vec::new();
    let weights: Vec<usize> =
        prepared.iter().map(|prepared| if prepared.scenario.is_quick() { QUICK } else { 1 }).collect();
    for (number, (prepared, images)) in prepared.iter().zip(weighted_shares(images, &weights)).enumerate() {
        for (record, images) in shares(images, images.div_ceil(OF_ONE_RECORD).max(2)).into_iter().enumerate() {
            work.push(Box::new(move || cut_one(prepared, shim, images, seed, record, &[], root)));
            of.push(number);
        }
    }
    let mut sums: Vec<Cut> = prepared.iter().map(|_| Cut::default()).collect();
    for (number, cut) in of.into_iter().zip(in_parallel(work)?) {
        sums[number].add(&cut);
    }
    let mut all = Report::default();
    for (prepared, sum) in prepared.iter().zip(sums) {
        println!(
            "  {:<19}{:>4} disks, {} of them at or beside a sync; {} held what was in flight",
            prepared.scenario.name(),
            sum.report.count,
            sum.beside_a_sync,
            sum.done
        );
        all.add(&sum.report);
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
    let sum = cut_one(&Prepared::of(save, root)?, shim, images, seed, 0, DEAF, root)?;
    Ok(sum.report.lost + sum.report.unopenable)
}

#[derive(Debug, Default)]
struct Cut {
    report: Report,
    beside_a_sync: usize,
    /// Disks on which what was in flight had been done.
    done: usize,
}

impl Cut {
    fn add(&mut self, other: &Self) {
        self.report.add(&other.report);
        self.beside_a_sync += other.beside_a_sync;
        self.done += other.done;
    }
}

/// Writes down what one child does, and cuts the power of it `images` times.
fn cut_one(
    prepared: &Prepared,
    shim: &Shim,
    images: usize,
    seed: u64,
    record: usize,
    deaf: &'static [&'static str],
    root: &Path,
) -> Result<Cut> {
    let scenario = prepared.scenario;
    let root = &root.join(format!("{}-record-{record}", scenario.name()));
    let mut chance = Chance::of(seed, &["power", scenario.name(), &record.to_string()]);
    let before = Sandbox::at(&root.join("before"))?;
    prepared.sandbox.copy_to(&before)?;
    if record % 2 == 1 {
        // Every second one begins where a kill has left the folder.
        kill(prepared, &before, root, &mut chance)?;
    }
    let sandbox = Sandbox::at(&root.join("recorded"))?;
    before.copy_to(&sandbox)?;
    let turns = if scenario.pace() == Pace::Once { 1 } else { TURNS };
    let variables = shim.variables(&sandbox, None);
    Start { turns, variables, ..Start::until_killed(scenario, &sandbox) }.go()?.end()?;
    let calls = log::read(&fs::read(sandbox.log())?)?;

    let mut cut = Cut::default();
    cut.report.is_quiet = !deaf.is_empty();
    let mut account = Account::read(&before.journal())?;
    let mut tree = Tree::of(&before.folder(), deaf)?;
    let mut moments = moments(&calls, images, &mut chance).into_iter().peekable();
    for (at, call) in calls.iter().enumerate() {
        while moments.next_if_eq(&at).is_some() {
            open_image(scenario, &tree, &account, at, &mut cut, &mut chance, root)?;
            cut.beside_a_sync += usize::from(is_beside_a_sync(&calls, at));
        }
        tree.does(call)?;
        if let Call::Journal(bytes) = call {
            account.hear_all(bytes)?;
        }
    }
    fs::remove_dir_all(root)?;
    Ok(cut)
}

/// Leaves `before` as a kill in the middle leaves it, its log not folded in; as `prepared` where
/// what is done once was done, or a kill has done harm, which the kills tell of.
fn kill(prepared: &Prepared, before: &Sandbox, root: &Path, chance: &mut Chance) -> Result<()> {
    let scenario = prepared.scenario;
    let mut running = Start::until_killed(scenario, before).go()?;
    running.is_ready()?;
    std::thread::sleep(std::time::Duration::from_micros(chance.below(20_000)));
    running.kill()?;
    let account = Account::read(&before.journal())?;
    let looked_at = Sandbox::at(&root.join("looked-at"))?;
    before.copy_to(&looked_at)?;
    let verdict = judge_by(scenario, &looked_at, &account);
    let in_flight_is_done = verdict == Verdict::Whole { in_flight_is_done: true };
    let is_done = scenario.pace() == Pace::Once && (in_flight_is_done || account.in_flight.is_none());
    if is_done || !matches!(verdict, Verdict::Whole { .. }) {
        fs::remove_dir_all(before.root())?;
        return prepared.sandbox.copy_to(&Sandbox::at(before.root())?);
    }
    if account.in_flight.is_some() {
        Journal::open(&before.journal())?.say(&Line::Found(in_flight_is_done))?;
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
    scenario: &dyn Scenario,
    tree: &Tree,
    account: &Account,
    at: usize,
    cut: &mut Cut,
    chance: &mut Chance,
    root: &Path,
) -> Result<()> {
    let fate = match chance.below(10) {
        0 | 1 => Fate::Nothing,
        2 => Fate::Everything,
        3..=6 => Fate::Torn,
        _ => Fate::Some,
    };
    let image = Sandbox::at(&root.join("image"))?;
    tree.cut_power(&image.folder(), fate, chance)?;
    // Looked at in a copy, so that one that is not whole is kept as it was.
    let looked_at = Sandbox::at(&root.join("image-looked-at"))?;
    image.copy_to(&looked_at)?;
    let verdict = judge_by(scenario, &looked_at, account);
    cut.report.count += 1;
    cut.done += usize::from(verdict == Verdict::Whole { in_flight_is_done: true });
    let name = scenario.name();
    cut.report.judge(&verdict, &image, &format!("{name}, power cut before call {at}, {fate:?} of what was not synced"));
    fs::remove_dir_all(image.root())?;
    fs::remove_dir_all(looked_at.root())?;
    Ok(())
}

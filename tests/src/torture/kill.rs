//! A child is killed at a random moment, and its folder looked at.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};

use super::chance::Chance;
use super::child::Start;
use super::order::shares;
use super::person::{AfterRefusal, Person};
use super::place::Place;
use super::scenario::{ALL, CONTROL, Pace, Scenario};
use super::sight::{Verdict, judge};
use super::tally::{Tally, Work, in_parallel};
use super::told::{Account, Line, Told};

/// Kills in one folder, before a new one is begun.
const IN_ONE_FOLDER: usize = 20;

/// What came of the kills of one scenario.
#[derive(Debug, Default)]
struct Killed {
    tally: Tally,
    /// Kills between the beginning of an operation and its acknowledgement.
    inside: usize,
    /// Those of them whose operation was then found done.
    done_all_the_same: usize,
    /// Kills while the folder was being opened.
    opening: usize,
}

impl Killed {
    fn add(&mut self, other: &Self) {
        self.tally.add(&other.tally);
        self.inside += other.inside;
        self.done_all_the_same += other.done_all_the_same;
        self.opening += other.opening;
    }
}

/// How long things take when nobody is killed.
struct Usual {
    operation: Duration,
    opening: Duration,
}

/// A folder in which `scenario` can be done.
///
/// # Errors
///
/// Fails when it cannot be prepared.
pub fn prepared(scenario: &dyn Scenario, root: &Path) -> Result<Place> {
    let place = Place::at(&root.join(format!("{}-prepared", scenario.name())))?;
    let mut person = Person::at(place.clone(), AfterRefusal::Stop)?;
    scenario.prepare(&mut person).with_context(|| format!("preparing {}", scenario.name()))?;
    Ok(place)
}

/// Kills `kills` children, spread over all scenarios, and writes a line of each.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn kill(kills: usize, seed: u64, root: &Path) -> Result<Tally> {
    let mut all = Tally::default();
    for (scenario, kills) in ALL.iter().zip(shares(kills, ALL.len())) {
        let (usual, killed) = kill_in(*scenario, kills, seed, root)?;
        println!(
            "  {:<10} {kills} kills: {} inside the operation, which takes {:.1} ms ({} of those found done), {} while opening",
            scenario.name(),
            killed.inside,
            usual.operation.as_secs_f64() * 1000.0,
            killed.done_all_the_same,
            killed.opening,
        );
        all.add(&killed.tally);
    }
    Ok(all)
}

/// Kills the one that acknowledges too early, and tells how often that was found.
///
/// # Errors
///
/// Fails as [`kill`] does.
pub fn kill_control(kills: usize, seed: u64, root: &Path) -> Result<usize> {
    Ok(kill_in(CONTROL, kills, seed, root)?.1.tally.lost)
}

fn kill_in(scenario: &dyn Scenario, kills: usize, seed: u64, root: &Path) -> Result<(Usual, Killed)> {
    let prepared = prepared(scenario, root)?;
    let usual = measure(scenario, &prepared, root)?;
    let folders = kills.div_ceil(IN_ONE_FOLDER).max(2);
    let work = shares(kills, folders).into_iter().enumerate().map(|(number, kills)| {
        let (prepared, usual) = (&prepared, &usual);
        Box::new(move || {
            let root = root.join(format!("{}-{number}", scenario.name()));
            let chance = Chance::of(seed, &["kill", scenario.name(), &number.to_string()]);
            let killed = kill_here(scenario, prepared, kills, usual, chance, &root);
            std::fs::remove_dir_all(&root)?;
            killed
        }) as Work<'_, Killed>
    });
    let mut all = Killed::default();
    in_parallel(work.collect())?.iter().for_each(|killed| all.add(killed));
    Ok((usual, all))
}

fn measure(scenario: &dyn Scenario, prepared: &Place, root: &Path) -> Result<Usual> {
    let (mut operations, mut openings) = (Vec::new(), Vec::new());
    for number in 0..3 {
        let place = Place::at(&root.join(format!("{}-measured-{number}", scenario.name())))?;
        prepared.copy_to(&place)?;
        let before = Account::read(&place.told())?.took.len();
        let turns = if scenario.pace() == Pace::Once { 1 } else { 10 };
        let mut running = Start { turns, ..Start::until_killed(scenario, &place) }.go()?;
        openings.push(running.is_ready()?);
        running.end()?;
        operations.extend(Account::read(&place.told())?.took.into_iter().skip(before).map(Duration::from_micros));
    }
    operations.sort_unstable();
    openings.sort_unstable();
    let middle = |times: &[Duration]| times.get(times.len() / 2).copied().context("nothing was acknowledged");
    Ok(Usual { operation: middle(&operations)?, opening: middle(&openings)? })
}

fn kill_here(
    scenario: &dyn Scenario,
    prepared: &Place,
    kills: usize,
    usual: &Usual,
    mut chance: Chance,
    root: &Path,
) -> Result<Killed> {
    let mut killed = Killed::default();
    killed.tally.is_quiet = scenario.name() == CONTROL.name();
    let mut place = None;
    for number in 0..kills {
        let here = match place.take() {
            Some(place) => place,
            None => {
                let new = Place::at(&root.join(number.to_string()))?;
                prepared.copy_to(&new)?;
                new
            }
        };
        let when = kill_once(scenario, &here, usual, &mut chance, &mut killed)?;
        let account = Account::read(&here.told())?;
        let verdict = judge(&here.folder(), &account);
        killed.tally.judge(&verdict, &here, &when);
        killed.inside += usize::from(account.in_flight.is_some());
        if let Verdict::Whole { in_flight_is_done } = verdict {
            killed.done_all_the_same += usize::from(in_flight_is_done);
            if scenario.pace() == Pace::Again {
                if account.in_flight.is_some() {
                    Told::open(&here.told())?.say(&Line::Found(in_flight_is_done))?;
                }
                place = Some(here);
                continue;
            }
        }
        std::fs::remove_dir_all(here.root())?;
    }
    Ok(killed)
}

/// Starts a child and kills it, and tells when that was.
fn kill_once(
    scenario: &dyn Scenario,
    place: &Place,
    usual: &Usual,
    chance: &mut Chance,
    killed: &mut Killed,
) -> Result<String> {
    let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    // What is done once has its end in reach; of what is done again, several times.
    let reach = if scenario.pace() == Pace::Once { usual.operation * 11 / 10 } else { usual.operation * 5 };
    let mut running = Start::until_killed(scenario, place).go()?;
    killed.tally.count += 1;
    if chance.once_in(8) {
        let after = chance.below(micros(usual.opening));
        sleep(Duration::from_micros(after));
        running.kill()?;
        killed.opening += 1;
        return Ok(format!("{} killed {after} µs after its start", scenario.name()));
    }
    // What is done once begins with a long derivation, and writes most towards its end.
    let begin = if scenario.pace() == Pace::Once && chance.once_in(2) { usual.operation / 2 } else { Duration::ZERO };
    let after = micros(begin) + chance.below(micros(reach - begin));
    running.is_ready()?;
    sleep(Duration::from_micros(after));
    running.kill()?;
    Ok(format!("{} killed {after} µs after it was ready", scenario.name()))
}

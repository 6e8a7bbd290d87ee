//! A child is killed at a random moment, and its folder looked at.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};

use super::chance::Chance;
use super::child::Start;
use super::ending::{self, Ending};
use super::journal::{Account, Journal, Line};
use super::order::shares;
use super::report::{Report, Tried, Work, in_parallel};
use super::sandbox::Sandbox;
use super::scenario::{Pace, Prepared, Scenario, TOO_EARLY};
use super::secret::Unsealer;
use super::verify::{Verdict, judge_by};
use harness::wait;

/// Kills in one folder, before a new one is begun.
const IN_ONE_FOLDER: usize = 20;

/// Kills of the control, each of which must be caught.
const CONTROL_KILLS: usize = 8;

/// What came of the kills of one scenario.
#[derive(Debug, Default)]
struct Killed {
    report: Report,
    /// Kills between the beginning of an operation and its acknowledgement.
    inside: usize,
    /// Those of them whose operation was then found done.
    done_all_the_same: usize,
    /// Kills while the folder was being opened.
    opening: usize,
    /// Folders that held the words, and were then wiped or deleted from for good.
    ended: usize,
}

impl Killed {
    fn add(&mut self, other: &Self) {
        self.report.add(&other.report);
        self.inside += other.inside;
        self.done_all_the_same += other.done_all_the_same;
        self.opening += other.opening;
        self.ended += other.ended;
    }
}

/// How long things take when nobody is killed.
struct Usual {
    operation: Duration,
    opening: Duration,
}

/// Kills `kills` children, spread over all of `prepared`, and writes a line of each. What each leaves is looked
/// at, and a copy of it is wiped or deleted from for good. Gives how many of them were in the middle of something.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn kill(prepared: &[Prepared], unsealer: &Unsealer, kills: usize, seed: u64, root: &Path) -> Result<Tried> {
    let measured = prepared.iter().map(|prepared| Box::new(|| measure(prepared, root)) as Work<'_, Usual>);
    let measured = in_parallel(measured.collect())?;
    let mut work: Vec<Work<'_, Killed>> = Vec::new();
    let mut of = Vec::new();
    for (number, ((prepared, usual), kills)) in
        prepared.iter().zip(&measured).zip(shares(kills, prepared.len())).enumerate()
    {
        for (folder, kills) in shares(kills, kills.div_ceil(IN_ONE_FOLDER)).into_iter().enumerate() {
            let root = root.join(format!("{}-{folder}", prepared.scenario.name()));
            let chance = Chance::of(seed, &["kill", prepared.scenario.name(), &folder.to_string()]);
            work.push(Box::new(move || kill_here(prepared, unsealer, kills, usual, chance, &root)));
            of.push(number);
        }
    }
    let mut sums: Vec<Killed> = prepared.iter().map(|_| Killed::default()).collect();
    for (number, killed) in of.into_iter().zip(in_parallel(work)?) {
        sums[number].add(&killed);
    }
    let mut all = Tried::default();
    for ((prepared, usual), sum) in prepared.iter().zip(&measured).zip(&sums) {
        println!(
            "  {:<19}{:>4} kills: {} inside the operation, which takes {:.1} ms ({} of those found done), {} while \
             opening; words gone for good after {}",
            prepared.scenario.name(),
            sum.report.count,
            sum.inside,
            usual.operation.as_secs_f64() * 1000.0,
            sum.done_all_the_same,
            sum.opening,
            sum.ended.saturating_sub(sum.report.left),
        );
        all.report.add(&sum.report);
        all.met += sum.inside;
    }
    Ok(all)
}

/// Kills the one that acknowledges before it saves, each time once it has said so. Gives how often
/// the loss was found, and of how many kills.
///
/// # Errors
///
/// Fails as [`kill`] does.
pub fn kill_control(root: &Path) -> Result<(usize, usize)> {
    let prepared = Prepared::of(TOO_EARLY, root)?;
    let mut report = Report { is_quiet: true, ..Report::default() };
    for number in 0..CONTROL_KILLS {
        let sandbox = Sandbox::at(&root.join(format!("control-{number}")))?;
        prepared.sandbox.copy_to(&sandbox)?;
        let before = Account::read(&sandbox.journal())?.took.len();
        let mut running = Start::until_killed(TOO_EARLY, &sandbox).go()?;
        running.is_ready()?;
        wait::until_now("an acknowledgement", || Ok(Account::read(&sandbox.journal())?.took.len() > before))?;
        running.kill()?;
        let account = Account::read(&sandbox.journal())?;
        report.count += 1;
        report.judge(&judge_by(TOO_EARLY, &sandbox, &account), &sandbox, "the control");
    }
    Ok((report.lost, report.count))
}

fn measure(prepared: &Prepared, root: &Path) -> Result<Usual> {
    let (mut operations, mut openings) = (Vec::new(), Vec::new());
    let scenario = prepared.scenario;
    for number in 0..2 {
        let sandbox = Sandbox::at(&root.join(format!("{}-measured-{number}", scenario.name())))?;
        prepared.sandbox.copy_to(&sandbox)?;
        let before = Account::read(&sandbox.journal())?.took.len();
        let turns = if scenario.pace() == Pace::Once { 1 } else { 3 };
        let mut running = Start { turns, ..Start::until_killed(scenario, &sandbox) }.go()?;
        openings.push(running.is_ready()?);
        running.end()?;
        operations.extend(Account::read(&sandbox.journal())?.took.into_iter().skip(before).map(Duration::from_micros));
        fs::remove_dir_all(sandbox.root())?;
    }
    operations.sort_unstable();
    openings.sort_unstable();
    let middle = |times: &[Duration]| times.get(times.len() / 2).copied().context("nothing was acknowledged");
    Ok(Usual { operation: middle(&operations)?, opening: middle(&openings)? })
}

fn kill_here(
    prepared: &Prepared,
    unsealer: &Unsealer,
    kills: usize,
    usual: &Usual,
    mut chance: Chance,
    root: &Path,
) -> Result<Killed> {
    let scenario = prepared.scenario;
    let mut killed = Killed::default();
    let mut sandbox = None;
    for number in 0..kills {
        let here = match sandbox.take() {
            Some(sandbox) => sandbox,
            None => {
                let new = Sandbox::at(&root.join(number.to_string()))?;
                prepared.sandbox.copy_to(&new)?;
                new
            }
        };
        let when = kill_once(scenario, &here, usual, &mut chance, &mut killed)
            .with_context(|| format!("{} in {}", scenario.name(), here.root().display()))?;
        let account = Account::read(&here.journal())?;
        let ending = Ending::ALL[number % Ending::ALL.len()];
        end_copy(ending, scenario, &here, &account, unsealer, &when, &mut killed)?;
        let verdict = judge_by(scenario, &here, &account);
        killed.report.judge(&verdict, &here, &when);
        killed.inside += usize::from(account.in_flight.is_some());
        if let Verdict::Whole { in_flight_is_done } = verdict {
            killed.done_all_the_same += usize::from(in_flight_is_done);
            if scenario.pace() == Pace::Again {
                if account.in_flight.is_some() {
                    Journal::open(&here.journal())?.say(&Line::Found(in_flight_is_done))?;
                }
                sandbox = Some(here);
                continue;
            }
        }
        fs::remove_dir_all(here.root())?;
    }
    if root.exists() {
        fs::remove_dir_all(root)?;
    }
    Ok(killed)
}

/// Ends what a copy of `here` holds, and counts what is left.
fn end_copy(
    ending: Ending,
    scenario: &dyn Scenario,
    here: &Sandbox,
    account: &Account,
    unsealer: &Unsealer,
    when: &str,
    killed: &mut Killed,
) -> Result<()> {
    let copy = Sandbox::at(&here.root().join("ended"))?;
    here.copy_to(&copy)?;
    let when = format!("{when}, then {}", ending.name());
    match ending::end(ending, scenario, &copy, account, unsealer) {
        Ok(ended) => {
            killed.ended += usize::from(ended.were_there);
            if !ended.left.is_empty() {
                killed.report.left(&format!("{:?}", ended.left), &copy, &when);
            }
        }
        Err(error) => killed.report.stuck(&format!("{error:#}"), &copy, &when),
    }
    fs::remove_dir_all(copy.root())?;
    Ok(())
}

/// Starts a child and kills it, and tells when that was.
fn kill_once(
    scenario: &dyn Scenario,
    sandbox: &Sandbox,
    usual: &Usual,
    chance: &mut Chance,
    killed: &mut Killed,
) -> Result<String> {
    let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    let mut running = Start::until_killed(scenario, sandbox).go()?;
    killed.report.count += 1;
    if chance.once_in(8) {
        let after = chance.below(micros(usual.opening));
        sleep(Duration::from_micros(after));
        running.kill()?;
        killed.opening += 1;
        return Ok(format!("{} killed {after} µs after its start", scenario.name()));
    }
    let (begin, end) = match scenario.pace() {
        // What is done once begins with a long derivation, and writes most towards its end.
        Pace::Once if chance.once_in(2) => (usual.operation / 2, usual.operation * 11 / 10),
        Pace::Once => (Duration::ZERO, usual.operation * 11 / 10),
        Pace::Again => (Duration::ZERO, usual.operation * 4),
    };
    let after = micros(begin) + chance.below(micros(end - begin));
    running.is_ready()?;
    sleep(Duration::from_micros(after));
    running.kill()?;
    Ok(format!("{} killed {after} µs after it was ready", scenario.name()))
}

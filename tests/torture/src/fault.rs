//! One call of a child fails, for each call in turn: she is told so, nothing that was acknowledged
//! is lost, and it can be done again.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::chance::Chance;
use super::child::Start;
use super::journal::Account;
use super::log::{self, Call};
use super::person::AfterRefusal;
use super::report::{Report, Tried, Work, in_parallel};
use super::sandbox::Sandbox;
use super::scenario::{DEAF, Pace, Prepared, Scenario};
use super::shim::{Fault, Shim};
use super::tree::{Fate, Tree};
use super::verify::{judge, judge_by};

/// How many times as many calls fail where no key is derived.
const QUICK: usize = 12;

/// What came of the failed calls of one scenario.
#[derive(Debug, Default)]
struct Failed {
    report: Report,
    /// Those after which the app gave back an error.
    refused: usize,
    /// Children that never came to the call that was to fail.
    missed: usize,
}

/// Fails up to `most` calls of each of `prepared`, with each error, and writes a line of each. Gives
/// how often she was told.
///
/// # Errors
///
/// Fails when the machine does not let it, or no call of a scenario failed: no failure of Holdfast
/// is one.
pub fn fail(prepared: &[Prepared], shim: &Shim, most: usize, seed: u64, root: &Path) -> Result<Tried> {
    let counts = prepared.iter().map(|prepared| Box::new(|| count(prepared, shim, root)) as Work<'_, u64>);
    let counts = in_parallel(counts.collect())?;
    let mut work: Vec<Work<'_, Failed>> = Vec::new();
    let mut of = Vec::new();
    for (number, (prepared, count)) in prepared.iter().zip(&counts).enumerate() {
        let mut chance = Chance::of(seed, &["fault", prepared.scenario.name()]);
        let most = if prepared.scenario.is_quick() { most * QUICK } else { most };
        if most == 0 {
            continue;
        }
        let step = count.div_ceil(most as u64).max(1);
        for fault in Fault::ALL {
            // Where not all can fail, each run and each error meets others.
            for n in (1 + chance.below(step)..=*count).step_by(usize::try_from(step)?) {
                let sandbox = root.join(format!("{}-{}-{n}", prepared.scenario.name(), fault.name()));
                work.push(Box::new(move || fail_one(prepared, shim, fault, n, false, &sandbox)));
                of.push(number);
            }
        }
    }
    let mut sums: Vec<Failed> = prepared.iter().map(|_| Failed::default()).collect();
    for (number, failed) in of.into_iter().zip(in_parallel(work)?) {
        sums[number].report.add(&failed.report);
        sums[number].refused += failed.refused;
        sums[number].missed += failed.missed;
    }
    let mut all = Tried::default();
    for ((prepared, count), sum) in prepared.iter().zip(counts).zip(sums) {
        println!(
            "  {:<19}{:>4} of 2 × {count} calls failed: {} times she was told, {} times it did no harm; {} never came",
            prepared.scenario.name(),
            sum.report.count,
            sum.refused,
            sum.report.count - sum.refused,
            sum.missed,
        );
        ensure!(
            most == 0 || sum.report.count > 0,
            "no call of {} failed, so nothing was tried",
            prepared.scenario.name()
        );
        all.report.add(&sum.report);
        all.met += sum.refused;
    }
    Ok(all)
}

/// Fails every third call of one that acknowledges whatever the app says, with each error. Gives how
/// often a loss was found, and of how many failed calls.
///
/// # Errors
///
/// Fails as [`fail`] does.
pub fn fail_control(shim: &Shim, root: &Path) -> Result<(usize, usize)> {
    let prepared = Prepared::of(DEAF, root)?;
    let count = count(&prepared, shim, root)?;
    let prepared = &prepared;
    let work =
        Fault::ALL.into_iter().flat_map(|fault| (1..=count).step_by(3).map(move |n| (fault, n))).map(|(fault, n)| {
            let sandbox = root.join(format!("control-{}-{n}", fault.name()));
            Box::new(move || fail_one(prepared, shim, fault, n, true, &sandbox)) as Work<'_, Failed>
        });
    let failed = in_parallel(work.collect())?;
    let is_caught = |one: &&Failed| one.report.lost + one.report.unopenable > 0;
    Ok((failed.iter().filter(is_caught).count(), failed.iter().map(|one| one.report.count).sum()))
}

/// How often it is done: what comes after a refusal must go on.
fn turns(scenario: &dyn Scenario) -> u64 {
    if scenario.pace() == Pace::Once { 1 } else { 2 }
}

/// How many calls a child makes when none fails.
fn count(prepared: &Prepared, shim: &Shim, root: &Path) -> Result<u64> {
    let sandbox = Sandbox::at(&root.join(format!("{}-counted", prepared.scenario.name())))?;
    prepared.sandbox.copy_to(&sandbox)?;
    let variables = shim.variables(&sandbox, None);
    let scenario = prepared.scenario;
    Start { turns: turns(scenario), variables, ..Start::until_killed(scenario, &sandbox) }.go()?.end()?;
    let calls = log::read(&fs::read(sandbox.log())?)?;
    fs::remove_dir_all(sandbox.root())?;
    let Some(Call::End(count)) = calls.last() else { bail!("a log without an end") };
    Ok(*count)
}

fn fail_one(prepared: &Prepared, shim: &Shim, fault: Fault, n: u64, is_quiet: bool, root: &Path) -> Result<Failed> {
    let scenario = prepared.scenario;
    let mut failed = Failed { report: Report { is_quiet, ..Report::default() }, ..Failed::default() };
    let sandbox = Sandbox::at(root)?;
    prepared.sandbox.copy_to(&sandbox)?;
    let variables = shim.variables(&sandbox, Some((fault, n)));
    let start = Start {
        turns: turns(scenario),
        after: AfterRefusal::DiskWorks,
        variables,
        ..Start::until_killed(scenario, &sandbox)
    };
    let ended = start.go()?.end();
    let calls = log::read(&fs::read(sandbox.log())?)?;
    // The second half of a run may need fewer calls than the one that was counted.
    let Some(at) = calls.iter().position(|call| matches!(call, Call::Failed(_))) else {
        fs::remove_dir_all(root)?;
        failed.missed = 1;
        return Ok(failed);
    };
    let when = format!("{}, {} at call {n} {:?}", scenario.name(), fault.name(), calls.get(at).context("found")?);
    failed.report.count = 1;
    if let Err(error) = ended {
        failed.report.stuck(&format!("{error:#}"), &sandbox, &when);
    }
    let account = Account::read(&sandbox.journal())?;
    failed.refused = usize::from(!account.refusals.is_empty());
    if failed.refused > 0 {
        let verdict = judge(scenario, &sandbox.as_refused()?);
        failed.report.judge(&verdict, &sandbox, &format!("{when}, when it was refused"));
    }
    failed.report.judge(&judge(scenario, &sandbox), &sandbox, &when);
    acknowledged_is_synced(&mut failed.report, prepared, &calls, at, &sandbox, &when)?;
    fs::remove_dir_all(root)?;
    Ok(failed)
}

/// The first acknowledgement after the failure holds, also if nothing gets to the disk any more.
fn acknowledged_is_synced(
    report: &mut Report,
    prepared: &Prepared,
    calls: &[Call],
    failed_at: usize,
    sandbox: &Sandbox,
    when: &str,
) -> Result<()> {
    let mut account = Account::read(&prepared.sandbox.journal())?;
    let mut tree = Tree::of(&prepared.sandbox.folder(), &[])?;
    for (at, call) in calls.iter().enumerate() {
        tree.does(call)?;
        let Call::Journal(bytes) = call else { continue };
        let before = account.took.len();
        account.hear_all(bytes)?;
        if at > failed_at && account.took.len() > before {
            let image = Sandbox::at(&sandbox.root().join("image"))?;
            tree.cut_power(&image.folder(), Fate::Nothing, &mut Chance::of(0, &[]))?;
            let when = format!("{when}, acknowledged and then the power was cut");
            report.judge(&judge_by(prepared.scenario, &image, &account), sandbox, &when);
            return Ok(());
        }
    }
    Ok(())
}

//! One call of a child fails, for each call in turn: she is told so, nothing that was acknowledged
//! is lost, and it can be done again.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::chance::Chance;
use super::child::Start;
use super::kill::prepared;
use super::log::{self, Call};
use super::person::AfterRefusal;
use super::place::Place;
use super::scenario::{ALL, Pace, Scenario};
use super::shim::{Fault, Shim};
use super::sight::judge;
use super::tally::{Tally, Work, in_parallel, keep};
use super::told::Account;
use super::tree::{Fate, Tree};

/// What came of the failed calls of one scenario.
#[derive(Debug, Default)]
struct Failed {
    tally: Tally,
    /// Those after which the app gave back an error.
    refused: usize,
}

/// Fails up to `most` calls of each scenario, with each error, and writes a line of each.
///
/// # Errors
///
/// Fails when the machine does not let it: no failure of Holdfast is one.
pub fn fail(shim: &Shim, most: usize, root: &Path) -> Result<Tally> {
    let mut all = Tally::default();
    for scenario in ALL {
        let prepared = prepared(*scenario, root)?;
        let calls = record(*scenario, shim, &prepared, &root.join(format!("{}-whole", scenario.name())))?;
        let Some(Call::End(count)) = calls.last() else { anyhow::bail!("a log without an end") };
        let step = count.div_ceil(most as u64).max(1);
        let mut work: Vec<Work<'_, Failed>> = Vec::new();
        for fault in Fault::ALL {
            // With both errors, and a step larger than one, other calls are met.
            let first = if fault == Fault::Eio { 1 } else { 1 + step / 2 };
            for n in (first..=*count).step_by(usize::try_from(step)?) {
                let prepared = &prepared;
                let place = root.join(format!("{}-{}-{n}", scenario.name(), fault.name()));
                work.push(Box::new(move || fail_one(*scenario, shim, prepared, fault, n, &place)));
            }
        }
        let mut sum = Failed::default();
        for failed in in_parallel(work)? {
            sum.tally.add(&failed.tally);
            sum.refused += failed.refused;
        }
        println!(
            "  {:<10} {} of 2 × {count} calls failed: {} times she was told, {} times it did no harm",
            scenario.name(),
            sum.tally.count,
            sum.refused,
            sum.tally.count - sum.refused,
        );
        all.add(&sum.tally);
    }
    Ok(all)
}

/// How often it is done: what comes after a refusal must go on.
fn turns(scenario: &dyn Scenario) -> u64 {
    if scenario.pace() == Pace::Once { 1 } else { 2 }
}

/// Everything that a child asks of its disk when nothing fails.
fn record(scenario: &dyn Scenario, shim: &Shim, prepared: &Place, root: &Path) -> Result<Vec<Call>> {
    let place = Place::at(root)?;
    prepared.copy_to(&place)?;
    let variables = shim.variables(&place, None);
    Start { turns: turns(scenario), variables, ..Start::until_killed(scenario, &place) }.go()?.end()?;
    let calls = log::read(&fs::read(place.log())?)?;
    fs::remove_dir_all(root)?;
    Ok(calls)
}

fn fail_one(
    scenario: &dyn Scenario,
    shim: &Shim,
    prepared: &Place,
    fault: Fault,
    n: u64,
    root: &Path,
) -> Result<Failed> {
    let mut failed = Failed::default();
    let place = Place::at(root)?;
    prepared.copy_to(&place)?;
    let variables = shim.variables(&place, Some((fault, n)));
    let start =
        Start { turns: turns(scenario), after: AfterRefusal::Mend, variables, ..Start::until_killed(scenario, &place) };
    let ended = start.go()?.end();
    let calls = log::read(&fs::read(place.log())?)?;
    // The second half of a run may need fewer calls than the one that was counted.
    let Some(at) = calls.iter().position(|call| matches!(call, Call::Failed(_))) else {
        fs::remove_dir_all(root)?;
        return Ok(failed);
    };
    let when = format!("{}, {} at call {n} {:?}", scenario.name(), fault.name(), calls.get(at).context("found")?);
    failed.tally.count = 1;
    if let Err(error) = ended {
        failed.tally.stuck += 1;
        println!("STUCK, {when}: {error:#}{}", keep(&place));
    }
    let account = Account::read(&place.told())?;
    failed.refused = usize::from(!account.refusals.is_empty());
    if failed.refused > 0 {
        let refused = place.as_refused()?;
        let verdict = judge(&refused.folder(), &Account::read(&refused.told())?);
        failed.tally.judge(&verdict, &place, &format!("{when}, when it was refused"));
    }
    failed.tally.judge(&judge(&place.folder(), &account), &place, &when);
    acknowledged_is_synced(&mut failed.tally, prepared, &calls, at, &place, &when)?;
    fs::remove_dir_all(root)?;
    Ok(failed)
}

/// The first acknowledgement after the failure holds, also if nothing gets to the disk any more.
fn acknowledged_is_synced(
    tally: &mut Tally,
    prepared: &Place,
    calls: &[Call],
    failed_at: usize,
    place: &Place,
    when: &str,
) -> Result<()> {
    let mut account = Account::read(&prepared.told())?;
    let mut tree = Tree::of(&prepared.folder(), &[])?;
    for (at, call) in calls.iter().enumerate() {
        tree.does(call)?;
        let Call::Told(bytes) = call else { continue };
        let before = account.took.len();
        account.hear_all(bytes)?;
        if at > failed_at && account.took.len() > before {
            let image = Place::at(&place.root().join("image"))?;
            tree.cut_power(&image.folder(), Fate::Nothing, &mut Chance::of(0, &[]))?;
            let when = format!("{when}, acknowledged and then the power was cut");
            tally.judge(&judge(&image.folder(), &account), place, &when);
            return Ok(());
        }
    }
    Ok(())
}

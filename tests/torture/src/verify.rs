//! What stands in a folder after a stop, looked at by an app that was just started.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, bail, ensure};
use care_bridge::{ApiError, OpenView, Stage, Start};
use care_plan::{AnswerId, Tier};

use super::journal::{Account, Facts};
use super::sandbox::Sandbox;
use super::scenario::Scenario;
use harness::house;

/// The fact that a plan was begun.
pub const BEGUN: &str = "begun";
/// The fact of a lock: its passphrase.
pub const LOCK: &str = "lock";

/// The name of the fact of her words at `answer`.
#[must_use]
pub fn words_at(answer: &AnswerId) -> String {
    format!("text {answer}")
}

/// The name of the fact of who can see `answer`.
#[must_use]
pub fn tier_of(answer: &AnswerId) -> String {
    format!("tier {answer}")
}

/// The name of the fact of which photograph stands beside `answer`.
#[must_use]
pub fn photo_at(answer: &AnswerId) -> String {
    format!("photo {answer}")
}

/// The value of a tier's fact; what is shared, as all begins, is nothing to tell.
#[must_use]
pub fn tier_value(tier: Tier) -> String {
    if tier == Tier::Shared { String::new() } else { tier.name().to_owned() }
}

/// What came of looking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// All that was acknowledged is there, and what was in flight: or it is not.
    Whole {
        /// Whether what was in flight had been done.
        in_flight_is_done: bool,
    },
    /// Something that was acknowledged is not there.
    Lost(String),
    /// It does not open.
    Unopenable(String),
}

/// Opens the folder at `sandbox` with an app of its own and compares with what was told.
#[must_use]
pub fn judge(scenario: &dyn Scenario, sandbox: &Sandbox) -> Verdict {
    match Account::read(&sandbox.journal()) {
        Ok(account) => judge_by(scenario, sandbox, &account),
        Err(error) => Verdict::Unopenable(format!("{error:#}")),
    }
}

/// The same, where `account` says what was told.
#[must_use]
pub fn judge_by(scenario: &dyn Scenario, sandbox: &Sandbox, account: &Account) -> Verdict {
    let verdict = compare(sandbox, account);
    match (&verdict, scenario.holds(sandbox, account)) {
        (Verdict::Whole { .. }, Err(error)) => Verdict::Lost(format!("{error:#}")),
        _ => verdict,
    }
}

/// Opens the folder at `sandbox` and compares with what was told.
#[must_use]
pub fn compare(sandbox: &Sandbox, account: &Account) -> Verdict {
    // With the lock that was acknowledged first; the one in flight may open what that does not.
    let known = account.known.get(LOCK).cloned();
    let in_flight = account.in_flight.as_ref().and_then(|facts| facts.get(LOCK)).cloned();
    let with = |lock: Option<&str>| verdict(look(&sandbox.folder(), lock), account);
    let verdict = with(known.as_deref());
    if in_flight.is_none() || in_flight == known {
        return verdict;
    }
    // What was being given up may open it once more, and be given up by that.
    if matches!(verdict, Verdict::Whole { .. }) && matches!(with(known.as_deref()), Verdict::Whole { .. }) {
        return verdict;
    }
    match with(in_flight.as_deref()) {
        Verdict::Unopenable(_) => verdict,
        other => other,
    }
}

/// Whether the folder opens, and its history is whole, whatever is in it.
///
/// # Errors
///
/// Says why not.
pub fn opens(folder: &Path, account: &Account) -> Result<()> {
    let seen = look(folder, account.known.get(LOCK).map(String::as_str))?;
    ensure!(seen.facts.contains_key(BEGUN), "there is no plan");
    seen.history.map_or(Ok(()), |error| bail!(error))
}

/// Whether what an acknowledged change has given up opens nothing, in a copy of `sandbox`.
///
/// # Errors
///
/// Says that it opens, or why it could not be tried.
pub fn is_given_up(sandbox: &Sandbox, account: &Account) -> Result<()> {
    let Some(old) = &account.given_up else { return Ok(()) };
    let tried = Sandbox::at(&sandbox.root().join("given-up-tried"))?;
    sandbox.copy_to(&tried)?;
    let opened = look(&tried.folder(), Some(old));
    std::fs::remove_dir_all(tried.root())?;
    match opened {
        Ok(_) => bail!("the passphrase of before opens it"),
        Err(error) if error.downcast_ref::<ApiError>() == Some(&ApiError::WrongPassphrase) => Ok(()),
        Err(error) => Err(error.context("the passphrase of before")),
    }
}

/// What is so in the folder, which nobody else has open.
///
/// # Errors
///
/// Fails when it does not open.
pub fn facts(folder: &Path, passphrase: &str) -> Result<Facts> {
    Ok(look(folder, Some(passphrase))?.facts)
}

fn verdict(seen: Result<Seen>, account: &Account) -> Verdict {
    let seen = match seen {
        Ok(seen) => seen,
        Err(error) => return Verdict::Unopenable(format!("{error:#}")),
    };
    let in_flight_is_done = Some(&seen.facts) == account.in_flight.as_ref() && seen.facts != account.known;
    if seen.facts != account.known && !in_flight_is_done {
        return Verdict::Lost(difference(&account.known, &seen.facts));
    }
    seen.history.map_or(Verdict::Whole { in_flight_is_done }, Verdict::Lost)
}

fn difference(known: &Facts, seen: &Facts) -> String {
    let short = |facts: &Facts, name: &str| {
        let value = facts.get(name).map_or("nothing", String::as_str);
        value.chars().take(60).collect::<String>()
    };
    let names: std::collections::BTreeSet<_> = known.keys().chain(seen.keys()).collect();
    let differing = names.into_iter().filter(|name| known.get(*name) != seen.get(*name));
    differing
        .map(|name| format!("{name}: {:?} was acknowledged, {:?} is there", short(known, name), short(seen, name)))
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is there.
struct Seen {
    facts: Facts,
    /// What is wrong with the history behind it.
    history: Option<String>,
}

fn look(folder: &Path, passphrase: Option<&str>) -> Result<Seen> {
    let mut app = house::start_again(folder, &Arc::default())?;
    let mut typed = None;
    let view = match app.start(Start {})?.stage {
        Stage::Welcome => return Ok(Seen { facts: Facts::new(), history: None }),
        Stage::Open(view) => view,
        Stage::Problem(error) => bail!("{error}"),
        Stage::Locked => {
            typed = passphrase;
            let Some(passphrase) = passphrase else { bail!("it is locked, and no passphrase was told") };
            app.unlock(passphrase.as_bytes().to_vec())?
        }
    };
    let history = match app.agrees_with_history() {
        Ok(true) => None,
        Ok(false) => Some("the rows are not what the changes say".to_owned()),
        Err(error) => Some(format!("the history cannot be read: {error}")),
    };
    Ok(Seen { facts: facts_of(&view, typed), history })
}

fn facts_of(view: &OpenView, passphrase: Option<&str>) -> Facts {
    let mut facts = Facts::from([(BEGUN.to_owned(), "yes".to_owned())]);
    facts.extend(passphrase.map(|passphrase| (LOCK.to_owned(), passphrase.to_owned())));
    for (id, answer) in &view.plan.answers {
        facts.insert(words_at(id), answer.text().to_owned());
        facts.insert(tier_of(id), tier_value(answer.tier));
        let state = answer.state().map(|state| format!("{state:?}")).unwrap_or_default();
        facts.insert(format!("state {id}"), state);
        facts.insert(photo_at(id), answer.attachment().map(|photo| photo.to_string()).unwrap_or_default());
        facts.insert(format!("choice {id}"), answer.choice().map(ToString::to_string).unwrap_or_default());
    }
    for (id, entry) in &view.plan.entries {
        facts.insert(format!("entry {id}"), format!("{} {}", entry.section, entry.removed));
    }
    facts.retain(|_, value| !value.is_empty());
    facts
}

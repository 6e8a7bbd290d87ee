//! What stands in a folder after a stop, looked at by an app that was just started.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use care_app::App;
use care_bridge::{OpenView, Stage, Start};
use care_plan::{AnswerId, Tier};

use super::told::{Account, Facts};
use crate::house;

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

/// Opens `folder` with an app of its own and compares with what was told.
#[must_use]
pub fn judge(folder: &Path, account: &Account) -> Verdict {
    match look(folder, account) {
        Err(error) => Verdict::Unopenable(format!("{error:#}")),
        Ok(seen) => {
            let in_flight_is_done = Some(&seen.facts) == account.in_flight.as_ref();
            if seen.facts != account.known && !in_flight_is_done {
                Verdict::Lost(difference(&account.known, &seen.facts))
            } else if let Some(error) = seen.history {
                Verdict::Lost(error)
            } else {
                Verdict::Whole { in_flight_is_done }
            }
        }
    }
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

fn look(folder: &Path, account: &Account) -> Result<Seen> {
    let mut app = claim(folder)?;
    let mut passphrase = None;
    let view = match app.start(Start {})?.stage {
        Stage::Welcome => return Ok(Seen { facts: Facts::new(), history: None }),
        Stage::Open(view) => view,
        Stage::Problem(error) => bail!("{error}"),
        Stage::Locked => {
            let (typed, view) = unlock(&mut app, account)?;
            passphrase = Some(typed);
            view
        }
    };
    let history = match app.agrees_with_history() {
        Ok(true) => None,
        Ok(false) => Some("the rows are not what the changes say".to_owned()),
        Err(error) => Some(format!("the history cannot be read: {error}")),
    };
    Ok(Seen { facts: facts_of(&view, passphrase), history })
}

/// Claims the folder; one that was just let go of may take a moment.
///
/// # Errors
///
/// Fails when another app has it for seconds.
pub fn claim(folder: &Path) -> Result<App> {
    let end = Instant::now() + Duration::from_secs(5);
    loop {
        match house::start(folder) {
            Ok(app) => return Ok(app),
            Err(error) if Instant::now() > end => return Err(error),
            Err(_) => sleep(Duration::from_millis(5)),
        }
    }
}

fn unlock(app: &mut App, account: &Account) -> Result<(String, OpenView)> {
    let known = account.known.get(LOCK);
    let in_flight = account.in_flight.as_ref().and_then(|facts| facts.get(LOCK)).filter(|one| Some(*one) != known);
    for passphrase in [known, in_flight].into_iter().flatten() {
        match app.unlock(passphrase.clone().into_bytes()) {
            Ok(view) => return Ok((passphrase.clone(), view)),
            Err(care_bridge::ApiError::WrongPassphrase) => {}
            Err(error) => bail!("{error}"),
        }
    }
    bail!("it is locked, and no passphrase that was told opens it")
}

fn facts_of(view: &OpenView, passphrase: Option<String>) -> Facts {
    let mut facts = Facts::from([(BEGUN.to_owned(), "yes".to_owned())]);
    facts.extend(passphrase.map(|passphrase| (LOCK.to_owned(), passphrase)));
    for (id, answer) in &view.plan.answers {
        facts.insert(words_at(id), answer.text.clone());
        facts.insert(tier_of(id), tier_value(answer.tier));
        let state = answer.state.map(|state| format!("{state:?}")).unwrap_or_default();
        facts.insert(format!("state {id}"), state);
        facts.insert(format!("choice {id}"), answer.choice.as_ref().map(ToString::to_string).unwrap_or_default());
    }
    for (id, entry) in &view.plan.entries {
        facts.insert(format!("entry {id}"), format!("{} {}", entry.section, entry.removed));
    }
    facts.retain(|_, value| !value.is_empty());
    facts
}

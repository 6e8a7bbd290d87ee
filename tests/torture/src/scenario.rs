//! What is done while something goes wrong. Another operation is one more file here, and its line
//! in [`ALL`].

mod backup;
mod begin;
mod change_passphrase;
mod close;
mod control;
mod copy;
mod delete;
mod full_passphrase;
mod make_code;
mod move_answer;
mod photo;
mod repair;
mod replace_passphrase;
mod restore;
mod save;
mod set_lock;
mod upgrade;
mod wipe;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use care_plan::{AnswerId, Tier};

use super::journal::{Account, Facts};
use super::person::{AfterRefusal, Person};
use super::report::{Work, in_parallel};
use super::sandbox::Sandbox;
use super::verify::{tier_of, tier_value, words_at};
use harness::house::{self, at};

pub use control::{DEAF, DEAF_AND_LONG, TOO_EARLY};

/// One thing that she does, in a folder of its own.
pub trait Scenario: Sync {
    /// Its name, on the command line and in the report.
    fn name(&self) -> &'static str;

    /// How often it can be done in one folder.
    fn pace(&self) -> Pace;

    /// Whether the plan is opened before, as everything but opening takes for granted.
    fn is_done_to_an_open_plan(&self) -> bool {
        true
    }

    /// Whether no key is derived from a passphrase on the way, which takes most of the time.
    fn is_quick(&self) -> bool {
        false
    }

    /// Makes what must stand before it is done for the first time. Nothing is harmed here.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be made.
    fn prepare(&self, person: &mut Person) -> Result<()>;

    /// Does it for the `turn`-th time in this folder, through [`Person::does`].
    ///
    /// # Errors
    ///
    /// Fails when the app refuses it.
    fn act(&self, person: &mut Person, turn: u64) -> Result<()>;

    /// What the words that must be gone stand in, and the words, as far as `facts` know of them.
    fn planted(&self, facts: &Facts) -> Vec<(AnswerId, String)> {
        PLANTED.iter().filter_map(|place| planted_at(&at(place), facts)).collect()
    }

    /// What must hold besides, of a folder that was looked at and is whole.
    ///
    /// # Errors
    ///
    /// Says what does not hold.
    fn holds(&self, _sandbox: &Sandbox, _account: &Account) -> Result<()> {
        Ok(())
    }
}

/// A folder in which a scenario can be done.
pub struct Prepared {
    /// What can be done.
    pub scenario: &'static dyn Scenario,
    /// Where. It is copied, and never worked in.
    pub sandbox: Sandbox,
}

impl Prepared {
    /// Prepares a folder for `scenario` below `root`.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be prepared.
    pub fn of(scenario: &'static dyn Scenario, root: &Path) -> Result<Self> {
        let sandbox = Sandbox::at(&root.join(format!("{}-prepared", scenario.name())))?;
        let mut person = Person::at(sandbox.clone(), AfterRefusal::Stop)?;
        scenario.prepare(&mut person).with_context(|| format!("preparing {}", scenario.name()))?;
        Ok(Self { scenario, sandbox })
    }

    /// Prepares one for each of [`ALL`], or for the one of that name.
    ///
    /// # Errors
    ///
    /// Fails when one cannot be prepared, or there is none.
    pub fn all(only: Option<&str>, root: &Path) -> Result<Vec<Self>> {
        let wanted = ALL.iter().filter(|scenario| only.is_none_or(|name| scenario.name() == name));
        let work: Vec<Work<'_, Self>> = wanted.map(|one| Box::new(|| Self::of(*one, root)) as Work<'_, Self>).collect();
        ensure!(!work.is_empty(), "there is no such scenario");
        in_parallel(work)
    }
}

/// How often something can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Once in a folder.
    Once,
    /// Again and again.
    Again,
}

/// From each earlier schema of a vault to the one of now.
static UPGRADES: [upgrade::Upgrade; 3] = [
    upgrade::Upgrade { schema: 1, name: "upgrade-1" },
    upgrade::Upgrade { schema: 2, name: "upgrade-2" },
    upgrade::Upgrade { schema: 3, name: "upgrade-3" },
];

/// Every scenario, without the controls.
pub static ALL: &[&dyn Scenario] = &[
    &begin::Begin,
    &save::Save,
    &move_answer::MoveAnswer,
    &photo::Photo,
    &delete::Delete,
    &copy::Copy,
    &close::Close,
    &set_lock::SetLock,
    &change_passphrase::ChangePassphrase,
    &replace_passphrase::ReplacePassphrase,
    &make_code::MakeCode,
    &full_passphrase::FullPassphrase,
    &backup::Backup,
    &restore::Restore,
    &UPGRADES[0],
    &UPGRADES[1],
    &UPGRADES[2],
    &repair::Repair,
    &wipe::Wipe,
];

/// The scenario of that name.
#[must_use]
pub fn of_name(name: &str) -> Option<&'static dyn Scenario> {
    ALL.iter().copied().chain([TOO_EARLY, DEAF, DEAF_AND_LONG]).find(|scenario| scenario.name() == name)
}

/// A passphrase that nobody would guess.
const PASSPHRASE: &str = "seven quiet herons over grey marsh";

/// Others like it, one a turn.
fn passphrase(turn: u64) -> String {
    format!("{turn} loud geese under old bridges")
}

/// The present passphrase and a new one, as they travel.
fn both(present: &str, new: &str) -> Vec<u8> {
    [present.as_bytes(), b"\0", new.as_bytes()].concat()
}

/// A plan with a lock, and words in every tier.
fn prepare_locked(person: &mut Person) -> Result<()> {
    person.begins()?;
    person.locks(PASSPHRASE)?;
    SHARED.iter().try_for_each(|place| person.writes(&at(place), "Before all."))?;
    let not_there = at(PLANTED[1]);
    let not_him = format!("Not him, {WORD}.");
    let facts = [(words_at(&not_there), not_him.clone()), (tier_of(&not_there), tier_value(Tier::Sensitive))];
    person.does(facts, |app| house::save_text(app, &not_there, &not_him).map(drop))?;
    person.moves(&at(SHARED[0]), Tier::JustMe)?;
    plant(person)?;
    // The copy of the day holds it, too.
    person.app()?.verify();
    Ok(())
}

/// What the app does in the background: it looks at everything, writes every row anew once something has left,
/// and makes the copy of the day. It tells nothing; on a full disk it goes without.
fn in_background(person: &mut Person) -> Result<()> {
    person.does([], |app| {
        app.verify();
        Ok(())
    })
}

/// A word that stands nowhere else, for the search in what must be gone.
const WORD: &str = "quombastrile";

/// Where it stands, in what no scenario writes to: what she shares, and what is private.
const PLANTED: [&str; 2] = ["birth-induction/wish", "birth-companions/not-there"];

/// Begins the names of what she has picked, and keeps elsewhere: beside the vault, so that it comes along
/// wherever the folder is copied to.
pub const PICKED: &str = "picked";

/// Writes the word where she shares it, and something after it, so that it stands in what was before as well.
fn plant(person: &mut Person) -> Result<()> {
    let place = at(PLANTED[0]);
    person.writes(&place, &format!("It was {WORD}."))?;
    person.writes(&place, &format!("It was {WORD}, I said."))
}

/// The answer and the word, where it stands there.
fn planted_at(answer: &AnswerId, facts: &Facts) -> Option<(AnswerId, String)> {
    facts.get(&words_at(answer)).filter(|text| text.contains(WORD)).map(|_| (answer.clone(), WORD.to_owned()))
}

/// Places whose words are for the people that she chooses.
const SHARED: [&str; 4] = ["birth-place/wish", "birth-pain/wish", "vitamin-k/wish", "about-me/name"];

/// Words that differ from turn to turn, from a few bytes to more than a page of the database.
fn words(turn: u64) -> String {
    let sentence = "And then, if all is well, I would like to wait. ";
    let times = usize::try_from(turn * 7 % 23).unwrap_or(0) * if turn % 19 == 18 { 12 } else { 1 };
    format!("Turn {turn}. {}", sentence.repeat(times)).trim_end().to_owned()
}

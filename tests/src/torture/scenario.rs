//! What is done while something goes wrong. Another operation is one more file here, and its line
//! in [`ALL`].

mod begin;
mod control;
mod move_answer;
mod save;
mod set_lock;

use anyhow::Result;

use super::person::Person;

pub use control::CONTROL;

/// One thing that she does, in a folder of its own.
pub trait Scenario: Sync {
    /// Its name, on the command line and in the report.
    fn name(&self) -> &'static str;

    /// How often it can be done in one folder.
    fn pace(&self) -> Pace;

    /// Makes what must stand before it is done for the first time. Nothing is harmed here.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be made.
    fn prepare(&self, person: &mut Person) -> Result<()>;

    /// Does it for the `turn`-th time in this folder, through [`Person::does`]. The plan is open,
    /// if one was begun.
    ///
    /// # Errors
    ///
    /// Fails when the app refuses it.
    fn act(&self, person: &mut Person, turn: u64) -> Result<()>;
}

/// How often something can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Once in a folder.
    Once,
    /// Again and again.
    Again,
}

/// Every scenario, without the control.
pub const ALL: &[&dyn Scenario] = &[&begin::Begin, &save::Save, &move_answer::MoveAnswer, &set_lock::SetLock];

/// The scenario of that name.
#[must_use]
pub fn of_name(name: &str) -> Option<&'static dyn Scenario> {
    ALL.iter().copied().chain([CONTROL]).find(|scenario| scenario.name() == name)
}

/// A passphrase that nobody would guess.
const PASSPHRASE: &str = "seven quiet herons over grey marsh";

/// Places whose words are for the people that she chooses.
const SHARED: [&str; 4] = ["birth-place/wish", "birth-pain/wish", "vitamin-k/wish", "about-me/name"];

/// Words that differ from turn to turn, from a few bytes to more than a page of the database.
fn words(turn: u64) -> String {
    let sentence = "And then, if all is well, I would like to wait. ";
    let times = usize::try_from(turn * 7 % 23).unwrap_or(0) * if turn % 19 == 18 { 12 } else { 1 };
    format!("Turn {turn}. {}", sentence.repeat(times)).trim_end().to_owned()
}

//! Keeping a photograph beside words, and another in its place: its bytes and the answer that names them come
//! together, so that no answer ever names what is not there whole.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use care_bridge::ReadPhoto;
use care_plan::{Answer, ContentHash};

use super::{Pace, Scenario, prepare_locked, words};
use crate::journal::Account;
use crate::person::Person;
use crate::sandbox::Sandbox;
use crate::verify::{LOCK, photo_at};
use harness::house::{self, at};
use harness::photo;

pub(super) struct Photo;

/// Where the photograph stands.
const ANSWER: &str = "what-matters/photo";

impl Scenario for Photo {
    fn name(&self) -> &'static str {
        "photo"
    }

    fn pace(&self) -> Pace {
        Pace::Again
    }

    fn prepare(&self, person: &mut Person) -> Result<()> {
        prepare_locked(person)?;
        person.writes(&at(ANSWER), "Me and the dog")
    }

    fn act(&self, person: &mut Person, turn: u64) -> Result<()> {
        if turn % 4 == 3 {
            return person.writes(&at(ANSWER), &words(turn));
        }
        let file = photo::noise(turn)?;
        let kept = care_photo::retake(&file).context("it is a photograph")?;
        let fact = (photo_at(&at(ANSWER)), ContentHash::of(&kept).to_string());
        person.does([fact], |app| photo::keep(app, &at(ANSWER), &file).map(drop))
    }

    fn holds(&self, sandbox: &Sandbox, account: &Account) -> Result<()> {
        let Some(passphrase) = account.known.get(LOCK) else { return Ok(()) };
        let tried = Sandbox::at(&sandbox.root().join("photo-tried"))?;
        sandbox.copy_to(&tried)?;
        let mut app = house::start_again(&tried.folder(), &Arc::default())?;
        let plan = app.unlock(passphrase.as_bytes().to_vec())?.plan;
        if let Some(photo) = plan.answer(&at(ANSWER)).and_then(Answer::attachment) {
            let kept = app.ask(ReadPhoto { photo }).context("an answer names what is not there")?.0;
            ensure!(ContentHash::of(&kept) == photo, "it is another one");
        }
        drop(app);
        Ok(fs::remove_dir_all(tried.root())?)
    }
}

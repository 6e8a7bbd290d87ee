//! The one who works on a folder and tells each step: a child that may be killed at any moment,
//! or the program itself where it only prepares.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use care_app::App;
use care_bridge::{ApiError, Begin, MoveAnswer, SetLock, Stage, Start};
use care_plan::{AnswerId, Tier};
use harness::{house, wait};

use super::journal::{Account, Facts, Journal, Line};
use super::sandbox::Sandbox;
use super::verify::{self, BEGUN, LOCK, Verdict};

/// What is done after the app has refused something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterRefusal {
    /// Nothing: with a disk that works, nothing is refused.
    Stop,
    /// The disk works again as soon as that is told; then it is done again.
    DiskWorks,
    /// It waits until somebody has made room; then it is done again.
    WaitForRoom,
}

/// An app at work, and what it told.
pub struct Person {
    sandbox: Sandbox,
    app: Option<App>,
    journal: Journal,
    after: AfterRefusal,
    /// Days since the morning that everything begins in.
    days: Arc<AtomicI64>,
}

impl Person {
    /// Goes to work at `sandbox`.
    ///
    /// # Errors
    ///
    /// Fails when what was told before cannot be read.
    pub fn at(sandbox: Sandbox, after: AfterRefusal) -> Result<Self> {
        let journal = Journal::open(&sandbox.journal())?;
        // As if every turn that was told had been a day, so that no day comes twice.
        let days = Arc::new(AtomicI64::new(i64::try_from(journal.account().turns)?));
        Ok(Self { sandbox, app: None, journal, after, days })
    }

    /// What was told so far.
    #[must_use]
    pub fn account(&self) -> &Account {
        self.journal.account()
    }

    /// The file of acknowledgements.
    pub fn journal(&mut self) -> &mut Journal {
        &mut self.journal
    }

    /// The app's folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.sandbox.folder()
    }

    /// The app, once its folder is claimed.
    ///
    /// # Errors
    ///
    /// Fails when another app has the folder.
    pub fn app(&mut self) -> Result<&mut App> {
        if self.app.is_none() {
            self.app = Some(house::start_again(&self.sandbox.folder(), &self.days)?);
        }
        self.app.as_mut().context("claimed above")
    }

    /// A day goes by.
    pub fn lives_on(&self) {
        self.days.fetch_add(1, Ordering::Relaxed);
    }

    /// Ends the app.
    pub fn ends(&mut self) {
        self.app = None;
    }

    /// Opens the plan, if one was begun, with the lock that was told.
    ///
    /// # Errors
    ///
    /// Fails when it does not open, also not with a disk that works again.
    pub fn opens(&mut self) -> Result<()> {
        let Err(error) = self.try_to_open()? else { return Ok(()) };
        self.is_refused(error)?;
        self.try_to_open()?.with_context(|| format!("it does not open, though the disk works again ({error} before)"))
    }

    fn try_to_open(&mut self) -> Result<Result<(), ApiError>> {
        // After something was refused the lock may be set or not: then both are tried.
        let account = self.account();
        let facts = [Some(&account.known), account.in_flight.as_ref()];
        let passphrases: Vec<String> =
            facts.into_iter().flatten().filter_map(|facts| facts.get(LOCK)).cloned().collect();
        let app = self.app()?;
        Ok(match app.start(Start {})?.stage {
            Stage::Welcome | Stage::Open(_) => Ok(()),
            Stage::Problem(error) => Err(error),
            Stage::Locked => {
                let mut result = Err(ApiError::WrongPassphrase);
                for passphrase in passphrases {
                    if result == Err(ApiError::WrongPassphrase) {
                        result = app.unlock(passphrase.into_bytes()).map(drop);
                    }
                }
                result
            }
        })
    }

    /// Does one thing that makes all of `facts` so, and tells it before and after.
    ///
    /// # Errors
    ///
    /// Fails when the app refuses it, also with a disk that works again.
    pub fn does(
        &mut self,
        facts: impl IntoIterator<Item = (String, String)>,
        what: impl Fn(&mut App) -> Result<(), ApiError>,
    ) -> Result<()> {
        self.learns(facts, |app| what(app).map(|()| Facts::new()))
    }

    /// The same of something that gives back what nobody could know before.
    ///
    /// # Errors
    ///
    /// As [`Self::does`].
    pub fn learns(
        &mut self,
        facts: impl IntoIterator<Item = (String, String)>,
        what: impl Fn(&mut App) -> Result<Facts, ApiError>,
    ) -> Result<()> {
        let facts: Facts = facts.into_iter().collect();
        let Err(error) = self.tries(&facts, &what)? else { return Ok(()) };
        self.is_refused(error)?;
        // As she would: she looks where things stand, and does it again.
        self.opens()?;
        let Err(again) = self.tries(&facts, &what)? else { return Ok(()) };
        // It may have been done, or half done: she closes the plan and looks what opens it.
        self.app = None;
        match verify::compare(&self.sandbox, self.account()) {
            Verdict::Whole { in_flight_is_done } => self.journal.say(&Line::Found(in_flight_is_done))?,
            other => bail!("{again} after {error}, and then: {other:?}"),
        }
        self.opens()?;
        let known = &self.account().known;
        let is_so = facts.iter().all(|(name, value)| known.get(name).map_or("", String::as_str) == value);
        if !is_so || facts.is_empty() {
            self.tries(&facts, &what)?.with_context(|| format!("though the disk works again ({error}, {again})"))?;
        }
        Ok(())
    }

    fn tries(
        &mut self,
        facts: &Facts,
        what: &impl Fn(&mut App) -> Result<Facts, ApiError>,
    ) -> Result<Result<(), ApiError>> {
        self.app()?;
        self.journal.say(&Line::Will(facts.clone()))?;
        let begun = Instant::now();
        match what(self.app()?) {
            Ok(learnt) => {
                self.journal.say(&Line::Kept(u64::try_from(begun.elapsed().as_micros())?, learnt))?;
                Ok(Ok(()))
            }
            Err(error) => Ok(Err(error)),
        }
    }

    fn is_refused(&mut self, error: ApiError) -> Result<()> {
        self.journal.say(&Line::Refused(error.code().to_owned()))?;
        if self.after == AfterRefusal::Stop {
            bail!("the app refuses, on a disk that works: {error}");
        }
        if self.account().refusals.len() == 1 {
            self.sandbox.copy_to(&self.sandbox.as_refused()?)?;
        }
        if self.after == AfterRefusal::WaitForRoom {
            let room = self.sandbox.room();
            wait::until_now("somebody to make room", || Ok(room.exists()))?;
        }
        self.journal.say(&Line::Room)
    }

    /// Begins a plan.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn begins(&mut self) -> Result<()> {
        self.does([(BEGUN.to_owned(), "yes".to_owned())], |app| app.ask(Begin {}).map(drop))
    }

    /// Writes `words`.
    ///
    /// # Errors
    ///
    /// Fails when they are refused.
    pub fn writes(&mut self, answer: &AnswerId, words: &str) -> Result<()> {
        self.does([(verify::words_at(answer), words.to_owned())], |app| house::save_text(app, answer, words).map(drop))
    }

    /// Sets a lock.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn locks(&mut self, passphrase: &str) -> Result<()> {
        self.does([(LOCK.to_owned(), passphrase.to_owned())], |app| app.ask(SetLock(passphrase.into())).map(drop))
    }

    /// Changes who can see `answer`.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn moves(&mut self, answer: &AnswerId, tier: Tier) -> Result<()> {
        self.does([(verify::tier_of(answer), verify::tier_value(tier))], |app| {
            app.ask(MoveAnswer { answer: answer.clone(), tier }).map(drop)
        })
    }

    /// Makes `new` what opens everything, by `what` done with the present one.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn changes_lock(&mut self, new: &str, what: impl Fn(&mut App, &str) -> Result<(), ApiError>) -> Result<()> {
        // A new passphrase counts as a guess, and after some of those there is a wait: she does it on another day.
        self.lives_on();
        let present = self.account().known.get(LOCK).context("a lock is set")?.clone();
        self.does([(LOCK.to_owned(), new.to_owned())], |app| what(app, &present))
    }
}

//! The one who works on a folder and tells each step: a child that may be killed at any moment,
//! or the program itself where it only prepares.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use care_app::App;
use care_bridge::{ApiError, Begin, SaveText, Stage, Start};
use care_plan::AnswerId;

use super::place::Place;
use super::sight::{self, BEGUN, LOCK};
use super::told::{Account, Facts, Line, Told};

/// What is done after the app has refused something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterRefusal {
    /// Nothing: with a disk that works, nothing is refused.
    Stop,
    /// The disk works again as soon as that is told; then it is done again.
    Mend,
    /// It waits until somebody has made room; then it is done again.
    WaitForRoom,
}

/// An app at work, and what it told.
pub struct Person {
    place: Place,
    app: Option<App>,
    told: Told,
    after: AfterRefusal,
}

impl Person {
    /// Goes to work at `place`.
    ///
    /// # Errors
    ///
    /// Fails when what was told before cannot be read.
    pub fn at(place: Place, after: AfterRefusal) -> Result<Self> {
        let told = Told::open(&place.told())?;
        Ok(Self { place, app: None, told, after })
    }

    /// What was told so far.
    #[must_use]
    pub fn account(&self) -> &Account {
        self.told.account()
    }

    /// The file of acknowledgements.
    pub fn told(&mut self) -> &mut Told {
        &mut self.told
    }

    /// The app's folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.place.folder()
    }

    /// The app, once its folder is claimed.
    ///
    /// # Errors
    ///
    /// Fails when another app has the folder.
    pub fn app(&mut self) -> Result<&mut App> {
        if self.app.is_none() {
            self.app = Some(sight::claim(&self.place.folder())?);
        }
        self.app.as_mut().context("claimed above")
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
    pub fn does<const N: usize>(
        &mut self,
        facts: [(String, String); N],
        what: impl Fn(&mut App) -> Result<(), ApiError>,
    ) -> Result<()> {
        let facts = Facts::from(facts);
        let Err(error) = self.tries(&facts, &what)? else { return Ok(()) };
        self.is_refused(error)?;
        // As she would: she looks where things stand, and does it again if it is not done.
        self.opens()?;
        let again = self.tries(&facts, &what)?;
        let done_before = again == Err(ApiError::LockAlreadySet);
        if done_before {
            self.told.say(&Line::Kept(0))?;
            return Ok(());
        }
        again.with_context(|| format!("it is refused, though the disk works again ({error} before)"))
    }

    fn tries(
        &mut self,
        facts: &Facts,
        what: &impl Fn(&mut App) -> Result<(), ApiError>,
    ) -> Result<Result<(), ApiError>> {
        self.app()?;
        self.told.say(&Line::Will(facts.clone()))?;
        let begun = Instant::now();
        let result = what(self.app()?);
        if result.is_ok() {
            self.told.say(&Line::Kept(u64::try_from(begun.elapsed().as_micros())?))?;
        }
        Ok(result)
    }

    fn is_refused(&mut self, error: ApiError) -> Result<()> {
        self.told.say(&Line::Refused(error.code().to_owned()))?;
        if self.after == AfterRefusal::Stop {
            bail!("the app refuses, on a disk that works: {error}");
        }
        if self.account().refusals.len() == 1 {
            self.place.copy_to(&self.place.as_refused()?)?;
        }
        if self.after == AfterRefusal::WaitForRoom {
            let end = Instant::now() + Duration::from_secs(60);
            while !self.place.room().exists() {
                ensure!(Instant::now() < end, "nobody makes room");
                sleep(Duration::from_millis(2));
            }
        }
        self.told.say(&Line::Room)
    }

    /// Begins a plan.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn begins(&mut self) -> Result<()> {
        self.does([(BEGUN.to_owned(), "yes".to_owned())], |app| app.begin(Begin {}).map(drop))
    }

    /// Writes `words`.
    ///
    /// # Errors
    ///
    /// Fails when they are refused.
    pub fn writes(&mut self, answer: &AnswerId, words: &str) -> Result<()> {
        self.does([(sight::words_at(answer), words.to_owned())], |app| {
            app.save_text(SaveText { answer: answer.clone(), text: words.to_owned() }).map(drop)
        })
    }

    /// Sets a lock.
    ///
    /// # Errors
    ///
    /// Fails when it is refused.
    pub fn locks(&mut self, passphrase: &str) -> Result<()> {
        self.does([(LOCK.to_owned(), passphrase.to_owned())], |app| {
            app.set_lock(passphrase.as_bytes().to_vec()).map(drop)
        })
    }
}

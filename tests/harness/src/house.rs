//! The use cases without a window, on a folder of their own.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use care_app::{App, Claim, Clock, Entropy, LocalTime, NoEntropy, Timestamp};
use care_bridge::{
    Answer as Answers, ApiError, Begin, ByApp, Command, ConfirmSecret, Lock, OpenPicked, OpenView, RestorePicked,
    SaveEdit, SavedView, Stage, Start, StartView,
};
use care_plan::{Answer, AnswerId, AnswerState, ChoiceId, Edit, Plan, Value};
use tempfile::TempDir;

use crate::wait;

/// A clock that stands at one morning, or that many days later.
#[derive(Default)]
struct StandingClock(Arc<AtomicI64>);

impl Clock for StandingClock {
    fn now(&self) -> LocalTime {
        let days = self.0.load(Ordering::Relaxed);
        LocalTime { at: Timestamp(1_790_000_000_000 + days * 24 * 60 * 60 * 1_000), offset_minutes: 60 }
    }

    fn running(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::Relaxed).unsigned_abs() * 24 * 60 * 60)
    }
}

/// The system's clock, in UTC.
struct RunningClock(Instant);

impl Clock for RunningClock {
    fn now(&self) -> LocalTime {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        LocalTime { at: Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX)), offset_minutes: 0 }
    }

    fn running(&self) -> Duration {
        self.0.elapsed()
    }
}

/// The system's random bytes.
struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        File::open("/dev/urandom").and_then(|mut source| source.read_exact(bytes)).map_err(|_| NoEntropy)
    }
}

/// Starts the app on `folder`.
///
/// # Errors
///
/// Fails when another app has it.
pub fn start(folder: &Path) -> Result<App> {
    start_at(folder, Arc::default())
}

/// The same, by the clock of the system.
///
/// # Errors
///
/// Fails when another app has it.
pub fn start_now(folder: &Path) -> Result<App> {
    match App::claim(folder.to_owned(), Box::new(RunningClock(Instant::now())), Box::new(SystemEntropy)) {
        Claim::Ours(app) => Ok(*app),
        Claim::Taken => bail!("another app has the folder"),
    }
}

/// The same, so many days after that morning.
///
/// # Errors
///
/// Fails when another app has it.
pub fn start_at(folder: &Path, days: Arc<AtomicI64>) -> Result<App> {
    // The same plans are opened hundreds of times.
    #[cfg(debug_assertions)]
    care_seal::remember_derivations();
    match App::claim(folder.to_owned(), Box::new(StandingClock(days)), Box::new(SystemEntropy)) {
        Claim::Ours(app) => Ok(*app),
        Claim::Taken => bail!("another app has the folder"),
    }
}

/// The same of a folder that was just let go of. A program that is being started at that moment, by another
/// test, has it open until it runs.
///
/// # Errors
///
/// Fails when another app has it for long.
pub fn start_again(folder: &Path, days: &Arc<AtomicI64>) -> Result<App> {
    let mut app = None;
    wait::until_now("the folder to be let go of", || {
        app = start_at(folder, Arc::clone(days)).ok();
        Ok(app.is_some())
    })?;
    app.context("claimed above")
}

/// Asking for what needs the secret said first.
pub trait Sure {
    /// Says `secret`, and asks.
    ///
    /// # Errors
    ///
    /// As the app says.
    fn sure<C>(&mut self, secret: &[u8], request: C) -> Result<C::Reply, ApiError>
    where
        C: Command<By = ByApp>,
        App: Answers<C, ByApp>;
}

impl Sure for App {
    fn sure<C>(&mut self, secret: &[u8], request: C) -> Result<C::Reply, ApiError>
    where
        C: Command<By = ByApp>,
        App: Answers<C, ByApp>,
    {
        Answers::<ConfirmSecret, ByApp>::answer(self, ConfirmSecret(secret.into()))?;
        self.ask(request)
    }
}

/// An app on a temporary folder, which can be ended and started again.
pub struct House {
    folder: PathBuf,
    _root: TempDir,
    app: Option<App>,
    days: Arc<AtomicI64>,
}

impl House {
    /// An empty folder and an app on it.
    ///
    /// # Errors
    ///
    /// Fails when the folder cannot be made.
    pub fn new() -> Result<Self> {
        Self::below(&std::env::temp_dir())
    }

    /// The same, on the file system of `place`.
    ///
    /// # Errors
    ///
    /// Fails when the folder cannot be made.
    pub fn below(place: &Path) -> Result<Self> {
        let root = tempfile::Builder::new().prefix("holdfast-").tempdir_in(place)?;
        let folder = root.path().join("vault");
        let days = Arc::default();
        let app = start_at(&folder, Arc::clone(&days))?;
        Ok(Self { folder, _root: root, app: Some(app), days })
    }

    /// The app's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The app.
    ///
    /// # Panics
    ///
    /// Never: there is always one between two calls.
    pub fn app(&mut self) -> &mut App {
        self.app.as_mut().expect("an app is started whenever one has ended")
    }

    /// Sets the clock to so many days after the first one.
    pub fn set_day(&self, days: i64) {
        self.days.store(days, Ordering::Relaxed);
    }

    /// Ends the app and lets go of its folder, for somebody else to take.
    pub fn end(&mut self) {
        self.app = None;
    }

    /// Ends the app and claims its folder again.
    ///
    /// # Errors
    ///
    /// Fails when another app has it.
    pub fn claim_again(&mut self) -> Result<()> {
        self.app = None;
        self.app = Some(start_again(&self.folder, &self.days)?);
        Ok(())
    }

    /// Ends the app and starts it again. It says where things stand.
    ///
    /// # Errors
    ///
    /// Fails when it does not start.
    pub fn restart(&mut self) -> Result<StartView> {
        self.claim_again()?;
        Ok(self.app().start(Start {})?)
    }

    /// Begins a plan.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be begun.
    pub fn begin(&mut self) -> Result<OpenView> {
        Ok(self.app().ask(Begin {})?)
    }

    /// Writes her words.
    ///
    /// # Errors
    ///
    /// Fails when they are not kept.
    pub fn write(&mut self, answer: &AnswerId, text: &str) -> Result<Option<Answer>> {
        Ok(save_text(self.app(), answer, text)?.answer)
    }

    /// Says how she feels about deciding.
    ///
    /// # Errors
    ///
    /// Fails when it is not kept.
    pub fn say_state(&mut self, answer: &AnswerId, state: Option<AnswerState>) -> Result<Option<Answer>> {
        Ok(save_state(self.app(), answer, state)?.answer)
    }

    /// Chooses one of the choices that a prompt has.
    ///
    /// # Errors
    ///
    /// Fails when it is not kept.
    pub fn choose(&mut self, answer: &AnswerId, choice: Option<ChoiceId>) -> Result<Option<Answer>> {
        Ok(save_choice(self.app(), answer, choice)?.answer)
    }

    /// Locks the plan.
    ///
    /// # Errors
    ///
    /// Fails when it does not lock, as a plan without a lock.
    pub fn lock(&mut self) -> Result<()> {
        match self.app().lock(Lock { bookmark: None, is_hidden: false })?.stage {
            Stage::Locked => Ok(()),
            other => bail!("it does not lock: {other:?}"),
        }
    }

    /// The plan as it stands on the disk, of an app that is open.
    ///
    /// # Errors
    ///
    /// Fails when it is not open.
    pub fn plan(&mut self) -> Result<Plan> {
        match self.app().start(Start {})?.stage {
            Stage::Open(view) => Ok(view.plan),
            other => bail!("the plan is not open: {other:?}"),
        }
    }
}

/// Opens what was picked and lets it take the place of what is here.
///
/// # Errors
///
/// Says what the app says.
pub fn bring_back(app: &mut App, secret: &[u8]) -> Result<OpenView, ApiError> {
    app.ask(OpenPicked(secret.into()))?;
    app.ask(RestorePicked {})
}

/// Keeps her words: the one place of these tests that knows how an edit is asked for.
///
/// # Errors
///
/// What the app says.
pub fn save_text(app: &mut App, answer: &AnswerId, text: &str) -> Result<SavedView, ApiError> {
    app.ask(SaveEdit { edit: Edit::set(answer.clone(), Value::Text(text.to_owned())) })
}

/// Keeps how she feels about deciding.
///
/// # Errors
///
/// What the app says.
pub fn save_state(app: &mut App, answer: &AnswerId, state: Option<AnswerState>) -> Result<SavedView, ApiError> {
    app.ask(SaveEdit { edit: Edit::state(answer.clone(), state) })
}

/// Keeps one of the choices of a prompt.
///
/// # Errors
///
/// What the app says.
pub fn save_choice(app: &mut App, answer: &AnswerId, choice: Option<ChoiceId>) -> Result<SavedView, ApiError> {
    app.ask(SaveEdit { edit: Edit::choice(answer.clone(), choice) })
}

/// The answer of that text form, such as `birth-place/wish`.
///
/// # Panics
///
/// When it is none.
#[must_use]
pub fn at(id: &str) -> AnswerId {
    id.parse().expect("an answer's id")
}

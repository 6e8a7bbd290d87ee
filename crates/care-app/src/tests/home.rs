//! A folder with a plan in it, which apps are started on one after the other.

use std::fs;
use std::path::PathBuf;

use care_bridge::{Answer as Answers, ByApp, Command, ConfirmSecret, OpenPicked, OpenView, RepairView, RestorePicked};

use super::*;

pub(super) const PAGE_BYTES: usize = 4096;
pub(super) const PASSPHRASE: &[u8] = b"correct horse battery";
pub(super) const FULL: &[u8] = b"only the heron knows this one";

/// Opens what was picked and lets it take the place of what is here.
pub(super) fn bring_back(app: &mut App, secret: &[u8]) -> Result<OpenView, ApiError> {
    app.ask(OpenPicked(secret.into()))?;
    app.ask(RestorePicked {})
}

/// A folder that plans are opened in one after the other.
pub(super) struct Home {
    folder: tempfile::TempDir,
    /// When the next app is started, and stays.
    pub(super) now: LocalTime,
    starts: u64,
}

impl Home {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), now: MORNING, starts: 0 }
    }

    /// A folder that was filled by hand.
    pub(super) fn at(folder: tempfile::TempDir, now: LocalTime) -> Self {
        // Numbers that no start before has drawn.
        Self { folder, now, starts: 1_000 }
    }

    pub(super) fn app(&mut self) -> App {
        self.starts += 1;
        app_on(self.folder.path(), self.starts, self.now)
    }

    /// The folder of the app, where the vault stands in.
    pub(super) fn base(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("vault").join(name)
    }

    /// A plan without a lock that says this, closed.
    pub(super) fn with_plan(words: &[(&str, &str)]) -> Self {
        let mut home = Self::new();
        let mut app = home.app();
        app.ask(Begin {}).unwrap();
        words.iter().for_each(|(answer, text)| write(&mut app, answer, text));
        app.close();
        home
    }

    /// A locked plan with a shared and a private answer, closed.
    pub(super) fn locked() -> Self {
        let mut home = Self::new();
        let mut app = home.app();
        app.ask(Begin {}).unwrap();
        app.ask(SetLock(PASSPHRASE.into())).unwrap();
        write(&mut app, "birth-place/wish", "At home");
        write(&mut app, "birth-companions/not-there", "Not him");
        app.close();
        home
    }

    /// Lets the next app be started so many days after the first one.
    pub(super) fn set_day(&mut self, day: i64) {
        self.now = LocalTime { at: Timestamp(MORNING.at.0 + day * 24 * 60 * 60 * 1_000), ..MORNING };
    }

    /// The files of the vault as they stand now, in a folder of their own.
    pub(super) fn copied(&self) -> Self {
        let copied = Self::new();
        fs::create_dir(copied.path("")).unwrap();
        self.copy_files("", &copied);
        copied
    }

    /// Puts the files of one folder of this vault into that of `other`.
    pub(super) fn copy_files(&self, folder: &str, other: &Self) {
        for entry in fs::read_dir(self.path(folder)).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file())
        {
            fs::copy(entry.path(), other.path(&entry.file_name().to_string_lossy())).unwrap();
        }
    }

    /// Makes these pages of a database unreadable.
    pub(super) fn harm(&self, name: &str, pages: impl IntoIterator<Item = usize>) {
        let mut bytes = fs::read(self.path(name)).unwrap();
        pages.into_iter().for_each(|page| bytes[page * PAGE_BYTES + 1_000] ^= 0x55);
        fs::write(self.path(name), bytes).unwrap();
    }
}

/// The plan of an app that needs no secret, and what was repaired.
pub(super) fn opened(app: &mut App) -> (Plan, Option<RepairView>) {
    match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => (view.plan, view.repaired),
        other => panic!("it opens: {other:?}"),
    }
}

/// Asking for what needs the secret said first.
pub(super) trait Sure {
    /// Says `secret`, and asks.
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

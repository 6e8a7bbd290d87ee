//! A home for one app: every folder that it may write, all of them temporary.

use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;

/// What draws the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// The shell's own, on this system: the real window.
    WebKit,
    /// What Android's web view is: the built page over a stand-in for the shell, as a phone.
    Chromium,
}

/// Temporary folders for the vault, the web view and temporary files. When it goes, whatever
/// still runs on it is ended and the folders go.
#[derive(Debug)]
pub struct Home {
    root: TempDir,
    vault: PathBuf,
    device: Option<PathBuf>,
    engine: Engine,
    stand_in: PathBuf,
    /// The bus on which a screen reader listens, where one does.
    bus: Option<String>,
}

impl Home {
    /// An empty home.
    ///
    /// # Errors
    ///
    /// Fails when the folders cannot be made.
    pub fn new() -> Result<Self> {
        let root = tempfile::Builder::new().prefix("holdfast-").tempdir()?;
        for folder in ["cache", "config", "data", "log", "picks", "run", "state", "tmp", "user", "vault"] {
            std::fs::create_dir(root.path().join(folder))?;
        }
        let vault = root.path().join("vault");
        Ok(Self { root, vault, device: None, engine: Engine::WebKit, stand_in: PathBuf::new(), bus: None })
    }

    /// An empty home whose page is drawn by `engine`; `stand_in` is the program that takes the
    /// shell's place where that is not the shell's own.
    ///
    /// # Errors
    ///
    /// Fails when the folders cannot be made.
    pub fn on(engine: Engine, stand_in: &str) -> Result<Self> {
        let mut home = Self::new()?;
        home.engine = engine;
        home.stand_in = stand_in.into();
        Ok(home)
    }

    /// Lets the windows of this home speak to who listens on the bus at `address`.
    pub fn heard_by(&mut self, address: &str) {
        self.bus = Some(address.to_owned());
    }

    /// The bus on which a screen reader listens.
    pub(crate) fn bus(&self) -> Option<&str> {
        self.bus.as_deref()
    }

    /// What draws the page.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// The program that takes the shell's place.
    pub(crate) fn stand_in(&self) -> &Path {
        &self.stand_in
    }

    /// The same home with its vault in a folder elsewhere.
    #[must_use]
    pub fn with_vault(mut self, folder: &Path) -> Self {
        folder.clone_into(&mut self.vault);
        self
    }

    /// The same home on a device that stands in `folder`, for a program of a debug build.
    #[must_use]
    pub fn with_device(mut self, folder: &Path) -> Self {
        self.device = Some(folder.to_owned());
        self
    }

    /// The same home where language and look were chosen before, but no plan begun.
    ///
    /// # Errors
    ///
    /// Fails when the file cannot be written.
    pub fn with_look(self, language: &str, theme: &str) -> Result<Self> {
        std::fs::write(self.vault.join("look"), format!("language {language}\ntheme {theme}\n"))?;
        Ok(self)
    }

    /// Everything that the app and its web view may write.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The vault folder.
    #[must_use]
    pub fn vault(&self) -> &Path {
        &self.vault
    }

    /// The place that she picks: files go there, and the newest one there is the one that she
    /// opens. What she exports stands there in the clear on purpose.
    #[must_use]
    pub fn picks(&self) -> PathBuf {
        self.root.path().join("picks")
    }

    /// Where the app's own words to the terminal are kept.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.root.path().join("log").join("app.log")
    }

    /// What the app's process is told about its folders.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        let at = |name: &str| self.root.path().join(name);
        let device = self.device.iter().map(|folder| ("HOLDFAST_DEVICE", folder.clone()));
        let folders = vec![
            ("HOLDFAST_FOLDER", self.vault.clone()),
            ("HOLDFAST_PICKS", self.picks()),
            ("HOME", at("user")),
            ("TMPDIR", at("tmp")),
            ("XDG_CACHE_HOME", at("cache")),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("XDG_STATE_HOME", at("state")),
        ];
        folders.into_iter().chain(device).collect()
    }

    /// Every file of the vault with its bytes, to see whether anything was changed.
    ///
    /// # Errors
    ///
    /// Fails when a file cannot be read.
    pub fn vault_files(&self) -> Result<std::collections::BTreeMap<PathBuf, Vec<u8>>> {
        let mut files = std::collections::BTreeMap::new();
        for path in crate::leak::files_below(self.vault()) {
            files.insert(path.strip_prefix(self.vault())?.to_owned(), std::fs::read(&path)?);
        }
        Ok(files)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        for pid in crate::process::all_on(&self.vault) {
            let _ = pid.kill();
        }
    }
}

//! A sandbox for one child: its folder, its journal, and what is kept beside it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Folders of one child at work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sandbox(PathBuf);

impl Sandbox {
    /// The sandbox at `root`, made if it is not there.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be made.
    pub fn at(root: &Path) -> Result<Self> {
        fs::create_dir_all(root).with_context(|| format!("making {}", root.display()))?;
        Ok(Self(root.canonicalize()?))
    }

    /// Its path.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// Where a small disk is mounted, in a sandbox that has one.
    #[must_use]
    pub fn disk(&self) -> PathBuf {
        self.0.join("disk")
    }

    /// The app's folder.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        if self.disk().is_dir() { self.disk().join("vault") } else { self.0.join("vault") }
    }

    /// The journal of the child.
    #[must_use]
    pub fn journal(&self) -> PathBuf {
        self.0.join("journal")
    }

    /// Everything that the child asked of the disk.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.0.join("log")
    }

    /// Says, by being there, that there is room again.
    #[must_use]
    pub fn room(&self) -> PathBuf {
        self.0.join("room")
    }

    /// The folder as it was when something was refused, with what was told until then.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be made.
    pub fn as_refused(&self) -> Result<Self> {
        Self::at(&self.0.join("as-refused"))
    }

    /// Copies folder and acknowledgements to `other`.
    ///
    /// # Errors
    ///
    /// Fails when they cannot be copied.
    pub fn copy_to(&self, other: &Self) -> Result<()> {
        copy_tree(&self.folder(), &other.folder())?;
        if self.journal().is_file() {
            fs::copy(self.journal(), other.journal())?;
        }
        Ok(())
    }
}

/// Copies a folder, without the memory that processes share through a file.
///
/// # Errors
///
/// Fails when something cannot be copied.
pub fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    if !from.try_exists()? {
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("a name")?);
        if path.is_dir() {
            copy_tree(&path, &target)?;
        } else if !path.to_string_lossy().ends_with("-shm") {
            fs::copy(&path, &target).with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}

/// A file system in memory where there is one, for what need not meet a disk.
#[must_use]
pub fn memory() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

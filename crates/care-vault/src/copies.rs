//! Copies of both vaults on this phone: one a day, three kept, each checked before it counts.
//!
//! `copies/1` is the newest. A copy of an open vault is made by SQLite itself and sealed with the
//! vault's own key; one of a vault that is closed in this session is the file as it lies there.
//! So what stands in the folder does not tell which of them were open.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use care_plan::Timestamp;

use crate::connection;
use crate::error::Trouble;
use crate::size;
use crate::upgrade::{BEFORE, beside, copy_file};
use crate::{Open, Vault, VaultError, VaultFolder, VaultName, file};

const COPIES: &str = "copies";
const ASIDE: &str = "aside";
const UNFINISHED: &str = "new";

/// How many are kept.
const KEPT: usize = 3;

/// The setting of the everyday vault that says when copies were made, newest first.
const MADE: &str = "vault.copies";

impl VaultFolder {
    /// When the copies that stand were made, newest first. The clock may have been wrong.
    #[must_use]
    pub fn copies(&self, open: &Open) -> Vec<Timestamp> {
        let setting = open.everyday.as_ref().and_then(|everyday| everyday.setting(MADE).ok().flatten());
        let text = setting.and_then(|setting| String::from_utf8(setting).ok()).unwrap_or_default();
        text.split(' ').filter_map(|moment| moment.parse().ok().map(Timestamp)).collect()
    }

    /// Makes a copy of both vaults, and lets go of the oldest when there are more than three.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when no copy was made; those that were there are then still there.
    pub fn make_copy(&self, open: &mut Open, at: Timestamp) -> Result<(), VaultError> {
        let folder = self.existing_vault()?.join(COPIES);
        if !folder.try_exists().map_err(Trouble::from)? {
            file::create_folder(&folder)?;
        }
        let unfinished = folder.join(UNFINISHED);
        remove_folder(&unfinished)?;
        file::create_folder(&unfinished)?;
        // Said before it is made, so that the copy says it too.
        let mut made = vec![at];
        made.extend(self.copies(open));
        made.truncate(KEPT);
        let before = open.everyday.as_ref().map(|everyday| everyday.setting(MADE)).transpose()?.flatten();
        let text = made.iter().map(|moment| moment.0.to_string()).collect::<Vec<_>>().join(" ");
        remember(open, Some(text.as_bytes()))?;
        let copied = self.copy_into(&unfinished, open).and_then(|()| Ok(take_turns(&folder, &unfinished)?));
        if copied.is_err() {
            remember(open, before.as_deref())?;
            remove_folder(&unfinished)?;
        }
        copied
    }

    /// Makes all copies anew, and lets go of every file that still holds what is gone from the
    /// vaults that are open: older copies, what was put aside when it was damaged or when a copy
    /// took its place, the file of before an update.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when one of them may still be there.
    pub fn renew_copies(&self, open: &mut Open, at: Timestamp) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        let copies = vault.join(COPIES);
        remember(open, None)?;
        // What is deleted goes first: a copy that cannot be made must not keep it.
        for number in 1..=KEPT {
            for name in open.vaults().map(Vault::name) {
                remove_file(&copies.join(number.to_string()).join(name.file_name()))?;
            }
        }
        for name in open.vaults().map(Vault::name) {
            remove_file(&beside(&self.database(name), BEFORE))?;
            for path in listed(&vault.join(ASIDE))? {
                let is_of =
                    path.file_name().and_then(|file| file.to_str()).is_some_and(|file| file.starts_with(name.name()));
                if is_of {
                    remove_file(&path)?;
                }
            }
        }
        for number in 2..=KEPT {
            remove_folder(&copies.join(number.to_string()))?;
        }
        self.forget_put_aside()?;
        self.make_copy(open, at)?;
        // The newest of before has only files of vaults that are closed, and the new one has them.
        remove_folder(&copies.join("2"))?;
        Ok(())
    }

    /// The files of the copies of `name`, newest first.
    pub(crate) fn copies_of(&self, name: VaultName) -> Vec<PathBuf> {
        let copies = self.vault().join(COPIES);
        let paths = (1..=KEPT).map(|number| copies.join(number.to_string()).join(name.file_name()));
        paths.filter(|path| path.is_file()).collect()
    }

    fn copy_into(&self, folder: &Path, open: &mut Open) -> Result<(), VaultError> {
        for name in VaultName::ALL {
            let target = folder.join(name.file_name());
            match open.vault(name) {
                Some(vault) => sealed_copy(vault, &target)?,
                None => {
                    let source = self.database(name);
                    let is_settled = fs::metadata(beside(&source, "-wal")).map_or(true, |log| log.len() == 0);
                    // With words still in its log the file alone is no copy; yesterday's stays one.
                    let source = if is_settled { Some(source) } else { self.copies_of(name).into_iter().next() };
                    if let Some(source) = source.filter(|source| source.is_file()) {
                        copy_file(&source, &target)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Copies an open vault and checks the copy: it opens, every page can be read, and its documents
/// have come to the same.
pub(crate) fn sealed_copy(vault: &Vault, target: &Path) -> Result<(), VaultError> {
    vault.copy_to(target)?;
    let copy = Vault::new(vault.name(), connection::open(target, std::slice::from_ref(vault.key()))?);
    size::fill(copy.connection())?;
    sealed_copy_check(&copy)?;
    let documents = vault.documents()?;
    if copy.documents()? != documents {
        return Err(VaultError::DatabaseDamaged);
    }
    for document in documents {
        if copy.heads(document.id)? != vault.heads(document.id)? {
            return Err(VaultError::DatabaseDamaged);
        }
    }
    copy.close()?;
    File::open(target).and_then(|copy| copy.sync_all()).map_err(Trouble::from)?;
    Ok(())
}

/// Checks that every page can be read, in the file itself and not in its log.
pub(crate) fn sealed_copy_check(copy: &Vault) -> Result<(), VaultError> {
    connection::truncate_log(copy.connection())?;
    Ok(connection::check_whole(copy.connection())?)
}

/// Makes `unfinished` the newest copy. Each step is one renaming: a stop leaves a gap between
/// two whole copies at worst.
fn take_turns(folder: &Path, unfinished: &Path) -> Result<(), Trouble> {
    let at = |number: usize| folder.join(number.to_string());
    remove_folder(&at(KEPT))?;
    for number in (1..KEPT).rev() {
        if at(number).is_dir() {
            fs::rename(at(number), at(number + 1))?;
        }
    }
    fs::rename(unfinished, at(1))?;
    file::sync_folder_of(&at(1))
}

fn remember(open: &mut Open, made: Option<&[u8]>) -> Result<(), VaultError> {
    if let Some(everyday) = &mut open.everyday {
        everyday.set_setting(MADE, made)?;
    }
    Ok(())
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn remove_folder(path: &Path) -> Result<(), Trouble> {
    gone(fs::remove_dir_all(path))
}

fn remove_file(path: &Path) -> Result<(), Trouble> {
    gone(fs::remove_file(path))
}

fn gone(removed: std::io::Result<()>) -> Result<(), Trouble> {
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

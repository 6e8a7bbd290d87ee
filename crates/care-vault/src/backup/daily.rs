//! Copies of both vaults on this phone: one a day, three kept, each checked before it counts.
//!
//! `copies/1` is the newest. A copy of an open vault is made by SQLite itself and sealed with the
//! vault's own key; one of a vault that is closed in this session is the file as it lies there.
//! So what stands in the folder does not tell which of them were open.

use std::path::Path;

use care_plan::Timestamp;

use super::sealed_copy::sealed_copy;
use crate::error::Trouble;
use crate::layout::{self, ASIDE, COPIES, COPIES_KEPT, COPY_UNFINISHED, copy_folder};
use crate::{Unlocked, Vault, VaultError, VaultFolder, VaultName, file, leftover};

/// The setting of the everyday vault that says when copies were made, newest first.
const MADE: &str = "vault.copies";

impl VaultFolder {
    /// When the copies that stand were made, newest first. The clock may have been wrong.
    #[must_use]
    pub fn copies(&self, open: &Unlocked) -> Vec<Timestamp> {
        let setting = open.everyday.as_ref().and_then(|everyday| everyday.setting(MADE).ok().flatten());
        let text = setting.and_then(|setting| String::from_utf8(setting).ok()).unwrap_or_default();
        text.split(' ').filter_map(|moment| moment.parse().ok().map(Timestamp)).collect()
    }

    /// Makes a copy of both vaults, and lets go of the oldest when there are more than three.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when no copy was made; those that were there are then still there.
    pub fn make_copy(&self, open: &mut Unlocked, at: Timestamp) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        let folder = vault.join(COPIES);
        if !folder.try_exists().map_err(Trouble::from)? {
            file::create_folder(&folder)?;
        }
        let unfinished = folder.join(COPY_UNFINISHED);
        file::remove_folder(&unfinished)?;
        file::create_folder(&unfinished)?;
        // Said before it is made, so that the copy says it too.
        let mut made = vec![at];
        made.extend(self.copies(open));
        made.truncate(COPIES_KEPT);
        let before = open.everyday.as_ref().map(|everyday| everyday.setting(MADE)).transpose()?.flatten();
        let text = made.iter().map(|moment| moment.0.to_string()).collect::<Vec<_>>().join(" ");
        remember(open, Some(text.as_bytes()))?;
        let copied = self.copy_into(&unfinished, open).and_then(|()| Ok(take_turns(&vault, &unfinished)?));
        if copied.is_err() {
            remember(open, before.as_deref())?;
            file::remove_folder(&unfinished)?;
        }
        copied
    }

    /// Makes every copy of the open vaults anew, and lets go of every file that still holds what is gone from them:
    /// what was put aside when it was damaged, the file of before an update, and whatever a stop has left. A whole
    /// vault that another one took the place of stays: it goes when she says so.
    ///
    /// The copies of a vault that is closed stay: its file may be damaged, and they are what mends it. What left that
    /// vault before has gone from them then.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when one of them may still be there.
    pub fn renew_copies(&self, open: &mut Unlocked, at: Timestamp) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        // What is deleted goes first: a copy that cannot be made must not keep it.
        for number in 1..=COPIES_KEPT {
            for name in open.vaults().map(Vault::name) {
                file::remove(&copy_folder(&vault, number).join(name.file_name()))?;
            }
        }
        self.remove_earlier_files(open)?;
        leftover::remove(self.base())?;
        if !(1..=COPIES_KEPT).any(|number| copy_folder(&vault, number).is_dir()) {
            return self.make_copy(open, at);
        }
        // A closed one that a stop has taken from a copy is there again: that it lacks must not tell which were open.
        let renewed = self.copy_over(open, |name, copy| open.vault(name).is_some() || !copy.exists());
        if renewed.is_err() {
            // There are none that hold everything any more.
            let _ = remember(open, None);
        }
        renewed
    }

    /// Removes what the open vaults have been: the file of before an update, and what was put aside when it was
    /// damaged.
    fn remove_earlier_files(&self, open: &Unlocked) -> Result<(), VaultError> {
        for name in open.vaults().map(Vault::name) {
            let database = self.database(name);
            file::remove(&layout::before(&database))?;
            for path in file::listed(&self.vault().join(ASIDE))?.iter().filter(|path| layout::is_aside_of(path, name)) {
                file::remove(path)?;
            }
        }
        Ok(())
    }

    /// Lets no file open with keys of before, which stood in the open, and none be lost by it.
    pub(crate) fn reseal_copies(&self, open: &Unlocked) -> Result<(), VaultError> {
        self.remove_earlier_files(open)?;
        self.refresh_copies(open)
    }

    /// Lets every copy that stands hold what the open vaults hold now, so that none still has what
    /// has left them. How many there are, and the days that they tell, stay as they are.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when one of them may still have it.
    pub fn refresh_copies(&self, open: &Unlocked) -> Result<(), VaultError> {
        self.copy_over(open, |name, copy| open.vault(name).is_some() && copy.is_file())
    }

    /// Puts a fresh file of each vault into the copies that stand, where `takes` says so of it and its file there.
    fn copy_over(&self, open: &Unlocked, takes: impl Fn(VaultName, &Path) -> bool) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        let unfinished = vault.join(COPIES).join(COPY_UNFINISHED);
        for folder in (1..=COPIES_KEPT).map(|number| copy_folder(&vault, number)).filter(|folder| folder.is_dir()) {
            for name in VaultName::ALL.into_iter().filter(|name| takes(*name, &folder.join(name.file_name()))) {
                file::remove_folder(&unfinished)?;
                file::create_folder(&unfinished)?;
                let fresh = unfinished.join(name.file_name());
                self.copy_one(open, name, &fresh)?;
                if fresh.is_file() {
                    file::take_place(&fresh, &folder.join(name.file_name()))?;
                }
            }
        }
        Ok(file::remove_folder(&unfinished)?)
    }

    fn copy_into(&self, folder: &Path, open: &Unlocked) -> Result<(), VaultError> {
        VaultName::ALL.into_iter().try_for_each(|name| self.copy_one(open, name, &folder.join(name.file_name())))
    }

    fn copy_one(&self, open: &Unlocked, name: VaultName, target: &Path) -> Result<(), VaultError> {
        match open.vault(name) {
            Some(vault) => sealed_copy(vault, target),
            None => self.copy_closed(name, target),
        }
    }

    /// Copies a vault that is closed to `target`, as it lies. With words still in its log the file alone is no copy;
    /// yesterday's stays one. Where there is neither, nothing is made.
    fn copy_closed(&self, name: VaultName, target: &Path) -> Result<(), VaultError> {
        let source = self.database(name);
        let is_settled = file::bytes_of(&layout::log_of(&source)).is_ok_and(|bytes| bytes == 0);
        let source = if is_settled { Some(source) } else { layout::copies_of(&self.vault(), name).into_iter().next() };
        match source.filter(|source| source.is_file()) {
            Some(source) => Ok(file::copy(&source, target)?),
            None => Ok(()),
        }
    }
}

/// Makes `unfinished` the newest copy. Each step is one renaming: a stop leaves a gap between
/// two whole copies at worst.
fn take_turns(vault: &Path, unfinished: &Path) -> Result<(), Trouble> {
    let at = |number: usize| copy_folder(vault, number);
    file::remove_folder(&at(COPIES_KEPT))?;
    for number in (1..COPIES_KEPT).rev() {
        if at(number).is_dir() {
            file::take_place(&at(number), &at(number + 1))?;
        }
    }
    file::take_place(unfinished, &at(1))
}

fn remember(open: &mut Unlocked, made: Option<&[u8]>) -> Result<(), VaultError> {
    if let Some(everyday) = &mut open.everyday {
        everyday.set_setting(MADE, made)?;
    }
    Ok(())
}

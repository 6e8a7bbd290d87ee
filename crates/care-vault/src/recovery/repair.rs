//! A database that was damaged, made anew from what could be read. The damaged file stands aside,
//! as it was found, before anything takes its place.

use std::path::PathBuf;

use care_plan::DocumentId;

use super::aside;
use super::salvage::salvage_file;
use super::salvaged::Salvaged;
use crate::layout::{self, repair_mark};
use crate::store::connection::Keyed;
use crate::store::fresh::{self, Contents};
use crate::store::open;
use crate::{AttachmentRow, Failed, Projection, Vault, VaultError, VaultFolder, VaultName, WholeDocument, file};

/// What a vault is made anew from.
#[derive(Default)]
pub struct Repaired {
    /// The documents that hang together.
    pub documents: Vec<WholeDocument>,
    /// What those keep beside her words, whole.
    pub attachments: Vec<AttachmentRow>,
    /// What they come to.
    pub projection: Projection,
    /// What this phone remembered.
    pub settings: Vec<(String, Vec<u8>)>,
    /// The documents that were deleted for good.
    pub tombstones: Vec<DocumentId>,
}

impl VaultFolder {
    /// Reads what is left: of the damaged file first, then of what was put aside before, then of
    /// the file that an earlier version kept from before an upgrade, then of the copies, the newest first. What cannot be read at all
    /// is passed over.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::DiskFull`] when there is no room to put the damaged file aside, and
    /// other errors of the disk.
    pub fn salvage_all(&self, failed: &Failed) -> Result<Vec<Salvaged>, VaultError> {
        let found = match self.salvage(failed) {
            // No page of it opens: then it says nothing.
            Err(VaultError::DatabaseDamaged) => Salvaged::default(),
            other => other?,
        };
        let mut sources = vec![found];
        let beside = self.aside_of(failed.name).into_iter().chain([layout::before(&self.database(failed.name))]);
        for path in beside.chain(layout::copies_of(&self.vault(), failed.name)).filter(|path| path.is_file()) {
            if let Ok(mut found) = salvage_file(&path, &failed.keys, &self.vault()) {
                // What is whole already would only fill the memory.
                found.attachments.retain(|key, _| !sources.iter().any(|source: &Salvaged| source.has_whole(key)));
                sources.push(found);
            }
        }
        Ok(sources)
    }

    /// Makes the database of `failed` anew, checks it, and puts it in the place of the damaged one.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when that was not done; the damaged file is then where it was.
    pub fn put_in_place(&self, failed: &Failed, repaired: &Repaired) -> Result<Vault, VaultError> {
        let key = failed.keys.first().ok_or(VaultError::DatabaseDamaged)?;
        let path = self.database(failed.name);
        let unfinished = layout::repairing(&path);
        let Repaired { documents, attachments, projection, settings, tombstones } = repaired;
        fresh::filled(&unfinished, key, &Contents { documents, attachments, projection, settings, tombstones })?;
        // The log of the damaged file stands aside with it, and would not fit the new one. Without
        // it the damaged file may look well, so a stop from here on is remembered.
        self.mark_for_repair(failed.name)?;
        layout::logs_of(&path).iter().try_for_each(|left| file::remove(left))?;
        file::take_place(&unfinished, &path)?;
        file::remove(&repair_mark(&self.vault(), failed.name))?;
        let keyed = open::open(&path, std::slice::from_ref(key))?;
        Ok(Vault::new(failed.name, Keyed { is_made_anew: true, ..keyed }))
    }

    /// Lets the vault count as damaged when it is opened next, because what it holds does not fit
    /// together although it opens.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when that cannot be written down.
    pub fn mark_for_repair(&self, name: VaultName) -> Result<(), VaultError> {
        let vault = self.existing_vault()?;
        aside::folder_in(&vault)?;
        Ok(file::write_whole(&repair_mark(&vault, name), b"")?)
    }

    pub(crate) fn is_marked(&self, name: VaultName) -> bool {
        repair_mark(&self.vault(), name).exists()
    }

    /// What was put aside of `name`, the newest first.
    fn aside_of(&self, name: VaultName) -> Vec<PathBuf> {
        let vault = self.vault();
        let places = layout::aside_places(&vault, name);
        let mut paths: Vec<PathBuf> = places.take_while(|path| path.is_file()).collect();
        paths.reverse();
        // The newest is the file that is being repaired.
        paths.into_iter().skip(1).collect()
    }
}

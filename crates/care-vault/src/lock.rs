//! Setting a lock: both databases get new keys, which only the passphrase gives from then on.
//!
//! The old keys stood on the disk in the open. So they are not only put away but replaced:
//!
//! 1. the device slot, then the slots of the passphrase, get the new keys *and* those of before;
//! 2. the databases are re-keyed, one after the other;
//! 3. the slots of the passphrase keep the new keys alone, and are read and tried;
//! 4. the device slot is blanked and removed.
//!
//! Whoever opens tries the new key and then the one of before, so a stop between any two of
//! these loses nothing, and the lock can be set again.

use care_seal::{Identity, Passphrase, derive_identity};

use crate::connection;
use crate::folder::derived;
use crate::slot::{self, Device, Slot, SlotKeys};
use crate::{NewKeys, Open, Vault, VaultError, VaultFolder, VaultName, salt};

type Step<'a> = &'a mut dyn FnMut(&'static str) -> Result<(), VaultError>;

impl VaultFolder {
    /// Sets a lock. `open` are both vaults as this device opened them; they come back open.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the lock is not known to be set; both vaults are then closed,
    /// every row is kept, and [`Self::open_with_device`] opens them as before. Only when what
    /// failed was the removal of the device slot, the passphrase opens them too.
    pub fn set_lock(&self, open: Open, passphrase: &Passphrase, new: &NewKeys) -> Result<Open, VaultError> {
        self.set_lock_stepwise(open, passphrase, new, &mut |_| Ok(()))
    }

    pub(crate) fn set_lock_stepwise(
        &self,
        open: Open,
        passphrase: &Passphrase,
        new: &NewKeys,
        step: Step<'_>,
    ) -> Result<Open, VaultError> {
        if !passphrase.is_long_enough() {
            return Err(VaultError::PassphraseTooShort);
        }
        let Open { everyday: Some(everyday), private: Some(private), .. } = open else {
            return Err(VaultError::NotBothOpen);
        };
        let folder = self.existing_vault()?;
        match slot::read_device(&folder)? {
            Device::Keys(_) => {}
            Device::Gone => return Err(VaultError::AlreadyLocked),
            Device::Damaged => return Err(VaultError::SlotDamaged),
        }
        let salt = salt::read(&folder)?.into_iter().next().ok_or(VaultError::SaltMissing)?;
        salt::repair(&folder, &salt)?;
        let identity = derive_identity(passphrase, &salt).map_err(derived)?;

        let (mut both, mut only_new) = (SlotKeys::default(), SlotKeys::default());
        for vault in [&everyday, &private] {
            let fresh = new.of(vault.name());
            only_new.add(vault.name(), fresh.clone());
            both.add(vault.name(), fresh.clone());
            both.add(vault.name(), vault.key().clone());
        }
        slot::write_device(&folder, &both)?;
        step("device slot has both keys")?;
        self.write_pass_slots(&identity, &both, step)?;
        step("slots have both keys")?;

        for vault in [everyday, private] {
            self.rekey(vault, new)?;
            step("database re-keyed")?;
        }

        self.write_pass_slots(&identity, &only_new, step)?;
        let open = self.open_databases(&only_new)?;
        if open.everyday.is_none() || open.private.is_none() {
            return Err(VaultError::NotBothOpen);
        }
        step("slots have the new keys alone")?;
        slot::remove_device(&folder)?;
        step("device slot removed")?;
        Ok(open)
    }

    fn rekey(&self, vault: Vault, new: &NewKeys) -> Result<(), VaultError> {
        let name: VaultName = vault.name();
        let keyed = connection::rekey(&self.database(name), vault.into_keyed(), new.of(name))?;
        connection::close(keyed.connection)?;
        Ok(())
    }

    /// Seals the slots of the passphrase to `identity`, and opens them again from the disk.
    fn write_pass_slots(&self, identity: &Identity, keys: &SlotKeys, step: Step<'_>) -> Result<(), VaultError> {
        let folder = self.existing_vault()?;
        for slot in Slot::OF_PASSPHRASE {
            slot::write(&folder, slot, &identity.recipient(), keys)?;
            step("slot written")?;
        }
        let tried = slot::try_all(&folder, identity)?;
        if tried.opened == Slot::OF_PASSPHRASE && tried.keys == *keys { Ok(()) } else { Err(VaultError::SlotDamaged) }
    }
}

//! New keys for the databases: when a lock is set, and when someone knows the passphrase.
//!
//! What could be opened before must not open what comes after. So the passphrase is not only
//! changed, the databases are re-keyed:
//!
//! 1. every sealed slot that this session reaches gets the new keys *and* those of before;
//! 2. when a lock is set, the device slot is blanked and removed: from here on the passphrase opens;
//! 3. the databases are re-keyed, one after the other;
//! 4. the slots keep the new keys alone.
//!
//! Whoever opens tries the new key and then the one of before, so a stop between any two of
//! these loses nothing. One that comes before 2 changes nothing, and it can be done again; one that comes
//! after it is brought to its end by the next opening ([`VaultFolder::finish_rekey`]). The new keys are
//! never in the device slot, which holds keys in the clear: what the flash remembers of it opens nothing
//! that is written under a lock.

use care_seal::{Identity, Passphrase, Recipient};

use super::follow;
use super::registry::Kind;
use super::salt;
use super::sealing::{
    current_keys, ensure_forward, knows_passphrase, recipients_of, remember, renew_forward, settled, unsettled,
    with_forward,
};
use super::slot::{self, Device, Slot, SlotKeys, Tried};
use crate::store::{connection, open};
use crate::{Failed, NewKeys, OpenedBy, Reach, Unlocked, Vault, VaultError, VaultFolder, VaultName};

type Step<'a> = &'a mut dyn FnMut(&'static str) -> Result<(), VaultError>;

/// Every slot, those of a passphrase first and those of the private vault before the others.
const IN_ORDER: [Slot; 4] = [Slot::PrivatePass, Slot::EverydayPass, Slot::PrivateCode, Slot::EverydayCode];

/// What a slot of a passphrase is sealed to while the keys change, and after.
struct Sealing<'a> {
    /// The slots whose passphrase changes.
    slots: &'a [Slot],
    /// The passphrase of before. None where there was no lock.
    old: Option<Recipient>,
    new: &'a Identity,
}

/// A passphrase that was not replaced.
#[derive(Debug)]
pub struct NotReplaced {
    /// What is still open, where nothing was begun.
    pub open: Option<Box<Unlocked>>,
    /// Why.
    pub error: VaultError,
}

impl NotReplaced {
    fn still(open: Unlocked, error: VaultError) -> Self {
        Self { open: Some(Box::new(open)), error }
    }
}

impl VaultFolder {
    /// Sets a lock. `open` are both vaults as this device opened them; they come back open.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError`] when the lock is not known to be set; both vaults are then closed,
    /// every row is kept, and the device opens them as before. Where the device opens them no more and
    /// a database could not be given its new key, as on a full disk, the lock is set, and the next
    /// opening tries again.
    pub fn set_lock(&self, open: Unlocked, passphrase: &Passphrase, new: &NewKeys) -> Result<Unlocked, VaultError> {
        self.set_lock_stepwise(open, passphrase, new, &mut |_| Ok(())).or_else(|error| {
            let is_set = self.device()? == Device::Gone;
            if is_set { self.unlock(passphrase).map_err(|_| error) } else { Err(error) }
        })
    }

    pub(crate) fn set_lock_stepwise(
        &self,
        mut open: Unlocked,
        passphrase: &Passphrase,
        new: &NewKeys,
        step: Step<'_>,
    ) -> Result<Unlocked, VaultError> {
        if !passphrase.is_long_enough() {
            return Err(VaultError::PassphraseTooShort);
        }
        if open.everyday.is_none() || open.private.is_none() {
            return Err(VaultError::NotBothOpen);
        }
        let folder = self.existing_vault()?;
        match self.device()? {
            Device::Keys(_) => {}
            Device::Gone => return Err(VaultError::AlreadyLocked),
            Device::Damaged => return Err(VaultError::SlotDamaged),
        }
        let salt = salt::read(&folder)?.into_iter().next().ok_or(VaultError::SaltMissing)?;
        salt::repair(&folder, &salt)?;
        let identity = self.derive(passphrase)?;
        ensure_forward(&mut open)?;

        let sealing = Sealing { slots: &Slot::OF_PASSPHRASE, old: None, new: &identity };
        self.rekey(open, &sealing, new, OpenedBy::Passphrase, step)
    }

    /// Puts `new` in the place of the passphrase `present`, and gives every database that this
    /// session has open a new key: whoever knew the old one opens nothing with it, nor with a
    /// copy of the slots, and no finger opens it any more, nor a recovery code of the vaults that `present` opens.
    ///
    /// # Errors
    ///
    /// Returns [`VaultError::WrongPassphrase`] when `present` is not one that this session could
    /// have been opened with, and gives `open` back. With any other error the vaults are closed,
    /// and one of the two passphrases opens them.
    pub fn replace_passphrase(
        &self,
        open: Unlocked,
        present: &Passphrase,
        new: &Passphrase,
        keys: &NewKeys,
    ) -> Result<Unlocked, NotReplaced> {
        let whole = match open.reach() {
            Reach::Everyday => open.everyday.is_some(),
            Reach::Both | Reach::Full => open.everyday.is_some() && open.private.is_some(),
        };
        if !whole {
            return Err(NotReplaced::still(open, VaultError::NotBothOpen));
        }
        let found = self.present(&open, present).and_then(|mut present| {
            let new = self.unused(&open, &mut present.slots, new)?;
            Ok((present, new))
        });
        let (present, new) = match found {
            Ok(found) => found,
            Err(error) => return Err(NotReplaced::still(open, error)),
        };
        // Before the first key changes: a finger must never lead to one that is no more.
        if let Err(error) = self.forget_biometric() {
            return Err(NotReplaced::still(open, error));
        }
        let by = open.by();
        let sealing = Sealing { slots: &present.slots, old: Some(present.identity.recipient()), new: &new };
        self.rekey(open, &sealing, keys, by, &mut |_| Ok(())).map_err(|error| NotReplaced { open: None, error })
    }

    fn rekey(
        &self,
        mut open: Unlocked,
        sealing: &Sealing<'_>,
        new: &NewKeys,
        by: OpenedBy,
        step: Step<'_>,
    ) -> Result<Unlocked, VaultError> {
        let folder = self.existing_vault()?;
        let reach = open.reach();
        let slots: Vec<Slot> = IN_ORDER.into_iter().filter(|slot| open.vault(slot.owner()).is_some()).collect();
        let mut only_new = SlotKeys::default();
        for vault in open.vaults() {
            only_new.add(vault.name(), new.of(vault.name()).clone());
        }
        let both = old_and_new(&open, new)?;
        only_new.is_full = both.is_full;
        only_new.changes = both.changes;

        unsettled(&mut open, &slots)?;
        if sealing.old.is_some() {
            // Who knew the passphrase may have made a code, or have said that somebody else's is one: of what it
            // opened. A code that went while its passphrase stays would tell of another one.
            let changes = |vault: &Vault| sealing.slots.iter().any(|slot| slot.owner() == vault.name());
            open.vaults_mut().filter(|vault| changes(vault)).try_for_each(|vault| vault.remember(Kind::Code, None))?;
        }
        let is_known = sealing.slots.contains(&Slot::EverydayPass) || knows_passphrase(&open)?;
        renew_forward(&mut open, is_known)?;
        let mut last = Vec::new();
        for slot in &slots {
            let changes = sealing.slots.contains(slot);
            let mut now = recipients_of(&open, *slot)?;
            let mut then = now.clone();
            if changes {
                let news = sealing.new.recipient();
                now = with_forward(&open, *slot, sealing.old.iter().cloned().chain([news.clone()]).collect())?;
                then = with_forward(&open, *slot, vec![news])?;
            }
            let opens: &[&Identity] = if changes { &[sealing.new] } else { &[] };
            slot::write(&folder, *slot, &now, &both, opens)?;
            step("slot written")?;
            last.push((*slot, then, changes));
        }
        remember(&mut open, sealing.slots, &sealing.new.recipient())?;
        step("slots have both keys")?;
        if sealing.old.is_none() {
            slot::remove_device(&folder)?;
            step("device slot removed")?;
        }

        let Unlocked { everyday, private, .. } = open;
        for vault in [everyday, private].into_iter().flatten() {
            self.rekey_database(vault, new)?;
            step("database re-keyed")?;
        }

        // The slots of the everyday vault before those of the private one: the passphrase of
        // before opens everything until it opens nothing.
        last.sort_by_key(|(slot, ..)| slot.owner() == VaultName::Private);
        for (slot, then, changes) in last {
            let opens: &[&Identity] = if changes { &[sealing.new] } else { &[] };
            slot::write(&folder, slot, &then, &only_new, opens)?;
            step("slot written")?;
        }
        let mut open = self.open_databases(&only_new, by)?;
        open.set_reach(reach);
        if let Some(failed) = open.failed.first() {
            return Err(failed.error);
        }
        step("slots have the new keys alone")?;
        follow::keep_in_step(&mut open)?;
        settled(&mut open)?;
        Ok(open)
    }

    /// Gives each open database the key that it was about to get when its re-keying was stopped.
    ///
    /// # Errors
    ///
    /// Returns why one has its key of before still. It is open then, or among those that did not open.
    pub(crate) fn finish_rekey(&self, open: &mut Unlocked, tried: &Tried) -> Result<(), VaultError> {
        for name in VaultName::ALL {
            let Some(vault) = open.take(name) else { continue };
            let Some(newer) = tried.newer(name, vault.key()) else {
                open.put(vault);
                continue;
            };
            let keys = [newer.clone(), vault.key().clone()];
            let is_made_anew = vault.is_made_anew();
            let path = self.database(name);
            let ended = open::rekey(&path, vault.into_keyed(), newer);
            match ended.or_else(|_| open::open(&path, &keys)) {
                Ok(mut keyed) => {
                    keyed.is_made_anew |= is_made_anew;
                    let has_it = keyed.key == *newer;
                    open.put(Vault::new(name, keyed));
                    if !has_it {
                        return Err(VaultError::DiskFull);
                    }
                }
                Err(error) => {
                    open.failed.push(Failed { name, error, keys: keys.to_vec() });
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    fn rekey_database(&self, vault: Vault, new: &NewKeys) -> Result<(), VaultError> {
        let name: VaultName = vault.name();
        let keyed = open::rekey(&self.database(name), vault.into_keyed(), new.of(name))?;
        connection::close(keyed.connection)?;
        Ok(())
    }
}

/// The new key of each open vault, then the one of now.
pub(crate) fn old_and_new(open: &Unlocked, new: &NewKeys) -> Result<SlotKeys, VaultError> {
    let mut both = SlotKeys::default();
    for vault in open.vaults() {
        both.add(vault.name(), new.of(vault.name()).clone());
    }
    both.add_all(&current_keys(open)?);
    Ok(both)
}

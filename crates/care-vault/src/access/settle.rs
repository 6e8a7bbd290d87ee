//! What an unlock brings to an end: what a stop has left half done of a change, and what was changed of the
//! everyday vault alone.

use care_seal::Recipient;

use super::follow;
use super::registry::{Kind, Unsettled};
use super::sealing::{all_settled, count_change, current_keys, ensure_forward, recipients_of};
use super::slot::{self, Slot, Tried};
use crate::{Reach, Unlocked, VaultError, VaultFolder, VaultName};

impl VaultFolder {
    /// After an unlock, and after one that was turned away since its secret is void: brings to an end what a stop
    /// has left half done, and what an older version has not made. A disk that takes no writing must not keep her
    /// out, so the caller goes on whatever comes of it.
    pub(crate) fn settle(
        &self,
        open: &mut Unlocked,
        tried: &Tried,
        by: &Recipient,
        is_void: bool,
    ) -> Result<(), VaultError> {
        let both = open.everyday.is_some() && open.private.is_some();
        let mut anew = both && ensure_forward(open)?;
        let kind = if open.is_by_code() { Kind::Code } else { Kind::Pass };
        // Such a slot is on the disk, and is sealed anew to what the vaults name.
        anew |= is_void;
        let is_elsewhere = open.is_elsewhere;
        let mut is_leaving = false;
        if let (Reach::Both, Some(everyday), Some(private)) = (open.reach(), &open.everyday, &mut open.private) {
            // The full passphrase was being given up, and that is brought to its end, whichever opened; or one that
            // was being set was not set, since a secret that opened both before opens it still, and that is undone.
            is_leaving = private.unsettled()? == Some(Unsettled::LeaveFull);
            let (pass, code) = (everyday.sealed_to(Kind::Pass)?, everyday.sealed_to(Kind::Code)?);
            if private.is_full()? {
                private.undo_full(pass.as_ref(), code.as_ref())?;
                anew = true;
            } else if is_leaving && pass.is_some() {
                private.leave_full(pass.as_ref(), code.as_ref())?;
                anew = true;
            }
        }
        if let (Reach::Full, Some(private)) = (open.reach(), &mut open.private)
            && !private.is_full()?
        {
            // Damage took that it has secrets of its own, or it is one of before. What it says of them is not its own.
            private.set_full(kind, by)?;
            anew = true;
        }
        // What is ended is a change like another, and counted as one: with a full passphrase and without.
        let opened_everyday = tried.opened.iter().any(|slot| slot.owner() == VaultName::Everyday);
        if let (Reach::Everyday | Reach::Both, false, true, Some(everyday)) =
            (open.reach(), is_void, opened_everyday, &open.everyday)
            && (everyday.unsettled()?.is_some() || everyday.sealed_to(kind)?.as_ref() != Some(by))
        {
            count_change(open)?;
        }
        let own: &[VaultName] = match open.reach() {
            Reach::Everyday => &[VaultName::Everyday],
            Reach::Both => &VaultName::ALL,
            Reach::Full => &[VaultName::Private],
        };
        for name in own {
            let Some(vault) = open.vault_mut(*name) else { continue };
            // What was being given up may open it once more, and is given up then.
            // Where it is lost which secret is hers, and another one opens the everyday slot, that slot is left to it.
            let belongs_to_another = *name == VaultName::Everyday && is_elsewhere && vault.sealed_to(kind)?.is_none();
            if !is_leaving && !is_void && !belongs_to_another && vault.sealed_to(kind)?.as_ref() != Some(by) {
                vault.remember(kind, Some(by))?;
                anew = true;
            }
        }
        // What the everyday vault was given while the private one was closed. Its slots are sealed to that below, and
        // only then does the private one say that it follows.
        if follow::is_behind(open)? {
            follow::adopt(open)?;
            anew = true;
        }
        for vault in open.vaults() {
            anew |= vault.unsettled()?.is_some();
        }
        if let (true, Some(private)) = (both, &open.private) {
            anew |= private.forward_before()?.is_some();
        }
        // Whoever has its secret would open nothing with it.
        anew |= tried.harmed.iter().any(|slot| open.vault(slot.owner()).is_some());
        // The slots of the private vault may hold a key of the everyday one that is no more.
        anew |= both && open.vaults().any(|vault| tried.keys.of(vault.name()) != std::slice::from_ref(vault.key()));
        if !anew {
            return follow::keep_in_step(open);
        }
        let keys = current_keys(open)?;
        let folder = self.existing_vault()?;
        for slot in [Slot::PrivatePass, Slot::EverydayPass, Slot::PrivateCode, Slot::EverydayCode] {
            let owner = open.vault(slot.owner());
            let Some(owner) = owner else { continue };
            // A slot whose secret is not known is left: whoever has it still opens it. But a code that a change
            // which was stopped has made void is void.
            let is_void_code = Kind::of(slot) == Kind::Code && (both || owner.unsettled()?.is_some());
            if owner.sealed_to(Kind::of(slot))?.is_some() || is_void_code {
                slot::write(&folder, slot, &recipients_of(open, slot)?, &keys, &[])?;
            }
        }
        follow::keep_in_step(open)?;
        all_settled(open)
    }
}

//! The slot registry: what an open vault remembers of its slots. Who they are sealed to, so that any
//! of them can be sealed anew without a secret being typed, and which change of them was begun and
//! not ended; how many were begun for the everyday vault, and up to which a private one follows ([`super::follow`]).
//!
//! Only public halves stand here, but for one: the *forward* identity. It stands in the private
//! vault, and the slots of the everyday vault are sealed to it as well. So when the everyday vault
//! gets a new key while the private one is closed, whoever opens the private one later finds it.
//! It is there in every vault from the first run, so it says nothing about a full passphrase. Whoever had the
//! private vault open once may have kept it: so it is a new one whenever a lock, a code or a full passphrase
//! is set, and when someone knows a passphrase.

use care_seal::{Identity, Recipient};
use zeroize::Zeroizing;

use super::slot::Slot;
use crate::{ReadError, Save, SaveError, Vault, VaultError};

const PASS: &str = "vault.pass";
const CODE: &str = "vault.code";
pub(super) const FORWARD: &str = "vault.forward";
/// The forward identity of before, while a new one takes its place.
pub(super) const FORWARD_BEFORE: &str = "vault.forward-before";
pub(super) const FULL: &str = "vault.full";
pub(super) const UNSETTLED: &str = "vault.unsettled";
/// In the everyday vault: how many changes of what opens it were begun, as decimal digits.
pub(super) const CHANGES: &str = "vault.changes";
/// In a private vault without a passphrase of its own: the count of the everyday one that its slots follow.
/// Where it is missing, it is not known that they follow any.
pub(super) const SEEN: &str = "vault.seen";

/// Whether the setting of that name says which secrets open the vault. Such a one is never taken from a
/// copy: what opened the vault when that was made may be void since. The forward identity is no
/// secret of hers, and one of before is better than none: without it an everyday vault with a newer key is not
/// found.
#[must_use]
pub fn says_what_opens(setting: &str) -> bool {
    [PASS, CODE, FULL, UNSETTLED, CHANGES, SEEN].contains(&setting)
}

/// A change of the slots that was begun. Kept until it has ended, so that the next one who opens
/// can bring it to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unsettled {
    /// A passphrase, a code or the keys.
    Change,
    /// A full passphrase was being set.
    SetFull,
    /// It was being given up.
    LeaveFull,
}

impl Unsettled {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::SetFull => "set-full",
            Self::LeaveFull => "leave-full",
        }
    }
}

/// The kinds of secret that a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Pass,
    Code,
}

impl Kind {
    pub(super) const fn setting(self) -> &'static str {
        match self {
            Self::Pass => PASS,
            Self::Code => CODE,
        }
    }

    pub(crate) const fn of(slot: Slot) -> Self {
        match slot {
            Slot::EverydayPass | Slot::PrivatePass => Self::Pass,
            Slot::EverydayCode | Slot::PrivateCode => Self::Code,
        }
    }
}

impl Vault {
    /// Who its slot of that kind is sealed to, as far as it knows.
    pub(crate) fn sealed_to(&self, kind: Kind) -> Result<Option<Recipient>, ReadError> {
        Ok(self.text(kind.setting())?.and_then(|text| text.parse().ok()))
    }

    pub(crate) fn remember(&mut self, kind: Kind, recipient: Option<&Recipient>) -> Result<(), SaveError> {
        let text = recipient.map(ToString::to_string);
        self.set_setting(kind.setting(), text.as_ref().map(String::as_bytes))
    }

    /// Whether this private vault has a passphrase of its own.
    pub(crate) fn is_full(&self) -> Result<bool, ReadError> {
        Ok(self.setting(FULL)?.is_some())
    }

    /// Remembers that this private vault has secrets of its own, and of them `own` alone, in one step. It follows no
    /// other vault from then on.
    pub(crate) fn set_full(&mut self, kind: Kind, own: &Recipient) -> Result<(), SaveError> {
        let [pass, code] = of_both((kind == Kind::Pass).then_some(own), (kind == Kind::Code).then_some(own));
        self.set_settings([(FULL, Some(b"1".to_vec())), (SEEN, None), pass, code])
    }

    /// How many changes of what opens this everyday vault were begun; 0 where damage took the count.
    pub(crate) fn changes_begun(&self) -> Result<u64, ReadError> {
        Ok(self.text(CHANGES)?.and_then(|text| text.parse().ok()).unwrap_or_default())
    }

    /// Marks that what opens this everyday vault is about to change, and counts it, in one step.
    pub(crate) fn begin_change(&mut self) -> Result<(), VaultError> {
        let begun = self.changes_begun()?.saturating_add(1);
        let mark = Unsettled::Change.word().as_bytes().to_vec();
        Ok(self.set_settings([(UNSETTLED, Some(mark)), (CHANGES, Some(begun.to_string().into_bytes()))])?)
    }

    /// The count of the everyday vault up to which this private one follows it.
    pub(crate) fn seen(&self) -> Result<Option<u64>, ReadError> {
        Ok(self.text(SEEN)?.and_then(|text| text.parse().ok()))
    }

    pub(crate) fn see(&mut self, begun: u64) -> Result<(), SaveError> {
        self.set_setting(SEEN, Some(begun.to_string().as_bytes()))
    }

    /// Marks a change, and remembers of both kinds who this private vault is sealed to, in one step.
    pub(crate) fn adopt(&mut self, pass: &Recipient, code: Option<&Recipient>) -> Result<(), VaultError> {
        let mark = Unsettled::Change.word().as_bytes().to_vec();
        let [pass, code] = of_both(Some(pass), code);
        Ok(self.set_settings([(UNSETTLED, Some(mark)), pass, code])?)
    }

    /// The same where it has no passphrase of its own any more: it follows the other vault again from where
    /// [`Self::see`] says so.
    pub(crate) fn leave_full(&mut self, pass: Option<&Recipient>, code: Option<&Recipient>) -> Result<(), VaultError> {
        let mark = Unsettled::LeaveFull.word().as_bytes().to_vec();
        let [pass, code] = of_both(pass, code);
        Ok(self.set_settings([(UNSETTLED, Some(mark)), (FULL, None), (SEEN, None), pass, code])?)
    }

    /// The same where one that was being set was not. It follows the other vault from the beginning: what opened it
    /// alone meanwhile is void.
    pub(crate) fn undo_full(&mut self, pass: Option<&Recipient>, code: Option<&Recipient>) -> Result<(), VaultError> {
        let mark = Unsettled::Change.word().as_bytes().to_vec();
        let [pass, code] = of_both(pass, code);
        Ok(self.set_settings([(UNSETTLED, Some(mark)), (FULL, None), (SEEN, Some(b"0".to_vec())), pass, code])?)
    }

    pub(crate) fn unsettled(&self) -> Result<Option<Unsettled>, ReadError> {
        Ok(self.text(UNSETTLED)?.map(|word| {
            let known = [Unsettled::SetFull, Unsettled::LeaveFull];
            known.into_iter().find(|unsettled| unsettled.word() == word.as_str()).unwrap_or(Unsettled::Change)
        }))
    }

    pub(crate) fn set_unsettled(&mut self, unsettled: Option<Unsettled>) -> Result<(), SaveError> {
        self.set_setting(UNSETTLED, unsettled.map(|unsettled| unsettled.word().as_bytes()))
    }

    /// The forward identity of this private vault.
    pub(crate) fn forward_identity(&self) -> Result<Option<Identity>, ReadError> {
        Ok(self.text(FORWARD)?.and_then(|text| text.parse().ok()))
    }

    /// The one of before, until every slot is sealed to the new one.
    pub(crate) fn forward_before(&self) -> Result<Option<Identity>, ReadError> {
        Ok(self.text(FORWARD_BEFORE)?.and_then(|text| text.parse().ok()))
    }

    /// Puts `new` in the place of the forward identity `before`, in one step.
    pub(crate) fn set_forward(&mut self, new: &Identity, before: Option<&Identity>) -> Result<(), SaveError> {
        let bytes = |identity: &Identity| identity.to_text().as_bytes().to_vec();
        self.set_settings([(FORWARD, Some(bytes(new))), (FORWARD_BEFORE, before.map(bytes))])
    }

    /// Who the everyday slots are sealed to beside her.
    pub(crate) fn forward_recipient(&self) -> Result<Option<Recipient>, ReadError> {
        Ok(self.text(FORWARD)?.and_then(|text| text.parse().ok()))
    }

    /// Puts several settings in one step; none forgets one.
    fn set_settings<const N: usize>(&mut self, settings: [(&str, Option<Vec<u8>>); N]) -> Result<(), SaveError> {
        #[cfg(test)]
        crate::file::stop::here()?;
        let settings = settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        self.save(&Save { settings, ..Save::default() })
    }

    fn text(&self, setting: &str) -> Result<Option<Zeroizing<String>>, ReadError> {
        let bytes = self.setting(setting)?.map(Zeroizing::new);
        Ok(bytes.and_then(|bytes| std::str::from_utf8(&bytes).ok().map(|text| Zeroizing::new(text.to_owned()))))
    }
}

fn of_both(pass: Option<&Recipient>, code: Option<&Recipient>) -> [(&'static str, Option<Vec<u8>>); 2] {
    let text = |recipient: &Recipient| recipient.to_string().into_bytes();
    [(PASS, pass.map(text)), (CODE, code.map(text))]
}

//! Slots: small files that give the keys of the databases to whoever can open them.
//!
//! Four are age files of one size, always there: before a lock is set they are sealed to nobody
//! and hold no key. The device slot, in two copies, is plain: it stands for "no lock yet", and
//! goes when a lock is set.
//!
//! What is in a slot is lines of text: the purpose, then `everyday <96 hex>`, `private <96 hex>`
//! and, while the databases get new keys, those of before as `everyday-before` and `private-before`. A slot of the
//! private vault says `passphrase own` or `passphrase one`: whether that vault had one of its own when the slot was
//! written. It is asked where the vault itself cannot be read. A slot of the everyday vault says `changes <n>`: how
//! many changes of what opens that vault came before the one that wrote it, so that one of before is known for it.

use std::path::Path;
use std::{fs, io};

use care_seal::{Identity, Limits, OpenError, Purpose, Recipient, open, seal_to_size};
use zeroize::Zeroizing;

use super::registry::Kind;
use crate::error::Trouble;
use crate::{VaultError, VaultKey, VaultName, file, layout};

/// Bytes of every slot.
pub(crate) const SLOT_BYTES: usize = 1024;
const PURPOSE: Purpose = Purpose::new("holdfast-slot", 1);
const DEVICE_LINE: &str = "holdfast-device 1\n";
const BEFORE: &str = "-before";
/// The word of the line that says whether the private vault has a passphrase of its own, and what it says.
const PASSPHRASE: &str = "passphrase";
const OWN: &str = "own";
const ONE: &str = "one";
/// The word of the line that says how many changes were begun.
const CHANGES: &str = "changes";

/// The four slots. Those of a passphrase come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    EverydayPass,
    PrivatePass,
    EverydayCode,
    PrivateCode,
}

impl Slot {
    pub(crate) const ALL: [Self; 4] = [Self::EverydayPass, Self::PrivatePass, Self::EverydayCode, Self::PrivateCode];
    pub(crate) const OF_PASSPHRASE: [Self; 2] = [Self::EverydayPass, Self::PrivatePass];

    pub(crate) const fn file_name(self) -> &'static str {
        match self {
            Self::EverydayPass => "everyday.pass",
            Self::PrivatePass => "private.pass",
            Self::EverydayCode => "everyday.code",
            Self::PrivateCode => "private.code",
        }
    }

    /// The vault that it is a slot of.
    pub(crate) const fn owner(self) -> VaultName {
        match self {
            Self::EverydayPass | Self::EverydayCode => VaultName::Everyday,
            Self::PrivatePass | Self::PrivateCode => VaultName::Private,
        }
    }

    /// The vaults that it opens. Who opens the private one opens the everyday one too.
    const fn vaults(self) -> &'static [VaultName] {
        match self {
            Self::EverydayPass | Self::EverydayCode => &[VaultName::Everyday],
            Self::PrivatePass | Self::PrivateCode => &VaultName::ALL,
        }
    }
}

/// The keys that may open each vault, the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SlotKeys {
    pub(crate) everyday: Vec<VaultKey>,
    pub(crate) private: Vec<VaultKey>,
    /// Of a slot of the private vault: whether that had a passphrase of its own. None where it does not say, as one
    /// of an earlier version.
    pub(crate) is_full: Option<bool>,
    /// Of a slot of the everyday vault: how many changes of what opens that were begun. None where it does not say.
    pub(crate) changes: Option<u64>,
}

impl SlotKeys {
    pub(crate) fn of(&self, name: VaultName) -> &[VaultKey] {
        match name {
            VaultName::Everyday => &self.everyday,
            VaultName::Private => &self.private,
        }
    }

    pub(crate) fn add(&mut self, name: VaultName, key: VaultKey) {
        let keys = match name {
            VaultName::Everyday => &mut self.everyday,
            VaultName::Private => &mut self.private,
        };
        if !keys.contains(&key) {
            keys.push(key);
        }
    }

    pub(crate) fn add_all(&mut self, other: &Self) {
        for name in VaultName::ALL {
            other.of(name).iter().for_each(|key| self.add(name, key.clone()));
        }
        self.is_full = self.is_full.or(other.is_full);
        self.changes = self.changes.or(other.changes);
    }

    /// The lines for those of `vaults`.
    fn to_lines(&self, vaults: &[VaultName]) -> Zeroizing<String> {
        // With room for all of it from the start, it never moves and leaves no copy behind.
        let mut lines = Zeroizing::new(String::with_capacity(SLOT_BYTES));
        for name in vaults {
            for (index, key) in self.of(*name).iter().enumerate() {
                lines.push_str(name.name());
                lines.push_str(if index == 0 { "" } else { BEFORE });
                lines.push(' ');
                lines.push_str(&key.to_hex());
                lines.push('\n');
            }
        }
        if let (true, Some(is_full)) = (vaults.contains(&VaultName::Private), self.is_full) {
            lines.push_str(PASSPHRASE);
            lines.push(' ');
            lines.push_str(if is_full { OWN } else { ONE });
            lines.push('\n');
        }
        if let (false, Some(changes)) = (vaults.contains(&VaultName::Private), self.changes) {
            lines.push_str(CHANGES);
            lines.push(' ');
            lines.push_str(&changes.to_string());
            lines.push('\n');
        }
        lines
    }

    /// Reads the lines of a slot. Lines that a newer version may have added are passed over.
    fn from_lines(lines: &[u8]) -> Option<Self> {
        let mut keys = Self::default();
        let mut before = Self::default();
        for line in std::str::from_utf8(lines).ok()?.lines() {
            let Some((word, hex)) = line.split_once(' ') else { continue };
            if word == PASSPHRASE {
                // What a newer version may say there is taken for the safer of the two.
                keys.is_full = Some(hex != ONE);
                continue;
            }
            if word == CHANGES {
                keys.changes = hex.parse().ok();
                continue;
            }
            let (into, word) = word.strip_suffix(BEFORE).map_or((&mut keys, word), |word| (&mut before, word));
            if let Some(name) = VaultName::ALL.into_iter().find(|name| name.name() == word) {
                into.add(name, VaultKey::from_hex(hex)?);
            }
        }
        keys.add_all(&before);
        Some(keys)
    }
}

/// Seals `slot` to `recipients`. It is written beside the one that stands, brought to the disk,
/// read back and opened with each of `opens`, before it takes the other's place.
pub(crate) fn write(
    folder: &Path,
    slot: Slot,
    recipients: &[Recipient],
    keys: &SlotKeys,
    opens: &[&Identity],
) -> Result<(), VaultError> {
    write_file(&folder.join(slot.file_name()), slot.vaults(), recipients, keys, opens)
}

/// The same for a slot at `path` that opens `vaults`.
pub(crate) fn write_file(
    path: &Path,
    vaults: &[VaultName],
    recipients: &[Recipient],
    keys: &SlotKeys,
    opens: &[&Identity],
) -> Result<(), VaultError> {
    let lines = keys.to_lines(vaults);
    let recipients: Vec<&Recipient> = recipients.iter().collect();
    let sealed =
        seal_to_size(PURPOSE, &recipients, lines.as_bytes(), SLOT_BYTES).map_err(|_| VaultError::SlotDamaged)?;
    let beside = file::write_beside(path, &sealed)?;
    let on_disk = file::read(&beside)?.ok_or(VaultError::SlotMissing)?;
    if *on_disk != sealed {
        return Err(VaultError::SlotDamaged);
    }
    for identity in opens {
        let held = open_one(Some(&on_disk), identity)?;
        if vaults.iter().any(|name| held.of(*name) != keys.of(*name)) {
            return Err(VaultError::SlotDamaged);
        }
    }
    file::take_place(&beside, path)?;
    Ok(())
}

/// Fills `slot` with something that looks like a slot, is sealed to nobody and holds nothing.
pub(crate) fn write_empty(folder: &Path, slot: Slot) -> Result<(), VaultError> {
    let nobodies: Vec<Recipient> = match slot.owner() {
        VaultName::Everyday => vec![Recipient::nobody(), Recipient::nobody()],
        VaultName::Private => vec![Recipient::nobody()],
    };
    write(folder, slot, &nobodies, &SlotKeys::default(), &[])
}

/// What came of trying an identity on all four slots.
#[derive(Debug, Default)]
pub(crate) struct Tried {
    /// The keys of every slot that opened.
    pub(crate) keys: SlotKeys,
    /// The slots that opened.
    pub(crate) opened: Vec<Slot>,
    /// Those that are missing, or cannot be read by anybody.
    pub(crate) harmed: Vec<Slot>,
    /// The keys of each slot that opened and holds more than one for a vault: its keys are being changed.
    changing: Vec<SlotKeys>,
    refusal: Option<VaultError>,
}

impl Tried {
    /// As of an opening by slots that hold `keys`, of which one is being changed.
    pub(crate) fn changing(keys: SlotKeys) -> Self {
        Self { changing: vec![keys], ..Self::default() }
    }

    /// The key that is to take the place of `key`, where a slot says that it was about to.
    pub(crate) fn newer(&self, name: VaultName, key: &VaultKey) -> Option<&VaultKey> {
        self.changing.iter().find_map(|keys| match keys.of(name) {
            [newest, before @ ..] if before.contains(key) => Some(newest),
            _ => None,
        })
    }

    /// The kind of secret that it was: a passphrase where one of its slots opened.
    pub(crate) fn kind(&self) -> Kind {
        let is_pass = self.opened.iter().any(|slot| Kind::of(*slot) == Kind::Pass);
        if is_pass { Kind::Pass } else { Kind::Code }
    }

    /// Whether it opened the private vault alone, while the everyday slot of its kind is whole: that one is another's.
    pub(crate) fn is_elsewhere(&self) -> bool {
        let of_everyday = Slot::ALL.into_iter().filter(|slot| slot.owner() == VaultName::Everyday);
        let is_private_alone = !self.opened.is_empty() && of_everyday.clone().all(|slot| !self.opened.contains(&slot));
        let is_whole = |slot: &Slot| Kind::of(*slot) == self.kind() && !self.harmed.contains(slot);
        is_private_alone && of_everyday.clone().any(|slot| is_whole(&slot))
    }

    /// Why nothing opened: only a slot of a passphrase that could not be tried is worth a word.
    pub(crate) fn refusal(&self) -> VaultError {
        self.refusal.unwrap_or(VaultError::WrongPassphrase)
    }
}

/// Tries `identity` on every slot, also after one has opened, so that right and wrong take the
/// same time.
pub(crate) fn try_all(folder: &Path, identity: &Identity) -> Result<Tried, VaultError> {
    let mut tried = Tried::default();
    for slot in Slot::ALL {
        let sealed = file::read(&folder.join(slot.file_name()))?;
        match open_one(sealed.as_deref().map(Vec::as_slice), identity) {
            Ok(keys) => {
                tried.keys.add_all(&keys);
                tried.opened.push(slot);
                if VaultName::ALL.iter().any(|name| keys.of(*name).len() > 1) {
                    tried.changing.push(keys);
                }
            }
            Err(VaultError::DatabaseNewer) => tried.refusal = Some(VaultError::DatabaseNewer),
            Err(VaultError::WrongPassphrase) => {}
            Err(refusal) => {
                tried.harmed.push(slot);
                if Slot::OF_PASSPHRASE.contains(&slot) {
                    tried.refusal = tried.refusal.or(Some(refusal));
                }
            }
        }
    }
    Ok(tried)
}

/// The keys that `identity` finds in `slot`, if it opens it.
pub(crate) fn try_one(folder: &Path, slot: Slot, identity: &Identity) -> Option<SlotKeys> {
    let sealed = file::read(&folder.join(slot.file_name())).ok()??;
    open_one(Some(&sealed), identity).ok()
}

/// The keys that `identity` finds in the slot at `path`.
pub(crate) fn try_file(path: &Path, identity: &Identity) -> Result<SlotKeys, VaultError> {
    let sealed = file::read(path)?;
    open_one(sealed.as_deref().map(Vec::as_slice), identity)
}

/// Looks whether `identity` opens `sealed`, the bytes of a slot, and what is in it can be read.
/// The keys are wiped again. For whoever wants to know what a slot from elsewhere is worth;
/// [`VaultFolder::unlock`](crate::VaultFolder::unlock) does the same with each of the four.
///
/// # Errors
///
/// Returns what an unlock would: [`VaultError::WrongPassphrase`], [`VaultError::SlotDamaged`] or
/// [`VaultError::DatabaseNewer`].
pub fn check_slot(sealed: &[u8], identity: &Identity) -> Result<(), VaultError> {
    open_one(Some(sealed), identity).map(drop)
}

fn open_one(sealed: Option<&[u8]>, identity: &Identity) -> Result<SlotKeys, VaultError> {
    let sealed = sealed.ok_or(VaultError::SlotMissing)?;
    if sealed.len() != SLOT_BYTES {
        return Err(VaultError::SlotDamaged);
    }
    let limits = Limits { plaintext_bytes: SLOT_BYTES };
    let lines = open(PURPOSE, &[identity], sealed, limits).map_err(|error| match error {
        OpenError::NotForThisIdentity => VaultError::WrongPassphrase,
        OpenError::Newer => VaultError::DatabaseNewer,
        _ => VaultError::SlotDamaged,
    })?;
    SlotKeys::from_lines(&lines).ok_or(VaultError::SlotDamaged)
}

/// What stands where the device slot may be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Device {
    /// No file, or one that was blanked on its way out: a lock is set.
    Gone,
    /// The keys.
    Keys(SlotKeys),
    /// Files, but no copy can be read.
    Damaged,
}

/// Writes both copies of the device slot and reads them back.
pub(crate) fn write_device(folder: &Path, keys: &SlotKeys) -> Result<(), VaultError> {
    // Of a lock it says nothing: there is none.
    let keys = &SlotKeys { is_full: None, changes: None, ..keys.clone() };
    let mut content = Zeroizing::new(String::with_capacity(SLOT_BYTES));
    content.push_str(DEVICE_LINE);
    content.push_str(&keys.to_lines(&VaultName::ALL));
    while content.len() < SLOT_BYTES - 1 {
        content.push(' ');
    }
    content.push('\n');
    layout::DEVICE.iter().try_for_each(|copy| file::write_whole(&folder.join(copy), content.as_bytes()))?;
    if read_device(folder)? == Device::Keys(keys.clone()) { Ok(()) } else { Err(VaultError::SlotDamaged) }
}

/// Reads the device slot; where its copies differ, the keys of both are given.
pub(crate) fn read_device(folder: &Path) -> Result<Device, VaultError> {
    let mut keys = SlotKeys::default();
    let mut damaged = false;
    for copy in layout::DEVICE {
        let Some(bytes) = file::read(&folder.join(copy))? else { continue };
        match bytes.strip_prefix(DEVICE_LINE.as_bytes()).and_then(SlotKeys::from_lines) {
            Some(copied) => keys.add_all(&copied),
            None => damaged |= bytes.iter().any(|byte| *byte != 0),
        }
    }
    Ok(match (keys == SlotKeys::default(), damaged) {
        (false, _) => Device::Keys(keys),
        (true, true) => Device::Damaged,
        (true, false) => Device::Gone,
    })
}

/// Takes both copies of the device slot out of use, then blanks and removes them, and what an
/// earlier stop has left of them. Half blanked under its own name one would count as damaged.
pub(crate) fn remove_device(folder: &Path) -> Result<(), Trouble> {
    let mut is_there = layout::device_leaving().any(|leaving| folder.join(leaving).exists());
    // What a stop has left of writing them holds the same keys.
    layout::device_unfinished().try_for_each(|cut| file::blank_and_remove(&folder.join(cut)))?;
    for (copy, leaving) in layout::DEVICE.iter().zip(layout::device_leaving()) {
        match fs::rename(folder.join(copy), folder.join(&leaving)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            Err(_) => {}
            Ok(()) => is_there = true,
        }
    }
    if !is_there {
        return Ok(());
    }
    file::sync_folder_of(&folder.join(layout::DEVICE[0]))?;
    layout::device_leaving().try_for_each(|leaving| file::blank_and_remove(&folder.join(leaving)))
}

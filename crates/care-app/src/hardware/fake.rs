//! A device in memory for tests: bound to its key as a real one is, with fingers that a test
//! adds. It hides nothing and is no cryptography.

use std::sync::{Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use super::{HardwareError, HardwareSlot};

/// What stands before the number of the key in sealed bytes.
const MARK: &[u8; 4] = b"fake";

/// A device with a key store.
#[derive(Debug)]
pub(crate) struct FakeHardware(Mutex<Device>);

#[derive(Debug)]
struct Device {
    /// How many fingers are enrolled.
    fingers: u8,
    /// The key's number, and whether it still works.
    key: Option<(u8, bool)>,
    /// How many keys were ever made. No two have the same number.
    made: u8,
    /// What becomes of the next prompt, if it is not answered by her finger.
    next_prompt: Option<HardwareError>,
}

impl FakeHardware {
    /// A phone with one finger enrolled.
    pub(crate) fn with_a_finger() -> Self {
        Self(Mutex::new(Device { fingers: 1, key: None, made: 0, next_prompt: None }))
    }

    /// Someone adds a finger in the phone's settings.
    pub(crate) fn add_finger(&self) {
        let mut device = self.device();
        device.fingers += 1;
        device.key = device.key.map(|(number, _)| (number, false));
    }

    /// All fingers are taken off.
    pub(crate) fn remove_fingers(&self) {
        let mut device = self.device();
        device.fingers = 0;
        device.key = device.key.map(|(number, _)| (number, false));
    }

    /// The next prompt ends so.
    pub(crate) fn end_next_prompt(&self, with: HardwareError) {
        self.device().next_prompt = Some(with);
    }

    fn device(&self) -> MutexGuard<'_, Device> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Device {
    fn ask(&mut self) -> Result<(), HardwareError> {
        self.next_prompt.take().map_or(Ok(()), Err)
    }
}

impl HardwareSlot for FakeHardware {
    fn is_available(&self) -> bool {
        self.device().fingers > 0
    }

    fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, HardwareError> {
        let mut device = self.device();
        if device.fingers == 0 {
            return Err(HardwareError::Unavailable);
        }
        let number = match device.key {
            Some((number, true)) => number,
            Some((_, false)) | None => {
                device.made += 1;
                device.key = Some((device.made, true));
                device.made
            }
        };
        device.ask()?;
        let hidden = bytes.iter().map(|byte| byte ^ 0xA5);
        Ok(MARK.iter().copied().chain([number]).chain(hidden).collect())
    }

    fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        let mut device = self.device();
        let Some((number, true)) = device.key else { return Err(HardwareError::Invalidated) };
        device.ask()?;
        let rest = sealed.strip_prefix(MARK).ok_or(HardwareError::Failed)?;
        match rest.split_first() {
            Some((&by, hidden)) if by == number => Ok(Zeroizing::new(hidden.iter().map(|byte| byte ^ 0xA5).collect())),
            _ => Err(HardwareError::Failed),
        }
    }

    fn delete(&self) -> Result<(), HardwareError> {
        self.device().key = None;
        Ok(())
    }
}

#[test]
fn what_her_finger_sealed_her_finger_opens() {
    let phone = FakeHardware::with_a_finger();
    let sealed = phone.seal(b"a secret of this slot").unwrap();
    assert!(!sealed.windows(8).any(|part| part == b"a secret"), "the bytes are not there to be read");
    assert_eq!(phone.open(&sealed).unwrap().as_slice(), b"a secret of this slot");
}

#[test]
fn after_a_finger_is_added_nobody_opens_with_one() {
    let phone = FakeHardware::with_a_finger();
    let sealed = phone.seal(b"secret").unwrap();
    phone.add_finger();
    assert!(phone.is_available(), "the phone has a sensor still");
    assert_eq!(phone.open(&sealed), Err(HardwareError::Invalidated), "whoever added it does not come in");
    let anew = phone.seal(b"secret").unwrap();
    assert_eq!(phone.open(&anew).unwrap().as_slice(), b"secret", "once she set it up anew, it opens again");
    assert_eq!(phone.open(&sealed), Err(HardwareError::Failed), "and what the old key sealed stays shut");
}

#[test]
fn a_prompt_that_she_ended_changes_nothing() {
    let phone = FakeHardware::with_a_finger();
    let sealed = phone.seal(b"secret").unwrap();
    phone.end_next_prompt(HardwareError::Cancelled);
    assert_eq!(phone.seal(b"another"), Err(HardwareError::Cancelled));
    phone.end_next_prompt(HardwareError::Cancelled);
    assert_eq!(phone.open(&sealed), Err(HardwareError::Cancelled));
    assert_eq!(phone.open(&sealed).unwrap().as_slice(), b"secret");
}

#[test]
fn a_deleted_key_and_a_phone_without_fingers_open_nothing() {
    let phone = FakeHardware::with_a_finger();
    let sealed = phone.seal(b"secret").unwrap();
    phone.delete().unwrap();
    assert_eq!(phone.open(&sealed), Err(HardwareError::Invalidated), "a key that is not there is gone");
    phone.remove_fingers();
    assert!(!phone.is_available());
    assert_eq!(phone.seal(b"secret"), Err(HardwareError::Unavailable));
}

#[test]
fn foreign_bytes_are_not_taken_for_sealed_ones() {
    let phone = FakeHardware::with_a_finger();
    phone.seal(b"secret").unwrap();
    for foreign in [b"".as_slice(), b"fake", b"from elsewhere"] {
        assert_eq!(phone.open(foreign), Err(HardwareError::Failed), "{foreign:?}");
    }
}

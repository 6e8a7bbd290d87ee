//! A device in a folder, for tests and for a developer's window: bound to its key as a real one
//! is, with fingers that a test adds. It hides nothing and is no cryptography, so no program that
//! ships holds it.
//!
//! What stands in the folder: `fingers`, how many are enrolled; `key`, the number of the key and
//! how many fingers there were when it was made; `made`, how many keys there ever were;
//! `next-prompt`, how the next prompt ends if not by her finger; `held`, while which prompts wait;
//! `screenshots`, where they can be taken; `dialled`, the number that its dialler stands at, and
//! without that file it has none.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use super::{Device, HardwareError, HardwareSlot};

/// What stands before the number of the key in sealed bytes.
const MARK: &[u8; 4] = b"fake";

const FINGERS: &str = "fingers";
const KEY: &str = "key";
const MADE: &str = "made";
const NEXT_PROMPT: &str = "next-prompt";
const HELD: &str = "held";
const SCREENSHOTS: &str = "screenshots";
const DIALLED: &str = "dialled";

/// A device with a key store. Every copy of one folder is the same device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FakeHardware(PathBuf);

impl FakeHardware {
    /// The device in `folder`. Without a file there it is one that has no sensor.
    #[must_use]
    pub const fn in_folder(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// A phone with one finger enrolled.
    #[must_use]
    pub fn with_a_finger(folder: PathBuf) -> Self {
        let phone = Self(folder);
        phone.write(FINGERS, "1");
        phone
    }

    /// Someone adds a finger in the phone's settings.
    pub fn add_finger(&self) {
        self.write(FINGERS, &(self.fingers() + 1).to_string());
    }

    /// All fingers are taken off.
    pub fn remove_fingers(&self) {
        self.remove(FINGERS);
    }

    /// The next prompt ends so.
    pub fn end_next_prompt(&self, with: HardwareError) {
        let word = match with {
            HardwareError::Cancelled => "cancelled",
            HardwareError::Unavailable => "unavailable",
            HardwareError::Invalidated | HardwareError::Failed => "failed",
        };
        self.write(NEXT_PROMPT, word);
    }

    /// Prompts wait for her until they are let go.
    pub fn hold_prompts(&self, held: bool) {
        if held { self.write(HELD, "") } else { self.remove(HELD) }
    }

    /// Whether there is a key, of use or not.
    #[must_use]
    pub fn has_key(&self) -> bool {
        self.0.join(KEY).exists()
    }

    /// The key's number, if it still works.
    fn key(&self) -> Option<u8> {
        let text = fs::read_to_string(self.0.join(KEY)).ok()?;
        let (number, fingers) = text.split_once(' ')?;
        // Without a finger none was made.
        let works = fingers.parse() == Ok(self.fingers());
        works.then(|| number.parse().ok()).flatten()
    }

    fn fingers(&self) -> u8 {
        self.number(FINGERS)
    }

    fn number(&self, name: &str) -> u8 {
        fs::read_to_string(self.0.join(name)).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
    }

    fn ask(&self) -> Result<(), HardwareError> {
        while self.0.join(HELD).exists() {
            std::thread::sleep(Duration::from_millis(20));
        }
        let ends = fs::read_to_string(self.0.join(NEXT_PROMPT));
        self.remove(NEXT_PROMPT);
        match ends.as_deref() {
            Ok("cancelled") => Err(HardwareError::Cancelled),
            Ok("unavailable") => Err(HardwareError::Unavailable),
            Ok(_) => Err(HardwareError::Failed),
            Err(_) => Ok(()),
        }
    }

    /// A test whose folder takes no writing sees it at once.
    fn write(&self, name: &str, text: &str) {
        let _ = fs::write(self.0.join(name), text);
    }

    fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.0.join(name));
    }
}

impl HardwareSlot for FakeHardware {
    fn is_available(&self) -> bool {
        self.fingers() > 0
    }

    fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, HardwareError> {
        if !self.is_available() {
            return Err(HardwareError::Unavailable);
        }
        let number = self.key().unwrap_or_else(|| {
            let made = self.number(MADE) + 1;
            self.write(MADE, &made.to_string());
            self.write(KEY, &format!("{made} {}", self.fingers()));
            made
        });
        self.ask()?;
        let hidden = bytes.iter().map(|byte| byte ^ 0xA5);
        Ok(MARK.iter().copied().chain([number]).chain(hidden).collect())
    }

    fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        let number = self.key().ok_or(HardwareError::Invalidated)?;
        self.ask()?;
        let rest = sealed.strip_prefix(MARK).ok_or(HardwareError::Failed)?;
        match rest.split_first() {
            Some((&by, hidden)) if by == number => Ok(Zeroizing::new(hidden.iter().map(|byte| byte ^ 0xA5).collect())),
            _ => Err(HardwareError::Failed),
        }
    }

    fn delete(&self) -> Result<(), HardwareError> {
        self.remove(KEY);
        Ok(())
    }
}

impl Device for FakeHardware {
    fn allows_screenshots(&self) -> Option<bool> {
        Some(self.0.join(SCREENSHOTS).exists())
    }

    fn allow_screenshots(&self, allowed: bool) -> Result<(), HardwareError> {
        if allowed {
            self.write(SCREENSHOTS, "")
        } else {
            self.remove(SCREENSHOTS)
        }
        Ok(())
    }

    fn has_dialler(&self) -> bool {
        self.0.join(DIALLED).exists()
    }

    fn dial(&self, number: &str) -> Result<(), HardwareError> {
        if !self.has_dialler() {
            return Err(HardwareError::Unavailable);
        }
        self.write(DIALLED, number);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The phone, and the folder that goes away after it.
    fn phone() -> (FakeHardware, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        (FakeHardware::with_a_finger(folder.path().to_owned()), folder)
    }

    #[test]
    fn what_her_finger_sealed_her_finger_opens() {
        let (phone, _folder) = phone();
        let sealed = phone.seal(b"a secret of this slot").unwrap();
        assert!(!sealed.windows(8).any(|part| part == b"a secret"), "the bytes are not there to be read");
        assert_eq!(phone.open(&sealed).unwrap().as_slice(), b"a secret of this slot");
    }

    #[test]
    fn after_a_finger_is_added_nobody_opens_with_one() {
        let (phone, _folder) = phone();
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
        let (phone, _folder) = phone();
        let sealed = phone.seal(b"secret").unwrap();
        phone.end_next_prompt(HardwareError::Cancelled);
        assert_eq!(phone.seal(b"another"), Err(HardwareError::Cancelled));
        phone.end_next_prompt(HardwareError::Cancelled);
        assert_eq!(phone.open(&sealed), Err(HardwareError::Cancelled));
        assert_eq!(phone.open(&sealed).unwrap().as_slice(), b"secret");
    }

    #[test]
    fn a_deleted_key_and_a_phone_without_fingers_open_nothing() {
        let (phone, _folder) = phone();
        let sealed = phone.seal(b"secret").unwrap();
        assert!(phone.has_key());
        phone.delete().unwrap();
        assert!(!phone.has_key());
        assert_eq!(phone.open(&sealed), Err(HardwareError::Invalidated), "a key that is not there is gone");
        phone.remove_fingers();
        assert!(!phone.is_available());
        assert_eq!(phone.seal(b"secret"), Err(HardwareError::Unavailable));
    }

    #[test]
    fn a_prompt_that_is_held_waits_until_it_is_let_go() {
        let (phone, _folder) = phone();
        let sealed = phone.seal(b"secret").unwrap();
        phone.hold_prompts(true);
        let waiting = std::thread::spawn({
            let (phone, sealed) = (phone.clone(), sealed.clone());
            move || phone.open(&sealed)
        });
        std::thread::sleep(Duration::from_millis(60));
        assert!(!waiting.is_finished());
        phone.hold_prompts(false);
        assert_eq!(waiting.join().unwrap().unwrap().as_slice(), b"secret");
    }

    #[test]
    fn foreign_bytes_are_not_taken_for_sealed_ones() {
        let (phone, _folder) = phone();
        phone.seal(b"secret").unwrap();
        for foreign in [b"".as_slice(), b"fake", b"from elsewhere"] {
            assert_eq!(phone.open(foreign), Err(HardwareError::Failed), "{foreign:?}");
        }
    }

    #[test]
    fn screenshots_are_off_until_she_lets_them_be_taken() {
        let (phone, folder) = phone();
        assert_eq!(phone.allows_screenshots(), Some(false));
        phone.allow_screenshots(true).unwrap();
        let again = FakeHardware::in_folder(folder.path().to_owned());
        assert_eq!(again.allows_screenshots(), Some(true), "the phone remembers it");
    }
}

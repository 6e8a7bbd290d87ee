//! A slot whose key the device itself keeps: a port to hardware that works only under her finger
//! or face.
//!
//! It is never the only way in. A key store loses its keys for reasons that are none of hers (a
//! finger is added, the screen lock is taken off, an update), and nobody can bring them back, so
//! a passphrase slot stands beside it always. This module knows no platform, and nothing of what
//! is sealed.

use zeroize::Zeroizing;

/// Only where a developer builds it: no program that ships holds a key that hides nothing.
#[cfg(debug_assertions)]
pub(crate) mod fake;

/// Why the device's key did not do what it was asked. In every case her passphrase still opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HardwareError {
    /// There is no such key here, or it rests now: no sensor, no finger or face enrolled, too
    /// many misses. Ask for the passphrase.
    #[error("this device has no key that a finger can turn now")]
    Unavailable,
    /// She, or the system, ended the prompt. Nothing has changed.
    #[error("the prompt was ended")]
    Cancelled,
    /// The key is gone for good: a finger or face was added, or the screen lock taken off. What
    /// it sealed opens nothing any more; [`HardwareSlot::delete`] it and offer to seal anew.
    #[error("the key of this device is gone")]
    Invalidated,
    /// The device gave no answer that can be used, or the bytes are none that its key sealed.
    #[error("the key of this device did not work")]
    Failed,
}

/// A key that never leaves the device, and that works only while she proves that she is there.
///
/// INVARIANT: what opens is the key, not a yes: an implementation gets the bytes back from the
/// hardware under her finger or face, and the device's PIN or pattern never stands in for them.
///
/// Sealing and opening ask her and wait for her, for as long as she takes: not for the thread of
/// the window. What is sealed may pass through another language's memory, where it cannot be
/// wiped, so seal a secret made for this slot alone and never a vault's own key.
pub trait HardwareSlot: Send {
    /// Whether the device has such a key and a finger or face to turn it. Asks her nothing.
    fn is_available(&self) -> bool;

    /// Seals `bytes`, at most 1 KiB. A key that was invalidated is replaced; one that works is
    /// kept, so that what it sealed before still opens if she ends the prompt.
    ///
    /// # Errors
    ///
    /// Any but [`HardwareError::Invalidated`].
    fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, HardwareError>;

    /// Opens what [`HardwareSlot::seal`] gave.
    ///
    /// # Errors
    ///
    /// Each of [`HardwareError`]; none changes the key or what was sealed.
    fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError>;

    /// Deletes the key. What it sealed never opens again. Asks her nothing; where there is no
    /// key, that is no error.
    ///
    /// # Errors
    ///
    /// [`HardwareError::Failed`] when the key may still be there.
    fn delete(&self) -> Result<(), HardwareError>;
}

/// What the device has for her, as the shell found it last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeviceState {
    /// Whether it can ask for a finger now.
    pub biometric: bool,
    /// Whether it lets screenshots be taken of the window; `None` where that is not ours to say.
    pub screenshots: Option<bool>,
    /// Whether it has a dialler.
    pub dialler: bool,
}

/// The device under the window: its key, and what it lets others see.
pub trait Device: HardwareSlot + Sync {
    /// Whether screenshots can be taken of the window; `None` where that is not ours to say.
    fn allows_screenshots(&self) -> Option<bool> {
        None
    }

    /// Lets screenshots be taken, or no longer. The device remembers it.
    ///
    /// # Errors
    ///
    /// [`HardwareError::Unavailable`] where that is not ours to say, or
    /// [`HardwareError::Failed`]; then it is as it was.
    fn allow_screenshots(&self, _: bool) -> Result<(), HardwareError> {
        Err(HardwareError::Unavailable)
    }

    /// Whether it has a dialler.
    fn has_dialler(&self) -> bool {
        false
    }

    /// Opens the dialler with `number`, which is digits and at most a plus in front. Whether it is
    /// rung she says there.
    ///
    /// # Errors
    ///
    /// [`HardwareError::Unavailable`] where there is none.
    fn dial(&self, _number: &str) -> Result<(), HardwareError> {
        Err(HardwareError::Unavailable)
    }

    /// What it has now. Asks her nothing.
    fn state(&self) -> DeviceState {
        DeviceState {
            biometric: self.is_available(),
            screenshots: self.allows_screenshots(),
            dialler: self.has_dialler(),
        }
    }
}

impl Device for NoHardware {}

/// A device without such a key: every desktop, for now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NoHardware;

impl HardwareSlot for NoHardware {
    fn is_available(&self) -> bool {
        false
    }

    fn seal(&self, _: &[u8]) -> Result<Vec<u8>, HardwareError> {
        Err(HardwareError::Unavailable)
    }

    fn open(&self, _: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        Err(HardwareError::Unavailable)
    }

    fn delete(&self) -> Result<(), HardwareError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desktop_says_that_it_has_no_such_key_and_asks_for_the_passphrase() {
        assert!(!NoHardware.is_available(), "so that the page offers none");
        assert_eq!(NoHardware.seal(b"a secret"), Err(HardwareError::Unavailable));
        assert_eq!(NoHardware.open(b"anything"), Err(HardwareError::Unavailable));
        assert_eq!(NoHardware.delete(), Ok(()), "what is not there is gone");
        assert_eq!(NoHardware.state(), DeviceState::default());
        assert!(NoHardware.allow_screenshots(true).is_err(), "and no say over pictures of its window");
    }
}

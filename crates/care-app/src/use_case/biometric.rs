//! Her finger opens the everyday plan, where the device has a key for it and she said so.
//!
//! The device's prompt waits for her as long as she takes, and meanwhile the app must answer. So
//! each use is cut in two: what the prompt gets, and what came of it. The shell holds nothing of
//! this app while she is asked:
//!
//! - to set it: [`App::biometric_secret_to_seal`] ([`secret_to_seal`]), the prompt, [`App::set_biometric`];
//! - to open: [`App::biometric_sealed`], the prompt, [`App::unlock_by_biometric`].
//!
//! A finger is no miss and forgives none: prompts have limits of their own, and whoever may lay a
//! finger on the sensor must not thereby get new guesses at the passphrase.

use care_bridge::{
    ApiError, ChangedSecret, ForgetBiometric, OpenByBiometric, OpenView, SecurityView, SetBiometric, SwitchView,
};
use care_seal::Identity;
use care_vault::{VaultError, VaultFolder};
use zeroize::Zeroizing;

use crate::App;
use crate::error::AppError;
use crate::hardware::{DeviceState, HardwareError};
use crate::host::Host;
use crate::session::{FingerIdentity, OpenSession, Secured, Sure};
use crate::use_case::security;

/// What the app knows about her finger.
#[derive(Debug)]
pub(crate) struct Biometric {
    /// What the device has, as the shell said last.
    device: DeviceState,
    /// The identity that the device is sealing just now.
    pub(crate) to_set: Option<FingerIdentity>,
    /// Whether the device may have a key, as far as was looked.
    may_have_key: bool,
}

impl Default for Biometric {
    fn default() -> Self {
        // An earlier run may have been stopped before the key of a finger was deleted.
        Self { device: DeviceState::default(), to_set: None, may_have_key: true }
    }
}

impl App {
    /// Takes in what the device has. Views speak of it from now on.
    pub fn look_at_device(&mut self, device: DeviceState) {
        self.host.biometric.device = device;
    }

    /// Lets her finger open the everyday plan from now on; `sealed` is what came of the prompt.
    /// Where she ended it, nothing changes.
    ///
    /// # Errors
    ///
    /// Says so when the device's key did not work, the plan was locked meanwhile, or the disk
    /// does not take it. Her passphrase opens the plan whatever comes of it.
    pub fn set_biometric(
        &mut self,
        _: SetBiometric,
        sealed: Result<Vec<u8>, HardwareError>,
    ) -> Result<SecurityView, ApiError> {
        let (open, host) = self.open()?;
        let finger = host.biometric.to_set.take().ok_or(ApiError::Closed)?;
        match sealed {
            Ok(sealed) => {
                open.typed()?;
                // First, so that a stop in between leaves no way in that she is not told of.
                open.changed(ChangedSecret::Biometric, host.now().at)?;
                open.typed()?.secured()?.set_biometric(host, &finger, &sealed)?;
            }
            Err(HardwareError::Cancelled) => {}
            Err(_) => return Err(ApiError::BiometricNotNow),
        }
        Ok(security::view(open, host))
    }

    /// What the device's key is to open.
    ///
    /// # Errors
    ///
    /// Says so when no finger is set.
    pub fn biometric_sealed(&mut self) -> Result<Vec<u8>, ApiError> {
        self.host.claimed()?.biometric_sealed().map_err(of_biometric)
    }

    /// Opens the everyday plan with what came of the prompt; `None` when she ended it.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::BiometricGone`] when the device's key is gone for good: then no finger is set
    /// any more. With any other error nothing has changed, and her passphrase opens.
    pub fn unlock_by_biometric(
        &mut self,
        _: OpenByBiometric,
        opened: Result<Zeroizing<Vec<u8>>, HardwareError>,
    ) -> Result<Option<OpenView>, ApiError> {
        if !self.is_open() {
            let secret = match opened {
                Ok(secret) => secret,
                Err(HardwareError::Cancelled) => return Ok(None),
                Err(HardwareError::Invalidated) => {
                    // If it cannot be deleted now, it says the same the next time.
                    let _ = self.host.claimed()?.forget_biometric();
                    return Err(ApiError::BiometricGone);
                }
                Err(HardwareError::Unavailable | HardwareError::Failed) => return Err(ApiError::BiometricNotNow),
            };
            let identity = std::str::from_utf8(&secret).ok().and_then(|text| text.parse::<Identity>().ok());
            let identity = identity.ok_or(ApiError::BiometricNotNow)?;
            let vaults = self.host.claimed()?.open_with_biometric(&identity).map_err(of_biometric)?;
            self.opened_anew(vaults)?;
        }
        self.view_where_she_was().map(Some)
    }

    /// Whether the device may have a key that opens nothing any more, and that is to be deleted.
    /// Told once.
    pub fn take_spent_key(&mut self) -> bool {
        let host = &mut self.host;
        let Some(folder) = host.folder() else { return false };
        if host.biometric.to_set.is_some() {
            return false;
        }
        let has_biometric = folder.has_biometric();
        std::mem::replace(&mut host.biometric.may_have_key, has_biometric) && !has_biometric
    }
}

/// The secret that the device's key is to seal: made for this alone, and no vault's key.
///
/// # Errors
///
/// None at present.
pub(crate) fn secret_to_seal(
    _: &mut Secured<'_>,
    host: &mut Host,
    _: SetBiometric,
    sure: Sure,
) -> Result<Zeroizing<Vec<u8>>, ApiError> {
    let finger = FingerIdentity::generate(sure);
    let secret = finger.to_seal();
    host.biometric.to_set = Some(finger);
    host.biometric.may_have_key = true;
    Ok(secret)
}

/// From now on no finger opens the plan. Also for a session that a finger has opened.
///
/// # Errors
///
/// Says so when the disk does not let go of it.
pub(crate) fn forget_biometric(
    open: &mut OpenSession,
    host: &mut Host,
    _: ForgetBiometric,
) -> Result<SecurityView, ApiError> {
    host.claimed()?.forget_biometric().map_err(AppError::from)?;
    open.set_since(ChangedSecret::Biometric, None)?;
    Ok(security::view(open, host))
}

impl Host {
    /// Whether the device dials a number that it is handed.
    pub(crate) const fn can_ring(&self) -> bool {
        self.biometric.device.dialler
    }

    /// Whether the lock screen offers to ask for her finger.
    pub(crate) fn can_try_biometric(&self) -> bool {
        self.biometric.device.biometric && self.folder().is_some_and(VaultFolder::has_biometric)
    }

    /// One that is set can be switched off, also where the device cannot ask for it now.
    pub(crate) fn biometric_switch(&self, has_lock: bool) -> SwitchView {
        let has_biometric = self.folder().is_some_and(VaultFolder::has_biometric);
        match (has_biometric, self.biometric.device.biometric && has_lock) {
            (true, _) => SwitchView::On,
            (false, true) => SwitchView::Off,
            (false, false) => SwitchView::NotHere,
        }
    }

    /// Whether screenshots can be taken, as far as that is hers to say here.
    pub(crate) fn screenshots_switch(&self) -> SwitchView {
        match self.biometric.device.screenshots {
            None => SwitchView::NotHere,
            Some(false) => SwitchView::Off,
            Some(true) => SwitchView::On,
        }
    }
}

/// What did not open by her finger opens by her passphrase, which also mends what is damaged.
fn of_biometric(error: VaultError) -> ApiError {
    match error {
        VaultError::WrongPassphrase
        | VaultError::SlotMissing
        | VaultError::SlotDamaged
        | VaultError::DatabaseDamaged
        | VaultError::DatabaseMissing => ApiError::BiometricNotNow,
        other => AppError::from(other).into(),
    }
}

//! Her finger, on a device in a folder: what it opens, what stays shut, and what takes it away.

use care_bridge::{
    ChangedSecret, CodeOf, ConfirmSecret, ForgetBiometric, MakeCode, OpenByBiometric, OpenView, OpenedBy, Security,
    SecurityView, SetBiometric, SwitchView, Wipe,
};

use super::home::{Home, PASSPHRASE};
use super::*;
use crate::{Device, DeviceState, FakeHardware, HardwareError, HardwareSlot};

/// A locked plan that is open, and the phone that it stands on.
struct Phone {
    home: Home,
    app: App,
    device: FakeHardware,
    _folder: tempfile::TempDir,
}

impl Phone {
    fn locked() -> Self {
        let mut home = Home::locked();
        let mut app = home.app();
        app.unlock(PASSPHRASE.to_vec()).unwrap();
        Self::under(home, app)
    }

    fn under(home: Home, app: App) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let device = FakeHardware::with_a_finger(folder.path().to_owned());
        Self { home, app, device, _folder: folder }
    }

    fn security(&mut self) -> SecurityView {
        self.app.look_at_device(self.device.state());
        self.app.security(Security {}).unwrap()
    }

    /// As the shell sets it: nothing of the app is held while the prompt waits.
    fn set(&mut self) -> Result<SecurityView, ApiError> {
        self.app.ask(ConfirmSecret(PASSPHRASE.into()))?;
        let secret = self.app.biometric_secret_to_seal(SetBiometric {})?;
        let sealed = self.device.seal(&secret);
        self.app.set_biometric(SetBiometric {}, sealed)
    }

    fn can_try(&mut self) -> bool {
        self.app.look_at_device(self.device.state());
        self.app.start(Start {}).unwrap().can_try_biometric
    }

    fn open(&mut self) -> Result<Option<OpenView>, ApiError> {
        let sealed = self.app.biometric_sealed()?;
        let opened = self.device.open(&sealed);
        self.app.unlock_by_biometric(OpenByBiometric {}, opened)
    }

    fn lock(&mut self) {
        self.app.lock_by_itself();
    }
}

#[test]
fn no_finger_is_let_in_before_it_stands_written_that_she_is_told() {
    let mut phone = Phone::locked();
    // Where the slot of before cannot go: as far as a stop would come right before it.
    std::fs::create_dir(phone.home.path("finger.slot")).unwrap();
    assert!(phone.set().is_err());
    phone.lock();
    let told = phone.app.unlock(PASSPHRASE.to_vec()).unwrap().changed;
    assert!(told.iter().any(|change| change.secret == ChangedSecret::Biometric), "{told:?}");
}

#[test]
fn her_finger_opens_what_is_not_private_and_only_once_she_said_so() {
    let mut phone = Phone::locked();
    assert_eq!(phone.security().biometric, SwitchView::Off);
    phone.lock();
    assert!(!phone.can_try(), "it is not set");
    assert_eq!(phone.open(), Err(ApiError::BiometricNotNow));
    phone.app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(phone.set().unwrap().biometric, SwitchView::On);
    assert!(!phone.can_try(), "an open plan asks for no finger");
    phone.lock();
    assert!(phone.can_try());
    let view = phone.open().unwrap().unwrap();
    assert_eq!(view.opened_by, OpenedBy::Biometric);
    assert_eq!(view.plan.text(&id("birth-place/wish")), "At home");
    assert_eq!(view.plan.text(&id("birth-companions/not-there")), "");
    // A second prompt of a plan that is open by now.
    let again = phone.app.unlock_by_biometric(OpenByBiometric {}, Err(HardwareError::Failed));
    assert_eq!(again.unwrap().unwrap().plan, view.plan);
}

#[test]
fn a_session_by_finger_sets_no_secret_and_is_offered_none() {
    let mut phone = Phone::locked();
    phone.security();
    phone.set().unwrap();
    phone.lock();
    assert!(!phone.open().unwrap().unwrap().offer_code);
    assert_eq!(phone.app.ask(MakeCode { of: CodeOf::Everyday }), Err(ApiError::PassphraseFirst));
    assert_eq!(phone.set(), Err(ApiError::PassphraseFirst), "nor another finger");
    assert_eq!(phone.app.ask(ForgetBiometric {}).unwrap().biometric, SwitchView::Off, "it may be put off");
    phone.lock();
    assert!(!phone.can_try());
}

#[test]
fn a_secret_that_was_said_for_what_a_finger_may_not_do_lets_nothing_else_through() {
    let mut phone = Phone::locked();
    phone.security();
    phone.set().unwrap();
    phone.lock();
    phone.open().unwrap();
    phone.app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    assert_eq!(phone.app.ask(MakeCode { of: CodeOf::Everyday }), Err(ApiError::PassphraseFirst));
    assert_eq!(phone.app.wipe(Wipe {}).err(), Some(ApiError::SecretFirst), "it was said for the code");
}

#[test]
fn a_finger_is_offered_where_there_is_a_lock_and_a_device_that_asks_for_one() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let mut phone = Phone::under(home, app);
    assert_eq!(phone.security().biometric, SwitchView::NotHere, "without a lock there is nothing to open");
    assert_eq!(phone.set(), Err(ApiError::LockNeeded));
    phone.app.ask(SetLock(PASSPHRASE.into())).unwrap();
    phone.set().unwrap();
    phone.device.remove_fingers();
    assert_eq!(phone.security().biometric, SwitchView::On, "what is set can be switched off where it rests");
    phone.lock();
    assert!(!phone.can_try(), "and is not tried there");
    phone.app.unlock(PASSPHRASE.to_vec()).unwrap();
    phone.app.ask(ForgetBiometric {}).unwrap();
    assert_eq!(phone.security().biometric, SwitchView::NotHere);
}

#[test]
fn a_prompt_that_ends_otherwise_changes_nothing() {
    let mut phone = Phone::locked();
    phone.security();
    phone.device.end_next_prompt(HardwareError::Cancelled);
    assert_eq!(phone.set().unwrap().biometric, SwitchView::Off, "she ended it, and no word is said");
    phone.device.end_next_prompt(HardwareError::Failed);
    assert_eq!(phone.set(), Err(ApiError::BiometricNotNow));
    phone.set().unwrap();
    phone.lock();
    phone.device.end_next_prompt(HardwareError::Cancelled);
    assert_eq!(phone.open(), Ok(None));
    phone.device.end_next_prompt(HardwareError::Unavailable);
    assert_eq!(phone.open(), Err(ApiError::BiometricNotNow));
    assert!(!phone.app.is_open() && phone.can_try());
    // Locked while she was asked.
    phone.app.unlock(PASSPHRASE.to_vec()).unwrap();
    phone.app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    let secret = phone.app.biometric_secret_to_seal(SetBiometric {}).unwrap();
    phone.lock();
    phone.app.unlock(PASSPHRASE.to_vec()).unwrap();
    let sealed = phone.device.seal(&secret);
    assert_eq!(phone.app.set_biometric(SetBiometric {}, sealed), Err(ApiError::Closed), "it was of another session");
}

#[test]
fn a_key_that_is_gone_takes_the_finger_away_and_is_told_once() {
    let mut phone = Phone::locked();
    phone.set().unwrap();
    phone.lock();
    phone.device.add_finger();
    assert!(phone.can_try(), "nobody can tell before it is tried");
    assert_eq!(phone.open(), Err(ApiError::BiometricGone));
    assert!(!phone.can_try());
    assert_eq!(phone.open(), Err(ApiError::BiometricNotNow), "there is nothing to try any more");
}

#[test]
fn a_key_that_opens_nothing_any_more_is_to_be_deleted_once() {
    let mut phone = Phone::locked();
    assert!(phone.app.take_spent_key(), "an earlier run may have been stopped before it was");
    assert!(!phone.app.take_spent_key());
    phone.app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    let secret = phone.app.biometric_secret_to_seal(SetBiometric {}).unwrap();
    let sealed = phone.device.seal(&secret);
    assert!(!phone.app.take_spent_key(), "the device is sealing with it");
    phone.app.set_biometric(SetBiometric {}, sealed).unwrap();
    assert!(!phone.app.take_spent_key(), "it opens the plan");
    phone.app.ask(ForgetBiometric {}).unwrap();
    assert!(phone.app.take_spent_key() && !phone.app.take_spent_key());
    let mut empty = Home::new().app();
    assert!(empty.take_spent_key(), "also beside no plan");
}

#[test]
fn screenshots_are_hers_to_allow_where_the_device_has_a_say() {
    let mut phone = Phone::locked();
    assert_eq!(phone.security().screenshots, SwitchView::Off);
    phone.device.allow_screenshots(true).unwrap();
    assert_eq!(phone.security().screenshots, SwitchView::On);
    phone.app.look_at_device(DeviceState::default());
    assert_eq!(phone.app.security(Security {}).unwrap().screenshots, SwitchView::NotHere);
}

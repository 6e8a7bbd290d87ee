//! Her finger, over the use cases: what it opens, what stays shut, and what takes it away. The
//! device is one in a folder; a real one was never tried.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use care_app::{Device, FakeHardware, HardwareError, HardwareSlot};
use care_bridge::{
    ApiError, ChangePassphrase, CodeOf, ConfirmSecret, FullView, LeaveFull, MakeCode, OpenByBiometric, OpenView,
    OpenedBy, PickBackup, ReplacePassphrase, ResetPassphrase, SaveBackup, Security, SecurityView, SetBiometric,
    SetEverydayPassphrase, SetFullPassphrase, SetLock, Stage, Start, SwitchView, Wipe,
};
use harness::house::{House, Sure, at, bring_back};
use harness::installs::{self, lock};
use tempfile::TempDir;

const DAY: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();
const OTHER: &[u8] = b"nine loud geese on the roof";
const PRIVATE: &str = "birth-companions/not-there";

/// A house, and the phone that it stands on.
struct Phone {
    house: House,
    hardware: FakeHardware,
    _folder: TempDir,
}

impl Phone {
    /// A plan with a shared and a private answer, and a lock. No finger is set.
    fn locked() -> Result<Self> {
        let mut house = House::new()?;
        house.begin()?;
        house.app().ask(SetLock(DAY.into()))?;
        house.write(&at("about-me/name"), "Amina")?;
        house.write(&at(PRIVATE), "Not him")?;
        Self::under(house)
    }

    fn under(house: House) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let hardware = FakeHardware::with_a_finger(folder.path().to_owned());
        let mut phone = Self { house, hardware, _folder: folder };
        phone.look();
        Ok(phone)
    }

    /// What the shell does before it asks for a view, and in the background.
    fn look(&mut self) {
        self.house.app().look_at_device(self.hardware.state());
        if self.house.app().take_spent_key() {
            self.hardware.delete().expect("the fake deletes its key");
        }
    }

    fn security(&mut self) -> Result<SecurityView> {
        self.look();
        Ok(self.house.app().security(Security {})?)
    }

    fn can_try(&mut self) -> Result<bool> {
        self.look();
        Ok(self.house.app().start(Start {})?.can_try_biometric)
    }

    /// As the shell sets it: nothing of the app is held while the prompt waits.
    fn set_biometric(&mut self) -> Result<SecurityView, ApiError> {
        self.house.app().ask(ConfirmSecret(DAY.into()))?;
        let secret = self.house.app().biometric_secret_to_seal(SetBiometric {})?;
        let sealed = self.hardware.seal(&secret);
        self.house.app().set_biometric(SetBiometric {}, sealed)
    }

    fn open_by_biometric(&mut self) -> Result<Option<OpenView>, ApiError> {
        let sealed = self.house.app().biometric_sealed()?;
        let opened = self.hardware.open(&sealed);
        self.house.app().unlock_by_biometric(OpenByBiometric {}, opened)
    }

    fn opens_by_biometric(&mut self) -> Result<OpenView> {
        lock(&mut self.house)?;
        self.open_by_biometric()?.context("her finger was not turned down")
    }

    fn opens(&mut self, secret: &[u8]) -> Result<OpenView> {
        lock(&mut self.house)?;
        Ok(self.house.app().unlock(secret.to_vec())?)
    }

    /// Files of a finger, wherever they stand below the app's folder.
    fn biometric_files(&self) -> Vec<PathBuf> {
        let names = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("finger"));
        harness::leak::files_below(self.house.folder()).into_iter().filter(names).collect()
    }

    fn expect_gone(&mut self, when: &str) -> Result<()> {
        ensure!(self.biometric_files().is_empty(), "{when}: {:?}", self.biometric_files());
        self.look();
        ensure!(!self.hardware.has_key(), "{when}: the phone's key is deleted as well");
        ensure!(
            self.house.app().biometric_sealed() == Err(ApiError::BiometricNotNow),
            "{when}: there is nothing to try"
        );
        Ok(())
    }
}

fn private_of(view: &OpenView) -> &str {
    view.plan.text(&at(PRIVATE))
}

#[test]
fn her_finger_opens_what_she_shares_and_her_passphrase_opens_the_rest() -> Result<()> {
    let mut phone = Phone::locked()?;
    ensure!(phone.security()?.biometric == SwitchView::Off, "off until she says so");
    lock(&mut phone.house)?;
    ensure!(!phone.can_try()?, "nor can it be tried");
    phone.opens(DAY)?;
    ensure!(phone.set_biometric()?.biometric == SwitchView::On, "on");
    lock(&mut phone.house)?;
    ensure!(phone.can_try()?, "now it can");
    let view = phone.open_by_biometric()?.context("open")?;
    ensure!(
        view.opened_by == OpenedBy::Biometric && view.plan.text(&at("about-me/name")) == "Amina",
        "the everyday plan"
    );
    ensure!(private_of(&view).is_empty(), "what only the passphrase opens is not there");
    ensure!(!phone.can_try()?, "an open plan asks for no finger");

    // It is an everyday session: what she writes is kept, and nothing private is overwritten.
    phone.house.write(&at("about-me/name"), "Amina again")?;
    phone.house.write(&at(PRIVATE), "Written by finger")?;
    let view = phone.opens(DAY)?;
    ensure!(view.opened_by == OpenedBy::Passphrase && view.plan.text(&at("about-me/name")) == "Amina again", "kept");
    ensure!(private_of(&view).contains("Not him") && private_of(&view).contains("by finger"), "no word is lost");
    ensure!(phone.house.restart()?.stage == Stage::Locked && phone.can_try()?, "a new start remembers it");
    ensure!(phone.open_by_biometric()?.is_some(), "and it opens");
    Ok(())
}

#[test]
fn it_is_offered_only_where_there_is_a_lock_and_a_key_to_turn() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    ensure!(house.app().security(Security {})?.biometric == SwitchView::NotHere, "a desktop has none");
    let mut phone = Phone::under(house)?;
    ensure!(phone.security()?.biometric == SwitchView::NotHere, "without a lock there is nothing to open");
    ensure!(phone.set_biometric() == Err(ApiError::LockNeeded), "nor can it be set");
    phone.house.app().ask(SetLock(DAY.into()))?;
    phone.set_biometric()?;
    phone.hardware.remove_fingers();
    ensure!(phone.security()?.biometric == SwitchView::On, "what is set can be switched off on a phone that rests");
    lock(&mut phone.house)?;
    ensure!(!phone.can_try()?, "and is not tried there");
    Ok(())
}

#[test]
fn a_session_by_finger_changes_no_secret_and_says_what_to_do() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.set_biometric()?;
    let view = phone.opens_by_biometric()?;
    ensure!(!view.offer_code, "no code is offered that could not be made");
    let both = [DAY, b"\0", OTHER].concat();
    let app = phone.house.app();
    let first = ApiError::PassphraseFirst;
    ensure!(app.ask(ChangePassphrase(both.clone().into())).unwrap_err() == first, "change");
    ensure!(app.ask(ReplacePassphrase(both.into())).unwrap_err() == first, "replace");
    ensure!(app.ask(ResetPassphrase(OTHER.into())).unwrap_err() == first, "reset");
    ensure!(app.ask(SetFullPassphrase(OTHER.into())).unwrap_err() == first, "full");
    ensure!(app.ask(SetEverydayPassphrase(OTHER.into())).unwrap_err() == first, "everyday");
    ensure!(app.ask(LeaveFull {}).unwrap_err() == first, "leave");
    ensure!(app.ask(MakeCode { of: CodeOf::Everyday }).unwrap_err() == first, "code");
    ensure!(phone.set_biometric() == Err(first), "another finger");
    ensure!(phone.house.app().ask(care_bridge::ForgetBiometric {})?.biometric == SwitchView::Off, "it may be put off");
    phone.expect_gone("put off")?;
    ensure!(private_of(&phone.opens(DAY)?) == "Not him", "the passphrase is as it was");
    Ok(())
}

#[test]
fn with_a_full_passphrase_a_finger_shows_the_same_as_without() -> Result<()> {
    let [with, without] = installs::pair()?;
    let mut phones = [Phone::under(with)?, Phone::under(without)?];
    let mut seen = Vec::new();
    for phone in &mut phones {
        phone.house.app().unlock(installs::DAY.to_vec())?;
        phone.set_biometric()?;
        let view = phone.opens_by_biometric()?;
        let answers = view.plan.answers.clone();
        let security = phone.security()?;
        ensure!(security.full == FullView::NotSet, "{:?}", security.full);
        lock(&mut phone.house)?;
        let mut files: Vec<_> =
            phone.biometric_files().iter().map(|path| (path.file_name().map(ToOwned::to_owned), size(path))).collect();
        files.sort();
        let cards = view.plan.entries.len();
        let once: Vec<_> = answers.into_iter().filter(|(id, _)| id.entry().is_none()).collect();
        seen.push((once, cards, view.opened_by, view.offer_code, view.repaired, security, files));
    }
    ensure!(seen[0] == seen[1], "{:#?}\n{:#?}", seen[0], seen[1]);
    ensure!(phones[0].house.app().unlock(installs::FULL.to_vec()).is_ok(), "and there is more in one of them");
    Ok(())
}

fn size(path: &PathBuf) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

#[test]
fn when_a_finger_is_added_on_the_phone_hers_opens_no_more_and_nothing_is_lost() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.set_biometric()?;
    lock(&mut phone.house)?;
    phone.hardware.add_finger();
    ensure!(phone.can_try()?, "nobody can tell before it is tried");
    ensure!(phone.open_by_biometric() == Err(ApiError::BiometricGone), "it is told in words");
    phone.expect_gone("a finger was added")?;
    ensure!(!phone.can_try()?, "and not offered again");
    ensure!(private_of(&phone.house.app().unlock(DAY.to_vec())?) == "Not him", "all of it is there");
    ensure!(phone.security()?.biometric == SwitchView::Off, "it can be set anew");
    phone.set_biometric()?;
    phone.opens_by_biometric()?;
    Ok(())
}

#[test]
fn a_prompt_that_ends_otherwise_changes_nothing_and_is_no_miss() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.hardware.end_next_prompt(HardwareError::Cancelled);
    ensure!(phone.set_biometric()?.biometric == SwitchView::Off, "she ended it: off as before, without a word");
    phone.hardware.end_next_prompt(HardwareError::Failed);
    ensure!(phone.set_biometric() == Err(ApiError::BiometricNotNow), "the key did not work");
    ensure!(phone.biometric_files().is_empty(), "nothing is half set");
    phone.set_biometric()?;
    lock(&mut phone.house)?;
    for _ in 0..4 {
        ensure!(phone.house.app().unlock(OTHER.to_vec()) == Err(ApiError::WrongPassphrase), "a miss");
    }
    let wait = phone.house.app().wait_before_unlock();
    ensure!(!wait.is_zero(), "the next passphrase waits");
    phone.hardware.end_next_prompt(HardwareError::Cancelled);
    ensure!(phone.open_by_biometric() == Ok(None), "she ended it");
    phone.hardware.end_next_prompt(HardwareError::Unavailable);
    ensure!(phone.open_by_biometric() == Err(ApiError::BiometricNotNow), "the sensor rests");
    ensure!(phone.house.app().wait_before_unlock() == wait, "none of it is a miss");
    ensure!(phone.open_by_biometric()?.is_some(), "it opens all the same");
    lock(&mut phone.house)?;
    ensure!(phone.house.app().wait_before_unlock() == wait, "nor does it give new guesses at the passphrase");
    Ok(())
}

#[test]
fn a_plan_that_was_locked_while_she_was_asked_keeps_no_finger() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.house.app().ask(ConfirmSecret(DAY.into()))?;
    let secret = phone.house.app().biometric_secret_to_seal(SetBiometric {})?;
    let sealed = phone.hardware.seal(&secret);
    phone.opens(DAY)?;
    ensure!(phone.house.app().set_biometric(SetBiometric {}, sealed) == Err(ApiError::Closed), "of another session");
    phone.expect_gone("locked meanwhile")
}

#[test]
fn someone_knows_it_and_so_no_finger_opens_it() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.set_biometric()?;
    let both = |present: &[u8], new: &[u8]| [present, b"\0", new].concat();
    phone.house.app().ask(ChangePassphrase(both(DAY, OTHER).into()))?;
    phone.opens_by_biometric()?;
    phone.opens(OTHER)?;
    ensure!(phone.security()?.biometric == SwitchView::On, "a changed passphrase leaves it");
    phone.house.app().ask(ReplacePassphrase(both(OTHER, DAY).into()))?;
    ensure!(phone.security()?.biometric == SwitchView::Off, "and the page says so");
    phone.expect_gone("someone knew it")?;

    phone.set_biometric()?;
    let code = phone.house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
    phone.opens(code.as_bytes())?;
    phone.house.app().ask(ResetPassphrase(OTHER.into()))?;
    phone.expect_gone("reset by a code")
}

#[test]
fn it_is_in_no_copy_and_goes_with_the_plan() -> Result<()> {
    let mut phone = Phone::locked()?;
    phone.set_biometric()?;
    let copy = phone.house.app().backup_file(SaveBackup {})?.bytes;
    let sealed = phone.house.app().biometric_sealed()?;
    ensure!(!copy.windows(sealed.len()).any(|part| part == sealed), "what the key sealed is not in it");
    ensure!(!copy.windows(6).any(|part| part == b"finger"), "nor any file of that name");
    phone.house.app().verify();
    ensure!(!phone.security()?.copies.is_empty(), "there is a copy on the phone");
    ensure!(phone.biometric_files().len() == 2, "with none of it: {:?}", phone.biometric_files());
    phone.house.app().take_backup(PickBackup {}, copy)?;
    bring_back(phone.house.app(), DAY)?;
    phone.expect_gone("restored")?;
    phone.set_biometric()?;
    phone.house.app().ask(ConfirmSecret(DAY.into()))?;
    phone.house.app().wipe(Wipe {})?;
    phone.expect_gone("wiped")
}

#[test]
fn whatever_becomes_of_its_files_her_passphrase_opens_everything() -> Result<()> {
    for name in ["finger.slot", "finger.sealed"] {
        for harmed in [None, Some(&b"half of"[..]), Some(&[0xff; 1024])] {
            let mut phone = Phone::locked()?;
            phone.set_biometric()?;
            lock(&mut phone.house)?;
            let path = phone.house.folder().join("vault").join(name);
            match harmed {
                None => fs::remove_file(path)?,
                Some(bytes) => fs::write(path, bytes)?,
            }
            let told = phone.open_by_biometric();
            ensure!(told == Err(ApiError::BiometricNotNow), "{name} {harmed:?}: {told:?}");
            let view = phone.house.app().unlock(DAY.to_vec())?;
            ensure!(
                private_of(&view) == "Not him" && view.repaired.is_none(),
                "{name}: nothing is lost, nothing mended"
            );
        }
    }
    Ok(())
}

#[test]
fn screenshots_are_off_and_hers_to_allow_where_the_device_has_a_say() -> Result<()> {
    let mut phone = Phone::locked()?;
    ensure!(phone.security()?.screenshots == SwitchView::Off, "off at first");
    phone.hardware.allow_screenshots(true)?;
    ensure!(phone.security()?.screenshots == SwitchView::On, "as she chose");
    let mut desktop = House::new()?;
    desktop.begin()?;
    ensure!(desktop.app().security(Security {})?.screenshots == SwitchView::NotHere, "a desktop has no say");
    Ok(())
}

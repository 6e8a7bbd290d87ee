//! The folder: one program at a time, for its owner alone.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use care_vault::{Breakage, FolderError, FolderState, Vault, VaultError, VaultFolder, VaultName};

use crate::setup::{Fixture, claimed, everyday, files_below, new_vault, passphrase, words};

#[test]
fn only_one_program_holds_the_folder_and_can_be_asked_to_come_forward() {
    let place = tempfile::tempdir().unwrap();
    let first = claimed(place.path());
    assert!(!first.asked_to_front());
    assert_eq!(VaultFolder::open(place.path()).unwrap_err(), FolderError::AlreadyOpen);
    VaultFolder::ask_to_front(place.path()).unwrap();
    assert!(first.asked_to_front(), "it is told");
    assert!(!first.asked_to_front(), "and told once");
    drop(first);
    drop(claimed(place.path())); // Whoever comes next can hold it.
}

#[test]
fn nobody_else_on_the_phone_can_enter_the_folder_or_read_a_file() {
    let (fixture, mut open) = Fixture::new();
    everyday(&mut open).save(&words(1, "x")).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&fixture.place.path().join("holdfast")), 0o700);
    assert_eq!(mode(&fixture.place.path().join("holdfast/vault")), 0o700);
    let files = files_below(fixture.place.path());
    assert!(files.len() > 11, "logs are among them");
    for (path, _) in files {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_folder_is_empty_then_open_then_locked() {
    let place = tempfile::tempdir().unwrap();
    let folder = claimed(place.path());
    assert_eq!(folder.state(), Ok(FolderState::Empty));
    assert_eq!(folder.open_with_device().map(|_| ()), Err(VaultError::NothingThere));
    assert_eq!(folder.unlock(&passphrase()).map(|_| ()), Err(VaultError::NothingThere));
    let open = folder.create(&new_vault()).unwrap();
    assert_eq!(folder.state(), Ok(FolderState::OpenByDevice));
    drop(folder.set_lock(open, &passphrase(), &crate::setup::new_keys(2)).unwrap());
    assert_eq!(folder.state(), Ok(FolderState::Locked));
    assert_eq!(folder.open_with_device().map(|_| ()), Err(VaultError::NoDeviceSlot));
}

#[test]
fn making_a_vault_never_touches_one_that_is_there() {
    let (fixture, open) = Fixture::new();
    drop(open);
    let before = files_below(fixture.place.path());
    assert_eq!(fixture.folder.create(&new_vault()).map(|_| ()), Err(VaultError::AlreadyThere));
    assert_eq!(files_below(fixture.place.path()), before);
}

#[test]
fn what_is_broken_is_named() {
    let broken = |names: &[&str], locked: bool| {
        let fixture = if locked { Fixture::locked() } else { Fixture::new().0 };
        for name in names {
            fs::remove_file(fixture.file(name)).unwrap();
        }
        fixture.folder.state().unwrap()
    };
    assert_eq!(broken(&["private.db"], false), FolderState::Broken(Breakage::DatabaseMissing(VaultName::Private)));
    assert_eq!(broken(&["kdf", "kdf.copy"], true), FolderState::Broken(Breakage::SaltMissing));
    assert_eq!(broken(&["everyday.pass", "private.pass"], true), FolderState::Broken(Breakage::SlotsMissing));
    assert_eq!(broken(&["kdf", "everyday.code", "private.pass"], true), FolderState::Locked);
    assert_eq!(broken(&["device"], false), FolderState::OpenByDevice, "its copy is there");
}

#[test]
fn after_a_lock_the_same_files_stand_there_but_for_the_device_slot() {
    let names = |fixture: &Fixture| -> BTreeSet<String> {
        let name = |path: &std::path::Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        files_below(&fixture.place.path().join("holdfast/vault")).iter().map(|(path, _)| name(path)).collect()
    };
    let (fixture, open) = Fixture::new();
    drop(open);
    let mut before = names(&fixture);
    assert!(before.remove("device") && before.remove("device.copy"));
    let files = [
        "everyday.code",
        "everyday.db",
        "everyday.pass",
        "kdf",
        "kdf.copy",
        "private.code",
        "private.db",
        "private.pass",
    ];
    assert_eq!(before, files.map(str::to_owned).into());
    assert_eq!(names(&Fixture::locked()), before);
}

#[test]
fn a_vault_is_never_shown_and_can_go_to_another_thread() {
    fn sendable<T: Send>(_: &T) {}
    let (_fixture, mut open) = Fixture::new();
    sendable(everyday(&mut open));
    let shown = format!("{open:?} {:?}", new_vault());
    assert!(shown.contains("Vault(Everyday, [redacted])"), "{shown}");
    assert!(!shown.contains("11, 11") && !shown.contains("17, 17") && !shown.contains("1111"), "{shown}");
    let _: fn(Vault) = |vault| sendable(&vault);
}

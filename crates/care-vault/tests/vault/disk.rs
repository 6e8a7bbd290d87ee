//! A full disk and one that takes no writing: an error, nothing lost, and usable again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use care_vault::{FolderError, SaveError, Unlocked, VaultError, VaultFolder};

use crate::setup::{answer_id, claimed, everyday, new_keys, new_vault, passphrase, words};
use crate::upgrade;

/// A small disk of its own, in memory.
struct Disk {
    place: tempfile::TempDir,
}

impl Disk {
    /// Mounts a disk. It takes root, or sudo without a question; nothing is left out in silence.
    fn of(bytes: usize) -> Self {
        let disk = Self { place: tempfile::tempdir().unwrap() };
        disk.mount(&format!("size={bytes},mode=0777"));
        disk
    }

    fn mount(&self, options: &str) {
        let mount = ["mount", "-t", "tmpfs", "-o", options, "holdfast-test"];
        assert!(as_root(&mount, self.place.path()), "a small disk takes the right to mount one: run this as root");
    }

    fn remount(&self, options: &str) {
        self.mount(&format!("remount,{options}"));
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("holdfast")
    }

    /// Fills the disk to the last byte, and says with what.
    fn fill(&self) -> PathBuf {
        let path = self.place.path().join("filling");
        let mut bytes = 1 << 20;
        while bytes > 0 {
            let mut file = fs::OpenOptions::new().create(true).append(true).open(&path).unwrap();
            if std::io::Write::write_all(&mut file, &vec![b'x'; bytes]).is_err() {
                bytes /= 2;
            }
        }
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        as_root(&["umount", "--lazy"], self.place.path());
    }
}

/// Runs a program on `path`, as whoever this is or with sudo; whether it succeeded.
fn as_root(words: &[&str], path: &Path) -> bool {
    let runs = |before: &[&str]| {
        let words = [before, words].concat();
        let output = Command::new(words[0]).args(&words[1..]).arg(path).output();
        output.is_ok_and(|output| output.status.success())
    };
    runs(&[]) || runs(&["sudo", "-n"])
}

#[test]
fn on_a_full_disk_a_save_says_so_and_what_was_kept_stays() {
    let disk = Disk::of(1_600_000);
    let folder = claimed(&disk.folder());
    let mut open = folder.create(&new_vault()).unwrap();
    let vault = everyday(&mut open);
    let mut kept = 0;
    let refusal = loop {
        let text = format!("{:08} {}", kept + 1, "words ".repeat(500));
        match vault.save(&words(kept + 1, &text)) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 10_000, "the disk is small");
    };
    assert_eq!(refusal, SaveError::DiskFull);
    assert!(kept > 5);
    let seqs = |vault: &care_vault::Vault| -> Vec<u64> {
        vault.changes(crate::setup::DOCUMENT).unwrap().iter().map(|change| change.seq).collect()
    };
    assert_eq!(seqs(vault), (1..=kept).collect::<Vec<_>>(), "what was kept can be read on a full disk");
    assert!(vault.projection().unwrap().answers[&answer_id("wish")].text().starts_with(&format!("{kept:08}")));

    disk.remount("size=9000000");
    vault.save(&words(kept + 1, "with room again")).unwrap();
    drop(open);
    let mut open = folder.open_with_device().unwrap();
    assert_eq!(seqs(everyday(&mut open)), (1..=kept + 1).collect::<Vec<_>>());
}

#[test]
fn a_lock_that_finds_no_room_is_not_set_or_gets_its_keys_once_there_is_some() {
    const KEPT: &str = "kept ";
    let disk = Disk::of(2_400_000);
    let folder = claimed(&disk.folder());
    let mut open = folder.create(&new_vault()).unwrap();
    everyday(&mut open).save(&words(1, &KEPT.repeat(40_000))).unwrap();
    everyday(&mut open).sweep().unwrap();
    let says = |open: &mut Unlocked| everyday(open).projection().unwrap().answers[&answer_id("wish")].text().to_owned();
    // With nothing left at all, and then with a little more each time.
    let filling = disk.fill();
    let full = fs::metadata(&filling).unwrap().len();
    let leave = |room| fs::OpenOptions::new().write(true).open(&filling).unwrap().set_len(full - room).unwrap();
    for (refusals, room) in (0..full).step_by(8 * 1024).enumerate() {
        leave(room);
        let Err(error) = folder.set_lock(open, &passphrase(), &new_keys(0x33)).map(drop) else {
            assert!(refusals > 0, "there was too little room at first");
            let begins = || fs::read(disk.folder().join("vault/everyday.db")).unwrap()[..16].to_vec();
            assert_ne!(begins(), [0x33; 16], "there was too little for the whole of it");
            assert!(says(&mut folder.unlock(&passphrase()).unwrap()).starts_with(KEPT), "it opens all the same");
            leave(full);
            assert!(says(&mut folder.unlock(&passphrase()).unwrap()).starts_with(KEPT));
            assert_eq!(begins(), [0x33; 16], "and gets its keys once there is room");
            return;
        };
        assert_eq!(error, VaultError::DiskFull, "with {room} bytes of room");
        leave(full);
        open = folder.open_with_device().unwrap();
        assert!(says(&mut open).starts_with(KEPT), "{room}");
        drop(open);
        open = folder.open_with_device().unwrap();
        disk.fill();
    }
    panic!("no room was enough");
}

#[test]
fn a_vault_that_finds_no_room_is_not_made_and_can_be_made_later() {
    let disk = Disk::of(60_000);
    let folder = claimed(&disk.folder());
    assert_eq!(folder.create(&new_vault()).map(|_| ()), Err(VaultError::DiskFull));
    assert_eq!(folder.state(), Ok(care_vault::FolderState::Empty));
    disk.remount("size=9000000");
    folder.create(&new_vault()).unwrap();
}

#[test]
fn a_disk_that_takes_no_writing_is_named_and_nothing_is_lost() {
    let disk = Disk::of(9_000_000);
    let folder = claimed(&disk.folder());
    let mut open = folder.create(&new_vault()).unwrap();
    everyday(&mut open).save(&words(1, "before")).unwrap();
    drop((open, folder));
    disk.remount("ro");
    assert_eq!(VaultFolder::open(&disk.folder()).unwrap_err(), FolderError::ReadOnly);
    assert_eq!(VaultFolder::ask_to_front(&disk.folder()).unwrap_err(), FolderError::ReadOnly);
    assert_eq!(VaultFolder::open(&disk.folder().join("new")).unwrap_err(), FolderError::ReadOnly);
    disk.remount("rw");
    let folder = claimed(&disk.folder());
    let mut open = folder.open_with_device().unwrap();
    everyday(&mut open).save(&words(2, "after")).unwrap();
    assert_eq!(everyday(&mut open).changes(crate::setup::DOCUMENT).unwrap().len(), 2);
}

#[test]
fn a_place_that_is_no_folder_cannot_be_reached() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "hers").unwrap();
    for path in [file.clone(), file.join("below"), Path::new("/proc/nothing/here").to_owned()] {
        assert_eq!(VaultFolder::open(&path).unwrap_err(), FolderError::Unreachable, "{}", path.display());
    }
    assert_eq!(fs::read(file).unwrap(), b"hers");
}

#[test]
fn an_upgrade_that_finds_no_room_leaves_the_vault_as_it_was_and_is_done_once_there_is_some() {
    let disk = Disk::of(6_000_000);
    let vault = disk.folder().join("vault");
    fs::create_dir_all(&vault).unwrap();
    for (path, bytes) in upgrade::fixture(2) {
        fs::write(vault.join(path.file_name().unwrap()), bytes).unwrap();
    }
    let before = fs::read(vault.join("everyday.db")).unwrap();
    let mut folder = claimed(&disk.folder());
    folder.set_conversion(Box::new(upgrade::AsLeftovers::default()));
    let filling = disk.fill();
    let full = fs::metadata(&filling).unwrap().len();
    for (refusals, room) in (0..full).step_by(192 * 1024).enumerate() {
        fs::OpenOptions::new().write(true).open(&filling).unwrap().set_len(full - room).unwrap();
        match folder.unlock(&upgrade::secret()) {
            Ok(open) if open.failed.is_empty() => {
                assert!(refusals > 1, "there was too little room at first");
                assert!(!open.everyday.unwrap().documents().unwrap().is_empty());
                return;
            }
            Ok(open) => assert_eq!(open.failed[0].error, VaultError::DiskFull, "one of them had room, with {room}"),
            Err(error) => assert_eq!(error, VaultError::DiskFull, "with {room} bytes of room"),
        }
        let names = |end: &str| fs::read_dir(&vault).unwrap().any(|file| file.unwrap().path().ends_with(end));
        assert!(!names("everyday.db.upgrading"), "what could not be finished is gone");
        assert!(fs::read(vault.join("everyday.db")).unwrap() == before, "with {room} bytes of room");
        disk.fill();
    }
    panic!("no room was enough");
}

//! The copy that she keeps elsewhere: anyone can unpack it, and no file in its place does harm.

use std::io::Read;
use std::process::{Command, Stdio};
use std::{fs, io};

use care_plan::Timestamp;
use care_seal::Identity;
use care_vault::{BACKUP_BYTES, BackupError, BackupFiles, BackupName, BackupPart, read_backup, write_backup};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use tar::{Archive, EntryType, Header};

use crate::setup::Fixture;

const MADE: Timestamp = Timestamp(1_795_000_000_123);
const FIXTURE: &[u8] = include_bytes!("../fixtures/backup-2.tar");

/// The same with the text to read that came with the first two schemas.
const EARLIER: &[u8] = include_bytes!("../fixtures/backup-1.tar");
const BLOCK: usize = 512;

/// Files of a size that they can have, told apart by `seed`.
fn files(seed: u8, database_bytes: usize) -> BackupFiles {
    let gathered = BackupFiles::gather(|name| {
        let bytes = match name {
            BackupName::Kdf => b"holdfast-kdf 1 000102030405060708090a0b0c0d0e0f\n".to_vec(),
            BackupName::EverydayDatabase => vec![seed; database_bytes],
            BackupName::PrivateDatabase => vec![seed ^ 0xff; database_bytes / 2],
            slot => vec![seed ^ slot.file_name().len() as u8; 1024],
        };
        Ok::<_, io::Error>(bytes)
    });
    gathered.unwrap()
}

fn small() -> Vec<u8> {
    write_backup(&files(7, 1000), MADE).unwrap()
}

/// Where the header of that entry stands.
fn header_at(copy: &[u8], name: &str) -> usize {
    let begins = |block: &[u8]| block.starts_with(name.as_bytes()) && block[name.len()] == 0;
    copy.chunks_exact(BLOCK).position(begins).unwrap() * BLOCK
}

/// Changes the header of that entry, and makes its checksum right again.
fn with_header(name: &str, change: impl FnOnce(&mut Header)) -> Vec<u8> {
    let mut copy = small();
    let at = header_at(&copy, name);
    let mut header = Header::from_byte_slice(&copy[at..at + BLOCK]).clone();
    change(&mut header);
    header.set_cksum();
    copy[at..at + BLOCK].copy_from_slice(header.as_bytes());
    copy
}

/// Puts an entry into a copy, before that of `name` or, for none, behind the last.
fn with_entry(before: Option<&str>, header: &Header, content: &[u8]) -> Vec<u8> {
    let mut copy = small();
    let at = before.map_or(copy.len() - 2 * BLOCK, |name| header_at(&copy, name));
    let mut entry = header.as_bytes().to_vec();
    entry.extend(content);
    entry.resize(entry.len().next_multiple_of(BLOCK), 0);
    copy.splice(at..at, entry);
    copy
}

fn entry_of(kind: EntryType, name: &str, bytes: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
    header.set_size(bytes);
    header.set_mode(0o644);
    header.set_cksum();
    header
}

#[test]
fn a_copy_is_the_same_bytes_for_ever() {
    let copy = small();
    assert!(copy == FIXTURE, "the bytes of a copy of version 1 are frozen; a new text to read is a new fixture");
    for fixture in [FIXTURE, EARLIER] {
        let read = read_backup(fixture).unwrap();
        assert_eq!((read.made, read.is_whole()), (Some(MADE), true));
        for (name, bytes) in files(7, 1000).each() {
            assert_eq!(read.whole(name), Some(bytes), "{}", name.file_name());
        }
    }
}

#[test]
fn anyone_can_unpack_a_copy_and_find_nobody_in_it() {
    let mut archive = Archive::new(FIXTURE);
    let mut names = Vec::new();
    let mut list = String::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let header = entry.header();
        assert_eq!((header.mode().unwrap(), header.mtime().unwrap()), (0o600, 0));
        assert_eq!((header.uid().unwrap(), header.gid().unwrap()), (0, 0));
        assert_eq!((header.username_bytes(), header.groupname_bytes()), (Some(&b""[..]), Some(&b""[..])));
        let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if names.is_empty() {
            list = String::from_utf8(content).unwrap();
        } else {
            let hex: String = Sha256::digest(&content).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(list.lines().nth(names.len() + 1), Some(&*format!("{name} {} {hex}", content.len())));
        }
        names.push(name);
    }
    assert!(list.starts_with("holdfast-copy 1\nmade 1795000000123\nREAD-ME.txt "));
    let databases_last = ["kdf", "everyday.pass", "private.pass", "everyday.code", "private.code"];
    assert_eq!(names[..2], ["holdfast-copy", "READ-ME.txt"]);
    assert_eq!(names[2..7], databases_last);
    assert_eq!(names[7..], ["everyday.db", "private.db"]);
}

#[test]
fn the_names_in_a_copy_are_those_of_the_folder() {
    let fixture = Fixture::locked();
    for name in BackupName::ALL {
        assert!(fixture.file(name.file_name()).exists(), "{}", name.file_name());
    }
    let files = BackupFiles::gather(|name| fs::read(fixture.file(name.file_name()))).unwrap();
    let read = read_backup(&write_backup(&files, MADE).unwrap()).unwrap();
    assert!(read.is_whole(), "a real vault fits the sizes that a copy has");
    assert!(files.each().all(|(name, bytes)| read.whole(name) == Some(bytes)));
}

#[test]
fn the_text_in_a_copy_makes_an_identity_as_we_do() {
    let copy = small();
    let from = header_at(&copy, "READ-ME.txt") + BLOCK;
    let text = std::str::from_utf8(&copy[from..header_at(&copy, "kdf")]).unwrap();
    let script = text.split("# begin to-identity.py\n").nth(1).unwrap().split("# end").next().unwrap();
    let mut python = Command::new("python3");
    python.args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut python = python.spawn().expect("python3 is what the text in a copy asks for");
    let raw: [u8; 32] = std::array::from_fn(|at| at as u8 * 7);
    let hex: String = raw.iter().map(|byte| format!("{byte:02x}")).collect();
    io::Write::write_all(&mut python.stdin.take().unwrap(), hex.as_bytes()).unwrap();
    let printed = String::from_utf8(python.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!(printed.trim(), Identity::from_bytes(&raw).unwrap().to_text().as_str());
    for command in ["-id -t 4 -k 65536 -p 1 -l 32 -r", "age -d -i identity", "PRAGMA key = \"x'KEY'\""] {
        assert!(text.contains(command), "{command}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_copied_is_read_back(
        made in any::<i64>(),
        kdf in proptest::collection::vec(any::<u8>(), 1..4096),
        slots in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1024), 4),
        databases in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..9000), 2),
    ) {
        let all: Vec<&Vec<u8>> = std::iter::once(&kdf).chain(&slots).chain(&databases).collect();
        let mut next = all.iter();
        let files = BackupFiles::gather(|_| Ok::<_, io::Error>((*next.next().unwrap()).clone())).unwrap();
        let read = read_backup(&write_backup(&files, Timestamp(made)).unwrap()).unwrap();
        prop_assert!(read.is_whole());
        prop_assert_eq!(read.made, Some(Timestamp(made)));
        prop_assert!(files.each().all(|(name, bytes)| read.whole(name) == Some(bytes)));
    }
}

#[test]
fn of_a_copy_that_was_cut_what_is_whole_is_given_and_what_is_cut_is_named() {
    let copy = small();
    let files = files(7, 1000);
    let ends: Vec<usize> =
        files.each().map(|(name, bytes)| header_at(&copy, name.file_name()) + BLOCK + bytes.len()).collect();
    for cut in 0..copy.len() {
        let Ok(read) = read_backup(&copy[..cut]) else {
            assert!(cut <= "holdfast-copy".len(), "cut at {cut}: from its name on it is a copy");
            continue;
        };
        for ((name, bytes), end) in files.each().zip(&ends) {
            match &read.files()[&name] {
                BackupPart::Whole(whole) => assert!(whole == bytes && *end <= cut, "cut at {cut}: {name:?}"),
                BackupPart::Cut(some) => {
                    let there = (bytes.len() + cut).saturating_sub(*end);
                    assert!(cut < *end && *some == bytes[..there], "cut at {cut}: {name:?}");
                }
                BackupPart::Changed(_) => panic!("cut at {cut}: {name:?} was not changed"),
            }
        }
        assert_eq!(read.is_whole(), ends.iter().all(|end| *end <= cut), "cut at {cut}");
        let made_is_there = cut >= BLOCK + "holdfast-copy 1\nmade 1795000000123\n".len();
        assert_eq!(read.made, made_is_there.then_some(MADE), "cut at {cut}");
    }
}

#[test]
fn a_byte_that_changed_is_named_or_does_no_harm() {
    let copy = small();
    let files = files(7, 1000);
    for at in 0..copy.len() {
        let mut changed = copy.clone();
        changed[at] ^= 0x04;
        let Ok(read) = read_backup(&changed) else { continue };
        for (name, bytes) in files.each() {
            let from = header_at(&copy, name.file_name()) + BLOCK;
            let is_in_it = (from..from + bytes.len()).contains(&at);
            match &read.files()[&name] {
                BackupPart::Whole(whole) => assert!(whole == bytes && !is_in_it, "{at}: {name:?}"),
                BackupPart::Changed(found) => assert!(is_in_it == (found != bytes), "{at}: {name:?}"),
                BackupPart::Cut(_) => panic!("{at}: {name:?} was not cut"),
            }
        }
        let content = |name: &str| header_at(&copy, name)..copy.len();
        assert!(!content("READ-ME.txt").contains(&at) || read.made == Some(MADE), "{at}");
    }
    let mut harmed = copy.clone();
    harmed[header_at(&copy, "private.db") + 130] ^= 0x04;
    assert!(read_backup(&harmed).unwrap().is_whole(), "what stands behind a harmed header is told by the list");
}

#[test]
fn a_copy_of_a_newer_version_is_named() {
    for version in ["2", "10", "4294967295"] {
        let mut copy = small();
        let list = format!("holdfast-copy {version}\nsomething else\n");
        copy[BLOCK..BLOCK + list.len()].copy_from_slice(list.as_bytes());
        assert_eq!(read_backup(&copy).unwrap_err(), BackupError::Newer, "{version}");
    }
    for version in ["0", "01", "-1", "+1", "4294967296", "1 ", "x", ""] {
        let mut copy = small();
        let list = format!("holdfast-copy {version}\n");
        copy[BLOCK..BLOCK + list.len()].copy_from_slice(list.as_bytes());
        assert_eq!(read_backup(&copy).unwrap_err(), BackupError::NotABackup, "{version}");
    }
}

#[test]
fn what_is_no_plain_file_of_ours_is_no_copy() {
    let kinds = [
        EntryType::Link,
        EntryType::Symlink,
        EntryType::Char,
        EntryType::Block,
        EntryType::Directory,
        EntryType::Fifo,
        EntryType::Continuous,
        EntryType::GNULongName,
        EntryType::GNULongLink,
        EntryType::GNUSparse,
        EntryType::XGlobalHeader,
        EntryType::XHeader,
    ];
    let not_a_copy = |copy: &[u8], what: &str| assert_eq!(read_backup(copy), Err(BackupError::NotABackup), "{what}");
    for kind in kinds {
        for name in ["holdfast-copy", "READ-ME.txt", "kdf", "private.pass", "private.db"] {
            not_a_copy(&with_header(name, |header| header.set_entry_type(kind)), &format!("{name} as {kind:?}"));
            let content = b"22 path=../../escaped\n";
            let entry = entry_of(kind, "kdf", content.len() as u64);
            not_a_copy(&with_entry(Some(name), &entry, content), &format!("{kind:?} before {name}"));
        }
        not_a_copy(&with_entry(None, &entry_of(kind, "kdf", 0), &[]), &format!("{kind:?} at the end"));
    }
    for path in ["../kdf", "./kdf", "/kdf", "kdf/", "a/kdf", "KDF", "kdf.copy", "kdf ", "", "..", "C:\\kdf", "nul"] {
        let renamed = with_header("kdf", |header| {
            header.as_mut_bytes()[..100].fill(0);
            header.as_mut_bytes()[..path.len()].copy_from_slice(path.as_bytes());
        });
        not_a_copy(&renamed, path);
        let entry = entry_of(EntryType::Regular, path, 0);
        not_a_copy(&with_entry(None, &entry, &[]), path);
    }
    not_a_copy(&with_header("kdf", |header| header.as_mut_bytes()[345] = b'a'), "a prefix before the name");
    not_a_copy(&with_header("kdf", |header| header.as_mut_bytes()[157] = b'a'), "a plain file with a link's name");
    not_a_copy(&with_header("kdf", |header| header.as_mut_bytes()[50] = b'a'), "something behind the name");
    let twice = entry_of(EntryType::Regular, "private.db", 5);
    not_a_copy(&with_entry(None, &twice, b"again"), "a file twice");
    not_a_copy(&with_entry(Some("everyday.pass"), &twice, b"again"), "a file twice, early");
}

#[test]
fn a_size_is_what_the_list_says_or_it_is_no_copy() {
    let sizes: [&[u8; 12]; 10] = [
        b"\x80\0\0\0\0\0\0\0\0\0\x04\0",                   // 1024 in base 256
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfc\0", // a negative one
        b"\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",     // 2^64 - 1
        b"77777777777\0",
        b"-0000002000\0",
        b"00000001777\0",
        b"00000002001\0",
        b"0x000002000\0",
        b"\0\0\0\0\0\0\0\0\0\0\0\0",
        b"000000020 00",
    ];
    for size in sizes {
        let copy = with_header("private.pass", |header| header.as_mut_bytes()[124..136].copy_from_slice(size));
        assert_eq!(read_backup(&copy), Err(BackupError::NotABackup), "{size:?}");
    }
    let padded = with_header("private.pass", |header| header.as_mut_bytes()[124..136].copy_from_slice(b"2000        "));
    assert!(read_backup(&padded).unwrap().is_whole(), "another way to write the same number");
}

#[test]
fn a_list_that_asks_for_too_much_is_no_copy() {
    let original = small();
    let list_end = header_at(&original, "READ-ME.txt");
    let list = std::str::from_utf8(&original[BLOCK..list_end]).unwrap().trim_end_matches('\0').to_owned();
    let with_list = |list: &str| {
        let mut header = entry_of(EntryType::Regular, "holdfast-copy", list.len() as u64);
        header.set_cksum();
        let mut copy = header.as_bytes().to_vec();
        copy.extend(list.as_bytes());
        copy.resize(copy.len().next_multiple_of(BLOCK), 0);
        copy.extend(&original[list_end..]);
        copy
    };
    assert!(read_backup(&with_list(&list)).unwrap().is_whole(), "the control");
    let changes: [(&str, &str); 14] = [
        ("private.pass 1024", "private.pass 1025"),
        ("private.pass 1024", "private.pass 18446744073709551616"),
        ("private.pass 1024", "private.pass -1024"),
        ("private.pass 1024", "private.pass 01024"),
        ("kdf 48", "kdf 4097"),
        ("kdf 48", "kdf 0"),
        ("kdf ", "../kdf "),
        ("kdf ", "kdf  "),
        ("everyday.db 1000", "everyday.db 268435457"),
        ("everyday.db", "private.db"),
        ("READ-ME.txt ", "READ-ME.txt 9"),
        ("made 1795000000123", "made 9223372036854775808"),
        ("made 1795000000123", "made yesterday"),
        ("kdf ", "a-line-that-never-ends-a-line-that-never-ends-a-line-that-never-ends-a-line-that-never-ends-kdf "),
    ];
    for (from, to) in changes {
        assert!(list.contains(from), "{from}");
        assert_eq!(read_backup(&with_list(&list.replacen(from, to, 1))), Err(BackupError::NotABackup), "{to}");
    }
    let huge = with_list(&list.replacen("everyday.db 1000", "everyday.db 268435456", 1));
    assert_eq!(read_backup(&huge), Err(BackupError::NotABackup), "the header beside it says otherwise");
    assert_eq!(read_backup(&vec![0; BACKUP_BYTES + 1]), Err(BackupError::TooLarge));
    assert_eq!(read_backup(&[]), Err(BackupError::NotABackup));
    assert_eq!(read_backup(&[0; 4096]), Err(BackupError::NotABackup));
}

#[test]
fn what_could_not_be_read_back_is_not_written() {
    let with = |changed: BackupName, bytes: usize| {
        let files = BackupFiles::gather(|name| {
            let right = if name == BackupName::Kdf { 48 } else { 1024 };
            Ok::<_, io::Error>(vec![0; if name == changed { bytes } else { right }])
        });
        write_backup(&files.unwrap(), MADE)
    };
    for (name, bytes) in [(BackupName::Kdf, 0), (BackupName::Kdf, 4097), (BackupName::PrivateCode, 1023)] {
        assert_eq!(with(name, bytes), Err(BackupError::WrongSize(name)));
    }
    assert_eq!(with(BackupName::EverydayDatabase, BACKUP_BYTES - 4096), Err(BackupError::TooLarge));
    let large = with(BackupName::EverydayDatabase, 32 * 1024 * 1024).unwrap();
    assert!(read_backup(&large).unwrap().is_whole(), "a life's writing reads back");
}

#[test]
fn ten_thousand_harmed_copies_do_no_harm() {
    let (original, files) = (small(), files(7, 1000));
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |end: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % end as u64).unwrap()
    };
    let (mut read, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let mut copy = original.clone();
        let mut blocks = vec![0; 2];
        for _ in 0..1 + below(4) {
            // Half of them in the blocks that are understood, headers and list.
            let at = if below(2) == 0 { below(original.len()) } else { below(3 * BLOCK) };
            let block = (at / BLOCK * BLOCK).min(copy.len())..(at / BLOCK * BLOCK + BLOCK).min(copy.len());
            match below(8) {
                0 => copy.truncate(at),
                1 => drop(copy.splice(block.start..block.start, original[..BLOCK * below(9)].to_vec())),
                2 => drop(copy.drain(block)),
                _ if at < copy.len() => copy[at] = below(256) as u8,
                _ => {}
            }
            blocks.push(at / BLOCK);
        }
        // Half of the time every header that was touched gets a right checksum.
        if below(2) == 0 {
            for block in blocks {
                if let Some(bytes) = copy.get_mut(block * BLOCK..(block + 1) * BLOCK)
                    && &bytes[257..262] == b"ustar"
                {
                    let mut header = Header::from_byte_slice(bytes).clone();
                    header.set_cksum();
                    bytes.copy_from_slice(header.as_bytes());
                }
            }
        }
        match read_backup(&copy) {
            Ok(contents) => {
                read += 1;
                for (name, right) in files.each() {
                    // Nobody knows the checksum of other bytes here.
                    assert!(contents.whole(name).is_none_or(|bytes| bytes == right), "{name:?}");
                }
            }
            Err(_) => refused += 1,
        }
    }
    assert!(read > 1_000 && refused > 1_000, "both paths were walked: {read} read, {refused} refused");
}

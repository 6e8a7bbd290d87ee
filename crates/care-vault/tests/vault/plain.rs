//! Nothing that she wrote stands readable in any file.

use std::fs;

use crate::setup::{Fixture, contains, everyday, files_below, new_keys, passphrase, unsealed_pages, words};

const PLANTED: &str = "Zebra-quartz 41 hums under the old bridge";

/// The sentence in every way that a file might hold it.
fn guises() -> Vec<(&'static str, Vec<u8>)> {
    let utf8 = PLANTED.as_bytes();
    let mut guises = vec![
        ("UTF-8", utf8.to_vec()),
        ("UTF-16LE", PLANTED.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", PLANTED.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("hex", utf8.iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect()),
    ];
    for (name, alignment) in [("base64 at 0", 0), ("base64 at 1", 1), ("base64 at 2", 2)] {
        // What stands before the sentence shifts it; the ends, which depend on it, are left out.
        let encoded = base64(&[&vec![0; alignment], utf8].concat());
        guises.push((name, encoded[4..encoded.len() - 4].to_vec()));
    }
    guises
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups = bytes
        .chunks(3)
        .map(|group| group.iter().chain(&[0, 0]).take(3).fold(0, |all, byte| all << 8 | usize::from(*byte)));
    groups.flat_map(|group| [18, 12, 6, 0].map(|shift| LETTERS[group >> shift & 63])).collect()
}

fn assert_nowhere(fixture: &Fixture, when: &str) {
    let files = files_below(fixture.place.path());
    assert!(files.len() >= 9, "there are files to look at");
    for (path, bytes) in files {
        for (guise, wanted) in guises() {
            assert!(!contains(&bytes, &wanted), "{guise} in {} {when}", path.display());
        }
    }
}

#[test]
fn a_planted_sentence_stands_in_no_file() {
    let (fixture, mut open) = Fixture::new();
    for seq in 1..20 {
        everyday(&mut open).save(&words(seq, &format!("{seq} {PLANTED}"))).unwrap();
        open.private.as_mut().unwrap().save(&words(seq, &format!("{seq} {PLANTED}"))).unwrap();
    }
    everyday(&mut open).set_setting("sentence", Some(PLANTED.as_bytes())).unwrap();
    everyday(&mut open).copy_to(&fixture.place.path().join("copy.db")).unwrap();
    assert!(fs::metadata(fixture.file("everyday.db-wal")).unwrap().len() > 4096, "the log is among the files");
    assert_nowhere(&fixture, "while it is open");
    let open = fixture.folder.set_lock(open, &passphrase(), &new_keys(0x33)).unwrap();
    assert_nowhere(&fixture, "after a lock was set");
    drop(open);
    assert_nowhere(&fixture, "after it was closed");
    let pages = unsealed_pages(&fixture.file("everyday.db"), &[0x33; 32]);
    assert!(contains(&pages, PLANTED.as_bytes()), "and whoever has the key finds it");
}

#[test]
fn the_search_would_find_it() {
    let (fixture, _open) = Fixture::new();
    let found = |content: Vec<u8>| {
        fs::write(fixture.place.path().join("left-behind"), content).unwrap();
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| assert_nowhere(&fixture, ""))).is_err()
    };
    assert!(!found(b"nothing of hers".to_vec()));
    assert!(found(format!("{{\"text\":\"{PLANTED}\"}}").into_bytes()));
    assert!(found(PLANTED.encode_utf16().flat_map(u16::to_le_bytes).collect()));
    for before in ["", "a", "ab", "abc"] {
        assert!(found(base64(format!("{before}{PLANTED} and more").as_bytes())), "after {before:?}");
    }
}

#[test]
fn the_passphrase_and_the_keys_stand_in_no_file_once_a_lock_is_set() {
    let fixture = Fixture::locked();
    for (path, bytes) in files_below(fixture.place.path()) {
        for wanted in [&b"kettle"[..], "33".repeat(32).as_bytes(), &[0x33; 32], "11".repeat(32).as_bytes(), &[0x11; 32]]
        {
            assert!(!contains(&bytes, wanted), "{}", path.display());
        }
    }
}

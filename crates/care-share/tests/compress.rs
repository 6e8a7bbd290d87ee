//! Made small and brought back; and streams that somebody made to hurt.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it says")]
#![expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use care_share::{CompressError, ExpandError, MAX_EXPANDED_BYTES, compress, expand};
use flate2::{Compress, Compression, FlushCompress};
use proptest::prelude::*;

/// A small document, as care-export writes it.
const PLAN: &str = include_str!("vectors/plan.json");

/// What is kept of a text that was made small once. `FREEZE=1` writes it where it is missing.
fn frozen(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        fs::write(&file, make()).unwrap();
    }
    fs::read(&file).unwrap_or_else(|_| panic!("{name} is missing: FREEZE=1 writes it"))
}

/// A zlib stream of our making: with any dictionary, or none.
fn zlib(bytes: &[u8], dictionary: Option<&[u8]>) -> Vec<u8> {
    let mut stream = Compress::new(Compression::best(), true);
    if let Some(dictionary) = dictionary {
        stream.set_dictionary(dictionary).unwrap();
    }
    let mut small = Vec::with_capacity(bytes.len() + 1_000);
    stream.compress_vec(bytes, &mut small, FlushCompress::Finish).unwrap();
    small
}

#[test]
fn what_was_made_small_with_the_first_dictionary_comes_back_for_ever() {
    let small = frozen("plan-dictionary-1.zlib", || compress(PLAN.as_bytes()).unwrap());
    assert_eq!(small.get(2..6).unwrap(), [0xf7, 0x83, 0x06, 0xb3], "the Adler-32 of the dictionary, RFC 1950");
    assert_eq!(expand(&small).unwrap(), PLAN.as_bytes());
}

#[test]
fn the_dictionary_is_worth_its_room() {
    let (with, without) = (compress(PLAN.as_bytes()).unwrap().len(), zlib(PLAN.as_bytes(), None).len());
    assert!(with * 10 < without * 6, "{} bytes: {without} become {with}", PLAN.len());
}

#[test]
fn a_stream_without_a_dictionary_is_read_as_well() {
    assert_eq!(expand(&zlib(PLAN.as_bytes(), None)).unwrap(), PLAN.as_bytes());
}

#[test]
fn a_dictionary_of_another_version_is_named() {
    assert_eq!(expand(&zlib(PLAN.as_bytes(), Some(b"some other words"))), Err(ExpandError::Newer));
}

#[test]
fn the_largest_is_taken_and_one_byte_more_is_not() {
    let largest = vec![b'x'; MAX_EXPANDED_BYTES];
    let expanded = expand(&compress(&largest).unwrap()).unwrap();
    assert_eq!(expanded, largest);
    assert!(expanded.capacity() <= MAX_EXPANDED_BYTES + 1, "no more room is taken than may come out");
    let more = vec![b'x'; MAX_EXPANDED_BYTES + 1];
    assert_eq!(compress(&more), Err(CompressError::TooLarge));
    assert_eq!(expand(&zlib(&more, None)), Err(ExpandError::TooLarge));
}

#[test]
fn a_bomb_takes_no_room_and_no_time() {
    let dictionary = include_bytes!("../assets/dictionary-1.txt");
    for (bomb, why) in [
        (zlib(&vec![0; 16_000_000], None), "16 MB of nothing"),
        (zlib(&vec![0; 16_000_000], Some(dictionary)), "the same with our dictionary"),
        (zlib(&dictionary.repeat(500), Some(dictionary)), "the dictionary, 500 times"),
    ] {
        let begun = Instant::now();
        assert_eq!(expand(&bomb), Err(ExpandError::TooLarge), "{why}");
        assert!(begun.elapsed() < Duration::from_millis(250), "{why}: {} bytes took {:?}", bomb.len(), begun.elapsed());
    }
}

#[test]
fn a_harmed_stream_never_comes_back_as_something_else() {
    let small = compress(PLAN.as_bytes()).unwrap();
    for end in 0..small.len() {
        assert_eq!(expand(small.get(..end).unwrap()), Err(ExpandError::Damaged), "cut at {end}");
    }
    assert_eq!(expand(&[&small[..], &[0]].concat()), Err(ExpandError::Damaged), "something after it");
    for bit in 0..small.len() * 8 {
        let mut flipped = small.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        match expand(&flipped) {
            Err(_) => {}
            Ok(bytes) => assert_eq!(bytes, PLAN.as_bytes(), "bit {bit}: the header's level may differ, her words not"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_was_made_small_comes_back(bytes in prop::collection::vec(any::<u8>(), 0..20_000)) {
        prop_assert_eq!(expand(&compress(&bytes).unwrap()).unwrap(), bytes);
    }

    #[test]
    fn words_come_back(words in "(\"linkId\":\"|About me|رجاءً|❌ |[a-z ]{0,40}|\u{0}){0,400}") {
        prop_assert_eq!(expand(&compress(words.as_bytes()).unwrap()).unwrap(), words.as_bytes());
    }

    #[test]
    fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(expand(&bytes).map_or(true, |large| large.len() <= MAX_EXPANDED_BYTES));
        for head in [&[0x78, 0xda][..], &[0x78, 0xf9, 0xf7, 0x83, 0x06, 0xb3]] {
            prop_assert!(expand(&[head, &bytes].concat()).map_or(true, |large| large.len() <= MAX_EXPANDED_BYTES));
        }
    }
}

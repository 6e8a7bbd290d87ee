//! Honest frames and streams, harmed and then made to fit in form again, so that every check behind
//! the first is asked, too. `INPUTS=1000000` in the environment takes as many of each.

#![expect(clippy::indexing_slicing, reason = "a test stops where something is not as it says")]
#![expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]

mod chance;

use std::time::{Duration, Instant};

use care_share::{Density, ExpandError, Frames, MAX_EXPANDED_BYTES, Receiver, compress, expand};
use chance::Chance;
use ur::bytewords::{self, Style};

const DOCUMENT: &[u8] = include_bytes!("vectors/plan.json");

fn inputs() -> u64 {
    std::env::var("INPUTS").ok().and_then(|inputs| inputs.parse().ok()).unwrap_or(3_000)
}

/// Changes, drops, doubles or swaps a few bytes, more often near the beginning, where lengths stand.
fn harm(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(4) {
        let reach = if chance.below(2) == 0 { bytes.len().min(24) } else { bytes.len() };
        let at = chance.below(reach as u64) as usize;
        let other = chance.below(bytes.len() as u64) as usize;
        match chance.below(6) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = [0, 0x18, 0x19, 0x1a, 0x1b, 0x5f, 0x7f, 0x80, 0xff][chance.below(9) as usize],
            2 => bytes[at] = chance.below(256) as u8,
            3 => bytes.swap(at, other),
            4 => bytes.insert(at, chance.below(256) as u8),
            _ if bytes.len() > 1 => bytes.truncate(other.max(1)),
            _ => {}
        }
    }
}

/// The first two numbers of a frame's CBOR, as far as they can be read: what stands outside says the same.
fn numbers(cbor: &[u8]) -> Option<String> {
    let mut decoder = minicbor::Decoder::new(cbor);
    decoder.array().ok()?;
    Some(format!("{}-{}", decoder.u32().ok()?, decoder.u32().ok()?))
}

#[test]
fn harmed_frames_are_dropped_or_spoil_the_reading_and_never_change_a_parcel() {
    let parcel: Vec<u8> = (0..2_000_u32).map(|at| (at * at / 7 % 251) as u8).collect();
    let honest: Vec<String> = Frames::new(&parcel, Density::Usual).unwrap().take(40).collect();
    let pieces: Vec<Vec<u8>> = honest.iter().map(|frame| ur::decode(&frame.to_lowercase()).unwrap().1).collect();
    let (mut whole, mut other, mut slowest) = (0, 0, Duration::ZERO);
    for seed in 1..=inputs() {
        let mut chance = Chance::new(seed);
        let mut receiver = Receiver::new();
        let at = chance.below(30) as usize;
        let mut cbor = pieces[at].clone();
        harm(&mut cbor, &mut chance);
        let outside = numbers(&cbor).unwrap_or_else(|| format!("{}-3", at + 1));
        let harmed = format!("ur:x-careplan/{outside}/{}", bytewords::encode(&cbor, Style::Minimal));
        let first = chance.below(2) == 0;
        let begun = Instant::now();
        let frames = honest.iter().skip(at).take(5).map(String::as_str);
        let in_turn = if first { vec![harmed.as_str()] } else { Vec::new() };
        for frame in in_turn.into_iter().chain(frames).chain([harmed.as_str()]) {
            receiver.receive(frame);
        }
        slowest = slowest.max(begun.elapsed());
        match receiver.parcel() {
            Some(found) => {
                assert_eq!(found, parcel, "input {seed}");
                whole += 1;
            }
            None => other += 1,
        }
    }
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
    assert!(whole > other, "most harmed frames are dropped: {whole} whole, {other} not");
    assert!(other > 0, "and some are not, or this test shows nothing");
    println!("frames  {} inputs: {whole} parcels whole, {other} spoiled or another; slowest {slowest:?}", inputs());
}

#[test]
fn harmed_streams_are_told_and_never_grow_past_the_limit() {
    let small = compress(DOCUMENT).unwrap();
    let (mut same, mut told, mut slowest) = (0, [0; 3], Duration::ZERO);
    for seed in 1..=inputs() {
        let mut chance = Chance::new(seed);
        let mut harmed = small.clone();
        harm(&mut harmed, &mut chance);
        let begun = Instant::now();
        let expanded = expand(&harmed);
        slowest = slowest.max(begun.elapsed());
        match expanded {
            Ok(large) => {
                assert!(large.len() <= MAX_EXPANDED_BYTES);
                assert_eq!(large, DOCUMENT, "input {seed}: its Adler-32 would not fit");
                same += 1;
            }
            Err(ExpandError::Newer) => told[0] += 1,
            Err(ExpandError::TooLarge) => told[1] += 1,
            Err(_) => told[2] += 1,
        }
    }
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
    assert!(told[0] > 0 && told[2] > 0, "every answer comes up, or this test shows nothing: {told:?}");
    println!("streams {} inputs: {same} unharmed, {told:?} newer, too large, damaged; slowest {slowest:?}", inputs());
}

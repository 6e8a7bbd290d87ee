//! A moving QR from one side to the other: missed frames, foreign ones, and frames made to hurt.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it says")]
#![expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]

mod channel;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use care_share::{
    Assembly, Density, Frames, FramesError, LAST_FRAME, MAX_PARCEL_BYTES, QrError, Receiver, Seen, frame_qr,
};
use channel::{Chance, Loss, PARCELS, frames_of, p95, shown_until_whole};
use proptest::prelude::*;
use ur::bytewords::{self, Style};

/// What a version holds at level L in letters and digits (ISO/IEC 18004, table 7).
const HOLDS: [(Density, usize); 3] = [(Density::Coarse, 758), (Density::Usual, 1_460), (Density::Fine, 2_132)];

fn parcel(seed: u64, bytes: usize) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    (0..bytes).map(|_| chance.below(256) as u8).collect()
}

fn frames(parcel: &[u8], count: usize) -> Vec<String> {
    Frames::new(parcel, Density::Usual).unwrap().take(count).collect()
}

/// A frame as anybody could make one: what it says outside, and what it says inside.
fn made(outside: &str, inside: (u32, u32, u32, u32), piece: &[u8]) -> String {
    let mut cbor = Vec::new();
    let mut encoder = minicbor::Encoder::new(&mut cbor);
    let (number, parts, bytes, checksum) = inside;
    encoder.array(5).unwrap().u32(number).unwrap().u32(parts).unwrap().u32(bytes).unwrap().u32(checksum).unwrap();
    encoder.bytes(piece).unwrap();
    format!("ur:x-careplan/{outside}/{}", bytewords::encode(&cbor, Style::Minimal))
}

fn receive(frame: &str) -> (Seen, Assembly) {
    let mut receiver = Receiver::new();
    (receiver.receive(frame), receiver.assembly())
}

#[test]
fn a_parcel_is_shown_the_same_way_for_ever() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/frames.txt");
    let shown = frames(&parcel(1, 2_000), 12).join("\n") + "\n";
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        fs::write(&file, &shown).unwrap();
    }
    let frozen = fs::read_to_string(&file).unwrap_or_else(|_| panic!("frames.txt is missing: FREEZE=1 writes it"));
    assert_eq!(shown, frozen);
    let mut receiver = Receiver::new();
    frozen.lines().skip(4).for_each(|frame| assert_eq!(receiver.receive(frame), Seen::Frame));
    assert_eq!(receiver.parcel(), Some(parcel(1, 2_000).as_slice()), "from mixtures alone");
}

#[test]
fn whoever_misses_none_needs_as_many_frames_as_there_are_pieces() {
    let parcel = parcel(2, 6_460);
    let mut receiver = Receiver::new();
    assert_eq!(receiver.assembly(), Assembly::Waiting);
    let pieces = Frames::new(&parcel, Density::Usual).unwrap().pieces();
    for (number, frame) in (1..).zip(frames(&parcel, pieces)) {
        assert_eq!(receiver.parcel(), None);
        assert_eq!(receiver.receive(&frame), Seen::Frame);
        if number < pieces {
            assert_eq!(receiver.assembly(), Assembly::Gathering { have: number, of: pieces });
        }
        assert_eq!(receiver.receive(&frame), Seen::Frame, "the camera saw it twice");
    }
    assert_eq!((pieces, receiver.assembly()), (10, Assembly::Whole));
    assert_eq!(receiver.parcel(), Some(parcel.as_slice()));
}

#[test]
fn a_decoder_that_is_not_ours_reads_what_we_show() {
    let parcel = parcel(3, 6_460);
    let mut decoder = ur::Decoder::default();
    for frame in frames(&parcel, 60).iter().skip(5) {
        decoder.receive(frame).unwrap();
    }
    let message = decoder.message().unwrap().unwrap();
    assert_eq!(message.get(..3).unwrap(), [0x59, 0x19, 0x3c], "a byte string of 6,460 bytes, RFC 8949");
    assert_eq!(message.get(3..).unwrap(), parcel);
    assert_eq!(decoder.ur_type(), Some("x-careplan"));
}

#[test]
fn every_frame_fits_its_code_whatever_its_number() {
    for (density, holds) in HOLDS {
        let most = (density.fragment_bytes() * 128 - 3).min(MAX_PARCEL_BYTES);
        for bytes in [1, 6_460, 23 * density.fragment_bytes() - 3, 24 * density.fragment_bytes() - 3] {
            let all: Vec<String> = Frames::new(&parcel(4, bytes), density).unwrap().take(LAST_FRAME).collect();
            assert_eq!(all.len(), LAST_FRAME);
            let longest = all.iter().map(String::len).max().unwrap();
            assert!(longest <= holds, "{density:?}, {bytes} bytes: {longest} characters in {holds}");
        }
        let full =
            Frames::new(&parcel(4, (most + 3) / density.fragment_bytes() * density.fragment_bytes() - 3), density);
        let longest = full.unwrap().map(|frame| frame.len()).take(LAST_FRAME).max().unwrap();
        assert!(holds - longest <= 2, "{density:?} is used to its end: {longest} of {holds}");
    }
}

#[test]
fn a_code_stays_where_it_is() {
    for density in Density::ALL {
        for frame in Frames::new(&parcel(5, 2_000), density).unwrap().take(3) {
            let symbol = frame_qr(&frame, density).unwrap();
            assert_eq!((symbol.side, symbol.modules.len()), (density.side(), density.side()));
        }
        let tiny = Frames::new(b"x", density).unwrap().next().unwrap();
        assert_eq!(frame_qr(&tiny, density).unwrap().side, density.side(), "and the smallest is no smaller");
    }
    let fine = Frames::new(&parcel(5, 2_000), Density::Fine).unwrap().next().unwrap();
    assert_eq!(frame_qr(&fine, Density::Usual), Err(QrError::TooLong));
    assert_eq!(frame_qr("", Density::Usual), Err(QrError::Empty));
    assert_eq!(frame_qr("ur:x-careplan/1-1/ae", Density::Usual), Err(QrError::TooLong), "small letters");
    assert_eq!(frame_qr("é\u{0}", Density::Usual), Err(QrError::TooLong));
}

#[test]
fn after_the_highest_number_they_begin_again() {
    let number = |frame: &String| frame.split(['/', '-']).nth(2).unwrap().parse::<usize>().unwrap();
    let shown: Vec<usize> = frames(&parcel(6, 6_460), 2_000).iter().map(number).collect();
    assert_eq!(shown[..10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "first the pieces themselves");
    assert!(shown.iter().all(|number| *number <= LAST_FRAME));
    let begins = shown.windows(2).filter(|pair| pair[1] < pair[0]).count();
    assert!((2..8).contains(&begins), "they begin again, and are no few: {begins} times in 2,000 frames");
}

#[test]
fn whoever_begins_anywhere_and_misses_none_needs_no_frame_more_than_there_are_pieces() {
    for bytes in [100, 2_680, 6_460, 12_215] {
        let parcel = parcel(12, bytes);
        let pieces = Frames::new(&parcel, Density::Usual).unwrap().pieces();
        let shown = frames(&parcel, 600);
        for begins in (0..600 - pieces).step_by(3) {
            let mut receiver = Receiver::new();
            for frame in shown.iter().skip(begins).take(pieces) {
                receiver.receive(frame);
            }
            assert_eq!(receiver.parcel(), Some(parcel.as_slice()), "{pieces} pieces, from frame {begins} on");
        }
    }
}

#[test]
fn nothing_and_too_much_are_not_shown() {
    let refused = |bytes: usize, density| Frames::new(&parcel(7, bytes), density).unwrap_err();
    assert_eq!(refused(0, Density::Usual), FramesError::Empty);
    assert!(Frames::new(&parcel(7, MAX_PARCEL_BYTES), Density::Usual).is_ok());
    assert_eq!(refused(MAX_PARCEL_BYTES + 1, Density::Fine), FramesError::TooLarge);
    assert_eq!(refused(347 * 128 - 2, Density::Coarse), FramesError::TooLarge, "128 pieces are read, and no more");
    let largest = parcel(7, MAX_PARCEL_BYTES);
    let mut receiver = Receiver::new();
    Frames::new(&largest, Density::Usual).unwrap().take(94).for_each(|frame| {
        receiver.receive(&frame);
    });
    assert_eq!(receiver.parcel(), Some(largest.as_slice()), "the largest comes through");
}

#[test]
fn a_frame_of_another_plan_in_the_middle_is_told_and_changes_nothing() {
    let (hers, other) = (parcel(8, 6_460), parcel(9, 6_460));
    let (shown, foreign) = (frames(&hers, 40), frames(&other, 40));
    let mut receiver = Receiver::new();
    for (frame, foreign) in shown.iter().zip(&foreign).take(9) {
        assert_eq!(receiver.receive(frame), Seen::Frame);
        assert_eq!(receiver.receive(foreign), Seen::OtherPlan);
    }
    assert_eq!(receiver.assembly(), Assembly::Gathering { have: 9, of: 10 });
    assert_eq!(receiver.receive(&shown[9]), Seen::Frame);
    assert_eq!(receiver.parcel(), Some(hers.as_slice()));
    assert_eq!((receiver.receive(&foreign[0]), receiver.receive(&shown[0])), (Seen::OtherPlan, Seen::Frame));
    let denser = Frames::new(&hers, Density::Fine).unwrap().next().unwrap();
    assert_eq!(receiver.receive(&denser), Seen::OtherPlan, "the same plan at another density begins anew");
    assert_eq!(receiver.parcel(), Some(hers.as_slice()), "what is whole stays whole");
}

#[test]
fn what_is_no_frame_of_a_plan_is_dropped() {
    let frame = frames(&parcel(10, 2_000), 1).remove(0);
    assert_eq!(receive(&frame).0, Seen::Frame, "the control");
    assert_eq!(receive(&frame.to_lowercase()).0, Seen::Frame, "in small letters, too");
    let (head, body) = frame.split_at("UR:X-CAREPLAN/1-3/".len());
    let swapped = format!("{head}{}{}", body.get(2..4).unwrap(), body.get(..2).unwrap()) + body.get(4..).unwrap();
    for (text, why) in [
        (String::new(), "nothing"),
        ("https://example.org/x-careplan/1-3/ae".to_owned(), "an address"),
        ("MATERNITY PLAN of Asha".to_owned(), "words"),
        (frame.replace("X-CAREPLAN", "BYTES"), "another type"),
        (frame.replace("X-CAREPLAN", "X-CAREPLANS"), "a longer type"),
        (frame.replace("UR:", "UX:"), "another scheme"),
        (frame.replace("/1-3/", "/2-3/"), "another number outside than inside"),
        (frame.replace("/1-3/", "/1-4/"), "another count outside than inside"),
        (frame.replace("/1-3/", "/0-3/"), "no number"),
        (frame.replace("/1-3/", "/1-0/"), "no pieces"),
        (frame.replace("/1-3/", "/"), "one part alone"),
        (frame.replace("/1-3/", "/1-3/1-3/"), "a place more"),
        (frame.replace("/1-3/", "/-1-3/"), "less than nothing"),
        (frame.replace("/1-3/", "/99999999999999999999-3/"), "a number that no register holds"),
        (frame.clone() + "AE", "something after it"),
        (frame.clone() + "é", "a letter that is none of ours"),
        (frame.clone() + "\n", "a line end"),
        (swapped, "two words swapped"),
        (frame.get(..frame.len() - 2).unwrap().to_owned(), "cut"),
    ] {
        assert_eq!(receive(&text), (Seen::Nothing, Assembly::Waiting), "{why}");
    }
}

#[test]
fn a_frame_that_claims_too_much_is_dropped_at_once() {
    let piece = [7; 10];
    let honest = made("1-3", (1, 3, 25, 1), &piece);
    assert_eq!(receive(&honest).0, Seen::Frame, "the control: {honest}");
    for (frame, why) in [
        (made("6000000-5000000", (6_000_000, 5_000_000, 50_000_000, 1), &piece), "five million pieces"),
        (made("1-129", (1, 129, 1_290, 1), &piece), "a piece more than is read"),
        (made("100001-3", (100_001, 3, 25, 1), &piece), "a number above the highest"),
        (made("1-3", (1, 3, 65_537, 1), &[7; 21_846]), "a piece that no code holds"),
        (made("1-94", (1, 94, 65_537, 1), &[7; 698]), "a byte more than 64 KiB"),
        (made("1-3", (1, 3, u32::MAX, 1), &piece), "four gigabytes"),
        (made("1-3", (1, 3, 31, 1), &piece), "more than its pieces hold"),
        (made("1-3", (1, 3, 20, 1), &piece), "a piece of nothing but filling"),
        (made("1-3", (1, 3, 0, 1), &piece), "no bytes"),
        (made("1-3", (1, 3, 0, 1), &[]), "no piece"),
        (made("1-3", (2, 3, 25, 1), &piece), "another number inside"),
        (made("1-3", (1, 4, 35, 1), &piece), "another count inside"),
        (made("1-2", (1, 2, 2_150, 1), &[7; 1_080]), "a code denser than any of ours"),
        ("UR:X-CAREPLAN/1-3/".to_owned() + &"AE".repeat(5_000_000), "ten megabytes"),
    ] {
        let begun = Instant::now();
        assert_eq!(receive(&frame), (Seen::Nothing, Assembly::Waiting), "{why}");
        assert!(begun.elapsed() < Duration::from_millis(250), "{why}: {:?}", begun.elapsed());
    }
}

#[test]
fn the_costliest_frames_that_are_let_in_stay_cheap() {
    let mut receiver = Receiver::new();
    let begun = Instant::now();
    for number in 0..2_000 {
        let number = 100_000 - number;
        let piece = parcel(u64::from(number), 512);
        let frame = made(&format!("{number}-128"), (number, 128, 65_536, 1), &piece);
        assert_eq!(receiver.receive(&frame), Seen::Frame);
        if receiver.assembly() == Assembly::Spoiled {
            break;
        }
    }
    assert_eq!(receiver.assembly(), Assembly::Spoiled, "what they come to fits no checksum");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn a_forged_piece_spoils_the_parcel_and_never_changes_it() {
    let hers = parcel(11, 2_000);
    let shown = frames(&hers, 4);
    let (_, cbor) = ur::decode(&shown[1].to_lowercase()).unwrap();
    let mut forged = cbor;
    let last = forged.len() - 1;
    forged[last] ^= 1;
    let forged = format!("UR:X-CAREPLAN/2-3/{}", bytewords::encode(&forged, Style::Minimal));
    let mut receiver = Receiver::new();
    for frame in [&shown[0], &forged, &shown[2]] {
        assert_eq!(receiver.receive(frame), Seen::Frame);
    }
    assert_eq!((receiver.assembly(), receiver.parcel()), (Assembly::Spoiled, None));
    assert_eq!(receiver.receive(&shown[1]), Seen::Nothing, "it begins anew, with a receiver that is new");
}

#[test]
fn a_message_that_is_no_byte_string_is_no_parcel() {
    for (message, why) in [
        (&b"\x63ask"[..], "a text"),
        (b"\x44ask", "one that ends early"),
        (b"\x43askx", "one that goes on"),
        (b"\x40", "an empty one"),
        (b"\x5f\x43ask\xff", "one in pieces"),
    ] {
        let mut receiver = Receiver::new();
        let frame = ur::Encoder::new(message, 100, "x-careplan").unwrap().next_part().unwrap();
        receiver.receive(&frame);
        assert_eq!(receiver.assembly(), Assembly::Spoiled, "{why}");
    }
    let mut receiver = Receiver::new();
    receiver.receive(&ur::Encoder::new(b"\x43ask", 100, "x-careplan").unwrap().next_part().unwrap());
    assert_eq!(receiver.parcel(), Some(&b"ask"[..]), "the control");
}

#[test]
fn a_plan_is_there_in_time_when_three_frames_in_ten_are_missed() {
    // In tenths of a second at ten frames a second: the goals of docs/measurements.md.
    for ((plan, bytes), goal) in PARCELS.into_iter().zip([15, 30, 50]) {
        let frames = frames_of(bytes);
        for loss in [Loss::Single, Loss::Bursts] {
            let shown = p95(&shown_until_whole(&frames, loss, 200));
            assert!(shown <= goal, "{plan}, {loss:?}: {shown} frames");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn enough_frames_in_any_order_are_the_parcel(
        bytes in 1_usize..20_000,
        seed: u64,
        density in prop::sample::select(&Density::ALL[..]),
        order in prop::collection::vec(0_usize..200, 150),
    ) {
        let parcel = parcel(seed, bytes);
        let shown: Vec<String> = Frames::new(&parcel, density).unwrap().take(200).collect();
        let mut receiver = Receiver::new();
        let mut before = 0;
        for frame in order {
            receiver.receive(&shown[frame]);
            let have = match receiver.assembly() {
                Assembly::Gathering { have, of } => { prop_assert!(have < of); have }
                assembly => { prop_assert_eq!(assembly, Assembly::Whole); usize::MAX }
            };
            prop_assert!(have >= before, "it never goes back");
            before = have;
        }
        prop_assert_eq!(receiver.parcel(), Some(parcel.as_slice()));
    }

    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>(), letters in "[A-Za-z]{0,200}", numbers in "[0-9]{1,7}-[0-9]{1,4}") {
        receive(&text);
        receive(&format!("UR:X-CAREPLAN/{numbers}/{letters}"));
    }

    #[test]
    fn frames_that_fit_in_form_are_answered_without_a_panic(
        pieces in prop::collection::vec((1_u32..2_000, prop::collection::vec(any::<u8>(), 40..=40)), 1..60),
        parts in 1_u32..=128,
        missing in 0_u32..40,
        checksum: u32,
    ) {
        let mut receiver = Receiver::new();
        for (number, piece) in pieces {
            let inside = (number, parts, parts * 40 - missing, checksum);
            prop_assert_ne!(receiver.receive(&made(&format!("{number}-{parts}"), inside, &piece)), Seen::OtherPlan);
            prop_assert!(receiver.parcel().is_none_or(|parcel| parcel.len() <= parts as usize * 40));
        }
    }
}

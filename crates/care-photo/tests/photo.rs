//! What is taken, what is not, and what is left of it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where something is not as it says")]

use std::io::Cursor;

use care_photo::{MOST_BYTES, MOST_KEPT_BYTES, PhotoError, retake, size_of};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

/// A photograph: red on the left, blue on the right.
fn photo(width: u32, height: u32) -> DynamicImage {
    let colour = |x| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| colour(x)))
}

fn written(photo: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    photo.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

fn seen(kept: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(kept, ImageFormat::Jpeg).unwrap().into_rgb8()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|part| part == what)
}

/// A JPEG as a phone makes it: turned on its side, and with where and by whom it was taken.
fn with_exif(orientation: u8) -> Vec<u8> {
    let plain = written(&photo(64, 32), ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend_from_slice(&[orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend_from_slice(b"GPS 51.4545 -2.5879 Pixel 4a");
    let mut bytes = plain[..2].to_vec();
    bytes.extend_from_slice(&[0xff, 0xe1]);
    bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

#[test]
fn where_it_was_taken_and_by_which_phone_is_not_kept() {
    let file = with_exif(1);
    assert!(holds(&file, b"GPS 51.4545") && holds(&file, b"Pixel 4a"));
    let kept = retake(&file).unwrap();
    for told in [&b"GPS"[..], b"Pixel", b"Exif", b"MM\0\x2a"] {
        assert!(!holds(&kept, told), "{:?} is still in it", String::from_utf8_lossy(told));
    }
    assert_eq!(seen(&kept).dimensions(), (64, 32));
}

#[test]
fn it_is_kept_the_right_way_up() {
    // 6: the phone was held upright, and the top of the picture is on its right.
    let kept = seen(&retake(&with_exif(6)).unwrap());
    assert_eq!(kept.dimensions(), (32, 64));
    let (above, below) = (kept.get_pixel(16, 8), kept.get_pixel(16, 56));
    assert!(above.0[0] > 150 && below.0[2] > 150, "left became above: {above:?} {below:?}");
}

#[test]
fn every_kind_that_is_taken_becomes_a_jpeg_of_a_size_that_can_be_kept() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let kept = retake(&written(&photo(3_000, 1_500), format)).unwrap();
        assert_eq!(seen(&kept).dimensions(), (2_000, 1_000), "{format:?}");
        assert_eq!(size_of(&kept), Some((2_000, 1_000)), "{format:?}");
        assert!(kept.starts_with(&[0xff, 0xd8, 0xff]) && kept.len() <= MOST_KEPT_BYTES, "{format:?}");
    }
}

#[test]
fn the_noisiest_photograph_is_kept_all_the_same() {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let noise = RgbImage::from_fn(1_800, 1_300, |_, _| Rgb([next(), next(), next()]));
    let kept = retake(&written(&DynamicImage::ImageRgb8(noise), ImageFormat::Jpeg)).unwrap();
    assert!(kept.len() <= MOST_KEPT_BYTES, "{} bytes", kept.len());
}

#[test]
fn what_can_be_seen_through_is_white_paper() {
    let clear = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
    let kept = seen(&retake(&written(&DynamicImage::ImageRgba8(clear), ImageFormat::Png)).unwrap());
    assert!(kept.get_pixel(4, 4).0.iter().all(|part| *part > 250));
}

#[test]
fn nothing_else_is_taken_whatever_it_calls_itself() {
    let others: [&[u8]; 8] = [
        b"",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
        b"<!doctype html><img src=x>",
        b"GIF89a\x01\0\x01\0",
        b"BM\x3a\0\0\0",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"RIFF\x24\0\0\0WAVEfmt ",
        b"%PDF-1.7",
    ];
    for other in others {
        assert_eq!(retake(other), Err(PhotoError::UnknownKind), "{:?}", String::from_utf8_lossy(other));
    }
}

#[test]
fn one_that_was_cut_is_not_kept_as_if_it_were_whole() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = written(&photo(300, 200), format);
        for at in (20..whole.len() - 2).step_by(whole.len() / 20 + 1) {
            assert_eq!(retake(&whole[..at]), Err(PhotoError::Damaged), "{format:?} cut at {at} of {}", whole.len());
        }
    }
    // The small picture inside has an end, too.
    let mut nested = with_exif(1);
    let end = [0xff, 0xd9];
    nested[30..32].copy_from_slice(&end);
    assert_eq!(retake(&nested[..nested.len() - 2]), Err(PhotoError::Damaged));
}

#[test]
fn what_a_phone_lays_behind_it_does_no_harm() {
    let file = [written(&photo(64, 32), ImageFormat::Jpeg), b"MotionPhoto ftypmp42".to_vec()].concat();
    assert!(!holds(&retake(&file).unwrap(), b"MotionPhoto"));
}

#[test]
fn one_that_is_too_large_is_not_taken_apart() {
    assert_eq!(retake(&vec![0xff; MOST_BYTES + 1]), Err(PhotoError::TooLarge));
    // A few bytes that say they are a picture of 60,000 by 60,000.
    let mut bomb = written(&photo(8, 8), ImageFormat::Png);
    bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    assert!(matches!(retake(&bomb), Err(PhotoError::TooLarge | PhotoError::Damaged)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn harmed_bytes_are_turned_away_or_drawn_and_never_stop_the_app(
        format in prop::sample::select(vec![ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP]),
        harm in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut bytes = written(&photo(48, 40), format);
        for (at, byte) in harm {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(kept) = retake(&bytes) {
            prop_assert!(kept.len() <= MOST_KEPT_BYTES && kept.starts_with(&[0xff, 0xd8]));
        }
    }

    #[test]
    fn any_bytes_behind_a_known_beginning_are_turned_away_or_drawn(
        begin in prop::sample::select(vec![&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n", b"RIFF\x10\0\0\0WEBP"]),
        rest in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        drop(retake(&[begin, &rest].concat()));
    }
}

/// A PNG of so many black pixels of 16 bits, written as one run.
fn black(width: u32, height: u32) -> Vec<u8> {
    let bytes = u64::from(height) * (1 + 8 * u64::from(width));
    let (mut idat, mut held, mut bits) = (vec![0x78, 0x01], 0_u64, 0);
    let mut push = |code: u64, length: u32| {
        held |= code << bits;
        bits += length;
        while bits >= 8 {
            idat.push(held as u8);
            held >>= 8;
            bits -= 8;
        }
    };
    push(0b011, 3); // the last block, of the fixed code
    (0..=(bytes - 1) % 258).for_each(|_| push(0b1100, 8)); // a zero
    (0..(bytes - 1) / 258).for_each(|_| push(0b1010_0011, 13)); // 258 times the byte before
    push(0, 7);
    push(0, 7);
    idat.extend([(((bytes % 65_521) << 16) as u32 | 1).to_be_bytes()].concat());
    let chunk = |name: &[u8], data: &[u8]| {
        let named = [name, data].concat();
        let crc = !named.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
        });
        [&(data.len() as u32).to_be_bytes()[..], &named, &crc.to_be_bytes()].concat()
    };
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[16, 6, 0, 0, 0]].concat();
    let begin = b"\x89PNG\r\n\x1a\n".to_vec();
    [begin, chunk(b"IHDR", &header), chunk(b"IDAT", &idat), chunk(b"IEND", b"")].concat()
}

#[test]
fn a_photograph_that_takes_more_memory_than_a_decoder_may_ask_for_is_too_large() {
    assert!(retake(&black(70, 70)).is_ok(), "it is a photograph");
    // 392 MB of pixels, where 320 MiB may be asked for.
    assert_eq!(retake(&black(7_000, 7_000)).map(drop), Err(PhotoError::TooLarge));
}

//! Two readers that know nothing of each other read what we draw: zbarimg (Debian package
//! zbar-tools) and the crate rqrr.

use std::fs;
use std::process::Command;

use care_share::{Density, Frames, LARGEST_BYTES, LARGEST_VERSION, QrError, QrSymbol, frame_qr, qr};
use proptest::prelude::*;

/// A clean render as a plain grey picture (PGM): 3 pixels a module, quiet zone 4.
struct Picture {
    side: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn of(symbol: &QrSymbol) -> Self {
        const SCALE: usize = 3;
        const QUIET: usize = 4;
        let side = (symbol.side + 2 * QUIET) * SCALE;
        let is_dark = |pixel: usize| {
            let (row, column) =
                ((pixel / side / SCALE).checked_sub(QUIET)?, (pixel % side / SCALE).checked_sub(QUIET)?);
            symbol.modules.get(row)?.as_bytes().get(column).map(|module| *module == b'1')
        };
        let pixels = (0..side * side).map(|pixel| if is_dark(pixel) == Some(true) { 0 } else { 255 }).collect();
        Self { side, pixels }
    }

    fn pgm(&self) -> Vec<u8> {
        let mut file = format!("P5 {0} {0} 255\n", self.side).into_bytes();
        file.extend(&self.pixels);
        file
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels.get(y * self.side + x).copied().unwrap_or(255)
    }
}

/// What zbarimg reads, byte for byte.
#[expect(clippy::panic, reason = "a test says which program is missing")]
fn read_by_zbar(picture: &Picture) -> Result<Vec<u8>, std::io::Error> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("code.pgm");
    fs::write(&file, picture.pgm())?;
    let read = Command::new("zbarimg")
        .args(["--quiet", "--nodbus", "--raw", "--oneshot", "-Sdisable", "-Sqrcode.enable"])
        .arg(&file)
        .output()
        .unwrap_or_else(|error| panic!("zbarimg is needed for this test (Debian package zbar-tools): {error}"));
    assert!(read.status.success(), "zbarimg reads nothing: {}", String::from_utf8_lossy(&read.stderr));
    Ok(read.stdout)
}

/// What rqrr reads, byte for byte, with the version and level that it found.
fn read_by_rqrr(picture: &Picture) -> Result<(Vec<u8>, rqrr::MetaData), rqrr::DeQRError> {
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(picture.side, picture.side, |x, y| picture.at(x, y));
    let mut text = Vec::new();
    let grids = prepared.detect_grids();
    assert_eq!(grids.len(), 1, "rqrr finds one code");
    let found = grids.first().ok_or(rqrr::DeQRError::IoError)?.decode_to(&mut text)?;
    Ok((text, found))
}

fn both_read(text: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let symbol = qr(text)?;
    let picture = Picture::of(&symbol);
    assert!(read_by_zbar(&picture)? == text, "zbarimg reads {} bytes as they are", text.len());
    let (read, found) = read_by_rqrr(&picture)?;
    assert!(read == text, "rqrr reads {} bytes as they are", text.len());
    assert_eq!(found.version.0 * 4 + 17, symbol.side, "the side is the version's");
    Ok(())
}

const ENGLISH: &str = "MATERNITY PLAN of Asha\nCard 1 of 2\nAllergies - penicillin\nPhone - Maya 0117 496 0123\n";
const URDU: &str = "زچگی کا منصوبہ\nکارڈ 1 از 2\nالرجی - پنسلین\nفون - مایا 0117 496 0123\n";
const ARABIC: &str = "خطة الأمومة\nالحساسية - البنسلين\nالهاتف - مايا 0117 496 0123\n";

#[test]
fn two_readers_read_english_urdu_and_arabic() {
    for text in [ENGLISH, URDU, ARABIC] {
        both_read(text.as_bytes()).unwrap();
    }
}

#[test]
fn two_readers_read_every_card_of_a_real_plan() {
    let plans = [
        include_bytes!("../../care-export/tests/vectors/asha.txt").as_slice(),
        include_bytes!("../../care-export/tests/vectors/asha-urdu.txt"),
        include_bytes!("../../care-export/tests/vectors/asha.vcf"),
    ];
    for card in plans.into_iter().flat_map(|plan| plan.split(|byte| *byte == 0x0C)) {
        both_read(card).unwrap();
    }
}

/// The level that the code of so many bytes has, as ISO/IEC 18004, table 12 writes the levels.
fn level(bytes: usize) -> Option<char> {
    let text: Vec<u8> = ENGLISH.bytes().cycle().take(bytes).collect();
    let (_, found) = read_by_rqrr(&Picture::of(&qr(&text).ok()?)).ok()?;
    ['M', 'L', 'H', 'Q'].get(usize::from(found.ecc_level)).copied()
}

#[test]
fn two_readers_read_every_version_up_to_the_largest() {
    // The most bytes that each version holds at level M (ISO/IEC 18004, table 7).
    let full = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287];
    for (index, bytes) in full.into_iter().enumerate() {
        let text: Vec<u8> = ENGLISH.bytes().cycle().take(bytes).collect();
        both_read(&text).unwrap();
        assert_eq!(qr(&text).unwrap().side, (index + 1) * 4 + 17, "{bytes} bytes fill version {}", index + 1);
        assert_eq!(level(bytes), Some('M'));
        if index + 1 < full.len() {
            let more: Vec<u8> = ENGLISH.bytes().cycle().take(bytes + 1).collect();
            assert_eq!(qr(&more).unwrap().side, (index + 2) * 4 + 17, "one byte more takes the next version");
        }
    }
}

#[test]
fn past_287_bytes_modules_are_as_large_as_level_l_allows_and_past_520_as_m_does() {
    for (bytes, version, expected) in [
        (288, 11, 'L'),
        (321, 11, 'L'),
        (322, 12, 'L'),
        (367, 12, 'L'),
        (368, 13, 'L'),
        (425, 13, 'L'),
        (458, 14, 'L'),
        (520, 15, 'L'),
        (521, 18, 'M'),
        (560, 18, 'M'),
        (561, 19, 'M'),
        (666, 20, 'M'),
        (LARGEST_BYTES, LARGEST_VERSION, 'M'),
    ] {
        let text: Vec<u8> = ENGLISH.bytes().cycle().take(bytes).collect();
        both_read(&text).unwrap();
        assert_eq!((qr(&text).unwrap().side, level(bytes)), (version * 4 + 17, Some(expected)), "{bytes} bytes");
    }
}

#[test]
fn a_code_mends_as_much_as_its_version_has_room_for() {
    // Version 12 holds 155 bytes at level H and 203 at Q, version 9 98 and 130, version 8 152 at M.
    for (bytes, expected) in [(1, 'H'), (7, 'H'), (11, 'Q'), (14, 'M'), (153, 'M'), (252, 'M'), (287, 'M'), (288, 'L')]
    {
        assert_eq!(level(bytes), Some(expected), "{bytes} bytes");
    }
}

#[test]
fn letters_and_digits_that_fit_a_denser_mode_are_still_bytes() {
    for text in ["0117496012301174960123", "MATERNITY PLAN 1/2", "0"] {
        both_read(text.as_bytes()).unwrap();
    }
    assert_eq!(qr(&[b'0'; 15]).unwrap().side, 25, "15 digits as bytes need version 2");
    assert_eq!(qr(&[b'A'; 15]).unwrap().side, 25, "15 letters as bytes need version 2");
}

#[test]
fn too_much_or_nothing_is_said_and_never_cut() {
    assert_eq!(qr(b""), Err(QrError::Empty));
    assert_eq!(qr(&[b'a'; LARGEST_BYTES + 1]), Err(QrError::TooLong));
}

#[test]
fn the_same_text_is_always_the_same_code() {
    let symbol = qr(URDU.as_bytes()).unwrap();
    assert_eq!(qr(URDU.as_bytes()), Ok(symbol.clone()));
    assert_eq!(symbol.modules.len(), symbol.side);
    for row in &symbol.modules {
        assert!(row.len() == symbol.side && row.bytes().all(|module| module == b'0' || module == b'1'));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn two_readers_read_plain_letters(text in "[ -~\n]{1,779}") {
        both_read(text.as_bytes()).unwrap();
    }

    // zbarimg guesses: it takes a few foreign letters among plain ones for Shift JIS or Big5. The
    // bytes of a dash between spaces are neither, so a text that holds one is read as UTF-8.
    #[test]
    fn two_readers_read_any_script_where_a_dash_stands_between_spaces(
        text in "[ا-ی \n]{0,300}|[অ-হ ]{0,200}|[a-z éüا-ی]{0,300}|[一-龠]{0,9}|[α-ω]{0,9}",
    ) {
        both_read(format!("MATERNITY PLAN\ncard 1 – Version\n{text}").as_bytes()).unwrap();
    }
}

#[test]
fn two_readers_read_a_frame_of_every_density() {
    let parcel: Vec<u8> = (0..=255).cycle().take(4_000).collect();
    for density in Density::ALL {
        for frame in Frames::new(&parcel, density).unwrap().take(16).step_by(5) {
            let picture = Picture::of(&frame_qr(&frame, density).unwrap());
            assert!(read_by_zbar(&picture).unwrap() == frame.as_bytes(), "zbarimg reads {density:?}");
            let (read, found) = read_by_rqrr(&picture).unwrap();
            assert!(read == frame.as_bytes(), "rqrr reads {density:?}");
            assert_eq!(found.ecc_level, 1, "level L is written as 1");
            assert_eq!(found.version.0 * 4 + 17, density.side(), "the side is the version's");
        }
    }
}

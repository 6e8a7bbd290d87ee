use std::convert::Infallible;

use proptest::prelude::*;

use super::*;

/// The digits 0 to 9, four times, with check digits that were reckoned apart from this code.
/// Frozen: a change here locks people out.
const FROZEN: &str = "012346 567899 012348 567895 012349 567892 012347 567890";

/// The zeros of the scripts of languages that are or may be spoken to here, and of wide letters.
const ZEROS: [char; 13] = [
    '0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}', '\u{D66}', '\u{1040}',
    '\u{E50}', '\u{FF10}',
];

fn of_bytes(bytes: impl IntoIterator<Item = u8>) -> RecoveryCode {
    let mut bytes = bytes.into_iter();
    let mut fill = |place: &mut [u8]| {
        place.iter_mut().for_each(|byte| *byte = bytes.next().unwrap_or(0));
        Ok::<(), Infallible>(())
    };
    RecoveryCode::generate(&mut fill).unwrap()
}

fn signs(code: &RecoveryCode) -> Vec<char> {
    code.to_passphrase().as_bytes().iter().map(|byte| char::from(*byte)).collect()
}

fn wrong_groups(typed: &[char]) -> Vec<u8> {
    match RecoveryCode::read(&typed.iter().collect::<String>()) {
        Err(CodeError::Wrong { groups }) => groups,
        Ok(_) => Vec::new(),
        Err(error) => panic!("{error:?}"),
    }
}

/// Pseudo-random bytes that are the same at every run (xorshift64, Marsaglia 2003).
fn bytes_from(seed: u64) -> impl Iterator<Item = u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_be_bytes()[0]
    })
}

#[test]
fn a_code_is_written_the_same_way_for_ever() {
    let code = of_bytes(0..=255);
    assert_eq!(code.to_text().as_str(), FROZEN);
    assert_eq!(code.groups().map(|group| group.to_string()).join(" "), FROZEN);
    assert_eq!(code.to_passphrase().as_bytes(), FROZEN.replace(' ', "").as_bytes(), "48 ASCII digits open the vault");
}

#[test]
fn bytes_that_would_favour_a_digit_are_passed_over() {
    let code = of_bytes([250, 255].into_iter().chain([249; 30]).chain([251; 32]).chain([8; 64]));
    let digits: Vec<u8> = [9; 30].into_iter().chain([8; 10]).collect();
    assert_eq!(*code.0, *digits);
    assert_eq!(RecoveryCode::generate(&mut |_| Err("no randomness")).map(|_| ()), Err("no randomness"));
}

#[test]
fn no_digit_is_likelier_than_another() {
    let mut counts = [0_u32; 10];
    for seed in 1..=2_500 {
        of_bytes(bytes_from(seed)).0.iter().for_each(|digit| counts[usize::from(*digit)] += 1);
    }
    let expected = f64::from(counts.iter().sum::<u32>()) / 10.0;
    let chi_square: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
    assert!(chi_square < 27.88, "at 9 degrees of freedom, above this once in a thousand: {chi_square} {counts:?}");
}

#[test]
fn the_check_digit_is_the_one_of_damm() {
    assert_eq!(run(0, &[5, 7, 2]), 4, "the example that is given everywhere");
    for row in 0..10 {
        assert_eq!(run(row, &[row]), 0, "a check digit closes its group");
        for (x, y) in (0..10).flat_map(|x| (0..x).map(move |y| (x, y))) {
            assert_ne!(run(row, &[x]), run(row, &[y]), "one wrong digit");
            assert_ne!(run(x, &[row]), run(y, &[row]), "another group's number");
            assert_ne!(run(row, &[x, y]), run(row, &[y, x]), "neighbours swapped");
        }
    }
}

#[test]
fn every_wrong_digit_and_every_swap_of_neighbours_is_found_in_its_group() {
    let (mut wrong_digits, mut swaps) = (0, 0);
    for seed in 1_u64.. {
        if wrong_digits >= 100_000 && swaps >= 100_000 {
            break;
        }
        let signs = signs(&of_bytes(bytes_from(seed)));
        assert_eq!(wrong_groups(&signs), [] as [u8; 0]);
        for place in 0..SIGNS {
            let group = u8::try_from(place / SIGNS_OF_GROUP + 1).unwrap();
            let others = if wrong_digits < 100_000 { '0'..='9' } else { '9'..='0' };
            for other in others.filter(|digit| *digit != signs[place]) {
                let mut typed = signs.clone();
                typed[place] = other;
                assert_eq!(wrong_groups(&typed), [group], "{signs:?} with {other} at {place}");
                wrong_digits += 1;
            }
            let is_within = place % SIGNS_OF_GROUP < DIGITS_OF_GROUP;
            if is_within && signs[place] != signs[place + 1] {
                let mut typed = signs.clone();
                typed.swap(place, place + 1);
                assert_eq!(wrong_groups(&typed), [group], "{signs:?} swapped at {place}");
                swaps += 1;
            }
        }
    }
}

#[test]
fn two_groups_in_each_others_place_are_both_named() {
    for seed in 1..=100 {
        let signs = signs(&of_bytes(bytes_from(seed)));
        for (one, other) in (0..GROUPS).flat_map(|one| (0..one).map(move |other| (one, other))) {
            let mut groups: Vec<&[char]> = signs.chunks_exact(SIGNS_OF_GROUP).collect();
            groups.swap(one, other);
            let named = [other + 1, one + 1].map(|number| u8::try_from(number).unwrap());
            assert_eq!(wrong_groups(&groups.concat()), named);
        }
    }
}

#[test]
fn half_a_code_says_how_far_it_has_come() {
    let short = |typed: &str| match RecoveryCode::check(typed) {
        CodeCheck::Not(CodeError::Short { groups, digits, wrong }) => (groups, digits, wrong),
        check => panic!("{check:?}"),
    };
    let signs = FROZEN.replace(' ', "");
    for count in 1..SIGNS {
        let (groups, digits) = (count / SIGNS_OF_GROUP, count % SIGNS_OF_GROUP);
        assert_eq!(short(begin(&signs, count)), (u8::try_from(groups).unwrap(), digits, vec![]), "{count} digits");
    }
    assert_eq!(short(FROZEN.split_once(' ').unwrap().1), (7, 0, (1..=7).collect()), "the first group was left out");
    assert_eq!(short(begin(&FROZEN.replacen('0', "1", 1), 19)), (2, 5, vec![1]), "a wrong group is named at once");
}

#[test]
fn what_is_no_code_is_named() {
    let error = |typed: &str| RecoveryCode::read(typed).unwrap_err();
    assert_eq!(error(""), CodeError::Empty);
    assert_eq!(error(" - \u{200F}\r\n"), CodeError::Empty);
    assert_eq!(error(&format!("{FROZEN} 1")), CodeError::Long);
    assert_eq!(error(&"7".repeat(1_000_000)), CodeError::Long);
    assert_eq!(error(&FROZEN.replace('0', "O")), CodeError::NotDigits);
    assert_eq!(error(&format!("{FROZEN} please")), CodeError::NotDigits);
    assert_eq!(RecoveryCode::check(FROZEN), CodeCheck::Whole);
}

#[test]
fn a_code_is_one_secret_however_it_is_typed() {
    let canonical = FROZEN.replace(' ', "");
    let taken = |typed: &str| Passphrase::from_utf8(typed.as_bytes()).unwrap().as_bytes().to_vec();
    for between in ["", " ", "-", " – ", ".", "\u{A0}", "\r\n", "\u{200F} \u{200E}", "\t", " · "] {
        assert_eq!(taken(&FROZEN.replace(' ', between)), canonical.as_bytes(), "{between:?}");
    }
    for zero in ZEROS {
        assert_eq!(taken(&in_script(FROZEN, zero)), canonical.as_bytes(), "digits from {zero:?}");
    }
    let wrong = FROZEN.replacen('0', "1", 1);
    assert_eq!(taken(&wrong), wrong.as_bytes(), "what is no code is a passphrase and stays as it is");
    let arabic = in_script("12345 678", '\u{660}');
    assert_eq!(taken(&arabic), arabic.as_bytes());
}

#[test]
fn a_code_is_never_shown() {
    let code = of_bytes(0..=255);
    assert_eq!(format!("{code:?}"), "[redacted]");
    let wrong = RecoveryCode::read(&FROZEN.replacen('0', "1", 1)).unwrap_err();
    assert_eq!(wrong.to_string(), "groups [1] of the code do not fit");
    let short = RecoveryCode::read(begin(FROZEN, 20)).unwrap_err();
    assert_eq!(short.to_string(), "the code ends too early");
}

fn begin(text: &str, bytes: usize) -> &str {
    text.get(..bytes).unwrap()
}

fn in_script(text: &str, zero: char) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
    text.chars().map(digit).collect()
}

proptest! {
    #[test]
    fn what_is_on_paper_reads_back_in_every_script(bytes in prop::collection::vec(any::<u8>(), 64..256)) {
        let code = of_bytes(bytes);
        for zero in ZEROS {
            let again = RecoveryCode::read(&in_script(&code.to_text(), zero)).unwrap();
            prop_assert_eq!(*again.0, *code.0);
        }
    }

    #[test]
    fn whatever_is_typed_is_answered(typed in any::<String>(), digits in "[0-9 ٠-٩०-९-]{0,80}") {
        for typed in [typed, digits] {
            let check = RecoveryCode::check(&typed);
            prop_assert_eq!(check == CodeCheck::Whole, RecoveryCode::read(&typed).is_ok());
        }
    }
}

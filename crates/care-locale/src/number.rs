//! Telephone numbers inside text that may run from right to left.
//!
//! The digits of `0117 496 0123` inside Arabic or Urdu words are shown as `0123 496 0117`
//! (UAX #9, Unicode Bidirectional Algorithm: after an Arabic letter, European numbers are
//! ordered like Arabic ones). A pair of isolate marks keeps their order. Only what is shown is
//! marked; her text stays as typed.

use std::ops::Range;

const OPEN: char = '\u{2066}';
const CLOSE: char = '\u{2069}';

/// Fewest digits of a run that is taken for a telephone number.
const FEWEST_DIGITS: usize = 5;
/// Digits of a number that can be dialled from elsewhere.
const DIALLED_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// Most characters that may stand between two digits of one number, as in `) (0`.
const LONGEST_GAP: usize = 3;

/// The text with every telephone number between U+2066 and U+2069.
///
/// A number is a run of at least five digits (Latin, Arabic or Persian) with spaces, dashes,
/// `+`, `(`, `)` or `/` inside, or with `+` or `(` in front. In a number with Arabic digits each
/// group of digits stands between marks of its own as well. A number that is already marked is left alone, as is
/// everything else.
#[must_use]
pub fn isolate_numbers(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut marked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(character) = characters.get(at) {
        let Some(end) = number_end(&characters, at, true) else {
            marked.push(*character);
            at += 1;
            continue;
        };
        let before = at.checked_sub(1).and_then(|before| characters.get(before));
        let is_marked = before == Some(&OPEN) && characters.get(end) == Some(&CLOSE);
        let run = characters.get(at..end).unwrap_or_default();
        if is_marked {
            marked.extend(run);
        } else {
            push_marked(&mut marked, run);
        }
        at = end;
    }
    marked
}

/// Where a telephone can be told to ring, as byte ranges of the text, first first.
///
/// Unlike [`isolate_numbers`] this takes a number without signs as well, and only one that can be
/// dialled: it begins with `+` or a nought, whatever bracket stands before it, has 8 to 15 digits
/// (ITU-T E.164; the shortest in use is `0800 1111`), and is neither a day of a calendar nor a
/// span of hours. So the number on a hospital card does not ring, nor does `05-12-2026` or
/// `0800-1800`.
#[must_use]
pub fn telephone_numbers(text: &str) -> Vec<Range<usize>> {
    let characters: Vec<char> = text.chars().collect();
    let bytes_to = |at: usize| characters.iter().take(at).map(|character| character.len_utf8()).sum::<usize>();
    let (mut numbers, mut at) = (Vec::new(), 0);
    while at < characters.len() {
        let end = number_end(&characters, at, false);
        if let Some(end) = end.filter(|end| can_be_dialled(characters.get(at..*end).unwrap_or_default())) {
            numbers.push(bytes_to(at)..bytes_to(end));
        }
        // The rest of a number that is not dialled is no number of its own.
        at = end.unwrap_or(at + 1);
    }
    numbers
}

fn can_be_dialled(run: &[char]) -> bool {
    let first = run.iter().find(|character| **character != '(');
    let groups: Vec<usize> =
        run.split(|character| !is_digit(*character)).map(<[char]>::len).filter(|length| *length > 0).collect();
    let is_day = matches!(groups.as_slice(), [1 | 2, 1 | 2, 4, ..]);
    let has_dash = run.iter().any(|character| matches!(character, '-' | '\u{2010}'..='\u{2015}'));
    let is_span = has_dash && matches!(groups.as_slice(), [4, 4]);
    first.is_some_and(|first| matches!(first, '+' | '0' | '\u{660}' | '\u{6F0}'))
        && DIALLED_DIGITS.contains(&groups.iter().sum())
        && !is_day
        && !is_span
}

/// The text without isolate marks (U+2066 to U+2069): for a QR code, JSON, or a file's name.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|character| !('\u{2066}'..='\u{2069}').contains(character)).collect()
}

fn push_marked(marked: &mut String, run: &[char]) {
    marked.push(OPEN);
    // Arabic digits turn round even between the marks, unless each group stands between its own.
    let turns = run.iter().copied().any(is_arabic_digit);
    let mut in_group = false;
    for character in run {
        if turns && is_digit(*character) != in_group {
            marked.push(if in_group { CLOSE } else { OPEN });
            in_group = !in_group;
        }
        marked.push(*character);
    }
    if in_group {
        marked.push(CLOSE);
    }
    marked.push(CLOSE);
}

/// Where the number that begins at `start` ends, if one does: with `signed`, one that has signs
/// or spaces in it. A number is taken whole, so this is asked at its first character and never in
/// its middle.
fn number_end(characters: &[char], start: usize, signed: bool) -> Option<usize> {
    let first = *characters.get(start)?;
    if !is_digit(first) && !matches!(first, '+' | '(') {
        return None;
    }
    let (mut digits, mut end, mut open) = (0, start, 0_usize);
    let mut has_sign = false;
    for (index, character) in characters.iter().enumerate().skip(start) {
        // `end` stands after the last character that the number is known to hold.
        let gap = index - end;
        match *character {
            digit if is_digit(digit) => {
                has_sign |= gap > 0 || index > start && digits == 0;
                digits += 1;
                end = index + 1;
            }
            _ if gap >= LONGEST_GAP => break,
            '(' => open += 1,
            ')' if open == 0 => break,
            ')' => {
                open -= 1;
                // The last bracket belongs to the number when it follows a digit.
                if gap == 0 && digits > 0 {
                    end = index + 1;
                    has_sign = true;
                }
            }
            inside if is_inside(inside) => {}
            _ => break,
        }
    }
    // A bracket that opens before the number and is never closed is not a part of it.
    let run = characters.get(start..end)?;
    let brackets = |wanted| run.iter().filter(|character| **character == wanted).count();
    let is_number =
        digits >= FEWEST_DIGITS && (has_sign || !signed) && (first != '(' || brackets('(') == brackets(')'));
    is_number.then_some(end)
}

const fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '\u{06F0}'..='\u{06F9}') || is_arabic_digit(character)
}

const fn is_arabic_digit(character: char) -> bool {
    matches!(character, '\u{0660}'..='\u{0669}')
}

/// What may stand between the digits of a number: spaces and dashes of every kind, and signs.
const fn is_inside(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '-' | '\u{2010}'..='\u{2015}' | '/' | '+'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn telephone_numbers_of_many_forms_are_marked() {
        for number in [
            "0117 496 0123",
            "(0117) 496 0123",
            "+44 117 496 0123",
            "+44 (0)117 496 0123",
            "+44 (0) 117 496-0123",
            "0117-496-0123",
            "0117/4960123",
            "07700\u{a0}900\u{2011}123",
            "116 123",
            "+441174960123",
            "(01174960123)",
            "۰۱۱۷ ۴۹۶ ۰۱۲۳",
        ] {
            for (before, after) in
                [("", ""), ("Ring ", " at night."), ("قابلتي مايا ", "، من فضلك"), ("مایا ", "\n(or 999)")]
            {
                let marked = isolate_numbers(&format!("{before}{number}{after}"));
                assert_eq!(marked, format!("{before}{OPEN}{number}{CLOSE}{after}"), "{number:?}");
            }
        }
    }

    /// The text as a screen shows it, from left to right, in a paragraph of that direction.
    fn seen(text: &str, level: unicode_bidi::Level) -> String {
        let text_in_order = unicode_bidi::BidiInfo::new(text, Some(level));
        let paragraph = &text_in_order.paragraphs[0];
        strip_isolates(&text_in_order.reorder_line(paragraph, paragraph.range.clone()))
    }

    #[test]
    fn a_number_among_urdu_words_is_seen_as_she_typed_it() {
        for level in [unicode_bidi::Level::ltr(), unicode_bidi::Level::rtl()] {
            for number in ["0117 496 0123", "+44 117 496 0123", "0117-496-0123", "٠١١٧ ٤٩٦ ٠١٢٣"] {
                let hers = format!("مایا میری دائی {number} رات کو");
                assert!(!seen(&hers, level).contains(number), "without marks it turns round");
                assert!(seen(&isolate_numbers(&hers), level).contains(number), "{number} keeps its order");
            }
        }
    }

    #[test]
    fn a_bracket_around_more_than_the_number_stays_outside() {
        assert_eq!(isolate_numbers("(or 0117 496 0123)"), format!("(or {OPEN}0117 496 0123{CLOSE})"));
        assert_eq!(isolate_numbers("(0117 496 0123, Maya)"), format!("({OPEN}0117 496 0123{CLOSE}, Maya)"));
    }

    #[test]
    fn two_numbers_on_two_lines_are_two() {
        let marked = isolate_numbers("0117 496 0123\n0117 496 0124");
        assert_eq!(marked, format!("{OPEN}0117 496 0123{CLOSE}\n{OPEN}0117 496 0124{CLOSE}"));
    }

    #[test]
    fn numbers_that_cannot_turn_round_are_left_alone() {
        for text in ["999", "111", "24/7", "2 or 3", "38 weeks", "01174960123", "on 4 and 5 May", "-", "+", "((", ""] {
            assert_eq!(isolate_numbers(text), text);
        }
    }

    #[test]
    fn what_a_telephone_dials_is_found_in_her_words() {
        for (hers, dialled) in [
            ("0117 496 0123", vec!["0117 496 0123"]),
            ("Maya: 01174960123, at night +44 (0)117 496-0123.", vec!["01174960123", "+44 (0)117 496-0123"]),
            ("مایا (0117) 496 0123 رات", vec!["(0117) 496 0123"]),
            ("۰۱۱۷ ۴۹۶ ۰۱۲۳", vec!["۰۱۱۷ ۴۹۶ ۰۱۲۳"]),
            ("٠١١٧٤٩٦٠١٢٣", vec!["٠١١٧٤٩٦٠١٢٣"]),
            ("0800 1111, 01 23 45 67 89", vec!["0800 1111", "01 23 45 67 89"]),
            ("943 476 5919 and 120017, 38 weeks, 24/7, 999, 0800", vec![]),
            ("500-1000 mg, 1000+500, 0800-1800, 0800–1800, +500 1000", vec![]),
            ("2026-12-05, 05-12-2026, 05/12/2026 0930, 5 12 2026, ۰۵-۱۲-۲۰۲۶", vec![]),
            ("01234567890123456", vec![]),
        ] {
            let found: Vec<&str> = telephone_numbers(hers).into_iter().filter_map(|at| hers.get(at)).collect();
            assert_eq!(found, dialled, "{hers}");
        }
    }

    fn texts() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                "[0-9]{1,5}",
                "[ +()/\u{2010}\u{a0}-]{1,4}",
                "[\u{660}-\u{669}]{1,4}",
                "[\u{2066}-\u{2069}]{1,2}",
                Just("مایا".to_owned()),
                ".{0,3}"
            ],
            0..24,
        )
        .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn marking_twice_marks_no_more(text in texts()) {
            let once = isolate_numbers(&text);
            prop_assert_eq!(isolate_numbers(&once), once);
        }

        #[test]
        fn her_text_is_whole_without_the_marks(text in texts()) {
            prop_assert_eq!(strip_isolates(&isolate_numbers(&text)), strip_isolates(&text));
        }

        #[test]
        fn every_added_mark_has_its_other_half(text in texts()) {
            let mut open = 0_i32;
            for character in isolate_numbers(&strip_isolates(&text)).chars() {
                open += i32::from(character == OPEN) - i32::from(character == CLOSE);
                prop_assert!((0..=2).contains(&open));
            }
            prop_assert_eq!(open, 0);
        }
    }
}

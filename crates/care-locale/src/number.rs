//! Telephone numbers inside text: those that could turn round in what is read from right to left,
//! and those that can be dialled.

use std::ops::Range;

/// Fewest digits of a run that is taken for a telephone number.
const FEWEST_DIGITS: usize = 5;
/// From how many digits on a number is one of those that are dialled from elsewhere.
const WHOLE_DIGITS: usize = 10;
/// Fewest digits of a number that stands alone, as 999.
const SHORTEST_ALONE: usize = 3;
/// Digits of a number that can be dialled from elsewhere.
const DIALLED_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// Most characters that may stand between two digits of one number, as in `) (0`.
const LONGEST_GAP: usize = 3;

/// Where telephone numbers stand that could turn round, as byte ranges of the text, first first.
///
/// A number is a run of at least five digits (Latin, Arabic or Persian) with spaces, dashes,
/// `+`, `(`, `)` or `/` inside, or with `+` or `(` in front.
pub(crate) fn turning_numbers(text: &str) -> Vec<Range<usize>> {
    let starts: Vec<(usize, char)> = text.char_indices().collect();
    let characters: Vec<char> = starts.iter().map(|(_, character)| *character).collect();
    let byte_of = |at: usize| starts.get(at).map_or(text.len(), |(byte, _)| *byte);
    let (mut numbers, mut at) = (Vec::new(), 0);
    while at < characters.len() {
        let end = number_end(&characters, at, true);
        numbers.extend(end.map(|end| byte_of(at)..byte_of(end)));
        at = end.unwrap_or(at + 1);
    }
    numbers
}

/// Where a telephone can be told to ring, as byte ranges of the text, first first.
///
/// A number without signs counts as well, and only one that can be
/// dialled: it begins with `+` or a nought, whatever bracket stands before it, has 8 to 15 digits
/// (ITU-T E.164; the shortest in use is `0800 1111`), and is no day of a calendar, span of hours,
/// sum, or row of ranges. So the number on a hospital card does not ring, nor does `05-12-2026`,
/// `0800-1800` or `0500+1000 mg`.
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
    let after_group =
        run.iter().skip_while(|character| !is_digit(**character)).find(|character| !is_digit(**character));
    let is_span = matches!(groups.as_slice(), [4, 4, ..]) && after_group.copied().is_some_and(is_dash);
    // A span beside a dose, `0800-1800 500-1000`: in a number dashes or spaces part the groups.
    let dashes = run.iter().filter(|character| is_dash(**character)).count();
    let is_several = dashes > 1 && run.iter().any(|character| character.is_whitespace());
    let is_sum = run.iter().skip_while(|character| !is_digit(**character)).any(|character| *character == '+');
    first.is_some_and(|first| matches!(first, '+' | '0' | '\u{660}' | '\u{6F0}'))
        && DIALLED_DIGITS.contains(&groups.iter().sum())
        && !(is_day || is_span || is_several || is_sum)
}

const fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}')
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
    matches!(character, '0'..='9' | '\u{0660}'..='\u{0669}' | '\u{06F0}'..='\u{06F9}')
}

/// What may stand between the digits of a number: spaces and dashes of every kind, and signs.
const fn is_inside(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '/' | '+') || is_dash(character)
}

/// What a telephone dials for a number as people write it: digits, and the plus in front. The
/// nought of `+44 (0)117` and of `+44 0117` is for those who dial without the plus.
#[must_use]
pub fn dials(number: &str) -> String {
    let plus =
        number.trim_start_matches(|character: char| character == '(' || character.is_whitespace()).strip_prefix('+');
    let rest = plus.map_or_else(|| number.to_owned(), |rest| without_nought(&rest.replace("(0)", "")));
    let digits = rest.chars().filter_map(|character| match character {
        '0'..='9' => Some(character),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(character) - 0x660, 10),
        '\u{6F0}'..='\u{6F9}' => char::from_digit(u32::from(character) - 0x6F0, 10),
        _ => None,
    });
    plus.map(|_| '+').into_iter().chain(digits).collect()
}

/// A number behind its plus without the nought that people leave in after `44`. Elsewhere, as in Italy,
/// the nought is a part of the number.
fn without_nought(rest: &str) -> String {
    let Some(after) = rest.strip_prefix("44") else { return rest.to_owned() };
    let national = after.trim_start_matches(|character: char| !is_digit(character));
    format!("44{}", national.strip_prefix('0').unwrap_or(national))
}

/// What a telephone dials for the first number in what she wrote, and how it is written there.
/// Nothing but digits and the plus in front is ever dialled: no star and no hash, which would ask the
/// network or the phone to do something else.
#[must_use]
pub fn first_number(text: &str) -> Option<(&str, String)> {
    let first = text.lines().map(str::trim).find(|line| line.chars().any(is_digit))?;
    let digits = first.chars().filter(|character| is_digit(*character)).count();
    let is_sign = |character: char| matches!(character, '+' | '(' | ')') || is_dash(character);
    let is_number = |character: char| is_digit(character) || character.is_whitespace() || is_sign(character);
    // A number alone is one however short it is, as 999 and 116 123 are.
    let is_alone = (SHORTEST_ALONE..WHOLE_DIGITS).contains(&digits) && first.chars().all(is_number);
    let written = if is_alone { first } else { first.split('/').find_map(whole_number)? };
    Some((written, dials(written)))
}

/// Every number that can be dialled in what she wrote, each once and in its order: the first of each line, as
/// [`first_number`] finds it, and whole ones behind that. What has fewer digits there are hours, or an extension.
#[must_use]
pub fn numbers(text: &str) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some((written, dialled)) = first_number(rest) {
            let Some(behind) = rest.find(written).and_then(|at| rest.get(at + written.len()..)) else { break };
            // Behind a number of its line a short one is hours, or an extension.
            let is_whole = dialled.chars().filter(|character| is_digit(*character)).count() >= WHOLE_DIGITS;
            let is_known = found.iter().any(|(_, known)| *known == dialled);
            if !is_known && (is_whole || rest.len() == line.len()) {
                found.push((written, dialled));
            }
            rest = behind;
        }
    }
    found
}

/// The first number that can be dialled, without what stands behind it: hours, another number, a note.
fn whole_number(line: &str) -> Option<&str> {
    let run = line.get(telephone_numbers(line).into_iter().next()?)?;
    let mut digits = 0;
    let mut end = run.len();
    for (at, character) in run.char_indices() {
        if is_digit(character) {
            digits += 1;
        } else if digits >= WHOLE_DIGITS && !goes_on(run.get(at..)?) {
            end = at;
            break;
        }
    }
    let written = run.get(..end)?.trim_end_matches(|character: char| !is_digit(character));
    let is_whole = DIALLED_DIGITS.contains(&written.chars().filter(|character| is_digit(*character)).count());
    is_whole.then_some(written)
}

/// Whether a number of ten digits or more goes on behind this gap: by one space or dash and no fewer
/// than three digits. Hours have fewer.
fn goes_on(rest: &str) -> bool {
    let mut characters = rest.chars();
    let gap = characters.next().is_some_and(|character| character == ' ' || is_dash(character));
    gap && characters.take_while(|character| is_digit(*character)).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("0800-1800 500-1000 mg, 0800-1800 50%, 0500 1000+500, 0250 500-750 1000-1500", vec![]),
            ("2026-12-05, 05-12-2026, 05/12/2026 0930, 5 12 2026, ۰۵-۱۲-۲۰۲۶", vec![]),
            ("01234567890123456", vec![]),
        ] {
            let found: Vec<&str> = telephone_numbers(hers).into_iter().filter_map(|at| hers.get(at)).collect();
            assert_eq!(found, dialled, "{hers}");
        }
    }

    #[test]
    fn each_whole_number_is_found_and_no_hours_behind_it() {
        for (hers, found) in [
            ("020 7946 0018 or 07700 900456 at night", vec!["020 7946 0018", "07700 900456"]),
            ("0117 496 0123\n0117 496 0124 at night", vec!["0117 496 0123", "0117 496 0124"]),
            ("0117 496 0123, 0930-1030, extension 204, 24/7", vec!["0117 496 0123"]),
            ("0117 496 0123 (9-5)\n07700 900456", vec!["0117 496 0123", "07700 900456"]),
            ("0117 496 0123 ext 204\n0800 1111\n999", vec!["0117 496 0123", "0800 1111", "999"]),
            ("0117 496 0123, again 01174960123", vec!["0117 496 0123"]),
            ("999", vec!["999"]),
            ("Maya, day and night", vec![]),
        ] {
            assert_eq!(numbers(hers).into_iter().map(|(written, _)| written).collect::<Vec<_>>(), found, "{hers}");
        }
    }

    #[test]
    fn digits_of_every_script_are_dialled() {
        for (number, dialled) in
            [("(0117) 496 0123", "01174960123"), ("۰۱۱۷ ۴۹۶", "0117496"), ("٠١١٧", "0117"), ("999", "999"), ("", "")]
        {
            assert_eq!(dials(number), dialled);
        }
    }

    #[test]
    fn the_first_number_is_dialled_and_no_code_for_the_network() {
        let first = |text| first_number(text).map(|(written, dialled)| (written.to_owned(), dialled));
        let is = |written: &str, dialled: &str| Some((written.to_owned(), dialled.to_owned()));
        assert_eq!(first("Maya 0117 496 0123, day and night, or 07700 900123"), is("0117 496 0123", "01174960123"));
        for (alone, dialled) in [("999", "999"), (" 116 123 ", "116123"), ("+44 (0)117 496-0123", "+441174960123")] {
            assert_eq!(first(alone), is(alone.trim(), dialled));
        }
        for (noted, dialled) in [
            ("Triage 0117 496 0123 (24 hours)", "01174960123"),
            ("0117 496 0123 - 24 hours", "01174960123"),
            ("0117 496 0123 24/7", "01174960123"),
            ("0117 496 0123/4", "01174960123"),
            ("0117 496 0123 9-5", "01174960123"),
            ("0117 496 0123 8am to 6pm", "01174960123"),
            ("999\n116123", "999"),
            ("(+44) 117 496 0123", "+441174960123"),
            ("+44 0117 496 0123", "+441174960123"),
            ("+44 7700 900 123", "+447700900123"),
            ("07700 900123 / 0117 496 0123", "07700900123"),
        ] {
            assert_eq!(first(noted).map(|(_, dialled)| dialled).as_deref(), Some(dialled), "{noted}");
        }
        for none in ["ask for Maya", "12", "", "05-12-2026 or so", "ward 12 345"] {
            assert_eq!(first(none), None, "{none}");
        }
        for code in ["*#06#", "*21*07700900123#", "##002#"] {
            assert!(first(code).is_none_or(|(_, dialled)| dialled.chars().all(|c| c.is_ascii_digit())), "{code}");
        }
    }
}

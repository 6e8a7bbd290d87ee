//! Text as a QR may hold it: plain ASCII where Latin letters are all there is, UTF-8 otherwise.
//!
//! One accented letter among plain ones is enough for some readers to take UTF-8 for another
//! coding, so Latin letters are rewritten in plain ones. Other scripts are not: nobody reads her
//! Urdu from guessed Latin letters. What carries meaning is never dropped in silence: a cross
//! before "epidural" becomes "(no)", a half after a one stays a half.

mod sign;

use care_locale::telephone_numbers;
use unicode_bidi::{BidiClass, bidi_class};

use sign::{is_greek, is_invisible, push_plain};

/// Whether the text holds letters that plain ones cannot stand for. A Greek letter by itself is
/// a symbol (α, µ) and can.
pub(crate) fn needs_unicode(text: &str) -> bool {
    let mut greek_before = false;
    text.chars().any(|character| {
        let greek = is_greek(character);
        let other = character.is_alphabetic() && !is_latin(character) && (!greek || greek_before);
        greek_before = greek;
        other
    })
}

/// Whether a letter is written from right to left, or a digit that is ordered as such letters are.
pub(crate) fn is_right_to_left(character: char) -> bool {
    matches!(bidi_class(character), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// The text in the characters U+0020 to U+007E and line ends alone.
pub(crate) fn to_ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        // A sign that is struck through says that it is not so; a letter is only crossed out.
        if !character.is_alphanumeric() && !character.is_whitespace() && characters.next_if_eq(&'\u{338}').is_some() {
            sign::push_word(&mut plain, "not ");
        }
        if matches!(character, ' '..='~' | '\n') {
            plain.push(character);
            continue;
        }
        push_plain(&mut plain, character, characters.peek().copied());
    }
    tidied(&plain)
}

/// The text as UTF-8 without control characters and marks of reading order. Where letters run
/// from right to left, the parts of a telephone number are joined by no-break spaces: between
/// digits these are common separators (UAX #9, W4), so that the number cannot turn round on the
/// screen of whoever scans it. Everything else, a dose, a range or a day among it, stays letter by
/// letter as she typed it.
pub(crate) fn to_unicode(text: &str, right_to_left: bool) -> String {
    let shown: String = text.chars().filter_map(shown).collect();
    tidied(&if right_to_left { with_joined_numbers(&shown) } else { shown })
}

/// Whether [`to_ascii`] changes more than quotation marks, dashes and spaces.
pub(crate) fn loses_letters(text: &str) -> bool {
    text.chars().any(|character| !character.is_ascii() && !is_typography(character) && !is_invisible(character))
}

/// Lines without white space at their ends, and none that is empty.
fn tidied(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn shown(character: char) -> Option<char> {
    match character {
        '\n' => Some('\n'),
        // Words that a tab or a page break holds apart stay apart.
        '\t' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        _ if character.is_control() => None,
        _ => Some(character),
    }
}

fn with_joined_numbers(text: &str) -> String {
    let (mut joined, mut from) = (String::with_capacity(text.len()), 0);
    for at in telephone_numbers(text) {
        joined.push_str(text.get(from..at.start).unwrap_or_default());
        from = at.end;
        push_joined(&mut joined, text.get(at).unwrap_or_default());
    }
    joined.push_str(text.get(from..).unwrap_or_default());
    joined
}

/// Adds a telephone number, its groups of digits joined by no-break spaces.
fn push_joined(joined: &mut String, number: &str) {
    let (mut waits, mut has_digit) = (false, false);
    for character in number.chars() {
        match character {
            '+' if !has_digit => joined.push('+'),
            '/' => joined.push('/'),
            _ if character.is_numeric() => {
                if waits && has_digit && !joined.ends_with('/') {
                    joined.push('\u{A0}');
                }
                joined.push(character);
                (waits, has_digit) = (false, true);
            }
            _ => waits = true,
        }
    }
}

/// Quotation marks, dashes, dots and spaces that have a plain form of the same meaning.
const fn is_typography(character: char) -> bool {
    matches!(character, '\u{A0}' | '«' | '»' | '\u{2000}'..='\u{200A}' | '\u{2010}'..='\u{2029}' | '\u{202F}' | '\u{2039}' | '\u{203A}' | '\u{3000}')
}

/// Latin letters, letters that are drawn from Latin ones (№, ℞, 𝓯), and marks of sound.
const fn is_latin(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{36F}' | '\u{1D00}'..='\u{1DBF}' | '\u{1E00}'..='\u{1EFF}' | '\u{2070}'..='\u{209F}'
            | '\u{2100}'..='\u{218F}' | '\u{2460}'..='\u{24FF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}'
            | '\u{AB30}'..='\u{AB6F}' | '\u{FB00}'..='\u{FB06}' | '\u{FF21}'..='\u{FF5A}' | '\u{1D400}'..='\u{1D6A5}'
            | '\u{1F100}'..='\u{1F1FF}'
    )
}

#[cfg(test)]
mod tests;

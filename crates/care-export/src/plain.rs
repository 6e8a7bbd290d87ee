//! Text as a QR may hold it: plain ASCII where Latin letters are all there is, UTF-8 otherwise.
//!
//! One accented letter among plain ones is enough for some readers to take UTF-8 for another
//! coding, so Latin letters are rewritten in plain ones. Other scripts are not: nobody reads her
//! Urdu from guessed Latin letters. What carries meaning is never dropped in silence: a cross
//! before "epidural" becomes "(no)", a half after a one stays a half.

use care_locale::{isolate_numbers, strip_isolates};

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

/// Whether a letter is written from right to left.
pub(crate) const fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// The text in the characters U+0020 to U+007E and line ends alone.
pub(crate) fn to_ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if matches!(character, ' '..='~' | '\n') {
            plain.push(character);
            continue;
        }
        let next = characters.peek().copied();
        push_plain(&mut plain, character, next);
    }
    tidied(&plain)
}

/// The text as UTF-8 without control characters and marks of reading order. Where letters run
/// from right to left, the parts of a telephone number are joined by no-break spaces: between
/// digits these are common separators (UAX #9, W4), so that the number cannot turn round on the
/// screen of whoever scans it. No digit is ever moved or dropped.
pub(crate) fn to_unicode(text: &str, right_to_left: bool) -> String {
    let shown: String = text.chars().filter_map(shown).collect();
    tidied(&if right_to_left { with_joined_numbers(&shown) } else { shown })
}

/// Whether [`to_ascii`] changes more than quotation marks, dashes and spaces.
pub(crate) fn loses_letters(text: &str) -> bool {
    text.chars().any(|character| !character.is_ascii() && !is_typography(character) && !is_invisible(character))
}

fn push_plain(plain: &mut String, character: char, next: Option<char>) {
    let after_digit = plain.ends_with(|last: char| last.is_ascii_digit());
    match character {
        '\t' | '\u{2028}' | '\u{2029}' => plain.push(' '),
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => plain.push('"'),
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '´' | '`' | '′' => plain.push('\''),
        '•' | '‣' | '◦' | '·' => plain.push('-'),
        '→' | '⇒' | '➡' => plain.push_str("->"),
        '←' => plain.push_str("<-"),
        '≠' => plain.push_str("not ="),
        '¬' => plain.push_str("not "),
        '∅' => plain.push_str("none"),
        '×' => plain.push('x'),
        '‰' => plain.push_str(" per 1000"),
        '°' if next.is_some_and(char::is_alphabetic) => plain.push_str(" deg "),
        '°' => plain.push_str(" deg"),
        // Milligrams and micrograms must not be taken for each other.
        'µ' | 'μ' if next == Some('g') => plain.push_str("mc"),
        'µ' => plain.push_str("micro"),
        '❌' | '✗' | '✘' | '✖' | '✕' | '❎' | '🚫' | '⛔' | '🙅' => plain.push_str("(no)"),
        '✓' | '✔' | '✅' | '☑' | '🙆' => plain.push_str("(yes)"),
        // Struck-out letters stay struck out.
        '\u{334}'..='\u{336}' => plain.push('~'),
        '\u{337}' | '\u{338}' => plain.push('/'),
        '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' if after_digit => {
            plain.push('^');
            push_any(plain, character);
        }
        _ if is_greek(character) => plain.push_str(greek_name(character)),
        // One and a half is not eleven halves.
        _ if after_digit && any_ascii::any_ascii_char(character).contains('/') => {
            plain.push(' ');
            push_any(plain, character);
        }
        _ if character.is_control() || is_invisible(character) => {}
        _ => push_any(plain, character),
    }
}

fn push_any(plain: &mut String, character: char) {
    let known = any_ascii::any_ascii_char(character);
    match known.strip_prefix(':').and_then(|name| name.strip_suffix(':')) {
        // A picture, by its name and without the colons.
        Some(name) => {
            plain.push('(');
            plain.extend(name.chars().filter(|c| *c != ':').map(|c| if c == '_' { ' ' } else { c }));
            plain.push(')');
        }
        None if known.is_empty() => plain.push('?'),
        None => plain.extend(known.chars().map(|c| if matches!(c, ' '..='~') { c } else { ' ' })),
    }
}

/// Lines without white space at their ends, and none that is empty.
fn tidied(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn shown(character: char) -> Option<char> {
    match character {
        '\n' => Some('\n'),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        _ if character.is_control() => None,
        _ => Some(character),
    }
}

fn with_joined_numbers(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let (mut depth, mut waits, mut has_digit) = (0_i32, false, false);
    for character in isolate_numbers(text).chars() {
        match character {
            '\u{2066}' if depth == 0 => (depth, waits, has_digit) = (1, false, false),
            '\u{2066}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ if depth == 0 => joined.push(character),
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
    strip_isolates(&joined)
}

/// Quotation marks, dashes, dots and spaces that have a plain form of the same meaning.
const fn is_typography(character: char) -> bool {
    matches!(character, '\u{A0}' | '«' | '»' | '\u{2000}'..='\u{200A}' | '\u{2010}'..='\u{2029}' | '\u{202F}' | '\u{2039}' | '\u{203A}' | '\u{3000}')
}

/// Joiners, selectors and marks of reading order: there is nothing to see.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{61C}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}' | '\u{1F3FB}'..='\u{1F3FF}'
            | '\u{E0000}'..='\u{E01EF}'
    )
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

const fn is_greek(character: char) -> bool {
    matches!(character, 'Α'..='Ω' | 'α'..='ω')
}

const fn greek_name(character: char) -> &'static str {
    match character {
        'Α' | 'α' => "alpha",
        'Β' | 'β' => "beta",
        'Γ' | 'γ' => "gamma",
        'Δ' | 'δ' => "delta",
        'Ε' | 'ε' => "epsilon",
        'Ζ' | 'ζ' => "zeta",
        'Η' | 'η' => "eta",
        'Θ' | 'θ' => "theta",
        'Ι' | 'ι' => "iota",
        'Κ' | 'κ' => "kappa",
        'Λ' | 'λ' => "lambda",
        'Μ' | 'μ' => "micro",
        'Ν' | 'ν' => "nu",
        'Ξ' | 'ξ' => "xi",
        'Ο' | 'ο' => "omicron",
        'Π' | 'π' => "pi",
        'Ρ' | 'ρ' => "rho",
        'Σ' | 'σ' | 'ς' => "sigma",
        'Τ' | 'τ' => "tau",
        'Υ' | 'υ' => "upsilon",
        'Φ' | 'φ' => "phi",
        'Χ' | 'χ' => "chi",
        'Ψ' | 'ψ' => "psi",
        'Ω' | 'ω' => "omega",
        _ => "?",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn latin_letters_become_plain_ones() {
        for (hers, plain) in [
            ("Zoë’s café – “naïve”…", "Zoe's cafe - \"naive\"..."),
            ("Łucja, Şule, Ștefan, Þóra, groß", "Lucja, Sule, Stefan, Thora, gross"),
            ("e\u{301}", "e"),
            (" a\u{a0}b \n\n \tc\r\n", "a b\nc"),
        ] {
            assert_eq!(to_ascii(hers), plain);
            assert!(!needs_unicode(hers), "{hers}");
        }
    }

    #[test]
    fn what_carries_meaning_is_never_dropped() {
        for (hers, plain) in [
            ("❌ epidural", "(no) epidural"),
            ("✗ epidural ✓ pool", "(no) epidural (yes) pool"),
            ("🚫💉", "(no)(syringe)"),
            ("👎🏽 forceps", "(thumbsdown) forceps"),
            ("e\u{336}p\u{336}", "e~p~"),
            ("1½ tablets", "1 1/2 tablets"),
            ("½ tablet", "1/2 tablet"),
            ("25 µg, 25 μg, 5 µmol", "25 mcg, 25 mcg, 5 micromol"),
            ("β-blocker, α-thalassaemia", "beta-blocker, alpha-thalassaemia"),
            ("38.5°C", "38.5 deg C"),
            ("10⁶, kg/m²", "10^6, kg/m2"),
            ("BP ≥ 140, ≠ 0", "BP >= 140, not = 0"),
            ("\u{e000}", "?"),
            ("٠١١٧", "0117"),
        ] {
            assert_eq!(to_ascii(hers), plain);
        }
    }

    #[test]
    fn other_scripts_are_not_guessed_in_latin_letters() {
        for hers in ["مایا", "Asha آشا", "আশা", "ਆਸ਼ਾ", "Ольга", "田", "ελένη"] {
            assert!(needs_unicode(hers), "{hers}");
        }
        for hers in ["β-blocker", "5 µg", "❌", "№ 5", "x²", "ﬁn", "½", "👩🏽‍🍼", "ʼ"] {
            assert!(!needs_unicode(hers), "{hers}");
        }
    }

    #[test]
    fn a_number_in_right_to_left_words_is_joined() {
        for (hers, joined) in [
            ("مایا 0117 496 0123", "مایا 0117\u{a0}496\u{a0}0123"),
            ("(0117) 496-0123", "0117\u{a0}496\u{a0}0123"),
            ("+44 (0)117 4960123", "+44\u{a0}0\u{a0}117\u{a0}4960123"),
            ("0117/4960123", "0117/4960123"),
            ("2 - 3", "2 - 3"),
        ] {
            assert_eq!(to_unicode(hers, true), joined);
        }
        assert_eq!(to_unicode("0117 496 0123", false), "0117 496 0123");
    }

    #[test]
    fn a_joined_number_keeps_its_order_on_any_screen() {
        for level in [unicode_bidi::Level::ltr(), unicode_bidi::Level::rtl()] {
            for number in ["0117 496 0123", "(0117) 496-0123", "0117/496 0123", "٠١١٧ ٤٩٦ ٠١٢٣"] {
                let hers = format!("مایا {number} رات کو");
                let [typed, joined] = [hers.clone(), to_unicode(&hers, true)].map(|text| {
                    let shown = unicode_bidi::BidiInfo::new(&text, Some(level));
                    let paragraph = &shown.paragraphs[0];
                    let line = shown.reorder_line(paragraph, paragraph.range.clone());
                    line.chars().filter(|c| c.is_numeric()).collect::<String>()
                });
                let digits: String = number.chars().filter(|c| c.is_numeric()).collect();
                assert_ne!(typed, digits, "as typed, {number} turns round");
                assert_eq!(joined, digits, "{number} keeps its order");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn plain_text_is_plain(text in any::<String>()) {
            prop_assert!(to_ascii(&text).bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')));
        }

        #[test]
        fn plain_text_stays_as_it_is(text in "[!-~]{1,9}( [!-~]{1,9}){0,9}") {
            prop_assert_eq!(to_ascii(&text), text);
        }

        #[test]
        fn no_control_character_is_left(text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{202e}\u{2066}\u{2069}\n]{0,40}") {
            for right_to_left in [false, true] {
                let shown = to_unicode(&text, right_to_left);
                prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'));
                let has_mark = shown.contains(['\u{200e}', '\u{200f}', '\u{202e}', '\u{2066}', '\u{2069}']);
                prop_assert!(!has_mark);
            }
        }

        #[test]
        fn digits_are_never_moved_or_dropped(text in "[0-9 +()/-]{0,30}|[0-9مای ()+-]{0,30}") {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&to_unicode(&text, true)), digits(&text));
        }
    }
}

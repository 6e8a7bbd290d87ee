//! Decimal digits: of every script, with what may stand between them, and drawn at random.

use zeroize::Zeroizing;

/// What a character is to someone who reads a row of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    /// A digit, 0 to 9.
    Digit(u8),
    /// A space, a line end, a dash, a dot, or a mark that is not seen.
    Between,
    /// Anything else.
    Other,
}

pub(crate) fn sign_of(character: char) -> Sign {
    match digit_of(character) {
        Some(digit) => Sign::Digit(digit),
        None if character.is_whitespace() || is_dash(character) || is_dot(character) || is_unseen(character) => {
            Sign::Between
        }
        None => Sign::Other,
    }
}

/// Draws as many digits as there is room for: `fill` fills what it is given with random bytes.
///
/// A byte below 250 gives its last decimal digit; others are passed over, so that no digit is
/// likelier than another. Bytes are asked for 64 at a time until there are enough.
///
/// # Errors
///
/// Returns what `fill` returns.
pub(crate) fn draw<E>(digits: &mut [u8], fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>) -> Result<(), E> {
    let mut drawn = Zeroizing::new([0; 64]);
    let mut missing = digits.iter_mut().peekable();
    while missing.peek().is_some() {
        fill(drawn.as_mut_slice())?;
        for (byte, digit) in drawn.iter().filter(|byte| **byte < 250).zip(missing.by_ref()) {
            *digit = byte % 10;
        }
    }
    Ok(())
}

/// The value of a character of the general category *decimal number* (Nd): such characters stand
/// in tens, each from its zero up, [Unicode 16.0, section 4.6].
///
/// [Unicode 16.0, section 4.6]: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-4/
fn digit_of(character: char) -> Option<u8> {
    let point = u32::from(character);
    let after = ZEROS.partition_point(|zero| *zero <= point);
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    u8::try_from(point - zero).ok().filter(|digit| *digit < 10)
}

/// Dashes (general category Pd), the minus signs, and the hyphen that only shows at a line end.
const fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{AD}' | '\u{58A}' | '\u{5BE}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{207B}'
                | '\u{2212}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{301C}'
                | '\u{30FC}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
    )
}

/// Full stops and middle dots, as they are put between groups of a number.
const fn is_dot(character: char) -> bool {
    matches!(
        character,
        '.' | '\u{B7}'
            | '\u{6D4}'
            | '\u{2022}'
            | '\u{2024}'
            | '\u{2027}'
            | '\u{22C5}'
            | '\u{3002}'
            | '\u{30FB}'
            | '\u{FF0E}'
    )
}

/// Marks of direction and joining, which keyboards and copied text bring along.
const fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The zero of every script in Unicode 16.0, rising.
const ZEROS: [u32; 75] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136,
    0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0,
    0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_rise_and_never_share_a_digit() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
        assert!(ZEROS.iter().all(|zero| char::from_u32(*zero).unwrap().is_numeric()));
    }

    #[test]
    fn what_only_looks_like_a_digit_is_none() {
        for character in ['O', 'l', '\u{B2}', '\u{2460}', '\u{4E00}', '\u{2070}', '/', ':'] {
            assert_eq!(sign_of(character), Sign::Other, "{character:?}");
        }
        assert_eq!(sign_of('\u{669}'), Sign::Digit(9));
        assert_eq!(sign_of('\u{66A}'), Sign::Other, "the sign after the Arabic nine is for per cent");
    }
}

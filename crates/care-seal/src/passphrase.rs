//! What she types to open a vault.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::RecoveryCode;
use crate::words::drawn_words;

/// Text that is no passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PassphraseError {
    /// The bytes are not UTF-8.
    #[error("a passphrase is text")]
    NotText,
    /// It is longer than [`Passphrase::MAX_BYTES`].
    #[error("the passphrase is too long")]
    TooLong,
}

/// A typed secret: a passphrase or a recovery code. Wiped when dropped, never shown.
///
/// The same words typed on two keyboards must give the same bytes, so the text is prepared by
/// the mapping rules of the *OpaqueString* profile, [RFC 8265, section 4.2.2]: every other
/// space character becomes U+0020, and the result is put in Normalization Form C. Spaces and line
/// ends at its two ends go, since a phone's keyboard puts them there unseen. Nothing else is
/// folded or turned away.
///
/// What this app made opens however a keyboard dresses it: text that is a whole [`RecoveryCode`],
/// all eight check digits right, is taken as that code (one field takes passphrase and code), and
/// text that is [as many words](crate::WORDS) of the list as are drawn is taken as those words, in
/// small letters and with single spaces. The same rule holds where a passphrase is set.
///
/// [RFC 8265, section 4.2.2]: https://www.rfc-editor.org/rfc/rfc8265#section-4.2.2
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Fewest characters (code points, after preparation) of a passphrase that she sets.
    pub const MIN_CHARACTERS: usize = 8;

    /// Most bytes that are taken. The `argon2` command takes 127 of them.
    pub const MAX_BYTES: usize = 1024;

    /// Takes what was typed, as UTF-8. The caller wipes its own copy.
    ///
    /// # Errors
    ///
    /// Returns [`PassphraseError`] when the bytes are not UTF-8 or too many.
    pub fn from_utf8(typed: &[u8]) -> Result<Self, PassphraseError> {
        if typed.len() > Self::MAX_BYTES {
            return Err(PassphraseError::TooLong);
        }
        let typed = std::str::from_utf8(typed).map_err(|_| PassphraseError::NotText)?.trim();
        if let Ok(code) = RecoveryCode::read(typed) {
            return Ok(code.to_passphrase());
        }
        Ok(drawn_words(typed).map_or_else(|| Self::of_text(typed), |words| words.to_passphrase()))
    }

    /// Prepares text that is nothing that this app made.
    pub(crate) fn of_text(typed: &str) -> Self {
        // Form C is at most three times as long (UAX #15), so this never moves and leaves no copy.
        let mut prepared = Zeroizing::new(String::with_capacity(typed.len() * 3));
        prepared.extend(typed.trim().chars().map(plain_space).nfc());
        Self(prepared)
    }

    /// Takes words that were drawn.
    pub(crate) const fn of_words(words: Zeroizing<String>) -> Self {
        Self(words)
    }

    /// Takes the 48 digits of a recovery code.
    pub(crate) const fn of_code(digits: Zeroizing<String>) -> Self {
        Self(digits)
    }

    /// How well it stands against guessing.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn strength(&self) -> crate::Strength {
        crate::strength::of_prepared(&self.0)
    }

    /// Whether it has the [`Self::MIN_CHARACTERS`] that one she sets must have.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= Self::MIN_CHARACTERS
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Zeroize for Passphrase {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// Turns each space of Unicode (general category Zs) into U+0020.
const fn plain_space(character: char) -> char {
    match character {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes_of(typed: &str) -> Vec<u8> {
        Passphrase::from_utf8(typed.as_bytes()).unwrap().as_bytes().to_vec()
    }

    #[test]
    fn the_same_words_from_two_keyboards_are_one_passphrase() {
        assert_eq!(bytes_of("cafe\u{301} au\u{a0}lait"), "caf\u{e9} au lait".as_bytes());
        assert_eq!(bytes_of("\u{1112}\u{1161}\u{11ab}"), "\u{d55c}".as_bytes(), "Hangul letters compose");
    }

    #[test]
    fn what_she_typed_is_otherwise_kept() {
        for typed in ["two  spaces", "CASE", "میری دائی", "ﬁ", "①", "Acronym Safari", "zoom zoom zoom zoom Zooom"]
        {
            assert_eq!(bytes_of(typed), typed.as_bytes(), "{typed:?}");
        }
    }

    #[test]
    fn what_a_keyboard_puts_at_the_ends_is_no_part_of_it() {
        for typed in [" our Little secret", "our Little secret \n", "\u{a0}our Little secret\u{3000}\t"] {
            assert_eq!(bytes_of(typed), b"our Little secret", "{typed:?}");
        }
        assert!(bytes_of(" \u{2003} ").is_empty());
    }

    #[test]
    fn words_that_were_drawn_open_however_a_keyboard_dresses_them() {
        let plain = "acronym felt-tip hybrid gravitate zoom";
        for typed in [
            plain,
            "Acronym felt-tip hybrid gravitate zoom ",
            "ACRONYM FELT-TIP HYBRID GRAVITATE ZOOM",
            "  acronym  Felt-Tip\u{a0}hybrid\tgravitate\r\nzoom\n",
            "Acronym\u{2003}Felt-tip \u{202f}Hybrid Gravitate Zoom",
        ] {
            assert_eq!(bytes_of(typed), plain.as_bytes(), "{typed:?}");
        }
        for other in
            ["acronym felttip hybrid gravitate zoom", "acronym felt-tip hybrid gravitate", "acronymfelt-tip a b c"]
        {
            assert_eq!(bytes_of(other), other.as_bytes(), "other words, or more or fewer, are her own: {other}");
        }
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        let long_enough = |typed: &str| Passphrase::from_utf8(typed.as_bytes()).unwrap().is_long_enough();
        assert!(!long_enough("ééééééé"), "seven characters are too few, whatever their bytes");
        assert!(long_enough("قابلتيهي"));
        assert!(!long_enough(""));
    }

    #[test]
    fn no_text_and_too_much_text_are_turned_away() {
        assert_eq!(Passphrase::from_utf8(&[0xff]).unwrap_err(), PassphraseError::NotText);
        assert_eq!(Passphrase::from_utf8(&[b'x'; 1025]).unwrap_err(), PassphraseError::TooLong);
        assert_eq!(bytes_of(&"x".repeat(1024)).len(), 1024, "and as much as may be is taken whole");
    }

    #[test]
    fn a_passphrase_is_wiped_when_that_is_asked() {
        let mut passphrase = Passphrase::from_utf8(b"our little secret").unwrap();
        passphrase.zeroize();
        assert!(passphrase.as_bytes().is_empty());
    }

    #[test]
    fn a_passphrase_is_never_shown() {
        assert_eq!(format!("{:?}", Passphrase::from_utf8(b"our little secret").unwrap()), "[redacted]");
    }
}

//! How long a passphrase holds against someone who guesses.
//!
//! zxcvbn finds what is easy to guess: common passwords, English words and names, rows of keys,
//! dates, repeats. What it cannot place it counts as ten guesses a character. There it is too
//! kind: it knows no other language, so that one long word in Arabic, Bengali or Polish would be
//! accepted. So a passphrase is worth the product of zxcvbn's pieces, and in what it cannot place
//!
//! - a letter of a word counts 4 guesses, about what zxcvbn gives the letters of an English word:
//!   a sentence is worth the same in every alphabet, about three words are fair, five are strong;
//! - a sign that stands for a syllable or a word (Ethiopic, Han, Hangul and their like) counts 10;
//! - a digit or another sign, and a letter among them or in mixed case, counts 10.
//!
//! Digits of all scripts are read as what they are, so that a date or 1234 is found in each. Text
//! is read without its spaces, so that they hide no row of letters; each counts 4 where it parts
//! two pieces.
//!
//! Known limits: a saying that everybody knows, in a language other than English, counts as any
//! sentence; letters that were drawn, without digits, signs or mixed case, count as words. zxcvbn
//! looks at the clock once, for the year, and works on copies that it does not wipe.

use zeroize::{DefaultIsZeroes, Zeroizing};
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

use crate::Passphrase;
use crate::digit::{Sign, sign_of};

/// Guesses below which a passphrase is not accepted, as a power of ten.
const ACCEPTED: f64 = 10.0;

/// Guesses from which a passphrase is strong, as a power of ten.
const STRONG: f64 = 14.0;

/// Guesses for a letter of an unknown word, or a space: 4, as a power of ten.
const OF_LETTER: f64 = 0.602;

/// Guesses for any other unknown character: 10, as a power of ten.
const OF_SIGN: f64 = 1.0;

/// Letters in a row that are taken for a word, whatever stands beside them.
const WORD: usize = 4;

/// Characters that zxcvbn is given at a time. With more than 28 its sums can overflow, and its
/// tries to read `4@8({[<` as letters take seconds.
const WINDOW: usize = 28;

/// How many times.
const WINDOWS: usize = 4;

/// Characters at the beginning of a window that show it to be a repeat of what came before.
const REPEAT: usize = 8;

/// How well a passphrase stands against guessing, by an estimate of how many guesses it takes.
///
/// At a third of a second a guess, which is what one derivation costs, 10¹⁰ guesses are a hundred
/// years of one processor core, and 10¹⁴ a million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Fewer than [`Passphrase::MIN_CHARACTERS`] characters. Not accepted.
    TooShort,
    /// Fewer than 10¹⁰ guesses. Not accepted.
    Guessable,
    /// Fewer than 10¹⁴ guesses.
    Fair,
    /// 10¹⁴ guesses or more.
    Strong,
}

impl Strength {
    /// Whether a vault may be locked with it.
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Self::Fair | Self::Strong)
    }
}

/// Estimates how well `passphrase` stands against guessing, by its first 112 characters that are
/// no spaces. Takes some milliseconds, whatever it is given.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
    Passphrase::of_text(passphrase).strength()
}

/// The same, of text that is prepared.
pub(crate) fn of_prepared(passphrase: &str) -> Strength {
    if passphrase.chars().count() < Passphrase::MIN_CHARACTERS {
        return Strength::TooShort;
    }
    let guesses = guesses_log10(passphrase);
    if guesses < ACCEPTED {
        Strength::Guessable
    } else if guesses < STRONG {
        Strength::Fair
    } else {
        Strength::Strong
    }
}

fn guesses_log10(passphrase: &str) -> f64 {
    let units = units_of(passphrase);
    let mut guesses = 0.0;
    for (number, window) in units.chunks(WINDOW).take(WINDOWS).enumerate() {
        if !is_repeat(&units, number * WINDOW) {
            guesses += of_window(window);
        }
        if guesses >= STRONG {
            break;
        }
    }
    guesses.min(as_typed(passphrase))
}

/// What zxcvbn says of the text with its spaces, which it sometimes sees more in; no bound where it counts no further,
/// or the text is longer than what it is given.
fn as_typed(passphrase: &str) -> f64 {
    if passphrase.chars().count() > WINDOW {
        return f64::INFINITY;
    }
    let estimate = zxcvbn(passphrase, &[]);
    if estimate.guesses() == u64::MAX { f64::INFINITY } else { estimate.guesses_log10() }
}

/// Whether the next few characters at `place` have been there before.
fn is_repeat(units: &[Unit], place: usize) -> bool {
    let begin = units.iter().skip(place).take(REPEAT);
    (0..place).any(|earlier| {
        let before = units.iter().skip(earlier).take(begin.len());
        begin.clone().map(|unit| unit.character).eq(before.map(|unit| unit.character))
    })
}

fn of_window(window: &[Unit]) -> f64 {
    let text: Zeroizing<String> = Zeroizing::new(window.iter().map(|unit| unit.character).collect());
    let estimate = zxcvbn(&text, &[]);
    if estimate.guesses() == u64::MAX {
        // It counts no further, and which pieces it then names is chance.
        return window.iter().map(|unit| unit.guesses_log10 + unit.space_log10).sum();
    }
    let pieces = estimate.sequence().iter();
    pieces.map(|piece| of_piece(piece, window.get(piece.i..=piece.j).unwrap_or_default())).sum()
}

fn of_piece(piece: &Match, units: &[Unit]) -> f64 {
    let alone: f64 = units.iter().map(|unit| unit.guesses_log10).sum();
    let spaces = units.iter().map(|unit| unit.space_log10);
    match piece.guesses {
        #[expect(clippy::cast_precision_loss, reason = "an estimate")]
        Some(guesses) if piece.pattern != MatchPattern::BruteForce => {
            (guesses as f64).log10().min(alone) + spaces.take(1).sum::<f64>()
        }
        _ => alone + spaces.sum::<f64>(),
    }
}

/// A character that is no space, and what it counts where zxcvbn cannot place it.
#[derive(Debug, Clone, Copy, Default)]
struct Unit {
    character: char,
    guesses_log10: f64,
    /// What the space before it counts.
    space_log10: f64,
}

impl DefaultIsZeroes for Unit {}

fn units_of(passphrase: &str) -> Zeroizing<Vec<Unit>> {
    // With room for all of it from the start, they never move and leave no copy behind.
    let mut text = Zeroizing::new(Vec::with_capacity(passphrase.len()));
    text.extend(passphrase.chars().map(|character| match sign_of(character) {
        Sign::Digit(digit) => char::from(b'0' + digit),
        _ => character,
    }));
    let mut units = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut parts = text.chunk_by(|one, next| Kind::of(*one) == Kind::of(*next)).peekable();
    let mut is_after_space = true;
    while let Some(part) = parts.next() {
        let kind = part.first().map(|first| Kind::of(*first));
        let is_before_space = parts.peek().and_then(|next| next.first()).is_none_or(|next| next.is_whitespace());
        let is_word = is_in_one_case(part) && (part.len() >= WORD || is_after_space && is_before_space);
        let guesses_log10 = if kind == Some(Kind::Letter) && is_word { OF_LETTER } else { OF_SIGN };
        let space_log10 = if is_after_space && !units.is_empty() { OF_LETTER } else { 0.0 };
        if kind != Some(Kind::Space) {
            units.extend(part.iter().enumerate().map(|(place, character)| Unit {
                character: *character,
                guesses_log10,
                space_log10: if place == 0 { space_log10 } else { 0.0 },
            }));
        }
        is_after_space = kind == Some(Kind::Space);
    }
    units
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Syllable,
    Space,
    Sign,
}

impl Kind {
    /// Beyond ASCII, whatever is no digit and no syllable passes for a letter: vowel signs,
    /// joiners and foreign full stops belong to the words that they are in.
    fn of(character: char) -> Self {
        match character {
            _ if character.is_whitespace() => Self::Space,
            'a'..='z' | 'A'..='Z' => Self::Letter,
            '\0'..='\x7F' => Self::Sign,
            '\u{1200}'..='\u{139F}' // Ethiopic
            | '\u{13A0}'..='\u{167F}' // Cherokee, Canadian syllabics
            | '\u{2D80}'..='\u{2DDF}' // Ethiopic
            | '\u{3040}'..='\u{30FF}' // kana
            | '\u{3400}'..='\u{9FFF}' // Han
            | '\u{A000}'..='\u{A4CF}' // Yi
            | '\u{A500}'..='\u{A63F}' // Vai
            | '\u{AB00}'..='\u{AB2F}' // Ethiopic
            | '\u{AC00}'..='\u{D7A3}' // Hangul
            | '\u{F900}'..='\u{FAFF}' // Han
            | '\u{20000}'..='\u{3FFFF}' => Self::Syllable,
            _ => Self::Letter,
        }
    }
}

/// Whether letters are written as a word is: all small, all large, or only the first large.
fn is_in_one_case(letters: &[char]) -> bool {
    let rest = letters.get(1..).unwrap_or_default();
    !rest.iter().any(|letter| letter.is_uppercase()) || !letters.iter().any(|letter| letter.is_lowercase())
}

#[cfg(test)]
mod tests;

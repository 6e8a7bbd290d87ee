//! How long a passphrase holds against someone who guesses.

use zxcvbn::zxcvbn;

use crate::Passphrase;

/// Guesses below which a passphrase is not accepted, as a power of ten.
const ACCEPTED: f64 = 10.0;

/// Guesses from which a passphrase is strong, as a power of ten.
const STRONG: f64 = 14.0;

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

/// Estimates how well `passphrase` stands against guessing.
#[must_use]
pub fn strength(passphrase: &str) -> Strength {
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
    zxcvbn(passphrase, &[]).guesses_log10()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_not_accepted() {
        assert_eq!(strength("1234567"), Strength::TooShort);
        for typed in ["password", "12345678", "qwertyuiop", "Password123!", "aaaaaaaaaaaaaaaaaaaa", "iloveyou"] {
            assert_eq!(strength(typed), Strength::Guessable, "{typed}");
        }
        assert_eq!(strength("acronym safari hybrid gravitate bulgur"), Strength::Strong);
    }
}

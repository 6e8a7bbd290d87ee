//! The recovery code: the second way in, kept on paper.

use std::{array, fmt};

use zeroize::Zeroizing;

use crate::Passphrase;
use crate::digit::{Sign, draw, sign_of};

const GROUPS: usize = 8;
const DIGITS_OF_GROUP: usize = 5;
const SIGNS_OF_GROUP: usize = DIGITS_OF_GROUP + 1;
const DIGITS: usize = GROUPS * DIGITS_OF_GROUP;
const SIGNS: usize = GROUPS * SIGNS_OF_GROUP;

/// The totally anti-symmetric quasigroup of order 10 of H. Michael Damm, *Total anti-symmetrische
/// Quasigruppen*, Marburg 2004. It notices every wrong digit and every two neighbours swapped.
const QUASIGROUP: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// What was typed is no whole recovery code, and where. Groups are counted from 1, as on paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// There is no digit in it.
    #[error("there is no code")]
    Empty,
    /// It is as long as a code, but the check digits of these groups do not fit: a wrong digit
    /// in the group, or a group in another's place.
    #[error("groups {groups:?} of the code do not fit")]
    Wrong {
        /// The numbers of the groups, rising.
        groups: Vec<u8>,
    },
    /// It ends too early.
    #[error("the code ends too early")]
    Short {
        /// How many whole groups there are, whether they fit or not: 0 to 7.
        groups: u8,
        /// How many digits the next one has: 0 to 5.
        digits: usize,
        /// The numbers of the whole groups that do not fit, rising.
        wrong: Vec<u8>,
    },
    /// There are more than 48 digits.
    #[error("there are more digits than a code has")]
    Long,
    /// Something in it is neither a digit nor something that may stand between digits.
    #[error("there is more than digits")]
    NotDigits,
}

/// What a look at a half-typed code says. It never holds a digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeCheck {
    /// All eight groups are there, and all fit.
    Whole,
    /// Not yet, or not at all; [`CodeError::Short`] is what every code goes through.
    Not(CodeError),
}

/// Forty random decimal digits, 132.9 bits. Wiped when dropped, never shown.
///
/// It is digits because they are in every script, on every keyboard and can be said over a
/// telephone. It is written as eight groups of six: five digits of the code and a check digit by
/// the algorithm of H. Michael Damm (2004), which starts not from 0 but from the number of the
/// group, so that a whole group in the wrong place does not fit either.
pub struct RecoveryCode(Zeroizing<[u8; DIGITS]>);

impl RecoveryCode {
    /// Draws a code from random bytes: `fill` fills what it is given, 64 bytes at a time, until
    /// there are enough. No digit is likelier than another.
    ///
    /// # Errors
    ///
    /// Returns what `fill` returns.
    pub fn generate<E>(fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>) -> Result<Self, E> {
        let mut digits = Zeroizing::new([0; DIGITS]);
        draw(digits.as_mut_slice(), fill)?;
        Ok(Self(digits))
    }

    /// Reads a code as a person types it: decimal digits of any script, in groups or not, with
    /// spaces, line ends, dashes, dots and marks of direction anywhere.
    ///
    /// # Errors
    ///
    /// Returns [`CodeError`]: what a person can do about it.
    pub fn read(typed: &str) -> Result<Self, CodeError> {
        let mut signs = Zeroizing::new([0; SIGNS]);
        let mut count = 0;
        for character in typed.chars() {
            match sign_of(character) {
                Sign::Digit(digit) => {
                    if let Some(place) = signs.get_mut(count) {
                        *place = digit;
                    }
                    count += 1;
                }
                Sign::Between => {}
                Sign::Other => return Err(CodeError::NotDigits),
            }
        }
        let (groups, digits) = (count / SIGNS_OF_GROUP, count % SIGNS_OF_GROUP);
        let whole = signs.chunks_exact(SIGNS_OF_GROUP).take(groups);
        let wrong: Vec<u8> =
            (1..).zip(whole).filter(|(number, group)| run(*number, group) != 0).map(|(n, _)| n).collect();
        match count {
            0 => Err(CodeError::Empty),
            SIGNS if wrong.is_empty() => Ok(Self::without_checks(&signs)),
            SIGNS => Err(CodeError::Wrong { groups: wrong }),
            1..SIGNS => Err(CodeError::Short { groups: u8::try_from(groups).unwrap_or(u8::MAX), digits, wrong }),
            _ => Err(CodeError::Long),
        }
    }

    /// Says how far a code that is being typed has come, by the rules of [`Self::read`].
    #[must_use]
    pub fn check(typed: &str) -> CodeCheck {
        match Self::read(typed) {
            Ok(_) => CodeCheck::Whole,
            Err(error) => CodeCheck::Not(error),
        }
    }

    /// The eight groups in ASCII digits, as they stand on paper.
    #[must_use]
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        let mut groups = (1..).zip(self.0.chunks_exact(DIGITS_OF_GROUP));
        array::from_fn(|_| {
            let mut text = Zeroizing::new(String::with_capacity(SIGNS_OF_GROUP));
            if let Some((number, group)) = groups.next() {
                text.extend(group.iter().chain([&run(number, group)]).map(|digit| char::from(b'0' + digit)));
            }
            text
        })
    }

    /// The groups on one line, with spaces between them.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        self.joined(" ")
    }

    /// What opens the vault: the 48 digits of all groups, without spaces, as ASCII text.
    #[must_use]
    pub fn to_passphrase(&self) -> Passphrase {
        Passphrase::of_code(self.joined(""))
    }

    fn joined(&self, between: &str) -> Zeroizing<String> {
        // With room for all of it from the start, it never moves and leaves no copy behind.
        let mut text = Zeroizing::new(String::with_capacity(SIGNS + GROUPS));
        for group in self.groups() {
            if !text.is_empty() {
                text.push_str(between);
            }
            text.push_str(&group);
        }
        text
    }

    fn without_checks(signs: &[u8; SIGNS]) -> Self {
        let mut digits = Zeroizing::new([0; DIGITS]);
        let groups = digits.chunks_exact_mut(DIGITS_OF_GROUP).zip(signs.chunks_exact(SIGNS_OF_GROUP));
        groups.for_each(|(five, six)| five.iter_mut().zip(six).for_each(|(digit, sign)| *digit = *sign));
        Self(digits)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Takes `digits` through the quasigroup from `start`. The result is their check digit; with that
/// one at their end, it is 0.
fn run(start: u8, digits: &[u8]) -> u8 {
    digits.iter().fold(start, |row, column| {
        QUASIGROUP.get(usize::from(row)).and_then(|row| row.get(usize::from(*column))).copied().unwrap_or(u8::MAX)
    })
}

#[cfg(test)]
mod tests;

//! The code of a plan that is handed on: digits that are said or shown apart from what they open.

use std::fmt;

use zeroize::Zeroizing;

use crate::digit::{Sign, draw, sign_of};

const GROUP: usize = 4;
const MOST_DIGITS: usize = 20;

/// How long a code is: by how long somebody may have to guess at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareCodeLength {
    /// 16 digits, 53 bits: for a moving QR, which is there for a minute.
    Passing,
    /// 20 digits, 66 bits: for a file, which lasts.
    Lasting,
}

impl ShareCodeLength {
    /// How many digits that is.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Passing => 16,
            Self::Lasting => MOST_DIGITS,
        }
    }
}

/// What was typed is no whole code. It never holds a digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareCodeError {
    /// There is no digit in it.
    #[error("there is no code")]
    Empty,
    /// It ends too early; every code that is being typed goes through this.
    #[error("the code ends too early")]
    Short {
        /// How many digits there are.
        digits: usize,
    },
    /// There are more digits than a code of this length has.
    #[error("there are more digits than the code has")]
    Long,
    /// Something in it is neither a digit nor something that may stand between digits.
    #[error("there is more than digits")]
    NotDigits,
}

/// Random decimal digits that open what is handed on. Wiped when dropped, never shown.
///
/// It has no check digits: what it opens says at once whether it fits.
pub struct ShareCode {
    /// INVARIANT: 0 to 9 each; those past `length` are 0.
    digits: Zeroizing<[u8; MOST_DIGITS]>,
    length: ShareCodeLength,
}

impl ShareCode {
    /// Draws a code from random bytes: `fill` fills what it is given, 64 bytes at a time, until
    /// there are enough. No digit is likelier than another.
    ///
    /// # Errors
    ///
    /// Returns what `fill` returns.
    pub fn generate<E>(length: ShareCodeLength, fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>) -> Result<Self, E> {
        let mut digits = Zeroizing::new([0; MOST_DIGITS]);
        if let Some(places) = digits.get_mut(..length.digits()) {
            draw(places, fill)?;
        }
        Ok(Self { digits, length })
    }

    /// Reads a code as a person types it: decimal digits of any script, in groups or not, with
    /// spaces, line ends, dashes, dots and marks of direction anywhere.
    ///
    /// # Errors
    ///
    /// Returns [`ShareCodeError`]: what a person can do about it.
    pub fn read(length: ShareCodeLength, typed: &str) -> Result<Self, ShareCodeError> {
        let mut digits = Zeroizing::new([0; MOST_DIGITS]);
        let mut count = 0;
        for character in typed.chars() {
            match sign_of(character) {
                Sign::Digit(digit) => {
                    // What is too many is counted, and stands nowhere.
                    if let Some(place) = digits.get_mut(count) {
                        *place = digit;
                    }
                    count += 1;
                }
                Sign::Between => {}
                Sign::Other => return Err(ShareCodeError::NotDigits),
            }
        }
        match count {
            0 => Err(ShareCodeError::Empty),
            _ if count < length.digits() => Err(ShareCodeError::Short { digits: count }),
            _ if count > length.digits() => Err(ShareCodeError::Long),
            _ => Ok(Self { digits, length }),
        }
    }

    /// How long it is.
    #[must_use]
    pub const fn length(&self) -> ShareCodeLength {
        self.length
    }

    /// The code in groups of four ASCII digits, as it is shown: four groups, or five.
    #[must_use]
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let text = |group: &[u8]| Zeroizing::new(group.iter().map(|digit| char::from(b'0' + digit)).collect());
        self.drawn().chunks(GROUP).map(text).collect()
    }

    /// The groups on one line, with spaces between them.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(MOST_DIGITS + MOST_DIGITS / GROUP));
        for group in self.groups() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&group);
        }
        text
    }

    /// What age is given as a passphrase: the digits alone, ASCII, without spaces. With room for
    /// exactly those, so that it never moves and leaves no copy behind.
    #[must_use]
    pub fn to_passphrase(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.length.digits()));
        text.extend(self.drawn().iter().map(|digit| char::from(b'0' + digit)));
        text
    }

    fn drawn(&self) -> &[u8] {
        self.digits.get(..self.length.digits()).unwrap_or_default()
    }
}

impl fmt::Debug for ShareCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use proptest::prelude::*;

    use super::ShareCodeLength::{Lasting, Passing};
    use super::*;

    /// A code of the bytes 0, 1, 2 and so on.
    fn counted(length: ShareCodeLength) -> ShareCode {
        let mut next = 0_u8;
        let mut counting = |bytes: &mut [u8]| {
            bytes.iter_mut().for_each(|byte| {
                *byte = next;
                next = next.wrapping_add(1);
            });
            Ok::<(), Infallible>(())
        };
        ShareCode::generate(length, &mut counting).unwrap()
    }

    #[test]
    fn a_code_is_written_the_same_way_for_ever() {
        assert_eq!(counted(Passing).to_text().as_str(), "0123 4567 8901 2345");
        assert_eq!(counted(Lasting).to_text().as_str(), "0123 4567 8901 2345 6789");
        assert_eq!(counted(Passing).to_passphrase().as_str(), "0123456789012345", "16 ASCII digits open a parcel");
        assert_eq!(counted(Lasting).to_passphrase().capacity(), 20, "and it does not move while it is written");
        assert_eq!(counted(Lasting).groups().len(), 5);
        assert_eq!((counted(Passing).length(), counted(Lasting).length()), (Passing, Lasting));
    }

    #[test]
    fn bytes_that_would_favour_a_digit_are_passed_over() {
        let mut bytes = [250, 255].into_iter().chain([249; 8]).chain([251; 54]).chain([8; 64]);
        let mut fill = |place: &mut [u8]| {
            place.iter_mut().for_each(|byte| *byte = bytes.next().unwrap_or(0));
            Ok::<(), Infallible>(())
        };
        assert_eq!(ShareCode::generate(Passing, &mut fill).unwrap().to_passphrase().as_str(), "9999999988888888");
        assert_eq!(ShareCode::generate(Passing, &mut |_| Err("none")).map(|_| ()), Err("none"));
    }

    #[test]
    fn a_code_that_is_not_whole_says_how() {
        let read = |typed: &str| ShareCode::read(Passing, typed).map(|code| code.to_passphrase().to_string());
        assert_eq!(read("0123 4567 8901 2345"), Ok("0123456789012345".to_owned()));
        assert_eq!(read("٠١٢٣-٤٥٦٧–۸۹۰۱.२३४५\u{200F}\n"), Ok("0123456789012345".to_owned()), "any script's digits");
        assert_eq!(read(" - "), Err(ShareCodeError::Empty));
        assert_eq!(read("0123 4567 8901 234"), Err(ShareCodeError::Short { digits: 15 }));
        assert_eq!(read("0123 4567 8901 2345 6"), Err(ShareCodeError::Long));
        assert_eq!(read(&"7".repeat(100_000)), Err(ShareCodeError::Long));
        assert_eq!(read("0123 4567 8901 234l"), Err(ShareCodeError::NotDigits));
        let lasting = |typed| ShareCode::read(Lasting, typed).map(|_| ());
        assert_eq!(lasting("0123 4567 8901 2345"), Err(ShareCodeError::Short { digits: 16 }));
        assert_eq!(lasting("0123 4567 8901 2345 6789"), Ok(()));
    }

    #[test]
    fn a_code_is_never_shown() {
        assert_eq!(format!("{:?}", counted(Passing)), "[redacted]");
    }

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_grouped(
            digits in prop::collection::vec((0_u8..10, "[ \n\t–—.\u{200E}-]{0,3}"), 20..=20),
            zero in prop::sample::select(&['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{FF10}'][..]),
        ) {
            let spelled = |digit: u8| char::from_u32(u32::from(zero) + u32::from(digit)).unwrap();
            let typed: String = digits.iter().flat_map(|(digit, between)| [spelled(*digit).to_string(), between.clone()]).collect();
            let plain: String = digits.iter().map(|(digit, _)| char::from(b'0' + digit)).collect();
            let code = ShareCode::read(Lasting, &typed).unwrap();
            prop_assert_eq!(&*code.to_passphrase(), &plain);
            let again = ShareCode::read(Lasting, &code.to_text()).unwrap();
            prop_assert_eq!(&*again.to_passphrase(), &plain);
        }

        #[test]
        fn any_text_is_answered_without_a_panic(typed in any::<String>()) {
            prop_assert!(ShareCode::read(Passing, &typed).is_ok_and(|code| code.groups().len() == 4)
                || ShareCode::read(Passing, &typed).is_err());
        }
    }
}

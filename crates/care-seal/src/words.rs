//! Passphrases that are drawn, not thought up: a few plain words.

use std::fmt;
use std::ops::Deref;

use diceware_wordlists::EFF_LONG_WORDLIST;
use zeroize::Zeroizing;

use crate::Passphrase;

/// How many words a vault is offered: 5 × 12.84 = 64.2 bits.
pub const WORDS: usize = 5;

/// Random pairs of bytes at or above this are passed over: the largest multiple of the list's
/// length that two bytes can hold.
const FAIR: usize = (u16::MAX as usize + 1) / EFF_LONG_WORDLIST.len() * EFF_LONG_WORDLIST.len();

const LONGEST_WORD: usize = 9;

/// Words of the list that are never drawn for her, one a line, in order: of death and loss, violence, illness,
/// contempt, of what a body is or bears, and those that this house never says. She types them every day, perhaps
/// after a loss. Where she chose one herself, or has words of before, they are hers.
const UNKIND: &str = include_str!("words/unkind.txt");

/// Drawn words on one line. Wiped when dropped; `Debug` shows nothing.
pub struct Words(Zeroizing<String>);

impl Words {
    /// The words as what opens a vault.
    #[must_use]
    pub fn to_passphrase(&self) -> Passphrase {
        Passphrase::of_words(self.0.clone())
    }
}

/// The words that were drawn, if `typed` is as many of the list as are drawn, in letters of either
/// size and with any white space between.
pub(crate) fn drawn_words(typed: &str) -> Option<Words> {
    let mut words = Zeroizing::new(String::with_capacity(typed.len()));
    let mut count = 0;
    for word in typed.split_whitespace() {
        // Not the word of hers in small letters, which would leave a copy, but that of the list.
        let listed = EFF_LONG_WORDLIST.iter().find(|listed| listed.eq_ignore_ascii_case(word))?;
        if count > 0 {
            words.push(' ');
        }
        words.push_str(listed);
        count += 1;
    }
    (count == WORDS).then_some(Words(words))
}

impl Deref for Words {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Draws `count` words of the [EFF large word list] but for 447 that may hurt: of 7,329 English words, 12.84 bits
/// each, with single spaces between them; [`WORDS`] is how many. `fill` fills what it is given with random
/// bytes, two at a time, the first the larger; pairs that would make some words likelier, and those that stand for
/// a word that may hurt, are passed over.
///
/// # Errors
///
/// Returns what `fill` returns.
///
/// [EFF large word list]: https://www.eff.org/dice
pub fn generate_words<E>(fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>, count: usize) -> Result<Words, E> {
    // With room for all of it from the start, it never moves and leaves no copy behind.
    let mut words = Zeroizing::new(String::with_capacity(count * (LONGEST_WORD + 1)));
    for _ in 0..count {
        let word = drawn_word(fill)?;
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    Ok(Words(words))
}

fn drawn_word<E>(fill: &mut dyn FnMut(&mut [u8]) -> Result<(), E>) -> Result<&'static str, E> {
    let mut drawn = Zeroizing::new([0; 2]);
    loop {
        fill(drawn.as_mut_slice())?;
        let number = usize::from(u16::from_be_bytes(*drawn));
        if number < FAIR
            && let Some(word) = EFF_LONG_WORDLIST.get(number % EFF_LONG_WORDLIST.len())
            && !is_unkind(word)
        {
            return Ok(word);
        }
    }
}

fn is_unkind(word: &str) -> bool {
    UNKIND.lines().any(|unkind| unkind == word)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::convert::Infallible;

    use super::*;

    #[test]
    fn the_list_is_the_one_of_the_eff() {
        assert_eq!(EFF_LONG_WORDLIST.len(), 7_776, "five dice");
        assert_eq!(EFF_LONG_WORDLIST.iter().collect::<BTreeSet<_>>().len(), 7_776, "no word twice");
        assert_eq!((EFF_LONG_WORDLIST[0], EFF_LONG_WORDLIST[7_775]), ("abacus", "zoom"));
        let plain = |word: &&str| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(EFF_LONG_WORDLIST.iter().all(plain), "any keyboard with Latin letters has them");
        assert!(EFF_LONG_WORDLIST.iter().all(|word| (3..=LONGEST_WORD).contains(&word.len())));
        assert_eq!(FAIR, 62_208);
    }

    #[test]
    fn the_same_bytes_draw_the_same_words() {
        let mut next = 0_u8;
        let mut counting = |bytes: &mut [u8]| {
            bytes.iter_mut().for_each(|byte| {
                *byte = next;
                next = next.wrapping_add(41);
            });
            Ok::<(), Infallible>(())
        };
        let words = generate_words(&mut counting, WORDS).unwrap();
        assert_eq!(&*words, "acronym safari hybrid gravitate bulgur");
        assert_eq!(words.split(' ').count(), WORDS);
        assert_eq!(words.to_passphrase().as_bytes(), words.as_bytes());
        assert_eq!(drawn_words(&words.to_uppercase()).as_deref(), Some(&*words), "and they are known again");
    }

    #[test]
    fn pairs_of_bytes_that_would_favour_a_word_are_passed_over() {
        let mut pairs = [0xf300_u16, 0xffff, 0xf2ff, 0].into_iter();
        let mut fill = |bytes: &mut [u8]| {
            bytes.copy_from_slice(&pairs.next().ok_or(())?.to_be_bytes());
            Ok::<(), ()>(())
        };
        assert_eq!(&*generate_words(&mut fill, 2).unwrap(), "zoom abacus", "7,776 × 8 = 0xF300");
        assert!(generate_words(&mut fill, 1).is_err(), "and without randomness there are no words");
    }

    #[test]
    fn a_word_that_may_hurt_is_never_drawn_and_is_known_where_it_was() {
        let unkind: Vec<&str> = UNKIND.lines().collect();
        assert!(unkind.is_sorted() && unkind.iter().all(|word| EFF_LONG_WORDLIST.contains(word)));
        assert_eq!(unkind.iter().collect::<BTreeSet<_>>().len(), 447, "7,329 are left, 12.84 bits each");
        for word in ["casket", "grief", "womb", "strangle", "diabolic", "refuse", "refusal", "patient"] {
            assert!(is_unkind(word), "{word}");
        }
        // Each word of the list once: those that may hurt give their turn to the next.
        let mut numbers = 0_u16..7_776;
        let mut in_turn = |bytes: &mut [u8]| {
            bytes.copy_from_slice(&numbers.next().ok_or(())?.to_be_bytes());
            Ok::<(), ()>(())
        };
        let drawn = generate_words(&mut in_turn, 7_776 - 447).unwrap();
        assert_eq!(drawn.split(' ').collect::<BTreeSet<_>>().len(), 7_329);
        assert!(drawn.split(' ').all(|word| !unkind.contains(&word)));
        assert!(drawn_words("casket grief womb refuse zoom").is_some(), "what was drawn before is known");
    }

    #[test]
    fn drawn_words_are_never_shown() {
        let words = generate_words(&mut |_| Ok::<(), Infallible>(()), WORDS).unwrap();
        assert_eq!(format!("{words:?}"), "[redacted]");
        assert_eq!(generate_words(&mut |_| Err(7), 1).map(|_| ()), Err(7));
    }
}

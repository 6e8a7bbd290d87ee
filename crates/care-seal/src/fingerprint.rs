//! Four words by which two people see that both their screens mean the same recipient.

use diceware_wordlists::EFF_LONG_WORDLIST;
use sha2::{Digest, Sha256};

use crate::Recipient;

/// What is hashed before the recipient: what the hash is for, and its version.
const FIRST_LINE: &str = "holdfast-fingerprint 1\n";

impl Recipient {
    /// Four words of the [EFF large word list] that stand for this recipient, to be compared by
    /// eye or said aloud before anything is sealed to it: a recipient that was swapped on its way
    /// shows other words.
    ///
    /// They are the first eight bytes of the SHA-256 of `holdfast-fingerprint 1`, a line end and
    /// the `age1…` text, read as one number, the larger byte first; its last four digits in base
    /// 7,776, the highest first. Another recipient has the same words once in 7,776⁴, 51.7 bits:
    /// enough for a recipient that is made anew for each time, and no name to be kept.
    ///
    /// [EFF large word list]: https://www.eff.org/dice
    #[must_use]
    pub fn fingerprint(&self) -> [&'static str; 4] {
        let hash = Sha256::new().chain_update(FIRST_LINE).chain_update(self.to_string()).finalize();
        let mut number = hash.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        let mut words = [""; 4];
        for word in words.iter_mut().rev() {
            let base = EFF_LONG_WORDLIST.len() as u64;
            let index = usize::try_from(number % base).unwrap_or_default();
            *word = EFF_LONG_WORDLIST.get(index).copied().unwrap_or_default();
            number /= base;
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::Identity;

    #[test]
    fn a_recipient_has_the_same_four_words_for_ever() {
        let recipient = Identity::from_bytes(&[7; 32]).unwrap().recipient();
        assert_eq!(
            recipient.fingerprint().join(" "),
            "blooming ranch greasily starved",
            "as reckoned apart from this code"
        );
    }

    #[test]
    fn another_recipient_has_other_words() {
        let words = |byte| Identity::from_bytes(&[byte; 32]).unwrap().recipient().fingerprint();
        let all: BTreeSet<_> = (0..=255).map(words).collect();
        assert_eq!(all.len(), 256);
        assert!(all.iter().flatten().all(|word| !word.is_empty()));
    }
}

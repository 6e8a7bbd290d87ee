//! A summary on one line, for the scanner of a hospital's computer. Such a scanner types what it
//! reads as a keyboard would: a line end in it presses Enter, and may send off a form half filled.
//!
//! No control character stands in it, and no separator of lines (U+2028, U+2029). In a summary of
//! plain letters it is U+0020 to U+007E alone. What no keyboard of the hospital has, her Urdu
//! among it, such a scanner may leave out; the other forms keep it.

use super::summary::push_sentence;

/// The card on one line: the same words in the same order, each line a sentence.
#[must_use]
pub fn single_line(card_text: &str) -> String {
    let ends = |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
    let lines = card_text.split(ends).map(str::trim).filter(|line| !line.is_empty());
    let mut written = String::new();
    lines.for_each(|line| push_sentence(&mut written, line));
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanner_that_types_presses_no_key_but_letters() {
        assert_eq!(
            single_line("MATERNITY PLAN of Asha\ncard 1 of 1 - Version 5SK6-4BZD\n\nHealth - Asthma.\nA pump.\n"),
            "MATERNITY PLAN of Asha. card 1 of 1 - Version 5SK6-4BZD. Health - Asthma. A pump."
        );
        assert_eq!(single_line("a\u{7}\tb\r\nc\u{85}d\u{2028}e\u{1b}[2J"), "a. b. c. d. e. [2J");
        assert_eq!(single_line("\n\n"), "");
    }
}

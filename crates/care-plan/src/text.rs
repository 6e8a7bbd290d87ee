//! What may stand in her text. Everything she can see is kept; what no screen or paper can show
//! is taken out, and the page says so.

/// The most that one answer holds, in bytes: five pasted books of 200 KB.
pub const ANSWER_BYTES: usize = 1_000_000;

/// Text that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CleanText {
    /// The text, with line ends as `\n`.
    pub text: String,
    /// How many characters were taken out. Line ends that were only rewritten do not count.
    pub removed: usize,
}

/// The text is longer than one answer can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is longer than one answer can hold")]
pub struct TextTooLong;

/// Makes text ready to be kept: line ends become `\n`; NUL, other control characters, and marks
/// that could turn the reading order of what follows (U+202A to U+202E) are taken out. Text of
/// white space alone becomes empty.
///
/// # Errors
///
/// Returns [`TextTooLong`] past [`ANSWER_BYTES`]. Nothing is cut.
pub fn clean(typed: &str) -> Result<CleanText, TextTooLong> {
    if typed.len() > ANSWER_BYTES {
        return Err(TextTooLong);
    }
    let mut text = String::with_capacity(typed.len());
    let mut removed = 0;
    let mut characters = typed.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    text.push('\n');
                }
            }
            '\n' | '\t' => text.push(character),
            // U+FFFD is what a lone surrogate from the page has become on its way here.
            '\u{FFFD}' | '\u{202A}'..='\u{202E}' => removed += 1,
            _ if character.is_control() => removed += 1,
            _ => text.push(character),
        }
    }
    if text.trim().is_empty() {
        text.clear();
    }
    Ok(CleanText { text, removed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_script_are_kept_as_they_are() {
        for typed in ["café", "میری دائی", "قابلتي", "e\u{301}", "👩🏽‍🍼", "a\n\tb", "x\u{200f}y"]
        {
            assert_eq!(clean(typed), Ok(CleanText { text: typed.to_owned(), removed: 0 }));
        }
    }

    #[test]
    fn what_cannot_be_shown_is_counted_out() {
        let cleaned = clean("a\0b\u{7}c\u{202e}d\u{fffd}\r\ne\rf").unwrap();
        assert_eq!(cleaned, CleanText { text: "abcd\ne\nf".to_owned(), removed: 4 });
    }

    #[test]
    fn white_space_alone_is_nothing() {
        assert_eq!(clean(" \n\t\u{a0} ").unwrap().text, "");
    }

    #[test]
    fn too_much_is_said_and_never_cut() {
        assert_eq!(clean(&"x".repeat(ANSWER_BYTES + 1)), Err(TextTooLong));
        for bytes in [200_000, ANSWER_BYTES] {
            assert_eq!(clean(&"x".repeat(bytes)).unwrap().text.len(), bytes);
        }
    }
}

//! Whether she has typed the word that lets it happen.

/// Whether what she typed is the word that is shown, whatever its case and the spaces round it.
pub(crate) fn is_word(typed: &str, shown: &str) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    !plain(shown).is_empty() && plain(typed) == plain(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_the_word_however_a_keyboard_writes_it() {
        assert!(is_word("delete", "delete"));
        assert!(is_word(" Delete ", "delete"));
        assert!(is_word("ŞİL", "şi̇l"));
    }

    #[test]
    fn another_word_or_none_deletes_nothing() {
        assert!(!is_word("delet", "delete"));
        assert!(!is_word("", "delete"));
        assert!(!is_word("", ""), "where no word is shown, none is right");
    }
}

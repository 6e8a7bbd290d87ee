//! What may stand in a text that came from elsewhere.

/// The text as it is kept: line ends as `\n`, without control letters but tab and line end, and without marks
/// that turn the reading order of what stands beside them. `None` where nothing can be seen in it.
pub(crate) fn seen(text: &str) -> Option<String> {
    Some(kept(text)).filter(|kept| !kept.trim().is_empty())
}

/// The same of a piece of a text, in which there may be nothing but spaces. One that is too long is empty.
pub(crate) fn kept(text: &str) -> String {
    if text.trim().is_empty() {
        return text.chars().filter(|character| matches!(character, ' ' | '\t' | '\n')).collect();
    }
    let clean = care_plan::text::clean(text).map(|clean| clean.text).unwrap_or_default();
    clean.chars().filter(|character| !is_mark(*character)).collect()
}

/// The same on one line: a heading, a name, a label.
pub(crate) fn line(text: &str) -> Option<String> {
    let text = seen(text)?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Marks of reading order (UAX #9, explicit and implicit), and the byte order mark.
const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

//! What may stand in a text that came from elsewhere.

/// The text as it is kept: line ends as `\n`, without control letters but tab and line end, and without marks
/// that turn the reading order of what stands beside them. `None` where nothing can be seen in it.
pub(crate) fn seen(text: &str) -> Option<String> {
    let clean = care_plan::text::clean(text).ok()?.text;
    let kept: String = clean.chars().filter(|character| !is_mark(*character)).collect();
    (!kept.trim().is_empty()).then_some(kept)
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

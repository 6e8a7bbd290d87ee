//! Texts as FHIR and XML can hold them.

use care_locale::strip_isolates;

use super::resource::{Extension, ExtensionValue, Translated};
use crate::reading::{Run, Said};

/// The most bytes of one text: what our own reader takes. Longer words of hers stand in several answers.
pub(super) const TEXT_BYTES: usize = 16 * 1024;

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// The text without what neither can hold: control letters but tab and line ends, and what is no letter. All
/// that can be seen of it stays, letter by letter.
pub(super) fn plain(text: &str) -> String {
    let is_held = |character: &char| match character {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !character.is_control(),
    };
    text.chars().filter(is_held).collect()
}

/// The same in pieces of at most `most` bytes, which together are the text: cut behind a line, else behind a
/// space, else between letters. A text without any letter has no piece.
pub(super) fn pieces(text: &str, most: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, left) = rest.split_at(cut(rest, most));
        rest = left;
        Some(piece)
    })
}

fn cut(text: &str, most: usize) -> usize {
    if text.len() <= most {
        return text.len();
    }
    let end = text.floor_char_boundary(most.max(4));
    let held = text.get(..end).unwrap_or_default();
    held.rfind('\n').or_else(|| held.rfind(' ')).map_or(end, |at| at + 1)
}

/// An app text in the first language of a copy.
pub(super) fn said(said: &Said) -> String {
    plain(&strip_isolates(said.text()))
}

/// The same in the language beside, where there is one.
pub(super) fn elsewhere(said: &Said) -> Option<Translated> {
    let translations: Vec<Extension> = said.runs().iter().skip(1).filter_map(translation).collect();
    (!translations.is_empty()).then_some(Translated { extension: translations })
}

fn translation(run: &Run) -> Option<Extension> {
    let part = |url, value| Extension { extension: Vec::new(), url, value: Some(value) };
    let lang = part("lang", ExtensionValue::Code(run.language?.tag));
    let content = part("content", ExtensionValue::String(plain(&strip_isolates(&run.text))));
    Some(Extension { extension: vec![lang, content], url: TRANSLATION, value: None })
}

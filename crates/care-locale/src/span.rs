//! Text in spans, so that a page gives direction by its elements and not by letters that nobody
//! sees: whoever copies it, hears it read or exports it gets what was written and nothing more.
//!
//! The digits of `0117 496 0123` inside Arabic or Urdu words would be shown as `0123 496 0117`
//! (UAX #9, Unicode Bidirectional Algorithm: after an Arabic letter, European numbers are ordered
//! like Arabic ones), so a number is a span that runs from left to right, sign by sign.

use std::borrow::Cow;
use std::ops::Range;

use crate::number::turning_numbers;

/// First strong isolate and pop directional isolate, which Fluent sets round a value.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// A stretch of text that is set as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span<'a> {
    /// Text that runs as its surroundings do.
    Text(&'a str),
    /// A telephone number: each of its signs stands right of the one before (HTML's `bdo`).
    Number(&'a str),
    /// A value in an app text, without Fluent's marks round it: it has a direction of its own
    /// (HTML's `bdi`), and spans of its own.
    Value(&'a str),
}

/// The spans of a text, first first. Together they are the text without the marks round values.
#[must_use]
pub fn spans(text: &str) -> Vec<Span<'_>> {
    let (mut spans, mut rest) = (Vec::new(), text);
    while let Some(Marked { before, value, after }) = first_value(rest) {
        push_text(&mut spans, before);
        if !value.is_empty() {
            spans.push(Span::Value(value));
        }
        rest = after;
    }
    push_text(&mut spans, rest);
    spans
}

/// The text without isolate marks (U+2066 to U+2069): for whatever is no page.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars().filter(|character| !is_isolate(*character)).collect()
}

/// The text without the isolate marks that have no partner in it: one such in a value would end what is set round
/// it, or begin what nothing ends. Chats lay them round names that are copied out of them.
pub(crate) fn closed_isolates(text: &str) -> Cow<'_, str> {
    let (mut open, mut alone) = (Vec::new(), Vec::new());
    for (at, character) in text.char_indices().filter(|(_, character)| is_isolate(*character)) {
        if character != ISOLATE.1 {
            open.push(at);
        } else if open.pop().is_none() {
            alone.push(at);
        }
    }
    alone.extend(open);
    if alone.is_empty() {
        return Cow::Borrowed(text);
    }
    text.char_indices().filter(|(at, _)| !alone.contains(at)).map(|(_, character)| character).collect()
}

const fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

struct Marked<'a> {
    before: &'a str,
    value: &'a str,
    after: &'a str,
}

/// The first value that is marked at both of its ends.
fn first_value(text: &str) -> Option<Marked<'_>> {
    let (open, close) = ISOLATE;
    let (before, marked) = text.split_once(open)?;
    let mut depth = 1_u32;
    for (at, character) in marked.char_indices().filter(|(_, character)| is_isolate(*character)) {
        depth = if character == close { depth - 1 } else { depth + 1 };
        if depth == 0 {
            let (value, after) = marked.split_at_checked(at)?;
            return Some(Marked { before, value, after: after.strip_prefix(close)? });
        }
    }
    None
}

fn push_text<'a>(spans: &mut Vec<Span<'a>>, text: &'a str) {
    let mut from = 0;
    let mut push = |range: Range<usize>, span: fn(&'a str) -> Span<'a>| {
        spans.extend(text.get(range).filter(|text| !text.is_empty()).map(span));
    };
    for number in turning_numbers(text) {
        push(from..number.start, Span::Text);
        from = number.end;
        push(number, Span::Number);
    }
    push(from..text.len(), Span::Text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a browser makes of the spans, with the marks that HTML says are the same as its
    /// elements.
    fn as_set(text: &str) -> String {
        let each = spans(text).into_iter().map(|span| match span {
            Span::Text(text) => text.to_owned(),
            Span::Number(number) => ["\u{2066}\u{202D}", number, "\u{202C}\u{2069}"].concat(),
            Span::Value(value) => ["\u{2068}", &as_set(value), "\u{2069}"].concat(),
        });
        each.collect()
    }

    /// The text as a screen shows it, from left to right, in a paragraph of that direction.
    fn seen(text: &str, level: unicode_bidi::Level) -> String {
        let in_order = unicode_bidi::BidiInfo::new(text, Some(level));
        let paragraph = &in_order.paragraphs[0];
        let seen = in_order.reorder_line(paragraph, paragraph.range.clone());
        strip_isolates(&seen).replace(['\u{202C}', '\u{202D}'], "")
    }

    #[test]
    fn telephone_numbers_of_many_forms_are_spans() {
        for number in [
            "0117 496 0123",
            "(0117) 496 0123",
            "+44 117 496 0123",
            "+44 (0)117 496 0123",
            "+44 (0) 117 496-0123",
            "0117-496-0123",
            "0117/4960123",
            "07700\u{a0}900\u{2011}123",
            "116 123",
            "+441174960123",
            "(01174960123)",
            "۰۱۱۷ ۴۹۶ ۰۱۲۳",
        ] {
            for (before, after) in [("Ring ", " at night."), ("قابلتي مايا ", "، من فضلك"), ("مایا ", "\n(or 999)")]
            {
                let text = format!("{before}{number}{after}");
                assert_eq!(spans(&text), [Span::Text(before), Span::Number(number), Span::Text(after)]);
            }
            assert_eq!(spans(number), [Span::Number(number)]);
        }
    }

    #[test]
    fn a_number_among_urdu_words_is_seen_as_she_typed_it() {
        for level in [unicode_bidi::Level::ltr(), unicode_bidi::Level::rtl()] {
            for number in ["0117 496 0123", "+44 117 496 0123", "0117-496-0123", "٠١١٧ ٤٩٦ ٠١٢٣"] {
                let hers = format!("مایا میری دائی {number} رات کو");
                assert!(!seen(&hers, level).contains(number), "in one span it turns round");
                assert!(seen(&as_set(&hers), level).contains(number), "{number} keeps its order");
            }
        }
    }

    #[test]
    fn a_bracket_around_more_than_the_number_stays_outside() {
        let number = Span::Number("0117 496 0123");
        assert_eq!(spans("(or 0117 496 0123)"), [Span::Text("(or "), number, Span::Text(")")]);
        assert_eq!(spans("(0117 496 0123, Maya)"), [Span::Text("("), number, Span::Text(", Maya)")]);
    }

    #[test]
    fn two_numbers_on_two_lines_are_two() {
        let set = spans("0117 496 0123\n0117 496 0124");
        assert_eq!(set, [Span::Number("0117 496 0123"), Span::Text("\n"), Span::Number("0117 496 0124")]);
    }

    #[test]
    fn numbers_that_cannot_turn_round_are_text() {
        for text in ["999", "111", "24/7", "2 or 3", "38 weeks", "01174960123", "on 4 and 5 May", "-", "+", "(("] {
            assert_eq!(spans(text), [Span::Text(text)]);
        }
        assert_eq!(spans(""), []);
    }

    #[test]
    fn a_value_of_an_app_text_has_spans_of_its_own() {
        assert_eq!(
            spans("Plan of \u{2068}مایا, \u{2067}a\u{2069} 0117 496 0123\u{2069}."),
            [Span::Text("Plan of "), Span::Value("مایا, \u{2067}a\u{2069} 0117 496 0123"), Span::Text(".")]
        );
        assert_eq!(spans("\u{2068}\u{2069}"), []);
        // What is not closed is no value of ours.
        assert_eq!(spans("a \u{2068}b"), [Span::Text("a \u{2068}b")]);
    }

    fn texts() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                "[0-9]{1,5}",
                "[ +()/\u{2010}\u{a0}-]{1,4}",
                "[\u{660}-\u{669}]{1,4}",
                "[\u{2066}-\u{2069}]{1,2}",
                Just("مایا".to_owned()),
                ".{0,3}"
            ],
            0..24,
        )
        .prop_map(|pieces| pieces.concat())
    }

    /// All that is shown of it, values and what stands in them taken apart.
    fn shown(text: &str) -> String {
        let each = spans(text).into_iter().map(|span| match span {
            Span::Text(text) | Span::Number(text) => text.to_owned(),
            Span::Value(value) => shown(value),
        });
        each.collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn her_text_is_whole_in_its_spans(text in texts()) {
            prop_assert_eq!(strip_isolates(&shown(&text)), strip_isolates(&text));
        }

        #[test]
        fn text_without_marks_is_its_spans_letter_by_letter(text in texts()) {
            let hers = strip_isolates(&text);
            prop_assert_eq!(shown(&hers), hers);
        }
    }
}

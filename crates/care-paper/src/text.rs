//! Texts as values of typst: lines that each run in one direction, and in them what must stay whole.
//!
//! Direction comes from how a piece is set and never from letters that nobody sees, as on the page
//! ([`care_locale::spans`]): whoever copies the words out of the file gets what was written.

use care_export::{Reading, Run, Said};
use care_locale::{Direction, Span, spans};
use typst::foundations::{Array, Dict, IntoValue, Value};
use unicode_bidi::{BidiClass, Direction as Strong, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

/// From how many characters on a word may be parted at the end of a line.
const LONG: usize = 24;
/// How many characters of such a word stay together.
const STEP: usize = 4;
/// The longest number, and the longest value in a text of the app, that stays on one line.
const WHOLE: usize = 40;

/// The same dictionary from pairs.
pub(crate) fn dict<const N: usize>(pairs: [(&str, Value); N]) -> Dict {
    pairs.into_iter().map(|(name, value)| (name.into(), value)).collect()
}

/// A text in each language that it stands in.
pub(crate) fn said(said: &Said) -> Value {
    runs(said.runs())
}

/// The same in its first language alone.
pub(crate) fn first(said: &Said) -> Value {
    runs(said.runs().get(..1).unwrap_or_default())
}

fn runs(runs: &[Run]) -> Value {
    runs.iter().map(|each| run(each).into_value()).collect::<Array>().into_value()
}

fn run(run: &Run) -> Dict {
    let (lang, region) = run.language.map_or(("", ""), |language| tag(language.base));
    let lines = run.text.replace("\r\n", "\n");
    let lines = lines.split('\n').map(|text| line(text, run).into_value()).collect::<Array>();
    dict([
        ("app", run.language.is_some().into_value()),
        ("lang", lang.into_value()),
        ("region", region.into_value()),
        ("dir", direction(run.direction)),
        ("lines", lines.into_value()),
    ])
}

/// The language and the region of a BCP 47 tag.
pub(crate) fn tag(tag: &str) -> (&str, &str) {
    let mut parts = tag.split('-');
    let lang = parts.next().unwrap_or_default();
    (lang, parts.find(|part| part.len() == 2).unwrap_or_default())
}

pub(crate) fn direction(direction: Direction) -> Value {
    direction.html().into_value()
}

/// One line. Her own runs as its first strong letter does, whatever the line above it does.
fn line(text: &str, run: &Run) -> Dict {
    let text: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let own = if run.language.is_none() { strong(&text) } else { None };
    let dir = own.unwrap_or(run.direction);
    let script = match run.language.map(|language| tag(language.base).0) {
        None => "hers",
        Some("ur") => "urdu",
        Some(_) => "app",
    };
    let turns = dir == Direction::RightToLeft || text.chars().any(is_right_to_left);
    dict([
        ("dir", direction(dir)),
        ("script", script.into_value()),
        ("arabic", text.chars().any(is_arabic).into_value()),
        ("parts", parts(&text, turns)),
    ])
}

fn strong(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction_full(text) {
        Strong::Ltr => Some(Direction::LeftToRight),
        Strong::Rtl => Some(Direction::RightToLeft),
        Strong::Mixed => None,
    }
}

/// Whether a letter or a figure runs from right to left (UAX #9).
pub(crate) fn is_right_to_left(sign: char) -> bool {
    matches!(bidi_class(sign), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// Letters of the Arabic script (Unicode, blocks of that name).
const fn is_arabic(sign: char) -> bool {
    matches!(sign, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether her words are read in Nastaliq, as those of Urdu and its neighbours are.
pub(crate) fn is_urdu(reading: &Reading<'_>) -> bool {
    let hers = reading.answers().flat_map(|(_, answer)| &answer.says).flat_map(|saying| saying.said.runs());
    hers.filter(|run| run.language.is_none()).any(|run| run.text.chars().any(is_of_nastaliq))
}

/// Letters of Urdu and its neighbours that neither Arabic, Persian, Kurdish, Pashto nor Sindhi has.
const fn is_of_nastaliq(sign: char) -> bool {
    matches!(sign, 'ٹ' | 'ڈ' | 'ڑ' | 'ں' | 'ہ' | 'ے')
}

/// The pieces of a line, which together are its text without the marks round values.
fn parts(text: &str, turns: bool) -> Value {
    let mut parts = Array::new();
    for span in spans(text) {
        match span {
            Span::Number(number) if turns && number.chars().count() <= WHOLE => {
                let groups = groups(number).into_iter().map(IntoValue::into_value).collect::<Array>();
                parts.push(dict([("kind", "number".into_value()), ("groups", groups.into_value())]).into_value());
            }
            Span::Value(value) => {
                // A code or a day without a letter runs as in a page: from left to right.
                let dir = direction(strong(value).unwrap_or(Direction::LeftToRight));
                // In a box nothing outside of it turns with it; a long one has to be parted at the end of a line.
                let is_whole = turns && value.chars().count() <= WHOLE;
                let pieces = self::parts(value, value.chars().any(is_right_to_left));
                let pieces =
                    [("kind", "value".into_value()), ("dir", dir), ("whole", is_whole.into_value()), ("parts", pieces)];
                parts.push(dict(pieces).into_value());
            }
            Span::Text(text) | Span::Number(text) => plain(text, &mut parts),
        }
    }
    parts.into_value()
}

/// A number in groups that each run from left to right: alone, figures of Arabic would turn round as groups.
fn groups(number: &str) -> Vec<&str> {
    if number.is_ascii() {
        return vec![number];
    }
    let mut groups = Vec::new();
    let mut from = 0;
    let mut before = None;
    for (at, sign) in number.char_indices() {
        let is_digit = sign.is_numeric();
        if before.is_some_and(|before| before != is_digit) {
            groups.extend(number.get(from..at));
            from = at;
        }
        before = Some(is_digit);
    }
    groups.extend(number.get(from..));
    groups
}

/// Text with its long words in chunks, between which a line may end.
fn plain(text: &str, parts: &mut Array) {
    let mut push = |piece: &str| {
        if !piece.is_empty() {
            parts.push(dict([("kind", "text".into_value()), ("text", piece.into_value())]).into_value());
        }
    };
    let is_long = |word: &str| word.graphemes(true).nth(LONG).is_some();
    if !text.split(' ').any(is_long) {
        push(text);
        return;
    }
    for piece in text.split_inclusive(' ') {
        let word = piece.trim_end_matches(' ');
        if !is_long(word) {
            parts.push(dict([("kind", "text".into_value()), ("text", piece.into_value())]).into_value());
            continue;
        }
        let graphemes: Vec<&str> = word.graphemes(true).collect();
        let chunks = graphemes.chunks(STEP).map(|chunk| chunk.concat().into_value()).collect::<Array>();
        let space = piece.len() > word.len();
        parts.push(
            dict([
                ("kind", "word".into_value()),
                ("dir", strong(word).map_or(Value::None, direction)),
                ("chunks", chunks.into_value()),
                ("space", space.into_value()),
            ])
            .into_value(),
        );
    }
}

/// Her words, or their first `most` characters as people count them, and a mark.
pub(crate) fn cut(text: &Said, most: usize) -> Value {
    let cut = |run: &Run| {
        let mut kept: String = run.text.graphemes(true).take(most).collect();
        if kept.len() < run.text.len() {
            kept.truncate(kept.trim_end().len());
            kept.push('…');
        }
        Run { text: kept, ..run.clone() }
    };
    runs(&text.runs().iter().map(cut).collect::<Vec<_>>())
}

/// The lines of all texts in `value`, in the order that they are read: what the pages say, as plain text.
pub(crate) fn lines_of(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::Array(array) => array.iter().for_each(|each| lines_of(each, lines)),
        Value::Dict(dict) if dict.contains("parts") => {
            let mut line = String::new();
            texts_of(value, &mut line);
            lines.push(line);
        }
        Value::Dict(dict) => dict.iter().for_each(|(_, each)| lines_of(each, lines)),
        _ => {}
    }
}

/// The pieces of a line.
fn texts_of(value: &Value, line: &mut String) {
    match value {
        Value::Array(array) => array.iter().for_each(|each| texts_of(each, line)),
        Value::Dict(dict) => {
            for (name, each) in dict.iter() {
                match (name.as_str(), each) {
                    ("text", Value::Str(text)) => line.push_str(text),
                    ("groups" | "chunks", Value::Array(pieces)) => {
                        pieces.iter().for_each(|piece| {
                            if let Value::Str(text) = piece {
                                line.push_str(text)
                            }
                        });
                    }
                    ("space", Value::Bool(true)) => line.push(' '),
                    ("parts", pieces) => texts_of(pieces, line),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

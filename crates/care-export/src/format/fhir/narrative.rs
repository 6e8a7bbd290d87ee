//! What a person reads of a section: XHTML, of the few elements that FHIR's
//! [narrative](https://hl7.org/fhir/R4/narrative.html) knows.
//!
//! Every text is escaped by a kept library. Her own words keep their lines and spaces, each in a paragraph of
//! its own with its direction, so that no letter of hers turns round what stands beside it.

use care_locale::{Direction, Language, Span, spans};
use quick_xml::escape::partial_escape;

use super::text::{pieces, plain};
use crate::reading::{AnswerReading, CardReading, Manner, Run, Said, SayingKind};

/// The most bytes of one narrative: what our own reader takes of one text. What is longer goes on in a
/// section below of the same name.
pub(super) const NARRATIVE_BYTES: usize = 16 * 1024;

/// The most bytes of what stands round the paragraphs of a narrative, and of what stands round a piece of hers.
const FRAME_BYTES: usize = 256;

const FOOT: &str = "</div>";

/// The cards in as many narratives as they need, at least one, whose own language is `language`.
pub(super) fn of_cards(cards: &[CardReading], language: &'static Language) -> Vec<String> {
    let page = Page { language };
    let mut blocks = Vec::new();
    for (index, card) in cards.iter().enumerate() {
        if index > 0 {
            blocks.push("<hr/>".to_owned());
        }
        card.answers.iter().for_each(|answer| page.push_answer(&mut blocks, answer));
    }
    page.together(blocks)
}

/// Lines of the app, one paragraph each.
pub(super) fn of_lines(lines: &[Said], language: &'static Language) -> Vec<String> {
    let page = Page { language };
    page.together(lines.iter().flat_map(|line| line.runs().iter().map(|run| page.element("p", run))).collect())
}

/// What stands in the language and direction of the whole narrative says neither again.
struct Page {
    language: &'static Language,
}

impl Page {
    fn push_answer(&self, blocks: &mut Vec<String>, answer: &AnswerReading) {
        blocks.extend(answer.label.runs().iter().map(|run| self.element("h4", run)));
        for saying in &answer.says {
            let is_hers = matches!(saying.kind.manner(), Manner::Name | Manner::Words | Manner::Phone)
                && !matches!(saying.kind, SayingKind::Attachment { .. });
            let runs = saying.said.runs();
            if is_hers {
                blocks.extend(runs.iter().flat_map(|run| self.hers(run)));
            } else {
                blocks.extend(runs.iter().map(|run| self.element("p", run)));
            }
        }
    }

    /// Her words as she typed them: with their lines, and spaces beside each other. Which language they are in
    /// nobody has said.
    fn hers(&self, run: &Run) -> Vec<String> {
        let direction = self.direction(run.direction);
        let of = |piece: &str| {
            // What shows narratives may know no styles: a line must end there all the same.
            let written = partial_escape(piece).replace('\n', "<br/>");
            let style = if has_spaces(piece) { " style='white-space: pre-wrap'" } else { "" };
            format!("<p lang=''{direction}{style}>{written}</p>")
        };
        let text = plain(&run.text);
        let whole = of(&text);
        if text.is_empty() || whole.len() + FRAME_BYTES <= NARRATIVE_BYTES {
            return Vec::from_iter((!text.is_empty()).then_some(whole));
        }
        // A letter takes at most five bytes once it is escaped.
        pieces(&text, (NARRATIVE_BYTES - FRAME_BYTES) / 5 - FRAME_BYTES).map(of).collect()
    }

    /// A text of the app. What stands in it in another direction has an element of its own, as on the page.
    fn element(&self, name: &str, run: &Run) -> String {
        let other = run.language.filter(|language| language.tag != self.language.tag);
        // A name of a newer version is in no language.
        let lang = match (other, run.language) {
            (Some(language), _) => lang(language),
            (None, Some(_)) => String::new(),
            (None, None) => " lang=''".to_owned(),
        };
        format!("<{name}{lang}{}>{}</{name}>", self.direction(run.direction), spanned(&run.text))
    }

    fn direction(&self, direction: Direction) -> String {
        let is_same = direction == self.language.direction;
        if is_same { String::new() } else { format!(" dir='{}'", direction.html()) }
    }

    fn together(&self, blocks: Vec<String>) -> Vec<String> {
        let (lang, direction) = (lang(self.language), self.language.direction.html());
        let head = format!("<div xmlns='http://www.w3.org/1999/xhtml'{lang} dir='{direction}'>");
        let mut narratives = vec![head.clone()];
        for block in blocks {
            match narratives.last_mut() {
                Some(last) if last.len() + block.len() + FOOT.len() <= NARRATIVE_BYTES => last.push_str(&block),
                _ => narratives.push(format!("{head}{block}")),
            }
        }
        narratives.into_iter().map(|narrative| narrative + FOOT).collect()
    }
}

/// Whether there are spaces in it that a page would draw together.
fn has_spaces(text: &str) -> bool {
    text.contains(['\t', '\r']) || text.contains("  ") || text.split('\n').any(|line| line.trim() != line)
}

/// Attributes are in single quotes: in JSON a double one takes two bytes.
fn lang(language: &Language) -> String {
    let tag = language.tag;
    format!(" lang='{tag}' xml:lang='{tag}'")
}

fn spanned(text: &str) -> String {
    let span = |direction: Direction, inner: &str| format!("<span dir='{}'>{inner}</span>", direction.html());
    let of = |set| match set {
        Span::Text(text) => partial_escape(plain(text)).into_owned(),
        Span::Number(number) => span(Direction::LeftToRight, &partial_escape(plain(number))),
        Span::Value(value) => {
            let is_right_to_left = unicode_bidi::get_base_direction_full(value) == unicode_bidi::Direction::Rtl;
            let direction = if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
            span(direction, &spanned(value))
        }
    };
    spans(text).into_iter().map(of).collect()
}

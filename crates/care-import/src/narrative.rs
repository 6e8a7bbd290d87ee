//! The lines of a narrative: what a person would read of its XHTML, without the XHTML.
//!
//! A kept parser of XML reads it, strictly and without a document type, so there are no entities but those of
//! XML itself. Elements decide where a line ends, whether it is a label, and which way it runs in which language; then
//! they are forgotten. Scripts and styles are nobody's words.

use roxmltree::{Document, Node, ParsingOptions};

use crate::model::{PageDirection, PageParagraph, PagePiece, ParagraphKind};
use crate::text;

/// The most elements and texts of one narrative.
const NODES: u32 = 10_000;

/// How deep elements may stand in each other.
const DEPTH: usize = 32;

/// The longest name of a language that is taken: RFC 5646, section 4.4.1.
const LANGUAGE_BYTES: usize = 35;

/// What a narrative says, line by line; `None` for what is no XHTML, or too much of it.
pub(crate) fn lines(div: &str) -> Option<Vec<String>> {
    let whole = |paragraph: PageParagraph| paragraph.pieces.into_iter().map(|piece| piece.text).collect::<String>();
    Some(paragraphs(div)?.into_iter().map(whole).filter_map(|line| text::seen(&line)).collect())
}

/// The same with what each line is, its language and its direction.
pub(crate) fn paragraphs(div: &str) -> Option<Vec<PageParagraph>> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(div, options).ok()?;
    let mut page = Page::default();
    page.node(document.root_element(), &Manner::default(), DEPTH)?;
    page.end_line(&Manner::default());
    Some(page.paragraphs)
}

/// How what stands in an element is set.
#[derive(Debug, Clone, Default)]
struct Manner {
    language: Option<String>,
    direction: Option<PageDirection>,
    is_label: bool,
    /// Spaces and line ends are kept as they are.
    is_spaced: bool,
}

impl Manner {
    fn within(&self, node: Node<'_, '_>) -> Self {
        let name = node.tag_name().name();
        let language = node.attribute("lang").filter(|tag| is_language(tag)).map(str::to_owned);
        Self {
            language: language.or_else(|| self.language.clone()),
            direction: direction_of(node).or(self.direction),
            is_label: matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6") || (self.is_label && !is_block(name)),
            is_spaced: self.is_spaced || name == "pre" || keeps_spaces(node),
        }
    }
}

#[derive(Default)]
struct Page {
    paragraphs: Vec<PageParagraph>,
    line: String,
    /// Where in the line a piece begins, and its direction where that is another than the line's.
    pieces: Vec<(usize, Option<PageDirection>)>,
}

impl Page {
    /// Reads one node that stands in an element of `around`; `None` past the depth.
    fn node(&mut self, node: Node<'_, '_>, around: &Manner, left: usize) -> Option<()> {
        if node.is_text() {
            self.text(node.text().unwrap_or_default(), around.is_spaced);
            return Some(());
        }
        let name = node.tag_name().name();
        if !node.is_element() || matches!(name, "script" | "style" | "head") {
            return Some(());
        }
        if name == "br" {
            self.line.push('\n');
        }
        if name == "img" {
            self.text(node.attribute("alt").unwrap_or_default(), false);
        }
        let is_block = is_block(name);
        if is_block {
            self.end_line(around);
        }
        if name == "hr" {
            self.paragraphs.push(PageParagraph { kind: ParagraphKind::Rule, ..PageParagraph::default() });
        }
        let turned = direction_of(node).filter(|_| !is_block);
        if turned.is_some() {
            self.pieces.push((self.line.len(), turned));
        }
        let manner = around.within(node);
        let left = left.checked_sub(1)?;
        for child in node.children() {
            self.node(child, &manner, left)?;
        }
        if turned.is_some() {
            self.pieces.push((self.line.len(), None));
        }
        match name {
            "td" | "th" => self.line.push(' '),
            _ if is_block => self.end_line(&manner),
            _ => {}
        }
        Some(())
    }

    fn text(&mut self, text: &str, is_spaced: bool) {
        if is_spaced {
            self.line.push_str(text);
            return;
        }
        for character in text.chars() {
            if !matches!(character, ' ' | '\t' | '\n' | '\r') {
                self.line.push(character);
            } else if !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
                self.line.push(' ');
            }
        }
    }

    fn end_line(&mut self, of: &Manner) {
        let line = std::mem::take(&mut self.line);
        let begins = std::mem::take(&mut self.pieces);
        let (mut pieces, mut from, mut direction) = (Vec::new(), 0, None);
        for (at, next) in begins.into_iter().chain([(line.len(), None)]) {
            let piece = line.get(from..at).map(text::kept).filter(|text| !text.is_empty());
            pieces.extend(piece.map(|text| PagePiece { text, direction }));
            (from, direction) = (at, next);
        }
        if pieces.iter().all(|piece| piece.text.trim().is_empty()) {
            return;
        }
        let kind = if of.is_label { ParagraphKind::Label } else { ParagraphKind::Words };
        let (language, direction) = (of.language.clone(), of.direction);
        self.paragraphs.push(PageParagraph { kind, language, direction, pieces });
    }
}

fn keeps_spaces(node: Node<'_, '_>) -> bool {
    node.attribute("style").is_some_and(|style| style.replace(' ', "").contains("white-space:pre"))
}

fn direction_of(node: Node<'_, '_>) -> Option<PageDirection> {
    match node.attribute("dir")? {
        "ltr" => Some(PageDirection::LeftToRight),
        "rtl" => Some(PageDirection::RightToLeft),
        _ => None,
    }
}

/// Whether it is the name of a language (RFC 5646), or empty: in none that anybody has said.
pub(crate) fn is_language(tag: &str) -> bool {
    tag.len() <= LANGUAGE_BYTES && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "p"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "table"
            | "caption"
            | "tr"
            | "pre"
            | "blockquote"
            | "hr"
            | "address"
    )
}

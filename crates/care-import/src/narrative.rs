//! The lines of a narrative: what a person would read of its XHTML, without the XHTML.
//!
//! A kept parser of XML reads it, strictly and without a document type, so there are no entities but those of
//! XML itself. Elements decide where a line ends and are then forgotten; scripts and styles are nobody's words.

use roxmltree::{Document, Node, ParsingOptions};

use crate::text;

/// The most elements and texts of one narrative.
const NODES: u32 = 10_000;

/// How deep elements may stand in each other.
const DEPTH: usize = 32;

/// What a narrative says, line by line; `None` for what is no XHTML, or too much of it.
pub(crate) fn lines(div: &str) -> Option<Vec<String>> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(div, options).ok()?;
    let mut page = Page::default();
    page.node(document.root_element(), false, DEPTH)?;
    page.end_line();
    Some(page.lines.iter().filter_map(|line| text::seen(line)).collect())
}

#[derive(Default)]
struct Page {
    lines: Vec<String>,
    line: String,
}

impl Page {
    /// Reads one node; `None` past the depth. `is_spaced`: spaces and line ends are kept as they are.
    fn node(&mut self, node: Node<'_, '_>, is_spaced: bool, left: usize) -> Option<()> {
        if node.is_text() {
            self.text(node.text().unwrap_or_default(), is_spaced);
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
        if is_block(name) {
            self.end_line();
        }
        let is_spaced = is_spaced || name == "pre" || keeps_spaces(node);
        let left = left.checked_sub(1)?;
        for child in node.children() {
            self.node(child, is_spaced, left)?;
        }
        match name {
            "td" | "th" => self.line.push(' '),
            _ if is_block(name) => self.end_line(),
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

    fn end_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
    }
}

fn keeps_spaces(node: Node<'_, '_>) -> bool {
    node.attribute("style").is_some_and(|style| style.replace(' ', "").contains("white-space:pre"))
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

//! What was opened, arranged as elements. Every name of an element is one of [`Tag`], and everything that somebody
//! wrote is text: there is no way from a word to markup.

use care_import::{ImportedPage, PageDirection, PageHeading, PageParagraph, PagePiece, PageSection, ParagraphKind};
use care_locale::{Span, language, spans};

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// The title.
    Title,
    /// A part.
    Part,
    /// A section of a part.
    Section,
    /// A short label above words.
    Label,
    /// Words.
    Words,
    /// A line between two cards.
    Rule,
    /// The app's own lines at the end.
    Foot,
    /// Text in one language.
    Language,
    /// Text that has a direction of its own.
    Isolate,
    /// A telephone number, sign by sign from left to right.
    Number,
}

impl Tag {
    /// The name that HTML has for it.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::Title => "h2",
            Self::Part => "h3",
            Self::Section => "h4",
            Self::Label | Self::Words => "p",
            Self::Rule => "hr",
            Self::Foot => "footer",
            Self::Language => "span",
            Self::Isolate => "bdi",
            Self::Number => "bdo",
        }
    }

    /// What the styles of the page know it by.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Part => "part",
            Self::Section => "section",
            Self::Label => "label",
            Self::Words => "words",
            Self::Language => "language",
            Self::Rule | Self::Foot | Self::Isolate | Self::Number => "",
        }
    }
}

/// An element, or text in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text.
    Text(String),
}

/// An element of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub tag: Tag,
    /// Its language; empty for words of which nobody has said it, none where it is that of what it stands in.
    pub language: Option<String>,
    /// Which way it runs, as HTML has it; none where it runs as what it stands in.
    pub direction: Option<&'static str>,
    /// What stands in it.
    pub children: Vec<Node>,
}

/// The page, element below element.
#[must_use]
pub fn arranged(page: &ImportedPage) -> Vec<Element> {
    let mut elements = Vec::from_iter(headed(Tag::Title, &page.title));
    for section in &page.sections {
        // What stands under no heading is the app's own lines.
        if section.heading.is_empty() && section.level == 0 {
            let children = section.paragraphs.iter().map(paragraph).map(Node::Element).collect();
            elements.push(Element { children, ..Element::of(Tag::Foot) });
        } else {
            elements.extend(of_section(section));
        }
    }
    elements
}

fn of_section(section: &PageSection) -> Vec<Element> {
    let tag = if section.level == 0 { Tag::Part } else { Tag::Section };
    headed(tag, &section.heading).into_iter().chain(section.paragraphs.iter().map(paragraph)).collect()
}

impl Element {
    const fn of(tag: Tag) -> Self {
        Self { tag, language: None, direction: None, children: Vec::new() }
    }
}

/// One heading, with a line for each language that it is said in.
fn headed(tag: Tag, headings: &[PageHeading]) -> Option<Element> {
    let of = |heading: &PageHeading| {
        let known = heading.language.as_deref().and_then(language);
        let direction = known.map_or("auto", |known| known.direction.html());
        let (language, children) = (heading.language.clone(), text(&heading.text));
        Node::Element(Element { tag: Tag::Language, language, direction: Some(direction), children })
    };
    let children: Vec<Node> = headings.iter().map(of).collect();
    (!children.is_empty()).then_some(Element { children, ..Element::of(tag) })
}

fn paragraph(paragraph: &PageParagraph) -> Element {
    let tag = match paragraph.kind {
        ParagraphKind::Words => Tag::Words,
        ParagraphKind::Label => Tag::Label,
        ParagraphKind::Rule => return Element::of(Tag::Rule),
    };
    let direction = Some(paragraph.direction.map_or("auto", html));
    let children = paragraph.pieces.iter().flat_map(piece).collect();
    Element { tag, language: paragraph.language.clone(), direction, children }
}

fn piece(piece: &PagePiece) -> Vec<Node> {
    let children = text(&piece.text);
    match piece.direction {
        None => children,
        Some(direction) => {
            vec![Node::Element(Element { direction: Some(html(direction)), children, ..Element::of(Tag::Isolate) })]
        }
    }
}

/// Text, with its telephone numbers as elements that nothing turns round.
fn text(text: &str) -> Vec<Node> {
    let of = |span: Span<'_>| match span {
        Span::Text(text) | Span::Value(text) => Node::Text(text.to_owned()),
        Span::Number(number) => Node::Element(Element {
            direction: Some("ltr"),
            children: vec![Node::Text(number.to_owned())],
            ..Element::of(Tag::Number)
        }),
    };
    spans(text).into_iter().map(of).collect()
}

const fn html(direction: PageDirection) -> &'static str {
    match direction {
        PageDirection::LeftToRight => "ltr",
        PageDirection::RightToLeft => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_words_from_right_to_left_is_an_element_of_its_own() {
        let piece = PagePiece { text: "مایا 0117 496 0123 رات".to_owned(), direction: None };
        let hers = PageParagraph { pieces: vec![piece], ..PageParagraph::default() };
        let element = paragraph(&hers);
        let [Node::Text(_), Node::Element(number), Node::Text(_)] = &element.children[..] else {
            panic!("{element:?}")
        };
        assert_eq!((number.tag.html(), number.direction), ("bdo", Some("ltr")));
        assert_eq!(number.children, [Node::Text("0117 496 0123".to_owned())]);
        assert_eq!(element.direction, Some("auto"), "nobody said which way it runs");
    }

    #[test]
    fn a_heading_in_two_languages_is_one_heading() {
        let heading = |text: &str, tag: &str| PageHeading { text: text.to_owned(), language: Some(tag.to_owned()) };
        let both = headed(Tag::Part, &[heading("Front page", "ar-XB"), heading("Front page", "en-GB")]).unwrap();
        let of = |child: &Node| match child {
            Node::Element(element) => (element.language.clone(), element.direction),
            Node::Text(_) => (None, None),
        };
        let said: Vec<_> = both.children.iter().map(of).collect();
        let is = |tag: &str, direction| (Some(tag.to_owned()), Some(direction));
        assert_eq!(said, [is("ar-XB", "rtl"), is("en-GB", "ltr")]);
        assert_eq!(headed(Tag::Part, &[]), None);
    }
}

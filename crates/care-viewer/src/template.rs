//! The file that a sealed page is: what `cargo xtask ui` built of `page/`, with words and parcel put into their places.
//!
//! Script, styles and wasm are in it already, and its policy names them by their hashes; what is put in is text and
//! nothing else. A place is a name between two pairs of braces.

use std::collections::BTreeMap;

/// What the template is called among the files of the built page. No ending that anything treats as a page.
pub const TEMPLATE: &str = "viewer.template";

/// The messages that the page says. Each has its place in `page/viewer.html`, some in a template that is taken when they
/// are told.
pub const WORDS: &[&str] = &[
    "viewer-title",
    "viewer-intro",
    "viewer-cannot",
    "viewer-code",
    "viewer-code-hint",
    "viewer-open",
    "viewer-opening",
    "viewer-opened",
    "viewer-short",
    "viewer-not-a-code",
    "viewer-wrong",
    "viewer-damaged",
    "viewer-newer",
    "viewer-made",
    "viewer-version",
    "viewer-not-all",
    "viewer-print",
    "viewer-close",
    "viewer-private",
];

/// A message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The tag of the language.
    pub language: String,
    /// Which way it runs, as HTML has it: `ltr` or `rtl`.
    pub direction: &'static str,
    /// What it says, without Fluent's marks.
    pub text: String,
}

/// Why no page was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// The bytes are no template: the page was not built, or another file was handed on.
    #[error("it is no template of a sealed page")]
    NotATemplate,
    /// It has a place that nothing is known for, or lacks one.
    #[error("the template has other places")]
    OtherPlaces,
    /// A word has no language.
    #[error("a message is not said")]
    NotSaid,
}

/// Makes the page: `say` gives each of [`WORDS`], her language first; `sealed` is the parcel as text.
///
/// # Errors
///
/// Returns [`TemplateError`]; no page is made then.
pub fn fill(template: &[u8], say: impl Fn(&str) -> Vec<Spoken>, sealed: &str) -> Result<Vec<u8>, TemplateError> {
    let template = std::str::from_utf8(template).map_err(|_| TemplateError::NotATemplate)?;
    if !template.starts_with("<!doctype html>") || !template.contains("{{parcel}}") {
        return Err(TemplateError::NotATemplate);
    }
    let said: BTreeMap<&str, Vec<Spoken>> = WORDS.iter().map(|name| (*name, say(name))).collect();
    let mut page = String::with_capacity(template.len() + sealed.len() + 8 * 1024);
    let mut pieces = template.split("{{");
    page.push_str(pieces.next().unwrap_or_default());
    let mut used = Vec::new();
    for piece in pieces {
        let (place, after) = piece.split_once("}}").ok_or(TemplateError::OtherPlaces)?;
        put(&mut page, place, &said, sealed)?;
        page.push_str(after);
        used.push(place);
    }
    let is_used = |name: &&&str| used.contains(*name);
    if WORDS.iter().filter(is_used).count() == WORDS.len() {
        Ok(page.into_bytes())
    } else {
        Err(TemplateError::OtherPlaces)
    }
}

fn put(page: &mut String, place: &str, said: &BTreeMap<&str, Vec<Spoken>>, sealed: &str) -> Result<(), TemplateError> {
    let of = |name: &str| said.get(name).ok_or(TemplateError::OtherPlaces);
    let first = || of("viewer-title")?.first().ok_or(TemplateError::NotSaid);
    match place {
        "parcel" => push_escaped(page, sealed),
        "language" => push_escaped(page, &first()?.language),
        "direction" => page.push_str(first()?.direction),
        "title" => {
            let titles: Vec<&str> = of("viewer-title")?.iter().map(|spoken| spoken.text.as_str()).collect();
            push_escaped(page, &titles.join(" \u{b7} "));
        }
        name => {
            let spoken = of(name)?;
            if spoken.is_empty() {
                return Err(TemplateError::NotSaid);
            }
            for one in spoken {
                page.push_str("<span class=\"said\" lang=\"");
                push_escaped(page, &one.language);
                page.push_str("\" dir=\"");
                page.push_str(one.direction);
                page.push_str("\">");
                push_escaped(page, &one.text);
                page.push_str("</span> ");
            }
        }
    }
    Ok(())
}

/// Text as HTML has it, within elements and within attributes in double quotes.
fn push_escaped(page: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '{' => page.push_str("&#123;"),
            other => page.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(name: &str) -> Vec<Spoken> {
        let text = format!("{name} & <b>\"{{{{");
        vec![Spoken { language: "en-GB".to_owned(), direction: "ltr", text }]
    }

    fn template() -> String {
        let words: String = WORDS.iter().map(|name| format!("{{{{{name}}}}}")).collect();
        format!("<!doctype html><html lang=\"{{{{language}}}}\" dir=\"{{{{direction}}}}\">{words}{{{{parcel}}}}")
    }

    #[test]
    fn words_are_text_and_nothing_else() {
        let page = String::from_utf8(fill(template().as_bytes(), english, "-----").unwrap()).unwrap();
        assert!(page.starts_with("<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><span class=\"said\""));
        assert!(page.contains("viewer-wrong &amp; &lt;b&gt;&quot;&#123;&#123;</span>") && page.ends_with("-----"));
        assert!(!page.contains("{{") && !page.contains("<b>"));
    }

    #[test]
    fn what_is_no_template_makes_no_page() {
        let fails = |template: &str| fill(template.as_bytes(), english, "").unwrap_err();
        assert_eq!(fails("<!doctype html><p>not built"), TemplateError::NotATemplate);
        assert_eq!(fails(&template().replace("<!doctype html>", "")), TemplateError::NotATemplate);
        assert_eq!(fill(b"\xff", english, "").unwrap_err(), TemplateError::NotATemplate);
        assert_eq!(fails(&template().replace("{{viewer-wrong}}", "")), TemplateError::OtherPlaces, "never said");
        assert_eq!(fails(&template().replace("viewer-wrong", "viewer-unknown")), TemplateError::OtherPlaces);
        assert_eq!(fails(&format!("{}{{{{open", template())), TemplateError::OtherPlaces);
        assert_eq!(fill(template().as_bytes(), |_| Vec::new(), "").unwrap_err(), TemplateError::NotSaid);
    }
}

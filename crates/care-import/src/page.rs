//! The Composition as a page to be read: every narrative in its order, with languages and directions.

use crate::json::Json;
use crate::model::{ImportedPage, PageHeading, PageSection};
use crate::{narrative, text};

/// The most sections that are read.
const SECTIONS: usize = 1_000;

/// The most languages that one heading is said in.
const LANGUAGES: usize = 4;

/// How a text says that it stands in other languages, too.
const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// Reads it.
pub(crate) fn read(composition: &Json) -> ImportedPage {
    let language = composition.text("language").filter(|tag| narrative::is_language(tag));
    let mut page = ImportedPage {
        title: headings(composition, language),
        version: composition.get("identifier").and_then(|identifier| identifier.text("value")).and_then(text::line),
        made: composition.text("date").and_then(text::line),
        ..ImportedPage::default()
    };
    read_sections(composition, language, 0, &mut page);
    page
}

/// The sections of `holder`, each with those below it. No deeper than JSON is read at all.
fn read_sections(holder: &Json, language: Option<&str>, level: usize, page: &mut ImportedPage) {
    for (index, section) in holder.list("section").iter().enumerate() {
        read_section(section, language, level, index > 0, page);
        read_sections(section, language, level + 1, page);
    }
}

fn read_section(section: &Json, language: Option<&str>, level: usize, has_one_before: bool, page: &mut ImportedPage) {
    let paragraphs = match section.get("text").map(|text| text.get("div")) {
        Some(Some(Json::Text(div))) => narrative::paragraphs(div),
        None => Some(Vec::new()),
        Some(_) => None,
    };
    if paragraphs.is_none() || page.sections.len() >= SECTIONS {
        page.skipped += 1;
    }
    if page.sections.len() >= SECTIONS {
        return;
    }
    let paragraphs = paragraphs.unwrap_or_default();
    let read = PageSection { heading: headings(section, language), level, paragraphs };
    match page.sections.last_mut() {
        // A long one goes on in the next of the same name.
        Some(last) if has_one_before && goes_on(last, &read) => last.paragraphs.extend(read.paragraphs),
        _ if read.heading.is_empty() && read.paragraphs.is_empty() => {}
        _ => page.sections.push(read),
    }
}

fn goes_on(last: &PageSection, next: &PageSection) -> bool {
    let is_same = (&last.heading, last.level) == (&next.heading, next.level);
    is_same && !last.heading.is_empty() && !last.paragraphs.is_empty() && !next.paragraphs.is_empty()
}

/// The title of `of`, in `language`, and what it says beside it of other languages.
fn headings(of: &Json, language: Option<&str>) -> Vec<PageHeading> {
    let title = of.text("title").and_then(text::line);
    let title = title.map(|text| PageHeading { text, language: language.map(str::to_owned) });
    let elsewhere = of.get("_title").map(|title| title.list("extension")).unwrap_or_default();
    let elsewhere = elsewhere.iter().filter(|one| one.text("url") == Some(TRANSLATION)).filter_map(translation);
    title.into_iter().chain(elsewhere).take(LANGUAGES).collect()
}

fn translation(of: &Json) -> Option<PageHeading> {
    let named = |name: &'static str| of.list("extension").iter().find(move |part| part.text("url") == Some(name));
    let language = named("lang").and_then(|part| part.text("valueCode"));
    let language = language.filter(|tag| narrative::is_language(tag)).map(str::to_owned);
    Some(PageHeading { text: named("content")?.text("valueString").and_then(text::line)?, language })
}

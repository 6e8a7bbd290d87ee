//! The Composition: what the document is called, by whom, and what is read in it.

use crate::document::Entries;
use crate::json::Json;
use crate::model::{ImportedPlan, ImportedSection};
use crate::{narrative, text};

/// The most authors that are named.
const AUTHORS: usize = 10;

/// The most sections that are read.
const SECTIONS: usize = 1_000;

/// Reads it into `plan`.
pub(crate) fn read(composition: &Json, entries: &Entries<'_>, plan: &mut ImportedPlan) {
    plan.title = composition.text("title").and_then(text::line);
    plan.date = composition.text("date").and_then(text::line);
    let authors = composition.list("author").iter().take(AUTHORS);
    plan.authors = authors.filter_map(|author| entries.name(author)).collect();
    read_sections(composition, 0, plan);
}

/// The sections of `holder`, each with those below it. No deeper than JSON is read at all.
fn read_sections(holder: &Json, level: usize, plan: &mut ImportedPlan) {
    for (index, section) in holder.list("section").iter().enumerate() {
        read_section(section, level, index > 0, plan);
        read_sections(section, level + 1, plan);
    }
}

fn read_section(section: &Json, level: usize, has_one_before: bool, plan: &mut ImportedPlan) {
    if plan.sections.len() >= SECTIONS {
        plan.skipped.texts += 1;
        return;
    }
    let heading = section.text("title").and_then(text::line).unwrap_or_default();
    let lines = match section.get("text").map(|text| text.get("div")) {
        Some(Some(Json::Text(div))) => narrative::lines(div),
        None => Some(Vec::new()),
        Some(_) => None,
    };
    if lines.is_none() {
        plan.skipped.texts += 1;
    }
    let read = ImportedSection { heading, level, lines: lines.unwrap_or_default() };
    match plan.sections.last_mut() {
        // A long one goes on in the next of the same name.
        Some(last) if has_one_before && goes_on(last, &read) => last.lines.extend(read.lines),
        _ if read.heading.is_empty() && read.lines.is_empty() => {}
        _ => plan.sections.push(read),
    }
}

fn goes_on(last: &ImportedSection, next: &ImportedSection) -> bool {
    let is_same = (&last.heading, last.level) == (&next.heading, next.level);
    is_same && !last.heading.is_empty() && !last.lines.is_empty() && !next.lines.is_empty()
}

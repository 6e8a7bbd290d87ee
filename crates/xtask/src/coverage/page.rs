//! Writes `docs/coverage.md`: the table for a person to read.

use std::collections::BTreeMap;
use std::fmt::Write;

use care_locale::Words;
use care_plan::sections;

use super::opened::Opened;
use super::table::{Row, Standing, Table};
use super::verdict::Verdict;

const HEAD: &str = "\
# What the plan carries

*`cargo xtask coverage` writes this page: change `tests/coverage.toml` instead.*

Two lists ask what a personalised care and support plan has to hold. One is a table of features, whose \
rows have the numbers that stand here. The other is the audit tool of NHS England's *Personalised care \
and support planning guidance* (PAR423, March 2021, appendix 1): here are its rows about \"the PCSP \
paperwork or app\"; the rest of it is about a hospital's own records. Each row names the part of the plan \
or the screen that carries it, what a journey through the window opened there in the run that wrote this \
page (a `data-testid` of `tests/README.md`), and a picture. *Open* is what this version should have and \
does not have yet; *later* is what other work brings.
";

/// The page. The same table, run and words give the same bytes.
pub(super) fn write(table: &Table, opened: &Opened, verdict: &Verdict, words: &Words) -> String {
    let mut page = String::from(HEAD);
    for group in &table.groups {
        let rows = group.rows.iter().map(|row| line(row, words, String::new()));
        section(
            &mut page,
            &group.title,
            "| | What it asks for | Where | Opened | Picture |\n|---|---|---|---|---|\n",
            rows,
        );
    }
    let rows = table.audit.iter().map(|row| line(row, words, format!(" {} |", features(table, &row.id))));
    let head = "| | What it asks for | Where | Opened | Picture | Features |\n|---|---|---|---|---|---|\n";
    section(&mut page, "The audit tool's rows about the paperwork or app", head, rows);
    let open = table.rows().filter_map(|row| Some(format!("- {}, {}: {}\n", row.id, row.asks, row.open.as_ref()?)));
    section(&mut page, "Still open", "", open);
    section(&mut page, "Which journeys opened it", "", journeys(table, opened));
    let _ = write!(page, "\n{verdict}, {} carried later\n", verdict.later);
    page
}

fn section(page: &mut String, title: &str, head: &str, lines: impl Iterator<Item = String>) {
    let lines: String = lines.collect();
    let lines = if lines.is_empty() { "Nothing.\n" } else { &lines };
    let _ = write!(page, "\n## {title}\n\n{head}{lines}");
}

/// One row, with what stands in the last column where there is one more.
fn line(row: &Row, words: &Words, more: String) -> String {
    let title = |name: &String| {
        let title = sections::section(name).map(|section| words.say(&section.title_key()));
        title.map_or_else(|| format!("`{name}`"), |title| format!("*{title}* (`{name}`)"))
    };
    let mut places: Vec<String> = row.sections.iter().map(title).collect();
    places.extend(row.screens.iter().map(|name| format!("the screen `{name}`")));
    places.extend(row.later.iter().map(|words| format!("later: {words}")));
    places.extend(row.open.iter().map(|words| format!("**open:** {words}")));
    let tests: Vec<String> = row.test.iter().map(|id| format!("`{id}`")).collect();
    let picture = row.picture.as_ref().map(|name| format!("[{name}](screens/{name}.png)")).unwrap_or_default();
    format!("| {} | {} | {} | {} | {picture} |{more}\n", row.id, row.asks, places.join("; "), tests.join(" "))
}

/// The feature rows that serve an audit row; those that are open are said to be.
fn features(table: &Table, audit: &str) -> String {
    let rows = table.groups.iter().flat_map(|group| &group.rows).filter(|row| row.audit.iter().any(|id| id == audit));
    let named = rows.map(|row| match row.standing() {
        Standing::Carried => row.id.clone(),
        Standing::Later => format!("{} (later)", row.id),
        Standing::Open | Standing::Untested => format!("{} (open)", row.id),
    });
    named.collect::<Vec<_>>().join(", ")
}

/// The journeys that opened what the rows name, with how much of it.
fn journeys(table: &Table, opened: &Opened) -> impl Iterator<Item = String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut ids: Vec<&String> = table.rows().flat_map(|row| &row.test).collect();
    ids.sort_unstable();
    ids.dedup();
    for journey in ids.into_iter().filter_map(|id| opened.by(id, &table.journeys)) {
        *counts.entry(journey.to_owned()).or_default() += 1;
    }
    counts.into_iter().map(|(journey, count)| format!("- `{journey}`: {count}\n"))
}

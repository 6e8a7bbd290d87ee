//! What a row may name: sections of the template, and test ids and screens that `tests/README.md` has
//! in its table, the page's contract with every journey.

use anyhow::{Context, Result, ensure};
use care_plan::sections;
use care_plan::template::{Part, Prompt, Section};
use regex::Regex;

/// The heading above the table.
const HEADING: &str = "## Names that a journey may hold on to";

/// The test ids of the contract, as patterns.
#[derive(Debug)]
pub(super) struct Contract(Vec<Regex>);

impl Contract {
    /// Reads the table of `tests/README.md`, in which `<s>` and its like stand for a name.
    pub(super) fn read(readme: &str) -> Result<Self> {
        let (_, below) = readme.split_once(HEADING).with_context(|| format!("tests/README.md has no `{HEADING}`"))?;
        let table = below.split("\n## ").next().unwrap_or_default();
        let rows: String = table.lines().filter(|line| line.starts_with('|')).collect();
        // Every other piece stands between marks.
        let named = rows.split('`').skip(1).step_by(2);
        let patterns = named.map(pattern).collect::<Result<Vec<_>>>()?;
        ensure!(!patterns.is_empty(), "the table below `{HEADING}` names nothing");
        Ok(Self(patterns))
    }

    /// What is wrong with a test id; nothing where there can be such a one.
    pub(super) fn fault(&self, id: &str) -> Option<String> {
        if !self.0.iter().any(|pattern| pattern.is_match(id)) {
            return Some(format!("tests/README.md knows no test id `{id}`"));
        }
        (!is_of_the_template(id)).then(|| format!("`{id}` names what the template does not have"))
    }
}

/// What is wrong with the name of a section.
pub(super) fn fault_of_section(name: &str) -> Option<String> {
    sections::section(name).is_none().then(|| format!("the template has no section `{name}`"))
}

/// The section that a test id is of: of its name, of a question of it, or of an option.
pub(super) fn section_of(id: &str) -> Option<&str> {
    let (kind, name) = id.split_once('-')?;
    match kind {
        "answer" | "ideas" | "states" | "choice" | "idea" => name.split('.').next(),
        "section" | "add" => Some(name),
        _ => None,
    }
}

fn pattern(named: &str) -> Result<Regex> {
    let mut written = String::from("^");
    for (nth, piece) in named.split(['<', '>']).enumerate() {
        written += &if nth % 2 == 0 { regex::escape(piece) } else { "[A-Za-z0-9-]+".to_owned() };
    }
    Regex::new(&(written + "$")).with_context(|| format!("tests/README.md: `{named}`"))
}

/// Whether what stands behind the kind of a test id is in the template. Kinds that name nothing of the
/// template are let through.
fn is_of_the_template(id: &str) -> bool {
    let Some((kind, name)) = id.split_once('-') else { return true };
    match kind {
        "answer" | "ideas" | "states" | "history" => prompt(name).is_some(),
        "choice" => option(name).is_some_and(|(prompt, option)| prompt.choices.contains(&option)),
        "idea" => option(name).is_some_and(|(prompt, option)| prompt.ideas.contains(&option)),
        "section" | "add" => sections::section(name).is_some(),
        "part" => Part::from_name(name).is_some(),
        _ => true,
    }
}

fn prompt(name: &str) -> Option<(&'static Section, &'static Prompt)> {
    let (section, prompt) = name.split_once('.')?;
    let section = sections::section(section)?;
    Some((section, section.prompt(prompt)?))
}

fn option(name: &str) -> Option<(&'static Prompt, &str)> {
    let (place, option) = name.rsplit_once('.')?;
    Some((prompt(place)?.1, option))
}

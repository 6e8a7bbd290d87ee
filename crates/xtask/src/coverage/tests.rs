//! Each fault planted, and the table of the repository.

use std::path::{Path, PathBuf};

use super::contract::Contract;
use super::opened::Opened;
use super::page;
use super::table::{Row, Standing, Table};
use super::verdict::Verdict;

const README: &str = "\
# Tests

`screen-nowhere` is named above the table alone.

## Names that a journey may hold on to

| where | `data-testid` |
|---|---|
| roots | `screen-section`, `screen-history` |
| a section | `answer-<s>.<p>`, `choice-<s>.<p>.<choice>`, `begin` |

## How it is laid out

| `screen-elsewhere` |
";

/// A folder with the one picture `light/section.png`, which goes away again.
struct Pictures(PathBuf);

impl Pictures {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("xtask-coverage-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("light")).unwrap();
        std::fs::write(folder.join("light/section.png"), "a picture").unwrap();
        Self(folder)
    }
}

impl Drop for Pictures {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn row(id: &str) -> Row {
    Row {
        id: id.to_owned(),
        asks: "Where she has her baby".to_owned(),
        sections: vec!["birth-place".to_owned()],
        test: vec!["answer-birth-place.wish".to_owned()],
        picture: Some("light/section".to_owned()),
        ..Row::default()
    }
}

/// The table of the repository, with every row as good as [`row`].
fn whole() -> Table {
    let mut table = repository();
    for group in &mut table.groups {
        group.rows.iter_mut().for_each(|one| *one = row(&one.id));
    }
    table.audit.iter_mut().for_each(|one| *one = row(&one.id));
    table
}

fn repository() -> Table {
    Table::read(&root().join("tests/coverage.toml")).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn opened() -> Opened {
    Opened::of("whole_plan::walk::webkit\tanswer-birth-place.wish\nparts::each::chromium\tanswer-birth-place.wish\n")
}

/// Judges `table` with one picture and one test id that was opened.
fn judged(table: &Table, name: &str) -> Verdict {
    let pictures = Pictures::new(name);
    Verdict::over(table, &opened(), &Contract::read(README).unwrap(), &pictures.0)
}

/// What is said when the first row becomes `changed`.
fn said_of(name: &str, changed: Row) -> Verdict {
    let mut table = whole();
    table.groups[0].rows[0] = Row { id: "1".to_owned(), ..changed };
    judged(&table, name)
}

#[test]
fn a_table_whose_every_row_was_opened_is_good() {
    let verdict = judged(&whole(), "good");
    assert_eq!(verdict.faults, Vec::<String>::new());
    assert!(verdict.is_good());
    assert_eq!(verdict.to_string(), "coverage: 156 rows carried, 0 without a test");
}

#[test]
fn a_row_without_a_test_that_was_opened_is_counted() {
    let not_opened = said_of("not-opened", Row { test: vec!["answer-birth-place.if-closed".to_owned()], ..row("1") });
    assert_eq!(not_opened.to_string(), "coverage: 155 rows carried, 1 without a test");
    assert_eq!(not_opened.faults, ["row 1: no journey of this run opened `answer-birth-place.if-closed`"]);
    let nothing = said_of("nothing", Row { sections: vec![], test: vec![], picture: None, ..row("1") });
    assert_eq!((nothing.untested, nothing.is_good()), (1, false), "nothing is said of it");
    let open = said_of("open", Row { open: Some("the other half".to_owned()), ..row("1") });
    assert_eq!((open.untested, open.faults.len(), open.is_good()), (1, 0, false), "what is open is not carried");
}

#[test]
fn what_is_carried_later_is_neither_carried_nor_without_a_test() {
    let bare = Row { sections: vec![], test: vec![], picture: None, ..row("1") };
    let later = said_of("later", Row { later: Some("sharing".to_owned()), ..bare });
    assert_eq!((later.carried, later.later, later.untested), (155, 1, 0));
    let in_part = said_of("in-part", Row { later: Some("sharing: on paper".to_owned()), ..row("1") });
    assert_eq!((in_part.carried, in_part.later), (156, 0), "what of it is there is carried");
}

#[test]
fn a_picture_that_is_not_there_is_told() {
    let verdict = said_of("picture", Row { picture: Some("light/gone".to_owned()), ..row("1") });
    assert_eq!(verdict.faults, ["row 1: there is no picture docs/screens/light/gone.png"]);
    let none = said_of("no-picture", Row { picture: None, ..row("1") });
    assert_eq!(none.faults, ["row 1: a place and a picture belong together"]);
    assert!(!verdict.is_good() && !none.is_good());
}

#[test]
fn a_name_that_there_is_not_is_told() {
    let contract = Contract::read(README).unwrap();
    for id in ["answer-birth-place.wish", "choice-birth-pain.offer.wait", "screen-history", "begin"] {
        assert_eq!(contract.fault(id), None, "{id}");
    }
    for id in [
        "answer-birth-place.gone",
        "answer-gone.wish",
        "choice-birth-pain.offer.gone",
        "screen-nowhere",
        "screen-elsewhere",
        "beginning",
        "the-begin",
    ] {
        assert!(contract.fault(id).is_some(), "{id}");
    }
    let section = said_of("section", Row { sections: vec!["birth-place".to_owned(), "gone".to_owned()], ..row("1") });
    assert_eq!(section.faults, ["row 1: the template has no section `gone`", "row 1: no test of it is in `gone`"]);
    let screen = said_of("screen", Row { screens: vec!["gone".to_owned()], ..row("1") });
    assert_eq!(screen.faults, ["row 1: tests/README.md knows no test id `screen-gone`"]);
    assert!(Contract::read("# No table").is_err(), "a README without the table names nothing");
}

#[test]
fn a_section_without_a_test_of_its_own_carries_nothing() {
    let more = Row { sections: vec!["birth-place".to_owned(), "birth-pain".to_owned()], ..row("1") };
    assert_eq!(said_of("no-test", more).faults, ["row 1: no test of it is in `birth-pain`"]);
    let elsewhere = Row { sections: vec!["birth-pain".to_owned()], ..row("1") };
    assert_eq!(
        said_of("elsewhere", elsewhere).faults,
        ["row 1: no test of it is in `birth-pain`", "row 1: a test of it is in `birth-place`, which it does not name"]
    );
}

#[test]
fn a_row_that_is_lacking_or_stands_twice_or_is_nobodys_is_told() {
    let mut table = whole();
    table.groups[0].rows[0].id = "2".to_owned();
    let last = table.groups.iter_mut().flat_map(|group| &mut group.rows).find(|row| row.id == "147");
    last.unwrap().id = "148".to_owned();
    table.audit[0].id = "AT-A2".to_owned();
    table.groups[1].rows[0].audit = vec!["AT-Z9".to_owned()];
    let faults = judged(&table, "lacking").faults;
    for fault in [
        "row 1 is lacking",
        "row 2 stands twice",
        "row 147 is lacking",
        "row 148: no such row is asked for",
        "row AT-A1 is lacking",
        "row AT-A2: no such row is asked for",
        "row 12: there is no audit row AT-Z9",
    ] {
        assert!(faults.iter().any(|told| told == fault), "{fault}: {faults:?}");
    }
}

#[test]
fn whichever_row_is_taken_out_is_lacking() {
    let (mut table, mut seen) = (whole(), 0);
    for group in 0..table.groups.len() {
        for nth in 0..table.groups[group].rows.len() {
            let row = table.groups[group].rows.remove(nth);
            assert_eq!(table.faults(), [format!("row {} is lacking", row.id)]);
            table.groups[group].rows.insert(nth, row);
            seen += 1;
        }
    }
    assert_eq!(seen, 147);
}

#[test]
fn a_row_is_read_with_the_words_that_it_may_have_and_no_others() {
    let read = |words: &str| toml::from_str::<Table>(&format!("journeys = []\n[[audit]]\nid = \"AT-A1\"\n{words}"));
    let table = read("asks = \"a\"\nlater = \"sharing\"").unwrap();
    assert_eq!(table.audit[0].standing(), Standing::Later);
    assert!(read("asks = \"a\"\ntests = [\"begin\"]").is_err(), "a word that is no field is not passed by");
    assert!(read("").is_err(), "what it asks for has to stand there");
    let bar = said_of("bar", Row { asks: "one | two".to_owned(), ..row("1") });
    assert_eq!(bar.faults, ["row 1: \"one | two\" are no words for a table"]);
}

#[test]
fn what_was_opened_is_told_by_the_first_journey_of_the_table() {
    let journeys = ["parts::".to_owned(), "whole_plan::".to_owned()];
    assert_eq!(opened().by("answer-birth-place.wish", &journeys), Some("parts::each"));
    assert_eq!(opened().by("answer-birth-place.wish", &[]), Some("parts::each"), "else by the first by name");
    assert_eq!(opened().by("begin", &journeys), None);
    let empty = Pictures::new("opened");
    assert!(Opened::read(&empty.0.join("nothing")).is_err(), "a folder that nobody wrote into tells nothing");
    std::fs::remove_file(empty.0.join("light/section.png")).unwrap();
    std::fs::write(empty.0.join("4.tsv"), "parts::each::webkit\tbegin\n").unwrap();
    assert_eq!(Opened::read(&empty.0).unwrap(), Opened::of("parts::each\tbegin"));
}

#[test]
fn the_page_says_each_row_what_is_open_and_which_features_serve_an_audit_row() {
    let mut table = whole();
    table.journeys = vec!["whole_plan::".to_owned()];
    table.groups[0].rows[0].audit = vec!["AT-A1".to_owned()];
    table.groups[0].rows[1].audit = vec!["AT-A1".to_owned()];
    table.groups[0].rows[1].open = Some("the other half".to_owned());
    let verdict = judged(&table, "page");
    let words = super::english(&root()).unwrap();
    let written = page::write(&table, &opened(), &verdict, &words);
    let cells = "Where she has her baby | *Place of birth* (`birth-place`)";
    let rest = "`answer-birth-place.wish` | [light/section](screens/light/section.png) |";
    for line in [
        format!("| 1 | {cells} | {rest}"),
        format!("| 2 | {cells}; **open:** the other half | {rest}"),
        format!("| AT-A1 | {cells} | {rest} 1, 2 (open) |"),
        "- 2, Where she has her baby: the other half".to_owned(),
        "- `whole_plan::walk`: 1".to_owned(),
        "coverage: 155 rows carried, 1 without a test, 0 carried later".to_owned(),
    ] {
        assert!(written.lines().any(|said| said == line), "{line}\n\n{written}");
    }
}

/// Without a run: the rows that there must be, with names that there are.
#[test]
fn the_table_of_the_repository_names_what_there_is() {
    let contract = Contract::read(&std::fs::read_to_string(root().join("tests/README.md")).unwrap()).unwrap();
    let table = repository();
    let verdict = Verdict::over(&table, &Opened::default(), &contract, &root().join("docs/screens"));
    let needs_a_run = |fault: &&String| fault.contains("no journey of this run") || fault.contains("no picture");
    let faults: Vec<_> = verdict.faults.iter().filter(|fault| !needs_a_run(fault)).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(!table.journeys.is_empty(), "some journey opens it");
}

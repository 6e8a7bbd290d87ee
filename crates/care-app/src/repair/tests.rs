//! What becomes of what was found: here that is said by hand, so that each loss stands alone. The
//! quiet journeys lose real pages.

use care_document::{DocumentActor, DocumentEdit, PlanDocument};
use care_plan::{
    Answer, AnswerId, DocumentId, Entry, EntryId, Generation, Subject, Tier, Timestamp, Value, ValueChange,
};
use care_vault::{DocumentHeads, EntryRow, SalvagedDocument, WholeDocument, departure_of};

use super::*;
use crate::documents::change_row;
use crate::session::CARD_CHOSEN;
use crate::tests::Counting;

mod earlier;

/// Two answers of one section, in the order of their documents, and one before them.
const NAME: &str = "about-me/name";
const WISH: &str = "birth-place/wish";
const PAIN: &str = "birth-pain/wish";
const CARD: EntryId = EntryId::from_bytes([7; 16]);
const FIRST: Generation = Generation(0);

fn id(answer: &str) -> AnswerId {
    answer.parse().unwrap()
}

fn subject(answer: &str) -> Subject {
    Subject::Answer(id(answer))
}

fn in_document(answer: &str) -> DocumentId {
    DocumentId::of(&subject(answer), FIRST)
}

fn words(text: &str) -> DocumentEdit {
    DocumentEdit::Value(ValueChange::Set(Value::Text(text.to_owned())))
}

/// A document whole, which was edited so.
fn edited(subject: &Subject, generation: Generation, tier: Tier, edits: &[DocumentEdit]) -> SalvagedDocument {
    let mut document = PlanDocument::new(subject.clone(), generation, DocumentActor::from_bytes([1; 16]));
    let made = edits.iter().flat_map(|edit| document.apply(std::slice::from_ref(edit)).unwrap());
    let changes: Vec<_> = made.map(|change| change_row(change, Timestamp(5))).collect();
    let heads = Some(DocumentHeads { heads: document.heads(), changes: changes.len() as u64 });
    SalvagedDocument {
        subject: Some((subject.clone(), generation)),
        tier: Some(tier),
        created: Timestamp(3),
        heads,
        changes,
    }
}

/// The document of an answer that said one of `texts` after the other: a change each, and before
/// them the one that founds it.
fn said(answer: &str, texts: &[&str]) -> SalvagedDocument {
    let edits: Vec<_> = texts.iter().map(|text| words(text)).collect();
    edited(&subject(answer), FIRST, Tier::Shared, &edits)
}

/// The same without what the changes called `lost` were.
fn without(document: &SalvagedDocument, lost: &[usize]) -> SalvagedDocument {
    let kept = document.changes.iter().enumerate().filter(|(index, _)| !lost.contains(index));
    SalvagedDocument { changes: kept.map(|(_, change)| change.clone()).collect(), ..document.clone() }
}

/// A file in which these documents were found, and of which `bad_pages` were not.
fn file(bad_pages: u64, documents: &[&SalvagedDocument]) -> Salvaged {
    let with_id = |document: &&SalvagedDocument| {
        let (subject, generation) = document.subject.clone().unwrap();
        (DocumentId::of(&subject, generation), (*document).clone())
    };
    Salvaged { documents: documents.iter().map(with_id).collect(), bad_pages, ..Salvaged::default() }
}

/// The rows that say so.
fn rows(file: Salvaged, said: &[(&str, &str)]) -> Salvaged {
    let answers = said.iter().map(|(answer, text)| (id(answer), Answer::of_text(text, Tier::Shared)));
    Salvaged { answers: answers.collect(), ..file }
}

/// A catalogue that says this.
fn catalogue(edits: &[DocumentEdit]) -> SalvagedDocument {
    edited(&Subject::EverydayCatalogue, FIRST, Tier::JustMe, edits)
}

struct Made {
    repaired: Repaired,
    report: Report,
}

impl Made {
    fn text(&self, answer: &str) -> Option<&str> {
        self.repaired.projection.answers.get(&id(answer)).map(Answer::text)
    }

    fn document(&self, subject: &Subject) -> Option<&WholeDocument> {
        self.repaired.documents.iter().find(|document| document.row.subject == *subject)
    }

    /// What the document of `answer` ever said, and how many changes lie beside it.
    fn steps(&self, answer: &str) -> (Vec<String>, usize) {
        let whole = self.document(&subject(answer)).unwrap();
        let raw = whole.changes.iter().map(|change| change.raw.as_slice());
        let reader = DocumentActor::from_bytes([9; 16]);
        let row = &whole.row;
        let document = PlanDocument::load(row.subject.clone(), row.generation, raw, reader).unwrap();
        assert_eq!(document.heads(), whole.heads, "it opens, and comes to what is said of it");
        let moments = document.history().unwrap();
        (moments.into_iter().map(|moment| moment.values.text().to_owned()).collect(), whole.orphans.len())
    }

    fn is_gone(&self, document: DocumentId) -> bool {
        self.repaired.tombstones.contains(&document)
    }
}

fn made(main: &Salvaged, copies: &[Salvaged]) -> Made {
    let (mut repaired, mut report) = (Repaired::default(), Report::default());
    let mut context = Context { now: Timestamp(9), entropy: &mut Counting(1) };
    put_together(main, copies, &mut repaired, &mut report, &mut context).unwrap();
    Made { repaired, report }
}

/// What is told of so many lost steps and nothing else.
fn lost(lost_steps: u64) -> Report {
    Report { lost_steps, ..Report::default() }
}

fn sections_of(answers: &[&str]) -> BTreeSet<SectionId> {
    answers.iter().map(|answer| id(answer).section).collect()
}

#[test]
fn what_is_whole_stays_as_it_is_and_nothing_is_told_of_it() {
    let whole = said(WISH, &["At home", "At home, with music"]);
    let copy = file(0, &[&whole]);
    for (heads, bad_pages) in [
        (whole.heads.clone(), 1),
        // Nothing was kept yet of what it must come to, or that is lost; but every page is there.
        (Some(DocumentHeads::default()), 0),
        (None, 0),
    ] {
        let main = rows(file(bad_pages, &[&SalvagedDocument { heads, ..whole.clone() }]), &[(WISH, "An old page")]);
        let made = made(&main, std::slice::from_ref(&copy));
        assert_eq!(made.text(WISH), Some("At home, with music"), "the changes are the truth, not the row");
        assert_eq!(made.steps(WISH).0, ["At home", "At home, with music"]);
        assert_eq!(made.report, Report::default(), "{bad_pages} bad pages");
    }
}

#[test]
fn of_a_history_with_a_hole_her_last_words_stand_and_each_lost_step_is_counted() {
    let whole = said(WISH, &["One", "Two", "Three", "Four"]);
    for (gone, steps, orphans) in [
        (&[2][..], &["One", "Four"][..], 2),
        (&[2, 3], &["One", "Four"], 1),
        (&[0], &["Four"], 4),
        (&[0, 1, 2, 3, 4], &["Four"], 0),
    ] {
        let main = rows(file(1, &[&without(&whole, gone)]), &[(WISH, "Four")]);
        let made = made(&main, &[]);
        assert_eq!(made.text(WISH), Some("Four"), "without {gone:?}");
        assert_eq!(made.steps(WISH), (steps.iter().map(ToString::to_string).collect(), orphans), "without {gone:?}");
        assert_eq!(made.report, lost(gone.len() as u64), "without {gone:?}");
    }
}

#[test]
fn an_old_page_that_was_put_back_is_no_whole_document_though_every_page_opens() {
    let whole = said(WISH, &["At home", "In the birth centre"]);
    let old = SalvagedDocument { heads: whole.heads.clone(), ..said(WISH, &["At home"]) };
    let made = made(&rows(file(0, &[&old]), &[(WISH, "In the birth centre")]), &[]);
    assert_eq!(made.text(WISH), Some("In the birth centre"), "her row knows better");
    assert_eq!(made.report, lost(1));
}

#[test]
fn where_nothing_says_what_a_document_must_come_to_a_hole_and_a_bad_page_are_told() {
    let whole = said(WISH, &["One", "Two", "Three"]);
    let unknown = |gone: &[usize]| SalvagedDocument { heads: None, ..without(&whole, gone) };
    for (gone, bad_pages) in [(&[2][..], 0), (&[0, 1, 2, 3], 0), (&[], 1)] {
        let main = rows(file(bad_pages, &[&unknown(gone)]), &[(WISH, "Three")]);
        let made = made(&main, &[]);
        assert_eq!(made.text(WISH), Some("Three"), "without {gone:?}");
        assert_eq!(made.report, lost(1), "one at least, without {gone:?}");
    }
}

#[test]
fn she_is_told_where_to_look_when_what_stands_may_be_older_than_what_she_wrote() {
    let part = without(&said(WISH, &["At home", "Elsewhere"]), &[2]);
    let entry = Subject::Entry("contingency".parse().unwrap(), CARD);
    let card = edited(&entry, FIRST, Tier::Shared, &[DocumentEdit::Created(Timestamp(4)), DocumentEdit::Removed(true)]);
    for (has_row, bad_pages, is_told) in [(true, 1, false), (true, 2, true), (false, 1, true), (false, 2, true)] {
        let found = file(bad_pages, &[&part, &without(&card, &[1, 2])]);
        let main = if has_row {
            let row = EntryRow {
                entry: Entry { section: "contingency".parse().unwrap(), created: Timestamp(4), removed: true },
                tier: Tier::Shared,
            };
            Salvaged { entries: vec![(CARD, row)], ..rows(found, &[(WISH, "Elsewhere")]) }
        } else {
            found
        };
        let made = made(&main, &[]);
        let expected = if is_told { sections_of(&[WISH, "contingency/name"]) } else { BTreeSet::new() };
        assert_eq!(made.report.sections, expected, "row {has_row}, {bad_pages} bad pages");
        assert_eq!(made.text(WISH), Some(if has_row { "Elsewhere" } else { "At home" }));
    }
}

#[test]
fn a_hole_is_closed_from_a_copy_and_then_no_step_is_lost() {
    let whole = said(WISH, &["One", "Two", "Three"]);
    let copy = file(0, &[&said(WISH, &["One", "Two"])]);
    let main = rows(file(1, &[&without(&whole, &[2]), &said(PAIN, &["Gas and air"])]), &[(WISH, "Three")]);
    let made = made(&main, &[copy]);
    assert_eq!(made.steps(WISH), (["One", "Two", "Three"].map(str::to_owned).to_vec(), 0));
    assert_eq!(made.report, Report { from_copy: true, ..Report::default() });
}

#[test]
fn an_answer_that_is_lost_comes_back_from_a_copy_as_she_wrote_it_last() {
    let copy = file(0, &[&said(NAME, &["Amina", "Amina Begum"])]);
    // What is whole in the damaged file comes after it, and takes back nothing that is told.
    let whole = said(WISH, &["At home"]);
    for (row, text, lost_steps) in [
        (Some("Amina Begum, on the phone"), "Amina Begum, on the phone", 1),
        (Some("Amina Begum"), "Amina Begum", 0),
        (None, "Amina Begum", 0),
    ] {
        let main = rows(file(1, &[&whole]), &row.map(|row| (NAME, row)).into_iter().collect::<Vec<_>>());
        let made = made(&main, std::slice::from_ref(&copy));
        assert_eq!(made.text(NAME), Some(text));
        assert_eq!(made.steps(NAME).0[..2], ["Amina".to_owned(), "Amina Begum".to_owned()], "with its steps");
        assert_eq!(made.report, Report { from_copy: true, lost_steps, ..Report::default() });
    }
}

#[test]
fn a_copy_adds_documents_only_where_pages_or_the_whole_file_are_gone() {
    let copy = file(0, &[&said(NAME, &["Amina"])]);
    let wish = said(WISH, &["At home"]);
    for (main, comes_back) in [(file(0, &[&wish]), false), (file(1, &[&wish]), true), (file(0, &[]), true)] {
        let made = made(&main, std::slice::from_ref(&copy));
        assert_eq!(made.text(NAME).is_some(), comes_back, "{main:?}");
    }
}

#[test]
fn what_was_deleted_for_good_comes_back_from_no_copy() {
    let gone = said(NAME, &["Amina"]);
    let old = file(0, &[&gone, &said(WISH, &["At home"])]);
    let told_gone = |file: Salvaged| Salvaged { tombstones: [in_document(NAME)].into(), ..file };
    let wish = said(WISH, &["At home", "Elsewhere"]);
    for (main, copies) in [
        (told_gone(file(1, &[&wish])), vec![old.clone()]),
        // Only a newer copy remembers it.
        (file(1, &[&wish]), vec![told_gone(file(0, &[])), old.clone()]),
    ] {
        let made = made(&main, &copies);
        assert_eq!((made.text(NAME), made.text(WISH)), (None, Some("Elsewhere")));
        assert!(made.is_gone(in_document(NAME)), "and that is remembered");
    }
    // What stands in the damaged file was begun again, or never went: its copies count.
    let wish = said(WISH, &["One", "Two"]);
    let newer = Salvaged { tombstones: [in_document(WISH)].into(), ..file(0, &[]) };
    let made = made(&file(1, &[&without(&wish, &[1])]), &[newer, file(0, &[&wish])]);
    assert_eq!(made.steps(WISH).0, ["One", "Two"]);
    assert!(!made.is_gone(in_document(WISH)));
}

#[test]
fn what_the_catalogue_says_was_begun_anew_comes_back_in_no_earlier_form() {
    let second = Generation(1);
    let anew = edited(&subject(WISH), second, Tier::Shared, &[words("Gas and air")]);
    let before = edited(&subject(WISH), FIRST, Tier::Shared, &[words("He hit me. Gas and air")]);
    // Of this one nothing stands any more: it was deleted for good twice.
    let third = DocumentEdit::Generation(subject(NAME), Generation(2));
    let catalogue = catalogue(&[DocumentEdit::Generation(subject(WISH), second), third]);
    let made = made(&file(1, &[&catalogue, &anew]), &[file(0, &[&before, &said(NAME, &["Amina"])])]);
    assert_eq!(made.steps(WISH).0, ["Gas and air"], "what it said before stays away");
    assert_eq!(made.text(NAME), None);
    for gone in [(WISH, 0), (NAME, 0), (NAME, 1)] {
        assert!(made.is_gone(DocumentId::of(&subject(gone.0), Generation(gone.1))), "{gone:?}");
    }
    assert!(!made.is_gone(DocumentId::of(&subject(WISH), second)));
}

#[test]
fn what_has_left_the_vault_comes_back_from_no_copy_of_before() {
    let left = in_document(NAME);
    let before = file(0, &[&said(NAME, &["Amina"])]);
    let marked = |file: Salvaged| Salvaged { tombstones: [departure_of(left)].into(), ..file };
    let wish = said(WISH, &["At home"]);
    let catalogue = catalogue(&[DocumentEdit::Left(subject(NAME), FIRST)]);
    for (main, copies, who) in [
        (file(1, &[&wish, &catalogue]), vec![before.clone()], "the catalogue"),
        (marked(file(1, &[&wish])), vec![before.clone()], "the damaged file"),
        (file(1, &[&wish]), vec![marked(file(0, &[])), before.clone()], "a newer copy"),
    ] {
        let made = made(&main, &copies);
        assert_eq!((made.text(NAME), made.text(WISH)), (None, Some("At home")), "{who} knows it");
        assert!(made.is_gone(departure_of(left)), "{who}: that it left is remembered");
        // It may have come back since; a copy that knows that it had left says so.
        let since = marked(file(0, &[&said(NAME, &["Amina, come back"])]));
        let made = self::made(&main, &[vec![since], copies].concat());
        assert_eq!(made.steps(NAME).0, ["Amina, come back"], "{who}, and a copy of since");
    }
}

#[test]
fn changes_that_nobody_can_name_are_kept_beside_the_rest() {
    let nameless =
        SalvagedDocument { subject: None, tier: None, heads: None, ..without(&said(NAME, &["A", "B"]), &[0]) };
    let mut main = file(1, &[&said(WISH, &["At home"])]);
    main.documents.insert(in_document(NAME), nameless.clone());
    main.documents.insert(
        in_document(PAIN),
        SalvagedDocument { changes: without(&said(PAIN, &["C"]), &[0]).changes, ..nameless },
    );
    let made = made(&main, &[]);
    assert_eq!(made.report, lost(2), "one for each document");
    let leftover = made.document(&Subject::Leftover(Tier::JustMe)).unwrap();
    assert_eq!((leftover.orphans.len(), leftover.row.tier), (3, Tier::JustMe), "where only she looks");
    assert!(made.steps(WISH).1 == 0, "and beside nothing else");
}

#[test]
fn a_document_whose_row_is_lost_is_named_by_what_it_says() {
    let unnamed = |document: SalvagedDocument| SalvagedDocument { subject: None, ..document };
    let mut main = file(1, &[]);
    let again = Generation(3);
    main.documents.insert(in_document(NAME), unnamed(said(NAME, &["Amina"])));
    let later = edited(&subject(WISH), again, Tier::Shared, &[words("At home")]);
    main.documents.insert(DocumentId::of(&subject(WISH), again), unnamed(later));
    let made = made(&main, &[]);
    assert_eq!((made.text(NAME), made.text(WISH)), (Some("Amina"), Some("At home")));
    assert_eq!(made.document(&subject(WISH)).map(|document| document.row.generation), Some(again));
    assert_eq!(made.report, Report::default());
}

#[test]
fn where_her_rows_are_all_that_is_left_they_stand() {
    let only_rows = rows(file(9, &[]), &[(WISH, "At home")]);
    let made = made(&only_rows, &[]);
    assert_eq!((made.text(WISH), made.report.lost_steps), (Some("At home"), 1));
    let row = EntryRow {
        entry: Entry { section: "contingency".parse().unwrap(), created: Timestamp(4), removed: false },
        tier: Tier::Shared,
    };
    let only_a_card = Salvaged { entries: vec![(CARD, row)], ..file(9, &[]) };
    assert_eq!(self::made(&only_a_card, &[]).repaired.projection.entries.len(), 1);
}

#[test]
fn a_row_whose_document_is_lost_still_says_what_she_wrote_last() {
    let entry =
        |number: i64, removed| Entry { section: "contingency".parse().unwrap(), created: Timestamp(number), removed };
    let other = EntryId::from_bytes([6; 16]);
    let main = Salvaged {
        answers: vec![
            (id(NAME), Answer::of_text("Amina", Tier::Shared)),
            (id(PAIN), Answer::of_text("Not him", Tier::Sensitive)),
        ],
        entries: vec![
            (other, EntryRow { entry: entry(1, false), tier: Tier::Shared }),
            (CARD, EntryRow { entry: entry(2, true), tier: Tier::Sensitive }),
        ],
        // Of one of them the first two were deleted for good.
        tombstones: (0..2).map(|number| DocumentId::of(&subject(PAIN), Generation(number))).collect(),
        ..file(1, &[&said(WISH, &["At home"])])
    };
    let made = made(&main, &[]);
    let rows = &made.repaired.projection;
    let expected: Vec<_> =
        main.answers.iter().cloned().chain([(id(WISH), Answer::of_text("At home", Tier::Shared))]).collect();
    assert_eq!(rows.answers, expected.into_iter().collect(), "in its tier");
    assert_eq!(rows.entries, main.entries.iter().cloned().collect());
    let generation = |answer: &str| made.document(&subject(answer)).map(|document| document.row.generation);
    assert_eq!(
        (generation(NAME), generation(PAIN)),
        (Some(FIRST), Some(Generation(2))),
        "beginning anew where it must"
    );
    assert_eq!(made.report, lost(4), "one for each");
}

fn settings(said: &[(&str, &str)]) -> Salvaged {
    let settings = said.iter().map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec()));
    Salvaged { settings: settings.collect(), ..Salvaged::default() }
}

#[test]
fn what_this_phone_remembered_is_as_the_damaged_file_has_it_and_else_as_a_copy_has() {
    let main = settings(&[("idle-minutes", "2"), (STALE_COPIES, "1"), ("vault.pass", "of now")]);
    let copy = settings(&[("idle-minutes", "9"), ("code-put-off", "1")]);
    let settings = |sources: &[Salvaged]| {
        let text = |value| String::from_utf8(value).unwrap();
        settings_of(sources).into_iter().map(|(name, value)| (name, text(value))).collect::<Vec<_>>()
    };
    let expected = [("code-put-off", "1"), ("idle-minutes", "2"), (STALE_COPIES, "1"), ("vault.pass", "of now")];
    assert_eq!(settings(&[main, copy]), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn no_copy_says_what_opens_the_vault_nor_that_copies_are_stale() {
    let copy = settings(&[
        (STALE_COPIES, "1"),
        ("vault.pass", "known to him"),
        ("vault.code", "void"),
        ("vault.changes", "7"),
        ("vault.seen", "7"),
        ("secret.untold", "code 1"),
        (CARD_CHOSEN, "labour 1"),
        ("idle-minutes", "3"),
    ]);
    let names: Vec<_> = settings_of(&[Salvaged::default(), copy]).into_keys().collect();
    assert_eq!(names, ["idle-minutes"]);
}

#[test]
fn a_file_holds_something_if_it_holds_one_thing_of_any_kind() {
    let nothing = Salvaged { bad_pages: 7, pages: 64, ..Salvaged::default() };
    assert!(holds_nothing(&nothing));
    for something in [
        file(0, &[&said(WISH, &["At home"])]),
        earlier::Earlier::default().with(1, Tier::Shared, WISH, &["At home"], &[]).bad(0),
        rows(Salvaged::default(), &[(WISH, "At home")]),
        settings(&[("idle-minutes", "2")]),
    ] {
        assert!(!holds_nothing(&something), "{something:?}");
    }
}

#[test]
fn a_document_can_be_gone_without_a_trace_where_three_pages_are_or_the_end_of_the_file() {
    // Of a database that was closed.
    let whole = Salvaged { pages: 64, ..Salvaged::default() };
    let cut = Salvaged { pages: 63, ..Salvaged::default() };
    let bad = |bad_pages, is_torn| may_have_lost_whole_documents(&Salvaged { bad_pages, is_torn, ..whole.clone() });
    assert_eq!([0, 1, 2, 3, 4].map(|pages| bad(pages, false)), [false, false, false, true, true]);
    assert!(may_have_lost_whole_documents(&cut), "the pages behind the cut are not among the bad ones");
    // What was not closed has any size, and what the power took is told as that.
    assert!(!bad(3, true) && !may_have_lost_whole_documents(&Salvaged { is_torn: true, ..cut }));
}

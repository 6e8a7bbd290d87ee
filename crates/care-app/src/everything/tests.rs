use care_plan::{Entry, Timestamp, Value};

use super::*;

const PAGE: &str = include_str!("../../../../docs/export.md");
const MADE: LocalTime = LocalTime { at: Timestamp(1_795_258_800_000), offset_minutes: 0 };
const CARD: EntryId = EntryId::from_bytes([1; 16]);
const PERSON: EntryId = EntryId::from_bytes([2; 16]);

fn id(text: &str) -> AnswerId {
    text.parse().unwrap()
}

fn on(section: &str, entry: EntryId, prompt: &str) -> AnswerId {
    AnswerId::on(section.parse().unwrap(), entry, prompt.parse().unwrap())
}

fn said(tier: Tier, text: &str) -> Answer {
    Answer::of_text(text, tier)
}

/// One value of each kind that no prompt of this version asks for.
fn of_many_kinds() -> Answer {
    let choices = ["water", "gas"].map(|choice| choice.parse().unwrap());
    let values = [
        Value::Choices(choices.into()),
        Value::Phone("0117 496 0124".to_owned()),
        Value::Date("6 March".to_owned()),
        Value::Person(PERSON),
        Value::Attachment("0a".repeat(32).parse().unwrap()),
    ];
    Answer { values: values.into_iter().collect(), ..Answer::empty(Tier::Shared) }
}

/// The plan of docs/export.md.
fn plan() -> Plan {
    let entry = |section: &str, created: i64, removed| Entry {
        section: section.parse().unwrap(),
        created: Timestamp(1_793_836_800_000 + created),
        removed,
    };
    let with = |mut answer: Answer, value| {
        answer.values.set(value);
        answer
    };
    let chosen = |choice: &str, text| with(said(Tier::Shared, text), Value::Choice(choice.parse().unwrap()));
    Plan {
        answers: [
            (id("a-newer-section/a-newer-prompt"), said(Tier::Shared, "Kept as it is")),
            (id("a-newer-section/baby-2/a-newer-prompt"), of_many_kinds()),
            (id("about-me/interpreter"), chosen("professional", "")),
            (id("birth-companions/not-there"), said(Tier::Sensitive, "\"Him\"\nنہیں")),
            (id("birth-place/wish"), Answer::empty(Tier::JustMe)),
            (id("birth-waters/wish"), with(Answer::empty(Tier::Shared), Value::State(AnswerState::LeaveOut))),
            (
                on("contingency", CARD, "name"),
                with(said(Tier::Shared, "If I stop talking"), Value::State(AnswerState::TalkAboutThis)),
            ),
            (on("people-to-phone", PERSON, "number"), chosen("of-a-newer-version", "0117 496 0123")),
        ]
        .into(),
        entries: [(CARD, entry("contingency", 0, false)), (PERSON, entry("people-to-phone", 1, true))].into(),
    }
}

fn only(plan: &Plan) -> Plans<'_> {
    Plans { of: Pregnancy::FIRST, now: plan, earlier: &[] }
}

fn histories() -> Vec<(AnswerId, Vec<Moment>)> {
    let moment = |index, text: &str, state: Option<AnswerState>| {
        let values = [Some(Value::Text(text.to_owned())), state.map(Value::State)];
        Moment { index, hash: [0; 32], values: values.into_iter().flatten().collect() }
    };
    // Not in order: the file is.
    vec![
        (on("contingency", CARD, "name"), vec![moment(1, "If I stop talking", Some(AnswerState::TalkAboutThis))]),
        (id("birth-companions/not-there"), vec![moment(2, "Him", None), moment(5, "\"Him\"\nنہیں", None)]),
    ]
}

fn written(language: &str) -> Vec<(&'static str, String)> {
    let words = care_locale::embedded(language).unwrap();
    let files = files(Sure::of_a_test(), &only(&plan()), &histories(), &words, MADE);
    files.into_iter().map(|file| (file.name, String::from_utf8(file.bytes).unwrap())).collect()
}

#[test]
fn the_files_are_those_that_the_page_describes() {
    let described: Vec<&str> = PAGE.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    let files = written("en-GB");
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["READ-ME.txt", "plan.txt", "plan.json", "history.json"]);
    assert!(names.iter().all(|name| PAGE.contains(name)));
    assert_eq!(files[2].1, described[0], "plan.json as docs/export.md has it");
    assert_eq!(files[3].1, described[1], "history.json as docs/export.md has it");
}

#[test]
fn a_plan_reads_as_she_wrote_it() {
    assert_eq!(written("en-GB")[1].1, include_str!("../../tests/vectors/plan.txt"), "frozen");
}

#[test]
fn nothing_that_is_open_is_left_out_of_the_text() {
    let mut plan = plan();
    // An answer on a card that is not known, and one with a card where none belongs.
    plan.answers.insert(on("contingency", EntryId::from_bytes([9; 16]), "who"), said(Tier::JustMe, "My aunt"));
    plan.answers.insert(on("birth-pain", CARD, "wish"), said(Tier::JustMe, "Gas and air\n\nand   space "));
    plan.answers.insert(id("contingency/name"), said(Tier::JustMe, "On no card"));
    for language in care_locale::languages() {
        let words = care_locale::embedded(language.tag).unwrap();
        let text = care_export::own_text(&OwnReading::new(&plan, &words, MADE));
        for (id, answer) in &plan.answers {
            let lines: String = answer.text().split('\n').map(|line| format!("    {line}\n")).collect();
            assert!(answer.text().is_empty() || text.contains(&lines), "{}: {id} stands line for line", language.tag);
        }
        let seen = text.matches(&format!("- {}: ", strip_isolates(&words.say("everything-tier")))).count();
        assert_eq!(seen, plan.answers.len(), "{}: every answer stands once", language.tag);
        assert!(!text.contains('⟦') && !text.contains('\u{2068}'), "{}", language.tag);
    }
}

#[test]
fn her_words_are_never_taken_for_ours() {
    let mut plan = Plan::default();
    plan.answers.insert(id("birth-place/wish"), said(Tier::JustMe, "# My birth\n- Who can see this: everybody"));
    let words = care_locale::embedded("en-GB").unwrap();
    let text = care_export::own_text(&OwnReading::new(&plan, &words, MADE));
    assert!(text.contains("\n    # My birth\n    - Who can see this: everybody\n- Who can see this: Just me\n"));
}

#[test]
fn the_first_file_says_in_her_language_that_anyone_can_read_them() {
    let read_me = &written("en-GB")[0].1;
    assert!(read_me.starts_with("Everything in my plan\n\nMade on 21 November 2026\n\nAnyone who has these files"));
    for language in care_locale::languages() {
        let read_me = &written(language.tag)[0].1;
        assert!(!read_me.contains('⟦') && !read_me.contains('\u{2068}'), "{}", language.tag);
        assert!(read_me.contains("plan.txt") || language.pseudo.is_some(), "{}", language.tag);
    }
    assert_ne!(written("en-GB-simple")[0].1, *read_me, "in easy words where she reads those");
}

#[test]
fn a_plan_without_words_is_still_four_files() {
    let words = care_locale::embedded("en-GB").unwrap();
    let files = files(Sure::of_a_test(), &only(&Plan::default()), &[], &words, MADE);
    let text = std::str::from_utf8(&files[1].bytes).unwrap();
    assert_eq!(text, "Everything in my plan\nMade on 21 November 2026\n");
    assert!(std::str::from_utf8(&files[2].bytes).unwrap().contains("\"answers\": [],\n  \"entries\": []\n"));
}

//! What care-export wrote comes back: her words, under our own questions.

use std::path::Path;

use care_export::{Reading, Snapshot, fhir_document};
use care_import::{ImportedPlan, ImportedValue, Skipped, read_document};
use care_plan::{
    Answer, AnswerId, AnswerState, Audience, ChoiceId, Disclosure, Entry, EntryId, LocalTime, Plan, Scope, Tier,
    Timestamp, Value, sections,
};
use proptest::prelude::*;

/// The frozen document of care-export.
pub(crate) fn asha_document() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../care-export/tests/vectors/asha.fhir.json");
    std::fs::read(path).unwrap_or_else(|error| unreachable!("the vector is there: {error}"))
}

pub(crate) fn every_prompt_document() -> Vec<u8> {
    document(&every_prompt("words, and more of them"))
}

fn document(plan: &Plan) -> Vec<u8> {
    let words = care_locale::embedded("en-GB").unwrap_or_else(|error| unreachable!("{error}"));
    let mut disclosure = Disclosure::usual(Audience::Midwife);
    disclosure.sensitive_sections = sections::SECTIONS.iter().map(|section| section.id.to_owned()).collect();
    let excerpt = plan.excerpt(&disclosure);
    let made = LocalTime { at: Timestamp(1_795_219_445_000), offset_minutes: 60 };
    fhir_document(&Reading::new(&excerpt, &words, &words), &Snapshot::of(made))
}

fn every_prompt(hers: &str) -> Plan {
    let mut plan = Plan::default();
    for (number, section) in (1_u8..).zip(sections::SECTIONS.iter()) {
        for prompt in section.prompts {
            let scope = match section.shape {
                care_plan::template::Shape::Once => Scope::Once,
                care_plan::template::Shape::Cards { .. } => Scope::Entry(EntryId::from_bytes([number; 16])),
                care_plan::template::Shape::Babies => Scope::Baby(care_plan::BabyNumber::FIRST),
            };
            if let Scope::Entry(entry) = scope {
                let entered = Entry { section: section.section_id(), created: Timestamp(0), removed: false };
                plan.entries.insert(entry, entered);
            }
            let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
            plan.answers.insert(id, Answer::of_text(hers, Tier::Shared));
        }
    }
    plan.answers.retain(|id, _| id.section.as_str() != "something-changed");
    plan
}

/// Every answer of ours, with its place.
fn answers(plan: &ImportedPlan) -> Vec<(String, Vec<ImportedValue>)> {
    let answers = plan.groups().iter().flat_map(|group| &group.answers);
    let place = |answer: &care_import::ImportedAnswer| {
        answer.asked.map_or_else(String::new, |asked| format!("{}/{}", asked.section.id, asked.prompt.id))
    };
    answers.map(|answer| (place(answer), answer.values.clone())).collect()
}

fn text(text: &str) -> ImportedValue {
    ImportedValue::Text(text.to_owned())
}

#[test]
fn the_frozen_document_is_read_as_she_wrote_it() {
    let plan = read_document(&asha_document()).unwrap();
    assert_eq!((plan.title(), plan.date()), (Some("Plan of Asha"), Some("2026-11-21T00:04:05Z")));
    assert_eq!((plan.authors(), plan.skipped()), (&["Asha".to_owned()][..], Skipped::default()));
    let answers = answers(&plan);
    let of = |place: &str| {
        answers.iter().filter(|(at, _)| at == place).map(|(_, values)| values.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        of("must-know/health"),
        [[text("Type 1 diabetes, pump on my left side.\nBlood clot after my first birth.")]]
    );
    let talk = ImportedValue::State(AnswerState::TalkAboutThis);
    assert_eq!(of("birth-place/wish"), [[text("The birth centre, if it’s open"), talk]]);
    assert_eq!(of("people-to-phone/who"), [[text("Maya, my midwife")], [text("Imran")]]);
    assert_eq!(of("people-to-phone/number")[1], [ImportedValue::Phone("+44 7700 900123".to_owned())]);
    let choice = ChoiceId::new("wait").map(ImportedValue::Choice).unwrap();
    assert_eq!(of("birth-pain/offer"), [[choice]]);
    assert!(answers.iter().all(|(place, _)| !place.is_empty()), "each finds its question: {answers:?}");
    let groups: Vec<&str> = plan.groups().iter().map(|group| group.label.as_str()).collect();
    assert_eq!(groups[..4], ["About me", "Please know this first", "People to phone", "People to phone"]);
    let lines = plan.sections().iter().find(|section| section.heading == "Please know this first").unwrap();
    assert_eq!(
        (lines.level, &lines.lines[..2]),
        (1, &["Allergies".to_owned(), "Penicillin – my throat swelled in 2019".to_owned()][..])
    );
}

#[test]
fn of_two_cards_each_keeps_its_own() {
    let mut plan = Plan::default();
    for (number, state) in [(1, None), (2, Some(AnswerState::NotSureYet))] {
        let entry = EntryId::from_bytes([number; 16]);
        let section = "contingency".parse().unwrap();
        plan.entries.insert(entry, Entry { section, created: Timestamp(number.into()), removed: false });
        let mut answer = Answer::of_text(if state.is_none() { "quiet" } else { "" }, Tier::Shared);
        if let Some(state) = state {
            answer.values = std::iter::once(Value::State(state)).collect();
        }
        plan.answers.insert(format!("contingency/{entry}/early-signs").parse().unwrap(), answer);
    }
    let read = read_document(&document(&plan)).unwrap();
    let expected = [vec![text("quiet")], vec![ImportedValue::State(AnswerState::NotSureYet)]];
    assert_eq!(answers(&read).into_iter().map(|(_, values)| values).collect::<Vec<_>>(), expected);
    assert_eq!(read.groups().len(), 2);
}

#[test]
fn every_question_finds_itself_again_and_nothing_is_lost() {
    let plan = every_prompt("words, and more of them");
    let bytes = document(&plan);
    let read = read_document(&bytes).unwrap();
    assert_eq!(read.skipped(), Skipped::default());
    let found = answers(&read);
    let asked = found.iter().filter(|(place, _)| !place.is_empty()).count();
    assert_eq!(asked, found.len());
    let told = plan.excerpt(&Disclosure::usual(Audience::Midwife)).answers().count();
    assert!(found.len() >= told && told > 400, "{} of {told}", found.len());
    assert!(found.iter().all(|(_, values)| values.iter().any(|value| match value {
        ImportedValue::Text(text) | ImportedValue::Phone(text) => text == "words, and more of them",
        _ => false,
    })));
}

/// Words of hers: any letters, with what is hostile among them.
fn hers() -> impl Strategy<Value = String> {
    const MARKS: [&str; 16] = [
        "</div>",
        "&amp;",
        "<b>",
        "\"",
        "\\",
        "\u{202E}",
        "\u{2067}",
        "\u{200F}",
        "\u{7}",
        "\u{85}",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "\u{1F930}\u{1F3FE}",
        "\u{200D}",
    ];
    let piece = prop_oneof![3 => "\\PC{0,10}", 2 => prop::sample::select(&MARKS[..]).prop_map(str::to_owned), 1 => Just("long words ".repeat(1_500))];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| format!("a{}z", pieces.concat()))
}

/// Her words without what no reader takes.
fn seen(text: &str) -> String {
    let is_seen = |c: &char| {
        let is_mark = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}'..='\u{FFFF}');
        matches!(c, '\n' | '\t') || !c.is_control() && !is_mark
    };
    text.chars().filter(is_seen).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn her_words_come_back_letter_by_letter(hers in hers()) {
        let card = EntryId::from_bytes([1; 16]);
        let mut plan = Plan::default();
        plan.entries.insert(card, Entry { section: "contingency".parse().unwrap(), created: Timestamp(1), removed: false });
        for id in ["about-me/name".to_owned(), "must-know/health".to_owned(), format!("contingency/{card}/name"), format!("contingency/{card}/triggers")] {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text(&hers, Tier::Shared));
        }
        let read = read_document(&document(&plan)).unwrap();
        let expected = seen(&hers);
        let places: Vec<String> = answers(&read).into_iter().map(|(place, _)| place).collect();
        prop_assert_eq!(places, ["about-me/name", "must-know/health", "contingency/name", "contingency/triggers"]);
        for (place, values) in answers(&read) {
            prop_assert_eq!(values, [text(&expected)], "{}", place);
        }
        prop_assert_eq!(read.skipped(), Skipped::default());
        if !hers.contains("long words") {
            let lines = read.sections().iter().flat_map(|section| &section.lines);
            prop_assert_eq!(lines.filter(|line| **line == expected).count(), 4);
        }
    }
}

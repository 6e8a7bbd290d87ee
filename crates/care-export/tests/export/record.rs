//! The plan as text for a hospital's record.

use care_export::{Dates, RECORD_CHARACTERS, Reading, record_text};
use care_plan::{Audience, Disclosure, Tier};
use proptest::prelude::*;

use crate::plans::{Written, asha, words};

fn dates() -> Dates {
    Dates { changed: "27 November 2026, 09:15".to_owned(), shown: "29 November 2026, 10:30".to_owned() }
}

fn text_of(written: &Written) -> String {
    let words = words("en-GB");
    record_text(&Reading::new(&written.excerpt(), words, words), &dates())
}

/// Where `what` stands in `text`.
fn at(text: &str, what: &str) -> usize {
    text.find(what).unwrap_or_else(|| unreachable!("{what} is in:\n{text}"))
}

#[test]
fn what_matters_most_stands_first_and_everything_she_chose_stands_once() {
    let written = asha()
        .says("birth-place/wish", "At home, with the pool")
        .says("first-hour/wish", "On my chest, skin to skin")
        .says("about-me/name", "Asha")
        .says("must-know/allergies", "planted: latex")
        .says("people-to-phone/00000000000000000000000000000009/who", "My sister Noor")
        .says("people-to-phone/00000000000000000000000000000009/number", "07700 900123");
    let text = text_of(&written);
    assert!(
        text.starts_with(
            "MATERNITY PLAN of Asha\nChanged 27 November 2026, 09:15, shown 29 November 2026, 10:30\nVersion "
        ),
        "{text}"
    );
    assert!(at(&text, "planted: latex") < at(&text, "On my chest"), "{text}");
    assert!(text.contains("My sister Noor, 07700 900123\n"), "whom to phone and the number are on one line: {text}");
    for words in ["planted: latex", "On my chest, skin to skin", "At home, with the pool", "My sister Noor"] {
        assert_eq!(text.matches(words).count(), 1, "{words} stands once: {text}");
    }
    assert!(!text.contains('…') && !text.contains("Not all of this"), "all of it has room: {text}");
    assert!(text.ends_with("Please ask me before acting, and check my record."), "{text}");
    assert!(text.contains("please see everyone alone"), "{text}");
}

#[test]
fn what_her_record_is_found_by_stands_above_everything_where_she_ticked_it() {
    let written = asha().says("about-me/name", "Asha").says("about-me/nhs-number", "943 476 5919");
    let written = written.in_tier("about-me/nhs-number", Tier::Sensitive);
    assert!(!text_of(&written).contains("943"), "not before she ticks it");
    let mut ticked = Disclosure::usual(Audience::Midwife);
    ticked.sensitive_sections.insert("about-me".to_owned());
    let (excerpt, words) = (written.plan().excerpt(&ticked), words("en-GB"));
    let text = record_text(&Reading::new(&excerpt, words, words), &dates());
    let line = text.lines().skip(3).find(|line| !line.is_empty()).unwrap_or_default();
    assert!(line.ends_with(": 943 476 5919"), "{text}");
    assert_eq!(text.matches("943 476 5919").count(), 1, "{text}");
}

#[test]
fn what_she_did_not_choose_is_not_in_it() {
    let id = "birth-place/wish";
    let written = asha().says(id, "planted: nowhere near him").in_tier(id, Tier::JustMe);
    let without = asha().empty(id);
    assert_eq!(text_of(&written), text_of(&without));
}

#[test]
fn a_long_story_takes_no_room_from_an_allergy_and_it_is_said_that_there_is_more() {
    let allergy = format!("planted: {}", "penicillin, and latex ".repeat(20).trim());
    let story = "a long story of the first time ".repeat(300);
    let written = asha()
        .says("must-know/allergies", &allergy)
        .says("first-hour/wish", &story)
        .says("birth-place/wish", "At home");
    let text = text_of(&written);
    assert!(text.contains(&allergy), "no word of what must be known is cut: {text}");
    assert!(text.contains('…') && text.contains("Not all of this had room here."), "{text}");
    let count = text.chars().count();
    assert!((RECORD_CHARACTERS - 40..=RECORD_CHARACTERS).contains(&count), "the room is used: {count}");
}

#[test]
fn what_must_be_known_alone_is_cut_only_where_it_alone_is_too_long() {
    let text = text_of(&asha().says("must-know/allergies", &"penicillin ".repeat(900)));
    assert!(text.chars().count() <= RECORD_CHARACTERS);
    assert!(text.contains("penicillin penicillin") && text.contains('…') && text.contains("Not all of this"), "{text}");
    assert!(text.ends_with("Please ask me before acting, and check my record."), "{text}");
}

proptest! {
    #[test]
    fn it_is_never_longer_and_cuts_nothing_without_saying_so(
        lengths in prop::collection::vec(0..3_000_usize, 5),
        word in "[a-zéжع😀]{1,12}",
    ) {
        let ids = ["must-know/allergies", "birth-place/wish", "birth-pain/wish", "first-hour/wish", "about-me/language"];
        let mut written = asha();
        let mut all = Vec::new();
        for (id, length) in ids.into_iter().zip(&lengths) {
            let text = format!("{word} ").repeat(length / (word.chars().count() + 1)).trim().to_owned();
            if text.is_empty() {
                written = written.empty(id);
            } else {
                all.push(text.clone());
                written = written.says(id, &text);
            }
        }
        let excerpt = written.plan().excerpt(&Disclosure::usual(Audience::Midwife));
        let words = words("en-GB");
        let text = record_text(&Reading::new(&excerpt, words, words), &dates());
        prop_assert!(text.chars().count() <= RECORD_CHARACTERS);
        let is_whole = all.iter().all(|said| text.contains(said.as_str()));
        prop_assert!(is_whole || text.contains("Not all of this had room here."), "{}", text);
    }
}

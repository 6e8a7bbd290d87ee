//! A visit as text for a hospital's record.

use std::collections::BTreeSet;

use care_export::{Reading, VISIT_CHARACTERS, visit_text};
use care_plan::{Audience, Disclosure, EntryId, Tier};
use proptest::prelude::*;

use crate::plans::{Written, words};

fn text_of(answers: &[(&str, &str)]) -> String {
    let mut written = Written::default().says("about-me/name", "Asha").says("birth-place/wish", "planted: at home");
    for (prompt, words) in answers {
        let id = format!("conversation/00000000000000000000000000000007/{prompt}");
        written = written.says(&id, words);
        if *prompt == "listened" {
            written = written.in_tier(&id, Tier::JustMe);
        }
    }
    let talks: BTreeSet<EntryId> = written.plan().entries.keys().copied().collect();
    let excerpt = written.plan().excerpt(&Disclosure::of_entries(Audience::Midwife, talks));
    let words = words("en-GB");
    visit_text(&Reading::new(&excerpt, words, words), None, "27 November 2026")
}

#[test]
fn a_visit_says_what_was_said_and_nothing_else_of_the_plan() {
    let text = text_of(&[("name", "The pool"), ("agreed", "To ask again"), ("listened", "planted: not at all")]);
    assert!(text.starts_with("Visit of 27 November 2026. Plan of Asha.\n\nMy conversations\n"), "{text}");
    assert!(text.contains(": The pool\n") && text.contains("\nWhat we agreed: To ask again\n"), "{text}");
    assert!(text.contains("\n\nVersion ") && text.contains("not the hospital record."), "{text}");
    assert!(text.ends_with("These are notes, not a full record. Please ask me before acting, and check my record."));
    assert!(!text.contains("planted"), "{text}");
}

#[test]
fn no_short_answer_is_lost_to_a_long_one() {
    let text = text_of(&[("name", "The pool"), ("said", &"a long story ".repeat(200)), ("next", "Ring on Monday")]);
    assert!(text.contains("…\n"), "{text}");
    assert!(text.contains("Ring on Monday"), "{text}");
    let count = text.chars().count();
    assert!((VISIT_CHARACTERS - 20..=VISIT_CHARACTERS).contains(&count), "the room is used: {count}");
}

proptest! {
    #[test]
    fn a_visit_is_never_longer_and_cuts_no_line_without_a_mark(
        lengths in prop::collection::vec(0..900_usize, 6),
        word in "[a-zéжع😀]{1,12}",
    ) {
        let long: Vec<String> =
            lengths.iter().map(|length| format!("{word} ").repeat(length / (word.chars().count() + 1)).trim().to_owned()).collect();
        let prompts = ["name", "wanted", "said", "understood", "agreed", "next"];
        let answers: Vec<(&str, &str)> =
            prompts.into_iter().zip(&long).map(|(prompt, text)| (prompt, text.as_str())).filter(|(_, text)| !text.is_empty()).collect();
        let text = text_of(&answers);
        prop_assert!(text.chars().count() <= VISIT_CHARACTERS);
        let whole = answers.iter().all(|(_, words)| text.contains(&format!(": {words}\n")));
        prop_assert!(whole || text.contains('…'), "{}", text);
    }
}

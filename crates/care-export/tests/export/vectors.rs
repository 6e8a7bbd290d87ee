//! Frozen bytes: what a version of the app once drew, every later one still draws.
//!
//! When the words of `locales/` or the form of the cards change on purpose, run the test with
//! `FREEZE=1` and read the difference.

use std::path::Path;
use std::{env, fs};

use care_export::{SUMMARY_GOAL_BYTES, SummaryForm, summary_cards};

use crate::plans::{Written, asha, asha_in_urdu, words};

fn frozen(file: &str, written: &Written, form: SummaryForm) {
    let cards = summary_cards(&written.excerpt(), &words("en-GB"), "21 November 2026", SUMMARY_GOAL_BYTES, form);
    let drawn: Vec<String> = cards.into_iter().flatten().map(|card| card.payload).collect();
    // A form feed stands between cards: it is in none of them.
    let drawn = drawn.join("\u{c}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(file);
    if env::var_os("FREEZE").is_some() {
        fs::write(&path, &drawn).unwrap_or_else(|error| unreachable!("{file}: {error}"));
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(drawn, expected, "{file}");
}

#[test]
fn a_plan_in_english_is_drawn_as_it_was() {
    frozen("asha.txt", &asha(), SummaryForm::Text);
}

#[test]
fn a_plan_in_english_and_urdu_is_drawn_as_it_was() {
    frozen("asha-urdu.txt", &asha_in_urdu(), SummaryForm::Text);
}

#[test]
fn a_contact_card_is_drawn_as_it_was() {
    frozen("asha.vcf", &asha(), SummaryForm::ContactCard);
}

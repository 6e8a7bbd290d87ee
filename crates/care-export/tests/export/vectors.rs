//! Frozen bytes: what a version of the app once drew, every later one still draws.
//!
//! When the words of `locales/` or the form of the cards change on purpose, run the test with
//! `FREEZE=1` and read the difference.

use std::path::Path;
use std::{env, fs};

use care_export::{
    OwnReading, Reading, Snapshot, SummaryForm, fhir_document, own_text, show_blocks, summary_cards, text,
};
use care_locale::Words;
use care_plan::{AnswerState, LocalTime, Tier, Timestamp};

use crate::outline;
use crate::plans::{Written, amina, asha, asha_in_urdu, dates, in_script, made_up_urdu, words};

fn frozen(file: &str, drawn: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(file);
    if env::var_os("FREEZE").is_some() {
        fs::write(&path, drawn).unwrap_or_else(|error| unreachable!("{file}: {error}"));
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(drawn, expected, "{file}");
}

fn frozen_cards(file: &str, written: &Written, form: SummaryForm) {
    let words = words("en-GB");
    let reading = Reading::new(&written.excerpt(), words, words);
    let cards = summary_cards(&reading, &dates(), form.goal_bytes(), form);
    let drawn: Vec<String> = cards.into_iter().flatten().map(|card| card.payload).collect();
    // A form feed stands between cards: it is in none of them.
    frozen(file, &drawn.join("\u{c}"));
}

/// The reading itself, the page that she holds up, and the plain text.
fn frozen_reading(name: &str, written: &Written, hers: &Words) {
    let english = words("en-GB");
    let reading = Reading::new(&written.excerpt(), hers, english);
    frozen(&format!("reading-{name}.txt"), &outline::reading(&reading));
    frozen(&format!("show-{name}.txt"), &outline::blocks(&show_blocks(&reading)));
    frozen(&format!("text-{name}.txt"), &text(&reading));
}

#[test]
fn a_plan_in_english_is_read_as_it_was() {
    frozen_reading("english", &asha(), words("en-GB"));
}

#[test]
fn a_plan_in_urdu_is_read_as_it_was() {
    frozen_reading("urdu", &asha_in_urdu(), &made_up_urdu());
}

#[test]
fn words_in_urdu_under_english_labels_are_read_as_they_were() {
    frozen_reading("mixed", &asha_in_urdu(), words("en-GB"));
}

#[test]
fn her_own_copy_is_the_whole_plan_as_it_was() {
    let card = |number: u8, prompt: &str| format!("contingency/{:032}/{prompt}", number);
    let written = asha()
        .in_tier("birth-place/wish", Tier::JustMe)
        .says("birth-waters/wish", "")
        .begins("contingency", 5)
        .says(&card(6, "name"), "If my mother comes")
        .in_tier(&card(6, "name"), Tier::Sensitive)
        .takes_away(6)
        .says("people-to-phone/00000000000000000000000000000007/who", "Her")
        .takes_away(7)
        .says("vitamin-k/of-tomorrow", "An answer to what only a newer version asks")
        .feels("of-tomorrow/wish", AnswerState::AdviseMe);
    let made = LocalTime { at: Timestamp(1_795_219_200_000), offset_minutes: 0 };
    let own = OwnReading::new(written.plan(), words("en-GB"), made);
    assert_eq!(own.parts.len(), 3);
    frozen("own-english.txt", &own_text(&own));
    // Of a plan in which nothing was taken away, nothing says so; and no part is empty.
    let little = Written::default().says("about-me/name", "Asha");
    frozen("own-little.txt", &own_text(&OwnReading::new(little.plan(), words("en-GB"), made)));
}

#[test]
fn a_plan_in_english_is_drawn_as_it_was() {
    frozen_cards("asha.txt", &asha(), SummaryForm::Text);
}

#[test]
fn a_plan_in_english_and_urdu_is_drawn_as_it_was() {
    frozen_cards("asha-urdu.txt", &asha_in_urdu(), SummaryForm::Text);
}

/// What `tests/camera` degrades and reads: the demonstration's plan in four languages.
#[test]
fn the_demonstration_is_drawn_as_it_was_in_four_languages() {
    frozen_cards("amina.txt", &amina(), SummaryForm::Text);
    frozen_cards("amina.vcf", &amina(), SummaryForm::ContactCard);
    frozen_cards("amina-line.txt", &amina(), SummaryForm::SingleLine);
    let urdu = in_script("آمنہ", "پنسلین سے مجھے خارش ہوتی ہے اور چہرہ سوج جاتا ہے۔", "صومالی اور اردو");
    let arabic = in_script("آمنة", "البنسلين يسبب لي طفحًا جلديًا وتورمًا في الوجه.", "الصومالية والعربية");
    let bengali = in_script("আমিনা", "পেনিসিলিনে আমার ফুসকুড়ি হয়, মুখ ফুলে যায়।", "সোমালি ও বাংলা");
    for (file, written) in [("amina-urdu.txt", urdu), ("amina-arabic.txt", arabic), ("amina-bengali.txt", bengali)] {
        frozen_cards(file, &written, SummaryForm::Text);
    }
}

#[test]
fn a_contact_card_is_drawn_as_it_was() {
    frozen_cards("asha.vcf", &asha(), SummaryForm::ContactCard);
}

fn frozen_document(file: &str, reading: &Reading<'_>) {
    let snapshot = Snapshot { changed: Some(crate::fhir::made()), ..Snapshot::of(crate::fhir::made()) };
    frozen(file, &String::from_utf8_lossy(&fhir_document(reading, &snapshot)));
}

#[test]
fn a_plan_in_english_leaves_as_the_document_that_it_was() {
    let words = words("en-GB");
    frozen_document("asha.fhir.json", &Reading::new(&asha().excerpt(), words, words));
}

#[test]
fn a_plan_in_urdu_leaves_as_the_document_that_it_was() {
    let urdu = made_up_urdu();
    frozen_document("asha-urdu.fhir.json", &Reading::new(&asha_in_urdu().excerpt(), &urdu, words("en-GB")));
}

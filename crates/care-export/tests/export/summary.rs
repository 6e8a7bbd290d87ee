//! The summary that a midwife scans.

use care_export::{
    Reading, SUMMARY_GOAL_BYTES, SUMMARY_LIMIT_BYTES, SummaryCard, SummaryError, SummaryForm, summary_cards,
};
use care_locale::languages;
use care_plan::template::Role;
use care_plan::{Answer, AnswerState, Audience, Disclosure, Excerpt, Plan, Tier, Value};
use proptest::prelude::*;

use crate::plans::{Written, amina, any_excerpt, asha, asha_in_urdu, dates, summary_texts, words};

const FORMS: [SummaryForm; 3] = [SummaryForm::Text, SummaryForm::ContactCard, SummaryForm::SingleLine];

/// The line on every card that says when.
const SHOWN: &str = "Shown 27 Nov 2026 03.04";

fn cards(excerpt: &Excerpt, limit_bytes: usize, form: SummaryForm) -> Result<Vec<SummaryCard>, SummaryError> {
    let words = words("en-GB");
    summary_cards(&Reading::new(excerpt, words, words), &dates(), limit_bytes, form)
}

fn text_cards(written: &Written) -> Vec<String> {
    let cards = cards(&written.excerpt(), SUMMARY_GOAL_BYTES, SummaryForm::Text);
    cards.into_iter().flatten().map(|card| card.text).collect()
}

/// What stands between the lines that every card repeats.
fn body(card: &str) -> &str {
    let after_head = card.splitn(4, '\n').nth(3).unwrap_or_default().trim_start_matches('\n');
    after_head.rsplit_once('\n').map_or("", |(body, _notes)| body).trim_end_matches('\n')
}

/// The bodies of all cards as one run without white space, put together where an answer goes on.
fn joined(cards: &[SummaryCard]) -> String {
    let (mut run, mut goes_on) = (String::new(), false);
    for card in cards {
        let mut here = body(&card.text);
        // The name of a card that goes on, said again.
        here = here.split_once('\n').filter(|(name, _)| name.ends_with(" (continued)")).map_or(here, |(_, rest)| rest);
        if let Some((_label, rest)) = here.split_once(" (continued)").filter(|_| goes_on) {
            here = rest.strip_prefix(" - ").or_else(|| rest.strip_prefix(" – ")).unwrap_or(rest);
        }
        let cut = here.strip_suffix("...").or_else(|| here.strip_suffix('…'));
        goes_on = cut.is_some();
        run.push_str(cut.unwrap_or(here));
    }
    without_space(&run)
}

fn without_space(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn stand_in_order(run: &str, texts: impl Iterator<Item = String>) -> Result<(), String> {
    let mut rest = run;
    for text in texts {
        rest = rest.split_once(&text).ok_or(text)?.1;
    }
    Ok(())
}

#[test]
fn a_midwife_reads_first_what_she_must_know() {
    // What she adds about the interpreter, and a second line of her health, go to the next card.
    let cards = text_cards(&asha().says("about-me/interpreter", "").says("must-know/health", "Type 1 diabetes, pump."));
    let first = &cards[0];
    assert!(first.starts_with("MATERNITY PLAN of Asha\n"), "{first}");
    for fact in [
        "Languages - Mirpuri, and some English",
        "I need a professional interpreter.",
        "Allergies - Penicillin - my throat",
        "Health - Type 1 diabetes",
    ] {
        assert!(first.contains(fact), "{fact} stands on the first card:\n{first}");
    }
}

#[test]
fn the_first_card_of_the_demonstration_is_enough_in_an_emergency() {
    for form in FORMS {
        let cards = cards(&amina().excerpt(), form.goal_bytes(), form).unwrap();
        let first = &cards[0].text;
        for fact in [
            "MATERNITY PLAN of Amina",
            "Languages - Somali and English",
            "I need a professional interpreter.",
            "Allergies - Penicillin gives me a rash and a swollen face.",
            "Health - Type 1 diabetes. I wear a sensor and a pump.",
            "Phone - My midwife, 020 7946 0123",
        ] {
            assert!(first.contains(fact), "{form:?}: {fact} stands first:\n{first}");
        }
        assert_eq!(cards.len(), 8, "what decision 66 says of {form:?}");
    }
}

#[test]
fn two_people_to_phone_stand_beside_the_facts_and_the_others_below() {
    let person = |number: u8, prompt: &str| format!("people-to-phone/{number:032}/{prompt}");
    let mut written = amina().says("birth-pain/wish", "Water.");
    for number in 4..8 {
        written =
            written.says(&person(number, "who"), &format!("Friend {number}")).says(&person(number, "number"), "1");
    }
    let all = text_cards(&written).concat();
    let at = |words: &str| all.find(words).unwrap();
    assert!(at("Health - ") < at("Phone - My midwife") && at("Hodan, my sister") < at("In one line - "), "{all}");
    assert!(
        at("In one line - ") < at("If induction is offered") && at("Pain relief - ") < at("Phone - Friend 4"),
        "{all}"
    );
}

#[test]
fn the_cards_follow_the_order_of_the_page_that_she_holds_up() {
    let written = asha()
        .says("about-me/stop", "I hold up my hand.")
        .says("if-unwell/blood", "I would accept blood.")
        .says("my-dates/due", "14 February 2027")
        .says("labour-start/wish", "Nobody else needs to read this on a card.")
        .feels("labour-start/wish", AnswerState::AskOnTheDay)
        .says("birth-assisted/wish", "A ventouse first.")
        .says("if-unwell/talk-to", "Imran speaks for me.");
    // Cards with room: what does not fit the first together is put in the order of need.
    let cards = cards(&written.excerpt(), SUMMARY_LIMIT_BYTES, SummaryForm::Text).unwrap();
    let all: String = cards.into_iter().map(|card| card.text).collect();
    // Whom to phone and her one line come before the wishes here, and after them on the page.
    let order = [
        "I say stop - I hold up my hand.",
        "Allergies - ",
        "Health - ",
        "Blood products - I would accept blood.",
        "Due date - 14 February 2027",
        "Phone - Maya, my midwife",
        "Phone - Imran",
        "In one line - ",
        "Place of birth - The birth centre, if it's open (I'd like to talk about this)",
        "When labour starts - Ask me on the day",
        "Three things - ",
        "Pain relief - ",
        "Please talk to - Imran speaks for me.",
        "Assisted birth - A ventouse first.",
        "Vitamin K - ",
        "If this happens - ",
        "Early signs - I go quiet",
        "What should happen - ",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|line| all.find(line)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{all}");
    assert!(!all.contains("Nobody else"), "what has no place on a card is not said there: {all}");
}

#[test]
fn people_and_cards_for_hard_times_stand_together_on_one_card() {
    let cards = text_cards(&asha());
    assert!(cards.iter().any(|card| card.contains("\nPhone - Maya, my midwife, 0117 496 0123\n")), "{cards:#?}");
    let hard = cards.iter().find(|card| card.contains("If my sugar drops")).unwrap();
    assert!(hard.contains("Juice first, then check the pump") && hard.contains("07700 900123"), "{hard}");
}

#[test]
fn a_card_of_hers_that_goes_on_says_again_what_it_is_about() {
    let id = |prompt: &str| format!("contingency/00000000000000000000000000000003/{prompt}");
    let long = "Juice first, then check the pump, and wait with me until I speak again. ".repeat(9);
    let cards = text_cards(&asha().says(&id("what-should-happen"), &long));
    let goes_on: Vec<_> =
        cards.iter().filter(|card| card.contains("wait with me") || card.contains("07700 900123")).collect();
    assert!(goes_on.len() > 1, "the control: {cards:#?}");
    for card in &goes_on {
        assert!(card.contains("If my sugar drops"), "{card}");
    }
    assert!(body(goes_on[1]).starts_with("If my sugar drops (continued)\n"), "{}", goes_on[1]);
}

#[test]
fn the_last_card_holds_more_than_the_lines_of_the_app() {
    let mut several = 0;
    for count in (60..400).step_by(3) {
        let words = "said once more ".repeat(count / 3);
        let written = Written::default()
            .says("birth-place/wish", words.trim())
            .says("birth-pain/wish", "Water first, then gas and air, and an epidural if I ask.")
            .says("first-hour/wish", "Skin to skin, and nobody hurries us.");
        let cards = text_cards(&written);
        several += usize::from(cards.len() > 1);
        let last = body(cards.last().unwrap());
        assert!(last.contains("nobody hurries us"), "{count}: {last}");
    }
    assert!(several > 20, "{several}");
}

#[test]
fn how_she_feels_about_deciding_is_said_in_words() {
    let all = text_cards(&asha()).concat();
    assert!(all.contains("The birth centre, if it's open (I'd like to talk about this)"), "{all}");
    assert!(all.contains("Vitamin K - Not sure yet\n"), "a state without words is an answer");
    assert!(all.contains("(no) epidural at first"), "a cross keeps its meaning");
}

#[test]
fn whatever_stands_beside_her_name_is_on_the_summary() {
    let mut answer = Answer::of_text("Asha", Tier::Shared);
    answer.values.set(Value::Phone("07700 900123".to_owned()));
    let plan = Plan { answers: [("about-me/name".parse().unwrap(), answer)].into(), ..Plan::default() };
    let cards = cards(&plan.excerpt(&Disclosure::usual(Audience::Midwife)), SUMMARY_GOAL_BYTES, SummaryForm::Text);
    let cards = cards.unwrap();
    assert!(cards.iter().any(|card| card.text.contains("07700 900123")), "{}", cards[0].text);
}

#[test]
fn an_english_summary_is_plain_and_says_when_letters_were_rewritten() {
    let plain = Written::default().says("about-me/name", "Zoe").says("must-know/allergies", "None – “really”");
    let accented = Written::default().says("about-me/name", "Zoë");
    let flags = |written: &Written| {
        let cards = cards(&written.excerpt(), SUMMARY_GOAL_BYTES, SummaryForm::Text).unwrap();
        assert!(cards.iter().all(|card| card.text.is_ascii()));
        cards[0].transliterated
    };
    assert!(!flags(&plain), "quotation marks are no letters");
    assert!(flags(&accented));
}

#[test]
fn one_word_of_another_script_keeps_every_card_as_she_typed_it() {
    let cards = cards(&asha_in_urdu().excerpt(), SUMMARY_GOAL_BYTES, SummaryForm::Text).unwrap();
    assert!(cards.len() > 1);
    let all: String = cards.iter().map(|card| card.text.as_str()).collect();
    assert!(all.contains("پنسلین سے گلا سوج گیا تھا") && all.contains("if it’s open"), "nothing is rewritten");
    assert!(all.contains("0117\u{a0}496\u{a0}0199"), "a number cannot turn round on the reader's screen");
    for card in &cards {
        let second = card.text.lines().nth(1).unwrap();
        assert!(second.contains(" – "), "the dash that tells UTF-8 from other codings: {second}");
        assert!(!card.transliterated);
    }
}

#[test]
fn an_answer_that_is_on_no_card_decides_no_letters() {
    let written = Written::default().says("about-me/name", "Asha").says("labour-start/wish", "گھر پر");
    assert!(text_cards(&written).concat().is_ascii(), "what starts labour is on no summary");
}

/// The text as a screen shows it, from left to right, in a paragraph of that direction.
fn seen(text: &str, level: unicode_bidi::Level) -> String {
    let in_order = unicode_bidi::BidiInfo::new(text, Some(level));
    let lines = in_order.paragraphs.iter().map(|one| in_order.reorder_line(one, one.range.clone()));
    lines.collect()
}

#[test]
fn a_version_code_of_digits_is_no_telephone_number_beside_urdu_words() {
    for (number, code) in [(219, "44F8-0121"), (548, "7970-0TK7"), (5213, "7371-2990")] {
        let excerpt = Written::default().says("about-me/language", &format!("میری دائی {number}")).excerpt();
        assert_eq!(excerpt.version_code().to_string(), code, "the answer was chosen for its code");
        for language in languages() {
            let words = words(language.tag);
            let reading = Reading::new(&excerpt, words, words);
            for form in FORMS {
                let cards = summary_cards(&reading, &dates(), SUMMARY_LIMIT_BYTES, form).unwrap();
                for card in &cards {
                    let second = card.text.lines().nth(1).unwrap_or(&card.text);
                    assert!(card.payload.contains(code), "{}: two people compare this: {second}", language.tag);
                    for level in [unicode_bidi::Level::ltr(), unicode_bidi::Level::rtl()] {
                        assert!(seen(second, level).contains(code), "{}: it turned round: {second}", language.tag);
                    }
                }
            }
        }
    }
}

#[test]
fn a_very_long_must_know_begins_on_the_first_card_and_the_name_is_not_lost() {
    let name = "Asha ".repeat(40);
    let health = "One thing that you must know. ".repeat(80);
    let written = Written::default()
        .says("about-me/name", &name)
        .says("about-me/language", &"English. ".repeat(60))
        .says("must-know/health", &health);
    let cards = text_cards(&written);
    assert!(body(&cards[0]).starts_with("Health - One thing that you must know."), "{}", cards[0]);
    assert!(cards[1].contains("\nHealth (continued) - One thing that you must know."), "{}", cards[1]);
    assert!(
        cards[0].contains("know....\n\n") || cards[0].contains("know. ...\n\n"),
        "cut between sentences: {}",
        cards[0]
    );
    assert!(
        without_space(&cards.concat()).contains(&without_space(name.trim())),
        "a name too long for the title stands whole"
    );
}

#[test]
fn a_long_name_is_cut_between_letters_and_no_longer_than_the_title_has_room() {
    let title =
        |name: &str| text_cards(&Written::default().says("about-me/name", name))[0].lines().next().unwrap().to_owned();
    assert_eq!(title(&"ا".repeat(12)), format!("MATERNITY PLAN of {}", "ا".repeat(12)), "24 bytes");
    assert_eq!(title(&"ا".repeat(13)), format!("MATERNITY PLAN of {}…", "ا".repeat(12)));
    assert_eq!(title(&format!("a{}", "ا".repeat(13))), format!("MATERNITY PLAN of a{}…", "ا".repeat(11)));
}

#[test]
fn no_answer_is_begun_at_the_foot_of_a_card_for_a_few_words() {
    for length in 380..510 {
        let written = Written::default()
            .says("must-know/allergies", &"x".repeat(length))
            .says("must-know/health", &"a few words ".repeat(200));
        for card in text_cards(&written) {
            let body = body(&card);
            let last = body.lines().last().unwrap_or_default();
            let is_alone = body.lines().count() == 1;
            assert!(!last.ends_with("...") || is_alone || last.len() >= 60, "{length}: {last}");
        }
    }
}

#[test]
fn a_colon_never_stands_in_the_first_line() {
    let cards = text_cards(&Written::default().says("about-me/name", "http://asha: x"));
    assert!(!cards[0].lines().next().unwrap().contains(':'), "{}", cards[0]);
    assert!(cards[0].contains("Name - http://asha: x"), "what the title cannot say stands below");
}

#[test]
fn nothing_to_say_is_still_a_card_that_says_whose_line_it_is() {
    let cards = text_cards(&Written::default());
    assert_eq!(cards.len(), 1);
    assert!(cards[0].starts_with("MATERNITY PLAN\ncard 1 of 1 - Version "), "{}", cards[0]);
}

#[test]
fn a_limit_without_room_is_said() {
    assert_eq!(cards(&asha().excerpt(), 100, SummaryForm::Text), Err(SummaryError::LimitTooSmall));
}

#[test]
fn an_endless_character_and_a_pasted_book_still_fit() {
    let endless = format!("a{}", "\u{301}".repeat(3000));
    let book = "A sentence of a book. ".repeat(10_000);
    for text in [format!("ا{endless}"), book] {
        let written = Written::default().says("must-know/health", &text);
        let cards = cards(&written.excerpt(), SUMMARY_GOAL_BYTES, SummaryForm::Text).unwrap();
        assert!(cards.iter().all(|card| card.payload.len() <= SUMMARY_LIMIT_BYTES));
        assert!(joined(&cards).contains(&without_space(&text)), "nothing of it is lost");
    }
}

#[test]
fn the_lines_of_every_copy_are_the_same_whatever_was_left_out() {
    let closing = |written: &Written| {
        let all = text_cards(written).concat();
        all.split_once("Written by me").unwrap().1.to_owned()
    };
    assert_eq!(closing(&asha()), closing(&Written::default()));
    assert!(closing(&asha()).starts_with(". Changed 21 Nov 2026.\n"), "of a plan of June that is shown in November");
    assert!(closing(&asha()).contains("In every Holdfast plan - please see everyone alone"));
}

#[test]
fn a_hospitals_scanner_types_one_line_of_every_card() {
    let cards = cards(&asha().excerpt(), SUMMARY_GOAL_BYTES, SummaryForm::SingleLine).unwrap();
    assert!(cards.len() > 1);
    for card in &cards {
        assert!(card.payload.chars().all(|character| matches!(character, ' '..='~')), "{}", card.payload);
        assert!(card.payload.starts_with("MATERNITY PLAN of Asha. card "), "{}", card.payload);
    }
    let all = cards.iter().map(|card| card.text.as_str()).collect::<String>();
    assert!(all.contains("Health - Type 1 diabetes, pump on my left side. Blood clot after my first birth."), "{all}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn every_card_fits_stands_alone_and_together_they_hold_every_answer(
        excerpt in any_excerpt(),
        is_close in any::<bool>(),
        form in prop::sample::select(FORMS.to_vec()),
    ) {
        // Where her words for herself make a label as long as a card, the limit has room.
        let small = if is_close { form.goal_bytes() } else { SUMMARY_LIMIT_BYTES };
        let limit_bytes = if cards(&excerpt, small, form).is_ok() { small } else { SUMMARY_LIMIT_BYTES };
        let cards = cards(&excerpt, limit_bytes, form).unwrap();
        let version = excerpt.version_code().to_string();
        let title = cards[0].text.lines().next().and_then(|line| line.split(" card 1 of").next()).unwrap().to_owned();
        prop_assert!(title.split(' ').count() >= 2 && !title.contains(':'));
        let ascii = cards[0].text.is_ascii();
        for (index, card) in cards.iter().enumerate() {
            prop_assert!(card.payload.len() <= limit_bytes, "{} bytes", card.payload.len());
            let end = if form == SummaryForm::SingleLine { " " } else { "\n" };
            let head = format!("{title}{end}card {} of {}", index + 1, cards.len());
            prop_assert!(card.text.starts_with(&head), "{} has the head", head);
            prop_assert!(card.text.contains(&version) && card.text.contains(SHOWN));
            prop_assert!(card.text.ends_with("Notes, not a full record. Ask me and check my record."));
            let in_range = |c: char| matches!(c, ' '..='~' | '\n');
            prop_assert!(!ascii || card.text.chars().all(in_range));
            prop_assert!(!card.text.chars().any(|c| c.is_control() && c != '\n'));
            let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!card.text.chars().any(turns));
            match form {
                SummaryForm::Text => prop_assert_eq!(&card.payload, &card.text),
                SummaryForm::ContactCard => prop_assert_eq!(&card.payload, &care_export::contact_card(&card.text)),
                SummaryForm::SingleLine => {
                    prop_assert_eq!(&card.payload, &card.text);
                    prop_assert!(!card.payload.contains(['\n', '\u{2028}', '\u{2029}']), "a scanner would press Enter");
                }
            }
        }
        let is_plain = excerpt.answers().all(|(_, answer)| answer.text().is_ascii());
        prop_assert!(!is_plain || ascii, "plain words make a plain card");
        // Where her lines end is not to be seen on a single line, which is packed as the others are.
        if is_plain && form != SummaryForm::SingleLine {
            let run = joined(&cards);
            let texts = summary_texts(&excerpt);
            let by_rank = texts.iter().map(|(_, text)| without_space(text));
            let must_know_first = {
                let need = |role: Role| match role {
                    Role::MustKnow => 0,
                    Role::Language | Role::Interpreter | Role::Stop => 1,
                    _ => 2,
                };
                let mut sorted: Vec<_> = texts.clone();
                sorted.sort_by_key(|(role, _)| need(*role));
                sorted.into_iter().map(|(_, text)| without_space(&text))
            };
            let found = stand_in_order(&run, by_rank).or_else(|_| stand_in_order(&run, must_know_first));
            prop_assert!(found.is_ok(), "{:?} is missing or out of order", found);
        }
        for (_, answer) in excerpt.answers().filter(|(_, a)| a.prompt.summary_rank > 0 && a.text().is_empty()) {
            prop_assert!(answer.state().is_some_and(|state| state != AnswerState::LeaveOut) || answer.choice().is_some());
        }
        prop_assert_eq!(&self::cards(&excerpt, limit_bytes, form).unwrap(), &cards, "the same cards again");
    }
}

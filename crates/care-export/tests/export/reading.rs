//! What is read, whatever lays it out: all that she chose to show, and nothing else.

use std::collections::BTreeSet;

use care_export::{
    AnswerReading, Block, BlockKind, FORMATS, Format, OwnCard, OwnReading, Reading, SUMMARY_GOAL_BYTES, SayingKind,
    SectionShape, SummaryForm, letter_blocks, own_text, show_blocks, summary_cards, text,
};
use care_locale::{Direction, Words};
use care_plan::template::{Part, Section};
use care_plan::{
    AnswerId, AnswerState, ChoiceId, ContentHash, EntryId, Excerpt, ExcerptAnswer, ExcerptValue, LocalTime, Tier,
    Timestamp, Value, ValueKind,
};
use proptest::prelude::*;

use crate::outline;
use crate::plans::{
    Written, any_disclosure, any_plan_of_every_kind, asha, dates, made_up_urdu, marks, shown_marks, words,
};

/// Everything that is laid out of a reading, by the format's name; the tree itself is one.
fn outputs(reading: &Reading<'_>) -> Vec<(&'static str, String)> {
    let of_format = |format: &Format| (format.name, format.lay_out(reading, &dates()).join("\n"));
    let blocks = [("reading", outline::reading(reading)), ("blocks", outline::blocks(&show_blocks(reading)))];
    blocks.into_iter().chain(FORMATS.iter().map(of_format)).collect()
}

#[test]
fn every_file_of_a_format_for_others_is_held_to_what_holds_for_all() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/format");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let stems =
        entries.filter(|path| path.is_file()).map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned());
    // What pages and texts share, what a page and paper begin with, and a card as she reads it herself.
    let of_others: BTreeSet<String> =
        stems.filter(|stem| !["block", "first", "fit", "letter"].contains(&stem.as_str())).collect();
    let listed: BTreeSet<String> = FORMATS.iter().map(|format| format.file.to_owned()).collect();
    assert_eq!(of_others, listed, "a file of format/ is in FORMATS, where the tests of privacy find it");
}

/// What she typed in the reading, with the place of each in the template.
fn hers(reading: &Reading<'_>) -> Vec<(String, String)> {
    let answers = reading.answers().flat_map(|(_, answer)| answer.says.iter().map(move |saying| (answer, saying)));
    let typed = answers.filter(|(_, saying)| match saying.kind {
        SayingKind::Words | SayingKind::Name | SayingKind::Phone | SayingKind::Date | SayingKind::Person => true,
        SayingKind::Choice(_) | SayingKind::AppLine | SayingKind::Attachment { .. } | SayingKind::State(_) => false,
    });
    typed.map(|(answer, saying)| (answer.link.clone(), saying.said.text().to_owned())).collect()
}

fn chosen(excerpt: &Excerpt) -> Vec<(String, String)> {
    let typed = |value: &ExcerptValue| match value {
        ExcerptValue::Text(text)
        | ExcerptValue::Phone(text)
        | ExcerptValue::Date(text)
        | ExcerptValue::Person(text) => Some(text.trim().to_owned()),
        ExcerptValue::State(_) | ExcerptValue::Choice(_) | ExcerptValue::Choices(_) | ExcerptValue::Attachment(_) => {
            None
        }
    };
    let of_answer = |(section, answer): (&'static Section, &ExcerptAnswer)| {
        // As they are read: somebody's name, words, a day, a number.
        let mut values: Vec<&ExcerptValue> = answer.values.iter().collect();
        let order = [ValueKind::Person, ValueKind::Text, ValueKind::Date, ValueKind::Phone];
        values.sort_by_key(|value| order.iter().position(|kind| *kind == value.kind()));
        let link = format!("{}/{}", section.id, answer.prompt.id);
        values.into_iter().filter_map(typed).map(|text| (link.clone(), text)).collect::<Vec<_>>()
    };
    // Part by part: after a loss what she wrote for birth stands with what is for hard times.
    let part = |section| Part::ALL.iter().position(|part| *part == excerpt.part_of(section));
    let mut answers: Vec<_> = excerpt.answers().collect();
    answers.sort_by_key(|(section, _)| part(section));
    answers.into_iter().flat_map(of_answer).collect()
}

fn read<'w>(written: &Written, hers: &'w Words, beside: &'w Words) -> Reading<'w> {
    Reading::new(&written.excerpt(), hers, beside)
}

#[test]
fn a_run_is_read_the_way_its_first_strong_character_says() {
    let (urdu, english) = (made_up_urdu(), words("en-GB"));
    let way = |words: &str, hers: &Words| {
        let written = Written::default().says("birth-place/wish", words);
        let reading = read(&written, hers, english);
        let answer = reading.answers().next().unwrap().1;
        assert_eq!(answer.says[0].said.runs().len(), 1, "her words stand once");
        answer.says[0].said.runs()[0].direction
    };
    for (words, direction) in [
        ("گھر", Direction::RightToLeft),
        ("\u{201c}24/7\u{201d} گھر, please", Direction::RightToLeft),
        ("1. בבית", Direction::RightToLeft),
        ("Home, گھر", Direction::LeftToRight),
        ("❌ epidural", Direction::LeftToRight),
        ("1.\nگھر", Direction::RightToLeft),
    ] {
        assert_eq!(way(words, english), direction, "{words}");
        assert_eq!(way(words, &urdu), direction, "{words}, whatever she reads");
    }
    assert_eq!(way("24/7", english), Direction::LeftToRight, "with no letter it follows her language");
    assert_eq!(way("24/7", &urdu), Direction::RightToLeft);
}

#[test]
fn a_name_that_is_still_open_is_in_no_title() {
    let words = words("en-GB");
    let written = Written::default().feels("about-me/name", AnswerState::AskOnTheDay);
    let reading = read(&written, words, words);
    assert_eq!((reading.name(), reading.title().text()), (None, "My plan"));
    assert_eq!(read(&asha(), words, words).name(), Some("Asha"));
}

#[test]
fn a_telephone_number_runs_from_left_to_right_in_every_language() {
    let urdu = made_up_urdu();
    let written =
        Written::default().says("people-to-phone/00000000000000000000000000000001/number", "مایا 0117 496 0123");
    let english = words("en-GB");
    let reading = read(&written, &urdu, english);
    let (section, answer) = reading.answers().next().unwrap();
    assert_eq!(section.shape, SectionShape::People);
    assert_eq!(answer.says[0].kind, SayingKind::Phone);
    assert_eq!(answer.says[0].said.runs()[0].direction, Direction::LeftToRight);
}

/// A birth companion from among the people whom she wrote down, options that she ticked, a number
/// and a file.
fn every_kind() -> Written {
    let noor = "people-to-phone/00000000000000000000000000000001/who";
    let choices = ["sign-language", "of-tomorrow", "professional"].map(ChoiceId::new);
    Written::default()
        .says(noor, " Noor ")
        .gives("birth-companions/wish", Value::Person(EntryId::from_bytes(1_u128.to_be_bytes())))
        .says("birth-companions/wish", "All night")
        .says("about-me/interpreter", "A woman")
        .feels("about-me/interpreter", AnswerState::TalkAboutThis)
        .gives("about-me/interpreter", Value::Choices(choices.into_iter().flatten().collect()))
        .gives("about-me/interpreter", Value::Phone("0117 496 0123".to_owned()))
        .gives("about-me/interpreter", Value::Attachment(ContentHash::from_bytes([7; 32])))
}

fn said(answer: &AnswerReading) -> Vec<&str> {
    answer.says.iter().map(|saying| saying.said.text()).collect()
}

#[test]
fn what_she_ticked_stands_as_it_was_asked_then_her_words_then_how_she_feels() {
    let words = words("en-GB");
    let written = every_kind();
    let reading = read(&written, words, words);
    let of = |link: &str| reading.answers().map(|(_, answer)| answer).find(|answer| answer.link == link).unwrap();
    let interpreter = of("about-me/interpreter");
    let ticked =
        ["professional", "sign-language"].map(|choice| words.say(&format!("choice-about-me-interpreter-{choice}")));
    let talk = words.say("state-talk-about-this");
    let more = words.say("show-attachment");
    assert_eq!(said(interpreter), [&ticked[0], &ticked[1], "of tomorrow", "A woman", "0117 496 0123", &more, &talk]);
    assert_eq!(interpreter.says[2].said.runs()[0].language, None, "a name of a newer version is in no language");
    assert_eq!(interpreter.says[4].kind, SayingKind::Phone);
    let companion = of("birth-companions/wish");
    assert_eq!((companion.says[0].kind.clone(), said(companion)), (SayingKind::Person, vec!["Noor", "All night"]));
    for (format, output) in outputs(&reading) {
        let is_of_answers = format != "footer";
        assert_eq!(output.contains("of tomorrow"), is_of_answers, "{format}");
        assert!(
            !output.contains(&ContentHash::from_bytes([7; 32]).to_string()),
            "{format}: no name of a file goes along"
        );
    }
    let cards = summary_cards(&reading, &dates(), SUMMARY_GOAL_BYTES, SummaryForm::Text).unwrap();
    let one_line = format!("{} {} of tomorrow. A woman. 0117 496 0123. {more} ({talk})", ticked[0], ticked[1]);
    assert!(cards[0].text.contains(&one_line), "{}", cards[0].text);
}

#[test]
fn what_stands_beside_words_is_shown_by_what_its_question_asks_for_and_said_where_it_cannot_be() {
    let words = words("en-GB");
    let hash = |byte| ContentHash::from_bytes([byte; 32]);
    let written = Written::default()
        .says("what-matters/photo", "Me and the dog")
        .gives("what-matters/photo", Value::Attachment(hash(1)))
        .gives("birth-place/wish", Value::Attachment(hash(2)))
        .gives("must-know/allergies", Value::Attachment(hash(3)));
    let reading = read(&written, words, words);
    let blocks = show_blocks(&reading);
    let of = |kind| blocks.iter().filter(|block| block.kind == kind).collect::<Vec<_>>();
    let (photos, voices) = (of(BlockKind::Photo), of(BlockKind::Voice));
    let named = |block: &Block| (block.attachment, block.text.clone());
    assert_eq!(
        photos.iter().map(|block| named(block)).collect::<Vec<_>>(),
        [(Some(hash(1)), "Me and the dog".to_owned())]
    );
    let label = words.say("label-birth-place-wish");
    assert!(!voices.is_empty() && voices.iter().all(|block| named(block) == (Some(hash(2)), label.clone())));
    let more = words.say("show-attachment");
    assert!(of(BlockKind::Note).iter().any(|block| block.text == more), "what this version cannot show is said");
    let cards = summary_cards(&reading, &dates(), SUMMARY_GOAL_BYTES, SummaryForm::Text).unwrap();
    assert!(cards.iter().any(|card| card.text.contains(&words.say("show-voice"))), "a page cannot play it: {cards:?}");
    let own = OwnReading::new(written.plan(), words, LocalTime { at: Timestamp(0), offset_minutes: 0 });
    for name in [format!("photo-{}.jpg", hash(1)), format!("voice-{}.wav", hash(2)), format!("attachment-{}", hash(3))]
    {
        assert!(own_text(&own).contains(&name), "{name}");
    }
}

#[test]
fn her_own_copy_tells_of_every_kind_as_she_typed_it() {
    let words = words("en-GB");
    let written = every_kind().gives("birth-space/wish", Value::Person(EntryId::from_bytes([9; 16])));
    let own = OwnReading::new(written.plan(), words, LocalTime { at: Timestamp(0), offset_minutes: 0 });
    let text = own_text(&own);
    for line in [
        "    A woman",
        "    0117 496 0123",
        "    Noor",
        "     Noor ",
        &format!("    attachment-{}", ContentHash::from_bytes([7; 32])),
        "- What I chose: of tomorrow",
        "    No name yet",
    ] {
        assert!(text.lines().any(|written| written == line), "{line:?} stands in {text}");
    }
}

#[test]
fn a_letter_is_the_card_in_her_own_words() {
    let words = words("en-GB");
    let card = "00000000000000000000000000000003";
    let written = Written::default()
        .says(&format!("contingency/{card}/name"), "If my sugar drops")
        .says(&format!("contingency/{card}/early-signs"), "I go quiet")
        .feels(&format!("contingency/{card}/early-signs"), AnswerState::LeaveOut)
        .says(&format!("contingency/{card}/triggers"), " ")
        .says(&format!("contingency/{card}/number"), "مایا 0117 496 0123")
        .says("contingency/00000000000000000000000000000004/name", "Another card");
    let section = care_plan::sections::section("contingency").unwrap();
    let letter = letter_blocks(&OwnCard::new(written.plan(), section, card.parse().unwrap(), words));
    assert_eq!(
        outline::blocks(&letter),
        "Label [en-GB] If this happens\nWords [-] If my sugar drops\nLabel [en-GB] Early signs\nWords [-] I go quiet\n\
         Choice [en-GB] Leave this out\nLabel [en-GB] Number\nPhone [-] مایا 0117 496 0123\n"
    );
}

#[test]
fn the_text_of_what_she_shows_has_the_footer_and_no_line_of_her_own_copy() {
    let words = words("en-GB");
    let all = crate::plans::every_answer();
    let text = text(&Reading::new(&all, words, words));
    assert!(text.ends_with("\n\nWritten by me.\nIn every Holdfast plan: please see everyone alone for part of each visit, with a professional interpreter if needed.\nThese are notes, not a full record. Please ask me before acting, and check my record.\n"), "{text}");
    for id in ["everything-tier", "everything-choice", "everything-state", "everything-empty"] {
        assert!(!text.contains(&words.say(id)), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn what_is_read_is_what_she_chose_and_no_format_shows_more(
        plan in any_plan_of_every_kind(),
        disclosure in any_disclosure(),
    ) {
        let words = words("en-GB");
        let excerpt = plan.excerpt(&disclosure);
        let reading = Reading::new(&excerpt, words, words);
        prop_assert_eq!(hers(&reading), chosen(&excerpt), "all of her words, in her plan's order, and no others");

        // Her words for herself and for hers stand in the app's own sentences, whatever parts she ticked.
        let is_wording = |mark: &String| excerpt.wording().values().any(|(_, said)| said.contains(mark.as_str()));
        let shown = shown_marks(&excerpt);
        let outputs = outputs(&reading);
        // What a newer version says has changed is told as no more than that, and not by its name.
        let is_named = |id: &AnswerId, mark: &String| id.section.as_str() != "something-changed" || !mark.starts_with("tick");
        let marked = plan.answers.iter().flat_map(|(id, answer)| marks(&answer.values).into_iter().map(move |mark| (id, mark)));
        for (_, mark) in marked.filter(|(id, mark)| is_named(id, mark)) {
            for (format, output) in &outputs {
                let is_chosen = shown.contains(&mark) || is_wording(&mark);
                prop_assert!(is_chosen || !output.contains(&mark), "{}: {} was not ticked", format, mark);
            }
            let is_read = |format: &str| outputs.iter().any(|(name, output)| *name == format && output.contains(&mark));
            for format in ["show", "text"] {
                prop_assert!(is_read(format) == shown.contains(&mark) || is_wording(&mark), "{}: {}", format, mark);
            }
        }
    }

    #[test]
    fn what_she_keeps_to_herself_leaves_no_gap_and_no_number(
        plan in any_plan_of_every_kind(),
        disclosure in any_disclosure(),
    ) {
        let words = words("en-GB");
        let excerpt = plan.excerpt(&disclosure);
        // The same plan of a woman who never wrote what this reader does not get.
        let mut without = plan.clone();
        without.answers.retain(|id, answer| {
            let is_shared = match answer.tier {
                Tier::Shared => true,
                Tier::Sensitive => {
                    disclosure.audience.may_read_sensitive()
                        && disclosure.sensitive_sections.contains(id.section.as_str())
                }
                Tier::JustMe => false,
            };
            let section = care_plan::sections::section(id.section.as_str());
            let is_asked = section.is_none_or(|section| section.stands_in(id.scope));
            is_shared && is_asked && answer.state() != Some(AnswerState::LeaveOut)
        });
        let kept: Vec<_> = without.answers.keys().filter_map(care_plan::AnswerId::entry).collect();
        without.entries.retain(|entry, _| kept.contains(entry));
        let (with, without) = (excerpt, without.excerpt(&disclosure));
        prop_assert_eq!(
            outputs(&Reading::new(&with, words, words)),
            outputs(&Reading::new(&without, words, words)),
            "byte for byte the same"
        );
    }
}

#[test]
fn no_copy_of_the_plan_is_taken_for_the_paper_that_she_signed() {
    let written = Written::default().says("advance-refusal/says", "It says no to blood.");
    let excerpt = written.plan().excerpt(&care_plan::Disclosure::usual(care_plan::Audience::Urgent));
    let words = words("en-GB");
    for (format, output) in outputs(&Reading::new(&excerpt, words, words)) {
        let is_said = output.contains("This page is not the signed paper.");
        assert_eq!(is_said, output.contains("It says no to blood."), "{format}: {output}");
    }
}

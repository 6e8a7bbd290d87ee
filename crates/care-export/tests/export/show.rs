//! What a midwife sees on the phone that she was handed.

use care_export::{Block, BlockKind, Fact, Lately, Reading, Since, footer_blocks, show_blocks, show_blocks_since};
use care_locale::{Language, Words, language};
use care_plan::{AnswerState, Audience, Disclosure, Tier};

use crate::plans::{Written, asha, words};

fn texts(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().map(|block| block.text.as_str()).collect()
}

fn at(blocks: &[Block], text: &str) -> usize {
    blocks.iter().position(|block| block.text == text).unwrap_or_else(|| unreachable!("{text} is shown: {blocks:#?}"))
}

fn shown(written: &Written) -> Vec<Block> {
    let words = words("en-GB");
    show_blocks(&Reading::new(&written.excerpt(), words, words))
}

/// Words of another language, made of English ones, as long as no other is checked.
fn other_language() -> (&'static Language, Words) {
    static OTHER: Language = Language { tag: "cy", base: "cy", autonym: "Cymraeg", ..*ENGLISH };
    static ENGLISH: &Language = &Language {
        tag: "en-GB",
        base: "en-GB",
        level: care_locale::Level::Everyday,
        autonym: "English",
        direction: care_locale::Direction::LeftToRight,
        pseudo: None,
        checked: true,
    };
    let source =
        "show-title = Fy nghynllun\nfooter-notes = Nodiadau yw'r rhain.\nlabel-must-know-allergies = Alergeddau";
    let words = Words::new(&OTHER, &[("en-GB".to_owned(), source.to_owned())]);
    (&OTHER, words.unwrap_or_else(|error| unreachable!("the source is sound: {error}")))
}

#[test]
fn the_first_screen_answers_in_the_order_that_a_midwife_asks() {
    let blocks = shown(&asha());
    let order = [
        "Plan of \u{2068}Asha\u{2069}",
        "Mirpuri, and some English",
        "I need a professional interpreter.",
        "Penicillin – my throat swelled in 2019",
        "To talk about",
        "Say my name. Tell me before you touch me. Let Imran stay.",
        "Calm, dim, and nobody rushing me",
        "Please talk with me about this",
        "The birth centre, if it’s open",
        "My birth",
        "❌ epidural at first. Water, then gas and air",
        "If things get hard",
        "If my sugar drops",
        "Juice first, then check the pump",
        "07700 900123",
        "Maya, my midwife",
        "0117 496 0123",
    ];
    let places: Vec<usize> = order.iter().map(|text| at(&blocks, text)).collect();
    assert!(places.is_sorted(), "{places:?} {:#?}", texts(&blocks));
}

/// The facts of the first screen, each as its label and words in one run.
fn facts(blocks: &[Block]) -> Vec<String> {
    let first = blocks.iter().skip(1).take_while(|block| block.fact.is_some());
    let mut facts: Vec<String> = Vec::new();
    let mut before = BlockKind::Words;
    for block in first {
        let text = care_locale::strip_isolates(&block.text);
        match facts.last_mut() {
            Some(fact) if block.kind != BlockKind::Label || before == BlockKind::Label => {
                fact.push_str(" | ");
                fact.push_str(&text);
            }
            _ => facts.push(text),
        }
        before = block.kind;
    }
    facts
}

#[test]
fn a_stranger_has_everything_in_sight_in_the_order_that_it_is_asked() {
    let words = words("en-GB");
    let long = "My first birth ended in an emergency and I still dream of it.\nI need to hear what happens first.";
    let written = asha()
        .says("about-me/stop", "I hold up my hand.")
        .says("about-me/communicate", "One person at a time.")
        .says("if-unwell/blood", "I'd accept blood if I need it.")
        .says("my-dates/due", "14 February 2027")
        .feels("birth-induction/wish", AnswerState::AskOnTheDay)
        .says("must-know/three-things", long);
    let whole = written.excerpt();
    let reading = Reading::new(&whole, words, words);
    let new = Written::default().says("birth-pain/wish", "Water").says("vitamin-k/wish", "Drops").excerpt();
    let changed = Reading::new(&new, words, words);
    let blocks = show_blocks_since(&reading, Some(Since { day: "14 November 2026, 10:30", changed: &changed }), None);
    let expected = [
        "Pronouns | she/her",
        "Languages | Mirpuri, and some English | I need a professional interpreter. | Mirpuri dialect please, a woman if you can",
        "I say stop | I hold up my hand.",
        "Allergies | Penicillin – my throat swelled in 2019",
        "Health | Type 1 diabetes, pump on my left side.\nBlood clot after my first birth.",
        "Blood products | I'd accept blood if I need it.",
        "Due date | 14 February 2027",
        "To talk about | Place of birth | If induction is offered",
        "Changed | Pain relief | Vitamin K",
        &format!("Three things | {long}"),
        "In one line | Calm, dim, and nobody rushing me",
    ];
    assert_eq!(facts(&blocks), expected);
    let kinds: Vec<_> = blocks.iter().filter(|b| b.kind == BlockKind::Label).filter_map(|block| block.fact).collect();
    assert_eq!(kinds.iter().filter(|fact| **fact == Fact::MustKnow).count(), 3, "allergies, health and blood");
    let beginnings: Vec<&str> = texts(&blocks)
        .into_iter()
        .zip(&blocks)
        .filter(|(_, block)| block.fact == Some(Fact::Beginning) && block.kind == BlockKind::Label)
        .map(|(text, _)| text)
        .collect();
    assert_eq!(beginnings, ["To talk about", "Changed", "Three things"], "what is short stands whole");
    let again = blocks.iter().filter(|block| block.text == long && block.fact.is_none()).count();
    assert_eq!(again, 1, "what is a beginning stands whole below");
    let talk = at(&blocks, "One person at a time.");
    assert!(blocks[talk].fact.is_none() && talk < at(&blocks, "My birth"), "how to talk with her, below");
    let before = shown(&Written::default().says("about-me/communicate", "My hand up means stop."));
    let expected = ["How to talk with me | My hand up means stop.", "Allergies | Please ask me."];
    assert_eq!(facts(&before), expected, "as she wrote it before");
}

#[test]
fn staff_are_told_to_ask_where_nothing_about_allergies_is_shown_whatever_she_keeps_for_herself() {
    const ASK: &str = "Allergies | Please ask me.";
    let written = Written::default().says("birth-place/wish", "At home");
    let blank = shown(&written);
    assert_eq!(facts(&blank), [ASK], "nobody takes a blank for none");
    let kept = written.clone().says("must-know/allergies", "Latex").in_tier("must-know/allergies", Tier::JustMe);
    assert_eq!(shown(&kept), blank, "nor is it told that there is more");
    assert!(facts(&shown(&written.clone().says("must-know/allergies", "None"))).iter().all(|fact| fact != ASK));
    let words = words("en-GB");
    let family = written.plan().excerpt(&Disclosure::usual(Audience::Family));
    assert!(facts(&show_blocks(&Reading::new(&family, words, words))).is_empty(), "others are not asked to ask");
}

#[test]
fn a_copy_of_one_card_for_staff_names_her_allergy_and_one_for_others_does_not() {
    let card = 9;
    let written = Written::default()
        .says("must-know/allergies", "Latex")
        .begins("appointment", card)
        .says(&format!("appointment/{card:032x}/raise"), "The pool");
    let alone = |audience| {
        let entries = written.plan().entries.keys().copied().collect();
        let (excerpt, words) = (written.plan().excerpt(&Disclosure::of_entries(audience, entries)), words("en-GB"));
        show_blocks(&Reading::new(&excerpt, words, words))
    };
    assert_eq!(facts(&alone(Audience::Midwife)), ["Allergies | Latex"], "and is not told to ask");
    assert!(texts(&alone(Audience::Midwife)).contains(&"The pool"));
    assert!(facts(&alone(Audience::Family)).is_empty());
}

#[test]
fn what_stands_below_what_she_wants_to_talk_about_has_a_heading_of_its_own() {
    let long = "One thing about me. ".repeat(10);
    let written = Written::default().says("must-know/three-things", long.trim());
    let heading = |blocks: &[Block]| texts(blocks).iter().position(|text| *text == "Please know this about me");
    assert_eq!(heading(&shown(&written)), None, "where nothing stands above it");
    let blocks = shown(&written.feels("birth-induction/wish", AnswerState::TalkAboutThis));
    let at = heading(&blocks).unwrap();
    let talk = texts(&blocks).iter().position(|text| *text == "Please talk with me about this").unwrap();
    let whole = texts(&blocks).iter().rposition(|text| *text == long.trim()).unwrap();
    assert!(talk < at && at < whole, "{:?}", texts(&blocks));
}

#[test]
fn what_must_be_known_is_never_a_beginning_however_long() {
    let long = "One thing that you must know. ".repeat(40);
    let blocks = shown(&Written::default().says("must-know/allergies", &long).says("must-know/one-line", &long));
    let of = |text: &str| blocks.iter().find(|block| block.text == text).and_then(|block| block.fact);
    assert_eq!((of("Allergies"), of("In one line")), (Some(Fact::MustKnow), Some(Fact::Beginning)));
}

#[test]
fn what_the_first_screen_holds_is_not_said_again() {
    let blocks = shown(&asha());
    for once in ["Penicillin – my throat swelled in 2019", "Maya, my midwife", "Calm, dim, and nobody rushing me"] {
        assert_eq!(texts(&blocks).iter().filter(|text| **text == once).count(), 1, "{once}");
    }
    assert!(!texts(&blocks).contains(&"Asha"), "her name is the title");
    assert!(!texts(&blocks).contains(&"Front page"), "a part with nothing left has no heading");
}

#[test]
fn every_answer_is_shown_and_her_own_words_carry_no_language() {
    let written = asha();
    let blocks = shown(&written);
    let is_title = |answer: &care_plan::ExcerptAnswer| answer.prompt.role == care_plan::template::Role::Name;
    let excerpt = written.excerpt();
    let answers = excerpt.answers().filter(|(_, answer)| !answer.text().is_empty() && !is_title(answer));
    for (_, answer) in answers {
        let own = blocks.iter().find(|block| care_locale::strip_isolates(&block.text) == answer.text());
        assert!(own.is_some_and(|block| block.language.is_none()), "{} is shown as hers", answer.prompt.id);
    }
    for block in &blocks {
        let is_hers = matches!(block.kind, BlockKind::Words | BlockKind::Name | BlockKind::Phone);
        assert_eq!(block.language.is_none(), is_hers, "{block:?}");
    }
}

#[test]
fn no_message_is_missing_on_any_page() {
    let all = crate::plans::every_answer();
    for tag in ["en-GB", "en-GB-simple"] {
        let words = words(tag);
        let blocks = show_blocks(&Reading::new(&all, words, words));
        let missing: Vec<_> = blocks.iter().filter(|block| block.text.contains('⟦')).collect();
        assert!(missing.is_empty(), "{tag}: {missing:#?}");
    }
}

#[test]
fn english_stands_beside_another_language_and_never_beside_itself() {
    let (other, hers) = other_language();
    let excerpt = Written::default().says("must-know/allergies", "Nuts").excerpt();
    let blocks = show_blocks(&Reading::new(&excerpt, &hers, words("en-GB")));
    let label = at(&blocks, "Alergeddau");
    assert_eq!((blocks[label].language, blocks[label + 1].language), (Some(other), language("en-GB")));
    assert_eq!(blocks[label + 1].text, "Allergies");
    assert_eq!(texts(&blocks).iter().filter(|text| **text == "Nuts").count(), 1, "her own words stand once");

    let simple = show_blocks(&Reading::new(&excerpt, words("en-GB-simple"), words("en-GB")));
    assert!(simple.iter().all(|block| block.language.is_none_or(|language| language.tag == "en-GB-simple")));
}

#[test]
fn the_footer_is_the_same_for_everyone() {
    let english = words("en-GB");
    let foot = |written: &Written, hers: &Words| footer_blocks(&Reading::new(&written.excerpt(), hers, english));
    let blocks = foot(&asha(), english);
    assert_eq!(blocks, foot(&Written::default(), english), "whatever was left out");
    assert!(blocks.iter().all(|block| block.kind == BlockKind::Note));
    let see_alone = "In every Holdfast plan: please see everyone alone for part of each visit, with a professional interpreter if needed.";
    let notes = "These are notes, not a full record. Please ask me before acting, and check my record.";
    assert!(texts(&blocks).contains(&see_alone) && texts(&blocks).contains(&notes));
    let (_, hers) = other_language();
    assert_eq!(foot(&asha(), &hers).len(), 2 * blocks.len(), "each line stands in both languages");
}

#[test]
fn what_she_left_out_leaves_no_trace() {
    let with = Written::default()
        .says("birth-place/wish", "Home")
        .says("vitamin-k/wish", "no")
        .feels("vitamin-k/wish", AnswerState::LeaveOut);
    let without = Written::default().says("birth-place/wish", "Home");
    assert_eq!(shown(&with), shown(&without));
}

#[test]
fn an_option_of_a_newer_version_is_shown_by_its_name() {
    let blocks = shown(&Written::default().chooses("birth-pain/offer", "only-at-night"));
    assert!(texts(&blocks).contains(&"only at night"), "{:#?}", texts(&blocks));
}

#[test]
fn what_is_new_since_she_showed_it_is_named_before_the_three_things_and_told_below() {
    let words = words("en-GB");
    let whole = asha().excerpt();
    let reading = Reading::new(&whole, words, words);
    let new = Written::default().says("birth-pain/wish", "Water, then gas and air").excerpt();
    let changed = Reading::new(&new, words, words);
    let blocks = show_blocks_since(&reading, Some(Since { day: "14 November 2026, 10:30", changed: &changed }), None);
    let heading = at(&blocks, "Changed since \u{2068}14 November 2026, 10:30\u{2069}");
    assert_eq!(blocks[heading + 2].text, "Water, then gas and air");
    assert!(at(&blocks, "Please talk with me about this") < heading);
    assert!(at(&blocks, "Changed") < at(&blocks, "Say my name. Tell me before you touch me. Let Imran stay."));
    assert!(heading < at(&blocks, "My birth"), "before the parts");

    let all = show_blocks_since(&reading, Some(Since { day: "14 November 2026, 10:30", changed: &reading }), None);
    let place = all.iter().filter(|block| block.text == "The birth centre, if it’s open").count();
    assert_eq!(
        place,
        texts(&show_blocks(&reading)).iter().filter(|text| **text == "The birth centre, if it’s open").count()
    );
    assert!(texts(&all).contains(&"Place of birth"), "of many it says which: {all:#?}");
}

#[test]
fn what_she_changed_her_mind_about_stands_before_everything_with_its_time() {
    let words = words("en-GB");
    let whole = asha().excerpt();
    let reading = Reading::new(&whole, words, words);
    let new = Written::default().says("birth-pain/wish", "Now I'd like an epidural").excerpt();
    let changed = Reading::new(&new, words, words);
    let times = [("birth-pain/wish".to_owned(), "30 November 2026, 03:04".to_owned())].into();
    let blocks = show_blocks_since(&reading, None, Some(Lately { times: &times, changed: &changed }));
    let first: Vec<&str> = texts(&blocks)[1..5].to_vec();
    let told = ["Changed \u{2068}30 November 2026, 03:04\u{2069}", "Pain relief", "Now I'd like an epidural"];
    assert_eq!(first[..3], told);
    assert_eq!(first[3], "Recorded on my phone: please ask me. Spoken words always win.");
}

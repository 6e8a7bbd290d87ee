//! Her words reach every output letter by letter, in every script: doses, ranges, days and all.

use care_export::{
    Dates, FORMATS, OwnCard, OwnReading, Reading, SUMMARY_LIMIT_BYTES, SummaryForm, letter_blocks, own_text,
    show_blocks, summary_cards, text,
};
use care_locale::{Span, spans, strip_isolates};
use care_plan::{LocalTime, Timestamp, sections};
use proptest::prelude::*;

use crate::plans::{Written, words};

/// Words of twelve scripts that ask the same, and of Latin letters with marks.
const WORDS: [&str; 13] = [
    "no gas",
    "без газа",
    "χωρίς αέριο",
    "بدون غاز",
    "بے ہوشی نہیں",
    "ללא גז",
    "गैस नहीं",
    "গ্যাস না",
    "ਗੈਸ ਨਹੀਂ",
    "வாயு வேண்டாம்",
    "不要麻醉",
    "ያለ ጋዝ",
    "ไม่ใช้แก๊ส",
];

/// What turns round, loses its sign or is taken for something else most easily.
const FIGURES: [&str; 20] = [
    "500-1000 mg",
    "1000+500",
    "2.5 ml",
    "0.5–1 mg",
    "1:1000",
    "≤ 5",
    "x2",
    "(10)",
    "38+4",
    "2026-12-05",
    "05/12/2026",
    "5-12-2026",
    "0800-1800",
    "24/7",
    "-3",
    "50%",
    "٥٠٠-١٠٠٠",
    "۲۰۲۶-۱۲-۰۵",
    "২.৫",
    "#7",
];

/// An answer of words and figures on up to three lines, each with something on it.
fn answers() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(&WORDS[..]), prop::sample::select(&FIGURES[..])];
    let between = prop::sample::select(vec![" ", " ", ", ", " / ", "; ", " (", ") "]);
    let line = (piece.clone(), proptest::collection::vec((between, piece), 0..4))
        .prop_map(|(first, rest)| rest.into_iter().fold(first.to_owned(), |line, (gap, piece)| line + gap + piece));
    proptest::collection::vec(line, 1..4).prop_map(|lines| lines.join("\n"))
}

/// What a page sets of a text: what is seen, heard and copied.
fn set(text: &str) -> String {
    let each = spans(text).into_iter().map(|span| match span {
        Span::Text(text) | Span::Number(text) => text.to_owned(),
        Span::Value(value) => set(value),
    });
    each.collect()
}

/// What stands at the foot of every copy is the app's own.
const SAYS_NOTHING_OF_HERS: [&str; 1] = ["footer"];

/// The words of a text behind each other: a visit has each answer in one line.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The formats that are text and nothing else: no page sets them.
const PLAIN: [&str; 7] = ["visit", "record", "text", "summary", "contact card", "single line", "fhir"];

fn unescaped(note: &str) -> String {
    note.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn every_output_holds_her_words_letter_by_letter(hers in answers()) {
        let card = "contingency/00000000000000000000000000000003/name";
        // One word that no plain letter stands for: what the summary rewrites is its own promise.
        let hers = format!("{hers} 不");
        // A visit says nothing of a card's name.
        let signs = "contingency/00000000000000000000000000000003/early-signs";
        let written = Written::default().says("must-know/allergies", &hers).says(card, &hers).says(signs, &hers);
        let (words, excerpt) = (words("en-GB"), written.excerpt());
        let reading = Reading::new(&excerpt, words, words);

        let shown = show_blocks(&reading);
        prop_assert_eq!(shown.iter().filter(|block| set(&block.text) == hers).count(), 3);

        let indented: String = hers.lines().map(|line| format!("    {line}\n")).collect();
        prop_assert!(text(&reading).contains(&indented));
        let made = LocalTime { at: Timestamp(0), offset_minutes: 0 };
        prop_assert!(own_text(&OwnReading::new(written.plan(), words, made)).contains(&indented));

        let (section, entry) = (sections::section("contingency").unwrap(), "00000000000000000000000000000003".parse().unwrap());
        let letter = letter_blocks(&OwnCard::new(written.plan(), section, entry, words));
        prop_assert!(letter.iter().any(|block| set(&block.text) == hers));

        // Whatever is laid out for others, by whichever format there is.
        let dates = Dates { changed: String::new(), shown: "5 December 2026".to_owned() };
        for format in FORMATS.iter().filter(|format| !SAYS_NOTHING_OF_HERS.contains(&format.name)) {
            let texts = format.lay_out(&reading, &dates);
            // Whoever copies a plain text, or reads it by a camera, takes along whatever stands in it.
            if PLAIN.contains(&format.name) {
                let marked = texts.iter().find(|text| strip_isolates(text) != **text);
                prop_assert!(marked.is_none(), "{} holds marks that nobody sees: {marked:?}", format.name);
            }
            let laid: String = texts.iter().map(|text| set(text) + "\n").collect();
            let laid = in_one_line(&unescaped(&laid));
            for line in hers.lines().map(in_one_line) {
                prop_assert!(laid.contains(&line), "{}: {line} in {laid}", format.name);
            }
        }

        for form in [SummaryForm::Text, SummaryForm::ContactCard, SummaryForm::SingleLine] {
            let cards = summary_cards(&reading, &Dates { changed: String::new(), shown: "5 December 2026".to_owned() }, SUMMARY_LIMIT_BYTES, form).unwrap();
            let scanned: String = cards.iter().map(|card| unescaped(&card.payload)).collect();
            for line in hers.lines() {
                prop_assert!(scanned.contains(line), "{line} in {scanned}");
            }
        }
    }
}

#[test]
fn each_plain_format_is_one() {
    let names: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
    assert!(PLAIN.iter().all(|plain| names.contains(plain)), "{names:?}");
}

#[test]
fn a_mark_in_her_name_breaks_out_of_no_sentence_of_the_app() {
    // What a chat lays round a name that is copied out of it.
    let plan = Written::default().says("about-me/name", "Asha\u{2069}, ring 0117 496 0123");
    let excerpt = plan.excerpt();
    let reading = Reading::new(&excerpt, words("en-GB"), words("en-GB"));
    let title = reading.title();
    for span in care_locale::spans(title.text()) {
        let text = match span {
            care_locale::Span::Text(text) | care_locale::Span::Number(text) => text,
            care_locale::Span::Value(_) => continue,
        };
        assert!(!text.contains("0117") && !text.contains('\u{2069}'), "outside of its element: {text:?}");
    }
}

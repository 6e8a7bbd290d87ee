//! Her words come back out of the file as she typed them, in every script that there is a font for.

use care_paper::{Form, Size};
use proptest::prelude::*;

use crate::plans::{Written, made_up_urdu};
use crate::read::{ask, in_one_line, kept, placed, plain, text};

/// Words of many scripts that ask the same, which read from left to right, and of Hebrew.
const WORDS: [(&str, &str); 12] = [
    ("latin", "No gas, please: “naïve” façade, żółć, ș, Ơ"),
    ("cyrillic", "Без газа, будь ласка"),
    ("greek", "Χωρίς αέριο, παρακαλώ"),
    ("hebrew", "ללא גז בבקשה"),
    ("devanagari", "गैस नहीं, क्षमा करें, धर्म"),
    ("bengali", "গ্যাস না, দয়া করে, ক্ষমা করুন"),
    ("gurmukhi", "ਗੈਸ ਨਹੀਂ, ਕਿਰਪਾ ਕਰਕੇ"),
    ("gujarati", "ગેસ નહીં, કૃપા કરીને, ક્ષમા"),
    ("tamil", "வாயு வேண்டாம், நன்றி"),
    ("ethiopic", "ያለ ጋዝ፣ እባክዎ"),
    ("thai", "ไม่ใช้แก๊ส ขอบคุณ"),
    ("emoji", "❌ epidural 👩🏽‍🍼 ❤️ 7️⃣ ✓ → ☐ 🇵🇰"),
];

/// The same in Arabic letters. (poppler 22 turns the two sides of an Arabic comma, and sets letters that stand under
/// each other apart; so it is asked for the words, and the plain text in the file for all of it.)
const ARABIC: [(&str, &str); 3] =
    [("arabic", "بدون غاز من فضلك، شكرا جزيلا"), ("persian", "بدون گاز لطفا، می‌خواهم"), ("urdu", "بے ہوشی نہیں، شکریہ")];

#[test]
fn her_words_come_back_in_every_script() {
    let mut wrong = Vec::new();
    for (name, words) in WORDS {
        let paper = Written::default().says("birth-pain/wish", words).on_paper(Form::Birth, Size::Usual);
        let read = text(&kept(&paper, &format!("script-{name}")));
        if paper.lacks_letters || !read.contains(words) {
            wrong.push(format!("{name}: {words} (lacks letters: {}) is not in {read}", paper.lacks_letters));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn arabic_letters_come_back_in_the_words_and_in_the_plain_text_beside_them() {
    let letters = |text: &str| text.chars().filter(|sign| sign.is_alphabetic()).collect::<String>();
    for (name, words) in ARABIC {
        let paper = Written::default().says("birth-pain/wish", words).on_paper(Form::Birth, Size::Usual);
        let path = kept(&paper, &format!("script-{name}"));
        assert!(!paper.lacks_letters, "{name}");
        let read = letters(&text(&path));
        for word in words.split([' ', '،']) {
            assert!(read.contains(&letters(word)), "{name}: {word} is not in {read}");
        }
        let fonts = ask("pdffonts", &[], &path);
        assert_eq!(fonts.contains("Nastaliq"), name == "urdu", "each in the hand that it is read in: {name}, {fonts}");
        assert!(plain(&path).lines().any(|line| line == words), "{name}: {}", plain(&path));
    }
}

#[test]
fn what_reads_from_left_to_right_alone_takes_no_plain_text_along() {
    let paper = Written::default().says("birth-pain/wish", "No gas").on_paper(Form::Birth, Size::Usual);
    assert!(!paper.bytes.windows(13).any(|bytes| bytes == b"EmbeddedFiles"), "nothing goes along unasked");
    let paper = Written::default().says("birth-pain/wish", "ללא גז").on_paper(Form::Birth, Size::Usual);
    assert!(paper.bytes.windows(13).any(|bytes| bytes == b"EmbeddedFiles"), "the control: here it does");
}

#[test]
fn a_telephone_number_is_read_the_right_way_round_in_every_direction() {
    let number = "0117 496 0123";
    for (name, words, groups) in [
        ("arabic", format!("اتصل {number} الان"), ["0117", "496", "0123"]),
        ("urdu", format!("مایا {number} ٹ"), ["0117", "496", "0123"]),
        ("figures", "مايا ٠١١٧ ٤٩٦ ٠١٢٣ من فضلك".to_owned(), ["٠١١٧", "٤٩٦", "٠١٢٣"]),
    ] {
        let written = Written::default().says("birth-pain/wish", &words).says("must-know/allergies", &words);
        let paper = written.said_by(Form::Full, Size::Usual, &made_up_urdu(), &made_up_urdu());
        let path = kept(&paper, &format!("number-{name}"));
        let words = placed(&path);
        let lefts = |group: &str| -> Vec<f64> {
            words.iter().filter(|placed| in_one_line(&placed.word) == group).map(|placed| placed.left).collect()
        };
        let [first, second, third] = groups.map(lefts);
        assert_eq!((first.len(), second.len(), third.len()), (2, 2, 2), "{name}: {words:?}");
        for ((first, second), third) in first.iter().zip(&second).zip(&third) {
            assert!(first < second && second < third, "{name}: {words:?}");
        }
    }
}

#[test]
fn letters_that_no_font_here_holds_are_told_and_the_others_stand() {
    let paper = Written::default().says("birth-pain/wish", "不要麻醉 no gas").on_paper(Form::Full, Size::Usual);
    let read = text(&kept(&paper, "lacking"));
    assert!(paper.lacks_letters);
    assert!(read.contains("Some of my letters cannot be printed.") && read.contains("no gas"), "{read}");
    let paper = Written::default().says("birth-pain/wish", "no gas").on_paper(Form::Full, Size::Usual);
    assert!(!paper.lacks_letters && !text(&kept(&paper, "lacking")).contains("cannot be printed"));
}

/// Answers of words and figures on up to three lines.
fn answers() -> impl Strategy<Value = String> {
    let figures =
        ["500-1000 mg", "0.5–1 mg", "≤ 5", "x2", "(10)", "38+4", "2026-12-05", "24/7", "-3", "50%", "#7", "২.৫"];
    let words: Vec<&str> = WORDS.iter().filter(|(name, _)| *name != "hebrew").map(|(_, words)| *words).collect();
    let piece = prop_oneof![prop::sample::select(words), prop::sample::select(figures.to_vec())];
    let between = prop::sample::select(vec![" ", ", ", " / ", "; ", " (", ") "]);
    let line = (piece.clone(), proptest::collection::vec((between, piece), 0..3))
        .prop_map(|(first, rest)| rest.into_iter().fold(first.to_owned(), |line, (gap, piece)| line + gap + piece));
    proptest::collection::vec(line, 1..4).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn any_words_of_hers_come_back(hers in answers()) {
        let paper = Written::default().says("birth-pain/wish", &hers).on_paper(Form::Birth, Size::Usual);
        let path = kept(&paper, "any-words");
        // Where a line ends is the paper's affair.
        let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
        let read = without_spaces(&text(&path));
        prop_assert!(read.contains(&without_spaces(&hers)), "{} in {}", hers, read);
    }
}

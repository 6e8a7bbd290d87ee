//! Words that would be something else if anybody read them as a language, a way out or a trap.

use care_paper::{Form, Size};

use crate::plans::{Written, asha, words};
use crate::read::{ask, in_order, kept, placed, text};

const HOSTILE: [&str; 14] = [
    "#read(\"/etc/passwd\")",
    "#import \"@preview/cetz:0.3.0\": *",
    "#{ panic(\"x\") } #eval(\"1+1\") #sys.inputs",
    "$x^2 + 1$ costs $5",
    "*not bold* _not slanted_ `raw` ```typ #1```",
    "= No heading",
    "- no list / term: no term + no number",
    "back\\slash \\u{41} \\# \\",
    "a -- b --- c ... 'quoted' \"twice\" ~ -?",
    "<label> @ref // no comment /* nor this */",
    "https://example.org/a?b=c#d mailto:a@example.org",
    "] } ) [ { ( ;",
    "%PDF-1.7 endstream endobj ) Tj ET (",
    "\u{F8FE} \u{F8FF} page one",
];

#[test]
fn whatever_she_types_comes_out_letter_by_letter() {
    let mut written = Written::default().says("about-me/name", "#emph[Asha] $a$");
    for (number, words) in HOSTILE.iter().enumerate() {
        let id = format!("contingency/{:032x}/name", number + 1);
        written = written.says(&id, words).says(&id.replace("/name", "/early-signs"), words);
    }
    for form in Form::ALL {
        let path = kept(&written.on_paper(form, Size::Usual), &format!("hostile-{}", form.name()));
        let read = text(&path);
        assert!(!read.contains("root:"), "{form:?}");
        assert!(form == Form::Blank || read.contains("Plan of #emph[Asha] $a$"), "{form:?}: {read}");
        if matches!(form, Form::Full | Form::Hard) {
            for words in HOSTILE.iter().filter(|words| !words.contains('\u{F8FE}')) {
                // How wide a space is between signs is a reader's guess.
                let (read, words) =
                    [read.as_str(), words].map(|text| text.split_whitespace().collect::<String>()).into();
                assert_eq!(read.matches(&words).count(), 2, "{form:?}: {words} in {read}");
            }
        }
        // Nothing in it leads anywhere or does anything.
        assert_eq!(ask("pdfinfo", &["-js"], &path), "", "{form:?}");
        assert_eq!(ask("pdfinfo", &["-url"], &path).lines().count(), 1, "{form:?}: a heading and no address");
        for word in [&b"/URI"[..], b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/AA", b"/GoToR", b"/Annots"] {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(word.len()).any(|held| held == word), "{form:?}: {}", String::from_utf8_lossy(word));
        }
    }
}

#[test]
fn a_word_that_is_longer_than_the_paper_stays_on_it() {
    let word = "endless".repeat(130);
    let urdu = "نہیں".repeat(90);
    let second = "unending".repeat(30);
    let written =
        Written::default().says("birth-pain/wish", &second).says("must-know/allergies", &format!("no {word} x"));
    let written = written.says("birth-place/wish", &urdu);
    for size in [Size::Usual, Size::Large] {
        let path = kept(&written.on_paper(Form::Full, size), "long-word");
        let read: String = in_order(&path).split_whitespace().collect();
        // In large letters the end of a page, with its foot, comes in between.
        let is_there = size == Size::Large || read.contains(&format!("no{word}x"));
        assert!(is_there && read.contains(&second), "all of it is there: {read}");
        for placed in placed(&path) {
            assert!(placed.left > 40.0 && placed.right < 556.0 && placed.bottom < 840.0, "{placed:?}");
        }
    }
}

#[test]
fn a_name_of_two_hundred_letters_stands_whole_in_the_title_and_short_at_the_foot() {
    let name = "Wilhelmina ".repeat(18) + "of it";
    let written = asha().says("about-me/name", &name);
    for form in [Form::Full, Form::OnePage, Form::Labour] {
        let paper = written.on_paper(form, Size::Usual);
        let read = in_order(&kept(&paper, "long-name"));
        assert!(read.contains(&format!("Plan of {name}")), "{read}");
        assert_eq!(read.matches("Plan of Wilhelmina Wilhelmina Wilhelmina Wilhelm…").count(), paper.pages, "{read}");
    }
}

#[test]
fn signs_that_nobody_sees_break_nothing() {
    let words = words("en-GB");
    let hers = "a\u{202E}b\u{2067}c\u{0}\u{7}\td\u{FEFF}e\r\nf\u{2028}g\u{FFFE}h";
    let written = Written::default().says("birth-pain/wish", hers).says("about-me/name", "\u{202E}Asha\u{2069}");
    let paper = written.said_by(Form::Full, Size::Usual, &words, &words);
    assert!(paper.pages == 1, "it comes out");
}

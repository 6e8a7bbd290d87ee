//! What every paper is: complete, readable by programs that read aloud, and of what she chose alone.

use care_export::{Reading, SUMMARY_LIMIT_BYTES, SummaryForm, summary_cards};
use care_paper::{Form, Sheet, Size, pdf};
use care_plan::Tier;

use crate::plans::{Written, asha, asha_in_urdu, dates, made_up_urdu, words};
use crate::read::{ask, kept, plain, text};

#[test]
fn every_form_has_tags_and_every_font_in_it_and_says_at_the_foot_which_copy_it_is() {
    for form in Form::ALL {
        for size in [Size::Usual, Size::Large] {
            for (name, written) in [("english", asha()), ("urdu", asha_in_urdu())] {
                let paper = written.on_paper(form, size);
                let path = kept(&paper, &format!("{name}-{}-{size:?}", form.name()));
                let told = ask("pdfinfo", &[], &path);
                let tells =
                    |line: &str| told.lines().any(|each| each.split_whitespace().collect::<Vec<_>>().join(" ") == line);
                assert!(tells("Tagged: yes") && tells("JavaScript: no") && tells("Form: none"), "{told}");
                assert!(tells(&format!("Pages: {}", paper.pages)) && told.contains("(A4)"), "{told}");
                assert!(!told.contains("Date"), "no clock was asked: {told}");
                let fonts = ask("pdffonts", &[], &path);
                assert!(fonts.lines().count() > 2, "{fonts}");
                for font in fonts.lines().skip(2) {
                    let marks: Vec<&str> = font.split_whitespace().rev().collect();
                    assert_eq!(marks[2..5], ["yes", "yes", "yes"], "embedded, a subset, with its letters: {font}");
                }
                let conforms = paper.bytes.windows(12).any(|bytes| bytes == b"pdfuaid:part");
                assert!(conforms, "it says that it is PDF/UA-1");
                for page in 1..=paper.pages {
                    let number = page.to_string();
                    let read = crate::read::in_one_line(&ask("pdftotext", &["-f", &number, "-l", &number], &path));
                    assert!(read.contains(&format!("Page {page} of {}", paper.pages)), "{read}");
                    if form != Form::Blank {
                        let version = written.excerpt().version_code().to_string();
                        assert!(read.contains(&version) && read.contains("put on paper 27 November 2026"), "{read}");
                    }
                }
                let read = text(&path);
                for line in ["Written by me.", "please see everyone alone", "These are notes, not a full record."] {
                    assert!(read.contains(line), "{form:?}: {line}");
                }
            }
        }
    }
}

#[test]
fn one_page_is_one_page_and_what_must_be_known_is_never_cut() {
    let long = "I have written a great deal here. ".repeat(30);
    let mut written = asha().says("must-know/three-things", &long);
    for id in ["birth-place/wish", "birth-companions/wish", "birth-space/wish", "what-matters/when", "support-me/when"]
    {
        written = written.says(id, &long);
    }
    let paper = written.on_paper(Form::OnePage, Size::Usual);
    let read = text(&kept(&paper, "one-page-long"));
    assert_eq!(paper.pages, 1);
    assert!(read.contains("Penicillin – my throat swelled in 2019") && read.contains("0117 496 0123"), "{read}");
    assert!(read.contains("Not all of this had room here."), "{read}");
    let paper = asha().on_paper(Form::OnePage, Size::Usual);
    let read = text(&kept(&paper, "one-page"));
    assert!(paper.pages == 1 && !read.contains("had room"), "all of Asha's has room: {read}");
}

#[test]
fn a_plan_of_forty_pages_and_an_empty_one_come_out() {
    let mut written = asha();
    for number in 1..=220 {
        let id = format!("contingency/{number:032x}/what-should-happen");
        written = written.says(&id, &format!("Mark {number}. {}", "Juice first, then check the pump. ".repeat(12)));
    }
    let paper = written.on_paper(Form::Full, Size::Usual);
    assert!(paper.pages >= 40, "{}", paper.pages);
    let read = text(&kept(&paper, "forty"));
    assert!((1..=220).all(|number| read.contains(&format!("Mark {number}."))), "nothing is lost between pages");
    assert!(read.contains(&format!("Page {0} of {0}", paper.pages)));
    for form in Form::ALL {
        let paper = Written::default().on_paper(form, Size::Usual);
        assert!(form == Form::Blank || paper.pages == 1, "{form:?}");
        assert!(text(&kept(&paper, "empty")).contains("My plan"), "{form:?}");
    }
}

#[test]
fn what_she_keeps_to_herself_changes_no_byte_and_what_she_shows_does() {
    let private = "I am afraid of quillprivate";
    for form in Form::ALL {
        let one = asha().says("birth-waters/wish", private).in_tier("birth-waters/wish", Tier::JustMe);
        let other = asha().says("birth-waters/wish", "other").in_tier("birth-waters/wish", Tier::JustMe);
        let (one, other, again) =
            (one.on_paper(form, Size::Usual), other.on_paper(form, Size::Usual), asha().on_paper(form, Size::Usual));
        assert!(one == other && one == again, "{form:?}: the same bytes");
        let shown = asha().says("birth-waters/wish", private);
        let read = text(&kept(&shown.on_paper(form, Size::Usual), "shown"));
        let is_on_it = matches!(form, Form::Full | Form::OnePage | Form::Birth | Form::Labour);
        assert_eq!(read.contains("quillprivate"), is_on_it, "{form:?}: the control");
        assert!(!text(&kept(&one, "private")).contains("quillprivate"));
    }
}

#[test]
fn a_blank_form_holds_nothing_of_hers() {
    let blank = Written::default().on_paper(Form::Blank, Size::Usual);
    assert_eq!(asha_in_urdu().on_paper(Form::Blank, Size::Usual), blank, "the same bytes");
    let read = text(&kept(&blank, "blank"));
    assert!(read.contains("What do you like to be called?") && read.contains("I need a professional interpreter."));
}

#[test]
fn a_form_takes_no_more_along_than_stands_on_it() {
    let written = asha_in_urdu().says("contingency/00000000000000000000000000000003/early-signs", "quillhard");
    let along = |form| plain(&kept(&written.on_paper(form, Size::Usual), "along"));
    assert!(!along(Form::Birth).contains("quillhard"));
    assert!(along(Form::Hard).contains("quillhard"), "the control");
}

#[test]
fn the_same_reading_gives_the_same_bytes_on_every_thread() {
    let first = asha_in_urdu().on_paper(Form::Full, Size::Usual);
    let threads: Vec<_> =
        (0..3).map(|_| std::thread::spawn(|| asha_in_urdu().on_paper(Form::Full, Size::Usual))).collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == first));
    assert_ne!(first, asha_in_urdu().on_paper(Form::Full, Size::Large), "and another sheet others");
}

#[test]
fn without_a_date_no_code_stands_on_it() {
    let (words, excerpt) = (words("en-GB"), asha().excerpt());
    let reading = Reading::new(&excerpt, &words, &words);
    let paper = pdf(&reading, &Sheet { form: Form::Full, size: Size::Usual, dates: None }).unwrap();
    let path = kept(&paper, "no-date");
    assert!(!text(&path).contains("2026,") && text(&path).contains(&excerpt.version_code().to_string()));
    assert_eq!(ask("pdfimages", &["-list"], &path).lines().count(), 2, "no picture");
}

#[test]
fn any_camera_reads_the_codes_and_they_are_wide_enough() {
    let (words, dates) = (words("en-GB"), dates());
    for (name, written) in [("english", asha()), ("urdu", asha_in_urdu())] {
        let excerpt = written.excerpt();
        let reading = Reading::new(&excerpt, &words, &words);
        let cards = summary_cards(&reading, &dates, SUMMARY_LIMIT_BYTES, SummaryForm::Text).unwrap();
        let path = kept(&written.on_paper(Form::Full, Size::Usual), &format!("codes-{name}"));
        for line in ask("pdfimages", &["-list"], &path).lines().skip(2) {
            let column: Vec<&str> = line.split_whitespace().collect();
            let (points, per_inch): (f64, f64) = (column[3].parse().unwrap(), column[12].parse().unwrap());
            let (quiet, symbol) = (8.0, points - 8.0);
            let wide = symbol / per_inch * 25.4;
            assert!(wide > 45.0 && quiet > 0.0, "{wide} mm: {line}");
            assert!(wide / symbol >= 0.4, "{} mm to a module", wide / symbol);
        }
        let mut read = String::new();
        for page in 1..=3 {
            let picture = path.with_extension(format!("{page}.png"));
            let page = page.to_string();
            let words = ["-r", "300", "-png", "-singlefile", "-f", &page, "-l", &page];
            let mut command = std::process::Command::new("pdftoppm");
            if !command.args(words).arg(&path).arg(picture.with_extension("")).status().unwrap().success() {
                continue;
            }
            let said = std::process::Command::new("zbarimg")
                .args(["--raw", "--quiet", "--nodbus", "-Sdisable", "-Sqrcode.enable"])
                .arg(&picture)
                .output()
                .expect("zbarimg is missing: cargo xtask setup installs it");
            read.push_str(&String::from_utf8_lossy(&said.stdout));
        }
        for card in cards {
            assert!(read.contains(&card.payload), "{name}: {} in {read}", card.payload);
        }
    }
}

#[test]
fn two_languages_stand_side_by_side() {
    let paper = asha_in_urdu().said_by(Form::Full, Size::Usual, &made_up_urdu(), &words("en-GB"));
    let path = kept(&paper, "side-by-side");
    let read = text(&path);
    for label in ["Allergies", "People to phone", "Place of birth", "Please don't offer. I'll ask."] {
        assert!(read.contains(label), "the English one: {label} in {read}");
    }
    let along = plain(&path);
    assert_eq!(along.matches("Allergies").count(), 2, "and the other: {along}");
    assert_eq!(along.matches("پنسلین سے گلا سوج گیا تھا").count(), 1, "her own words stand once");
}

//! What is in a sealed page: opened by its code, by a tool that is not ours, and by a later version; and what somebody
//! made to hurt.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it says")]

use std::fs;
use std::path::Path;

use care_seal::{
    Limits, Purpose, ShareCode, ShareCodeLength, SigningKey, armour, from_armour, open_with_code, seal_to_code, sign,
    verify,
};
use care_share::{MAX_EXPANDED_BYTES, compress, expand};
use care_viewer::{Element, Node, NotSealed, Unopened, arranged, open_document, open_page, seal_document, sealed_in};
use proptest::prelude::*;

const PLAN: Purpose = Purpose::new("holdfast-plan", 1);
const LIMITS: Limits = Limits { plaintext_bytes: MAX_EXPANDED_BYTES };
const CODE: &str = "0123 4567 8901 2345 6789";
const DIGITS: &str = "01234567890123456789";

fn code() -> ShareCode {
    ShareCode::read(ShareCodeLength::Lasting, CODE).unwrap()
}

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// A frozen document of care-export.
fn document(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../care-export/tests/vectors").join(name)).unwrap()
}

fn sealed(document: &[u8]) -> String {
    seal_document(document, &code(), &key()).unwrap()
}

/// A document with that XHTML as its only section.
fn of_xhtml(inner: &str) -> Vec<u8> {
    let div = format!("<div xmlns='http://www.w3.org/1999/xhtml' lang='en-GB' dir='ltr'>{inner}</div>");
    let div = div.replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        "{{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{{\"resource\":{{\"resourceType\":\"Composition\",\
         \"title\":\"Plan\",\"section\":[{{\"title\":\"Birth\",\"text\":{{\"div\":\"{div}\"}}}}]}}}}]}}"
    )
    .into_bytes()
}

/// Bytes that were signed and made small, sealed as a page has them.
fn sealed_small(small: &[u8]) -> String {
    armour(&seal_to_code(PLAN, &code(), small).unwrap()).unwrap()
}

/// A page of before, or one that another tool sealed to the same digits.
fn vector(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)).unwrap()
}

fn text_of(elements: &[Element]) -> String {
    fn push(text: &mut String, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => push(text, &element.children),
            }
        }
    }
    let mut text = String::new();
    for element in elements {
        push(&mut text, &element.children);
        text.push('\n');
    }
    text
}

fn read(sealed: &str) -> String {
    text_of(&arranged(&open_page(sealed, CODE).unwrap()))
}

#[test]
fn the_plan_is_read_with_its_code_however_it_is_typed() {
    let sealed = sealed(&document("asha.fhir.json"));
    for typed in [CODE, DIGITS, " 0123-4567-8901-2345-6789\n", "٠١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥ ٦٧٨٩"] {
        let page = open_page(&sealed, typed).unwrap();
        assert_eq!((page.version.as_deref(), page.skipped), (Some("5SK6-4BZD"), 0), "{typed}");
    }
    let text = read(&sealed);
    for words in [
        "Plan of Asha\n",
        "Front page\n",
        "Please know this first\n",
        "Type 1 diabetes, pump on my left side.\nBlood clot after my first birth.\n",
        "0117 496 0123\n",
        "If my sugar drops\n",
        "Written by me.",
        "In every Holdfast plan: please see everyone alone",
        "These are notes, not a full record. Please ask me before acting, and check my record.\n",
    ] {
        assert!(text.contains(words), "{words:?} in {text}");
    }
}

#[test]
fn her_language_stands_beside_english_and_numbers_keep_their_order() {
    let page = open_page(&sealed(&document("asha-urdu.fhir.json")), CODE).unwrap();
    let elements = arranged(&page);
    let title = &elements[0];
    let runs = title.children.iter().map(|run| match run {
        Node::Element(run) => (run.language.clone().unwrap_or_default(), run.direction),
        Node::Text(text) => panic!("{text} in no language"),
    });
    assert_eq!(runs.collect::<Vec<_>>(), [("ur-XB".to_owned(), Some("auto")), ("en-GB".to_owned(), Some("ltr"))]);
    let hers = |text: &str| {
        let is_it = |element: &&Element| text_of(&[(*element).clone()]).trim_end() == text;
        elements.iter().find(is_it).unwrap_or_else(|| panic!("{text} stands alone"))
    };
    let name = hers("عائشہ");
    assert_eq!((name.language.as_deref(), name.direction), (Some(""), Some("rtl")), "in no language that we know");
    assert_eq!(hers("0117 496 0123").direction, Some("ltr"));
    let midwife = hers("مایا، میری دائی 0117 496 0199");
    let Some(Node::Element(number)) = midwife.children.last() else { panic!("{midwife:?}") };
    assert_eq!((number.tag.html(), number.direction), ("bdo", Some("ltr")));
}

#[test]
fn a_page_of_before_opens_for_ever() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/page-1.age.txt");
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        fs::write(&file, sealed(&document("asha-urdu.fhir.json"))).unwrap();
    }
    let frozen = vector("page-1.age.txt");
    let page = open_page(&frozen, CODE).unwrap();
    assert_eq!((page.version.as_deref(), page.made.as_deref()), (Some("VVY4-0NJN"), Some("2026-11-21T00:04:05Z")));
    assert!(text_of(&arranged(&page)).contains("مایا، میری دائی 0117 496 0199"));
}

#[test]
fn what_is_in_a_page_is_the_parcel_that_any_plan_to_a_code_is() {
    let document = document("asha.fhir.json");
    let parcel = from_armour(&sealed(&document), 64 * 1024).unwrap();
    let small = open_with_code(PLAN, &code(), &parcel, LIMITS).unwrap();
    let signed = verify(PLAN, &expand(&small).unwrap(), LIMITS).unwrap();
    assert_eq!(*signed.payload, document, "letter by letter, with nothing that a page alone knows");
}

#[test]
fn the_parcel_is_found_in_a_page_in_a_letter_and_alone() {
    let document = document("asha.fhir.json");
    let sealed = sealed(&document);
    let bytes = from_armour(&sealed, 1_000_000).unwrap();
    let page = format!("<!doctype html><script type='text/plain'>\n{sealed}\n</script>");
    let letter = format!("Dear Sunita,\r\nhere it is:\r\n{}\r\nAsha", sealed.replace('\n', "\r\n"));
    for file in [page.as_bytes(), letter.as_bytes(), sealed.as_bytes(), &bytes] {
        assert_eq!(*open_document(&sealed_in(file).unwrap().unwrap(), CODE).unwrap(), document);
    }
    for none in [&b""[..], b"a letter", &document, b"-----END AGE ENCRYPTED FILE-----"] {
        assert_eq!(sealed_in(none), Ok(None));
    }
    assert_eq!(sealed_in(&[page.as_bytes(), b"\xff"].concat()), Ok(None), "no text, and no file of age");
    let (middle, end) = (sealed.len() / 2, sealed.len() - 3);
    for cut in [40, 200, middle, end] {
        assert_eq!(sealed_in(&sealed.as_bytes()[..cut]), Err(Unopened::Damaged), "cut at {cut}");
    }
    let hole = [sealed.get(..middle).unwrap(), sealed.get(middle + 64..).unwrap()].concat();
    assert!(sealed_in(hole.as_bytes()).is_err() || open_document(&hole, CODE) == Err(Unopened::Damaged));
    let long = [&b"age-encryption.org/v1\n"[..], &vec![b'x'; 300 * 1024]].concat();
    assert_eq!(sealed_in(&long), Err(Unopened::TooCostly));
}

#[test]
fn no_other_code_opens_it_and_half_a_code_is_told() {
    let sealed = sealed(&document("asha.fhir.json"));
    let fails = |typed: &str| open_page(&sealed, typed).unwrap_err();
    assert_eq!(fails("0123 4567 8901 2345 6788"), Unopened::WrongCode);
    assert_eq!(fails("  "), Unopened::NoCode);
    assert_eq!(fails("0123 4567 8901 2345"), Unopened::Short);
    assert_eq!(fails("0123 4567 8901 2345 6789 0"), Unopened::NotACode);
    assert_eq!(fails("0123 4567 8901 2345 678l"), Unopened::NotACode);
    assert_eq!(fails("<script>alert(1)</script>"), Unopened::NotACode);
}

#[test]
fn a_page_that_was_cut_or_changed_shows_nothing() {
    let sealed = sealed(&document("asha.fhir.json"));
    for end in (0..sealed.len() - 2).step_by(sealed.len() / 16) {
        assert_eq!(open_page(sealed.get(..end).unwrap(), CODE), Err(Unopened::Damaged), "cut at {end}");
    }
    let parcel = from_armour(&sealed, 1_000_000).unwrap();
    for at in (0..parcel.len()).step_by(parcel.len() / 24) {
        let mut harmed = parcel.clone();
        harmed[at] ^= 0x10;
        let opened = open_page(&armour(&harmed).unwrap(), CODE);
        assert!(opened.is_err(), "byte {at}");
    }
}

#[test]
fn a_signature_that_does_not_fit_is_a_changed_page() {
    let mut signed = sign(PLAN, &key(), &document("asha.fhir.json")).unwrap();
    assert!(open_page(&sealed_small(&compress(&signed).unwrap()), CODE).is_ok(), "as it was");
    let at = signed.windows(4).position(|window| window == b"Asha").unwrap();
    signed[at] = b'E';
    assert_eq!(open_page(&sealed_small(&compress(&signed).unwrap()), CODE), Err(Unopened::Damaged));
    let other = sign(Purpose::new("holdfast-slot", 1), &key(), &document("asha.fhir.json")).unwrap();
    assert_eq!(open_page(&sealed_small(&compress(&other).unwrap()), CODE), Err(Unopened::Damaged), "of something else");
}

#[test]
fn what_asks_for_too_much_is_not_done() {
    assert!(open_page(&vector("work-16.age.txt"), CODE).is_ok(), "64 MiB");
    assert_eq!(open_page(&vector("work-17.age.txt"), CODE), Err(Unopened::TooCostly));
    assert_eq!(open_page(&vector("newer.age.txt"), CODE), Err(Unopened::Newer));
    // Ten megabytes of nothing, which are ten kilobytes on their way.
    let bomb = include_bytes!("vectors/bomb.zlib");
    assert_eq!(open_page(&sealed_small(bomb), CODE), Err(Unopened::TooCostly));
    assert_eq!(open_page(&armour(&vec![7; 300 * 1024]).unwrap(), CODE), Err(Unopened::TooCostly));
    let long = vec![b' '; MAX_EXPANDED_BYTES];
    assert_eq!(seal_document(&long, &code(), &key()), Err(NotSealed::TooLarge));
}

#[test]
fn what_is_no_document_or_too_deep_is_damage() {
    for document in ["", "{}", "\u{0}", "{\"resourceType\":\"Bundle\"}"] {
        assert_eq!(open_page(&sealed(document.as_bytes()), CODE), Err(Unopened::Damaged), "{document:?}");
    }
    assert_eq!(open_page(&sealed(b"\xff\xfe"), CODE), Err(Unopened::Damaged));
    let plan = String::from_utf8(of_xhtml("<p>At home</p>")).unwrap();
    let deep = |levels: usize| {
        let list = format!("\"title\":\"Plan\",\"x\":{}{}", "[".repeat(levels), "]".repeat(levels));
        plan.replacen("\"title\":\"Plan\"", &list, 1).into_bytes()
    };
    assert!(open_page(&sealed(&deep(8)), CODE).is_ok());
    assert_eq!(open_page(&sealed(&deep(40)), CODE), Err(Unopened::Damaged));
}

#[test]
fn a_text_that_is_too_long_is_passed_over_and_that_is_told() {
    let page = open_page(&sealed(&of_xhtml(&format!("<p>{}</p>", "a ".repeat(10_000)))), CODE).unwrap();
    assert_eq!(page.skipped, 1);
}

#[test]
fn script_stays_text_and_marks_of_reading_order_go() {
    let inner = "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>\
        <script>alert(2)</script><p lang='\u{22}onload=' dir='sideways'>kept <b onclick='x()'>bold</b></p>\
        <p>a\u{202E}b\u{2066}c\u{200F}d\u{85}e</p><a href='javascript:alert(3)'>here</a>";
    let elements = arranged(&open_page(&sealed(&of_xhtml(inner)), CODE).unwrap());
    let text = text_of(&elements);
    assert!(text.contains("<script>alert(1)</script> <img src=x onerror=alert(1)>\n"), "text that is read: {text}");
    assert!(text.contains("kept bold\nabcde\nhere\n"), "{text}");
    assert!(!text.contains("alert(2)") && !text.contains("javascript"));
    for element in &elements {
        assert!(element.language.as_deref().is_none_or(|language| ["en-GB", ""].contains(&language)), "{element:?}");
        assert!(element.direction.is_none_or(|direction| ["ltr", "rtl", "auto"].contains(&direction)), "{element:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn her_words_come_out_letter_by_letter(words in "[a-z0-9 ،؛ا-ی৳ক-হ😀-😎&<>'{}\\[\\]/-]{1,80}") {
        let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let document = of_xhtml(&format!("<p style='white-space: pre-wrap'>.{escaped}.</p>"));
        let page = care_import::read_page(&document).unwrap();
        prop_assert_eq!(text_of(&arranged(&page)), format!("Plan\nBirth\n.{words}.\n"));
    }

    #[test]
    fn no_text_in_the_place_of_a_parcel_stops_it(text in ".{0,200}") {
        prop_assert!(open_page(&text, CODE).is_err());
        let begun = format!("-----BEGIN AGE ENCRYPTED FILE-----\n{text}");
        prop_assert!(open_page(&begun, CODE).is_err());
        for file in [text.as_bytes(), begun.as_bytes(), format!("age-encryption.org/v1\n{text}").as_bytes()] {
            let found = sealed_in(file);
            prop_assert!(found.is_err() || found.unwrap().is_none_or(|sealed| open_page(&sealed, CODE).is_err()));
        }
    }
}

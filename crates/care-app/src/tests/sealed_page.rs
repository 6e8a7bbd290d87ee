//! What she chose as a page that opens by a code.

use care_bridge::{PageView, ReadShown, SavePage, SetLanguage, ShownCopies};
use care_viewer::{Unopened, open_page};

use super::home::{Home, PASSPHRASE};
use super::*;
use crate::{AskedPage, PageFile};

/// The template, without the program, script and styles that `cargo xtask ui` puts into it.
const TEMPLATE: &str = include_str!("../../../care-viewer/page/viewer.html");

fn asked(audience: Audience) -> SavePage {
    SavePage { disclosure: Disclosure::usual(audience) }
}

/// The page of `request`, in that template.
pub(super) fn page_of(app: &mut App, request: &SavePage) -> Result<PageFile, ApiError> {
    app.page_file(AskedPage { request: request.clone(), template: TEMPLATE.as_bytes().to_vec() })
}

fn text(page: &PageFile) -> String {
    String::from_utf8(page.file.bytes.clone()).unwrap()
}

/// What stands in it as a parcel.
fn parcel(page: &PageFile) -> String {
    let (_, after) = text(page).split_once("type=\"text/plain\">").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    after.split_once("</script>").unwrap().0.to_owned()
}

/// Everything that is read in it with its code.
pub(super) fn opened(page: &PageFile) -> String {
    format!("{:?}", open_page(&parcel(page), &page.view.code).unwrap())
}

#[test]
fn a_page_opens_by_its_code_alone_and_is_remembered_once_it_is_given() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let mut nothing = asked(Audience::Midwife);
    nothing.disclosure.parts.clear();
    assert_eq!(page_of(&mut app, &nothing).err(), Some(ApiError::NothingToShow));
    write(&mut app, "about-me/name", "Asha");
    write(&mut app, "birth-pain/wish", "Water </script><script>alert(1)</script>");
    let page = page_of(&mut app, &asked(Audience::Midwife)).unwrap();
    let PageView { name, code } = &page.view;
    assert_eq!((name, &page.file.name), (&page.file.name, &"holdfast-page-2026-11-18.html".to_owned()));
    assert!(code.len() == 24 && code.split(' ').all(|group| group.len() == 4));
    let words = opened(&page);
    assert!(words.contains("Asha") && words.contains("Water </script><script>alert(1)</script>"));
    assert!(words.contains("Written by me.") && words.contains("please see everyone alone"), "the standing lines");
    assert!(!text(&page).contains("Asha") && !text(&page).contains("Water"), "nothing of hers stands in the clear");
    assert!(!text(&page).contains(code.as_str()) && !text(&page).contains(&code.replace(' ', "")));
    assert_eq!(open_page(&parcel(&page), "0000 0000 0000 0000 0000"), Err(Unopened::WrongCode));
    assert_eq!(app.ask(ShownCopies {}).unwrap().len(), 0, "she may pick no place");
    app.page_given(asked(Audience::Midwife)).unwrap();
    let shown = app.ask(ShownCopies {}).unwrap();
    assert!(app.ask(ReadShown { at: shown[0].at }).unwrap().blocks.iter().any(|block| block.text.starts_with("Water")));
}

#[test]
fn what_she_keeps_closer_is_in_no_byte_of_an_opened_page() {
    const CANARY: &str = "Not him, and not his mother";
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Water");
    let before = opened(&page_of(&mut app, &asked(Audience::Midwife)).unwrap());
    write(&mut app, "birth-companions/not-there", CANARY);
    for audience in Audience::ALL {
        let words = page_of(&mut app, &asked(audience)).map(|page| opened(&page));
        assert!(!words.is_ok_and(|words| words.contains(CANARY)), "{audience:?}");
    }
    assert_eq!(opened(&page_of(&mut app, &asked(Audience::Midwife)).unwrap()), before, "nor its version, nor its day");
    let mut ticked = asked(Audience::Midwife);
    ticked.disclosure.sensitive_sections.insert("birth-companions".to_owned());
    assert!(opened(&page_of(&mut app, &ticked).unwrap()).contains(CANARY), "the control");
}

#[test]
fn two_pages_of_one_plan_have_no_code_key_or_byte_of_what_is_sealed_in_common() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    let [one, other] = [0, 1].map(|_| page_of(&mut app, &asked(Audience::Midwife)).unwrap());
    assert_ne!(one.view.code, other.view.code);
    assert_eq!(open_page(&parcel(&one), &other.view.code), Err(Unopened::WrongCode));
    let (one, other) = (parcel(&one), parcel(&other));
    let in_common = one.trim().lines().zip(other.trim().lines()).filter(|(one, other)| one == other).count();
    assert_eq!(in_common, 2, "the marks before and after it");
}

#[test]
fn the_page_speaks_her_language() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "عائشہ");
    let english = text(&page_of(&mut app, &asked(Audience::Midwife)).unwrap());
    assert!(english.contains("<html lang=\"en-GB\" dir=\"ltr\">"));
    assert_eq!(english.matches("class=\"said\" lang=\"en-GB\"").count(), english.matches("class=\"said\"").count());
    assert!(english.contains("Please open the file on a computer, in Chrome, Edge or Firefox."));
    app.ask(SetLanguage { language: "ar-XB".to_owned() }).unwrap();
    let mirrored = text(&page_of(&mut app, &asked(Audience::Midwife)).unwrap());
    assert!(mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    let of_page = mirrored.matches("class=\"said\"").count();
    assert_eq!(mirrored.matches("class=\"said\" lang=\"ar-XB\" dir=\"rtl\"").count(), of_page);
}

#[test]
fn without_a_template_there_is_no_page_and_what_is_too_long_is_told() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    let no_template = AskedPage { request: asked(Audience::Midwife), template: b"<!doctype html><p>The app".to_vec() };
    assert_eq!(app.page_file(no_template).err(), Some(ApiError::Unexpected));
    write(&mut app, "birth-pain/wish", &"Water. ".repeat(40_000));
    assert_eq!(page_of(&mut app, &asked(Audience::Midwife)).err(), Some(ApiError::PageTooLong));
}

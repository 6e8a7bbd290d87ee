//! What she chose, on paper.

use care_bridge::{PaperForm, ReadShown, SavePaper, ShownCopies};

use super::home::{Home, PASSPHRASE};
use super::*;
use crate::PaperFile;

fn of(form: PaperForm, disclosure: Disclosure) -> SavePaper {
    SavePaper { disclosure, form, is_large: false, is_dated: true, has_code: false }
}

/// The paper, laid out.
fn laid_out(app: &mut App, request: SavePaper) -> Result<PaperFile, ApiError> {
    app.paper(request)?.laid_out()
}

fn midwife() -> Disclosure {
    Disclosure::usual(Audience::Midwife)
}

#[test]
fn a_paper_is_a_pdf_by_a_name_that_says_nothing_and_is_remembered_once_it_is_given() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    write(&mut app, "birth-pain/wish", "Water");
    let paper = laid_out(&mut app, of(PaperForm::Full, midwife())).unwrap();
    assert!(paper.file.bytes.starts_with(b"%PDF-1.7") && paper.view.pages == 1);
    assert!(paper.file.name.starts_with("holdfast-paper-2026-") && paper.file.name.ends_with(".pdf"));
    assert_eq!((paper.view.code, paper.view.lacks_letters), (None, false));
    assert_eq!(app.ask(ShownCopies {}).unwrap().len(), 0, "she may pick no place");
    app.paper_given(of(PaperForm::Full, midwife())).unwrap();
    let shown = app.ask(ShownCopies {}).unwrap();
    let said = app.ask(ReadShown { at: shown[0].at }).unwrap();
    assert!(said.blocks.iter().any(|block| block.text == "Water"));
}

#[test]
fn a_blank_form_needs_nothing_of_hers_and_holds_nothing_of_it() {
    let mut home = Home::new();
    let mut app = home.app();
    app.ask(Begin {}).unwrap();
    assert_eq!(laid_out(&mut app, of(PaperForm::Full, midwife())), Err(ApiError::NothingToShow));
    let blank = laid_out(&mut app, of(PaperForm::Blank, midwife())).unwrap();
    write(&mut app, "about-me/name", "Asha");
    assert_eq!(laid_out(&mut app, of(PaperForm::Blank, midwife())).unwrap(), blank, "the same bytes");
    let large = SavePaper { is_large: true, ..of(PaperForm::Blank, midwife()) };
    assert_ne!(laid_out(&mut app, large).unwrap(), blank, "the control");
    app.paper_given(of(PaperForm::Blank, midwife())).unwrap();
    assert_eq!(app.ask(ShownCopies {}).unwrap().len(), 0, "it is no copy of hers");
}

#[test]
fn what_she_keeps_to_herself_changes_no_byte_of_a_paper() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Water");
    let before = laid_out(&mut app, of(PaperForm::Full, midwife())).unwrap();
    write(&mut app, "birth-companions/not-there", "Not him, and not his mother");
    assert_eq!(laid_out(&mut app, of(PaperForm::Full, midwife())).unwrap(), before);
    write(&mut app, "birth-pain/wish", "An epidural");
    assert_ne!(laid_out(&mut app, of(PaperForm::Full, midwife())).unwrap(), before, "the control");
}

#[test]
fn a_code_is_drawn_for_each_paper_that_has_one() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    let asked = SavePaper { has_code: true, ..of(PaperForm::Full, midwife()) };
    let (one, other) = (laid_out(&mut app, asked.clone()).unwrap(), laid_out(&mut app, asked).unwrap());
    let code = one.view.code.unwrap();
    assert_eq!(code.len(), 24);
    assert!(code.split(' ').all(|group| group.len() == 4 && group.bytes().all(|digit| digit.is_ascii_digit())));
    assert_ne!(Some(code), other.view.code);
    assert!(!one.file.bytes.windows(4).any(|bytes| bytes == b"Asha"));
}

#[test]
fn a_sheet_for_one_purpose_tells_of_nothing_that_it_does_not_show() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Asha");
    write(&mut app, "appreciated/like", "Stubborn");
    let mut sensitive = midwife();
    sensitive.sensitive_sections.insert("appreciated".to_owned());
    for form in [PaperForm::Birth, PaperForm::Labour, PaperForm::Hard] {
        let one = laid_out(&mut app, of(form, sensitive.clone())).unwrap();
        write(&mut app, "appreciated/like", &format!("Stubborn, and kind {form:?}"));
        assert_eq!(
            laid_out(&mut app, of(form, sensitive.clone())).unwrap(),
            one,
            "{form:?}: neither its version nor its day"
        );
    }
    let full = laid_out(&mut app, of(PaperForm::Full, sensitive.clone())).unwrap();
    write(&mut app, "appreciated/like", "Stubborn, and funny");
    assert_ne!(laid_out(&mut app, of(PaperForm::Full, sensitive)).unwrap(), full, "the control");
}

#[test]
fn each_opening_has_a_number_of_its_own_and_a_locked_plan_none() {
    let mut home = Home::locked();
    let mut app = home.app();
    assert_eq!(app.opening(), None);
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let first = app.opening();
    app.lock_by_itself();
    assert_eq!(app.opening(), None, "what waits for a place is not written now");
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert!(first.is_some() && app.opening().is_some() && app.opening() != first, "nor when somebody opens it anew");
}

#[test]
fn while_a_paper_is_laid_out_the_plan_can_be_locked() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "birth-pain/wish", "Water");
    let draft = app.paper(of(PaperForm::Full, midwife())).unwrap();
    assert!(!format!("{draft:?}").contains("Water"));
    let opening = app.opening();
    app.close();
    assert!(draft.laid_out().unwrap().view.pages == 1, "it needs nothing of the plan");
    assert_ne!(app.opening(), opening, "and whoever would write it sees that it is locked");
}

//! Papers to look at: they stay in the folder of tests' own files.

use care_paper::{Form, Size};

use crate::plans::{asha, asha_in_urdu, made_up_urdu, words};
use crate::read::kept;

#[test]
fn every_form_comes_out() {
    for form in Form::ALL {
        for (size, of) in [(Size::Usual, "usual"), (Size::Large, "large")] {
            let paper = asha().on_paper(form, size);
            kept(&paper, &format!("asha-{}-{of}", form.name()));
        }
    }
    let paper = asha_in_urdu().on_paper(Form::Full, Size::Usual);
    kept(&paper, "urdu-full-usual");
    for form in [Form::Full, Form::OnePage] {
        let paper = asha_in_urdu().said_by(form, Size::Usual, &made_up_urdu(), &words("en-GB"));
        kept(&paper, &format!("beside-{}", form.name()));
    }
}

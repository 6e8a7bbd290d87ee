//! A paper with a code opens by the code and by nothing else, in a program that is not ours.

use std::process::Command;

use care_paper::{Form, Paper, PaperCode, Size, locked};

use crate::plans::{asha, asha_in_urdu};
use crate::read::{ask, in_one_line, kept, plain};

#[test]
fn it_opens_by_the_code_however_it_is_typed_and_by_nothing_else() {
    let mut threes = |room: &mut [u8]| -> Result<(), ()> {
        room.fill(13);
        Ok(())
    };
    let code = PaperCode::generate(&mut threes).unwrap();
    let grouped = code.in_groups().to_string();
    let digits = grouped.replace(' ', "");
    for (name, written) in [("english", asha()), ("urdu", asha_in_urdu())] {
        let open = written.on_paper(Form::Full, Size::Usual);
        let bytes = locked(&open.bytes, &code, &[9; 32].into()).unwrap();
        let again = locked(&open.bytes, &code, &[9; 32].into()).unwrap();
        assert_ne!(bytes, again, "each has salts of its own");
        let paper = Paper { bytes, ..open.clone() };
        let path = kept(&paper, &format!("locked-{name}"));
        let as_it_was = ask("pdftotext", &["-enc", "UTF-8"], &kept(&open, &format!("open-{name}")));
        for words in [["-upw", &digits], ["-opw", &grouped]] {
            assert_eq!(ask("pdftotext", &[&words[..], &["-enc", "UTF-8"]].concat(), &path), as_it_was, "{words:?}");
            let told = in_one_line(&ask("pdfinfo", &words, &path));
            assert!(told.contains("algorithm:AES-256") && told.contains("Tagged: yes"), "{told}");
        }
        for wrong in [&[][..], &["-upw", "33333333333333333332"], &["-upw", ""], &["-opw", "3333"]] {
            let refused = Command::new("pdftotext").args(wrong).arg(&path).arg("-").output().unwrap();
            assert!(!refused.status.success() && refused.stdout.is_empty(), "{wrong:?}");
        }
        // Nothing of her stands in the clear, name and plain text included.
        for word in [&b"Asha"[..], "عائشہ".as_bytes(), b"Penicillin", b"plan.txt", b"pdfuaid", b"Holdfast"] {
            assert!(!paper.bytes.windows(word.len()).any(|held| held == word), "{}", String::from_utf8_lossy(word));
        }
    }
    let path = kept(&asha_in_urdu().on_paper(Form::Full, Size::Usual), "open-urdu");
    assert!(plain(&path).contains("عائشہ"), "the control: without a code it does");
}

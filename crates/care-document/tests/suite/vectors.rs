//! Bytes that must never change.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use care_document::PlanDocument;
use care_plan::{AnswerState, ChoiceId, Timestamp};

use crate::{Replica, actor, answer, entry};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

/// A frozen file. A new one is written by running the tests with `FREEZE_VECTORS=1`, which never
/// changes one that is there.
fn frozen(name: &str, made: &str) -> String {
    if std::env::var_os("FREEZE_VECTORS").is_some() && !path(name).exists() {
        fs::write(path(name), made).unwrap();
    }
    fs::read_to_string(path(name)).unwrap()
}

#[test]
fn founding_changes_are_the_same_bytes_for_ever() {
    let mut her = Replica::new(1);
    her.write("birth-place/wish", "x");
    let [schema, text, _words] = her.kept.as_slice() else { panic!("two foundings and an edit") };
    let made: String = [("schema", schema), ("birth-place/wish", text)]
        .iter()
        .map(|(of, change)| {
            assert_eq!(change.seq, 1);
            format!("{of}\nactor {}\nhash {}\nraw {}\n", hex(&change.actor), hex(&change.hash), hex(&change.raw))
        })
        .collect();
    assert_eq!(made, frozen("founding.txt", &made));
}

#[test]
fn a_whole_document_of_this_version_reads_for_ever() {
    let mut her = Replica::new(1);
    her.write("birth-place/wish", "At home, if I can. 👩🏽‍🍼");
    her.write("birth-place/wish", "At home, if I can. میری دائی");
    let mut her = her.reopened(2);
    let id = answer("birth-place/wish");
    let mut made = her.document.set_state(&id, Some(AnswerState::TalkAboutThis)).unwrap();
    made.extend(her.document.set_choice(&id, Some(&ChoiceId::new("home").unwrap())).unwrap());
    made.extend(
        her.document.add_entry(&"contingency".parse().unwrap(), entry(7), Timestamp(1_700_000_000_000)).unwrap(),
    );
    made.extend(her.document.remove_entry(entry(7), true).unwrap());
    her.keep(made);
    let made: String = her.kept.iter().map(|change| format!("{}\n", hex(&change.raw))).collect();

    let file = frozen("document-1.txt", &made);
    let changes: Vec<Vec<u8>> = file
        .lines()
        .map(|line| {
            line.as_bytes()
                .chunks(2)
                .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
                .collect()
        })
        .collect();
    let document = PlanDocument::load(changes.iter().map(Vec::as_slice), actor(3)).unwrap();
    let value = document.value();
    assert_eq!(value.schema, 1);
    assert_eq!(value.answers.len(), 1);
    let told = &value.answers[&id];
    assert_eq!(told.text, "At home, if I can. میری دائی");
    assert_eq!(told.state, Some(AnswerState::TalkAboutThis));
    assert_eq!(told.choice.as_ref().unwrap().as_str(), "home");
    assert_eq!(value.entries.len(), 1);
    assert_eq!(value.entries[&entry(7)].created, Timestamp(1_700_000_000_000));
    assert!(value.entries[&entry(7)].removed);
    assert_eq!(document.history(&id).unwrap().len(), 4);
    assert_eq!(file, made, "and it is written the same today");
}

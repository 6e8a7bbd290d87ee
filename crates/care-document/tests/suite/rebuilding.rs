//! Moving to a more private tier, and deleting for good.

use care_document::{DocumentError, PlanDocument};
use care_plan::{AnswerState, Timestamp};

use crate::{Replica, actor, answer, entry, holds, raw};

const CANARY: &str = "He hit me on Tuesday";

#[test]
fn a_sentence_that_she_typed_and_took_back_leaves_with_its_answer() {
    let mut her = Replica::new(1);
    her.write("home/quiet", "I would like it quiet.");
    her.write("home/worry", CANARY);
    her.write("home/worry", &format!("{CANARY}. I am afraid."));
    her.write("home/worry", "Something else.");
    her.write("home/quiet", "I would like it quiet and warm.");
    let mut her = her.reopened(2);
    let made = her.document.set_state(&answer("home/worry"), Some(AnswerState::AdviseMe)).unwrap();
    her.keep(made);

    let found = |document: &PlanDocument, changes: &[care_document::Change], words: &str| {
        holds(&document.save(), words) || raw(changes).any(|bytes| holds(bytes, words))
    };
    assert!(found(&her.document, &her.kept, CANARY), "the control: a document keeps what was ever typed");

    let rebuilt = her.document.without(&[answer("home/worry")], &[], actor(3)).unwrap();
    for words in [CANARY, "afraid", "Something else", "Tuesday", "advise-me", "home/worry"] {
        assert!(!found(&rebuilt.document, &rebuilt.changes, words), "{words} is gone");
    }
    assert!(found(&rebuilt.document, &rebuilt.changes, "I would like it quiet."), "what stays, stays");
    assert_eq!(rebuilt.document.history(&answer("home/quiet")).unwrap().len(), 2, "with its history");
    assert_eq!(her.text("home/worry"), "Something else.", "the old document is untouched");
}

#[test]
fn an_entry_deleted_for_good_leaves_with_all_of_its_answers() {
    let mut her = Replica::new(1);
    let (gone, kept) = (entry(7), entry(8));
    for entry in [gone, kept] {
        let made = her.document.add_entry(&"contingency".parse().unwrap(), entry, Timestamp(1)).unwrap();
        her.keep(made);
        her.write(&format!("contingency/{entry}/name"), "If we go to theatre");
    }
    let made = her.document.remove_entry(gone, true).unwrap();
    her.keep(made);
    let rebuilt = her.document.without(&[], &[gone], actor(3)).unwrap();
    let value = rebuilt.document.value();
    assert_eq!(value.entries.keys().collect::<Vec<_>>(), [&kept]);
    assert_eq!(value.answers.len(), 1);
    assert!(!holds(&rebuilt.document.save(), &gone.to_string()), "not even its id");
}

#[test]
fn she_goes_on_writing_in_the_rebuilt_document() {
    let mut her = Replica::new(1);
    her.write("home/quiet", "quiet");
    her.write("home/worry", CANARY);
    let rebuilt = her.document.without(&[answer("home/worry")], &[], actor(3)).unwrap();
    let mut next = Replica { document: rebuilt.document, kept: rebuilt.changes };
    next.write("home/quiet", "quiet and warm");
    next.write("home/worry", "nothing");
    let value = next.reopened(4).document.value();
    assert_eq!(value, next.document.value());
    assert_eq!(value.answers[&answer("home/worry")].text, "nothing");
}

#[test]
fn taking_out_everything_leaves_an_empty_document() {
    let mut her = Replica::new(1);
    her.write("home/worry", CANARY);
    let rebuilt = her.document.without(&[answer("home/worry")], &[], actor(3)).unwrap();
    assert_eq!(rebuilt.document.value().answers.len(), 0);
    assert!(!holds(&rebuilt.document.save(), "home/worry"));
}

#[test]
fn what_hangs_together_is_loaded_and_what_builds_on_a_lost_change_is_told() {
    let mut phone = Replica::new(1);
    for words in ["At home", "At home, with music", "At home, with music and my sister"] {
        phone.write("birth-place/wish", words);
    }
    let whole = phone.document.value();
    let all: Vec<&[u8]> = raw(&phone.kept).collect();
    let (document, taken) = PlanDocument::load_part(all.iter().copied(), actor(7)).unwrap();
    assert_eq!((document.value(), taken.len()), (whole, all.len()), "nothing is lost when nothing is missing");
    let backwards = PlanDocument::load_part(all.iter().rev().copied(), actor(7)).unwrap().1;
    assert_eq!(backwards.len(), all.len(), "in any order");

    let lost = all.len() - 2;
    let kept = all.iter().enumerate().filter(|(at, _)| *at != lost).map(|(_, raw)| *raw);
    let harmed = [&b"no change"[..]];
    let (document, taken) = PlanDocument::load_part(kept.chain(harmed), actor(7)).unwrap();
    assert_eq!(taken.len(), lost, "the last one builds on the one that is lost");
    assert_eq!(document.value().answers[&answer("birth-place/wish")].text, "At home");
}

#[test]
fn a_saved_document_goes_on_with_the_changes_that_came_after_it() {
    let mut phone = Replica::new(1);
    phone.write("birth-place/wish", "At home");
    let (saved, count) = (phone.document.save(), phone.kept.len());
    phone.write("birth-place/wish", "At home, with music");
    let later = || raw(&phone.kept[count..]);
    let heads = phone.document.heads();
    let loaded = PlanDocument::load_saved_with(&saved, later(), &heads, actor(7)).unwrap();
    assert_eq!(loaded.value(), phone.document.value());
    let short = PlanDocument::load_saved_with(&saved, std::iter::empty(), &heads, actor(7)).map(|_| ());
    assert_eq!(short, Err(DocumentError::NotCurrent));
}

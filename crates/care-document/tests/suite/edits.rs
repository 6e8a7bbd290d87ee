//! One person, one document.

use std::time::{Duration, Instant};

use automerge::transaction::Transactable;
use automerge::{ActorId, Automerge, AutomergeError, ObjType, ROOT, ReadDoc};
use care_document::{DocumentError, PlanDocument, TierValue};
use care_plan::{AnswerState, ChoiceId, Timestamp};
use proptest::prelude::*;

use crate::{Replica, actor, answer, entry, raw};

const WISH: &str = "birth-place/wish";

#[test]
fn what_she_writes_stands_and_reads_back_in_another_session() {
    let mut her = Replica::new(1);
    her.write(WISH, "At home, if I can.");
    let made = her.document.set_state(&answer(WISH), Some(AnswerState::TalkAboutThis)).unwrap();
    her.keep(made);
    let made = her.document.set_choice(&answer(WISH), Some(&ChoiceId::new("home").unwrap())).unwrap();
    her.keep(made);
    let made = her.document.add_entry(&"contingency".parse().unwrap(), entry(7), Timestamp(5)).unwrap();
    her.keep(made);
    let made = her.document.remove_entry(entry(7), true).unwrap();
    her.keep(made);

    let value = her.reopened(2).document.value();
    assert_eq!(value, her.document.value(), "the changes are the document");
    assert_eq!(value.schema, care_document::SCHEMA);
    let told = &value.answers[&answer(WISH)];
    assert_eq!(told.text, "At home, if I can.");
    assert_eq!(told.state, Some(AnswerState::TalkAboutThis));
    assert_eq!(told.choice.as_ref().unwrap().as_str(), "home");
    assert!(value.entries[&entry(7)].removed, "it was taken away");
    assert_eq!(value.entries[&entry(7)].created, Timestamp(5));
    assert!(value.unknown.is_empty(), "all of this is ours");
}

#[test]
fn an_answer_stands_in_its_tier_before_she_writes_and_after_she_takes_her_words_out() {
    let mut her = Replica::new(1);
    let made = her.document.begin_answer(&answer(WISH)).unwrap();
    her.keep(made);
    assert!(her.reopened(2).document.value().answers.contains_key(&answer(WISH)), "begun without words");
    assert!(her.document.begin_answer(&answer(WISH)).unwrap().is_empty(), "begun once");
    her.write(WISH, "words");
    her.write(WISH, "");
    assert_eq!(her.document.value().answers[&answer(WISH)].text, "", "still here, and empty");
}

#[test]
fn an_edit_is_one_change_and_no_edit_is_none() {
    let mut her = Replica::new(1);
    assert_eq!(her.write(WISH, "tea"), 3, "the document's founding, the answer's founding, and the words");
    assert_eq!(her.write(WISH, "tea"), 0, "nothing changed");
    assert_eq!(her.write(WISH, "tea and toast"), 1);
    let id = answer(WISH);
    assert_eq!(her.document.set_state(&id, None).unwrap().len(), 0, "there was none to take back");
    assert_eq!(her.document.set_state(&id, Some(AnswerState::LeaveOut)).unwrap().len(), 1);
    assert_eq!(her.document.set_state(&id, Some(AnswerState::LeaveOut)).unwrap().len(), 0);
    assert_eq!(her.document.set_choice(&id, None).unwrap().len(), 0);
    assert_eq!(her.document.remove_entry(entry(1), false).unwrap().len(), 0, "it was never taken away");
}

#[test]
fn nothing_tells_when_or_by_whom() {
    let mut her = Replica::new(1);
    her.write(WISH, "tea");
    for change in &her.kept {
        let change = automerge::Change::try_from(change.raw.as_slice()).unwrap();
        assert_eq!((change.timestamp(), change.message(), change.author()), (0, None, None));
    }
}

#[test]
fn the_actor_stands_in_the_document_only_once_the_session_edits() {
    let mut her = Replica::new(1);
    her.write(WISH, "tea");
    let read_only = her.reopened(2);
    let mut again = read_only.reopened(2);
    assert_eq!(read_only.document.heads(), her.document.heads(), "looking changes nothing");
    again.write(WISH, "coffee");
    let refused = PlanDocument::load(raw(&again.kept), actor(2)).unwrap_err();
    assert_eq!(refused, DocumentError::ActorInUse, "a session's actor is used once");
}

#[test]
fn a_document_does_not_load_with_a_hole_in_it() {
    let mut her = Replica::new(1);
    her.write(WISH, "tea");
    her.write(WISH, "tea and toast");
    her.kept.remove(2);
    assert_eq!(PlanDocument::load(raw(&her.kept), actor(2)).unwrap_err(), DocumentError::MissingChanges);
}

#[test]
fn the_saved_document_is_a_faster_way_to_the_same_one() {
    let mut her = Replica::new(1);
    her.write(WISH, "tea");
    let saved = her.document.save();
    let heads = her.document.heads();
    let loaded = PlanDocument::load_saved(&saved, &heads, actor(2)).unwrap();
    assert_eq!(loaded.value(), her.document.value());
    assert_eq!(PlanDocument::load_saved(&saved, &heads, actor(1)).unwrap_err(), DocumentError::ActorInUse);
    her.write(WISH, "tea and toast");
    let late = PlanDocument::load_saved(&saved, &her.document.heads(), actor(2)).unwrap_err();
    assert_eq!(late, DocumentError::NotCurrent, "an old copy is never taken for the new one");
    assert!(PlanDocument::load_saved(&saved[..saved.len() - 1], &heads, actor(2)).is_err());
    let deflated = Automerge::load(&Replica::save_of(&"so much to say. ".repeat(100))).unwrap().save();
    assert_eq!(PlanDocument::load_saved(&deflated, &heads, actor(2)).unwrap_err(), DocumentError::Compressed);
}

impl Replica {
    fn save_of(text: &str) -> Vec<u8> {
        let mut replica = Self::new(9);
        replica.write(WISH, text);
        replica.document.save()
    }
}

#[test]
fn her_history_is_what_she_said_in_order() {
    let mut her = Replica::new(1);
    her.write(WISH, "tea");
    her.write("birth-place/why", "because");
    her.write(WISH, "tea and toast");
    her.write(WISH, "");
    let history = her.document.history(&answer(WISH)).unwrap();
    let said: Vec<_> = history.iter().map(|moment| moment.answer.text.as_str()).collect();
    assert_eq!(said, ["tea", "tea and toast", ""]);
    assert!(her.document.history(&answer("birth-place/never")).unwrap().is_empty());
}

#[test]
fn a_long_answer_is_replaced_by_another_without_a_wait() {
    let old: String = (0..200_000_u32).map(|n| char::from(b'a' + u8::try_from(n * 7 % 26).unwrap())).collect();
    let new: String = (0..200_000_u32).map(|n| char::from(b'A' + u8::try_from(n * 11 % 26).unwrap())).collect();
    let mut her = Replica::new(1);
    let begun = now();
    her.write(WISH, &old);
    assert_eq!(her.write(WISH, &new), 1);
    // A comparison one by one would be 10^10 steps, minutes at best.
    assert!(begun.elapsed() < Duration::from_secs(60), "the work grows with the text, not its square");
    assert_eq!(her.text(WISH), new);
    assert_eq!(her.reopened(2).text(WISH), new, "and it is kept whole");
}

#[expect(clippy::disallowed_methods, reason = "the test bounds work that would otherwise take minutes")]
fn now() -> Instant {
    Instant::now()
}

#[test]
fn words_that_someone_made_in_objects_of_their_own_are_read_and_folded() {
    let key = format!("t:{WISH}");
    let make = |number: u8, words: &str| {
        let mut other = Automerge::new().with_actor(ActorId::from([number; 16]));
        other
            .transact::<_, _, AutomergeError>(|tx| {
                let text = tx.put_object(ROOT, &key, ObjType::Text)?;
                tx.splice_text(&text, 0, 0, words)
            })
            .unwrap();
        other.get_changes(&[]).remove(0)
    };
    let foreign = [make(8, "one"), make(9, "two")];
    let mut her = Replica::new(1);
    her.document.merge(foreign.iter().map(automerge::Change::raw_bytes)).unwrap();
    assert_eq!(her.text(WISH), "one\n\ntwo", "both are seen");
    her.write(WISH, "one\n\ntwo, and three");
    assert_eq!(her.text(WISH), "one\n\ntwo, and three", "nothing is doubled, nothing lost");
}

/// A document as a newer version might write it.
fn newer() -> Vec<automerge::Change> {
    let mut newer = Automerge::new().with_actor(ActorId::from([9; 16]));
    newer
        .transact::<_, _, AutomergeError>(|tx| {
            tx.put(ROOT, "schema", 7_u64)?;
            tx.put(ROOT, format!("s:{WISH}"), "thinking-it-over")?;
            tx.put(ROOT, format!("c:{WISH}"), "on-the-moon")?;
            tx.put(ROOT, "t:not-an-answer", "a scalar")?;
            let drawing = tx.put_object(ROOT, "d:birth-place/sketch", ObjType::Map)?;
            tx.put(&drawing, "colour", "green")
        })
        .unwrap();
    newer.get_changes(&[])
}

fn bytes_at(document: &PlanDocument, key: &str) -> String {
    let read = Automerge::load(&document.save()).unwrap();
    let (value, id) = read.get(ROOT, key).unwrap().unwrap();
    match value {
        automerge::Value::Object(_) => format!("{:?}", ReadDoc::hydrate(&read, &id, None).unwrap()),
        scalar => format!("{scalar:?}"),
    }
}

#[test]
fn what_a_newer_version_wrote_is_kept_through_edits_and_rebuilds() {
    let mut her = Replica::new(1);
    let taken = her.document.merge(newer().iter().map(automerge::Change::raw_bytes)).unwrap();
    her.keep(taken);
    her.write(WISH, "at home");
    her.write("birth-place/why", "to be taken out");
    let rebuilt = her.document.without(&[answer("birth-place/why")], &[], actor(3)).unwrap();
    let mut copied = PlanDocument::new(actor(4));
    her.document.copy_answer(&answer(WISH), &mut copied).unwrap();

    for document in [&her.document, &her.reopened(2).document, &rebuilt.document] {
        let value = document.value();
        assert_eq!(value.schema, 7, "a larger number is read, not refused");
        assert_eq!(value.answers[&answer(WISH)].text, "at home");
        assert_eq!(value.answers[&answer(WISH)].state, None, "this version cannot say it");
        assert_eq!(value.answers[&answer(WISH)].choice.as_ref().unwrap().as_str(), "on-the-moon");
        let unknown: Vec<_> = value.unknown.iter().map(String::as_str).collect();
        assert_eq!(unknown, ["d:birth-place/sketch", "t:not-an-answer"]);
        assert!(bytes_at(document, &format!("s:{WISH}")).contains("thinking-it-over"));
        assert!(bytes_at(document, "d:birth-place/sketch").contains("green"));
        assert!(bytes_at(document, "t:not-an-answer").contains("a scalar"));
    }
    assert!(bytes_at(&copied, &format!("s:{WISH}")).contains("thinking-it-over"), "and when an answer moves");
    assert_eq!(copied.value().answers, {
        let mut only = TierValue::default();
        only.answers.insert(answer(WISH), her.document.value().answers[&answer(WISH)].clone());
        only.answers
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_after_any_other_reads_back_as_it_was(texts in prop::collection::vec(
        prop_oneof![
            any::<String>(),
            "[ab\u{0}\u{301}\u{200f}é👩🏽‍🍼قاب\n]{0,24}",
        ], 1..8)) {
        let mut her = Replica::new(1);
        for text in &texts {
            her.write(WISH, text);
            prop_assert_eq!(&her.text(WISH), text);
        }
        prop_assert_eq!(her.reopened(2).document.value(), her.document.value());
    }
}

//! One person, one document.

use std::time::{Duration, Instant};

use automerge::transaction::Transactable;
use automerge::{ActorId, Automerge, AutomergeError, ObjType, ROOT, ReadDoc};
use care_document::{DocumentEdit, DocumentError, EditError, PlanDocument, SCHEMA};
use care_plan::{AnswerState, Generation, Subject, Tier, Timestamp, Value, ValueKind, Values};
use proptest::prelude::*;

use crate::{Kept, WISH, actor, answer, choice, choices, clear, entry, one_of_each, raw, set, words};

#[test]
fn whatever_she_gives_stands_and_reads_back_in_another_session() {
    let mut her = Kept::answer(WISH, 1);
    for value in one_of_each() {
        her.apply(&[set(value)]);
    }
    let value = her.reopened(2).document.value();
    assert_eq!(value, her.document.value(), "the changes are the document");
    assert_eq!(value.schema, SCHEMA);
    assert!(value.unknown.is_empty() && value.entries.is_empty(), "all of this is one answer");
    let expected: Values = one_of_each().into_iter().collect();
    assert_eq!(value.answers.into_iter().collect::<Vec<_>>(), [(answer(WISH), expected.clone())]);
    assert_eq!(her.document.values(), expected);

    for value in one_of_each() {
        let kind = value.kind();
        her.apply(&[clear(kind)]);
        assert_eq!(her.document.values().get(kind), None, "{kind:?} is taken back");
    }
    assert!(her.reopened(2).document.values().is_empty());
}

#[test]
fn a_card_that_she_began_and_took_away_reads_back() {
    let subject = Subject::Entry("contingency".parse().unwrap(), entry(7));
    let mut her = Kept::of(subject, 0, 1);
    assert_eq!(her.apply(&[DocumentEdit::Removed(false)]), 0, "it was never taken away");
    her.apply(&[DocumentEdit::Created(Timestamp(5))]);
    her.apply(&[DocumentEdit::Removed(true)]);
    let told = her.reopened(2).document.entry().unwrap();
    assert!(told.removed, "it was taken away");
    assert_eq!((told.created, told.section.as_str()), (Timestamp(5), "contingency"));
    her.apply(&[DocumentEdit::Removed(false)]);
    assert!(!her.reopened(2).document.entry().unwrap().removed, "and brought back");
}

#[test]
fn what_she_ticks_and_unticks_is_what_is_ticked() {
    let mut her = Kept::answer(WISH, 1);
    her.apply(&[set(choices(&["gas", "bath"]))]);
    assert_eq!(her.apply(&[set(choices(&["bath", "gas"]))]), 0, "nothing changed");
    assert_eq!(her.apply(&[set(choices(&["bath", "music"]))]), 1);
    assert_eq!(her.document.values().get(ValueKind::Choices), Some(&choices(&["bath", "music"])));
    her.apply(&[set(choices(&[]))]);
    assert_eq!(her.reopened(2).document.values().get(ValueKind::Choices), None);
}

#[test]
fn a_document_stands_before_she_writes_and_after_she_takes_her_words_out() {
    let mut her = Kept::answer(WISH, 1);
    assert!(her.document.is_empty());
    assert_eq!(her.apply(&[DocumentEdit::Begin]), 1);
    assert!(!her.document.is_empty(), "it is begun");
    assert!(her.reopened(2).document.value().answers.contains_key(&answer(WISH)), "begun without words");
    assert_eq!(her.apply(&[DocumentEdit::Begin]), 0, "begun once");
    her.write("words");
    her.write("");
    assert!(her.document.value().answers[&answer(WISH)].is_empty(), "still here, and empty");
}

#[test]
fn what_she_does_at_once_is_one_change_and_nothing_is_none() {
    let mut her = Kept::answer(WISH, 1);
    assert_eq!(her.apply(&[clear(ValueKind::State)]), 0, "there was none to take back");
    assert!(her.document.is_empty(), "and no document is begun for it");
    assert_eq!(her.write("tea"), 2, "the founding, and the words");
    assert_eq!(her.write("tea"), 0, "nothing changed");
    assert_eq!(her.write("tea and toast"), 1);
    let state = set(Value::State(AnswerState::LeaveOut));
    assert_eq!(her.apply(&[words("toast"), state.clone(), set(choices(&["gas", "bath"]))]), 1, "at once");
    assert_eq!(her.apply(&[words("toast"), state]), 0);
    assert_eq!(her.apply(&[clear(ValueKind::Choice)]), 0);
    assert_eq!(her.document.history().unwrap().len(), 3);
}

#[test]
fn an_edit_of_something_else_is_turned_away_and_nothing_is_written() {
    let card: Subject = "entry/contingency/07070707070707070707070707070707".parse().unwrap();
    let value = || words("x");
    let entry = || [DocumentEdit::Created(Timestamp(1)), DocumentEdit::Removed(true)];
    let catalogue = |subject: &Subject| {
        [DocumentEdit::Tier(subject.clone(), Tier::Shared), DocumentEdit::Generation(subject.clone(), Generation(1))]
    };
    let of_catalogue = catalogue(&card);
    let both = |one: Vec<DocumentEdit>, other: &[DocumentEdit]| [one, other.to_vec()].concat();
    for (subject, own, others) in [
        (Subject::Answer(answer(WISH)), value(), both(entry().to_vec(), &of_catalogue)),
        (card.clone(), DocumentEdit::Created(Timestamp(1)), both(vec![value()], &of_catalogue)),
        (Subject::EverydayCatalogue, of_catalogue[0].clone(), both(vec![value()], &entry())),
        (Subject::PrivateCatalogue, of_catalogue[1].clone(), both(vec![value()], &entry())),
        (Subject::Leftover(Tier::Shared), DocumentEdit::Begin, both(both(vec![value()], &entry()), &of_catalogue)),
    ] {
        let mut document = PlanDocument::new(subject, Generation::default(), actor(1));
        for other in others {
            assert_eq!(document.apply(&[own.clone(), other.clone()]), Err(EditError::OtherSubject), "{other:?}");
            assert!(document.is_empty(), "nothing is written, not even what stood before it");
        }
        assert!(!document.apply(&[own]).unwrap().is_empty(), "the control");
    }
}

#[test]
fn what_a_developer_prints_of_a_document_holds_no_word_of_hers() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    let change = &her.kept[1];
    assert_eq!(format!("{:?}", her.document), "PlanDocument { heads: 1, .. }");
    assert_eq!(format!("{change:?}"), format!("Change {{ seq: 1, bytes: {}, .. }}", change.raw.len()));
    assert_eq!(format!("{:?}", actor(1)), "DocumentActor(..)");
}

#[test]
fn nothing_tells_when_or_by_whom() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    for change in &her.kept {
        let change = automerge::Change::try_from(change.raw.as_slice()).unwrap();
        assert_eq!((change.timestamp(), change.message(), change.author()), (0, None, None));
    }
}

#[test]
fn the_actor_stands_in_the_document_only_once_the_session_edits() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    let read_only = her.reopened(2);
    let mut again = read_only.reopened(2);
    assert_eq!(read_only.document.heads(), her.document.heads(), "looking changes nothing");
    again.write("coffee");
    let refused = again.loaded(raw(&again.kept), 2).unwrap_err();
    assert_eq!(refused, DocumentError::ActorInUse, "a session's actor is used once");
}

#[test]
fn a_document_does_not_load_with_a_hole_in_it() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    her.write("tea and toast");
    her.kept.remove(1);
    assert_eq!(her.loaded(raw(&her.kept), 2).unwrap_err(), DocumentError::MissingChanges);
}

#[test]
fn what_hangs_together_is_loaded_and_what_builds_on_a_lost_change_is_told() {
    let mut phone = Kept::answer(WISH, 1);
    for words in ["At home", "At home, with music", "At home, with music and my sister"] {
        phone.write(words);
    }
    let part = |changes: &[&[u8]]| {
        let subject = phone.document.subject().clone();
        PlanDocument::load_part(subject, Generation::default(), changes.iter().copied(), actor(7)).unwrap()
    };
    let all: Vec<&[u8]> = raw(&phone.kept).collect();
    let (document, taken) = part(&all);
    let whole = phone.document.value();
    assert_eq!((document.value(), taken.len()), (whole, all.len()), "nothing is lost when nothing is missing");
    let backwards: Vec<&[u8]> = raw(&phone.kept).rev().collect();
    assert_eq!(part(&backwards).1.len(), all.len(), "in any order");

    let lost = all.len() - 2;
    let mut left = all;
    left.remove(lost);
    left.push(b"no change");
    let (document, taken) = part(&left);
    assert_eq!(taken.len(), lost, "the last one builds on the one that is lost");
    assert_eq!(document.values().text(), "At home");
}

#[test]
fn the_saved_document_is_a_faster_way_to_the_same_one() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    let saved = her.document.save();
    let (heads, count) = (her.document.heads(), her.kept.len());
    assert_eq!(her.loaded_saved(&saved, [], &heads, 2).unwrap().value(), her.document.value());
    assert_eq!(her.loaded_saved(&saved, [], &heads, 1).unwrap_err(), DocumentError::ActorInUse);
    assert!(her.loaded_saved(&saved[..saved.len() - 1], [], &heads, 2).is_err());

    her.write("tea and toast");
    let now = her.document.heads();
    let late = her.loaded_saved(&saved, [], &now, 2).unwrap_err();
    assert_eq!(late, DocumentError::NotCurrent, "an old copy is never taken for the new one");
    let current = her.loaded_saved(&saved, raw(&her.kept[count..]), &now, 2).unwrap();
    assert_eq!(current.value(), her.document.value(), "with what came after it, it is");
    let reused = her.loaded_saved(&saved, raw(&her.kept[count..]), &now, 1);
    assert_eq!(reused.unwrap_err(), DocumentError::ActorInUse);

    let mut long = her.sibling(9);
    long.write(&"so much to say. ".repeat(100));
    let deflated = Automerge::load(&long.document.save()).unwrap().save();
    let refused = long.loaded_saved(&deflated, [], &long.document.heads(), 2).unwrap_err();
    assert_eq!(refused, DocumentError::Compressed);
}

#[test]
fn her_history_is_what_she_said_in_order() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    her.write("tea and toast");
    her.apply(&[set(choices(&["bath"]))]);
    her.apply(&[set(choices(&["bath", "gas"]))]);
    her.write("");
    let history = her.document.history().unwrap();
    let said: Vec<_> = history
        .iter()
        .map(|moment| {
            let ticked = moment.values.get(ValueKind::Choices).map(Value::to_text).unwrap_or_default();
            (moment.index, moment.values.text(), ticked)
        })
        .collect();
    let expected = [(1, "tea", ""), (2, "tea and toast", ""), (3, "tea and toast", "bath")];
    assert_eq!(said[..3], expected.map(|(index, text, ticked)| (index, text, ticked.to_owned())));
    assert_eq!(said[3..], [(4, "tea and toast", "bath gas".to_owned()), (5, "", "bath gas".to_owned())]);
    assert!(Kept::answer(WISH, 1).document.history().unwrap().is_empty());
}

#[test]
fn a_long_answer_is_replaced_by_another_without_a_wait() {
    let old: String = (0..200_000_u32).map(|n| char::from(b'a' + u8::try_from(n * 7 % 26).unwrap())).collect();
    let new: String = (0..200_000_u32).map(|n| char::from(b'A' + u8::try_from(n * 11 % 26).unwrap())).collect();
    let mut her = Kept::answer(WISH, 1);
    let begun = now();
    her.write(&old);
    assert_eq!(her.write(&new), 1);
    // A comparison one by one would be 10^10 steps, minutes at best.
    assert!(begun.elapsed() < Duration::from_secs(60), "the work grows with the text, not its square");
    assert_eq!(her.text(), new);
    assert_eq!(her.reopened(2).text(), new, "and it is kept whole");
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
    let mut her = Kept::answer(WISH, 1);
    her.document.merge(foreign.iter().map(automerge::Change::raw_bytes)).unwrap();
    assert_eq!(her.text(), "one\n\ntwo", "both are seen");
    her.write("one\n\ntwo, and three");
    assert_eq!(her.text(), "one\n\ntwo, and three", "nothing is doubled, nothing lost");
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
            tx.put(ROOT, "t:birth-place/other", "a scalar too")?;
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
fn what_a_newer_version_wrote_is_kept_through_edits_and_when_it_is_begun_anew() {
    // The founding change has an actor of its own in each generation, and which of two numbers
    // stands on top hangs on that.
    for generation in 0..8 {
        let mut her = Kept::of(Subject::Answer(answer(WISH)), generation, 1);
        let taken = her.document.merge(newer().iter().map(automerge::Change::raw_bytes)).unwrap();
        her.kept.extend(taken);
        her.write("at home");
        let (renewed, _) = her.document.renewed(Generation(generation + 1), actor(3)).unwrap();
        for document in [&her.document, &her.reopened(2).document, &renewed] {
            let value = document.value();
            assert_eq!(value.schema, 7, "a larger number is read, not refused");
            let values = &value.answers[&answer(WISH)];
            assert_eq!(values.text(), "at home");
            assert_eq!(values.state(), None, "this version cannot say it");
            assert_eq!(values.choice(), Some(&choice("on-the-moon")));
            let unknown: Vec<_> = value.unknown.iter().map(String::as_str).collect();
            assert_eq!(unknown, ["d:birth-place/sketch", "t:birth-place/other", "t:not-an-answer"]);
            assert!(bytes_at(document, &format!("s:{WISH}")).contains("thinking-it-over"));
            assert!(bytes_at(document, "d:birth-place/sketch").contains("green"));
            assert!(bytes_at(document, "t:not-an-answer").contains("a scalar"));
            assert!(bytes_at(document, "t:birth-place/other").contains("a scalar too"));
        }
    }
}

#[test]
fn the_number_of_a_layout_is_read_however_it_is_written_and_the_largest_counts() {
    for (written, is_read) in [(7_i64, 7), (-7, SCHEMA)] {
        let mut other = Automerge::new().with_actor(ActorId::from([9; 16]));
        other.transact::<_, _, AutomergeError>(|tx| tx.put(ROOT, "schema", written)).unwrap();
        let mut her = Kept::answer(WISH, 1);
        her.write("at home");
        her.document.merge(other.get_changes(&[]).iter().map(automerge::Change::raw_bytes)).unwrap();
        assert_eq!(her.document.value().schema, is_read, "{written}");
    }
}

#[test]
fn what_stands_already_takes_no_change_however_it_came_to_stand() {
    let mut her = Kept::answer(WISH, 1);
    her.document.merge(newer().iter().map(automerge::Change::raw_bytes)).unwrap();
    assert_eq!(her.document.values().choice(), Some(&choice("on-the-moon")), "also where no words were ever begun");
    let same = set(Value::Choice(choice("on-the-moon")));
    assert_eq!(her.apply(&[same]), 0, "not even the founding, which is not there");
    assert_eq!(her.apply(&[set(Value::Choice(choice("at-home")))]), 2, "the control");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_after_any_other_reads_back_as_it_was(texts in prop::collection::vec(
        prop_oneof![
            any::<String>(),
            "[ab\u{0}\u{301}\u{200f}é👩🏽‍🍼قاب\n]{0,24}",
        ], 1..8)) {
        let mut her = Kept::answer(WISH, 1);
        for text in &texts {
            her.write(text);
            // Words that say nothing are no value.
            let expected = if text.trim().is_empty() { "" } else { text };
            prop_assert_eq!(&her.text(), expected);
        }
        prop_assert_eq!(her.reopened(2).document.value(), her.document.value());
    }
}

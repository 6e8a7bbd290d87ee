//! Deleting for good, and moving to where more people see it: the document is begun anew.

use std::collections::BTreeSet;

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, ROOT};
use care_document::{Change, DocumentEdit, Part, PlanDocument};
use care_plan::{AnswerState, Generation, Subject, Tier, Timestamp, Value, Values};

use crate::{Kept, WISH, actor, answer, choices, entry, holds, one_of_each, raw, set};

const CANARY: &str = "He hit me on Tuesday";

fn found(document: &PlanDocument, changes: &[Change], words: &str) -> bool {
    holds(&document.save(), words) || raw(changes).any(|bytes| holds(bytes, words))
}

#[test]
fn a_sentence_that_she_typed_and_took_back_is_not_in_what_is_begun_anew() {
    let mut her = Kept::answer(WISH, 1);
    her.write(CANARY);
    her.apply(&[set(Value::State(AnswerState::AdviseMe)), set(choices(&["gas", "water-2"]))]);
    her.write(&format!("{CANARY}. I am afraid."));
    her.write("Something else.");
    let mut her = her.reopened(2);
    her.apply(&[set(Value::State(AnswerState::LeaveOut)), set(choices(&["water-2"]))]);
    assert!(found(&her.document, &her.kept, CANARY), "the control: a document keeps what was ever typed");

    let (renewed, changes) = her.document.renewed(Generation(1), actor(3)).unwrap();
    for words in [CANARY, "afraid", "Tuesday", "advise-me"] {
        assert!(found(&her.document, &her.kept, words), "the control: {words}");
        assert!(!found(&renewed, &changes, words), "{words} is gone");
    }
    assert!(found(&renewed, &changes, "Something else."), "what stands, stands");
    assert_eq!(renewed.values(), her.document.values());
    let history: Vec<Values> = renewed.history().unwrap().into_iter().map(|moment| moment.values).collect();
    assert_eq!(history, [her.document.values()], "and was never otherwise");
    assert_eq!(her.text(), "Something else.", "the old document is untouched");
}

#[test]
fn she_goes_on_writing_in_what_was_begun_anew() {
    let mut her = Kept::answer(WISH, 1);
    for value in one_of_each() {
        her.apply(&[set(value)]);
    }
    let (document, kept) = her.document.renewed(Generation(1), actor(3)).unwrap();
    assert_eq!((document.generation(), document.subject()), (Generation(1), her.document.subject()));
    let mut next = Kept { document, kept };
    assert_eq!(next.document.values(), one_of_each().into_iter().collect(), "every kind is carried over");
    next.write("quiet and warm");
    let reopened = next.reopened(4);
    assert_eq!(reopened.document.value(), next.document.value());
    assert_eq!(reopened.document.heads(), next.document.heads());
    assert_eq!(reopened.text(), "quiet and warm");
}

#[test]
fn a_card_is_begun_anew_as_it_stands() {
    let mut her = Kept::of(Subject::Entry("contingency".parse().unwrap(), entry(7)), 0, 1);
    her.apply(&[DocumentEdit::Created(Timestamp(5))]);
    her.apply(&[DocumentEdit::Removed(true)]);
    let (renewed, changes) = her.document.renewed(Generation(4), actor(3)).unwrap();
    assert_eq!(renewed.entry(), her.document.entry());
    assert_eq!(changes.len(), 2, "the founding, and what stands");
}

#[test]
fn two_generations_share_no_change_and_two_phones_that_begin_one_meet() {
    let (mut phone, mut tablet) = (Kept::answer(WISH, 1), Kept::answer(WISH, 2));
    phone.write("tea");
    tablet.merge(&phone);
    let subject = Subject::Answer(answer(WISH));
    // It was deleted for good; later each phone, apart, is written into anew.
    let (mut later, mut elsewhere) = (Kept::of(subject.clone(), 1, 3), Kept::of(subject, 1, 4));
    assert_ne!(later.document.id(), phone.document.id());
    assert_eq!(later.document.id(), elsewhere.document.id(), "they mean the same document");
    later.write("at home");
    elsewhere.write("with music");
    let hashes = |kept: &Kept| -> BTreeSet<[u8; 32]> { kept.kept.iter().map(|change| change.hash).collect() };
    assert!(hashes(&phone).is_disjoint(&hashes(&later)), "not even the founding");
    assert_eq!(hashes(&later).intersection(&hashes(&elsewhere)).count(), 1, "the founding");
    later.merge(&elsewhere);
    elsewhere.merge(&later);
    assert_eq!(later.document.value(), elsewhere.document.value());
    let text = later.text();
    assert!(text.contains("at home") && text.contains("with music") && !text.contains("tea"), "{text}");
    assert!(!text.contains('\n'), "in one Text object: {text:?}");
}

#[test]
fn what_was_ticked_and_unticked_apart_is_still_ticked_when_it_is_begun_anew() {
    // Whichever of the two is on top.
    for (ticks, unticks) in [(1, 2), (2, 1)] {
        let mut base = Kept::answer(WISH, 9);
        base.apply(&[set(choices(&["bath"]))]);
        base.apply(&[set(choices(&["bath", "gas"]))]);
        base.apply(&[set(choices(&["bath"]))]);
        let (mut phone, mut tablet) = (base.reopened(ticks), base.reopened(unticks));
        phone.apply(&[set(choices(&["bath", "gas"]))]);
        tablet.apply(&[set(choices(&["bath", "gas"]))]);
        tablet.apply(&[set(choices(&["bath"]))]);
        phone.apply(&[set(Value::Phone("1".to_owned()))]);
        phone.merge(&tablet);
        assert_eq!(phone.document.values().get(care_plan::ValueKind::Choices), Some(&choices(&["bath", "gas"])));
        let (renewed, _) = phone.document.renewed(Generation(1), actor(3)).unwrap();
        assert_eq!(renewed.values(), phone.document.values(), "nothing that she ticked is lost");
    }
}

#[test]
fn what_leaves_what_a_newer_version_knows_was_never_there_and_the_rest_keeps_its_steps() {
    let subject = Subject::Leftover(Tier::Shared);
    let founding = PlanDocument::new(subject.clone(), Generation(0), actor(1)).apply(&[DocumentEdit::Begin]).unwrap();
    let mut newer = Automerge::load(&founding[0].raw).unwrap().with_actor(ActorId::from([7; 16]));
    for (key, words) in [
        ("z:birth-place/wish", CANARY),
        ("z:birth-pain/wish", "gas"),
        ("z:birth-place/wish", "nothing"),
        ("z:birth-pain/wish", "gas and air"),
    ] {
        newer.transact_with(|_| CommitOptions::default().with_time(0), |tx| tx.put(ROOT, key, words)).unwrap();
    }
    let changes: Vec<Vec<u8>> = newer.get_changes(&[]).iter().map(|change| change.raw_bytes().to_vec()).collect();
    let all = changes.iter().map(Vec::as_slice);
    let document = PlanDocument::load(subject.clone(), Generation(0), all, actor(2)).unwrap();
    assert_eq!(document.value().unknown.len(), 2);
    assert!(holds(&document.save(), CANARY), "the control");

    assert!(
        document.without(&|key| key.contains("feeding"), actor(3)).unwrap().is_none(),
        "nothing of that stands there"
    );
    let Part { document: rest, changes: made } =
        document.without(&|key| key.contains("birth-place"), actor(3)).unwrap().unwrap();
    let kept: Vec<Change> = made.iter().map(|(change, _)| change.clone()).collect();
    assert!(!found(&rest, &kept, CANARY) && !found(&rest, &kept, "birth-place"), "its key neither");
    assert!(
        found(&rest, &kept, "gas and air")
            && kept.iter().any(|change| !holds(&change.raw, "gas and air") && holds(&change.raw, "gas"))
    );
    assert_eq!(made.len(), 3, "the founding, and two steps");
    let from: BTreeSet<[u8; 32]> = newer.get_changes(&[]).iter().map(|change| change.hash().0).collect();
    assert!(made.iter().all(|(_, hash)| from.contains(hash)), "each says where it comes from");
    let again = PlanDocument::load(subject, Generation(0), kept.iter().map(|change| change.raw.as_slice()), actor(4));
    assert_eq!(again.unwrap().value(), rest.value());
}

//! Several phones, apart and together.

use std::collections::BTreeSet;

use care_document::{DocumentEdit, DocumentError};
use care_plan::{AnswerState, Generation, Subject, Tier, Timestamp, Value, ValueKind, Values};
use proptest::prelude::*;

use crate::{Kept, Replica, WISH, actor, answer, choice, choices, clear, entry, raw, set};

#[test]
fn she_writes_on_two_phones_that_never_met_and_nothing_is_lost() {
    let mut phone = Kept::answer(WISH, 1);
    let mut tablet = Kept::answer(WISH, 2);
    phone.write("at home");
    tablet.write("with music");
    phone.merge(&tablet);
    tablet.merge(&phone);
    let text = phone.text();
    assert!(text.contains("at home") && text.contains("with music"), "both stand");
    assert!(!text.contains('\n'), "in one Text object: {text:?}");
    assert_eq!(phone.document.value(), tablet.document.value());
    assert_eq!(phone.document.heads(), tablet.document.heads());
}

#[test]
fn a_word_taken_out_does_not_tear_one_that_is_being_written_beside_it() {
    let mut phone = Kept::answer(WISH, 1);
    phone.write("tea toast");
    let mut tablet = phone.reopened(2);
    phone.write("toast");
    tablet.write("tea hot toast");
    phone.merge(&tablet);
    assert_eq!(phone.text(), "hot toast", "not \"thot oast\"");
}

#[test]
fn a_word_put_in_is_not_torn_by_one_that_is_put_in_beside_it() {
    for (one, other) in [(1, 2), (2, 1)] {
        let mut base = Kept::answer(WISH, 9);
        base.write("toast");
        let (mut phone, mut tablet) = (base.reopened(one), base.reopened(other));
        phone.write("tea toast");
        tablet.write("the toast");
        phone.merge(&tablet);
        let text = phone.text();
        assert!(["tea the toast", "the tea toast"].contains(&text.as_str()), "{text:?}");
    }
}

#[test]
fn what_differs_is_compared_letter_by_letter_up_to_two_thousand_of_them() {
    let every_other = |letter: char, pairs: usize| {
        let pair = format!("-{letter}");
        format!("{letter}{}", pair.repeat(pairs))
    };
    // 999 letters, and then 1,001 or 1,003 of which every other one is the same.
    for (pairs, are_compared) in [(500, true), (501, false)] {
        let mut her = Kept::answer(WISH, 1);
        her.write(&every_other('a', 499));
        her.write(&every_other('b', pairs));
        let change = automerge::Change::try_from(her.kept.last().unwrap().raw.as_slice()).unwrap();
        let letters = 999 + 1 + 2 * pairs;
        let (fewest, most) = if are_compared { (1, letters * 3 / 4) } else { (letters, letters) };
        assert!((fewest..=most).contains(&change.len()), "{} operations for {letters} letters", change.len());
    }
}

#[test]
fn what_was_set_apart_is_all_seen_until_she_settles_it() {
    let mut phone = Kept::answer(WISH, 1);
    let mut tablet = Kept::answer(WISH, 2);
    let home = || set(Value::Choice(choice("home")));
    let advise = || set(Value::State(AnswerState::AdviseMe));
    phone.apply(&[advise(), home(), set(Value::Phone("1".to_owned())), set(Value::Person(entry(1)))]);
    tablet.apply(&[set(Value::State(AnswerState::LeaveOut)), home(), set(Value::Phone("2".to_owned()))]);
    phone.merge(&tablet);
    let conflicts = phone.document.conflicts();
    let of = |kind| conflicts.get(&kind).cloned().unwrap_or_default();
    assert_eq!(
        of(ValueKind::State),
        [AnswerState::AdviseMe, AnswerState::LeaveOut].map(|state| Some(Value::State(state)))
    );
    assert_eq!(of(ValueKind::Phone), ["1", "2"].map(|phone| Some(Value::Phone(phone.to_owned()))));
    assert_eq!(conflicts.len(), 2, "the same said twice is no conflict, nor is what only one phone said");
    let shown = phone.document.values();
    for kind in [ValueKind::State, ValueKind::Phone] {
        assert_eq!(shown.get(kind), of(kind).last().unwrap().as_ref(), "the last one is shown");
    }
    phone.apply(&[advise(), clear(ValueKind::Phone)]);
    assert!(phone.document.conflicts().is_empty(), "it is settled");
    assert_eq!(phone.document.values().get(ValueKind::Phone), None);
}

#[test]
fn ticks_that_were_set_apart_are_all_kept() {
    let mut base = Kept::answer(WISH, 9);
    base.apply(&[set(choices(&["bath", "gas"]))]);
    for (one, other) in [(1, 2), (2, 1)] {
        let (mut phone, mut tablet) = (base.reopened(one), base.reopened(other));
        phone.apply(&[set(choices(&["bath", "gas", "music"]))]);
        tablet.apply(&[set(choices(&["gas", "ball"]))]);
        phone.merge(&tablet);
        tablet.merge(&phone);
        let ticked = phone.document.values();
        assert_eq!(ticked.get(ValueKind::Choices), Some(&choices(&["ball", "gas", "music"])), "and unticking counts");
        assert_eq!(tablet.document.values(), ticked);

        // One unticks and ticks again what the other unticks: a tick among several counts, also
        // where the other one did more and is shown.
        let (mut phone, mut tablet) = (base.reopened(one), base.reopened(other));
        phone.apply(&[set(choices(&["bath"]))]);
        phone.apply(&[set(choices(&["bath", "gas"]))]);
        for number in ["1", "2", "3"] {
            tablet.apply(&[set(Value::Phone(number.to_owned()))]);
        }
        tablet.apply(&[set(choices(&["bath"]))]);
        phone.merge(&tablet);
        assert_eq!(phone.document.values().get(ValueKind::Choices), Some(&choices(&["bath", "gas"])));
        let last = phone.document.history().unwrap().pop().unwrap();
        assert_eq!(last.values, phone.document.values(), "her history ends with what stands");
        phone.apply(&[set(choices(&["bath"]))]);
        assert_eq!(phone.document.values().get(ValueKind::Choices), Some(&choices(&["bath"])), "she settles it");
    }
}

#[test]
fn a_change_waits_for_the_one_it_builds_on() {
    let mut phone = Kept::answer(WISH, 1);
    phone.write("tea");
    phone.write("tea and toast");
    let mut tablet = phone.sibling(2).document;
    let last = phone.kept.last().unwrap();
    assert_eq!(tablet.merge([last.raw.as_slice()]).unwrap_err(), DocumentError::MissingChanges);
    assert!(tablet.is_empty(), "nothing of it stays");
    tablet.merge(raw(&phone.kept).rev()).unwrap();
    assert_eq!(tablet.value(), phone.document.value(), "any order will do once all is there");
}

#[test]
fn a_backup_that_went_on_with_its_old_actor_is_turned_away() {
    let mut first = Kept::answer(WISH, 1);
    let mut second = Kept::answer(WISH, 1);
    first.write("tea");
    second.write("coffee");
    let mut third = Kept::answer(WISH, 2);
    third.merge(&first);
    let before = third.document.heads();
    assert_eq!(third.document.merge(raw(&second.kept)).unwrap_err(), DocumentError::PlaceTaken);
    assert_eq!(first.document.merge(raw(&second.kept)).unwrap_err(), DocumentError::ActorInUse);
    assert_eq!(third.document.heads(), before);
}

/// One thing that someone does on one phone.
#[derive(Debug, Clone)]
enum Deed {
    /// Types a word of their own before another word in an answer.
    Type {
        answer: usize,
        at: usize,
    },
    /// Takes out the last word that they typed there themselves.
    TakeOut {
        answer: usize,
    },
    /// Gives or takes back a value of another kind.
    Value {
        answer: usize,
        edit: DocumentEdit,
    },
    /// Begins an entry, and takes it away or brings it back.
    Entry {
        number: u8,
        removed: bool,
    },
    /// Says where a document stands, or that it was deleted for good.
    Catalogue {
        edit: DocumentEdit,
    },
    MergeFrom {
        other: usize,
    },
}

fn value_edit() -> impl Strategy<Value = DocumentEdit> {
    let kinds = [ValueKind::State, ValueKind::Choice, ValueKind::Choices, ValueKind::Phone, ValueKind::Person];
    let options = prop::sample::subsequence(vec!["bath", "gas", "music"], 0..=3);
    prop_oneof![
        (0..5_usize).prop_map(|state| set(Value::State(AnswerState::ALL[state]))),
        prop::sample::select(vec!["bath", "gas"]).prop_map(|name| set(Value::Choice(choice(name)))),
        options.prop_map(|names| set(choices(&names))),
        "[0-9]{1,3}".prop_map(|number| set(Value::Phone(number))),
        (0..3_u8).prop_map(|number| set(Value::Person(entry(number)))),
        prop::sample::select(kinds.to_vec()).prop_map(clear),
    ]
}

fn catalogue_edit() -> impl Strategy<Value = DocumentEdit> {
    let subject = || (0..3_usize).prop_map(|number| Subject::Answer(answer(ANSWERS[number])));
    prop_oneof![
        (subject(), 0..3_usize).prop_map(|(subject, tier)| DocumentEdit::Tier(subject, Tier::ALL[tier])),
        (subject(), 0..4_u32).prop_map(|(subject, number)| DocumentEdit::Generation(subject, Generation(number))),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3_usize, any::<usize>()).prop_map(|(answer, at)| Deed::Type { answer, at }),
        1 => (0..3_usize).prop_map(|answer| Deed::TakeOut { answer }),
        2 => (0..3_usize, value_edit()).prop_map(|(answer, edit)| Deed::Value { answer, edit }),
        1 => (0..3_u8, any::<bool>()).prop_map(|(number, removed)| Deed::Entry { number, removed }),
        1 => catalogue_edit().prop_map(|edit| Deed::Catalogue { edit }),
        1 => (0..5_usize).prop_map(|other| Deed::MergeFrom { other }),
    ]
}

const ANSWERS: [&str; 3] = [WISH, "newborn/baby-2/name", "contingency/07070707070707070707070707070707/name"];

/// Does the deeds; gives back the phones, and the tokens that must still stand in each answer.
fn live(count: usize, deeds: &[(usize, Deed)]) -> (Vec<Replica>, Vec<(usize, String)>) {
    let mut replicas: Vec<_> = (0..count).map(|n| Replica::new(u8::try_from(n).unwrap() + 1)).collect();
    let mut typed: Vec<(usize, usize, String)> = Vec::new();
    for (number, (who, deed)) in deeds.iter().enumerate() {
        let who = who % count;
        match deed {
            Deed::Type { answer, at } => {
                let token = format!("w{number}é ");
                let text = replicas[who].answer(ANSWERS[*answer]).text();
                let places: Vec<usize> = text
                    .char_indices()
                    .filter(|(_, c)| *c == 'w')
                    .map(|(place, _)| place)
                    .chain([text.len()])
                    .collect();
                let (before, after) = text.split_at(places[at % places.len()]);
                let text = format!("{before}{token}{after}");
                replicas[who].answer(ANSWERS[*answer]).write(&text);
                typed.push((who, *answer, token));
            }
            Deed::TakeOut { answer } => {
                let text = replicas[who].answer(ANSWERS[*answer]).text();
                let mine = typed.iter().rposition(|(by, at, token)| *by == who && at == answer && text.contains(token));
                if let Some(mine) = mine {
                    let (_, _, token) = typed.remove(mine);
                    replicas[who].answer(ANSWERS[*answer]).write(&text.replacen(&token, "", 1));
                }
            }
            Deed::Value { answer, edit } => {
                replicas[who].answer(ANSWERS[*answer]).apply(std::slice::from_ref(edit));
            }
            Deed::Entry { number, removed } => {
                let document = replicas[who].of(&Subject::Entry("contingency".parse().unwrap(), entry(*number)));
                document.apply(&[DocumentEdit::Created(Timestamp((*number).into())), DocumentEdit::Removed(*removed)]);
            }
            Deed::Catalogue { edit } => {
                replicas[who].of(&Subject::EverydayCatalogue).apply(std::slice::from_ref(edit));
            }
            Deed::MergeFrom { other } => {
                let theirs = replicas[other % count].reopened(200);
                replicas[who].merge(&theirs);
            }
        }
    }
    (replicas, typed.into_iter().map(|(_, answer, token)| (answer, token)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_they_do_apart_they_end_with_one_plan_and_every_word(
        count in 2..=5_usize,
        deeds in prop::collection::vec((0..5_usize, deed()), 1..40),
        order in any::<prop::sample::Index>(),
    ) {
        let (replicas, standing) = live(count, &deeds);

        // Merged in two different orders, one of them twice over.
        let from = order.index(count);
        let mut forwards = Replica::new(100);
        let mut backwards = Replica::new(101);
        for step in 0..count {
            forwards.merge(&replicas[(from + step) % count]);
            let other = &replicas[count - 1 - step];
            backwards.merge(other);
            for (subject, theirs) in &other.documents {
                let document = &mut backwards.of(subject).document;
                prop_assert_eq!(document.merge(raw(&theirs.kept)).unwrap(), vec![], "nothing is new twice");
            }
        }
        prop_assert_eq!(forwards.heads(), backwards.heads());
        prop_assert_eq!(forwards.values(), backwards.values(), "the order of merging does not matter");

        // Merged in groups: the first two together, then the rest.
        let mut group = replicas[0].reopened(102);
        group.merge(&replicas[1]);
        let mut grouped = Replica::new(103);
        for replica in &replicas[2..] {
            grouped.merge(replica);
        }
        grouped.merge(&group);
        prop_assert_eq!(grouped.values(), forwards.values(), "nor does the grouping");

        for (answer_number, token) in standing {
            let text = forwards.answer(ANSWERS[answer_number]).text();
            prop_assert!(text.contains(&token), "{} is lost from {:?}", token, text);
        }

        // The changes alone make the same documents, and so do the saved ones.
        for replica in &replicas {
            prop_assert_eq!(replica.reopened(104).values(), replica.values());
        }
        for (subject, kept) in &forwards.documents {
            let document = &kept.document;
            let saved = kept.loaded_saved(&document.save(), [], &document.heads(), 105).unwrap();
            prop_assert_eq!(saved.value(), document.value());
            prop_assert_eq!(document.id(), kept.sibling(106).document.id(), "{}", subject);
        }
    }

    #[test]
    fn whatever_they_did_apart_is_begun_anew_as_it_stands_and_without_what_was(
        count in 2..=4_usize,
        deeds in prop::collection::vec((0..4_usize, deed()), 1..30),
    ) {
        let (replicas, _) = live(count, &deeds);
        let mut whole = Replica::new(100);
        for replica in &replicas {
            whole.merge(replica);
        }
        whole.documents.retain(|subject, kept| *subject != Subject::EverydayCatalogue && !kept.document.is_empty());
        for kept in whole.documents.values() {
            let next = kept.document.generation().next();
            let (renewed, changes) = kept.document.renewed(next, actor(110)).unwrap();
            prop_assert_eq!(renewed.value(), kept.document.value());
            prop_assert!(renewed.conflicts().is_empty(), "what is shown stands alone");
            let history: Vec<Values> = renewed.history().unwrap().into_iter().map(|moment| moment.values).collect();
            let stands: Vec<Values> = Some(kept.document.values()).filter(|values| !values.is_empty()).into_iter().collect();
            prop_assert_eq!(history, stands, "and it was never otherwise");
            let before: BTreeSet<_> = kept.kept.iter().map(|change| change.hash).collect();
            prop_assert!(changes.iter().all(|change| !before.contains(&change.hash)), "no change is shared");
            let anew = Kept { document: renewed, kept: changes };
            let loaded = anew.reopened(111).document;
            prop_assert_eq!(loaded.value(), anew.document.value());
            prop_assert_eq!(loaded.heads(), anew.document.heads());
        }
    }
}

//! Several replicas, apart and together.

use care_document::{DocumentError, PlanDocument};
use care_plan::{AnswerState, ChoiceId, Timestamp};
use proptest::prelude::*;

use crate::{Replica, actor, answer, entry, raw};

const WISH: &str = "birth-place/wish";

#[test]
fn she_writes_on_two_phones_that_never_met_and_nothing_is_lost() {
    let mut phone = Replica::new(1);
    let mut tablet = Replica::new(2);
    phone.write(WISH, "at home");
    tablet.write(WISH, "with music");
    phone.merge(&tablet);
    tablet.merge(&phone);
    let text = phone.text(WISH);
    assert!(text.contains("at home") && text.contains("with music"), "both stand");
    assert_eq!(phone.document.value(), tablet.document.value());
    assert_eq!(phone.document.heads(), tablet.document.heads());
}

#[test]
fn a_word_taken_out_does_not_tear_one_that_is_being_written_beside_it() {
    let mut phone = Replica::new(1);
    phone.write(WISH, "tea toast");
    let mut tablet = phone.reopened(2);
    phone.write(WISH, "toast");
    tablet.write(WISH, "tea hot toast");
    phone.merge(&tablet);
    assert_eq!(phone.text(WISH), "hot toast", "not \"thot oast\"");
}

#[test]
fn states_set_apart_are_both_seen_until_she_settles_it() {
    let mut phone = Replica::new(1);
    let mut tablet = Replica::new(2);
    let id = answer(WISH);
    let made = phone.document.set_state(&id, Some(AnswerState::AdviseMe)).unwrap();
    phone.keep(made);
    let made = phone.document.set_choice(&id, Some(&ChoiceId::new("home").unwrap())).unwrap();
    phone.keep(made);
    let made = tablet.document.set_state(&id, Some(AnswerState::LeaveOut)).unwrap();
    tablet.keep(made);
    let made = tablet.document.set_choice(&id, Some(&ChoiceId::new("home").unwrap())).unwrap();
    tablet.keep(made);
    phone.merge(&tablet);
    let conflicts = phone.document.conflicts(&id);
    assert_eq!(conflicts.states, [Some(AnswerState::AdviseMe), Some(AnswerState::LeaveOut)]);
    assert!(conflicts.choices.is_empty(), "the same said twice is no conflict");
    assert_eq!(phone.document.value().answers[&id].state, *conflicts.states.last().unwrap());
    phone.document.set_state(&id, Some(AnswerState::AdviseMe)).unwrap();
    assert!(phone.document.conflicts(&id).is_empty(), "it is settled");
}

#[test]
fn a_change_waits_for_the_one_it_builds_on() {
    let mut phone = Replica::new(1);
    phone.write(WISH, "tea");
    phone.write(WISH, "tea and toast");
    let mut tablet = PlanDocument::new(actor(2));
    let last = phone.kept.last().unwrap();
    assert_eq!(tablet.merge([last.raw.as_slice()]).unwrap_err(), DocumentError::MissingChanges);
    assert!(tablet.is_empty(), "nothing of it stays");
    tablet.merge(raw(&phone.kept).collect::<Vec<_>>().into_iter().rev()).unwrap();
    assert_eq!(tablet.value(), phone.document.value(), "any order will do once all is there");
}

#[test]
fn a_backup_that_went_on_with_its_old_actor_is_turned_away() {
    let mut first = Replica::new(1);
    let mut second = Replica::new(1);
    first.write(WISH, "tea");
    second.write(WISH, "coffee");
    let mut third = Replica::new(2);
    third.merge(&first);
    let before = third.document.heads();
    assert_eq!(third.document.merge(raw(&second.kept)).unwrap_err(), DocumentError::PlaceTaken);
    assert_eq!(first.document.merge(raw(&second.kept)).unwrap_err(), DocumentError::ActorInUse);
    assert_eq!(third.document.heads(), before);
}

/// One thing that someone does on one replica.
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
    State {
        answer: usize,
        state: usize,
    },
    Entry {
        number: u8,
        removed: bool,
    },
    MergeFrom {
        other: usize,
    },
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3_usize, any::<usize>()).prop_map(|(answer, at)| Deed::Type { answer, at }),
        1 => (0..3_usize).prop_map(|answer| Deed::TakeOut { answer }),
        1 => (0..3_usize, 0..5_usize).prop_map(|(answer, state)| Deed::State { answer, state }),
        1 => (0..3_u8, any::<bool>()).prop_map(|(number, removed)| Deed::Entry { number, removed }),
        1 => (0..5_usize).prop_map(|other| Deed::MergeFrom { other }),
    ]
}

const ANSWERS: [&str; 3] = [WISH, "feeding/wish", "contingency/07070707070707070707070707070707/name"];

/// Does the deeds; gives back the replicas, and the tokens that must still stand in each answer.
fn live(count: usize, deeds: &[(usize, Deed)]) -> (Vec<Replica>, Vec<(usize, String)>) {
    let mut replicas: Vec<_> = (0..count).map(|n| Replica::new(u8::try_from(n).unwrap() + 1)).collect();
    let mut typed: Vec<(usize, usize, String)> = Vec::new();
    for (number, (who, deed)) in deeds.iter().enumerate() {
        let who = who % count;
        match *deed {
            Deed::Type { answer, at } => {
                let token = format!("w{number}é ");
                let text = replicas[who].text(ANSWERS[answer]);
                let places: Vec<usize> = text
                    .char_indices()
                    .filter(|(_, c)| *c == 'w')
                    .map(|(place, _)| place)
                    .chain([text.len()])
                    .collect();
                let (before, after) = text.split_at(places[at % places.len()]);
                let text = format!("{before}{token}{after}");
                replicas[who].write(ANSWERS[answer], &text);
                typed.push((who, answer, token));
            }
            Deed::TakeOut { answer } => {
                let text = replicas[who].text(ANSWERS[answer]);
                let mine =
                    typed.iter().rposition(|(by, at, token)| *by == who && *at == answer && text.contains(token));
                if let Some(mine) = mine {
                    let (_, _, token) = typed.remove(mine);
                    replicas[who].write(ANSWERS[answer], &text.replacen(&token, "", 1));
                }
            }
            Deed::State { answer: at, state } => {
                let made =
                    replicas[who].document.set_state(&answer(ANSWERS[at]), Some(AnswerState::ALL[state])).unwrap();
                replicas[who].keep(made);
            }
            Deed::Entry { number, removed } => {
                let document = &mut replicas[who].document;
                let section = "contingency".parse().unwrap();
                let mut made = document.add_entry(&section, entry(number), Timestamp(number.into())).unwrap();
                made.extend(document.remove_entry(entry(number), removed).unwrap());
                replicas[who].keep(made);
            }
            Deed::MergeFrom { other } => {
                let theirs = replicas[other % count].kept.clone();
                let taken = replicas[who].document.merge(raw(&theirs)).unwrap();
                replicas[who].keep(taken);
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
        let mut forwards = PlanDocument::new(actor(100));
        let mut backwards = PlanDocument::new(actor(101));
        for step in 0..count {
            forwards.merge(raw(&replicas[(from + step) % count].kept)).unwrap();
            backwards.merge(raw(&replicas[count - 1 - step].kept)).unwrap();
            prop_assert_eq!(backwards.merge(raw(&replicas[count - 1 - step].kept)).unwrap(), vec![]);
        }
        prop_assert_eq!(forwards.heads(), backwards.heads());
        prop_assert_eq!(forwards.value(), backwards.value(), "the order of merging does not matter");

        // Merged in groups: the first two together, then the rest.
        let mut group = replicas[0].reopened(102);
        group.merge(&replicas[1]);
        let mut grouped = PlanDocument::new(actor(103));
        for replica in &replicas[2..] {
            grouped.merge(raw(&replica.kept)).unwrap();
        }
        grouped.merge(raw(&group.kept)).unwrap();
        prop_assert_eq!(grouped.value(), forwards.value(), "nor does the grouping");

        let value = forwards.value();
        for (answer_number, token) in standing {
            let text = value.answers.get(&answer(ANSWERS[answer_number])).map_or("", |answer| answer.text.as_str());
            prop_assert!(text.contains(&token), "{} is lost from {:?}", token, text);
        }

        // The changes alone make the same document, and so does the saved one.
        for replica in &replicas {
            prop_assert_eq!(replica.reopened(104).document.value(), replica.document.value());
        }
        let saved = PlanDocument::load_saved(&forwards.save(), &forwards.heads(), actor(105)).unwrap();
        prop_assert_eq!(saved.value(), value);
    }

    #[test]
    fn taking_an_answer_out_leaves_the_others_as_they_were(
        count in 2..=4_usize,
        deeds in prop::collection::vec((0..4_usize, deed()), 1..30),
        leaves in 0..3_usize,
    ) {
        let (replicas, _) = live(count, &deeds);
        let mut whole = PlanDocument::new(actor(100));
        for replica in &replicas {
            whole.merge(raw(&replica.kept)).unwrap();
        }
        let leaves = answer(ANSWERS[leaves]);
        let rebuilt = whole.without(std::slice::from_ref(&leaves), &[], actor(110)).unwrap();
        let mut expected = whole.value();
        expected.answers.remove(&leaves);
        if rebuilt.changes.is_empty() {
            expected.schema = 0;
        }
        prop_assert_eq!(rebuilt.document.value(), expected);
        for id in ANSWERS.map(answer) {
            let (before, after) = (whole.history(&id).unwrap(), rebuilt.document.history(&id).unwrap());
            if id == leaves {
                prop_assert!(after.is_empty());
            } else {
                let said = |history: &[care_document::Moment]| -> Vec<_> {
                    history.iter().map(|moment| moment.answer.clone()).collect()
                };
                prop_assert_eq!(said(&before), said(&after), "its history is whole");
            }
        }
        let loaded = PlanDocument::load(raw(&rebuilt.changes), actor(111)).unwrap();
        prop_assert_eq!(loaded.value(), rebuilt.document.value());
        prop_assert_eq!(loaded.heads(), rebuilt.document.heads());
    }
}

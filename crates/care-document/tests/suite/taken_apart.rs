//! What vaults held before layout 2: one document for all answers of a tier, taken apart.

use std::collections::{BTreeMap, BTreeSet};

use automerge::transaction::Transactable;
use automerge::{Automerge, ObjType, ROOT, ReadDoc, ScalarValue};
use care_document::{DocumentError, Part, PlanDocument, TierDocument};
use care_plan::{AnswerId, AnswerState, Generation, Subject, Tier, Timestamp, Values};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::hostile::{body, sealed};
use crate::tier::OldTier;
use crate::vectors::document_1;
use crate::{WISH, actor, answer, entry, holds};

const CARD: &str = "contingency/07070707070707070707070707070707/name";

/// The answers, each with a letter that stands in no other one's words.
const ANSWERS: [(&str, char); 4] =
    [(WISH, '🌱'), ("feeding/wish", '🍼'), (CARD, '🎵'), ("contingency/07070707070707070707070707070707/words", '🧸')];

/// Keys that no version so far knows.
const UNKNOWN: [&str; 2] = ["d:birth-place/sketch", "t:not-an-answer"];

fn load(changes: &[Vec<u8>]) -> TierDocument {
    TierDocument::load(changes.iter().map(Vec::as_slice)).unwrap()
}

fn apart(tier: &TierDocument) -> BTreeMap<Subject, Part> {
    let parts = tier.parts(Tier::Sensitive).unwrap();
    parts.into_iter().map(|part| (part.document.subject().clone(), part)).collect()
}

fn raw(part: &Part) -> Vec<&[u8]> {
    part.changes.iter().map(|(change, _)| change.raw.as_slice()).collect()
}

fn part_holds(part: &Part, words: &str) -> bool {
    raw(part).iter().any(|bytes| holds(bytes, words)) || holds(&part.document.save(), words)
}

fn said(moments: Vec<care_document::Moment>) -> Vec<Values> {
    moments.into_iter().map(|moment| moment.values).collect()
}

/// What stands at a root key, object or not.
fn at(document: &Automerge, key: &str) -> Option<String> {
    let (value, id) = document.get(ROOT, key).unwrap()?;
    Some(match value {
        automerge::Value::Object(_) => {
            let lines = document.map_range(&id, ..).map(|line| (line.key.to_string(), format!("{:?}", line.value)));
            format!("{:?}", lines.collect::<BTreeMap<_, _>>())
        }
        scalar => format!("{scalar:?}"),
    })
}

/// One thing that an earlier version, or a later one, did to a document of a tier.
#[derive(Debug, Clone)]
enum Deed {
    /// Writes words of the answer's own letter.
    Write {
        answer: usize,
        letters: Vec<bool>,
    },
    State {
        answer: usize,
        state: Option<usize>,
    },
    Choice {
        answer: usize,
        number: Option<u8>,
    },
    Entry {
        number: u8,
    },
    Removed {
        number: u8,
        removed: bool,
    },
    Unknown {
        key: usize,
        number: i64,
    },
    /// An object of a newer version, made or written into.
    Drawing {
        number: i64,
    },
    /// A key goes, as no version of ours does.
    Delete {
        key: usize,
    },
    Merge,
}

fn deed() -> impl Strategy<Value = Deed> {
    let letters = prop::collection::vec(any::<bool>(), 0..12);
    prop_oneof![
        6 => (0..4_usize, letters).prop_map(|(answer, letters)| Deed::Write { answer, letters }),
        2 => (0..4_usize, prop::option::of(0..5_usize)).prop_map(|(answer, state)| Deed::State { answer, state }),
        2 => (0..4_usize, prop::option::of(0..3_u8)).prop_map(|(answer, number)| Deed::Choice { answer, number }),
        1 => (7..9_u8).prop_map(|number| Deed::Entry { number }),
        1 => (7..9_u8, any::<bool>()).prop_map(|(number, removed)| Deed::Removed { number, removed }),
        1 => (0..2_usize, 0..9_i64).prop_map(|(key, number)| Deed::Unknown { key, number }),
        1 => (0..9_i64).prop_map(|number| Deed::Drawing { number }),
        1 => (0..6_usize).prop_map(|key| Deed::Delete { key }),
        2 => Just(Deed::Merge),
    ]
}

fn act(phone: &mut OldTier, other: &OldTier, deed: &Deed, founded: bool) {
    let named = |answer: usize, prefix: &str| format!("{prefix}:{}", ANSWERS[answer].0);
    match deed {
        Deed::Write { answer, letters } => {
            let (id, letter) = ANSWERS[*answer];
            let words: String = letters.iter().map(|is_letter| if *is_letter { letter } else { ' ' }).collect();
            phone.write(id, &words, founded);
        }
        Deed::State { answer, state } => {
            let state = state.map_or(ScalarValue::Null, |state| AnswerState::ALL[state].name().into());
            phone.put(&named(*answer, "s"), state);
        }
        Deed::Choice { answer, number } => {
            let choice = number.map_or(ScalarValue::Null, |number| format!("of-{answer}-number-{number}").into());
            phone.put(&named(*answer, "c"), choice);
        }
        Deed::Entry { number } => {
            phone.put(&format!("e:contingency/{}", entry(*number)), i64::from(*number));
        }
        Deed::Removed { number, removed } => phone.put(&format!("r:{}", entry(*number)), *removed),
        Deed::Unknown { key, number } => phone.put(UNKNOWN[*key], *number),
        Deed::Drawing { number } => {
            let standing = phone.automerge.get(ROOT, "d:drawing").unwrap().map(|(_, id)| id);
            phone.edit(|tx| {
                let drawing = match standing {
                    Some(drawing) => drawing,
                    None => tx.put_object(ROOT, "d:drawing", ObjType::Map)?,
                };
                tx.put(&drawing, format!("line-{number}"), *number)
            });
        }
        Deed::Delete { key } => {
            let key = UNKNOWN.get(*key).map_or_else(|| named(key - 2, "t"), |key| (*key).to_owned());
            if phone.automerge.get(ROOT, &key).unwrap().is_some() {
                phone.edit(|tx| tx.delete(ROOT, &key));
            }
        }
        Deed::Merge => phone.merge(other),
    }
}

/// Two phones of an earlier version, and what both made in the end.
fn live(deeds: &[(bool, bool, Deed)]) -> OldTier {
    let (mut one, mut two) = (OldTier::new(1), OldTier::new(2));
    one.put("schema", 1_u64);
    for (is_one, founded, deed) in deeds {
        if *is_one { act(&mut one, &two, deed, *founded) } else { act(&mut two, &one, deed, *founded) }
    }
    one.merge(&two);
    one
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn taken_apart_nothing_is_lost_and_nothing_stands_where_it_does_not_belong(
        deeds in prop::collection::vec((any::<bool>(), prop::bool::weighted(0.8), deed()), 1..40),
    ) {
        let old = live(&deeds);
        let changes = old.changes();
        let tier = load(&changes);
        let (value, parts, mut histories) = (tier.value(), apart(&tier), tier.histories().unwrap());
        let hashes: BTreeSet<[u8; 32]> = old.automerge.get_changes(&[]).iter().map(|change| change.hash().0).collect();

        for (id, values) in &value.answers {
            let part = &parts[&Subject::Answer(id.clone())];
            prop_assert_eq!(&part.document.values(), values, "{} is as it stood", id);
        }
        let answers = parts.keys().filter_map(|subject| match subject {
            Subject::Answer(answer) => Some(answer),
            _ => None,
        });
        for id in answers {
            let part = &parts[&Subject::Answer(id.clone())];
            let before: Vec<Values> = said(histories.remove(id).unwrap_or_default());
            prop_assert_eq!(said(part.document.history().unwrap()), before, "the history of {} is whole", id);
        }
        prop_assert!(histories.is_empty(), "no answer that ever said something is missing");
        for (id, entry) in &value.entries {
            let told = parts[&Subject::Entry(entry.section.clone(), *id)].document.entry();
            prop_assert_eq!(told.as_ref(), Some(entry));
        }
        for key in UNKNOWN.iter().chain(&["d:drawing"]) {
            let left = parts.get(&Subject::Leftover(Tier::Sensitive));
            let left = left.map(|left| Automerge::load(&left.document.save()).unwrap());
            prop_assert_eq!(left.and_then(|left| at(&left, key)), at(&old.automerge, key), "{} is kept", key);
        }

        for (subject, part) in &parts {
            let loaded = PlanDocument::load(subject.clone(), Generation::default(), raw(part), actor(51)).unwrap();
            prop_assert_eq!(loaded.value(), part.document.value(), "the changes are the document");
            prop_assert_eq!(loaded.heads(), part.document.heads());
            let mut one_by_one = PlanDocument::new(subject.clone(), Generation::default(), actor(52));
            for (change, from) in &part.changes {
                prop_assert_eq!(one_by_one.merge([change.raw.as_slice()]).unwrap().len(), 1, "in this order");
                prop_assert!(hashes.contains(from), "it comes from a change that there was");
            }
            let of = match subject {
                Subject::Answer(answer) => answer.to_string(),
                _ => String::new(),
            };
            for (number, (id, letter)) in ANSWERS.iter().enumerate().filter(|(_, (id, _))| *id != of) {
                for words in [(*id).to_owned(), letter.to_string(), format!("of-{number}-number")] {
                    prop_assert!(!part_holds(part, &words), "{} of {} is in {}", words, id, subject);
                }
            }
            if *subject != Subject::Leftover(Tier::Sensitive) {
                prop_assert!(!part_holds(part, "line-"), "what no version knows is in {}", subject);
            }
        }

        let backwards: Vec<Vec<u8>> = changes.into_iter().rev().collect();
        let again = apart(&load(&backwards));
        prop_assert!(parts.keys().eq(again.keys()) && parts.values().zip(again.values()).all(|(one, two)| {
            one.changes == two.changes
        }), "the same document comes apart into the same bytes everywhere");
    }
}

#[test]
fn of_values_that_stood_side_by_side_the_shown_one_is_carried_and_the_other_is_in_the_history() {
    let (mut one, mut two) = (OldTier::new(1), OldTier::new(2));
    one.write(WISH, "at home", false);
    one.put(&format!("s:{WISH}"), "advise-me");
    two.write(WISH, "with music", false);
    two.put(&format!("s:{WISH}"), "leave-out");
    one.merge(&two);
    let tier = load(&one.changes());
    let parts = apart(&tier);
    let part = &parts[&Subject::Answer(answer(WISH))];
    assert_eq!(format!("{tier:?}"), "TierDocument { .. }", "what is printed holds no word of hers");
    assert_eq!(format!("{part:?}"), format!("Part {{ changes: {}, .. }}", part.changes.len()));
    assert_eq!(part.document.values(), tier.value().answers[&answer(WISH)]);
    assert_eq!(part.document.values().text(), "at home\n\nwith music", "words are woven together");
    assert!(part.document.conflicts().is_empty());
    let states: BTreeSet<_> =
        part.document.history().unwrap().iter().filter_map(|moment| moment.values.state()).collect();
    assert_eq!(states, BTreeSet::from([AnswerState::AdviseMe, AnswerState::LeaveOut]));
}

#[test]
fn an_answer_of_a_card_and_the_card_itself_are_documents_of_their_own() {
    let mut old = OldTier::new(1);
    old.put("schema", 1_u64);
    old.put(&format!("e:contingency/{}", entry(7)), 1_700_000_000_000_i64);
    old.write(CARD, "If we go to theatre", true);
    old.put(&format!("r:{}", entry(7)), true);
    old.put(&format!("r:{}", entry(8)), true);
    let parts = apart(&load(&old.changes()));
    let subjects: Vec<String> = parts.keys().map(ToString::to_string).collect();
    let card = format!("contingency/{}", entry(7));
    assert_eq!(subjects, [format!("answer/{CARD}"), format!("entry/{card}"), "leftover/sensitive".to_owned()]);
    let told = parts[&format!("entry/{card}").parse().unwrap()].document.entry().unwrap();
    assert_eq!((told.created, told.removed), (Timestamp(1_700_000_000_000), true));
    let left = &parts[&Subject::Leftover(Tier::Sensitive)];
    assert!(part_holds(left, &format!("r:{}", entry(8))), "a card that is nowhere else is kept with what is left");
    assert!(!part_holds(left, &format!("r:{}", entry(7))));
}

#[test]
fn a_tier_with_a_hole_in_it_gives_what_hangs_together() {
    let mut old = OldTier::new(1);
    old.put("schema", 1_u64);
    for words in ["At home", "At home, with music", "At home, with music and my sister"] {
        old.write(WISH, words, true);
    }
    let mut changes = old.changes();
    let whole = TierDocument::load_part(changes.iter().map(Vec::as_slice)).unwrap().1;
    assert_eq!(whole.len(), changes.len());
    let mut heads = old.automerge.get_heads().into_iter().map(|hash| hash.0).collect::<Vec<_>>();
    heads.sort_unstable();
    assert_eq!(load(&changes).heads(), heads);

    let lost = changes.len() - 2;
    changes[lost] = b"no change".to_vec();
    assert!(TierDocument::load(changes.iter().map(Vec::as_slice)).is_err());
    let (tier, taken) = TierDocument::load_part(changes.iter().map(Vec::as_slice)).unwrap();
    assert_eq!(taken.len(), lost, "the last one builds on the one that is lost");
    let part = &apart(&tier)[&Subject::Answer(answer(WISH))];
    assert_eq!(part.document.values().text(), "At home");
    changes.remove(lost);
    let hole = TierDocument::load(changes.iter().map(Vec::as_slice)).map(|_| ());
    assert_eq!(hole, Err(DocumentError::MissingChanges));
}

#[test]
fn two_answers_of_one_change_go_apart_and_an_empty_tier_has_no_parts() {
    assert!(apart(&load(&[])).is_empty());
    let mut old = OldTier::new(1);
    old.put("schema", 1_u64);
    assert!(apart(&load(&old.changes())).is_empty(), "a number alone is nothing of hers");
    old.edit(|tx| {
        let wish = tx.put_object(ROOT, format!("t:{WISH}"), ObjType::Text)?;
        tx.splice_text(&wish, 0, 0, "at home")?;
        tx.put(ROOT, "s:feeding/wish", "advise-me")?;
        tx.put_object(ROOT, "t:feeding/where", ObjType::Text).map(drop)
    });
    let [wish, place] = [WISH, "feeding/where"].map(|id| old.text(&format!("t:{id}")).unwrap());
    // Whichever of the two comes first in the change.
    for (first, second) in [(&wish, &place), (&place, &wish)] {
        old.edit(|tx| [first, second].into_iter().try_for_each(|text| tx.splice_text(text, 0, 0, "Well, ")));
    }
    let tier = load(&old.changes());
    let parts = apart(&tier);
    assert_eq!(parts.len(), 3);
    let of = |id: &str| -> AnswerId { answer(id) };
    assert_eq!(parts[&Subject::Answer(of("feeding/wish"))].document.values().state(), Some(AnswerState::AdviseMe));
    for (id, before) in [(WISH, "at home"), ("feeding/where", "")] {
        let said: Vec<Values> = said(tier.histories().unwrap().remove(&of(id)).unwrap());
        let said: Vec<&str> = said.iter().map(Values::text).collect();
        let expected = [before.to_owned(), format!("Well, {before}"), format!("Well, Well, {before}")];
        assert_eq!(said, expected.iter().filter(|words| !words.is_empty()).collect::<Vec<_>>(), "{id}");
        let document = &parts[&Subject::Answer(of(id))].document;
        assert_eq!(document.values().text(), format!("Well, Well, {before}"));
    }
}

#[test]
fn a_change_that_counts_above_what_builds_on_it_still_comes_apart_first() {
    let mut changes = document_1();
    let hash = |raw: &[u8]| Sha256::digest(&raw[8..]).to_vec();
    let mut renamed = vec![hash(&changes[0])];
    // The layout's number: no predecessors, an actor of 16 bytes, its first change, and then the
    // number of its first operation, which nothing else names.
    let mut first = body(&changes[0]).to_vec();
    assert_eq!((first[0], first[1], first[18], first[19]), (0, 16, 1, 1));
    first[19] = 60;
    changes[0] = sealed(1, &first);
    for place in 1..changes.len() {
        let mut later = body(&changes[place]).to_vec();
        for (old, new) in renamed.iter().zip(changes.iter().map(|raw| hash(raw))) {
            if let Some(at) = later.windows(32).position(|window| window == old.as_slice()) {
                later[at..at + 32].copy_from_slice(&new);
            }
        }
        renamed.push(hash(&changes[place]));
        changes[place] = sealed(1, &later);
    }
    let tier = load(&changes);
    let told = &tier.value().answers[&answer(WISH)];
    assert!(!told.text().is_empty(), "the control: it loads");
    let part = &apart(&tier)[&Subject::Answer(answer(WISH))];
    assert_eq!(part.document.values(), *told);
    assert_eq!(part.document.history().unwrap().len(), 4, "with its history");
}

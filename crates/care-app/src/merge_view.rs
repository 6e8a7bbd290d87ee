//! One plan out of the documents that are open.
//!
//! An answer normally stands in one place. It stands in two when a move was cut short, or when
//! it was written in an everyday session while the private vault held one too. Then its home is in
//! the private vault, its tier the most private of them, and no word of the others is lost: what home
//! does not already say is added below it.

use std::collections::BTreeMap;

use care_plan::{Answer, AnswerId, AnswerState, Entry, EntryId, Plan, Value, Values};

use crate::place::Place;

/// What stands in one place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Rows {
    pub(crate) answers: BTreeMap<AnswerId, Answer>,
    pub(crate) entries: BTreeMap<EntryId, Entry>,
}

/// What stands where.
pub(crate) type Places = BTreeMap<Place, Rows>;

/// The plan that `places` make together.
pub(crate) fn plan(places: &Places) -> Plan {
    let mut plan = Plan::default();
    for rows in places.values() {
        for (id, entry) in &rows.entries {
            plan.entries.insert(*id, entry.clone());
        }
        for id in rows.answers.keys() {
            if !plan.answers.contains_key(id)
                && let Some(answer) = answer(places, id)
            {
                plan.answers.insert(id.clone(), answer);
            }
        }
    }
    plan
}

/// The answers of one entry, each put together from every place that holds it.
pub(crate) fn answers_on(places: &Places, entry: EntryId) -> BTreeMap<AnswerId, Answer> {
    let ids = places.values().flat_map(|rows| rows.answers.keys()).filter(|id| id.entry() == Some(entry));
    ids.filter_map(|id| Some((id.clone(), answer(places, id)?))).collect()
}

/// The places that hold `id`, that in the private vault first.
pub(crate) fn holders<'a>(places: &'a Places, id: &'a AnswerId) -> impl Iterator<Item = (Place, &'a Answer)> {
    places.iter().rev().filter_map(move |(place, rows)| rows.answers.get(id).map(|answer| (*place, answer)))
}

/// The answer at `id`, put together from every place that holds it.
pub(crate) fn answer(places: &Places, id: &AnswerId) -> Option<Answer> {
    let mut holders = holders(places, id).map(|(_, answer)| answer);
    let mut joined = holders.next()?.clone();
    for other in holders {
        join(&mut joined.values, &other.values);
        joined.tier = joined.tier.max(other.tier);
    }
    Some(joined)
}

/// Adds to `home` what it does not say already. What was typed is added behind, and ticks beside the
/// others; what she said to leave out anywhere is left out. Else of what can be only one thing home's
/// own stays.
pub(crate) fn join(home: &mut Values, other: &Values) {
    for value in other.iter() {
        let Some(standing) = home.get(value.kind()) else {
            home.set(value.clone());
            continue;
        };
        let behind = |more: &String, between: &str| {
            let typed = standing.as_typed().filter(|typed| !typed.contains(more.as_str()))?;
            Some(format!("{typed}{between}{more}"))
        };
        let joined = match value {
            Value::Text(more) => behind(more, "\n\n").map(Value::Text),
            Value::Phone(more) => behind(more, ", ").map(Value::Phone),
            Value::Date(more) => behind(more, ", ").map(Value::Date),
            Value::Choices(more) => match standing {
                Value::Choices(ticked) => Some(Value::Choices(ticked.union(more).cloned().collect())),
                _ => None,
            },
            Value::State(AnswerState::LeaveOut) => Some(value.clone()),
            Value::State(_) | Value::Choice(_) | Value::Person(_) | Value::Attachment(_) => None,
        };
        if let Some(joined) = joined {
            home.set(joined);
        }
    }
}

#[cfg(test)]
mod tests {
    use care_plan::{Tier, ValueKind};
    use care_vault::VaultName;

    use super::*;

    const SHARED: Place = Place { tier: Tier::Shared, vault: VaultName::Everyday };
    const JUST_ME: Place = Place { tier: Tier::JustMe, vault: VaultName::Private };

    fn holding(texts: &[(Place, &str)]) -> Places {
        let mut places = Places::default();
        for (place, text) in texts {
            let answer = Answer::of_text(text, place.tier);
            places.entry(*place).or_default().answers.insert("birth-place/wish".parse().unwrap(), answer);
        }
        places
    }

    #[test]
    fn a_move_that_was_cut_short_shows_her_words_once_and_privately() {
        let plan = plan(&holding(&[(SHARED, "At home"), (JUST_ME, "At home")]));
        let answer = &plan.answers[&"birth-place/wish".parse().unwrap()];
        assert_eq!((answer.text(), answer.tier), ("At home", Tier::JustMe));
    }

    #[test]
    fn words_written_in_two_places_are_all_there() {
        let plan = plan(&holding(&[(SHARED, "At home"), (JUST_ME, "Not with him there")]));
        let answer = &plan.answers[&"birth-place/wish".parse().unwrap()];
        assert_eq!(answer.text(), "Not with him there\n\nAt home", "nothing is lost");
        assert_eq!(answer.tier, Tier::JustMe, "the most private place wins");
    }

    #[test]
    fn whatever_was_typed_in_two_places_is_all_there() {
        for kind in ValueKind::ALL {
            let typed = |text: &str| Value::from_text(kind, text).filter(|value| value.as_typed().is_some());
            let (Some(one), Some(other)) = (typed("0117 496 0123"), typed("0117 496 0124")) else { continue };
            let mut home: Values = [one.clone()].into_iter().collect();
            for again in [&other, &one, &other] {
                join(&mut home, &[again.clone()].into_iter().collect());
            }
            let joined = home.get(kind).and_then(Value::as_typed).unwrap_or_default();
            let count = |text: &str| joined.matches(text).count();
            assert_eq!((count("0117 496 0123"), count("0117 496 0124")), (1, 1), "{kind:?}: {joined:?}");
        }
    }

    #[test]
    fn ticks_of_two_places_are_all_there() {
        let ticked = |options: &[&str]| {
            let options = options.iter().map(|option| option.parse().unwrap()).collect();
            [Value::Choices(options)].into_iter().collect::<Values>()
        };
        let mut home = ticked(&["gas", "water"]);
        join(&mut home, &ticked(&["music", "gas"]));
        assert_eq!(home, ticked(&["gas", "music", "water"]));
    }

    #[test]
    fn leave_out_in_any_place_is_kept() {
        for elsewhere in [None, Some(AnswerState::TalkAboutThis), Some(AnswerState::LeaveOut)] {
            for (here, there) in [(SHARED, JUST_ME), (JUST_ME, SHARED)] {
                let mut places = holding(&[(SHARED, ""), (JUST_ME, "words")]);
                let id: AnswerId = "birth-place/wish".parse().unwrap();
                let mut say = |place, state| {
                    let held = places.get_mut(&place).unwrap().answers.get_mut(&id).unwrap();
                    held.values.set(Value::State(state));
                };
                say(here, AnswerState::LeaveOut);
                elsewhere.into_iter().for_each(|state| say(there, state));
                assert_eq!(plan(&places).answers[&id].state(), Some(AnswerState::LeaveOut), "{elsewhere:?} {here:?}");
            }
        }
    }

    #[test]
    fn the_private_vault_is_home_and_the_most_private_tier_holds() {
        let everyday = Place { tier: Tier::JustMe, vault: VaultName::Everyday };
        let private = Place { tier: Tier::Sensitive, vault: VaultName::Private };
        let places = holding(&[(everyday, "Not him."), (private, "What he did")]);
        let id: AnswerId = "birth-place/wish".parse().unwrap();
        assert_eq!(holders(&places, &id).next().map(|(place, _)| place), Some(private));
        let answer = answer(&places, &id).unwrap();
        assert_eq!((answer.tier, answer.text()), (Tier::JustMe, "What he did\n\nNot him."));
    }
}

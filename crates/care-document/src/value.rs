//! What a document says: the same for the same changes, on every replica.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ObjType, ROOT, ReadDoc, ScalarValue, Value as Standing};
use care_plan::{Answer, AnswerId, AnswerState, ChoiceId, Entry, EntryId, Tier, Timestamp, Value};

use crate::PlanDocument;
use crate::key::{RootKey, SCHEMA_KEY, choice_key, state_key};
use crate::text::words_at;

/// One answer as a tier's document holds it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct TierAnswer {
    /// Her words. Words that were written apart and could not be woven together stand one after
    /// the other, with a blank line between.
    pub text: String,
    /// How she feels about deciding. `None` too for a state that this version does not know; the
    /// document keeps it.
    pub state: Option<AnswerState>,
    /// The option that she chose, known to the template or not.
    pub choice: Option<ChoiceId>,
}

impl TierAnswer {
    /// The answer as it stands in the plan.
    #[must_use]
    pub fn in_tier(self, tier: Tier) -> Answer {
        let values = [Some(Value::Text(self.text)), self.state.map(Value::State), self.choice.map(Value::Choice)];
        Answer { values: values.into_iter().flatten().collect(), tier }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl std::fmt::Debug for TierAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the words.
        f.debug_struct("TierAnswer").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

/// Everything in one tier's document. Two documents with the same changes have equal values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TierValue {
    /// The largest layout number that was written; 0 for an empty document.
    pub schema: u64,
    /// Every answer that was begun. One whose words were all taken out again is still here: it
    /// stays in this tier until it is moved.
    pub answers: BTreeMap<AnswerId, TierAnswer>,
    /// Every entry, the removed ones among them.
    pub entries: BTreeMap<EntryId, Entry>,
    /// Root keys that this version does not know. What stands there is kept.
    pub unknown: BTreeSet<String>,
}

impl TierValue {
    pub(crate) fn read(document: &impl ReadDoc) -> Self {
        let mut value = Self::default();
        let mut removed = BTreeSet::new();
        let mut begun = BTreeSet::new();
        for item in document.map_range(ROOT, ..) {
            let standing = item.value.clone().into_value();
            match RootKey::read(&item.key) {
                RootKey::Schema => value.schema = schema(document),
                RootKey::Text(answer) => {
                    // Reading fails only for what is no Text object, and none is asked for here.
                    let words = words_at(document, &item.key).unwrap_or_default();
                    if words.is_empty() && !matches!(standing, Standing::Object(ObjType::Text)) {
                        value.unknown.insert(item.key.into_owned());
                    } else {
                        value.answer(answer.clone()).text = words;
                        begun.insert(answer);
                    }
                }
                RootKey::State(answer) => value.answer(answer).state = state(&standing),
                RootKey::Choice(answer) => value.answer(answer).choice = choice(&standing),
                RootKey::Entry(section, entry) => {
                    let created = Timestamp(standing.as_i64().unwrap_or_default());
                    value.entries.insert(entry, Entry { section, created, removed: false });
                }
                RootKey::Removed(entry) => {
                    if standing.as_bool() == Some(true) {
                        removed.insert(entry);
                    }
                }
                RootKey::Unknown => {
                    value.unknown.insert(item.key.into_owned());
                }
            }
        }
        value.answers.retain(|id, answer| begun.contains(id) || !answer.is_empty());
        for entry in removed {
            if let Some(entry) = value.entries.get_mut(&entry) {
                entry.removed = true;
            }
        }
        value
    }

    fn answer(&mut self, id: AnswerId) -> &mut TierAnswer {
        self.answers.entry(id).or_default()
    }
}

/// What was set apart for one answer, where a merge can show only one of several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conflicts {
    /// States that stand side by side, the shown one last; empty when there are not several.
    pub states: Vec<Option<AnswerState>>,
    /// Options that stand side by side, the shown one last; empty when there are not several.
    pub choices: Vec<Option<ChoiceId>>,
}

impl Conflicts {
    /// Whether anything stands side by side.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.states.is_empty() && self.choices.is_empty()
    }
}

impl PlanDocument {
    /// The states and options that were set apart for `answer`. An edit settles them.
    #[must_use]
    pub fn conflicts(&self, answer: &AnswerId) -> Conflicts {
        Conflicts {
            states: self.side_by_side(&state_key(answer), state),
            choices: self.side_by_side(&choice_key(answer), choice),
        }
    }

    fn side_by_side<T: PartialEq>(&self, key: &str, read: impl Fn(&Standing<'_>) -> T) -> Vec<T> {
        // Asking the root for a key cannot fail.
        let standing = self.automerge.get_all(ROOT, key).unwrap_or_default();
        let values: Vec<T> = standing.iter().map(|(value, _)| read(value)).collect();
        if values.iter().all(|value| Some(value) == values.first()) { Vec::new() } else { values }
    }
}

pub(crate) fn state(value: &Standing<'_>) -> Option<AnswerState> {
    value.as_str().and_then(AnswerState::from_name)
}

pub(crate) fn choice(value: &Standing<'_>) -> Option<ChoiceId> {
    value.as_str().and_then(|name| ChoiceId::new(name).ok())
}

pub(crate) fn schema(document: &impl ReadDoc) -> u64 {
    let number = |value: &Standing<'_>| match value.as_scalar() {
        Some(ScalarValue::Uint(number)) => Some(*number),
        Some(ScalarValue::Int(number)) => u64::try_from(*number).ok(),
        _ => None,
    };
    let standing = document.get_all(ROOT, SCHEMA_KEY).unwrap_or_default();
    standing.iter().filter_map(|(value, _)| number(value)).max().unwrap_or_default()
}

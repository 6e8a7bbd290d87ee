//! What a document says: the same for the same changes, on every replica.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ObjType, ROOT, ReadDoc, ScalarValue, Value as Standing};
use care_plan::{AnswerId, ChoiceId, Entry, EntryId, Subject, Timestamp, Value, ValueKind, Values};

use crate::catalogue::Catalogue;
use crate::key::{RootKey, SCHEMA_KEY, value_key};
use crate::text::words_at;
use crate::{PlanDocument, catalogue};

/// Everything in one document. Two documents with the same changes have equal values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentValue {
    /// The largest layout number that was written; 0 for an empty document.
    pub schema: u64,
    /// Every answer that was begun: of a document of our own making its subject and no other. One
    /// whose words were all taken out again is still here.
    pub answers: BTreeMap<AnswerId, Values>,
    /// Every entry, a removed one among them.
    pub entries: BTreeMap<EntryId, Entry>,
    /// What a catalogue says.
    pub catalogue: Catalogue,
    /// Root keys that this version does not know. What stands there is kept.
    pub unknown: BTreeSet<String>,
}

impl DocumentValue {
    pub(crate) fn read(document: &impl ReadDoc) -> Self {
        let mut value = Self::default();
        let mut removed = BTreeSet::new();
        let mut begun = BTreeSet::new();
        let mut ticked: BTreeMap<AnswerId, BTreeSet<ChoiceId>> = BTreeMap::new();
        for item in document.map_range(ROOT, ..) {
            let standing = item.value.clone().into_value();
            match RootKey::read(&item.key) {
                RootKey::Schema => value.schema = schema(document),
                RootKey::Value(answer, ValueKind::Text) => {
                    // Reading fails only for what is no Text object, and none is asked for here.
                    let words = words_at(document, &item.key).unwrap_or_default();
                    if words.is_empty() && !matches!(standing, Standing::Object(ObjType::Text)) {
                        value.unknown.insert(item.key.into_owned());
                    } else {
                        value.answers.entry(answer.clone()).or_default().set(Value::Text(words));
                        begun.insert(answer);
                    }
                }
                RootKey::Value(answer, kind) => {
                    value.answers.entry(answer).or_default().extend(register(kind, &standing));
                }
                RootKey::Ticked(answer, choice) => {
                    // What was ticked apart is kept: one tick among several counts.
                    let all = document.get_all(ROOT, &*item.key).unwrap_or_default();
                    if all.iter().any(|(value, _)| value.as_bool() == Some(true)) {
                        ticked.entry(answer).or_default().insert(choice);
                    }
                }
                RootKey::Entry(section, entry) => {
                    let created = Timestamp(standing.as_i64().unwrap_or_default());
                    value.entries.insert(entry, Entry { section, created, removed: false });
                }
                RootKey::Removed(entry) => {
                    if standing.as_bool() == Some(true) {
                        removed.insert(entry);
                    }
                }
                RootKey::Tier(_) | RootKey::Generation(_) | RootKey::Left(_) => {}
                RootKey::Unknown => {
                    value.unknown.insert(item.key.into_owned());
                }
            }
        }
        for (answer, choices) in ticked {
            value.answers.entry(answer).or_default().set(Value::Choices(choices));
        }
        value.answers.retain(|id, values| begun.contains(id) || !values.is_empty());
        for entry in removed {
            if let Some(entry) = value.entries.get_mut(&entry) {
                entry.removed = true;
            }
        }
        value.catalogue = catalogue::read(document);
        value
    }
}

/// What was set apart, where a merge can show only one of several: by kind, each as it stands
/// side by side, the shown one last.
pub type Conflicts = BTreeMap<ValueKind, Vec<Option<Value>>>;

impl PlanDocument {
    /// What the answer holds: nothing for a document of something else.
    #[must_use]
    pub fn values(&self) -> Values {
        match &self.subject {
            Subject::Answer(answer) => self.value().answers.remove(answer).unwrap_or_default(),
            _ => Values::default(),
        }
    }

    /// The entry as it stands, in a document of one.
    #[must_use]
    pub fn entry(&self) -> Option<Entry> {
        match &self.subject {
            Subject::Entry(_, entry) => self.value().entries.remove(entry),
            _ => None,
        }
    }

    /// What was set apart for this answer. An edit settles it.
    #[must_use]
    pub fn conflicts(&self) -> Conflicts {
        let Subject::Answer(answer) = &self.subject else { return Conflicts::default() };
        let kinds = ValueKind::ALL.into_iter().filter(|kind| *kind != ValueKind::Text);
        let by_key = kinds.filter_map(|kind| Some((kind, value_key(answer, kind)?)));
        by_key.map(|(kind, key)| (kind, self.side_by_side(&key, kind))).filter(|(_, set)| !set.is_empty()).collect()
    }

    fn side_by_side(&self, key: &str, kind: ValueKind) -> Vec<Option<Value>> {
        // Asking the root for a key cannot fail.
        let standing = self.automerge.get_all(ROOT, key).unwrap_or_default();
        let values: Vec<_> = standing.iter().map(|(value, _)| register(kind, value)).collect();
        if values.iter().all(|value| Some(value) == values.first()) { Vec::new() } else { values }
    }
}

/// What stands at the key of a kind that is one text, if this version knows it.
pub(crate) fn register(kind: ValueKind, standing: &Standing<'_>) -> Option<Value> {
    Value::from_text(kind, standing.as_str()?)
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

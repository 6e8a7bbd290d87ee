//! All that one answer holds, and what may become of it.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{AnswerState, ChoiceId, Value, ValueChange, ValueKind};

/// All that one answer holds: at most one value of each kind.
///
/// As data it is a map from a kind's name to [`Value::to_text`]; what a newer version wrote under
/// a name that is not known here is passed over, since the document keeps it.
///
/// INVARIANT: each value stands at its own kind, and none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values(BTreeMap<ValueKind, Value>);

impl Values {
    /// The value of `kind`, if there is one.
    #[must_use]
    pub fn get(&self, kind: ValueKind) -> Option<&Value> {
        self.0.get(&kind)
    }

    /// Puts `value` in the place of the one of its kind. One that says nothing takes it away.
    pub fn set(&mut self, value: Value) {
        if value.is_empty() {
            self.0.remove(&value.kind())
        } else {
            self.0.insert(value.kind(), value)
        };
    }

    /// Takes the value of `kind` away.
    pub fn clear(&mut self, kind: ValueKind) {
        self.0.remove(&kind);
    }

    /// Makes `change`.
    pub fn apply(&mut self, change: &ValueChange) {
        match change {
            ValueChange::Set(value) => self.set(value.clone()),
            ValueChange::Clear(kind) => self.clear(*kind),
        }
    }

    /// Every value, in the order of their kinds.
    pub fn iter(&self) -> impl Iterator<Item = &Value> {
        self.0.values()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Her words, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        match self.get(ValueKind::Text) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        match self.get(ValueKind::State) {
            Some(Value::State(state)) => Some(*state),
            _ => None,
        }
    }

    /// The option that she chose, if she did.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceId> {
        match self.get(ValueKind::Choice) {
            Some(Value::Choice(choice)) => Some(choice),
            _ => None,
        }
    }

    /// The words or the number that a line of text would show: what she typed, whatever the kind.
    /// A field whose kind changed between versions may hold both; then both are shown.
    #[must_use]
    pub fn typed(&self) -> String {
        self.iter().filter_map(Value::as_typed).collect::<Vec<_>>().join("\n")
    }
}

impl Extend<Value> for Values {
    fn extend<I: IntoIterator<Item = Value>>(&mut self, values: I) {
        values.into_iter().for_each(|value| self.set(value));
    }
}

impl FromIterator<Value> for Values {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        let mut all = Self::default();
        all.extend(values);
        all
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(kind, value)| (kind.name(), value.to_text())))
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Known;
        impl<'de> Visitor<'de> for Known {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of values by kind")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Values, A::Error> {
                let mut values = Values::default();
                while let Some(name) = map.next_key::<String>()? {
                    match ValueKind::from_name(&name) {
                        Some(kind) => {
                            if let Some(value) = Value::from_text(kind, &map.next_value::<String>()?) {
                                values.set(value);
                            }
                        }
                        None => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(values)
            }
        }
        deserializer.deserialize_map(Known)
    }
}

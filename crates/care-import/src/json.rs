//! JSON within limits ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), and stricter: no name twice).
//!
//! serde_json reads the letters; here is held what is kept of them. A text that is too long is not kept, and
//! whatever holds it is none the worse.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::model::ImportError;

/// The most bytes of a document.
pub const DOCUMENT_BYTES: usize = 1024 * 1024;

/// How deep lists and objects may stand in each other.
pub const DEPTH: usize = 32;

/// The most bytes of one text.
pub const TEXT_BYTES: usize = 16 * 1024;

/// The most values of a document, in all: 1 MiB could hold half a million, each of which takes memory.
const VALUES: usize = 200_000;

/// A value that is within the limits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    /// As it would be written.
    Number(String),
    Text(String),
    /// There was a text, and it was too long.
    LongText,
    List(Box<[Json]>),
    /// In the order of the names.
    Object(Box<[(String, Json)]>),
}

/// Reads a document.
///
/// # Errors
///
/// Says which limit it passes, or that it is no JSON.
pub(crate) fn read(bytes: &[u8]) -> Result<Json, ImportError> {
    if bytes.len() > DOCUMENT_BYTES {
        return Err(ImportError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ImportError::NotJson)?;
    // Some systems lay a byte order mark before it.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (passed, values) = (Cell::new(None), Cell::new(VALUES));
    let mut reader = serde_json::Deserializer::from_str(text);
    let json = Within { left: DEPTH, values: &values, passed: &passed }.deserialize(&mut reader);
    let json = json.and_then(|json| reader.end().map(|()| json));
    json.map_err(|_| passed.get().unwrap_or(ImportError::NotJson))
}

impl Json {
    /// The member of that name, of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => {
                let at = members.binary_search_by(|(of, _)| of.as_str().cmp(name)).ok()?;
                members.get(at).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The text of the member of that name.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Self::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The members of the list of that name; none where there is no list.
    pub(crate) fn list(&self, name: &str) -> &[Self] {
        match self.get(name) {
            Some(Self::List(items)) => items,
            _ => &[],
        }
    }
}

#[derive(Clone, Copy)]
struct Within<'a> {
    left: usize,
    values: &'a Cell<usize>,
    passed: &'a Cell<Option<ImportError>>,
}

impl Within<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        match self.left.checked_sub(1) {
            Some(left) => Ok(Self { left, ..self }),
            None => Err(self.passes(ImportError::TooDeep)),
        }
    }

    /// Counts one value more.
    fn one_more<E: Error>(self) -> Result<(), E> {
        match self.values.get().checked_sub(1) {
            Some(left) => self.values.set(left),
            None => return Err(self.passes(ImportError::TooLarge)),
        }
        Ok(())
    }

    fn passes<E: Error>(self, limit: ImportError) -> E {
        self.passed.set(Some(limit));
        E::custom("past a limit")
    }
}

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.one_more()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON within the limits")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(if text.len() > TEXT_BYTES { Json::LongText } else { Json::Text(text.to_owned()) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let within = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(within)? {
            list.push(item);
        }
        Ok(Json::List(list.into_boxed_slice()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let within = self.deeper()?;
        let mut object = Vec::new();
        while let Some(name) = members.next_key::<String>()? {
            object.push((name, members.next_value_seed(within)?));
        }
        object.sort_by(|(one, _), (other, _)| one.cmp(other));
        // Two readers would take two different ones.
        if object.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one == other)) {
            return Err(A::Error::custom("a name stands twice"));
        }
        Ok(Json::Object(object.into_boxed_slice()))
    }
}

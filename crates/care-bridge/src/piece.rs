//! Bytes of a file on their way: as base64 (RFC 4648) in a JSON text, which every web view hands on.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Bytes of a photograph or a voice note, or a part of one. Its `Debug` counts them.
#[derive(Clone, PartialEq, Eq)]
pub struct Piece(pub Vec<u8>);

impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Piece {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        BASE64_STANDARD.decode(text).map(Self).map_err(|_| serde::de::Error::custom("no base64"))
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Piece({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_through_a_json_text_as_they_were() {
        for bytes in [vec![], vec![0], (0..=255).collect::<Vec<u8>>()] {
            let text = serde_json::to_string(&Piece(bytes.clone())).unwrap();
            assert_eq!(serde_json::from_str::<Piece>(&text).unwrap().0, bytes);
        }
        assert!(serde_json::from_str::<Piece>("\"not / base64!\"").is_err());
    }
}

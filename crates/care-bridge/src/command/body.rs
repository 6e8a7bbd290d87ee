//! How a request travels: as JSON, or as the raw bytes of a secret, which then never is a
//! JavaScript string inside a JSON text.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::ApiError;

/// A request, ready to be handed to the shell.
#[derive(Debug)]
pub enum Packed<T> {
    /// What the page's serializer makes of it: something that JSON can hold.
    Json(T),
    /// Raw bytes.
    Secret(Secret),
}

/// A request as the shell receives it.
#[derive(Debug, Clone, Copy)]
pub enum Body<'a> {
    /// JSON.
    Json(&'a Value),
    /// Raw bytes.
    Raw(&'a [u8]),
}

/// What she typed to open or to lock something, as UTF-8 bytes: a passphrase or a recovery code.
/// Wiped when it goes; its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes `bytes` over.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, for whoever wipes them from now on.
    #[must_use]
    pub fn into_bytes(mut self) -> Vec<u8> {
        std::mem::take(&mut *self.0)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The secret in `body`. A web view on Android hands no raw bytes on, and there they come as
    /// a JSON array of numbers. A JSON string is no secret: nobody sends one.
    pub(super) fn unpack(body: Body<'_>) -> Result<Self, ApiError> {
        match body {
            Body::Raw(bytes) => Ok(Self::new(bytes.to_vec())),
            Body::Json(value) => {
                let numbers = value.as_array().ok_or(ApiError::NotUnderstood)?;
                // Room for all of them at once, so that growing leaves no copy behind.
                let mut bytes = Zeroizing::new(Vec::with_capacity(numbers.len()));
                for number in numbers {
                    bytes.push(u8::deserialize(number).map_err(|_| ApiError::NotUnderstood)?);
                }
                Ok(Self(bytes))
            }
        }
    }
}

impl<T: Into<Vec<u8>>> From<T> for Secret {
    fn from(bytes: T) -> Self {
        Self::new(bytes.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

pub(super) fn unpack_json<T: DeserializeOwned>(body: Body<'_>) -> Result<T, ApiError> {
    match body {
        Body::Json(value) => T::deserialize(value).map_err(|_| ApiError::NotUnderstood),
        Body::Raw(_) => Err(ApiError::NotUnderstood),
    }
}

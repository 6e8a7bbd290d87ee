//! What a command is: a request with a name, a reply, and a way to travel. The list of all of
//! them stands in `list.rs`, and nowhere else.

#[macro_use]
mod macros;

mod body;
mod list;
mod value;

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};

pub use body::{Body, Packed, Secret};
pub use list::*;
pub use value::*;

use crate::ApiError;

/// A request that the page makes of the shell.
pub trait Command: Sized + 'static {
    /// The name that both sides use.
    const NAME: &'static str;
    /// What comes back when it went well. Always JSON.
    type Reply: Serialize + DeserializeOwned;
    /// Who answers it: [`ByApp`] or [`ByShell`].
    type By;

    /// Packs the request for the way to the shell; what is no secret, with `serializer`.
    ///
    /// # Errors
    ///
    /// Fails where `serializer` does.
    fn pack<S: Serializer>(&self, serializer: S) -> Result<Packed<S::Ok>, S::Error>;

    /// Unpacks a request that came from the page.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::NotUnderstood`] when `body` is not such a request.
    fn unpack(body: Body<'_>) -> Result<Self, ApiError>;
}

/// Answered by care-app alone: one call of a use case.
#[derive(Debug)]
pub enum ByApp {}

/// Answered by the shell, since it takes more than the app: a place that she picks, the device's
/// own prompt, a page that is thrown away. The use cases behind it are care-app's all the same.
#[derive(Debug)]
pub enum ByShell {}

/// Answers the command `C`. The second parameter follows from the first: it lets the shell hand
/// all that is [`ByApp`] to the app at one place.
pub trait Answer<C: Command, By = <C as Command>::By> {
    /// Answers `request`.
    ///
    /// # Errors
    ///
    /// Says what went wrong and, by that, what can be done.
    fn answer(&mut self, request: C) -> Result<C::Reply, ApiError>;
}

/// A group of commands that the page is allowed as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permission {
    /// Its name, as the shell's capability lists it.
    pub identifier: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// The names of its commands.
    pub commands: &'static [&'static str],
}

fn reply<R: Serialize>(answer: Result<R, ApiError>) -> Result<String, ApiError> {
    serde_json::to_string(&answer?).map_err(|_| ApiError::NotUnderstood)
}

#[cfg(test)]
mod tests;

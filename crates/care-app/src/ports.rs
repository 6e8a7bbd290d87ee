//! What the app asks of the world, so that tests can answer instead.

use std::time::Duration;

use care_document::DocumentActor;
use care_plan::{LocalTime, Timestamp};

/// Tells the time. It may be years wrong: it orders lists and is shown, and nothing else.
pub trait Clock: Send {
    /// The moment, and how far this place is from UTC.
    fn now(&self) -> LocalTime;

    /// How long the program runs, by a clock that nobody sets. It stays where it is when
    /// [`Self::now`] jumps.
    fn running(&self) -> Duration;
}

/// The system could not give random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gave no random bytes")]
pub struct NoEntropy;

/// Gives random bytes that nobody can foresee, from the operating system.
pub trait Entropy: Send {
    /// Fills `bytes`.
    ///
    /// # Errors
    ///
    /// Returns [`NoEntropy`] when the system has none; nothing is made with weaker ones.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy>;
}

/// `N` random bytes.
pub(crate) fn random<const N: usize>(entropy: &mut dyn Entropy) -> Result<[u8; N], NoEntropy> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}

/// The moment and the randomness that a use case is handed.
pub(crate) struct Context<'a> {
    /// When what is being done is done. Shown, never used for order or security.
    pub(crate) now: Timestamp,
    pub(crate) entropy: &'a mut dyn Entropy,
}

impl Context<'_> {
    /// A new actor for one session of one document.
    pub(crate) fn actor(&mut self) -> Result<DocumentActor, NoEntropy> {
        Ok(DocumentActor::from_bytes(random(self.entropy)?))
    }
}

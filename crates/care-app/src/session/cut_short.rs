//! A move to the private vault that a stop has cut short, before what moves had left the everyday one.

use care_plan::{AnswerId, Tier};
use care_vault::VaultName;

use super::OpenSession;
use crate::error::AppError;
use crate::merge_view;
use crate::ports::Context;

/// The setting of the everyday vault that names an answer on its way to the private one, by where it is stored. It comes
/// with its becoming more private where it stands, and goes with its leaving: else nobody could tell it from one that
/// was written so in an everyday opening, which stays there until she writes at it.
pub(super) const ON_ITS_WAY: &str = "on-its-way";

impl OpenSession {
    /// Brings such a move to its end.
    pub(super) fn finish_move(&mut self, context: &mut Context<'_>) -> Result<(), AppError> {
        let Some(said) = self.remembers(ON_ITS_WAY).filter(|_| self.vaults.private.is_some()) else { return Ok(()) };
        let stored = std::str::from_utf8(&said).ok().and_then(|said| said.parse::<AnswerId>().ok());
        // Where it is shared again, that was said since.
        let is_private = |stored: &AnswerId| {
            let mut holders = merge_view::holders(&self.places, stored);
            holders.any(|(place, _)| place.vault == VaultName::Everyday && place.tier != Tier::Shared)
        };
        if let Some(answer) = stored.filter(is_private).and_then(|stored| self.asked(&stored)) {
            self.gather(&answer, context)?;
        }
        if self.remembers(ON_ITS_WAY).is_some() {
            self.forget_in(VaultName::Everyday, ON_ITS_WAY)?;
        }
        Ok(())
    }
}

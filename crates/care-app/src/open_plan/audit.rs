//! Whether what is shown is what the history says.

use care_bridge::ApiError;
use care_plan::{Answer, AnswerId};

use super::OpenPlan;
use crate::App;
use crate::compose::Rows;
use crate::error::AppError;
use crate::place::Place;
use crate::ports::Entropy;

impl App {
    /// Whether the rows of the open plan are exactly what its changes say. Reads everything and
    /// writes nothing; what is wrong with the files themselves is an error.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed, or a change or a page cannot be read.
    pub fn agrees_with_history(&mut self) -> Result<bool, ApiError> {
        let open = self.open.as_mut().ok_or(ApiError::Closed)?;
        Ok(open.agrees_with_history(&mut *self.entropy)?)
    }
}

impl OpenPlan {
    fn agrees_with_history(&mut self, entropy: &mut dyn Entropy) -> Result<bool, AppError> {
        self.load_documents(entropy)?;
        let agrees = self.documents.keys().all(|place| self.rows_agree(*place));
        // A row whose document is not there stands for nothing that was written.
        let known = self.places.iter().all(|(place, rows)| {
            self.documents.get(place).is_some_and(|open| !open.document.is_empty()) || *rows == Rows::default()
        });
        Ok(agrees && known)
    }

    /// Whether the rows of `place` are what its document says, as far as that is loaded.
    pub(super) fn rows_agree(&self, place: Place) -> bool {
        let Some(open) = self.documents.get(&place) else { return true };
        let value = open.document.value();
        let in_tier = |(id, answer): (AnswerId, care_document::TierAnswer)| -> (AnswerId, Answer) {
            (id, answer.in_tier(place.tier))
        };
        let told = Rows { answers: value.answers.into_iter().map(in_tier).collect(), entries: value.entries };
        self.places.get(&place).is_some_and(|rows| *rows == told)
    }
}

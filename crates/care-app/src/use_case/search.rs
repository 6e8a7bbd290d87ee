//! Finding her words again.

use care_bridge::{ApiError, Search};
use care_plan::Found;

use crate::host::Host;
use crate::session::OpenSession;

/// Most places that are told. The page lists fewer.
const MOST_FOUND: usize = 100;

/// Most characters that are looked for; of more, the first.
const MOST_CHARACTERS: usize = 200;

/// The answers that hold the words, or what looks like them.
///
/// # Errors
///
/// None at present.
pub(crate) fn search(open: &mut OpenSession, _: &mut Host, request: Search) -> Result<Vec<Found>, ApiError> {
    let words: String = request.words.chars().take(MOST_CHARACTERS).collect();
    let mut found = care_plan::search(&open.plan(), &words);
    found.truncate(MOST_FOUND);
    Ok(found)
}

//! What is to stand beside her words, on its way to the shell.

use care_bridge::{ApiError, HandPart, Piece};

use crate::bridge::{self, Picked};
use crate::plan_store::PlanStore;

/// Bytes that are handed over at once: a web view on Android copies each request as a text.
const PART_BYTES: u32 = 192 * 1024;

/// The most bytes of a recording that is taken apart, as of a photograph.
pub(super) const MOST_BYTES: u32 = 10 * 1024 * 1024;

/// Hands all of it over, part by part, and waits until her words are on the disk. `cut` is what a file is that
/// cannot be read to its end.
pub(super) async fn handed(store: PlanStore, picked: &Picked, cut: ApiError) -> Result<(), ApiError> {
    let whole = picked.bytes().ok_or(ApiError::PhotoTooLarge)?;
    let mut from = 0_u32;
    loop {
        let to = from.saturating_add(PART_BYTES).min(whole);
        let part = picked.part(from, to).await.ok_or(cut)?;
        bridge::call(&HandPart { whole, from, piece: Piece(part) }).await?;
        if to >= whole {
            break;
        }
        from = to;
    }
    if store.settled().await { Ok(()) } else { Err(ApiError::Unexpected) }
}

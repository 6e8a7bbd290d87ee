//! The card that opens without unlocking: a reading as blocks, for whoever picks up the phone.
//!
//! It says the same as Show mode, without a title: the screen that it stands on has one, and says no more than
//! it must. Its first line is that words which are spoken come before it.

use super::block::{Block, BlockKind, said};
use super::show::show_blocks;
use crate::reading::Reading;

/// The card as blocks, first first; none where nothing stands on it.
#[must_use]
pub fn lock_screen_blocks(reading: &Reading<'_>) -> Vec<Block> {
    let mut blocks = show_blocks(reading);
    // A photograph is drawn by the open plan alone.
    blocks.retain(|block| !matches!(block.kind, BlockKind::Title | BlockKind::Photo));
    if blocks.is_empty() {
        return blocks;
    }
    said(BlockKind::Note, &reading.say("show-spoken-words")).chain(blocks).collect()
}

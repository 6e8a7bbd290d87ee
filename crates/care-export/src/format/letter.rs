//! A card as she reads it herself: her words one after the other, like a letter in her voice.

use super::block::{Block, BlockKind, label, says};
use crate::reading::OwnCard;

/// The card as blocks, each answer below its label.
#[must_use]
pub fn letter_blocks(card: &OwnCard) -> Vec<Block> {
    let blocks = card.0.answers.iter().flat_map(|answer| label(answer).chain(says(answer)));
    // A letter has no headings: a name stands in it as words do.
    let plain = |block: Block| match block.kind {
        BlockKind::Name => Block { kind: BlockKind::Words, ..block },
        _ => block,
    };
    blocks.map(plain).collect()
}

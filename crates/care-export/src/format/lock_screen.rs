//! The card that opens without unlocking: a reading as blocks, for whoever picks up the phone.
//!
//! It says the same as Show mode, without a title: the screen that it stands on has one, and says no more than
//! it must. Her name, which the title says there, stands among the answers. Its first line is that words which
//! are spoken come before it.

use care_plan::template::Role;

use super::block::{Block, BlockKind, Fact, label, said, says};
use super::show::show_blocks;
use crate::reading::{AnswerReading, Reading};

/// The card as blocks, first first; none where nothing stands on it.
#[must_use]
pub fn lock_screen_blocks(reading: &Reading<'_>) -> Vec<Block> {
    let is_in_title = |answer: &AnswerReading| answer.role == Role::Name && answer.says.len() == 1;
    let name = reading.answers().map(|(_, answer)| answer).filter(|answer| is_in_title(answer));
    let name = name.flat_map(|answer| label(answer).chain(says(answer)));
    // Of what stands there as a beginning all stands below: on a page this short once is enough.
    let is_said_once = |block: &Block| block.kind != BlockKind::Title && block.fact != Some(Fact::Beginning);
    let page = show_blocks(reading).into_iter().filter(is_said_once);
    // What is seen or heard the open plan alone can give: here a line says that it is there.
    let page = page.flat_map(|block| match block.kind {
        BlockKind::Photo => said(BlockKind::Note, &reading.say("show-photo")).collect(),
        BlockKind::Voice => said(BlockKind::Note, &reading.say("show-voice")).collect(),
        _ => vec![block],
    });
    let blocks: Vec<Block> = name.chain(page).collect();
    if blocks.is_empty() {
        return blocks;
    }
    said(BlockKind::Note, &reading.say("show-spoken-words")).chain(blocks).collect()
}

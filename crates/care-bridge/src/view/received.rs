//! Plans that somebody else gave her.

use care_plan::ContentHash;
use serde::{Deserialize, Serialize};

use crate::BlockView;

/// A file that she picked, in which a plan may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickedPlanView {
    /// The plan; `None` for one that its code opens first.
    pub plan: Option<ReceivedPlanView>,
}

/// A plan that somebody gave her, to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedPlanView {
    /// What it says, block after block.
    pub blocks: Vec<BlockView>,
    /// Its version code, where it has one.
    pub version: Option<String>,
    /// When it says that it was made, as it is written in her language, or as it stands there.
    pub made: Option<String>,
    /// Whether that is more than two weeks ago.
    pub is_old: bool,
    /// Whether all of it could be read.
    pub is_whole: bool,
    /// Whether it is kept on this phone.
    pub is_kept: bool,
}

/// One that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceivedRowView {
    /// Names it: the hash of its document.
    pub plan: ContentHash,
    /// What it is called; empty where it says nothing of that.
    pub title: String,
    /// When it was kept, as it is written in her language.
    pub kept: String,
}

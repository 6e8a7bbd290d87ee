//! Her signed refusal: what it says and where the paper is; this page is not that paper.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "advance-refusal",
    part: Part::Advance,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("says").role(Role::SignedPaper).ideas(&["no-to", "at-risk", "make", "none", "cancelled", "talk"]),
        Prompt::new("pregnancy").goes().ideas(&["counts", "not-counts", "part", "silent", "talk"]),
        Prompt::new("kept").ideas(&["place", "bag", "record", "not-signed", "no-witness", "find"]),
        Prompt::new("photo").line().role(Role::SignedPaper).photo(),
        Prompt::new("copies").ideas(&["midwife", "doctor", "person", "nobody", "give", "not-give", "talk"]),
        Prompt::new("attorney").folded().ideas(&["before", "after", "nobody", "ask"]),
        Prompt::new("helped").ideas(&["staff", "lawyer", "nobody", "like"]),
        Prompt::new("looked").date(),
    ],
};

//! Sex, contraception and another pregnancy, if and when she wants.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "later-after",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[Prompt::new("wish").ideas(&["contraception", "later", "not", "next"])],
};

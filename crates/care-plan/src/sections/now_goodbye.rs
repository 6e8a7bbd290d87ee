//! After a loss: saying goodbye, faith, a post-mortem examination.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-goodbye",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("goodbye").ideas(&["we-arrange", "hospital", "none", "time", "talk"]),
        Prompt::new("faith").ideas(&["someone", "ourselves", "none", "ask"]),
        Prompt::new("post-mortem").ideas(&["yes", "no", "some", "talk", "time"]),
    ],
};

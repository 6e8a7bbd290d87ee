//! After a loss: time at home, saying goodbye, faith, a post-mortem examination, papers.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-goodbye",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("home").ideas(&["yes", "others", "no", "ask"]),
        Prompt::new("goodbye").ideas(&["arrange", "hospital", "without-me", "none", "time", "talk"]),
        Prompt::new("faith").ideas(&["someone", "ourselves", "none", "ask"]),
        Prompt::new("post-mortem").ideas(&["yes", "some", "no-cut", "afterbirth", "no", "result", "time", "talk"]),
        Prompt::new("papers").folded().ideas(&["help", "someone", "certificate", "not-now", "ask"]),
    ],
};

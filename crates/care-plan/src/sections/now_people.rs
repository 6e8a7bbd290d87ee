//! After a loss: who is with her, who is told and by whom, where she is, who must not come.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-people",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("with").ideas(&["person", "same-staff", "bereavement", "alone", "ask"]),
        Prompt::new("place").ideas(&["away", "not-wait", "home", "any", "ask"]),
        Prompt::new("tell").ideas(&["i-tell", "tell-for-me", "tell-staff", "nobody", "talk"]),
        Prompt::new("children").ideas(&["told", "help", "not-yet", "talk"]),
        Prompt::new("not-there").tier(Tier::Sensitive).ideas(&["not-in", "not-told", "no-news", "ask-alone"]),
    ],
};

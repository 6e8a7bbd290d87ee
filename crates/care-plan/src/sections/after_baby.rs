//! Each baby after the birth: name, how the baby is, sleep, crying, checks, jabs.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-baby",
    part: Part::After,
    tier: Tier::Shared,
    shape: Shape::Babies,
    prompts: &[
        Prompt::new("name").ideas(&["name", "not-yet", "private", "ask"]),
        Prompt::new("how").ideas(&["well", "told", "worry", "ask"]),
        Prompt::new("sleep").ideas(&["place", "beside", "own", "ask"]),
        Prompt::new("crying").ideas(&["hold", "hand-over", "leave-me", "ask"]),
        Prompt::new("checks").ideas(&["yes", "no", "talk", "home"]),
        Prompt::new("jabs").ideas(&["yes", "no", "talk", "hold"]),
        Prompt::new("register").folded().ideas(&["with", "alone", "ask"]),
    ],
};

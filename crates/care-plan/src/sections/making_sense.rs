//! How she makes sense of things.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "making-sense",
    part: Part::Sense,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("with").ideas(&["person", "alone", "find"]),
        Prompt::new("now")
            .ideas(&["low", "worry", "sleep", "back", "angry", "far", "thoughts", "hear", "words", "talk"]),
        Prompt::new("more-likely").ideas(&["before", "young", "family", "birth", "load", "none", "talk"]),
        Prompt::new("set-off").ideas(&["pregnancy", "birth", "event", "medicine", "slow", "not-say", "not-sure"]),
        Prompt::new("keeps-going").ideas(&["tired", "alone", "worries", "home", "hide", "avoid", "not-sure"]),
        Prompt::new("protects").ideas(&["person", "baby", "faith", "know", "things", "not-yet"]),
        Prompt::new("would-help").ideas(&["person", "sleep", "therapy", "not-therapy", "medicine", "time", "not-sure"]),
        Prompt::new("other-views").folded().ideas(&["same", "apart", "stay", "talk"]),
    ],
};

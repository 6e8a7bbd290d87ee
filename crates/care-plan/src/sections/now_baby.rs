//! After a loss: seeing and holding, what to keep, a name, which words to use.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-baby",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("words").ideas(&["baby", "pregnancy", "mine", "not-word", "ask"]),
        Prompt::new("name").ideas(&["say", "mine-alone", "not-say", "ask"]),
        Prompt::new("see").ideas(&["hold", "see", "wash", "time", "first", "not", "later", "ask"]),
        Prompt::new("keep").ideas(&["box", "photos", "prints", "scan", "keep-for-me", "nothing", "ask"]),
    ],
};

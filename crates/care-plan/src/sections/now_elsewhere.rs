//! Where her baby lives with somebody else, or will: what she would like, for both of them.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "now-elsewhere",
    part: Part::Now,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("words").role(Role::Elsewhere).ideas(&["parent", "mine", "not-word", "not-given-up", "ask"]),
        Prompt::new("time").ideas(&["hold", "alone", "with", "not", "later", "ask"]),
        Prompt::new("give").ideas(&["letter", "photos", "thing", "name", "nothing", "ask"]),
        Prompt::new("news").ideas(&["news", "see", "none", "later", "ask"]),
        Prompt::new("milk").ideas(&["give", "stop", "slowly", "ask"]),
        Prompt::new("tell").ideas(&["i-tell", "tell-for-me", "nobody", "talk"]),
        Prompt::new("helps").ideas(&["person", "advocate", "away", "alone", "ask"]),
        Prompt::new("not-there").tier(Tier::Sensitive).ideas(&["not-in", "not-told", "no-news", "ask-alone"]),
    ],
};

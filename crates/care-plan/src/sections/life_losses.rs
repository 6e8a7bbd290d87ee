//! Her losses, in her own words.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "life-losses",
    part: Part::Life,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("lost").ideas(&["person", "baby", "apart", "home", "health", "talk", "not"]),
        Prompt::new("words").ideas(&["mine", "name", "no-name", "hard", "ask"]),
        Prompt::new("days").ideas(&["day", "place", "remember", "alone", "visits", "none", "talk"]),
        Prompt::new("helps").ideas(&["speak", "quiet", "faith", "others", "not-better", "not-sure"]),
        Prompt::new("from-you").ideas(&["bring-up", "not-bring-up", "wait", "tell", "time", "ask"]),
    ],
};

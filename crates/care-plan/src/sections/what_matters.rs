//! What makes her days good, what she loves to do, and what people should never forget.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "what-matters",
    part: Part::About,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("good-day").ideas(&["people", "alone", "outside", "food", "plan", "rest"]),
        Prompt::new("never-forget").ideas(&["children", "tell-first", "decide", "together", "quiet"]),
        Prompt::new("activities").ideas(&["make", "move", "music", "work", "with-people", "keep", "pause", "talk"]),
        Prompt::new("faith-and-ways").ideas(&["faith", "pray", "food", "days", "no-faith", "ask"]),
        Prompt::new("belongings").folded().ideas(&["phone", "wear", "from-home"]),
        Prompt::new("photo").line().photo(),
        Prompt::new("voice").voice(),
    ],
};

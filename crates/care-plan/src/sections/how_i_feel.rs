//! How she feels about being pregnant, what she hopes for, what is on her mind.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "how-i-feel",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("feel").ideas(&["glad", "mixed", "surprise", "not-daring", "hard", "talk", "not-say"]),
        Prompt::new("hope").ideas(&["well", "calm", "heard", "meet", "day"]),
        Prompt::new("less").ideas(&["needles", "body", "birth", "advice", "nothing"]),
        Prompt::new("night").ideas(&["baby", "loss", "birth", "cope", "ask", "not-now"]),
        Prompt::new("helps").ideas(&["know-more", "talk", "not-talk", "busy", "pray"]),
        Prompt::new("alone").tier(Tier::Sensitive).ideas(&["time", "subject", "reach", "interpreter", "not-now"]),
    ],
};

//! Tests for infections: what she has chosen, how to tell her, who knows.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "infection-tests",
    part: Part::Pregnancy,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("chosen").choices(&["yes", "no", "talk"]).ideas(&["part", "none", "wait", "ask"]),
        Prompt::new("hear").ideas(&["only-me", "with", "face-to-face", "no-post", "interpreter", "not-yet"]),
        Prompt::new("living-with").stays().ideas(&["team", "medicine", "baby", "feeding", "only-with", "not-now"]),
        Prompt::new("who-knows").stays().ideas(&["nobody", "only", "not-told", "not-aloud", "help-tell"]),
    ],
};

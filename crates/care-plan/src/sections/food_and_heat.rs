//! Food, heat, and things for the baby.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "food-and-heat",
    part: Part::Situation,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("food").ideas(&["enough", "without", "cook", "kind", "know", "not-bank", "talk"]),
        Prompt::new("heat").ideas(&["warm", "cold", "meter", "broken", "know", "own"]),
        Prompt::new("baby-things").goes().ideas(&["have", "need", "used", "new", "wait", "know"]),
    ],
};

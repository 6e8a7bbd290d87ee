//! How the care in this pregnancy has been for her so far.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "care-so-far",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("good").ideas(&["person", "listened", "explained", "same", "little", "nothing"]),
        Prompt::new("different").ideas(&["listen", "same", "explain", "private", "told-once", "keep", "talk"]),
        Prompt::new("tell-them").ideas(&["thanks", "ask", "complain", "not-now"]),
        Prompt::new("listened").role(Role::Listened).tier(Tier::JustMe).ideas(&[
            "yes",
            "partly",
            "no",
            "before-yes",
            "not-sure",
        ]),
    ],
};

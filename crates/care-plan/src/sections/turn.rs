//! What staff wrote on her phone, in their own words. She answers it, keeps it or takes it away.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "turn",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &[] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName).recorded(),
        Prompt::new("job").line().ideas(&["midwife", "student", "doctor", "nurse", "maternity-support"]).recorded(),
        Prompt::new("when").line().role(Role::Recorded).recorded(),
        Prompt::new("looked-at").goes().choices(&["pregnancy", "birth", "after"]).many().recorded(),
        Prompt::new("agreed").choices(&["agreed", "not-agreed", "talking"]).role(Role::NotAgreed).recorded(),
        Prompt::new("words").recorded(),
        Prompt::new("answer").ideas(&["same", "differently", "talk"]),
    ],
};

//! A plan beside this one: what it says, and where it differs.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "other-plan",
    part: Part::Plans,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["mental-health", "condition", "respect", "learning", "surrogacy"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("made-by").ideas(&["with", "without", "agree", "not-agree", "ask"]),
        Prompt::new("when").date(),
        Prompt::new("says").ideas(&["says", "birth", "nothing", "not-read"]),
        Prompt::new("differs").ideas(&["same", "part", "older", "not-sure"]),
        Prompt::new("then").ideas(&["this", "other", "part", "ask", "change", "talk"]),
        Prompt::new("kept").ideas(&["place", "records", "copy", "have-not", "not-share"]),
        Prompt::new("photo").line().photo(),
    ],
};

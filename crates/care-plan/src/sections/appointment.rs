//! Appointments: when and where, what to raise, what to remember.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "appointment",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards {
        starters: &[
            "about-me",
            "tests-choices",
            "scan",
            "where-born",
            "pain-plan-b",
            "birth-plan",
            "after-birth",
            "starting-waiting",
            "talk-birth",
        ],
    },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("date").date().role(Role::Ahead),
        Prompt::new("where"),
        Prompt::new("raise").ideas(&["first", "question", "not-today", "alone"]),
        Prompt::new("remember"),
        Prompt::new("need").folded().ideas(&["interpreter", "lift", "children", "nothing", "ask"]),
        Prompt::new("with").role(Role::ContactWith).folded().ideas(&["with", "alone", "ask"]),
    ],
};

//! Therapies: what, with whom, when, is it helping.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "therapies",
    part: Part::Sense,
    tier: Tier::Sensitive,
    shape: Shape::Cards { starters: &["talking", "group", "birth-talk", "creative", "physiotherapy"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("what").ideas(&["talk", "group", "body", "practise", "not-yet"]),
        Prompt::new("who").ideas(&["person", "waiting", "choose", "stay", "other", "ask"]),
        Prompt::new("when").ideas(&["day", "online", "began", "ended", "pause", "go-on", "ask"]),
        Prompt::new("helping").ideas(&["yes", "some", "no", "hard", "early", "talk"]),
        Prompt::new("next").ideas(&["go-on", "stop", "other", "wait", "ask"]),
    ],
};

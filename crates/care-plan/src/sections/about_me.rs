//! What she likes to be called, her languages, and how to talk with her.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "about-me",
    part: Part::Front,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("name").line().role(Role::Name).summary(1),
        Prompt::new("born").date().role(Role::Identifier).tier(Tier::Sensitive).folded(),
        Prompt::new("nhs-number").line().role(Role::Identifier).tier(Tier::Sensitive).folded(),
        Prompt::new("pronouns").line().role(Role::Pronouns).summary(2),
        Prompt::new("language").line().role(Role::Language).summary(3),
        Prompt::new("interpreter")
            .line()
            .role(Role::Interpreter)
            .summary(4)
            .choices(&["none", "professional", "sign-language"])
            .ideas(&["dialect", "woman-interpreter", "not-family", "ask-each-time"]),
        Prompt::new("stop").line().role(Role::Stop).summary(5).ideas(&["hand", "head", "word", "away"]),
        Prompt::new("communicate").role(Role::Communication).summary(12).ideas(&[
            "write-down",
            "plain-words",
            "one-person",
            "say-name",
            "time",
            "eye-contact",
            "stop-sign",
            "read-to-me",
            "ask-how",
        ]),
    ],
};

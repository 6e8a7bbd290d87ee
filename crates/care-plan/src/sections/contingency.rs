//! Cards for hard times: what she would notice, do, and want from others.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "contingency",
    part: Part::Hard,
    tier: Tier::Shared,
    shape: Shape::Cards {
        starters: &[
            "labour-changes",
            "baby-unwell",
            "very-distressed",
            "illness-returns",
            "plans-fall-through",
            "money",
        ],
    },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName).summary(70),
        Prompt::new("early-signs").summary(71).ideas(&["sleep", "quiet", "busy", "eat", "others-see"]),
        Prompt::new("triggers").ideas(&["tired", "alone", "news", "crowd", "date"]),
        Prompt::new("what-i-do").ideas(&["breathe", "step-away", "ring", "routine", "pray"]),
        Prompt::new("what-helps").ideas(&["stay", "space", "hand", "listen", "plain", "practical", "quiet", "ask"]),
        Prompt::new("please-dont").ideas(&["touch", "calm-down", "leave", "crowd"]),
        Prompt::new("what-should-happen").summary(72).ideas(&[
            "first-step",
            "ring-team",
            "stay-together",
            "talk-first",
            "rest",
        ]),
        Prompt::new("who").summary(74).ideas(&["person", "second", "my-midwife"]),
        Prompt::new("number").phone().role(Role::CallNumber).summary(76),
        Prompt::new("ready").ideas(&["medicine", "bag", "money", "papers"]),
        Prompt::new("who-does-what").ideas(&["me", "family", "team"]),
        Prompt::new("children").ideas(&["person", "school", "need-to-know"]),
        Prompt::new("review").line().ideas(&["date", "next-visit", "after-birth"]),
    ],
};

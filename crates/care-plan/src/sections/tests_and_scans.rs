//! Each test or scan: what she was told, what she has chosen, how to tell her.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "tests-and-scans",
    part: Part::Pregnancy,
    tier: Tier::Shared,
    shape: Shape::Cards {
        starters: &[
            "all",
            "early-bloods",
            "sickle-cell",
            "early-scan",
            "combined",
            "nipt",
            "twenty-week-scan",
            "glucose",
            "group-b-strep",
            "growth-scans",
            "vaccines",
        ],
    },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("told").ideas(&["told", "for-us", "given", "more", "enough"]),
        Prompt::new("matters").ideas(&["know", "not-know", "ready", "after", "no-change"]),
        Prompt::new("chosen")
            .choices(&["yes", "no", "talk"])
            .ideas(&["part", "none", "wait", "need", "changed", "ask"]),
        Prompt::new("hear").ideas(&[
            "face-to-face",
            "by-phone",
            "in-writing",
            "with",
            "only-me",
            "interpreter",
            "ask-how-much",
        ]),
        Prompt::new("result").ideas(&["told", "means", "next", "ask", "time", "not-write"]),
        Prompt::new("changes-plan").role(Role::News).ideas(&["changes", "no", "talk"]),
    ],
};

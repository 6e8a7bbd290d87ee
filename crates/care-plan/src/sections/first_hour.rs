//! The first hour after the birth.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "first-hour",
    part: Part::Birth,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("wish").summary(46).ideas(&[
            "skin",
            "no-skin",
            "wrapped",
            "dry-first",
            "quiet",
            "see-sex",
            "who-tells",
            "feed",
            "weigh-later",
            "faith-words",
            "photos",
            "no-photos",
            "other-chest",
            "ask-me",
        ]),
        Prompt::new("another-family").folded().tier(Tier::Sensitive).ideas(&[
            "who",
            "them-first",
            "me-first",
            "time",
            "not-hold",
            "told-first",
            "feeds",
            "my-body",
            "ask",
        ]),
    ],
};

//! Information that she was given, and what she understood.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "information",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &[] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("about").role(Role::Told),
        Prompt::new("language").line(),
        Prompt::new("format").choices(&["paper", "screen", "film", "sound", "easy-read"]),
        Prompt::new("date").date(),
        Prompt::new("from"),
        Prompt::new("understood").ideas(&["understood", "unclear", "other-way"]),
        Prompt::new("more").folded().ideas(&["more", "enough", "talk"]),
        Prompt::new("changes-plan").role(Role::News).folded().ideas(&["changes", "no", "talk"]),
    ],
};

//! Cards for conversations: what was said, given, agreed and not agreed.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "conversation",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["midwife", "doctor", "health-visitor", "named-carer"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("when").date(),
        Prompt::new("wanted").ideas(&["topic", "with"]),
        Prompt::new("said"),
        Prompt::new("agreed").ideas(&["agreed", "not-yet"]),
        Prompt::new("not-agreed").ideas(&["differ", "second", "consultant"]),
        Prompt::new("next").ideas(&["who"]),
        Prompt::new("how").line().folded().choices(&["in-person", "phone", "video"]),
        Prompt::new("interpreter").line().folded().choices(&["professional", "family", "none"]),
        Prompt::new("given").folded().ideas(&["title", "nothing", "other-language"]),
        Prompt::new("understood").folded().ideas(&["mean", "not"]),
        Prompt::new("risk").folded().ideas(&["told", "nothing"]),
        Prompt::new("listened").tier(Tier::JustMe).folded().ideas(&["yes", "no", "partly"]),
    ],
};

//! Conversations: who with, what was said, understood, agreed and not agreed.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "conversation",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &[] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("date").date(),
        Prompt::new("who").role(Role::ContactWith).ideas(&["person", "not-said"]),
        Prompt::new("how").choices(&["in-person", "phone", "video"]),
        Prompt::new("interpreter").choices(&["professional", "family", "none"]),
        Prompt::new("wanted"),
        Prompt::new("said"),
        Prompt::new("understood").ideas(&["understood", "unclear", "again"]),
        Prompt::new("agreed").ideas(&["will", "nothing-yet", "think"]),
        Prompt::new("not-agreed").role(Role::NotAgreed).ideas(&["not", "none", "again"]),
        Prompt::new("next").ideas(&["me", "they", "nothing"]),
        Prompt::new("risk-different").ideas(&["different", "baby", "nothing", "ask"]),
        Prompt::new("given").folded().ideas(&["given", "nothing", "want"]),
        Prompt::new("risk-means").folded(),
        Prompt::new("risk-do").folded(),
        Prompt::new("prepared").folded().ideas(&["with", "peer", "alone", "list"]),
        Prompt::new("listened").role(Role::Listened).folded().tier(Tier::JustMe).ideas(&["yes", "no", "partly"]),
    ],
};

//! Talking about her birth: what she remembers, asks, thanks for, wants next time.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "after-birth-talk",
    part: Part::After,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("talk").ideas(&["yes", "later", "no", "with", "ask"]),
        Prompt::new("remember").ideas(&["moment", "gap", "not-now"]),
        Prompt::new("questions").ideas(&["happened", "who", "notes", "no-notes"]),
        Prompt::new("thanks").folded().ideas(&["thank"]),
        Prompt::new("complaint").folded().tier(Tier::JustMe).ideas(&["raise", "how", "not"]),
        Prompt::new("next-time").folded().ideas(&["same", "different", "talk"]),
    ],
};

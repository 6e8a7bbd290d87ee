//! Cards for decisions: three questions first, and all else under a fold.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "decision",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["place", "pain", "tests", "induction", "caesarean", "feeding"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("decided").ideas(&["yes", "no", "wait", "ask"]),
        Prompt::new("if-changes").ideas(&["then", "ask"]),
        Prompt::new("told").folded().ideas(&["good", "bad", "numbers"]),
        Prompt::new("risk").folded().ideas(&["different", "not", "ask"]),
        Prompt::new("risk-means").folded().ideas(&["worry", "fine"]),
        Prompt::new("risk-do").folded().ideas(&["watch", "plan"]),
        Prompt::new("matters").folded().ideas(&["life", "not"]),
        Prompt::new("others").folded().ideas(&["other", "wait", "nothing"]),
        Prompt::new("gut").folded().ideas(&["yes", "no"]),
        Prompt::new("sure").folded().choices(&["sure", "nearly", "not"]),
        Prompt::new("need").folded().ideas(&["person", "know"]),
        Prompt::new("opinion").folded().ideas(&["mine", "theirs", "outside", "second"]),
        Prompt::new("who").folded().ideas(&["who"]),
    ],
};

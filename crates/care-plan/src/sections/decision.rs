//! Decisions: what she has decided for now, and all that helped her decide.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

/// Where she is with it. What she chose before stays in the history of the same answer.
const STATUS: &[&str] = &["thinking", "leaning", "decided", "changed-mind", "chose-not"];

pub(super) static SECTION: Section = Section {
    id: "decision",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["birth-place", "starting-labour", "how-born", "tests", "medicine", "feeding"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("for-now").role(Role::Decided).choices(STATUS).ideas(&["yes", "no", "wait", "talk", "changed"]),
        Prompt::new("if-changes").ideas(&["then", "still-no", "ask"]),
        Prompt::new("make-it-work").folded().ideas(&["me", "partner", "team", "nothing"]),
        Prompt::new("told-good").folded().ideas(&["offered", "unsure"]),
        Prompt::new("told-bad").folded().ideas(&["could", "how-often", "unsure"]),
        Prompt::new("risk-different").folded().ideas(&["different", "baby", "nothing", "ask"]),
        Prompt::new("risk-means").folded(),
        Prompt::new("risk-do").folded().ideas(&["together", "nothing", "talk"]),
        Prompt::new("matters-most").folded().ideas(&["most", "less", "ask"]),
        Prompt::new("other-choices").folded().ideas(&["other", "wait", "nothing", "ask"]),
        Prompt::new("gut").folded(),
        Prompt::new("how-sure").folded().choices(&["sure", "leaning", "torn", "not-yet"]),
        Prompt::new("plan-b").folded().ideas(&["next", "never", "talk"]),
        Prompt::new("who").folded(),
        Prompt::new("when").date().folded(),
        Prompt::new("outside").folded().ideas(&["asked", "advice", "emergency", "meet"]),
        // Three fields, so that the views stand side by side. What she wrote of all three before they were
        // parted stands in the first.
        Prompt::new("two-views").role(Role::NotAgreed).folded().ideas(&["mine", "second", "same"]),
        Prompt::new("their-view").folded().ideas(&["theirs", "ask"]),
        Prompt::new("what-we-do").folded().ideas(&["next", "talk"]),
    ],
};

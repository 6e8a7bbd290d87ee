//! Looking at the plan again: goals, what was told, what changed, how to ask for a review.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "review",
    part: Part::Talks,
    tier: Tier::Shared,
    shape: Shape::Cards { starters: &["by-myself", "with-midwife", "with-team", "new"] },
    prompts: &[
        Prompt::new("name").line().role(Role::CardName),
        Prompt::new("when").date(),
        Prompt::new("who").role(Role::ContactWith).ideas(&["alone", "person"]),
        Prompt::new("parts").ideas(&["pregnancy", "birth", "after", "later", "talk"]),
        Prompt::new("goals").ideas(&["better", "same", "not-yet", "not-now", "talk"]),
        Prompt::new("changed").ideas(&["nothing", "changed", "talk"]),
        Prompt::new("risk-different").ideas(&["different", "same", "ask"]),
        Prompt::new("agreed").ideas(&["will", "nothing-yet", "talk"]),
        Prompt::new("again").date(),
        Prompt::new("risk-means").folded(),
        Prompt::new("risk-do").folded(),
        Prompt::new("questionnaire").folded().ideas(&["filled", "not", "felt", "ask"]),
        Prompt::new("formal").role(Role::FormalReview).folded().ideas(&["ask", "who", "not-now", "how"]),
    ],
};

//! Her wishes for a time when she cannot decide; nothing here is a refusal.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "advance-statement",
    part: Part::Advance,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("want").ideas(&["plan", "tell", "baby", "medicine", "not-medicine", "faith", "staff", "talk"]),
        Prompt::new("deciding").ideas(&["start", "time", "plain", "interpreter", "person", "alone", "advocate", "ask"]),
        Prompt::new("where").ideas(&["home", "hospital", "unit", "not", "near", "talk"]),
        Prompt::new("ask").ideas(&["person", "two", "attorney", "nobody", "talk"]),
        Prompt::new("not-ask").tier(Tier::Sensitive).folded().ideas(&["not-ask", "not-tell", "anyone", "talk"]),
        Prompt::new("how-far").ideas(&["all", "intensive", "try", "not", "comfort", "talk"]),
        Prompt::new("pregnancy").goes().ideas(&["counts", "differs", "my-life", "baby-life", "after", "talk"]),
        Prompt::new("home").folded().ideas(&["children", "home", "pets", "not", "ask"]),
        Prompt::new("helped").folded().ideas(&["person", "nobody", "like"]),
        Prompt::new("looked").date(),
    ],
};

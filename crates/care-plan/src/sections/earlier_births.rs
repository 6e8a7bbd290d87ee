//! Her earlier pregnancies and births, as much as she wants to say.

use crate::Tier;
use crate::template::{Part, Prompt, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "earlier-births",
    part: Part::Pregnancy,
    tier: Tier::Sensitive,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("talk-about").ideas(&["ask-first", "read", "tell", "not", "go-through"]),
        Prompt::new("happened").ideas(&["read", "born", "ill", "not", "talk"]),
        Prompt::new("went-well").ideas(&["person", "strong", "helped", "again", "nothing"]),
        Prompt::new("never-again").ideas(&["alone", "ask", "listen", "place", "talk", "not-yet"]),
        Prompt::new("hard-words").ideas(&["word", "my-word", "sound", "place", "compare"]),
        Prompt::new("loss").ideas(&["name", "how-many", "tell-others", "not-bring-up", "talk"]),
    ],
};

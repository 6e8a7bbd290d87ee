//! Words for her and for hers: set once, and said on every screen and in every copy.

use crate::Tier;
use crate::template::{Part, Prompt, Role, Section, Shape};

pub(super) static SECTION: Section = Section {
    id: "wording",
    part: Part::Front,
    tier: Tier::Shared,
    shape: Shape::Once,
    prompts: &[
        Prompt::new("me").line().role(Role::Wording).summary(13).choices(&["woman", "man", "person"]),
        Prompt::new("parent").line().goes().at_home().role(Role::Wording).choices(&["mum", "mam", "dad", "parent"]),
        Prompt::new("feeding").line().goes().at_home().role(Role::Wording).choices(&["breast", "chest"]),
        Prompt::new("partner").line().role(Role::Wording).choices(&[
            "partner",
            "husband",
            "wife",
            "boyfriend",
            "girlfriend",
        ]),
        Prompt::new("baby").line().goes().role(Role::Wording).choices(&["my", "our", "the"]),
        Prompt::new("carrying").line().goes().role(Role::Wording).summary(14).choices(&["mine", "others"]),
        Prompt::new("parents").line().goes().folded().role(Role::Wording).summary(15),
    ],
};

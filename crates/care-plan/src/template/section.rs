//! A section: one topic, or one kind of card, with the prompts that it asks.

use std::collections::BTreeSet;

use super::{Part, Prompt, Role};
use crate::{AnswerId, EntryId, Scope, SectionId, Tier};

/// A section: one topic, or one kind of card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Its name, never changed once it has shipped.
    pub id: &'static str,
    /// The part that it stands in.
    pub part: Part,
    /// The tier that its answers begin in.
    pub tier: Tier,
    /// Whether it stands once or holds several entries.
    pub shape: Shape,
    /// Its prompts, in the order that they are asked.
    pub prompts: &'static [Prompt],
}

/// Whether a section stands once or holds several entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One set of answers.
    Once,
    /// Any number of entries, each with all prompts.
    Cards {
        /// Names of the entries that the page offers to begin with.
        starters: &'static [&'static str],
    },
    /// One set of answers for each baby.
    Babies,
}

/// The sections with more to tell than stands well above a question: what many words mean, what the law says.
const TELLS_MORE: [&str; 8] = [
    "birth-listening",
    "birth-pain",
    "birth-induction",
    "birth-assisted",
    "first-hour",
    "if-unwell",
    "advance-statement",
    "advance-refusal",
];

impl Section {
    /// Whether it holds several entries.
    #[must_use]
    pub const fn has_entries(&self) -> bool {
        matches!(self.shape, Shape::Cards { .. })
    }

    /// Whether it goes along where `parts` do: with its own, and, where it holds what must be known
    /// first, with the cards for hard times too.
    #[must_use]
    pub fn goes_with(&self, parts: &BTreeSet<Part>) -> bool {
        let is_urgent = self.prompt_with_role(Role::MustKnow).is_some();
        parts.contains(&self.part) || self.part != Part::Front && is_urgent && parts.contains(&Part::Hard)
    }

    /// Whether its answers stand in such a scope.
    #[must_use]
    pub const fn stands_in(&self, scope: Scope) -> bool {
        match self.shape {
            Shape::Once => matches!(scope, Scope::Once),
            Shape::Cards { .. } => matches!(scope, Scope::Entry(_)),
            Shape::Babies => matches!(scope, Scope::Baby(_)),
        }
    }

    /// The prompt of that name.
    #[must_use]
    pub fn prompt(&self, id: &str) -> Option<&'static Prompt> {
        self.prompts.iter().find(|prompt| prompt.id == id)
    }

    /// The first prompt with that role.
    #[must_use]
    pub fn prompt_with_role(&self, role: Role) -> Option<&'static Prompt> {
        self.prompts.iter().find(|prompt| prompt.role == role)
    }

    /// The answer that names `entry`, in a section of entries.
    #[must_use]
    pub fn naming_answer(&self, entry: EntryId) -> Option<AnswerId> {
        let prompt = self.prompt_with_role(Role::CardName).or_else(|| self.prompt_with_role(Role::CallWho))?;
        Some(AnswerId::on(self.section_id(), entry, prompt.prompt_id()))
    }

    /// The tier that an answer to `prompt` begins in.
    #[must_use]
    pub fn tier_of(&self, prompt: &Prompt) -> Tier {
        prompt.tier.unwrap_or(self.tier)
    }

    /// Whether *leave this out* is offered beside `prompt`: for wishes alone. One tap on it would
    /// hide an allergy, a name, or whose a number is.
    #[must_use]
    pub fn offers_leaving_out(&self, prompt: &Prompt) -> bool {
        let is_wish = matches!(
            prompt.role,
            Role::Wish
                | Role::Communication
                | Role::ContactWith
                | Role::NotAgreed
                | Role::BabyName
                | Role::Decided
                | Role::Listened
                | Role::Stage
                | Role::News
                | Role::Action
                | Role::Told
                | Role::FormalReview
        );
        let must_stand = |held: &Prompt| matches!(held.role, Role::MustKnow | Role::CallWho);
        is_wish && (self.part != Part::Front || !self.prompts.iter().any(must_stand))
    }

    /// Whether its cards are contacts with somebody: a talk, a visit, a review, what staff wrote.
    #[must_use]
    pub fn holds_contacts(&self) -> bool {
        self.has_entries() && self.prompts.iter().any(|held| matches!(held.role, Role::ContactWith | Role::Recorded))
    }

    /// The id of the title's message.
    #[must_use]
    pub fn title_key(&self) -> String {
        format!("section-{}-title", self.id)
    }

    /// The id of the line below the title.
    #[must_use]
    pub fn intro_key(&self) -> String {
        format!("section-{}-intro", self.id)
    }

    /// The id of what is told below that line to who asks for it, where it is much.
    #[must_use]
    pub fn more_key(&self) -> Option<String> {
        TELLS_MORE.contains(&self.id).then(|| format!("section-{}-more", self.id))
    }

    /// The id of a starter card's name.
    #[must_use]
    pub fn starter_key(&self, starter: &str) -> String {
        format!("starter-{}-{starter}", self.id)
    }

    /// The section's id as an owned name.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test checks every name of the template")]
    pub fn section_id(&self) -> SectionId {
        SectionId::new(self.id).expect("template names are valid, as a test shows")
    }
}

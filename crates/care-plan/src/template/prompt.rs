//! One question: how it is answered, and what the outputs must know of its answer.

use super::{AttachmentKind, Field, Role};
use crate::{PromptId, Tier};

/// One question, with what the outputs must know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prompt {
    /// Its name within the section, never changed once it has shipped.
    pub id: &'static str,
    /// How it is answered.
    pub field: Field,
    /// What its answer is, for outputs.
    pub role: Role,
    /// The tier that its answer begins in, where that is not the section's.
    pub tier: Option<Tier>,
    /// Its place on the summary, 1 first; 0 keeps it off the summary.
    pub summary_rank: u8,
    /// Whether it stands under a fold at first: what only some need.
    pub is_folded: bool,
    /// Ideas to think about, folded away at first.
    pub ideas: &'static [&'static str],
    /// Options to choose from, beside her words. Empty for most.
    pub choices: &'static [&'static str],
    /// Whether any number of the options can be ticked, and not one alone.
    pub is_many: bool,
    /// Whether somebody else writes it, on the page that she holds up: she keeps it or takes it away,
    /// and does not reword it.
    pub is_recorded: bool,
    /// Whether its answer is still told where something has changed and the rest of its part is put
    /// away: what keeps her safe, and how she needs to be cared for ([`crate::Ending`]).
    pub stays: bool,
    /// Whether it speaks of a pregnancy, a birth or a baby in a part that stays: then it is not asked and
    /// not told where something has changed.
    pub goes: bool,
    /// Whether it presumes a baby who lives with her: then it is not asked where hers lives elsewhere.
    pub at_home: bool,
    /// Whether its answer is of one pregnancy in a section whose others last: it is not taken over into the
    /// plan of a later one ([`crate::Pregnancy`]).
    pub passes: bool,
    /// What can stand beside her words.
    pub attachment: Option<AttachmentKind>,
}

impl Prompt {
    /// A question answered in a growing field, without ideas, on no summary.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        Self {
            id,
            field: Field::Paragraph,
            role: Role::Wish,
            tier: None,
            summary_rank: 0,
            is_folded: false,
            ideas: &[],
            choices: &[],
            is_many: false,
            is_recorded: false,
            stays: false,
            goes: false,
            at_home: false,
            passes: false,
            attachment: None,
        }
    }

    /// The same prompt, answered in one line.
    #[must_use]
    pub const fn line(mut self) -> Self {
        self.field = Field::Line;
        self
    }

    /// The same prompt, answered with a telephone number.
    #[must_use]
    pub const fn phone(mut self) -> Self {
        self.field = Field::Phone;
        self
    }

    /// The same prompt, answered with a day in her own words.
    #[must_use]
    pub const fn date(mut self) -> Self {
        self.field = Field::Date;
        self
    }

    /// The same prompt with a role.
    #[must_use]
    pub const fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// The same prompt, kept in `tier` at first.
    #[must_use]
    pub const fn tier(mut self, tier: Tier) -> Self {
        self.tier = Some(tier);
        self
    }

    /// The same prompt at `rank` of the summary, 1 first.
    #[must_use]
    pub const fn summary(mut self, rank: u8) -> Self {
        self.summary_rank = rank;
        self
    }

    /// The same prompt, under a fold at first.
    #[must_use]
    pub const fn folded(mut self) -> Self {
        self.is_folded = true;
        self
    }

    /// The same prompt with ideas.
    #[must_use]
    pub const fn ideas(mut self, ideas: &'static [&'static str]) -> Self {
        self.ideas = ideas;
        self
    }

    /// The same prompt with options to choose from.
    #[must_use]
    pub const fn choices(mut self, choices: &'static [&'static str]) -> Self {
        self.choices = choices;
        self
    }

    /// The same prompt, where any number of the options can be ticked.
    #[must_use]
    pub const fn many(mut self) -> Self {
        self.is_many = true;
        self
    }

    /// The same prompt, written by somebody else.
    #[must_use]
    pub const fn recorded(mut self) -> Self {
        self.is_recorded = true;
        self
    }

    /// The same prompt, still told where something has changed.
    #[must_use]
    pub const fn stays(mut self) -> Self {
        self.stays = true;
        self
    }

    /// The same prompt, neither asked nor told where something has changed.
    #[must_use]
    pub const fn goes(mut self) -> Self {
        self.goes = true;
        self
    }

    /// The same prompt, for who has a baby at home.
    #[must_use]
    pub const fn at_home(mut self) -> Self {
        self.at_home = true;
        self
    }

    /// The same prompt, of one pregnancy alone.
    #[must_use]
    pub const fn passes(mut self) -> Self {
        self.passes = true;
        self
    }

    /// The same prompt, with a photograph beside her words.
    #[must_use]
    pub const fn photo(mut self) -> Self {
        self.attachment = Some(AttachmentKind::Photo);
        self
    }

    /// The same prompt, with her voice beside her words, or without any.
    #[must_use]
    pub const fn voice(mut self) -> Self {
        self.attachment = Some(AttachmentKind::Voice);
        self
    }

    /// Whether its answer can have a state ([`crate::AnswerState`]), how she feels about deciding it: of a wish, not of a name, a number or a day.
    #[must_use]
    pub const fn takes_state(&self) -> bool {
        let names = matches!(
            self.role,
            Role::Name
                | Role::Identifier
                | Role::Pronouns
                | Role::Wording
                | Role::Language
                | Role::CallWho
                | Role::CallNumber
                | Role::CardName
        );
        !names && matches!(self.field, Field::Paragraph | Field::Line)
    }

    /// The id of the question's message.
    #[must_use]
    pub fn question_key(&self, section: &str) -> String {
        format!("prompt-{section}-{}", self.id)
    }

    /// The id of the short label's message.
    #[must_use]
    pub fn label_key(&self, section: &str) -> String {
        format!("label-{section}-{}", self.id)
    }

    /// The id of an idea's message.
    #[must_use]
    pub fn idea_key(&self, section: &str, idea: &str) -> String {
        format!("idea-{section}-{}-{idea}", self.id)
    }

    /// The id of an option's message.
    #[must_use]
    pub fn choice_key(&self, section: &str, choice: &str) -> String {
        format!("choice-{section}-{}-{choice}", self.id)
    }

    /// The prompt's id as an owned name.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test checks every name of the template")]
    pub fn prompt_id(&self) -> PromptId {
        PromptId::new(self.id).expect("template names are valid, as a test shows")
    }
}

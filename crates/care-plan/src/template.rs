//! The template as data: parts, sections, prompts, ideas. It holds message keys, never words.
//!
//! Whatever needs to know what an answer *is* (a must-know, a number to call, her name) asks the
//! prompt's [`Role`]; nothing outside `sections/` names a section.
//!
//! The words stand in `locales/<language>/sections.ftl`, and those of the later parts in a file
//! for each, `part-<part>.ftl`, under these ids:
//!
//! | what | id |
//! |---|---|
//! | a part | `part-<part>` |
//! | a section's title, and one line below it | `section-<section>-title`, `section-<section>-intro` |
//! | a prompt as a question to her | `prompt-<section>-<prompt>` |
//! | a prompt as a short label on what a midwife reads | `label-<section>-<prompt>` |
//! | an idea, the sentence that goes into her text | `idea-<section>-<prompt>-<idea>` |
//! | an option of a choice | `choice-<section>-<prompt>-<choice>` |
//! | the name that a starter card begins with | `starter-<section>-<starter>` |

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{AnswerId, EntryId, PromptId, Scope, SectionId, Tier, ValueKind};

/// A part of the plan, in the order that it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The front page: what a stranger must know first.
    Front,
    /// What she would like now: only once something has changed ([`crate::Ending`]).
    Now,
    /// About me.
    About,
    /// My pregnancy.
    Pregnancy,
    /// My birth.
    Birth,
    /// After birth.
    After,
    /// Goals and actions.
    Goals,
    /// If things get hard: contingency cards.
    Hard,
    /// Talks and decisions: what was said, decided, looked at again.
    Talks,
    /// My people.
    People,
    /// My situation: food, heat, housing, money, who helps.
    Situation,
    /// My life so far.
    Life,
    /// How I make sense of things, and therapies.
    Sense,
    /// Advance wishes: a statement, and apart from it a refusal.
    Advance,
    /// Other plans beside this one.
    Plans,
    /// My budget.
    Budget,
}

impl Part {
    /// Every part, in reading order.
    pub const ALL: [Self; 16] = [
        Self::Front,
        Self::Now,
        Self::About,
        Self::Pregnancy,
        Self::Birth,
        Self::After,
        Self::Goals,
        Self::Hard,
        Self::Talks,
        Self::People,
        Self::Situation,
        Self::Life,
        Self::Sense,
        Self::Advance,
        Self::Plans,
        Self::Budget,
    ];

    /// The part's name in data and message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Now => "now",
            Self::About => "about",
            Self::Pregnancy => "pregnancy",
            Self::Birth => "birth",
            Self::After => "after",
            Self::Goals => "goals",
            Self::Hard => "hard",
            Self::Talks => "talks",
            Self::People => "people",
            Self::Situation => "situation",
            Self::Life => "life",
            Self::Sense => "sense",
            Self::Advance => "advance",
            Self::Plans => "plans",
            Self::Budget => "budget",
        }
    }

    /// Where the way to it stands.
    #[must_use]
    pub const fn shelf(self) -> Shelf {
        match self {
            Self::Front
            | Self::Now
            | Self::About
            | Self::Pregnancy
            | Self::Birth
            | Self::After
            | Self::Goals
            | Self::Hard
            | Self::Talks => Shelf::Home,
            Self::People | Self::Situation | Self::Life | Self::Plans => Shelf::More,
            Self::Sense | Self::Advance | Self::Budget => Shelf::Added,
        }
    }

    /// The part of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// Where the way to a part stands: the first page holds what every plan has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// On the plan's first page.
    Home,
    /// A step behind it.
    More,
    /// There, once she has written in it; until then among what she could add.
    Added,
}

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
    /// Whether its answer is of one pregnancy in a section whose others last: it is not taken over into the
    /// plan of a later one ([`crate::Pregnancy`]).
    pub passes: bool,
    /// Whether a photograph can stand beside her words, which then say what it shows.
    pub has_photo: bool,
}

/// How a prompt is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A large field that grows.
    Paragraph,
    /// One line.
    Line,
    /// A telephone number: one line, left to right.
    Phone,
    /// A day in her own words: one line.
    Date,
}

/// What an answer is, for outputs and the Show page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Nothing special.
    Wish,
    /// What she likes to be called.
    Name,
    /// What a record is found by: her birth date, her NHS number.
    Identifier,
    /// Her pronouns.
    Pronouns,
    /// A word that she chose for herself or for hers, which messages say ([`crate::wording`]).
    Wording,
    /// The languages that she thinks in and reads.
    Language,
    /// Whether she needs an interpreter.
    Interpreter,
    /// How to talk with her, and how she says yes, no and stop.
    Communication,
    /// Allergies and health points that must be known.
    MustKnow,
    /// A plain fact of this pregnancy: the day that she was given, how many babies, births before.
    Fact,
    /// The three things that she most wants known.
    ThreeThings,
    /// The one line about her birth.
    OneLine,
    /// What a signed paper says that is kept elsewhere: no copy of the plan is that paper.
    SignedPaper,
    /// Who an entry's telephone number reaches.
    CallWho,
    /// A telephone number.
    CallNumber,
    /// The name of a card.
    CardName,
    /// Whom a contact was with: what has one is part of the thread of her contacts.
    ContactWith,
    /// When somebody else wrote on her phone. It is shown with the line that nobody checked who.
    Recorded,
    /// What she and others did not agree about.
    NotAgreed,
    /// Where she is with a part.
    Stage,
    /// Whether she was listened to.
    Listened,
    /// What she calls one of her babies.
    BabyName,
    /// What she has decided for now.
    Decided,
    /// Whether something new changes what she decided.
    News,
    /// Whether she would like a formal review, and how she asks for one.
    FormalReview,
    /// That something has changed, and what.
    Ending,
    /// Which of her babies has died, where another lives.
    EndingBaby,
    /// About the baby who lives: only where another has died.
    OtherBaby,
    /// About a baby who lives with somebody else, or will: only where she said so.
    Elsewhere,
    /// A day that is to come: what has one is put away where something has changed.
    Ahead,
}

impl Field {
    /// What her answer is, for what she types into it.
    #[must_use]
    pub const fn kind(self) -> ValueKind {
        match self {
            // A number that she writes down for others to ring may have words beside it.
            Self::Paragraph | Self::Line | Self::Phone => ValueKind::Text,
            Self::Date => ValueKind::Date,
        }
    }
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
            passes: false,
            has_photo: false,
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

    /// The same prompt, of one pregnancy alone.
    #[must_use]
    pub const fn passes(mut self) -> Self {
        self.passes = true;
        self
    }

    /// The same prompt, with a photograph beside her words.
    #[must_use]
    pub const fn photo(mut self) -> Self {
        self.has_photo = true;
        self
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

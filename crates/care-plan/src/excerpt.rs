//! What she chose to show: the one thing that leaves the device. It holds current values only,
//! no history, no ids of entries, and nothing that shows that something was left out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::baby_name;
use crate::template::{Part, Role, Section};
use crate::{
    AnswerId, AnswerState, BabyNumber, ChoiceId, ContentHash, EntryId, Plan, Scope, Tier, Value, ValueKind, Wording,
    sections,
};

/// Who an excerpt is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Her midwife, at an appointment.
    Midwife,
    /// An ambulance crew or triage.
    Urgent,
    /// The labour ward.
    LabourWard,
    /// Her partner.
    Partner,
    /// Her family or a friend.
    Family,
    /// A support worker, doula or advocate.
    SupportWorker,
    /// A copy for herself.
    Myself,
}

impl Audience {
    /// Every audience, in the order that the page offers them.
    pub const ALL: [Self; 7] =
        [Self::Midwife, Self::Urgent, Self::LabourWard, Self::Partner, Self::Family, Self::SupportWorker, Self::Myself];

    /// The audience's name in data and in message ids (`audience-…`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Midwife => "midwife",
            Self::Urgent => "urgent",
            Self::LabourWard => "labour-ward",
            Self::Partner => "partner",
            Self::Family => "family",
            Self::SupportWorker => "support-worker",
            Self::Myself => "myself",
        }
    }

    /// Whether sensitive sections may be ticked for them. No preset ticks one.
    #[must_use]
    pub const fn may_read_sensitive(self) -> bool {
        matches!(self, Self::Midwife | Self::Urgent | Self::LabourWard)
    }
}

/// Who it is for, and which parts they get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// Who it is for.
    pub audience: Audience,
    /// The parts whose shared answers go in.
    pub parts: BTreeSet<Part>,
    /// Sections whose sensitive answers go in as well, each ticked by her. Has effect only where
    /// [`Audience::may_read_sensitive`] holds and the section goes in ([`Section::goes_with`]).
    pub sensitive_sections: BTreeSet<String>,
    /// These sections alone; `None` for every section of the parts.
    #[serde(default)]
    pub sections: Option<BTreeSet<String>>,
    /// These cards alone, with what she likes to be called; `None` for everything.
    #[serde(default)]
    pub entries: Option<BTreeSet<EntryId>>,
}

impl Disclosure {
    /// What is usual for `audience`: every shared part for a midwife and for herself; what an
    /// ambulance crew needs in a minute; all of the birth for the labour ward; who she is, birth and
    /// after for those beside her. Nothing sensitive.
    #[must_use]
    pub fn usual(audience: Audience) -> Self {
        let parts: &[Part] = match audience {
            Audience::Midwife | Audience::Myself => &Part::ALL,
            Audience::Urgent => &[Part::Front, Part::Now, Part::Hard, Part::Advance],
            Audience::LabourWard => {
                &[Part::Front, Part::Now, Part::About, Part::Birth, Part::After, Part::Hard, Part::Advance]
            }
            Audience::Partner | Audience::SupportWorker => &[Part::Front, Part::About, Part::Birth, Part::After],
            Audience::Family => &[Part::Front, Part::Birth],
        };
        Self {
            audience,
            parts: parts.iter().copied().collect(),
            sensitive_sections: BTreeSet::new(),
            sections: None,
            entries: None,
        }
    }

    /// Whether what stands in `section` in this tier goes in.
    #[must_use]
    pub fn takes(&self, section: &Section, tier: Tier) -> bool {
        self.names(section) && self.admits(section, tier)
    }

    fn names(&self, section: &Section) -> bool {
        section.goes_with(&self.parts) && self.sections.as_ref().is_none_or(|named| named.contains(section.id))
    }

    /// Whether an answer of that role goes in that stands there: of cards that are shown alone, their
    /// own answers, and her name.
    fn names_answer(&self, scope: Scope, role: Role) -> bool {
        self.entries.as_ref().is_none_or(|entries| match scope {
            Scope::Entry(entry) => entries.contains(&entry),
            Scope::Once => role == Role::Name,
            Scope::Baby(_) => false,
        })
    }

    pub(crate) fn admits(&self, section: &Section, tier: Tier) -> bool {
        match tier {
            Tier::Shared => true,
            Tier::Sensitive => self.audience.may_read_sensitive() && self.sensitive_sections.contains(section.id),
            Tier::JustMe => false,
        }
    }
}

/// Values that the person chose to show, in reading order. Built only by [`Plan::excerpt`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    audience: Audience,
    is_quiet: bool,
    baby_names: BTreeMap<BabyNumber, String>,
    wording: Wording,
    sections: Vec<ExcerptSection>,
}

/// One section of an excerpt, with at least one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptSection {
    /// The template's section.
    pub section: &'static Section,
    /// One place for a section that stands once, one an entry otherwise. Never empty.
    pub places: Vec<ExcerptPlace>,
}

/// The answers that stand together: a whole section, or one card. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExcerptPlace {
    /// The baby that the answers are about, in a section that is asked for each.
    pub baby: Option<BabyNumber>,
    /// The answers, in the template's order.
    pub answers: Vec<ExcerptAnswer>,
}

/// One answer as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptAnswer {
    /// The template's prompt.
    pub prompt: &'static crate::template::Prompt,
    /// What she gave, in the order of the kinds. Never empty.
    pub values: Vec<ExcerptValue>,
}

/// One thing that she gave, as it is shown: without ids of entries, and without what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExcerptValue {
    /// Her words.
    Text(String),
    /// How she feels about deciding. Never [`AnswerState::LeaveOut`].
    State(AnswerState),
    /// The option that she chose.
    Choice(ChoiceId),
    /// The options that she ticked, at least one.
    Choices(Vec<ChoiceId>),
    /// A telephone number, as typed.
    Phone(String),
    /// A day, as typed.
    Date(String),
    /// The name of somebody whom she has written down.
    Person(String),
    /// A photograph, by what is in it. Outputs of text say that there is one.
    Attachment(ContentHash),
}

impl ExcerptValue {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> ValueKind {
        match self {
            Self::Text(_) => ValueKind::Text,
            Self::State(_) => ValueKind::State,
            Self::Choice(_) => ValueKind::Choice,
            Self::Choices(_) => ValueKind::Choices,
            Self::Phone(_) => ValueKind::Phone,
            Self::Date(_) => ValueKind::Date,
            Self::Person(_) => ValueKind::Person,
            Self::Attachment(_) => ValueKind::Attachment,
        }
    }

    /// The value as one text that is the same for the same content.
    fn canonical(&self) -> String {
        match self {
            Self::Text(text) | Self::Phone(text) | Self::Date(text) | Self::Person(text) => text.clone(),
            Self::State(state) => state.name().to_owned(),
            Self::Choice(choice) => choice.as_str().to_owned(),
            Self::Choices(choices) => choices.iter().map(ChoiceId::as_str).collect::<Vec<_>>().join(" "),
            Self::Attachment(hash) => hash.to_string(),
        }
    }
}

impl ExcerptAnswer {
    /// Her words, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        self.values
            .iter()
            .find_map(|value| if let ExcerptValue::Text(text) = value { Some(text) } else { None })
            .map_or("", String::as_str)
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        self.values.iter().find_map(|value| if let ExcerptValue::State(state) = value { Some(*state) } else { None })
    }

    /// The option that she chose, if she did.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceId> {
        self.values.iter().find_map(|value| if let ExcerptValue::Choice(choice) = value { Some(choice) } else { None })
    }

    /// The telephone number: one that was given as such, or else her words.
    #[must_use]
    pub fn phone(&self) -> &str {
        let number = self
            .values
            .iter()
            .find_map(|value| if let ExcerptValue::Phone(number) = value { Some(number) } else { None });
        number.map_or_else(|| self.text(), String::as_str)
    }
}

impl ExcerptPlace {
    /// Her words at the prompt with `role`, or nothing.
    #[must_use]
    pub fn text_of_role(&self, role: Role) -> &str {
        self.answers.iter().find(|answer| answer.prompt.role == role).map_or("", ExcerptAnswer::text)
    }
}

impl Excerpt {
    /// Who it is for.
    #[must_use]
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// What she calls her babies, where that is shown too.
    #[must_use]
    pub const fn baby_names(&self) -> &BTreeMap<BabyNumber, String> {
        &self.baby_names
    }

    /// Her words for herself and for hers, which the app's sentences say.
    #[must_use]
    pub const fn wording(&self) -> &Wording {
        &self.wording
    }

    /// Whether something has changed, and nothing in it or round it speaks of a pregnancy or a birth.
    #[must_use]
    pub const fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// The part under whose title `section` is read. Where something has changed, what is still told of
    /// the parts that are put away stands under no title that speaks of a pregnancy or a birth.
    #[must_use]
    pub const fn part_of(&self, section: &Section) -> Part {
        match section.part {
            Part::Pregnancy | Part::After if self.is_quiet => Part::About,
            Part::Birth if self.is_quiet => Part::Hard,
            part => part,
        }
    }

    /// Its sections, in reading order. Empty when there is nothing to show.
    #[must_use]
    pub fn sections(&self) -> &[ExcerptSection] {
        &self.sections
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// Every answer with its section, in reading order.
    pub fn answers(&self) -> impl Iterator<Item = (&'static Section, &ExcerptAnswer)> {
        self.sections.iter().flat_map(|section| {
            section.places.iter().flat_map(move |place| place.answers.iter().map(move |a| (section.section, a)))
        })
    }

    /// The excerpt as bytes that are the same for the same content, whoever it is for and
    /// whenever it is made: each field as its length (8 bytes, big-endian) and its UTF-8.
    #[must_use]
    pub fn canonical_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut field = |text: &str| {
            bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
            bytes.extend_from_slice(text.as_bytes());
        };
        for section in &self.sections {
            for place in &section.places {
                field("place");
                match place.baby {
                    Some(baby) => field(&format!("{}/{}", section.section.id, Scope::Baby(baby))),
                    None => field(section.section.id),
                }
                for answer in &place.answers {
                    field(answer.prompt.id);
                    // Three fields always, as papers in people's bags carry their code; others where they are.
                    field(answer.text());
                    field(answer.state().map_or("", AnswerState::name));
                    field(answer.choice().map_or("", ChoiceId::as_str));
                    for value in &answer.values {
                        if !matches!(value.kind(), ValueKind::Text | ValueKind::State | ValueKind::Choice) {
                            field(value.kind().name());
                            field(&value.canonical());
                        }
                    }
                }
            }
        }
        // The app's own sentences differ by them, also where the answers themselves are not in it.
        for (slot, said) in self.wording.values() {
            field("wording");
            field(slot);
            field(said);
        }
        bytes
    }

    /// The short code that two people compare to see whether they read the same excerpt.
    #[must_use]
    pub fn version_code(&self) -> VersionCode {
        VersionCode::of(&self.canonical_bytes())
    }
}

/// Eight characters, 40 bits of the SHA-256 of an excerpt's canonical bytes, in Crockford's
/// base 32. It speaks of what is shown and of nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionCode([u8; 8]);

impl VersionCode {
    fn of(bytes: &[u8]) -> Self {
        const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let digest = Sha256::digest(bytes);
        let bits = digest.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let mut characters = [b'0'; 8];
        for (index, character) in characters.iter_mut().enumerate() {
            let digit = (bits >> (35 - 5 * index)) & 31;
            *character = ALPHABET.get(usize::try_from(digit).unwrap_or(0)).copied().unwrap_or(b'0');
        }
        Self(characters)
    }
}

impl fmt::Display for VersionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, byte)| {
            if index == 4 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*byte))
        })
    }
}

impl Plan {
    /// What `disclosure` lets its audience see of this plan.
    ///
    /// Answers left out, empty ones, more private ones and those that this version does not
    /// know are simply not there; sections and entries without an answer are not there either.
    #[must_use]
    pub fn excerpt(&self, disclosure: &Disclosure) -> Excerpt {
        self.excerpt_where(disclosure, |_| true)
    }

    /// The same, of these answers alone.
    #[must_use]
    pub fn excerpt_of(&self, disclosure: &Disclosure, ids: &BTreeSet<AnswerId>) -> Excerpt {
        self.excerpt_where(disclosure, |id| ids.contains(id))
    }

    fn excerpt_where(&self, disclosure: &Disclosure, is_in: impl Fn(&AnswerId) -> bool) -> Excerpt {
        let baby_names = self.answers.iter().filter(|(id, _)| self.tells(disclosure, id));
        let baby_names =
            baby_names.filter_map(|(id, answer)| Some((id.scope.baby()?, baby_name(id, answer)?))).collect();
        let is_quiet = self.ending().is_some_and(crate::Ending::puts_away);
        let sections = sections::SECTIONS
            .iter()
            .copied()
            .filter(|section| disclosure.names(section) && self.is_told(section))
            .filter_map(|section| {
                let places: Vec<_> = self
                    .scopes(section)
                    .into_iter()
                    .map(|scope| self.excerpt_place(section, scope, disclosure, &is_in))
                    .filter(|place| !place.answers.is_empty())
                    .collect();
                (!places.is_empty()).then_some(ExcerptSection { section, places })
            })
            .collect();
        let wording = self.wording_for(disclosure);
        Excerpt { audience: disclosure.audience, is_quiet, baby_names, wording, sections }
    }

    /// Whether a copy tells of the answer at `id`, whatever is in it: the one question that copies, *last
    /// changed* and *what is new* all ask.
    #[must_use]
    pub fn tells(&self, disclosure: &Disclosure, id: &AnswerId) -> bool {
        let is_there = id.entry().is_none_or(|entry| self.entries.get(&entry).is_some_and(|entry| !entry.removed));
        is_there && self.would_tell(disclosure, id)
    }

    /// The same, also of a card that she took away.
    #[must_use]
    pub fn would_tell(&self, disclosure: &Disclosure, id: &AnswerId) -> bool {
        let Some(section) = sections::section(id.section.as_str()) else { return false };
        let Some(prompt) = section.prompt(id.prompt.as_str()) else { return false };
        let Some(answer) = self.answers.get(id) else { return false };
        section.stands_in(id.scope)
            && disclosure.takes(section, answer.tier)
            && disclosure.names_answer(id.scope, prompt.role)
            && self.is_told(section)
            && !self.is_untold_at(id)
            && answer.state() != Some(AnswerState::LeaveOut)
    }

    /// Whether the section may stand in a copy: not what is for when something has changed before it has.
    fn is_told(&self, section: &Section) -> bool {
        section.part != Part::Now || self.ending().is_some()
    }

    fn excerpt_place(
        &self,
        section: &'static Section,
        scope: Scope,
        disclosure: &Disclosure,
        is_in: &impl Fn(&AnswerId) -> bool,
    ) -> ExcerptPlace {
        let answers = section
            .prompts
            .iter()
            .filter_map(|prompt| {
                let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
                let answer = self.answers.get(&id)?;
                if !is_in(&id) || !disclosure.names_answer(scope, prompt.role) {
                    return None;
                }
                let shown = disclosure.admits(section, answer.tier)
                    && !self.is_untold(section, prompt)
                    && answer.state() != Some(AnswerState::LeaveOut);
                if !shown {
                    return None;
                }
                let values: Vec<_> =
                    answer.values.iter().filter_map(|value| self.excerpt_value(value, disclosure)).collect();
                (!values.is_empty()).then_some(ExcerptAnswer { prompt, values })
            })
            .collect();
        ExcerptPlace { baby: scope.baby(), answers }
    }

    fn excerpt_value(&self, value: &Value, disclosure: &Disclosure) -> Option<ExcerptValue> {
        match value {
            Value::Text(text) => Some(ExcerptValue::Text(text.clone())),
            Value::State(state) => Some(ExcerptValue::State(*state)),
            Value::Choice(choice) => Some(ExcerptValue::Choice(choice.clone())),
            Value::Choices(choices) => Some(ExcerptValue::Choices(choices.iter().cloned().collect())),
            Value::Phone(number) => Some(ExcerptValue::Phone(number.clone())),
            Value::Date(day) => Some(ExcerptValue::Date(day.clone())),
            Value::Person(entry) => self.shown_name(*entry, disclosure).map(ExcerptValue::Person),
            Value::Attachment(hash) => Some(ExcerptValue::Attachment(*hash)),
        }
    }

    /// The name of an entry, where this audience sees it on the entry itself.
    fn shown_name(&self, id: EntryId, disclosure: &Disclosure) -> Option<String> {
        let entry = self.entries.get(&id).filter(|entry| !entry.removed)?;
        let section = sections::section(entry.section.as_str())?;
        let is_untold = section.naming_answer(id).is_some_and(|name| self.is_untold_at(&name));
        let is_named = disclosure.names(section) && disclosure.names_answer(Scope::Entry(id), Role::CardName);
        if !is_named || is_untold {
            return None;
        }
        let name = self.answers.get(&section.naming_answer(id)?)?;
        let shown = disclosure.admits(section, name.tier) && name.state() != Some(AnswerState::LeaveOut);
        (shown && !name.text().is_empty()).then(|| name.text().to_owned())
    }
}

#[cfg(test)]
mod tests;

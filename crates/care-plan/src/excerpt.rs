//! What she chose to show: the one thing that leaves the device. It holds current values only,
//! no history, no ids of entries, and nothing that shows that something was left out.

mod audience;
mod chosen_parts;
mod disclosure;
mod place;
mod value;
mod version_code;

use std::collections::{BTreeMap, BTreeSet};

pub use audience::Audience;
pub use chosen_parts::ChosenParts;
pub use disclosure::Disclosure;
pub use place::{ExcerptAnswer, ExcerptPlace, ExcerptSection};
pub use value::ExcerptValue;
pub use version_code::VersionCode;

use crate::plan::baby_name;
use crate::template::{Part, Section};
use crate::{AnswerId, AnswerState, BabyNumber, ChoiceId, Plan, Scope, ValueKind, Wording, sections};

/// Values that the person chose to show, in reading order. Built only by [`Plan::excerpt`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    audience: Audience,
    is_quiet: bool,
    baby_names: BTreeMap<BabyNumber, String>,
    wording: Wording,
    sections: Vec<ExcerptSection>,
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
}

#[cfg(test)]
mod tests;

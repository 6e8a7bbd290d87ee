//! The plan as it stands: answers and entries, whatever documents they come from.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::template::{Part, Prompt, Role, Section, Shape};
use crate::{Answer, AnswerId, BabyNumber, ChoiceId, EntryId, Scope, SectionId, Timestamp, sections};

/// One entry of a section that holds several: a contingency card, a person to phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The section that it stands in.
    pub section: SectionId,
    /// When it was begun. Orders the entries of a section.
    pub created: Timestamp,
    /// Whether she took it away. It can be brought back.
    pub removed: bool,
}

/// The whole plan as it stands: what the page shows and outputs choose from.
///
/// Answers whose section or prompt this version does not know are kept like any other.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// Every answer that she has begun. One that she emptied again is still here, since it may
    /// have been moved to another tier.
    pub answers: BTreeMap<AnswerId, Answer>,
    /// Every entry, the removed ones among them.
    pub entries: BTreeMap<EntryId, Entry>,
}

impl Plan {
    /// Whether nothing is written in it, and no card is begun.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.answers.values().all(Answer::is_empty) && self.entries.is_empty()
    }

    /// The answer at `id`, if she has given one.
    #[must_use]
    pub fn answer(&self, id: &AnswerId) -> Option<&Answer> {
        self.answers.get(id)
    }

    /// Her words at `id`, or nothing.
    #[must_use]
    pub fn text(&self, id: &AnswerId) -> &str {
        self.answers.get(id).map_or("", Answer::text)
    }

    /// The entries of `section` that she has not taken away, oldest first.
    #[must_use]
    pub fn entries_of(&self, section: &str) -> Vec<EntryId> {
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.section.as_str() == section && !entry.removed)
            .map(|(id, entry)| (entry.created, *id))
            .collect();
        entries.sort();
        entries.into_iter().map(|(_, id)| id).collect()
    }

    /// Where answers of `section` stand: in one place for a section that stands once, in one for
    /// each entry or each baby otherwise. There is always a first baby: where
    /// she said that one has died, the first of the others.
    #[must_use]
    pub fn scopes(&self, section: &Section) -> Vec<Scope> {
        match section.shape {
            Shape::Once => vec![Scope::Once],
            Shape::Cards { .. } => self.entries_of(section.id).into_iter().map(Scope::Entry).collect(),
            Shape::Babies => {
                let answered = self.answers.keys().filter(|id| id.section.as_str() == section.id);
                let babies = answered.filter(|id| matches!(id.scope, Scope::Baby(_))).map(|id| id.scope);
                let remembered = self.remembered_baby();
                let first =
                    (1..=9).filter_map(|number| BabyNumber::new(number).ok()).find(|baby| Some(*baby) != remembered);
                let mut babies: BTreeSet<Scope> = babies.chain(first.map(Scope::Baby)).collect();
                if let Some(remembered) = remembered {
                    babies.remove(&Scope::Baby(remembered));
                }
                babies.into_iter().collect()
            }
        }
    }

    /// What she calls her babies, where it is short enough to stand in a label and is no sentence.
    #[must_use]
    pub fn baby_names(&self) -> BTreeMap<BabyNumber, String> {
        self.answers.iter().filter_map(|(id, answer)| Some((id.scope.baby()?, baby_name(id, answer)?))).collect()
    }

    /// The answers of `section`, in the template's order, entry by entry.
    pub fn answers_of<'a>(&'a self, section: &'static Section) -> impl Iterator<Item = (AnswerId, &'a Answer)> {
        self.scopes(section).into_iter().flat_map(move |scope| {
            section.prompts.iter().filter_map(move |prompt| {
                let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
                self.answers.get(&id).map(|answer| (id, answer))
            })
        })
    }

    /// The text of the first prompt with `role` in the whole template, or nothing.
    #[must_use]
    pub fn text_of_role(&self, role: Role) -> &str {
        sections::SECTIONS
            .iter()
            .filter(|section| section.shape == Shape::Once)
            .find_map(|section| {
                let prompt = section.prompt_with_role(role)?;
                Some(self.text(&AnswerId::once(section.section_id(), prompt.prompt_id())))
            })
            .unwrap_or("")
    }

    /// Where a part stands, for the words on the home page.
    #[must_use]
    pub fn standing(&self, part: Part) -> Standing {
        let mut standing = Standing::default();
        for section in sections::sections_of(part) {
            standing.add(self.standing_of(section));
        }
        standing
    }

    /// Where she says that she is with `part`: the question, and what she chose.
    #[must_use]
    pub fn stage(&self, part: Part) -> Option<(&'static Section, &'static Prompt, &ChoiceId)> {
        let (section, prompt) = sections::stage_of(part)?;
        let said = self.answer(&AnswerId::once(section.section_id(), prompt.prompt_id()))?;
        let said = said.choice().filter(|said| prompt.choices.contains(&said.as_str()))?;
        Some((section, prompt, said))
    }

    /// Where a section stands.
    #[must_use]
    pub fn standing_of(&self, section: &'static Section) -> Standing {
        let mut standing = Standing::default();
        for (_, answer) in self.answers_of(section) {
            standing.written += usize::from(answer.is_written());
            standing.to_talk_about += usize::from(answer.state() == Some(crate::AnswerState::TalkAboutThis));
        }
        standing
    }

    /// Answers that this version's template has no place for, and those on an entry that is not
    /// there: kept, and shown as they are.
    pub fn unknown_answers(&self) -> impl Iterator<Item = (&AnswerId, &Answer)> {
        self.answers.iter().filter(|(id, _)| {
            let is_asked = sections::section(id.section.as_str())
                .is_some_and(|section| section.prompt(id.prompt.as_str()).is_some() && section.stands_in(id.scope));
            !is_asked || id.entry().is_some_and(|entry| !self.entries.contains_key(&entry))
        })
    }
}

/// Most letters of a name that stands in a label.
const NAME_LETTERS: usize = 24;

/// The name that stands at `id`, if that is where a baby's name stands.
pub(crate) fn baby_name(id: &AnswerId, answer: &Answer) -> Option<String> {
    let prompt = sections::section(id.section.as_str())?.prompt(id.prompt.as_str())?;
    let name = answer.text().trim();
    let is_name = !name.is_empty() && name.chars().count() <= NAME_LETTERS && !name.contains(['.', '\n', '_', ':']);
    (prompt.role == Role::BabyName && is_name).then(|| name.to_owned())
}

/// How much of a part is written, in things, never in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Answers with words or a choice.
    pub written: usize,
    /// Answers that she would like to talk about.
    pub to_talk_about: usize,
}

impl Standing {
    const fn add(&mut self, other: Self) {
        self.written += other.written;
        self.to_talk_about += other.to_talk_about;
    }
}

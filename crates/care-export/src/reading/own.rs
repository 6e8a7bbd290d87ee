//! Her own copy: what is read of the plan itself, for nobody but her.

use std::collections::BTreeSet;

use care_locale::{Value as Variable, Words};
use care_plan::sections::{SECTIONS, sections_of};
use care_plan::template::{Part, Prompt, Section};
use care_plan::{Answer, AnswerId, EntryId, LocalTime, Plan, Scope, Tier};

use super::run::{Said, Voices};
use super::tree::{AnswerReading, CardReading, Note, PartReading, Reader, SectionReading};
use super::value::held;

/// The whole plan as it is read: every tier, what she took away and what only a newer version
/// has questions for. Never for anyone else; what she shows is a [`Reading`](crate::Reading).
#[derive(Debug)]
pub struct OwnReading<'w> {
    voices: Voices<'w>,
    made: LocalTime,
    /// The parts that hold something, in reading order.
    pub parts: Vec<PartReading>,
    /// What she took away, by section.
    pub taken_away: Vec<SectionReading>,
    /// Answers that no section of this version claims, under their names.
    pub unclaimed: Vec<AnswerReading>,
}

/// One card of the plan as she reads it herself.
#[derive(Debug)]
pub struct OwnCard(pub(crate) CardReading);

impl<'w> OwnReading<'w> {
    /// Reads the whole of `plan`, as it stands at `made`. Each answer stands in it once.
    #[must_use]
    pub fn new(plan: &Plan, words: &'w Words, made: LocalTime) -> Self {
        let voices = Voices::new(words, words, &plan.wording());
        let mut walk = Walk { plan, voices: &voices, made, left: plan.answers.keys().collect() };
        let parts = Part::ALL.into_iter().filter_map(|part| walk.part(part)).collect();
        let taken_away = SECTIONS.iter().copied().filter_map(|section| walk.taken_away(section)).collect();
        let unclaimed = walk.unclaimed();
        Self { voices, made, parts, taken_away, unclaimed }
    }

    /// An app text with the day that this was made in its variable `date`.
    #[must_use]
    pub fn say(&self, id: &str) -> Said {
        let day = care_locale::date(self.voices.first(), self.made.at.0, self.made.offset_minutes);
        self.voices.said(|words| words.say_with(id, &[("date", Variable::Text(&day))]))
    }
}

impl OwnCard {
    /// Reads one entry of `section`, without who can see it or when it was begun.
    #[must_use]
    pub fn new(plan: &Plan, section: &'static Section, entry: EntryId, words: &Words) -> Self {
        let voices = Voices::new(words, words, &plan.wording());
        let reader = Reader::new(&voices, plan.baby_names());
        let answers = section.prompts.iter().filter_map(|prompt| {
            let answer = plan.answer(&AnswerId::on(section.section_id(), entry, prompt.prompt_id()))?;
            let read = reader.answer(section, prompt, None, held(plan, answer));
            (!answer.is_empty()).then_some(read)
        });
        Self(CardReading { heading: None, notes: Vec::new(), answers: answers.collect() })
    }

    /// Reads one answer that stands at `scope` of `section`, as a card of nothing else.
    #[must_use]
    pub fn of_answer(plan: &Plan, section: &'static Section, scope: Scope, prompt: &Prompt, words: &Words) -> Self {
        let voices = Voices::new(words, words, &plan.wording());
        let reader = Reader::new(&voices, plan.baby_names());
        let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
        let read = |answer| reader.answer(section, prompt, scope.baby(), held(plan, answer));
        let answers = plan.answer(&id).filter(|answer| !answer.is_empty()).map(read).into_iter().collect();
        Self(CardReading { heading: None, notes: Vec::new(), answers })
    }
}

/// Goes through the plan and ticks off what it has read.
struct Walk<'a, 'w> {
    plan: &'a Plan,
    voices: &'a Voices<'w>,
    made: LocalTime,
    left: BTreeSet<&'a AnswerId>,
}

impl Walk<'_, '_> {
    fn part(&mut self, part: Part) -> Option<PartReading> {
        let plan = self.plan;
        let sections: Vec<_> = sections_of(part)
            .filter_map(|section| {
                let places = plan.scopes(section);
                let has_any = section.has_entries() && !places.is_empty() || plan.answers_of(section).next().is_some();
                has_any.then(|| self.section(section, &places))
            })
            .collect();
        (!sections.is_empty()).then(|| Reader::new(self.voices, self.plan.baby_names()).part(part, sections))
    }

    fn taken_away(&mut self, section: &'static Section) -> Option<SectionReading> {
        let taken = self.plan.entries.iter().filter(|(_, entry)| entry.removed && entry.section.as_str() == section.id);
        let mut taken: Vec<_> = taken.map(|(id, entry)| (entry.created, *id)).collect();
        taken.sort();
        let places: Vec<_> = taken.into_iter().map(|(_, id)| Scope::Entry(id)).collect();
        (!places.is_empty()).then(|| self.section(section, &places))
    }

    fn unclaimed(&mut self) -> Vec<AnswerReading> {
        let reader = Reader::new(self.voices, self.plan.baby_names());
        let left = std::mem::take(&mut self.left).into_iter();
        left.filter_map(|id| self.plan.answers.get_key_value(id))
            .map(|(id, answer)| self.noted(reader.unasked(&id.to_string(), held(self.plan, answer)), answer))
            .collect()
    }

    fn section(&mut self, section: &'static Section, places: &[Scope]) -> SectionReading {
        let cards = (1..).zip(places).map(|(number, place)| self.card(section, *place, number)).collect();
        Reader::new(self.voices, self.plan.baby_names()).section(section, cards, false)
    }

    fn card(&mut self, section: &'static Section, place: Scope, number: i64) -> CardReading {
        let entry = place.entry().and_then(|id| self.plan.entries.get(&id));
        let heading = entry.map(|_| {
            let number = [("number", Variable::Number(number))];
            self.voices.said(|words| words.say_with("everything-card", &number))
        });
        let begun = entry.map(|entry| {
            let said = self.voices.said(|words| {
                let day = care_locale::date(words, entry.created.0, self.made.offset_minutes);
                words.say_with("everything-begun", &[("date", Variable::Text(&day))])
            });
            Note { name: None, said }
        });
        let reader = Reader::new(self.voices, self.plan.baby_names());
        let mut answers = Vec::new();
        for prompt in section.prompts {
            let id = AnswerId { section: section.section_id(), scope: place, prompt: prompt.prompt_id() };
            if let Some(answer) = self.plan.answers.get(&id) {
                self.left.remove(&id);
                answers.push(self.noted(reader.answer(section, prompt, place.baby(), held(self.plan, answer)), answer));
            }
        }
        CardReading { heading, notes: begun.into_iter().collect(), answers }
    }

    /// The answer with who can see it, and a line where there is nothing in it.
    fn noted(&self, mut read: AnswerReading, answer: &Answer) -> AnswerReading {
        let say = |id: &str| self.voices.said(|words| words.say(id));
        let tier = |tier: Tier| say(&format!("tier-{}", tier.name()));
        read.notes.push(Note { name: Some(say("everything-tier")), said: tier(answer.tier) });
        if answer.is_empty() {
            read.notes.push(Note { name: None, said: say("everything-empty") });
        }
        read
    }
}

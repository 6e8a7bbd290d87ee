//! Which pregnancy an answer is of. What she writes for a later one stands in sections of their own: the
//! name of the section with the number of the pregnancy before it. So what was written before keeps its
//! place, its history and its meaning, and two phones that never met mean the same.
//!
//! Nobody above the app sees those names: a [`Plan`] is of one pregnancy, and has the template's.

use std::collections::BTreeSet;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::id::NAME_BYTES;
use crate::template::{Part, Prompt, Role, Section, Shape};
use crate::{AnswerId, ChoiceId, EntryId, IdError, Plan, PromptId, SectionId, Value, ValueKind};

/// One pregnancy of hers, counted as she began plans here: 1 to 99.
///
/// INVARIANT: 1 to 99.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pregnancy(u8);

impl Pregnancy {
    /// The first that she planned here.
    pub const FIRST: Self = Self(1);

    /// Takes a number from 1 to 99.
    ///
    /// # Errors
    ///
    /// Returns [`IdError`] for any other number.
    pub const fn new(number: u8) -> Result<Self, IdError> {
        if matches!(number, 1..=99) { Ok(Self(number)) } else { Err(IdError) }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Which pregnancy a stored section is of, and the template's name of it. Nothing for where it is
    /// kept which pregnancies there are.
    #[must_use]
    pub fn of(stored: &SectionId) -> Option<(Self, SectionId)> {
        if stored.as_str() == BEGUN.0 {
            return None;
        }
        let later = || {
            let (number, name) = stored.as_str().strip_prefix('p')?.split_once('-')?;
            let pregnancy = Self::new(number.parse().ok()?).ok().filter(|pregnancy| *pregnancy != Self::FIRST)?;
            (pregnancy.to_string() == format!("p{number}")).then_some(())?;
            Some((pregnancy, SectionId::new(name).ok()?))
        };
        Some(later().unwrap_or_else(|| (Self::FIRST, stored.clone())))
    }

    /// The name under which `section` is stored for this pregnancy. What is such a name already stays.
    #[must_use]
    pub fn section(self, section: &SectionId) -> SectionId {
        let is_stored = Self::of(section).is_none_or(|(pregnancy, _)| pregnancy != Self::FIRST);
        if self == Self::FIRST || is_stored {
            return section.clone();
        }
        let mut name = format!("{self}-{section}");
        name.truncate(NAME_BYTES);
        SectionId::new(&name).unwrap_or_else(|_| section.clone())
    }

    /// The name under which the answer at `id` is stored for this pregnancy.
    #[must_use]
    pub fn stored(self, id: &AnswerId) -> AnswerId {
        AnswerId { section: self.section(&id.section), ..id.clone() }
    }

    /// The template's name of what is stored at `id`, where it is of this pregnancy.
    #[must_use]
    pub fn asked(self, id: &AnswerId) -> Option<AnswerId> {
        let (pregnancy, section) = Self::of(&id.section)?;
        (pregnancy == self).then(|| AnswerId { section, ..id.clone() })
    }

    /// The name under which what is remembered as `name` of a plan is remembered of this one: the first has the
    /// name itself.
    #[must_use]
    pub fn setting(self, name: &str) -> String {
        if self == Self::FIRST { name.to_owned() } else { format!("{name}-{self}") }
    }

    /// The card of this pregnancy that `entry` of another becomes when she takes it over: the same on
    /// every phone, so that two that take it over make one card of it.
    #[must_use]
    pub fn taken_over(self, entry: EntryId) -> EntryId {
        let mut digest = Sha256::new();
        digest.update(b"holdfast taken over\0");
        digest.update([self.0]);
        digest.update(entry.as_bytes());
        let digest: [u8; 32] = digest.finalize().into();
        let mut id = [0; 16];
        id.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
        EntryId::from_bytes(id)
    }
}

impl fmt::Display for Pregnancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.0)
    }
}

/// Where it is kept which pregnancies there are: no section of the template, and asked by no page.
const BEGUN: (&str, &str) = ("pregnancies", "begun");

/// What stands behind the number of one that was put back.
const PUT_BACK: &str = "-back";

/// The pregnancies that she has a plan of. Each step is a tick of its own, and none is ever taken out: so
/// two phones on which she took different steps agree when they meet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pregnancies {
    ticked: BTreeSet<ChoiceId>,
}

impl Pregnancies {
    /// Where they stand.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test checks both names")]
    pub fn answer() -> AnswerId {
        let names = (SectionId::new(BEGUN.0), PromptId::new(BEGUN.1));
        AnswerId::once(names.0.expect("a valid name"), names.1.expect("a valid name"))
    }

    /// What that answer says.
    #[must_use]
    pub fn read(plan: &Plan) -> Self {
        let said = plan.answer(&Self::answer()).and_then(|answer| answer.values.get(ValueKind::Choices));
        match said {
            Some(Value::Choices(ticked)) => Self { ticked: ticked.clone() },
            _ => Self::default(),
        }
    }

    /// The one that her plan is of now: the latest that was not put back.
    #[must_use]
    pub fn now(&self) -> Pregnancy {
        self.begun().filter(|pregnancy| !self.is_put_back(*pregnancy)).max().unwrap_or(Pregnancy::FIRST)
    }

    /// Those that have a plan beside that one, the latest first.
    #[must_use]
    pub fn others(&self) -> Vec<Pregnancy> {
        let mut all: Vec<_> = std::iter::once(Pregnancy::FIRST).chain(self.begun()).collect();
        all.sort_unstable();
        all.into_iter().rev().filter(|pregnancy| *pregnancy != self.now()).collect()
    }

    /// What it says once the next one is begun. Its number was never used before: it begins blank.
    /// Nothing where there are 99.
    #[must_use]
    pub fn with_next(&self) -> Option<Value> {
        let last = self.begun().max().unwrap_or(Pregnancy::FIRST);
        let next = Pregnancy::new(last.get().checked_add(1)?).ok()?;
        self.with(&next.to_string())
    }

    /// What it says once the one of now is put back, and her plan is the one of before again. Nothing for
    /// the first.
    #[must_use]
    pub fn with_now_put_back(&self) -> Option<Value> {
        let now = Some(self.now()).filter(|now| *now != Pregnancy::FIRST)?;
        self.with(&format!("{now}{PUT_BACK}"))
    }

    fn with(&self, tick: &str) -> Option<Value> {
        let mut ticked = self.ticked.clone();
        ticked.insert(ChoiceId::new(tick).ok()?);
        Some(Value::Choices(ticked))
    }

    fn begun(&self) -> impl Iterator<Item = Pregnancy> {
        self.ticked.iter().filter_map(|tick| Pregnancy::new(tick.as_str().strip_prefix('p')?.parse().ok()?).ok())
    }

    fn is_put_back(&self, pregnancy: Pregnancy) -> bool {
        self.ticked.iter().any(|tick| tick.as_str().strip_suffix(PUT_BACK) == Some(pregnancy.to_string().as_str()))
    }
}

impl Plan {
    /// The plan of one pregnancy, under the template's names, of all that is stored.
    #[must_use]
    pub fn of_pregnancy(self, pregnancy: Pregnancy) -> Self {
        let answers = self.answers.into_iter().filter_map(|(id, answer)| Some((pregnancy.asked(&id)?, answer)));
        let entries = self.entries.into_iter().filter_map(|(id, entry)| {
            let (of, section) = Pregnancy::of(&entry.section)?;
            (of == pregnancy).then_some((id, crate::Entry { section, ..entry }))
        });
        Self { answers: answers.collect(), entries: entries.collect() }
    }
}

impl Section {
    /// Whether the answer to `prompt` may be taken over into the plan of a later pregnancy: about her, her
    /// people, what keeps her safe; not what was of one pregnancy, and not what somebody else wrote.
    #[must_use]
    pub fn lasts(&self, prompt: &Prompt) -> bool {
        let is_hers = match self.part {
            Part::Now | Part::Goals | Part::Talks => false,
            Part::Pregnancy | Part::Birth | Part::After => prompt.stays,
            Part::Front
            | Part::About
            | Part::Hard
            | Part::People
            | Part::Situation
            | Part::Life
            | Part::Sense
            | Part::Advance
            | Part::Plans
            | Part::Budget => true,
        };
        let is_of_one =
            prompt.goes || prompt.passes || matches!(prompt.role, Role::OneLine | Role::Fact | Role::BabyName);
        is_hers && !is_of_one && !prompt.is_recorded && self.shape != Shape::Babies
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Entry, Tier, Timestamp, sections};

    fn second() -> Pregnancy {
        Pregnancy::new(2).unwrap()
    }

    fn saying(value: Value) -> Pregnancies {
        let mut answer = Answer::empty(Tier::Shared);
        answer.values.set(value);
        Pregnancies::read(&Plan { answers: [(Pregnancies::answer(), answer)].into(), ..Plan::default() })
    }

    #[test]
    fn every_section_has_a_name_for_every_pregnancy_and_is_read_back() {
        for section in sections::SECTIONS {
            let asked = section.section_id();
            assert_eq!(Pregnancy::of(&asked), Some((Pregnancy::FIRST, asked.clone())), "what stood before stays");
            for number in [1, 2, 9, 10, 99] {
                let pregnancy = Pregnancy::new(number).unwrap();
                let stored = pregnancy.section(&asked);
                assert_eq!(Pregnancy::of(&stored), Some((pregnancy, asked.clone())));
                assert_eq!(pregnancy.section(&stored), stored, "a stored name stays");
            }
        }
        for (name, number) in [("p1-x", 1), ("p02-x", 1), ("p100-x", 1), ("plan-x", 1), ("p2-x", 2), ("p2-", 1)] {
            let of = Pregnancy::of(&name.parse().unwrap());
            assert_eq!(of.map(|(pregnancy, _)| pregnancy.get()), Some(number), "{name}");
        }
        assert!(Pregnancy::of(&Pregnancies::answer().section).is_none(), "no plan holds it");
        assert!([0, 100].iter().all(|number| Pregnancy::new(*number).is_err()));
    }

    /// Frozen: two phones of any version mean the same places and the same cards.
    #[test]
    fn a_later_pregnancy_has_the_same_places_everywhere() {
        let stored = second().stored(&"my-baby/baby-1/called".parse().unwrap());
        assert_eq!(stored.to_string(), "p2-my-baby/baby-1/called");
        assert_eq!(Pregnancies::answer().to_string(), "pregnancies/begun");
        let card = second().taken_over(EntryId::from_bytes([7; 16]));
        assert_eq!(card.to_string(), "a5bf9fe4355964f6e52be4fea4fd8149");
        assert_ne!(card, Pregnancy::new(3).unwrap().taken_over(EntryId::from_bytes([7; 16])));
    }

    #[test]
    fn a_plan_is_of_one_pregnancy_and_begins_blank() {
        let mut stored = Plan::default();
        let entries = [(1, "contingency"), (2, "p2-contingency")].map(|(byte, section)| {
            let section = section.parse().unwrap();
            (EntryId::from_bytes([byte; 16]), Entry { section, created: Timestamp(0), removed: false })
        });
        stored.entries.extend(entries);
        for id in ["birth-place/wish", "p2-birth-place/wish", "pregnancies/begun"] {
            stored.answers.insert(id.parse().unwrap(), Answer::of_text(id, Tier::Shared));
        }
        for (number, wish, card) in [(1, "birth-place/wish", 1), (2, "p2-birth-place/wish", 2)] {
            let plan = stored.clone().of_pregnancy(Pregnancy::new(number).unwrap());
            assert_eq!(plan.text(&"birth-place/wish".parse().unwrap()), wish);
            assert_eq!(plan.answers.len(), 1, "and nothing else: {plan:?}");
            assert_eq!(plan.entries_of("contingency"), [EntryId::from_bytes([card; 16])]);
        }
        assert_eq!(stored.of_pregnancy(Pregnancy::new(3).unwrap()), Plan::default(), "the next one is blank");
    }

    #[test]
    fn one_that_was_put_back_is_followed_by_a_number_that_nothing_stands_under() {
        let mut said = Pregnancies::default();
        assert_eq!((said.now(), said.others()), (Pregnancy::FIRST, vec![]));
        assert!(said.with_now_put_back().is_none(), "there is none before the first");
        said = saying(said.with_next().unwrap());
        assert_eq!((said.now(), said.others()), (second(), vec![Pregnancy::FIRST]));
        said = saying(said.with_now_put_back().unwrap());
        assert_eq!((said.now(), said.others()), (Pregnancy::FIRST, vec![second()]));
        said = saying(said.with_next().unwrap());
        assert_eq!(said.now().get(), 3);
        assert_eq!(said.others(), [second(), Pregnancy::FIRST]);
    }

    #[test]
    fn two_phones_on_which_she_began_the_next_one_agree() {
        let begun = Pregnancies::default().with_next().unwrap();
        assert_eq!(begun, Pregnancies::default().with_next().unwrap());
        // One has put it back meanwhile, on the other she began one more.
        let (one, other) = (saying(begun.clone()).with_now_put_back(), saying(begun).with_next());
        let (Some(Value::Choices(mut ticked)), Some(Value::Choices(more))) = (one, other) else { panic!("ticks") };
        ticked.extend(more);
        assert_eq!(saying(Value::Choices(ticked)).now().get(), 3);
    }

    #[test]
    fn who_she_is_and_what_keeps_her_safe_may_go_along_and_a_birth_may_not() {
        let lasts = |id: &str| {
            let id: AnswerId = id.parse().unwrap();
            let section = sections::section(id.section.as_str()).unwrap();
            section.lasts(section.prompt(id.prompt.as_str()).unwrap())
        };
        for id in ["about-me/name", "must-know/allergies", "people-to-phone/number", "contingency/name"] {
            assert!(lasts(id), "{id}");
        }
        for id in [
            "must-know/one-line",
            "birth-place/wish",
            "my-dates/due",
            "decision/for-now",
            "turn/name",
            "my-people/knows",
        ] {
            assert!(!lasts(id), "{id}");
        }
        for section in sections::SECTIONS.iter().filter(|section| section.says_ending()) {
            assert!(section.prompts.iter().all(|prompt| !section.lasts(prompt)), "nothing of an ending goes along");
        }
    }
}

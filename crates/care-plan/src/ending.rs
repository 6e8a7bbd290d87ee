//! When something has changed: a pregnancy has ended, or a baby has died. Nothing is deleted; what
//! speaks of weeks, of birth and of a baby to come is put away, on every screen and in every copy.
//!
//! What she said stands in the plan as an answer like any other: it has a history, comes along to
//! another phone, and is taken back by clearing it.

use crate::template::{Part, Prompt, Role, Section, Shape};
use crate::{AnswerId, BabyNumber, Plan, Scope, Tier, sections};

/// What she said has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Her pregnancy has ended, or is ending.
    Pregnancy,
    /// Her baby has died.
    Baby,
    /// One of her babies has died, and another lives.
    OneOfSeveral,
    /// Her baby lives with somebody else, or will. It presumes nothing: not how, nor whose choice it was.
    Elsewhere,
    /// She stops using the plan. Nothing is presumed of a pregnancy or a baby.
    Stopped,
    /// She says no more than that something has changed.
    NotSaid,
}

impl Ending {
    /// All of them, in the order that the page offers them.
    pub const ALL: [Self; 6] =
        [Self::Pregnancy, Self::Baby, Self::OneOfSeveral, Self::Elsewhere, Self::Stopped, Self::NotSaid];

    /// Its name among the options of the prompt with [`Role::Ending`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pregnancy => "pregnancy",
            Self::Baby => "baby",
            Self::OneOfSeveral => "one-of-several",
            Self::Elsewhere => "elsewhere",
            Self::Stopped => "stopped",
            Self::NotSaid => "not-said",
        }
    }

    /// Whether it may be a loss: then she is told once who is there for people after one, and asked what
    /// she would like now.
    #[must_use]
    pub const fn may_be_loss(self) -> bool {
        !matches!(self, Self::Elsewhere | Self::Stopped)
    }

    /// Whether the plan for pregnancy, birth and after is put away: not where a baby lives, with her or with
    /// somebody else.
    #[must_use]
    pub const fn puts_away(self) -> bool {
        !matches!(self, Self::OneOfSeveral | Self::Elsewhere)
    }
}

/// Where it stands what she said.
#[must_use]
pub fn answer() -> Option<AnswerId> {
    once_with(Role::Ending)
}

/// Where it stands which of her babies has died.
#[must_use]
pub fn which_baby() -> Option<AnswerId> {
    once_with(Role::EndingBaby)
}

fn once_with(role: Role) -> Option<AnswerId> {
    sections::SECTIONS
        .iter()
        .find_map(|section| Some(AnswerId::once(section.section_id(), section.prompt_with_role(role)?.prompt_id())))
}

impl Section {
    /// Whether it says what has changed: it has a screen of its own, and stands in no list of sections.
    #[must_use]
    pub fn says_ending(&self) -> bool {
        self.prompt_with_role(Role::Ending).is_some()
    }
}

impl Plan {
    /// What she said has changed, if anything has.
    #[must_use]
    pub fn ending(&self) -> Option<Ending> {
        // Only what anyone she shows the plan to may see decides what they see.
        let said = self.answer(&answer()?).filter(|answer| answer.tier == Tier::Shared)?.choice()?;
        // What a newer version offers puts away more rather than less.
        Some(Ending::ALL.into_iter().find(|ending| ending.name() == said.as_str()).unwrap_or(Ending::NotSaid))
    }

    /// The baby who has died, where another lives and she said which.
    #[must_use]
    pub fn remembered_baby(&self) -> Option<BabyNumber> {
        if self.ending() != Some(Ending::OneOfSeveral) {
            return None;
        }
        let said = self.answer(&which_baby()?).filter(|answer| answer.tier == Tier::Shared)?.choice()?;
        match said.as_str().parse() {
            Ok(Scope::Baby(baby)) => Some(baby),
            _ => None,
        }
    }

    /// Whether `section` is put away: it is kept, on no list, and in no copy.
    #[must_use]
    pub fn is_put_away(&self, section: &Section) -> bool {
        if section.prompt_with_role(Role::OtherBaby).is_some() {
            return self.ending() != Some(Ending::OneOfSeveral);
        }
        if section.prompt_with_role(Role::Elsewhere).is_some() {
            return self.ending() != Some(Ending::Elsewhere);
        }
        let is_for_loss = section.part == Part::Now && !section.says_ending();
        if is_for_loss && self.ending() == Some(Ending::Stopped) {
            return true;
        }
        if self.ending() == Some(Ending::Elsewhere) {
            // What is for after a death, and days and nights with a baby at home.
            return is_for_loss || section.part == Part::After && section.shape == Shape::Babies;
        }
        self.ending().is_some_and(Ending::puts_away)
            && (matches!(section.part, Part::Pregnancy | Part::Birth | Part::After)
                || section.prompt_with_role(Role::Ahead).is_some())
    }

    /// Whether the answer to `prompt` goes into no copy since something has changed. Of a section that
    /// is put away, what keeps her safe is told all the same ([`Prompt::stays`]).
    #[must_use]
    pub fn is_untold(&self, section: &Section, prompt: &Prompt) -> bool {
        let speaks_of_birth =
            self.ending().is_some_and(Ending::puts_away) && (prompt.goes || prompt.role == Role::OneLine);
        let is_other = prompt.role == Role::EndingBaby && self.ending() != Some(Ending::OneOfSeveral);
        is_other || speaks_of_birth || self.is_put_away(section) && !prompt.stays
    }

    /// Whether the answer at `id` is told nowhere since something has changed: on no list, in no copy, not
    /// found, not among what is new. What only a newer version asks is told.
    #[must_use]
    pub fn is_untold_at(&self, id: &AnswerId) -> bool {
        let remembered = self.remembered_baby();
        if remembered.is_some() && id.scope.baby() == remembered {
            return true;
        }
        let Some(section) = sections::section(id.section.as_str()) else { return false };
        match section.prompt(id.prompt.as_str()) {
            Some(prompt) => self.is_untold(section, prompt),
            None => self.is_put_away(section),
        }
    }

    /// Whether a question is asked where its section stands: not one that speaks of a pregnancy or a birth
    /// once something has changed, nor one that presumes a baby at home where hers lives elsewhere, unless
    /// she has answered it. What she opens again is asked whole.
    #[must_use]
    pub fn asks(&self, section: &Section, prompt: &Prompt) -> bool {
        if prompt.at_home && self.ending() == Some(Ending::Elsewhere) {
            let answered = self.answer(&AnswerId::once(section.section_id(), prompt.prompt_id()));
            return answered.is_some_and(|answer| !answer.is_empty());
        }
        self.is_put_away(section) || !self.is_untold(section, prompt)
    }

    /// Whether `part` is shown: what she would like now only once something has changed.
    #[must_use]
    pub fn shows_part(&self, part: Part) -> bool {
        match part {
            Part::Now => self.ending().is_some_and(|ending| ending != Ending::Stopped),
            part => sections::sections_of(part).any(|section| !self.is_put_away(section)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Audience, ChoiceId, Disclosure, Value};

    fn plan(ending: Option<Ending>) -> Plan {
        let mut plan = Plan::default();
        let of = |text: &str| Answer::of_text(text, Tier::Shared);
        for (id, text) in [
            ("about-me/name", "Asha"),
            ("must-know/allergies", "Penicillin"),
            ("must-know/one-line", "Calm and dim"),
            ("birth-place/wish", "At home"),
            ("how-i-feel/feel", "Happy"),
            ("now-baby/see", "I'd like to hold her"),
        ] {
            plan.answers.insert(id.parse().unwrap(), of(text));
        }
        if let Some(ending) = ending {
            let mut said = Answer::empty(Tier::Shared);
            said.values.set(Value::Choice(ChoiceId::new(ending.name()).unwrap()));
            plan.answers.insert(answer().unwrap(), said);
        }
        plan
    }

    fn shown(plan: &Plan, audience: Audience) -> Vec<&'static str> {
        plan.excerpt(&Disclosure::usual(audience)).answers().map(|(section, _)| section.id).collect()
    }

    #[test]
    fn each_ending_is_an_option_of_its_prompt_and_nothing_else_is() {
        let id = answer().unwrap();
        let prompt = sections::section(id.section.as_str()).unwrap().prompt(id.prompt.as_str()).unwrap();
        assert_eq!(prompt.choices, Ending::ALL.map(Ending::name));
    }

    #[test]
    fn what_has_ended_puts_birth_and_pregnancy_away_in_every_copy_and_deletes_nothing() {
        for ending in [Ending::Pregnancy, Ending::Baby, Ending::Stopped, Ending::NotSaid] {
            let plan = plan(Some(ending));
            for audience in Audience::ALL {
                let shown = shown(&plan, audience);
                assert!(!shown.contains(&"birth-place") && !shown.contains(&"how-i-feel"), "{audience:?}: {shown:?}");
                let excerpt = plan.excerpt(&Disclosure::usual(audience));
                assert!(excerpt.is_quiet());
                assert!(excerpt.answers().all(|(_, answer)| answer.text() != "Calm and dim"), "{audience:?}");
            }
            assert_eq!(plan.text(&"birth-place/wish".parse().unwrap()), "At home", "it is put away, and there");
            assert!(!plan.shows_part(Part::Birth) && plan.shows_part(Part::Talks));
            // Who only stops using it is asked nothing about a loss, and nothing of one is told.
            let asks_now = ending != Ending::Stopped;
            assert_eq!(plan.shows_part(Part::Now), asks_now, "{ending:?}");
            assert_eq!(shown(&plan, Audience::Midwife).contains(&"now-baby"), asks_now, "{ending:?}");
            assert!(!shown(&plan, Audience::Partner).contains(&"now-baby"), "a partner is told by her alone");
        }
    }

    #[test]
    fn what_keeps_her_safe_is_told_whatever_has_changed() {
        let mut plan = plan(Some(Ending::Baby));
        for (id, tier) in [
            ("if-unwell/blood", Tier::Shared),
            ("if-unwell/wish", Tier::Shared),
            ("adjustments/thinking", Tier::Shared),
            ("birth-companions/not-there", Tier::Sensitive),
            ("birth-companions/wish", Tier::Shared),
        ] {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text(id, tier));
        }
        let told = |audience| {
            let mut disclosure = Disclosure::usual(audience);
            disclosure.sensitive_sections.insert("birth-companions".to_owned());
            let excerpt = plan.excerpt(&disclosure);
            for section in excerpt.sections() {
                let part = excerpt.part_of(section.section);
                assert!(!matches!(part, Part::Pregnancy | Part::Birth | Part::After), "{}", section.section.id);
            }
            excerpt.answers().map(|(_, answer)| answer.text().to_owned()).collect::<Vec<_>>()
        };
        let is_told = |audience, id: &str| told(audience).iter().any(|text| text == id);
        for audience in [Audience::Urgent, Audience::LabourWard, Audience::Midwife] {
            assert!(is_told(audience, "if-unwell/blood"), "{audience:?}");
        }
        assert!(is_told(Audience::Midwife, "adjustments/thinking"));
        assert!(is_told(Audience::Midwife, "birth-companions/not-there"), "once she ticks it");
        assert!(!is_told(Audience::Midwife, "if-unwell/wish") && !is_told(Audience::Midwife, "birth-companions/wish"));
    }

    #[test]
    fn what_must_be_known_first_is_in_no_part_that_takes_it_away() {
        for section in sections::SECTIONS {
            for prompt in section.prompts.iter().filter(|prompt| prompt.role == Role::MustKnow) {
                let goes = matches!(section.part, Part::Pregnancy | Part::Birth | Part::After);
                assert!(prompt.stays || !goes, "{}/{}", section.id, prompt.id);
            }
        }
    }

    #[test]
    fn where_a_baby_lives_the_plan_goes_on() {
        let plan = plan(Some(Ending::OneOfSeveral));
        let shown = shown(&plan, Audience::Midwife);
        assert!(shown.contains(&"birth-place") && shown.contains(&"now-baby"), "{shown:?}");
        assert!(!plan.excerpt(&Disclosure::usual(Audience::Midwife)).is_quiet());
    }

    #[test]
    fn where_her_baby_lives_elsewhere_the_birth_is_told_and_nothing_speaks_of_a_death() {
        let mut plan = plan(Some(Ending::Elsewhere));
        for id in ["after-feeding/baby-1/wish", "now-elsewhere/news", "after-mind/helps", "after-body/how"] {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text(id, Tier::Shared));
        }
        let shown = shown(&plan, Audience::Midwife);
        for told in ["birth-place", "how-i-feel", "now-elsewhere", "after-mind", "after-body", "something-changed"] {
            assert!(shown.contains(&told), "{told}: {shown:?}");
        }
        for away in ["after-feeding", "now-baby"] {
            assert!(!shown.contains(&away), "{away}: {shown:?}");
        }
        assert!(!plan.excerpt(&Disclosure::usual(Audience::Midwife)).is_quiet());
        assert!(plan.shows_part(Part::Now) && plan.shows_part(Part::Birth) && plan.shows_part(Part::After));
        let wording = sections::section("wording").unwrap();
        let asked = |plan: &Plan| -> Vec<&str> {
            wording.prompts.iter().filter(|prompt| plan.asks(wording, prompt)).map(|prompt| prompt.id).collect()
        };
        assert_eq!(asked(&plan), ["me", "partner", "baby", "carrying", "parents"], "no word for feeding, nor hers");
        plan.answers.insert("wording/feeding".parse().unwrap(), Answer::of_text("bodyfeed", Tier::Shared));
        assert!(asked(&plan).contains(&"feeding"), "what she said is there to change");
        for other in Ending::ALL.into_iter().filter(|other| *other != Ending::Elsewhere) {
            let section = sections::section("now-elsewhere").unwrap();
            assert!(self::plan(Some(other)).is_put_away(section), "{other:?}");
        }
    }

    #[test]
    fn the_baby_who_has_died_is_in_no_section_that_is_asked_for_each() {
        let mut plan = plan(Some(Ending::OneOfSeveral));
        let section = sections::section("after-feeding").unwrap();
        let prompt = section.prompts.first().unwrap();
        for baby in ["baby-1", "baby-2"] {
            let id = format!("{}/{baby}/{}", section.id, prompt.id).parse().unwrap();
            plan.answers.insert(id, Answer::of_text(baby, Tier::Shared));
        }
        let mut which = Answer::empty(Tier::Shared);
        which.values.set(Value::Choice(ChoiceId::new("baby-2").unwrap()));
        plan.answers.insert(which_baby().unwrap(), which);
        assert_eq!(plan.scopes(section), [Scope::Baby(BabyNumber::FIRST)]);
        let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
        assert!(excerpt.answers().any(|(_, answer)| answer.text() == "baby-1"));
        assert!(excerpt.answers().all(|(_, answer)| answer.text() != "baby-2"), "no mixing");
    }

    #[test]
    fn nothing_has_changed_until_she_says_so_and_it_can_be_taken_back() {
        let mut plan = plan(None);
        assert!(plan.ending().is_none() && !plan.shows_part(Part::Now) && plan.shows_part(Part::Birth));
        assert!(!shown(&plan, Audience::Midwife).contains(&"now-baby"), "what she wrote for then stays out");
        plan.answers.insert(answer().unwrap(), Answer::empty(Tier::Shared));
        assert!(plan.ending().is_none());
    }
}

//! Choosing who it is for and what goes in; and asking the shell for something to show.

use care_plan::template::{Part, Section};
use care_plan::{Audience, ChosenParts, Disclosure, Plan, Tier, sections};

/// What she has chosen so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum ShareScreen {
    /// Who is it for?
    #[default]
    Asking,
    /// What goes in?
    For(Disclosure),
}

impl ShareScreen {
    /// The screen as she left it.
    pub(crate) fn opened(chosen: Option<Disclosure>) -> Self {
        chosen.map_or(Self::Asking, Self::For)
    }

    /// She said who it is for: of what she can tick, what is usual for them goes in, or what she has
    /// `chosen` for them before, and nothing sensitive.
    pub(crate) fn chose(&mut self, audience: Audience, chosen: &ChosenParts, plan: &Plan) {
        if self.audience() != Some(audience) {
            let mut usual = chosen.disclosure(audience);
            // That she has stopped is said though the part that says it is not shown to her.
            let is_there = |part: Part| plan.shows_part(part) || part == Part::Now && plan.ending().is_some();
            usual.parts.retain(|part| is_there(*part) && is_offered(*part, audience, plan));
            *self = Self::For(usual);
        }
    }

    /// The parts that she may tick: those with something in them that may go to them at all.
    pub(crate) fn offered(&self, plan: &Plan) -> Vec<Part> {
        let Self::For(disclosure) = self else { return Vec::new() };
        let is_shown = |part: &Part| plan.shows_part(*part) && is_offered(*part, disclosure.audience, plan);
        Part::ALL.into_iter().filter(is_shown).collect()
    }

    /// She ticked or unticked a part. Sensitive sections of a part that goes out go out with it.
    pub(crate) fn ticked(&mut self, part: Part) {
        if let Self::For(disclosure) = self
            && !disclosure.parts.remove(&part)
        {
            disclosure.parts.insert(part);
        }
        if let Self::For(disclosure) = self {
            let parts = disclosure.parts.clone();
            let is_in = |id: &String| sections::section(id).is_some_and(|section| section.goes_with(&parts));
            disclosure.sensitive_sections.retain(is_in);
        }
    }

    /// She ticked or unticked a section's sensitive answers.
    pub(crate) fn ticked_sensitive(&mut self, section: &str) {
        if let Self::For(disclosure) = self
            && !disclosure.sensitive_sections.remove(section)
        {
            disclosure.sensitive_sections.insert(section.to_owned());
        }
    }

    /// Who it is for.
    pub(crate) fn audience(&self) -> Option<Audience> {
        match self {
            Self::Asking => None,
            Self::For(disclosure) => Some(disclosure.audience),
        }
    }

    /// Whether a part goes in.
    pub(crate) fn has(&self, part: Part) -> bool {
        matches!(self, Self::For(disclosure) if disclosure.parts.contains(&part))
    }

    /// Whether a section's sensitive answers go in.
    pub(crate) fn has_sensitive(&self, section: &str) -> bool {
        matches!(self, Self::For(disclosure) if disclosure.sensitive_sections.contains(section))
    }

    /// What she chose, when there is something in it.
    pub(crate) fn disclosure(&self) -> Option<Disclosure> {
        match self {
            Self::For(disclosure) if !disclosure.parts.is_empty() => Some(disclosure.clone()),
            Self::For(_) | Self::Asking => None,
        }
    }

    /// The sections whose sensitive answers she may tick: only for those who may read such
    /// answers, and only where there are any.
    pub(crate) fn offered_sensitive(&self, plan: &Plan) -> Vec<&'static Section> {
        let Self::For(disclosure) = self else { return Vec::new() };
        if !disclosure.audience.may_read_sensitive() {
            return Vec::new();
        }
        let has_any = |section: &&'static Section| {
            plan.answers_of(section).any(|(_, answer)| answer.tier == Tier::Sensitive && !answer.is_empty())
        };
        sections::SECTIONS
            .iter()
            .copied()
            .filter(|section| section.goes_with(&disclosure.parts))
            .filter(has_any)
            .collect()
    }
}

/// Whether something in `part` may go to `audience`. The front page is always there to be ticked.
fn is_offered(part: Part, audience: Audience, plan: &Plan) -> bool {
    let may_go = |tier| tier == Tier::Shared || tier == Tier::Sensitive && audience.may_read_sensitive();
    let mut answers = sections::sections_of(part).flat_map(|section| plan.answers_of(section));
    part == Part::Front || answers.any(|(_, answer)| may_go(answer.tier) && !answer.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_plan::Answer;

    fn sensitive_plan() -> Plan {
        let mut plan = Plan::default();
        let answer = Answer::of_text("private", Tier::Sensitive);
        plan.answers.insert("birth-companions/not-there".parse().unwrap(), answer);
        plan
    }

    #[test]
    fn nothing_sensitive_is_ticked_for_anyone() {
        let plan = sensitive_plan();
        for audience in Audience::ALL {
            let mut screen = ShareScreen::default();
            screen.chose(audience, &ChosenParts::default(), &plan);
            let disclosure = screen.disclosure().unwrap();
            assert!(disclosure.sensitive_sections.is_empty(), "{audience:?}");
        }
    }

    #[test]
    fn sensitive_answers_are_offered_for_a_midwife_and_never_for_her_partner() {
        let plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        screen.chose(Audience::Midwife, &ChosenParts::default(), &plan);
        assert_eq!(screen.offered_sensitive(&plan).len(), 1);
        screen.chose(Audience::Partner, &ChosenParts::default(), &plan);
        assert!(screen.offered_sensitive(&plan).is_empty());
    }

    #[test]
    fn what_she_ticked_for_her_midwife_is_not_ticked_for_the_next_reader() {
        let plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        screen.chose(Audience::Midwife, &ChosenParts::default(), &plan);
        screen.ticked_sensitive("birth-companions");
        assert!(screen.has_sensitive("birth-companions"));
        screen.chose(Audience::Urgent, &ChosenParts::default(), &plan);
        assert!(!screen.has_sensitive("birth-companions"));
    }

    #[test]
    fn a_part_that_she_takes_out_takes_its_sensitive_answers_out() {
        let plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        screen.chose(Audience::Midwife, &ChosenParts::default(), &plan);
        screen.ticked_sensitive("birth-companions");
        screen.ticked(Part::Birth);
        assert!(!screen.has(Part::Birth));
        screen.ticked(Part::Birth);
        assert!(!screen.has_sensitive("birth-companions"), "she ticks it anew");
    }

    #[test]
    fn what_she_chose_for_a_reader_before_is_ticked_again_as_far_as_it_is_there() {
        let plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        screen.chose(Audience::Midwife, &ChosenParts::default(), &plan);
        screen.ticked(Part::Birth);
        let mut chosen = ChosenParts::default();
        chosen.choose(&screen.disclosure().unwrap(), &[Part::Front, Part::Birth].into());
        let mut screen = ShareScreen::default();
        screen.chose(Audience::Midwife, &chosen, &plan);
        assert!(screen.has(Part::Front) && !screen.has(Part::Birth));
        screen.chose(Audience::LabourWard, &chosen, &plan);
        assert!(screen.has(Part::Birth), "another reader has another choice");
    }

    #[test]
    fn nothing_at_all_is_nothing_to_preview() {
        let plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        assert_eq!(screen.disclosure(), None);
        screen.chose(Audience::Urgent, &ChosenParts::default(), &plan);
        screen.ticked(Part::Front);
        assert_eq!(screen.disclosure(), None);
    }

    #[test]
    fn only_what_may_go_to_them_is_there_to_be_ticked() {
        let mut plan = sensitive_plan();
        let mut screen = ShareScreen::default();
        assert_eq!(screen.offered(&plan), [], "nobody is chosen yet");
        screen.chose(Audience::Partner, &ChosenParts::default(), &plan);
        assert_eq!(screen.offered(&plan), [Part::Front], "what is sensitive goes to no partner");
        screen.chose(Audience::Midwife, &ChosenParts::default(), &plan);
        assert_eq!(screen.offered(&plan), [Part::Front, Part::Birth]);
        let parts = screen.disclosure().unwrap().parts;
        assert!(parts.into_iter().eq([Part::Front, Part::Birth]), "and no part that she does not see is ticked");
        plan.answers.insert("birth-place/wish".parse().unwrap(), Answer::of_text("At home", Tier::Shared));
        screen.chose(Audience::Family, &ChosenParts::default(), &plan);
        assert_eq!(screen.offered(&plan), [Part::Front, Part::Birth]);
    }
}

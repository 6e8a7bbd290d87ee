//! Copies for one purpose: a few sections of the plan, read and shown as any other copy is.

use std::collections::BTreeSet;

use crate::template::Role;
use crate::{Audience, Disclosure, EntryId, sections};

/// One such copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// One page about her: what people like about her, what matters, how to support her, her health
    /// in brief (PRSB, *one-page profile*), below what must be known.
    OnePage,
    /// Her care moves: what new staff need on the first day, what was agreed, and what is still open.
    Moving,
    /// For whoever is beside her: what helps, how she says stop, numbers.
    Beside,
}

impl Sheet {
    /// All of them, in the order that the page offers them.
    pub const ALL: [Self; 3] = [Self::OnePage, Self::Moving, Self::Beside];

    /// The sections that stand in it.
    const fn sections(self) -> &'static [&'static str] {
        match self {
            Self::OnePage => &["must-know", "appreciated", "what-matters", "support-me", "health-brief"],
            Self::Moving => &[
                "must-know",
                "people-to-phone",
                "my-dates",
                "conditions",
                "adjustments",
                "goals",
                "decision",
                "conversation",
                "review",
                "turn",
            ],
            Self::Beside => &[
                "must-know",
                "people-to-phone",
                "please-do",
                "support-me",
                "labour-start",
                "birth-companions",
                "birth-pain",
                "birth-positions",
                "birth-space",
                "first-hour",
            ],
        }
    }

    /// What is shown with it: the sections, her name and how to talk with her. Nothing sensitive.
    #[must_use]
    pub fn disclosure(self) -> Disclosure {
        let audience = match self {
            Self::OnePage | Self::Moving => Audience::Midwife,
            Self::Beside => Audience::Partner,
        };
        let about_her = sections::SECTIONS.iter().filter(|section| section.prompt_with_role(Role::Name).is_some());
        let mut ids: BTreeSet<String> = about_her.map(|section| section.id.to_owned()).collect();
        ids.extend(self.sections().iter().map(|id| (*id).to_owned()));
        if audience.may_read_sensitive() {
            // Staff who are handed a sheet are told that something has changed, as with any other copy.
            let told = sections::SECTIONS.iter().filter(|section| section.says_ending());
            ids.extend(told.map(|section| section.id.to_owned()));
        }
        let parts = ids.iter().filter_map(|id| sections::section(id)).map(|section| section.part).collect();
        Disclosure { audience, parts, sensitive_sections: BTreeSet::new(), sections: Some(ids), entries: None }
    }
}

impl Disclosure {
    /// These cards alone, with her name, for `audience`; for staff with what must be known of her health, too.
    /// Nothing sensitive.
    #[must_use]
    pub fn of_entries(audience: Audience, entries: BTreeSet<EntryId>) -> Self {
        Self { entries: Some(entries), ..Self::usual(audience) }
    }

    /// The sections that hold what a record is found by, for staff, with what she keeps closer there: she
    /// has ticked that it goes along.
    #[must_use]
    pub fn of_identifiers() -> Self {
        let held = sections::SECTIONS.iter().filter(|section| section.prompt_with_role(Role::Identifier).is_some());
        let ids: BTreeSet<String> = held.clone().map(|section| section.id.to_owned()).collect();
        Self {
            audience: Audience::Midwife,
            parts: held.map(|section| section.part).collect(),
            sensitive_sections: ids.clone(),
            sections: Some(ids),
            entries: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Entry, Plan, Tier, Timestamp};

    #[test]
    fn every_sheet_is_made_of_sections_that_there_are() {
        for sheet in Sheet::ALL {
            let disclosure = sheet.disclosure();
            assert!(disclosure.sections.iter().flatten().all(|id| sections::section(id).is_some()), "{sheet:?}");
            assert!(disclosure.sensitive_sections.is_empty());
        }
    }

    #[test]
    fn a_sheet_shows_its_sections_and_nothing_else() {
        let mut plan = Plan::default();
        for (id, text) in
            [("about-me/name", "Asha"), ("support-me/when", "Sit with me"), ("birth-place/wish", "At home")]
        {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text(text, Tier::Shared));
        }
        plan.answers.insert("health-brief/summary".parse().unwrap(), Answer::of_text("for staff", Tier::Sensitive));
        let excerpt = plan.excerpt(&Sheet::OnePage.disclosure());
        let shown: Vec<&str> = excerpt.answers().map(|(_, answer)| answer.text()).collect();
        assert_eq!(shown, ["Asha", "Sit with me"]);
    }

    #[test]
    fn a_babys_name_goes_where_it_is_shown_and_nowhere_else() {
        let mut plan = Plan::default();
        for (id, text, tier) in [
            ("my-baby/baby-1/called", "Noor", Tier::Shared),
            ("my-baby/baby-2/called", "Planted", Tier::JustMe),
            ("my-baby/baby-3/called", "We have no name yet.", Tier::Shared),
            ("after-feeding/baby-1/wish", "Breast", Tier::Shared),
        ] {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text(text, tier));
        }
        let names =
            |disclosure: &Disclosure| plan.excerpt(disclosure).baby_names().values().cloned().collect::<Vec<_>>();
        assert_eq!(names(&Disclosure::usual(Audience::Midwife)), ["Noor"], "a sentence is no name");
        assert_eq!(names(&Disclosure::usual(Audience::LabourWard)), [""; 0], "they do not see that part");
    }

    #[test]
    fn staff_who_get_a_sheet_are_told_that_something_has_changed() {
        let mut plan = Plan::default();
        let mut said = Answer::empty(Tier::Shared);
        said.values.set(crate::Value::Choice(crate::ChoiceId::new("baby").unwrap()));
        plan.answers.insert(crate::ending::answer().unwrap(), said);
        for sheet in Sheet::ALL {
            let tells =
                plan.excerpt(&sheet.disclosure()).sections().iter().any(|section| section.section.says_ending());
            assert_eq!(tells, sheet != Sheet::Beside, "{sheet:?}");
        }
    }

    #[test]
    fn a_card_alone_is_that_card_and_her_name() {
        let mut plan = Plan::default();
        plan.answers.insert("about-me/name".parse().unwrap(), Answer::of_text("Asha", Tier::Shared));
        plan.answers.insert("must-know/allergies".parse().unwrap(), Answer::of_text("Penicillin", Tier::Shared));
        let cards = [1, 2].map(|byte| EntryId::from_bytes([byte; 16]));
        for (card, name) in cards.iter().zip(["If I lose touch", "If the car fails"]) {
            let section = "contingency".parse().unwrap();
            plan.entries.insert(*card, Entry { section, created: Timestamp(0), removed: false });
            let id = format!("contingency/{card}/name").parse().unwrap();
            plan.answers.insert(id, Answer::of_text(name, Tier::Shared));
        }
        let disclosure = Disclosure {
            parts: [crate::template::Part::Front, crate::template::Part::Hard].into(),
            ..Disclosure::of_entries(Audience::Family, [cards[0]].into())
        };
        let shown: Vec<String> =
            plan.excerpt(&disclosure).answers().map(|(_, answer)| answer.text().to_owned()).collect();
        assert_eq!(shown, ["Asha", "If I lose touch"]);
    }
}

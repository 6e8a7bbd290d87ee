//! The fixed numbers and signs, as `assets/help-numbers.json` has them, and her own numbers.

use care_plan::template::Role;
use care_plan::{AnswerId, Plan, Tier, sections};
use serde::Deserialize;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct HelpPage {
    /// The lines, most urgent first.
    pub(crate) numbers: Vec<Line>,
    /// What to ring for.
    pub(crate) signs: Signs,
    /// The same after a loss.
    pub(crate) signs_after_loss: Signs,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Line {
    /// The message that says it.
    pub(crate) message: String,
    /// As it is written.
    pub(crate) number: String,
    /// Where it comes from.
    pub(crate) source: Source,
    /// The day when a person checked it.
    pub(crate) checked: Option<String>,
    /// Whether it speaks of a baby: what is read before the plan is open must fit anyone.
    #[serde(default)]
    pub(crate) only_open: bool,
    /// Whether no way to ring stands beside it: it takes messages, or the number stands above.
    #[serde(default)]
    pub(crate) no_ring: bool,
}

/// A public source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Source {
    /// What it is called.
    pub(crate) title: String,
}

/// The short fixed list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Signs {
    /// The messages, in order.
    pub(crate) messages: Vec<String>,
    /// Where they come from.
    pub(crate) sources: Vec<Source>,
    /// The day when a person checked them.
    pub(crate) checked: Option<String>,
}

impl HelpPage {
    /// What to ring for, in the edition that fits.
    pub(crate) fn signs_of(self, is_quiet: bool) -> Signs {
        if is_quiet { self.signs_after_loss } else { self.signs }
    }

    /// Whether a person has still to check some of it.
    pub(crate) fn is_unchecked(&self) -> bool {
        self.signs.checked.is_none()
            || self.signs_after_loss.checked.is_none()
            || self.numbers.iter().any(|line| line.checked.is_none())
    }
}

/// A number of her own, and whom it reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnNumber {
    /// Whom it reaches.
    pub(crate) who: String,
    /// As she wrote it.
    pub(crate) number: String,
}

/// The numbers of the people she wrote down to phone. What she keeps closer than shared stays
/// out: this page may be held up to anyone.
pub(crate) fn own_numbers(plan: &Plan) -> Vec<OwnNumber> {
    let mut numbers = Vec::new();
    for section in sections::SECTIONS.iter().copied() {
        let (Some(who), Some(number)) =
            (section.prompt_with_role(Role::CallWho), section.prompt_with_role(Role::CallNumber))
        else {
            continue;
        };
        for entry in plan.entries_of(section.id) {
            let text = |prompt: &care_plan::template::Prompt| {
                let id = AnswerId::on(section.section_id(), entry, prompt.prompt_id());
                let shared = plan.answer(&id).filter(|answer| answer.tier == Tier::Shared);
                shared.map(|answer| answer.values.typed().trim().to_owned()).unwrap_or_default()
            };
            let own = OwnNumber { who: text(who), number: text(number) };
            if !own.number.is_empty() {
                numbers.push(own);
            }
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_plan::{Answer, Entry, EntryId, Timestamp};

    #[test]
    fn the_numbers_that_ship_are_read_and_an_emergency_comes_first() {
        let page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        assert_eq!(page.numbers[0].number, "999");
        assert!(!page.signs.messages.is_empty());
    }

    #[test]
    fn a_page_is_checked_once_every_number_and_the_signs_are() {
        let day = || Some("2026-11-28".to_owned());
        let mut page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        page.signs.checked = day();
        page.signs_after_loss.checked = day();
        page.numbers.iter_mut().for_each(|line| line.checked = day());
        assert!(!page.is_unchecked());
        page.numbers[1].checked = None;
        assert!(page.is_unchecked());
        page.numbers[1].checked = day();
        page.signs.checked = None;
        assert!(page.is_unchecked());
    }

    #[test]
    fn before_the_plan_is_open_nothing_speaks_of_a_baby() {
        let page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        let only_open: Vec<_> = page.numbers.iter().filter(|line| line.only_open).map(|line| &line.message).collect();
        assert_eq!(only_open, ["help-sands"]);
    }

    #[test]
    fn her_midwifes_number_is_on_the_page_and_what_is_just_hers_is_not() {
        let mut plan = Plan::default();
        let section = sections::SECTIONS.iter().copied().find(|s| s.prompt_with_role(Role::CallWho).is_some()).unwrap();
        for (byte, tier) in [(1, Tier::Shared), (2, Tier::JustMe)] {
            let entry = EntryId::from_bytes([byte; 16]);
            plan.entries.insert(entry, Entry { section: section.section_id(), created: Timestamp(0), removed: false });
            for (role, text) in [(Role::CallWho, "My midwife"), (Role::CallNumber, "0117 496 0123")] {
                let prompt = section.prompt_with_role(role).unwrap();
                let answer = Answer::of_text(text, tier);
                plan.answers.insert(AnswerId::on(section.section_id(), entry, prompt.prompt_id()), answer);
            }
        }
        let own = OwnNumber { who: "My midwife".to_owned(), number: "0117 496 0123".to_owned() };
        assert_eq!(own_numbers(&plan), [own]);
    }
}

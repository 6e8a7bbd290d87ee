//! The one card that opens without unlocking, where she chooses one: what stands on each.
//!
//! Whoever picks up the phone reads it, so it holds less than any copy: sections that are named here, shared
//! answers alone, and nothing that a record is found by.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::sheet::Sheet;
use crate::template::AttachmentKind;
use crate::template::{Prompt, Role};
use crate::{AnswerId, Audience, Disclosure, Ending, Excerpt, Plan, sections};

/// A card that she may choose. She chooses one, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockScreenCard {
    /// Whom to phone, and nothing else.
    Numbers,
    /// What whoever is beside her in labour has to know.
    Labour,
    /// Her cards for hard times.
    Hard,
}

impl LockScreenCard {
    /// All of them, in the order that the page offers them: the one that tells least first.
    pub const ALL: [Self; 3] = [Self::Numbers, Self::Labour, Self::Hard];

    /// Its name, in data and in message ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Numbers => "numbers",
            Self::Labour => "labour",
            Self::Hard => "hard",
        }
    }

    /// What is shown on it. Nothing sensitive: it is for nobody who may be handed that.
    #[must_use]
    pub fn disclosure(self) -> Disclosure {
        let named: &[&str] = match self {
            Self::Labour => return Sheet::Beside.disclosure(),
            Self::Numbers => &["people-to-phone"],
            Self::Hard => &["about-me", "please-do", "contingency", "people-to-phone"],
        };
        let parts = named.iter().filter_map(|id| sections::section(id)).map(|section| section.part).collect();
        let named = named.iter().map(|id| (*id).to_owned()).collect();
        Disclosure {
            audience: Audience::Family,
            parts,
            sensitive_sections: BTreeSet::new(),
            sections: Some(named),
            entries: None,
        }
    }
}

impl Plan {
    /// What `card` says of this plan; `None` once something has changed that puts the plan away
    /// ([`Ending::puts_away`]): then no card opens without unlocking.
    #[must_use]
    pub fn lock_screen_excerpt(&self, card: LockScreenCard) -> Option<Excerpt> {
        if self.ending().is_some_and(Ending::puts_away) {
            return None;
        }
        let told = self.answers.keys().filter(|id| asked(id).is_some_and(may_stand_there));
        Some(self.excerpt_of(&card.disclosure(), &told.cloned().collect()))
    }
}

fn asked(id: &AnswerId) -> Option<&'static Prompt> {
    sections::section(id.section.as_str())?.prompt(id.prompt.as_str())
}

/// Not what a record is found by, wherever she keeps it, nor what only the open plan can draw.
fn may_stand_there(prompt: &Prompt) -> bool {
    prompt.role != Role::Identifier && prompt.attachment != Some(AttachmentKind::Photo)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, AnswerState, ChoiceId, Entry, EntryId, Tier, Timestamp, Value};

    fn said(plan: &Plan, card: LockScreenCard) -> Option<Vec<String>> {
        let excerpt = plan.lock_screen_excerpt(card)?;
        Some(excerpt.answers().map(|(_, answer)| answer.text().to_owned()).collect())
    }

    /// A plan with an answer of every prompt that stands on some card, each by its own id.
    fn full(tier: Tier) -> Plan {
        let mut plan = Plan::default();
        for section in sections::SECTIONS {
            let entry = EntryId::from_bytes([7; 16]);
            if section.has_entries() {
                plan.entries
                    .insert(entry, Entry { section: section.section_id(), created: Timestamp(0), removed: false });
            }
            for prompt in section.prompts {
                let id = match section.has_entries() {
                    true => AnswerId::on(section.section_id(), entry, prompt.prompt_id()),
                    false => AnswerId::once(section.section_id(), prompt.prompt_id()),
                };
                if !section.says_ending() {
                    plan.answers.insert(id, Answer::of_text(&format!("{}/{}", section.id, prompt.id), tier));
                }
            }
        }
        plan
    }

    #[test]
    fn every_card_is_made_of_sections_that_there_are() {
        for card in LockScreenCard::ALL {
            let disclosure = card.disclosure();
            assert!(disclosure.sections.iter().flatten().all(|id| sections::section(id).is_some()), "{card:?}");
            assert!(disclosure.sensitive_sections.is_empty() && !disclosure.audience.may_read_sensitive(), "{card:?}");
        }
    }

    #[test]
    fn a_card_says_what_it_is_for_and_no_more() {
        let mut plan = full(Tier::Shared);
        let people = EntryId::from_bytes([8; 16]);
        let section = "people-to-phone".parse().unwrap();
        plan.entries.insert(people, Entry { section, created: Timestamp(0), removed: false });
        let who = format!("people-to-phone/{people}/who").parse().unwrap();
        plan.answers.insert(who, Answer::of_text("My sister", Tier::Shared));
        assert_eq!(said(&plan, LockScreenCard::Numbers).unwrap(), ["My sister"], "nobody's name but theirs");
        let labour = said(&plan, LockScreenCard::Labour).unwrap();
        assert!(labour.contains(&"must-know/allergies".to_owned()) && labour.contains(&"birth-pain/wish".to_owned()));
        for card in LockScreenCard::ALL {
            let told = said(&plan, card).unwrap();
            for unsaid in ["about-me/born", "about-me/nhs-number", "life-telling/", "my-situation/", "making-sense/"] {
                assert!(!told.iter().any(|told| told.starts_with(unsaid)), "{card:?} tells {unsaid}");
            }
        }
    }

    #[test]
    fn nothing_that_is_kept_closer_is_on_any_card_nor_what_was_left_out() {
        for tier in [Tier::Sensitive, Tier::JustMe] {
            for card in LockScreenCard::ALL {
                assert_eq!(said(&full(tier), card).unwrap(), Vec::<String>::new(), "{card:?} {tier:?}");
            }
        }
        let mut plan = full(Tier::Shared);
        plan.answers.values_mut().for_each(|answer| answer.values.set(Value::State(AnswerState::LeaveOut)));
        for card in LockScreenCard::ALL {
            assert_eq!(said(&plan, card).unwrap(), Vec::<String>::new(), "{card:?}");
        }
    }

    #[test]
    fn once_something_has_ended_there_is_no_card_and_where_a_baby_lives_there_is() {
        for ending in Ending::ALL {
            let mut plan = full(Tier::Shared);
            let mut answer = Answer::empty(Tier::Shared);
            answer.values.set(Value::Choice(ChoiceId::new(ending.name()).unwrap()));
            plan.answers.insert(crate::ending::answer().unwrap(), answer);
            for card in LockScreenCard::ALL {
                assert_eq!(plan.lock_screen_excerpt(card).is_none(), ending.puts_away(), "{card:?} {ending:?}");
            }
        }
    }
}

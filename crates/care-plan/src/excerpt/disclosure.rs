//! What she chose: for whom, and which parts.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Audience;
use crate::template::{Part, Role, Section};
use crate::{EntryId, Scope, Tier};

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
    /// What is usual for `audience`: every shared part for a midwife, a new team and for herself; what an
    /// ambulance crew needs in a minute; all of the birth for the labour ward; birth, with what it says of
    /// the baby, and after it for who looks after a baby; after birth for who looks after her then; how she is, what
    /// is hard and her other plans for a mental-health team; who she is, birth and after for those beside her; the
    /// front page for anybody else. Nothing sensitive.
    #[must_use]
    pub fn usual(audience: Audience) -> Self {
        let parts: &[Part] = match audience {
            Audience::Midwife | Audience::NewTeam | Audience::Myself => &Part::ALL,
            Audience::Urgent => &[Part::Front, Part::Now, Part::Hard, Part::Advance],
            Audience::LabourWard => {
                &[Part::Front, Part::Now, Part::About, Part::Birth, Part::After, Part::Hard, Part::Advance]
            }
            Audience::Neonatal => &[Part::Front, Part::Now, Part::About, Part::Birth, Part::After, Part::Hard],
            Audience::HealthVisitor => {
                &[Part::Front, Part::Now, Part::About, Part::After, Part::Goals, Part::Hard, Part::People]
            }
            Audience::MentalHealth => &[
                Part::Front,
                Part::Now,
                Part::About,
                Part::Pregnancy,
                Part::After,
                Part::Goals,
                Part::Hard,
                Part::People,
                Part::Advance,
                Part::Plans,
            ],
            Audience::Partner | Audience::SupportWorker => &[Part::Front, Part::About, Part::Birth, Part::After],
            Audience::Family => &[Part::Front, Part::Birth],
            Audience::SomeoneElse => &[Part::Front],
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

    pub(super) fn names(&self, section: &Section) -> bool {
        section.goes_with(&self.parts) && self.sections.as_ref().is_none_or(|named| named.contains(section.id))
    }

    /// Whether an answer of that role goes in that stands there: of cards that are shown alone, their own answers
    /// and her name, and for staff what must be known of her health.
    pub(super) fn names_answer(&self, scope: Scope, role: Role) -> bool {
        self.entries.as_ref().is_none_or(|entries| match scope {
            Scope::Entry(entry) => entries.contains(&entry),
            Scope::Once => role == Role::Name || (role == Role::MustKnow && self.audience.may_read_sensitive()),
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

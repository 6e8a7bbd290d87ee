//! Who an excerpt is for.

use serde::{Deserialize, Serialize};

/// Who an excerpt is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Her midwife, at an appointment.
    Midwife,
    /// An ambulance crew or triage.
    Urgent,
    /// The labour ward.
    LabourWard,
    /// A team that takes her care over.
    NewTeam,
    /// The neonatal unit.
    Neonatal,
    /// Her health visitor or GP.
    HealthVisitor,
    /// Her mental-health team.
    MentalHealth,
    /// Her partner.
    Partner,
    /// Her family or a friend.
    Family,
    /// A support worker, doula or advocate.
    SupportWorker,
    /// A copy for herself.
    Myself,
    /// Somebody whom no other name fits: she ticks all of it herself.
    SomeoneElse,
}

impl Audience {
    /// Every audience, in the order that the page offers them.
    pub const ALL: [Self; 12] = [
        Self::Midwife,
        Self::Urgent,
        Self::LabourWard,
        Self::NewTeam,
        Self::Neonatal,
        Self::HealthVisitor,
        Self::MentalHealth,
        Self::Partner,
        Self::Family,
        Self::SupportWorker,
        Self::Myself,
        Self::SomeoneElse,
    ];

    /// The audience's name in data and in message ids (`audience-…`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Midwife => "midwife",
            Self::Urgent => "urgent",
            Self::LabourWard => "labour-ward",
            Self::NewTeam => "new-team",
            Self::Neonatal => "neonatal",
            Self::HealthVisitor => "health-visitor",
            Self::MentalHealth => "mental-health",
            Self::Partner => "partner",
            Self::Family => "family",
            Self::SupportWorker => "support-worker",
            Self::Myself => "myself",
            Self::SomeoneElse => "someone-else",
        }
    }

    /// Whether they are health staff: sensitive sections may be ticked for them. No preset ticks one.
    #[must_use]
    pub const fn may_read_sensitive(self) -> bool {
        match self {
            Self::Midwife
            | Self::Urgent
            | Self::LabourWard
            | Self::NewTeam
            | Self::Neonatal
            | Self::HealthVisitor
            | Self::MentalHealth => true,
            Self::Partner | Self::Family | Self::SupportWorker | Self::Myself | Self::SomeoneElse => false,
        }
    }
}

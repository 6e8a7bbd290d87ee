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
    /// Her partner.
    Partner,
    /// Her family or a friend.
    Family,
    /// A support worker, doula or advocate.
    SupportWorker,
    /// A copy for herself.
    Myself,
}

impl Audience {
    /// Every audience, in the order that the page offers them.
    pub const ALL: [Self; 7] =
        [Self::Midwife, Self::Urgent, Self::LabourWard, Self::Partner, Self::Family, Self::SupportWorker, Self::Myself];

    /// The audience's name in data and in message ids (`audience-…`).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Midwife => "midwife",
            Self::Urgent => "urgent",
            Self::LabourWard => "labour-ward",
            Self::Partner => "partner",
            Self::Family => "family",
            Self::SupportWorker => "support-worker",
            Self::Myself => "myself",
        }
    }

    /// Whether sensitive sections may be ticked for them. No preset ticks one.
    #[must_use]
    pub const fn may_read_sensitive(self) -> bool {
        matches!(self, Self::Midwife | Self::Urgent | Self::LabourWard)
    }
}

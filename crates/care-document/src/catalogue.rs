//! The catalogue of one vault: where its documents stand, and which were deleted for good. For her
//! own devices alone.

use std::collections::BTreeMap;

use automerge::{ROOT, ReadDoc};
use care_plan::{Generation, Subject, Tier};

use crate::key::RootKey;

/// What a catalogue says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The tiers that she gave. Where two were given apart the more private one counts.
    pub tiers: BTreeMap<Subject, Tier>,
    /// The first generation of a subject that was not deleted for good. Where two were written
    /// apart the later one counts: what was deleted once stays deleted.
    pub generations: BTreeMap<Subject, Generation>,
    /// The generation in which a subject left this vault for the other one; the latest, where it did so
    /// more than once.
    pub left: BTreeMap<Subject, Generation>,
}

pub(crate) fn read(document: &impl ReadDoc) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for item in document.map_range(ROOT, ..) {
        let key = RootKey::read(&item.key);
        if !matches!(key, RootKey::Tier(_) | RootKey::Generation(_) | RootKey::Left(_)) {
            continue;
        }
        // Asking the root for a key cannot fail.
        let standing = document.get_all(ROOT, &*item.key).unwrap_or_default();
        match key {
            RootKey::Tier(subject) => {
                let tiers = standing.iter().filter_map(|(value, _)| Tier::from_name(value.as_str()?));
                catalogue.tiers.extend(tiers.max().map(|tier| (subject, tier)));
            }
            RootKey::Generation(subject) => {
                catalogue.generations.extend(latest(&standing).map(|generation| (subject, generation)));
            }
            RootKey::Left(subject) => {
                catalogue.left.extend(latest(&standing).map(|generation| (subject, generation)));
            }
            _ => {}
        }
    }
    catalogue
}

fn latest<T>(standing: &[(automerge::Value<'_>, T)]) -> Option<Generation> {
    standing.iter().filter_map(|(value, _)| u32::try_from(value.as_i64()?).ok()).max().map(Generation)
}

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
}

pub(crate) fn read(document: &impl ReadDoc) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for item in document.map_range(ROOT, ..) {
        let key = RootKey::read(&item.key);
        if !matches!(key, RootKey::Tier(_) | RootKey::Generation(_)) {
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
                let numbers = standing.iter().filter_map(|(value, _)| u32::try_from(value.as_i64()?).ok());
                catalogue.generations.extend(numbers.max().map(|number| (subject, Generation(number))));
            }
            _ => {}
        }
    }
    catalogue
}

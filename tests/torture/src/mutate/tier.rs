//! Documents of vaults before layout 2, through `TierDocument::load` and its parts.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use care_document::TierDocument;
use care_plan::{Subject, Tier};

use super::bytes::{at, one_of};
use super::change::{self, harm_one, raw};
use super::chunk::Column;
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// The frozen document of layout 1: nothing writes one any more.
const FROZEN: &str = include_str!("../../../../crates/care-document/tests/vectors/document-1.txt");

/// Harmed documents of a whole tier.
pub(crate) struct Tiers {
    changes: Vec<Vec<u8>>,
    /// Columns of all changes, to be put where they do not belong.
    columns: Vec<Column>,
}

impl Tiers {
    pub(crate) fn new() -> Result<Self> {
        let digits = |pair: &[u8]| -> Result<u8> { Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?) };
        let change = |line: &str| line.as_bytes().chunks(2).map(digits).collect::<Result<Vec<u8>>>();
        let changes = FROZEN.lines().map(change).collect::<Result<Vec<_>>>()?;
        let columns = change::columns(&changes)?;
        Ok(Self { changes, columns })
    }
}

impl Reader for Tiers {
    fn name(&self) -> &'static str {
        "tiers"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let mut changes = self.changes.clone();
        changes.truncate(1 + at(chance, changes.len()));
        let place = at(chance, changes.len());
        harm_one(&mut changes, place, &self.columns, chance);
        let each = || changes.iter().map(Vec::as_slice);
        let is_part = chance.once_in(4);
        let tier = *one_of(chance, &Tier::ALL);
        let apart = watch.time(|| {
            let loaded = match is_part {
                true => TierDocument::load_part(each()).map(|(loaded, _)| loaded),
                false => TierDocument::load(each()),
            };
            loaded.and_then(|loaded| {
                let _ = (loaded.value(), loaded.heads());
                Ok((loaded.histories()?, loaded.parts(tier)?))
            })
        });
        let Ok((mut histories, parts)) = apart else { return Outcome::TurnedAway };
        // Of some harmed changes Automerge makes one thing when it takes them together and another
        // one by one; merging turns those away, but an old document was never merged. What its
        // history comes to counts.
        let checked = parts.into_iter().try_for_each(|part| {
            let document = part.document;
            let subject = document.subject().clone();
            if let Subject::Answer(answer) = &subject {
                let last = histories.remove(answer).and_then(|mut moments| moments.pop());
                let before = last.map(|moment| moment.values).unwrap_or_default();
                ensure!(document.values() == before, "a part has another value than it had");
            }
            let made: BTreeSet<[u8; 32]> = part.changes.iter().map(|(change, _)| change.hash).collect();
            ensure!(made.len() == part.changes.len(), "a change is there twice");
            let kept: Vec<Vec<u8>> = raw(part.changes.into_iter().map(|(change, _)| change).collect()).collect();
            let again = change::load(&document, &kept, 51).context("a part does not load")?;
            ensure!(again.value() == document.value() && again.heads() == document.heads(), "a part loads as another");
            Ok(())
        });
        match checked {
            Ok(()) if histories.is_empty() => Outcome::Taken,
            Ok(()) => Outcome::Poisoned("an answer is in no part".to_owned()),
            Err(what) => Outcome::Poisoned(format!("{what:#}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frozen_document_is_read_before_it_is_harmed() {
        let tiers = Tiers::new().unwrap();
        let loaded = TierDocument::load(tiers.changes.iter().map(Vec::as_slice)).unwrap();
        assert_eq!(loaded.parts(Tier::Shared).unwrap().len(), 2, "an answer and an entry");
    }
}

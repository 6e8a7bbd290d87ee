//! Saved documents, through `PlanDocument::load_saved`.

use anyhow::{Context, Result};
use care_document::PlanDocument;

use super::bytes::{at, byte, harm, number, take_unsigned, unsigned};
use super::change::{Scene, can_go_on, load_saved, scenes, which_scene};
use super::chunk::{self, Column};
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// Harmed documents.
pub(crate) struct Documents {
    /// Each document beside what it saved.
    saved: Vec<(PlanDocument, Vec<u8>)>,
    /// Columns of all of them, to be put where they do not belong.
    columns: Vec<Column>,
}

impl Documents {
    pub(crate) fn new() -> Result<Self> {
        let whole = |scene: Scene| {
            let mut document = scene.here;
            document.merge(scene.coming.iter().map(Vec::as_slice))?;
            let saved = document.save();
            Ok((document, saved))
        };
        let saved = scenes()?.into_iter().map(whole).collect::<Result<Vec<_>>>()?;
        let parts: Option<Vec<Parts>> =
            saved.iter().take(4).map(|(_, saved)| Parts::read(chunk::body(saved))).collect();
        let parts = parts.context("the parts of a document")?;
        let columns = parts.into_iter().flat_map(|parts| [parts.changes, parts.operations].concat()).collect();
        Ok(Self { saved, columns })
    }
}

impl Reader for Documents {
    fn name(&self) -> &'static str {
        "documents"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let (of, saved) = &self.saved[which_scene(chance)];
        let body = chunk::body(saved);
        let mut heads = Vec::new();
        let harmed = match Parts::read(body) {
            Some(mut parts) if !chance.once_in(4) => {
                for _ in 0..=chance.below(4).saturating_sub(2) {
                    parts.harm(&self.columns, chance);
                }
                heads.clone_from(&parts.heads);
                parts.write()
            }
            parts => {
                heads.extend(parts.into_iter().flat_map(|parts| parts.heads));
                let mut body = body.to_vec();
                harm(&mut body, chance);
                body
            }
        };
        let harmed = chunk::sealed(if chance.once_in(200) { byte(chance) } else { chunk::DOCUMENT }, &harmed);
        let loaded = watch.time(|| load_saved(of, &harmed, &heads, 3));
        match loaded.map(|document| can_go_on(document, None, chance)) {
            Err(_) => Outcome::TurnedAway,
            Ok(Ok(())) => Outcome::Taken,
            Ok(Err(what)) => Outcome::Poisoned(format!("{what:#}")),
        }
    }
}

/// A saved document, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    actors: Vec<Vec<u8>>,
    heads: Vec<[u8; 32]>,
    changes: Vec<Column>,
    operations: Vec<Column>,
    /// Where each head stands among the changes, and what a newer version may add.
    rest: Vec<u8>,
}

impl Parts {
    fn read(body: &[u8]) -> Option<Self> {
        let mut from = body;
        let actors = (0..take_unsigned(&mut from)?).map(|_| chunk::take_prefixed(&mut from)).collect::<Option<_>>()?;
        let heads = chunk::take_hashes(&mut from)?;
        let of_changes = chunk::take_column_heads(&mut from)?;
        let of_operations = chunk::take_column_heads(&mut from)?;
        let changes = chunk::take_columns(&mut from, of_changes)?;
        let operations = chunk::take_columns(&mut from, of_operations)?;
        let rest = from.to_vec();
        Some(Self { actors, heads, changes, operations, rest })
    }

    fn write(&self) -> Vec<u8> {
        let mut body = Vec::new();
        unsigned(self.actors.len() as u64, &mut body);
        self.actors.iter().for_each(|actor| chunk::write_prefixed(actor, &mut body));
        chunk::write_hashes(&self.heads, &mut body);
        chunk::write_column_heads(&self.changes, &mut body);
        chunk::write_column_heads(&self.operations, &mut body);
        chunk::write_columns(&self.changes, &mut body);
        chunk::write_columns(&self.operations, &mut body);
        body.extend(&self.rest);
        body
    }

    fn harm(&mut self, columns: &[Column], chance: &mut Chance) {
        match chance.below(12) {
            0 => {
                let place = at(chance, self.actors.len());
                match (chance.below(4), self.actors.is_empty()) {
                    (0, false) => drop(self.actors.remove(place)),
                    (1, false) => self.actors.push(self.actors[place].clone()),
                    (2, false) => harm(&mut self.actors[place], chance),
                    _ => self.actors.push(vec![byte(chance); 16]),
                }
            }
            1 => chunk::harm_hashes(&mut self.heads, &[], chance),
            2 => {
                self.rest.clear();
                unsigned(number(chance), &mut self.rest);
            }
            3 => harm(&mut self.rest, chance),
            4..=6 => chunk::harm_columns(&mut self.changes, columns, chance),
            _ => chunk::harm_columns(&mut self.operations, columns, chance),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_taken_apart_and_put_together_is_the_same() {
        for (_, saved) in Documents::new().unwrap().saved {
            let parts = Parts::read(chunk::body(&saved)).unwrap();
            assert!(chunk::sealed(chunk::DOCUMENT, &parts.write()) == saved, "byte for byte");
        }
    }
}

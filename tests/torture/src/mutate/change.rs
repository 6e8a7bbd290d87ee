//! Changes from elsewhere, through `PlanDocument::merge`.

use anyhow::{Context, Result, ensure};
use care_document::{Change, DocumentActor, PlanDocument};
use care_plan::{AnswerId, AnswerState, EntryId, Timestamp};

use super::bytes::{at, byte, harm, number, one_of, take_unsigned, unsigned};
use super::chunk::{self, Column};
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// A document, and what another device made on top of it.
pub(crate) struct Scene {
    pub(crate) here: PlanDocument,
    /// Every change that is here.
    pub(crate) kept: Vec<Vec<u8>>,
    /// What comes from elsewhere, in order.
    pub(crate) coming: Vec<Vec<u8>>,
}

/// Makes every reader of documents the same scenes, the usual ones first.
pub(crate) fn scenes() -> Result<Vec<Scene>> {
    let small = Scene::new(&[("birth-place/wish", "At home, if I can."), ("feeding/wish", "My milk.")], 0)?;
    let many: Vec<(String, String)> = (0..40).map(|n| (format!("birth-pain/w{n}"), format!("نہیں 👩🏽‍🍼 {n}"))).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let large = "She sat down by the window. ".repeat(1_000);
    Ok(vec![small, Scene::new(&many, 12)?, Scene::new(&[("birth-place/wish", &large)], 2)?])
}

impl Scene {
    fn new(texts: &[(&str, &str)], edits: usize) -> Result<Self> {
        let mut phone = PlanDocument::new(DocumentActor::from_bytes([1; 16]));
        let mut kept = Vec::new();
        for (id, text) in texts {
            kept.extend(raw(phone.set_text(&id.parse()?, text)?));
        }
        let entry = EntryId::from_bytes([9; 16]);
        kept.extend(raw(phone.add_entry(&"contingency".parse()?, entry, Timestamp(1_000))?));
        let mut tablet = load(&kept, 2)?;
        let mut coming = Vec::new();
        let wish: AnswerId = texts.first().context("a text")?.0.parse()?;
        for edit in 0..=edits {
            let text = tablet.value().answers.get(&wish).map(|answer| answer.text.clone()).unwrap_or_default();
            coming.extend(raw(tablet.set_text(&wish, &format!("With music {edit}. {text}"))?));
        }
        coming.extend(raw(tablet.set_state(&wish, Some(AnswerState::AdviseMe))?));
        coming.extend(raw(tablet.set_choice(&wish, Some(&"water-birth".parse()?))?));
        coming.extend(raw(tablet.remove_entry(entry, true)?));
        coming.extend(raw(tablet.set_text(&"birth-space/wish".parse()?, "Dark and quiet")?));
        coming.extend(raw(tablet.set_text(&"birth-waters/wish".parse()?, &"Leave them. ".repeat(9))?));
        coming.extend(raw(tablet.set_text(&"birth-waters/wish".parse()?, "")?));
        // Made here at the same time.
        kept.extend(raw(phone.set_text(&wish, "Not in the car. ")?));
        let here = load(&kept, 3)?;
        Ok(Self { here, kept, coming })
    }
}

pub(crate) fn raw(changes: Vec<Change>) -> impl Iterator<Item = Vec<u8>> {
    changes.into_iter().map(|change| change.raw)
}

pub(crate) fn load(changes: &[Vec<u8>], actor: u8) -> Result<PlanDocument> {
    Ok(PlanDocument::load(changes.iter().map(Vec::as_slice), DocumentActor::from_bytes([actor; 16]))?)
}

/// Whether she can go on with `document`, which took something from elsewhere: it must save, load
/// to the same value and take another edit; and what her device does with it must not stop it.
pub(crate) fn can_go_on(mut document: PlanDocument, mut kept: Option<Vec<Vec<u8>>>, chance: &mut Chance) -> Result<()> {
    let same = |left: &PlanDocument, right: &PlanDocument, when: &str| {
        ensure!(left.value() == right.value(), "{when}: another value");
        ensure!(left.heads() == right.heads(), "{when}: other heads");
        Ok(())
    };
    let check = |document: &PlanDocument, kept: &Option<Vec<Vec<u8>>>, when: &str| {
        let saved = PlanDocument::load_saved(&document.save(), &document.heads(), DocumentActor::from_bytes([4; 16]));
        same(&saved.with_context(|| format!("{when}, saved"))?, document, &format!("{when}, saved"))?;
        match kept {
            Some(kept) => {
                let when = format!("{when}, its changes");
                same(&load(kept, 5).with_context(|| when.clone())?, document, &when)
            }
            None => Ok(()),
        }
    };
    check(&document, &kept, "as taken")?;
    let wish: AnswerId = "birth-place/wish".parse()?;
    let made = document.set_text(&wish, "I am still here.").context("another edit")?;
    if let Some(kept) = &mut kept {
        kept.extend(raw(made));
    }
    let reads = document.value().answers.get(&wish).is_some_and(|answer| answer.text == "I am still here.");
    ensure!(reads, "the edit does not read back");
    check(&document, &kept, "after another edit")?;
    if chance.once_in(32) {
        document.history(&wish).context("its history")?;
        let without = document.without(std::slice::from_ref(&wish), &[], DocumentActor::from_bytes([6; 16]));
        let without = without.context("deleting an answer for good")?;
        ensure!(!without.document.value().answers.contains_key(&wish), "what was deleted is still there");
        check(&without.document, &Some(raw(without.changes).collect()), "after deleting for good")?;
    }
    Ok(())
}

/// Harmed changes.
pub(crate) struct Changes {
    scenes: Vec<Scene>,
    /// Columns of all changes, to be put where they do not belong.
    columns: Vec<Column>,
}

impl Changes {
    pub(crate) fn new() -> Result<Self> {
        let scenes = scenes()?;
        let coming = scenes.iter().take(2).flat_map(|scene| &scene.coming);
        let parts: Option<Vec<Parts>> = coming.map(|raw| Parts::read(chunk::body(raw))).collect();
        let columns = parts.context("the parts of a change")?.into_iter().flat_map(|parts| parts.columns).collect();
        Ok(Self { scenes, columns })
    }
}

impl Reader for Changes {
    fn name(&self) -> &'static str {
        "changes"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let scene = match chance.below(1_000) {
            0 => &self.scenes[2],
            1..=100 => &self.scenes[1],
            _ => &self.scenes[0],
        };
        let mut batch: Vec<Vec<u8>> = scene.coming.clone();
        batch.truncate(1 + at(chance, batch.len()));
        let place = if chance.once_in(4) { at(chance, batch.len()) } else { batch.len() - 1 };
        harm_one(&mut batch, place, &self.columns, chance);
        let mut document = scene.here.clone();
        let before = document.heads();
        let taken = watch.time(|| document.merge(batch.iter().map(Vec::as_slice)));
        match taken {
            Err(_) if document.heads() == before => Outcome::TurnedAway,
            Err(_) => Outcome::Poisoned("a refusal changed the document".to_owned()),
            Ok(new) => {
                let kept = scene.kept.iter().cloned().chain(raw(new)).collect();
                match can_go_on(document, Some(kept), chance) {
                    Ok(()) => Outcome::Taken,
                    Err(what) => Outcome::Poisoned(format!("{what:#}")),
                }
            }
        }
    }
}

/// Harms the change at `place`; those after it that build on it go on building on it.
fn harm_one(batch: &mut [Vec<u8>], place: usize, columns: &[Column], chance: &mut Chance) {
    let known: Vec<[u8; 32]> = batch.iter().map(|raw| chunk::hash(raw)).collect();
    let body = chunk::body(&batch[place]);
    let harmed = match Parts::read(body) {
        Some(mut parts) if !chance.once_in(4) => {
            for _ in 0..=chance.below(4).saturating_sub(2) {
                parts.harm(columns, &known, chance);
            }
            parts.write()
        }
        _ => {
            let mut body = body.to_vec();
            harm(&mut body, chance);
            body
        }
    };
    batch[place] = chunk::sealed(if chance.once_in(200) { byte(chance) } else { chunk::CHANGE }, &harmed);
    let mut renamed = vec![(known[place], chunk::hash(&batch[place]))];
    for later in place + 1..batch.len() {
        let Some(mut parts) = Parts::read(chunk::body(&batch[later])) else { continue };
        let new = |hash: &mut [u8; 32]| {
            if let Some((_, new)) = renamed.iter().find(|(old, _)| old == hash) {
                *hash = *new;
            }
        };
        parts.predecessors.iter_mut().for_each(new);
        batch[later] = chunk::sealed(chunk::CHANGE, &parts.write());
        renamed.push((known[later], chunk::hash(&batch[later])));
    }
}

/// A change, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Parts {
    predecessors: Vec<[u8; 32]>,
    actor: Vec<u8>,
    /// Its sequence, first operation and time.
    numbers: [u64; 3],
    message: Vec<u8>,
    others: Vec<Vec<u8>>,
    columns: Vec<Column>,
    /// What a newer version may add.
    rest: Vec<u8>,
}

impl Parts {
    fn read(body: &[u8]) -> Option<Self> {
        let mut from = body;
        let predecessors = chunk::take_hashes(&mut from)?;
        let actor = chunk::take_prefixed(&mut from)?;
        let numbers = [take_unsigned(&mut from)?, take_unsigned(&mut from)?, take_unsigned(&mut from)?];
        let message = chunk::take_prefixed(&mut from)?;
        let others = (0..take_unsigned(&mut from)?).map(|_| chunk::take_prefixed(&mut from)).collect::<Option<_>>()?;
        let heads = chunk::take_column_heads(&mut from)?;
        let columns = chunk::take_columns(&mut from, heads)?;
        let rest = from.to_vec();
        Some(Self { predecessors, actor, numbers, message, others, columns, rest })
    }

    fn write(&self) -> Vec<u8> {
        let mut body = Vec::new();
        chunk::write_hashes(&self.predecessors, &mut body);
        chunk::write_prefixed(&self.actor, &mut body);
        self.numbers.iter().for_each(|number| unsigned(*number, &mut body));
        chunk::write_prefixed(&self.message, &mut body);
        unsigned(self.others.len() as u64, &mut body);
        self.others.iter().for_each(|actor| chunk::write_prefixed(actor, &mut body));
        chunk::write_column_heads(&self.columns, &mut body);
        chunk::write_columns(&self.columns, &mut body);
        body.extend(&self.rest);
        body
    }

    /// Makes the change do what it does in its longest run `rows` times, in every column alike.
    fn lengthen(&mut self, rows: u64) {
        let actions = self.columns.iter().find(|column| column.specification == chunk::ACTIONS);
        let Some(run) = actions.and_then(|column| take_unsigned(&mut column.bytes.as_slice())) else { return };
        if !(2..0x2000).contains(&run) {
            return;
        }
        for column in &mut self.columns {
            for less in 0..2 {
                let forms = [chunk::signed, chunk::plain].map(|form| (form(run - less), form(rows - less)));
                if let Some((at, (old, new))) =
                    forms.iter().find_map(|form| Some((find(&column.bytes, &form.0)?, form)))
                {
                    column.bytes.splice(at..at + old.len(), new.iter().copied());
                    break;
                }
            }
        }
    }

    fn harm(&mut self, columns: &[Column], known: &[[u8; 32]], chance: &mut Chance) {
        match chance.below(16) {
            0 => chunk::harm_hashes(&mut self.predecessors, known, chance),
            1 => match chance.below(4) {
                0 => self.actor = vec![*one_of(chance, &[1, 3, 2, 77]); 16],
                1 => self.actor.clear(),
                2 => self.actor = vec![byte(chance); at(chance, 400)],
                _ => harm(&mut self.actor, chance),
            },
            2 | 3 => {
                let place = at(chance, self.numbers.len());
                self.numbers[place] = match chance.below(3) {
                    0 => self.numbers[place].wrapping_add(1),
                    1 => self.numbers[place].wrapping_sub(1),
                    _ => number(chance),
                };
            }
            4 => harm(&mut self.message, chance),
            5 => match (chance.below(3), self.others.is_empty()) {
                (0, false) => drop(self.others.pop()),
                (1, false) => {
                    let place = at(chance, self.others.len());
                    harm(&mut self.others[place], chance);
                }
                _ => self.others.push(vec![byte(chance); 16]),
            },
            6 => harm(&mut self.rest, chance),
            7 if chance.once_in(3) => self.lengthen(1 + (chance.next() >> (42 + chance.below(20)))),
            _ => chunk::harm_columns(&mut self.columns, columns, chance),
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_can_be_made_longer_in_every_column() -> Result<()> {
        let scene = scenes()?.remove(0);
        let deletes = scene.coming.last().context("the change that takes all out again")?;
        let mut parts = Parts::read(chunk::body(deletes)).context("its parts")?;
        let mut document = scene.here.clone();
        document.merge(scene.coming[..scene.coming.len() - 1].iter().map(Vec::as_slice))?;
        parts.lengthen(107);
        let fewer = chunk::sealed(chunk::CHANGE, &parts.write());
        document.merge([fewer.as_slice()]).context("it takes out one letter less")?;
        let left = document.value().answers.get(&"birth-waters/wish".parse()?).map(|answer| answer.text.clone());
        assert_eq!(left.as_deref(), Some(" "), "of 108 letters the last is left");
        let mut parts = Parts::read(chunk::body(deletes)).context("its parts")?;
        parts.lengthen(1_000_000);
        let more = chunk::sealed(chunk::CHANGE, &parts.write());
        assert_eq!(document.merge([more.as_slice()]), Err(care_document::DocumentError::TooLarge));
        Ok(())
    }

    #[test]
    fn a_change_taken_apart_and_put_together_is_the_same() {
        for scene in scenes().unwrap() {
            for raw in scene.kept.iter().chain(&scene.coming) {
                let parts = Parts::read(chunk::body(raw)).unwrap();
                assert!(chunk::sealed(chunk::CHANGE, &parts.write()) == *raw, "byte for byte");
            }
        }
    }

    #[test]
    fn a_document_that_cannot_go_on_is_noticed() {
        let scene = scenes().unwrap().remove(0);
        let mut chance = Chance::of(1, &[]);
        assert!(can_go_on(scene.here.clone(), Some(scene.kept.clone()), &mut chance).is_ok(), "the control");
        let missing = scene.kept[1..].to_vec();
        assert!(can_go_on(scene.here, Some(missing), &mut chance).is_err(), "its changes no longer make it");
    }
}

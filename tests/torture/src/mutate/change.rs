//! Changes from elsewhere, through `PlanDocument::merge`.

use anyhow::{Context, Result, ensure};
use care_document::{Change, DocumentActor, DocumentEdit, PlanDocument};
use care_plan::{
    AnswerState, ContentHash, EntryId, Generation, Subject, Tier, Timestamp, Value, ValueChange, ValueKind,
};

use super::bytes::{at, byte, harm, number, one_of, take_unsigned, unsigned};
use super::chunk::{self, Column};
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// The answer that most scenes are about.
const WISH: &str = "answer/birth-place/wish";

/// A document, and what another device made on top of it.
pub(crate) struct Scene {
    pub(crate) here: PlanDocument,
    /// Every change that is here.
    pub(crate) kept: Vec<Vec<u8>>,
    /// What comes from elsewhere, in order.
    pub(crate) coming: Vec<Vec<u8>>,
}

/// Makes every reader of documents the same scenes: an answer, one with many options and many
/// edits, a catalogue, an entry, and a long answer.
pub(crate) fn scenes() -> Result<Vec<Scene>> {
    let large = "She sat down by the window. ".repeat(1_000);
    Ok(vec![
        answer_scene("At home, if I can.", 2, 0)?,
        answer_scene("نہیں 👩🏽‍🍼", 40, 12)?,
        catalogue_scene()?,
        entry_scene()?,
        answer_scene(&large, 2, 2)?,
    ])
}

/// The number of a scene: the first one mostly, the last and long one seldom.
pub(crate) fn which_scene(chance: &mut Chance) -> usize {
    match chance.below(1_000) {
        0 => 4,
        1..=100 => 1,
        101..=180 => 2,
        181..=220 => 3,
        _ => 0,
    }
}

fn answer_scene(words: &str, options: usize, edits: usize) -> Result<Scene> {
    let text = |words: &str| vec![set(Value::Text(words.to_owned()))];
    let ticks = |from: usize, to: usize| -> Result<_> {
        let names = (from..to).map(|number| format!("option-{number}").parse());
        Ok(vec![set(Value::Choices(names.collect::<Result<_, _>>()?))])
    };
    let person = Value::Person(EntryId::from_bytes([9; 16]));
    let mut coming = (0..=edits).map(|edit| text(&format!("With music {edit}. {words}"))).collect::<Vec<_>>();
    coming.extend([
        vec![set(Value::State(AnswerState::AdviseMe))],
        vec![set(Value::Choice("water-birth".parse()?))],
        ticks(1, options + 1)?,
        vec![set(Value::Phone("020 7946 0000".to_owned())), set(person)],
        vec![set(Value::Attachment(ContentHash::from_bytes([5; 32])))],
        vec![DocumentEdit::Value(ValueChange::Clear(ValueKind::Choice))],
        text(""),
        text(&"Leave them. ".repeat(9)),
        text(""),
    ]);
    let at_the_same_time = vec![set(Value::Text("Not in the car. ".to_owned())), set(Value::Choice("home".parse()?))];
    Scene::new(WISH.parse()?, &[text(words), ticks(0, options)?], &coming, &at_the_same_time)
}

fn catalogue_scene() -> Result<Scene> {
    let tier = |subject: &str, tier| -> Result<_> { Ok(DocumentEdit::Tier(subject.parse()?, tier)) };
    let entry = "entry/contingency/09090909090909090909090909090909";
    let coming = [
        vec![tier(WISH, Tier::JustMe)?],
        vec![DocumentEdit::Generation(WISH.parse()?, Generation(1)), tier(entry, Tier::Shared)?],
        vec![tier("answer/newborn/baby-2/name", Tier::Sensitive)?],
        vec![DocumentEdit::Generation(WISH.parse()?, Generation(2))],
    ];
    let before = [vec![tier(WISH, Tier::Shared)?, tier(entry, Tier::Sensitive)?]];
    let at_the_same_time = [DocumentEdit::Generation(WISH.parse()?, Generation(4)), tier(WISH, Tier::Sensitive)?];
    Scene::new(Subject::EverydayCatalogue, &before, &coming, &at_the_same_time)
}

fn entry_scene() -> Result<Scene> {
    let subject = Subject::Entry("contingency".parse()?, EntryId::from_bytes([9; 16]));
    let removed = |removed| vec![DocumentEdit::Removed(removed)];
    let before = [vec![DocumentEdit::Created(Timestamp(1_000))]];
    Scene::new(subject, &before, &[removed(true), removed(false), removed(true)], &[DocumentEdit::Removed(true)])
}

const fn set(value: Value) -> DocumentEdit {
    DocumentEdit::Value(ValueChange::Set(value))
}

impl Scene {
    /// One phone does `before`; then another does `coming`, and it itself `at_the_same_time`.
    fn new(
        subject: Subject,
        before: &[Vec<DocumentEdit>],
        coming: &[Vec<DocumentEdit>],
        at_the_same_time: &[DocumentEdit],
    ) -> Result<Self> {
        let mut phone = PlanDocument::new(subject, Generation::default(), DocumentActor::from_bytes([1; 16]));
        let mut kept = Vec::new();
        for edits in before {
            kept.extend(raw(phone.apply(edits)?));
        }
        let mut tablet = load(&phone, &kept, 2)?;
        let mut made = Vec::new();
        for edits in coming {
            made.extend(raw(tablet.apply(edits)?));
        }
        kept.extend(raw(phone.apply(at_the_same_time)?));
        let here = load(&phone, &kept, 3)?;
        Ok(Self { here, kept, coming: made })
    }
}

pub(crate) fn raw(changes: Vec<Change>) -> impl Iterator<Item = Vec<u8>> {
    changes.into_iter().map(|change| change.raw)
}

/// Loads the changes of a document like `of`.
pub(crate) fn load(of: &PlanDocument, changes: &[Vec<u8>], actor: u8) -> Result<PlanDocument> {
    let actor = DocumentActor::from_bytes([actor; 16]);
    Ok(PlanDocument::load(of.subject().clone(), of.generation(), changes.iter().map(Vec::as_slice), actor)?)
}

/// Loads what a document like `of` saved.
pub(crate) fn load_saved(of: &PlanDocument, saved: &[u8], heads: &[[u8; 32]], actor: u8) -> Result<PlanDocument> {
    let actor = DocumentActor::from_bytes([actor; 16]);
    Ok(PlanDocument::load_saved(of.subject().clone(), of.generation(), saved, [], heads, actor)?)
}

/// An edit that a document of `subject` takes.
fn another_edit(subject: &Subject) -> Result<DocumentEdit> {
    Ok(match subject {
        Subject::Answer(_) => set(Value::Text("I am still here.".to_owned())),
        Subject::Entry(..) => DocumentEdit::Created(Timestamp(77)),
        _ => DocumentEdit::Tier("answer/feeding/wish".parse()?, Tier::JustMe),
    })
}

/// Whether [`another_edit`] stands.
fn reads(document: &PlanDocument) -> Result<bool> {
    Ok(match document.subject() {
        Subject::Answer(_) => document.values().text() == "I am still here.",
        Subject::Entry(..) => document.entry().is_some_and(|entry| entry.created == Timestamp(77)),
        _ => document.value().catalogue.tiers.get(&"answer/feeding/wish".parse()?) == Some(&Tier::JustMe),
    })
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
        let saved = load_saved(document, &document.save(), &document.heads(), 4);
        same(&saved.with_context(|| format!("{when}, saved"))?, document, &format!("{when}, saved"))?;
        match kept {
            Some(kept) => {
                let when = format!("{when}, its changes");
                same(&load(document, kept, 5).with_context(|| when.clone())?, document, &when)
            }
            None => Ok(()),
        }
    };
    check(&document, &kept, "as taken")?;
    let made = document.apply(&[another_edit(document.subject())?]).context("another edit")?;
    if let Some(kept) = &mut kept {
        kept.extend(raw(made));
    }
    ensure!(reads(&document)?, "the edit does not read back");
    check(&document, &kept, "after another edit")?;
    if chance.once_in(32) {
        // Where the history of a piece is not to be had, its changes are read: they are the truth.
        ensure!(document.history().is_ok() || kept.is_none(), "its history");
        let renewed = document.renewed(document.generation().next(), DocumentActor::from_bytes([6; 16]));
        let (renewed, made) = renewed.context("beginning it anew")?;
        ensure!(renewed.values() == document.values(), "begun anew it holds another value");
        ensure!(renewed.entry() == document.entry(), "begun anew it holds another entry");
        ensure!(renewed.value().unknown == document.value().unknown, "begun anew it holds other unknown keys");
        check(&renewed, &Some(raw(made).collect()), "begun anew")?;
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
        let columns = columns(scenes.iter().take(4).flat_map(|scene| &scene.coming))?;
        Ok(Self { scenes, columns })
    }
}

impl Reader for Changes {
    fn name(&self) -> &'static str {
        "changes"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let scene = &self.scenes[which_scene(chance)];
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

/// The columns of all of `changes`.
pub(crate) fn columns<'a>(changes: impl IntoIterator<Item = &'a Vec<u8>>) -> Result<Vec<Column>> {
    let parts: Option<Vec<Parts>> = changes.into_iter().map(|raw| Parts::read(chunk::body(raw))).collect();
    Ok(parts.context("the parts of a change")?.into_iter().flat_map(|parts| parts.columns).collect())
}

/// Harms the change at `place`; those after it that build on it go on building on it.
pub(crate) fn harm_one(batch: &mut [Vec<u8>], place: usize, columns: &[Column], chance: &mut Chance) {
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
        let mut shorter = document.clone();
        shorter.merge([deletes.as_slice()]).context("the control takes all of them out")?;
        parts.lengthen(107);
        let fewer = chunk::sealed(chunk::CHANGE, &parts.write());
        document.merge([fewer.as_slice()]).context("it takes out one letter less")?;
        let letters = |document: &PlanDocument| document.values().text().chars().count();
        assert_eq!(letters(&document), letters(&shorter) + 1, "of 108 letters the last is left");
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

//! Prints how the time to open a plan's documents, one an answer, grows with the edits of the plan,
//! one commit each, beside raw automerge on the same bytes in the same run; and how long the slowest
//! of the documents takes, which is what one edit waits for.
//!
//! `cargo run --release -p care-document --example open_growth`

use std::time::{Duration, Instant};

use automerge::Automerge;
use care_document::{Change, DocumentActor, DocumentEdit, DocumentError, PlanDocument};
use care_plan::{Generation, IdError, Subject, Value, ValueChange};

const EDITS: [usize; 4] = [100, 1_000, 10_000, 100_000];
const ANSWERS: usize = 40;

/// A document, what was written into it, and what it handed out.
struct Written {
    document: PlanDocument,
    text: String,
    changes: Vec<Change>,
}

impl Written {
    fn new(number: usize) -> Result<Self, IdError> {
        let subject: Subject = format!("answer/section-{number}/prompt").parse()?;
        let document = PlanDocument::new(subject, Generation::default(), DocumentActor::from_bytes([1; 16]));
        Ok(Self { document, text: String::new(), changes: Vec::new() })
    }

    fn by_changes(&self) -> Result<PlanDocument, DocumentError> {
        let changes = self.changes.iter().map(|change| change.raw.as_slice());
        PlanDocument::load(self.document.subject().clone(), Generation::default(), changes, SESSION)
    }

    fn by_save(&self, saved: &[u8]) -> Result<PlanDocument, DocumentError> {
        let (subject, heads) = (self.document.subject().clone(), self.document.heads());
        PlanDocument::load_saved(subject, Generation::default(), saved, [], &heads, SESSION)
    }
}

const SESSION: DocumentActor = DocumentActor::from_bytes([2; 16]);

#[expect(clippy::print_stdout, reason = "an example that prints what it measured")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("edits      changes    slowest    save()     raw changes  raw save()   values()   bytes saved");
    for edits in EDITS {
        let mut plan = (0..ANSWERS).map(Written::new).collect::<Result<Vec<_>, _>>()?;
        for edit in 0..edits {
            for written in plan.iter_mut().skip(edit % ANSWERS).take(1) {
                written.text.push_str(if edit % 8 == 7 { ".\n" } else { "word " });
                let words = ValueChange::Set(Value::Text(written.text.clone()));
                written.changes.extend(written.document.apply(&[DocumentEdit::Value(words)])?);
            }
        }
        let saved: Vec<Vec<u8>> = plan.iter().map(|written| written.document.save()).collect();
        let (mut by_changes, mut slowest) = (Duration::ZERO, Duration::ZERO);
        for written in &plan {
            let (took, loaded) = timed(|| written.by_changes())?;
            if loaded.heads() != written.document.heads() {
                return Err("what was opened is not what was saved".into());
            }
            by_changes += took;
            slowest = slowest.max(took);
        }
        let (by_save, cached) = timed(|| {
            plan.iter().zip(&saved).map(|(written, saved)| written.by_save(saved)).collect::<Result<Vec<_>, _>>()
        })?;
        let (raw_changes, _) = timed(|| plan.iter().try_for_each(|written| raw(&written.changes)))?;
        let (raw_save, _) = timed(|| saved.iter().try_for_each(|saved| Automerge::load(saved).map(drop)))?;
        let (values, read) =
            timed(|| Ok::<_, std::fmt::Error>(cached.iter().map(PlanDocument::values).collect::<Vec<_>>()))?;
        if !read.iter().zip(&plan).all(|(values, written)| values.text() == written.text) {
            return Err("what was opened is not what was written".into());
        }
        let bytes: usize = saved.iter().map(Vec::len).sum();
        println!(
            "{edits:<10} {by_changes:<10.1?} {slowest:<10.1?} {by_save:<10.1?} {raw_changes:<12.1?} \
             {raw_save:<12.1?} {values:<10.1?} {bytes}",
        );
    }
    Ok(())
}

/// What automerge alone makes of the changes.
fn raw(changes: &[Change]) -> Result<(), Box<dyn std::error::Error>> {
    let changes: Result<Vec<_>, _> =
        changes.iter().map(|change| automerge::Change::try_from(change.raw.as_slice())).collect();
    Ok(Automerge::new().apply_changes(changes?)?)
}

#[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(Duration, T), E> {
    let begun = Instant::now();
    let done = work()?;
    Ok((begun.elapsed(), done))
}

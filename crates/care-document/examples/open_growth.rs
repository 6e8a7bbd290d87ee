//! Prints how the time to open a document grows with its edits, one commit each, beside raw
//! automerge on the same bytes in the same run.
//!
//! `cargo run --release -p care-document --example open_growth`

use std::time::{Duration, Instant};

use automerge::Automerge;
use care_document::{DocumentActor, PlanDocument};
use care_plan::{AnswerId, IdError};

const EDITS: [usize; 4] = [100, 1_000, 10_000, 100_000];
const ANSWERS: usize = 40;

#[expect(clippy::print_stdout, reason = "an example that prints what it measured")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let answers =
        (0..ANSWERS).map(|n| format!("section-{n}/prompt").parse()).collect::<Result<Vec<AnswerId>, IdError>>()?;
    println!("edits      changes    save()     raw changes  raw save()   value()    bytes saved");
    for edits in EDITS {
        let mut document = PlanDocument::new(DocumentActor::from_bytes([1; 16]));
        let mut texts = vec![String::new(); ANSWERS];
        let mut changes = Vec::new();
        for edit in 0..edits {
            for (answer, text) in answers.iter().zip(&mut texts).skip(edit % ANSWERS).take(1) {
                text.push_str(if edit % 8 == 7 { ".\n" } else { "word " });
                changes.extend(document.set_text(answer, text)?);
            }
        }
        let (heads, saved) = (document.heads(), document.save());
        let session = DocumentActor::from_bytes([2; 16]);
        let (by_changes, loaded) =
            timed(|| PlanDocument::load(changes.iter().map(|change| change.raw.as_slice()), session))?;
        let (by_save, cached) = timed(|| PlanDocument::load_saved(&saved, &heads, session))?;
        let (raw_changes, _) = timed(|| {
            let mut raw = Automerge::new();
            let changes: Result<Vec<_>, _> =
                changes.iter().map(|change| automerge::Change::try_from(change.raw.as_slice())).collect();
            changes.map(|changes| raw.apply_changes(changes))
        })?;
        let (raw_save, _) = timed(|| Automerge::load(&saved))?;
        let (value, read) = timed(|| Ok::<_, std::fmt::Error>(cached.value()))?;
        if read != document.value() || loaded.heads() != heads {
            return Err("what was opened is not what was saved".into());
        }
        println!(
            "{edits:<10} {by_changes:<10.1?} {by_save:<10.1?} {raw_changes:<12.1?} {raw_save:<12.1?} {value:<10.1?} {}",
            saved.len()
        );
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]
fn timed<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<(Duration, T), E> {
    let begun = Instant::now();
    let done = work()?;
    Ok((begun.elapsed(), done))
}

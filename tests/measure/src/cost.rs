//! What a long history costs: opening it behind the first screen, and its bytes on the disk.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use care_bridge::{Lock, SetLock};
use care_document::{DocumentActor, DocumentEdit, PlanDocument};
use care_plan::{Generation, Subject, Value, ValueChange};

use harness::house::{House, at};

/// A figure, the floor or peer that was measured beside it, and how they compare.
#[derive(Debug)]
pub struct Compared {
    /// The figure.
    pub measured: String,
    /// What it is compared with, in the same run.
    pub beside: String,
    /// How they compare, and the goal.
    pub result: String,
}

const PLACES: [&str; 4] = ["birth-place/wish", "birth-pain/wish", "vitamin-k/wish", "first-hour/wish"];
const PASSPHRASE: &[u8] = b"nine loud geese on the roof";

fn words(edit: usize) -> String {
    format!("Words of hers, written for the {edit}th time.")
}

fn written(edit: usize) -> DocumentEdit {
    DocumentEdit::Value(ValueChange::Set(Value::Text(words(edit))))
}

/// A document for each of the places, without a vault.
fn peers() -> Vec<PlanDocument> {
    let of = |place: &&str| {
        PlanDocument::new(Subject::Answer(at(place)), Generation::default(), DocumentActor::from_bytes([1; 16]))
    };
    PLACES.iter().map(of).collect()
}

/// A house in memory, where there is memory to be had, with so many edits behind it.
fn edited(edits: usize) -> Result<House> {
    let memory = Path::new("/dev/shm");
    let mut house = House::below(if memory.is_dir() { memory } else { Path::new("/tmp") })?;
    house.begin()?;
    for edit in 0..edits {
        house.write(&at(PLACES[edit % PLACES.len()]), &words(edit))?;
    }
    Ok(house)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// P4: the whole history of `edits` edits loaded behind the first screen, beside Automerge's own
/// loading of a document of the same edits in one piece.
///
/// # Errors
///
/// Fails when what was loaded is not what was written.
pub fn history_behind(edits: usize) -> Result<Compared> {
    let mut house = edited(edits)?;
    // The first load of a history this long leaves it in one piece for the next.
    house.restart()?;
    house.app().verify();
    let mut peers = peers();
    for edit in 0..edits {
        peers[edit % PLACES.len()].apply(&[written(edit)])?;
    }
    let saved: Vec<_> = peers.iter().map(|peer| (peer.subject().clone(), peer.save(), peer.heads())).collect();
    drop(peers);

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..7 {
        house.restart()?;
        let begun = Instant::now();
        house.app().verify();
        ours.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(house.app().agrees_with_history()?, "what was loaded is what is shown");
        let begun = Instant::now();
        let mut answers = 0;
        for (subject, saved, heads) in &saved {
            let (first, actor) = (Generation::default(), DocumentActor::from_bytes([9; 16]));
            let loaded = PlanDocument::load_saved(subject.clone(), first, saved, [], heads, actor)?;
            answers += loaded.value().answers.len();
        }
        theirs.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(answers == PLACES.len(), "round {round}: the peer has them too");
    }
    let (ours, theirs) = (median(ours), median(theirs));
    Ok(Compared {
        measured: format!(
            "{ours:.0} ms for {edits} edits, every page checked (median of 7); peak memory {} MiB",
            peak_mib()?
        ),
        beside: format!(
            "Automerge loading {} KiB in one piece: {theirs:.0} ms",
            saved.iter().map(|(_, saved, _)| saved.len()).sum::<usize>() / 1024
        ),
        result: format!("{:.2}x (goal 1.25)", ours / theirs),
    })
}

fn peak_mib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).context("the peak of this process")?;
    let kib: u64 = line.split_whitespace().nth(1).context("a number")?.parse()?;
    Ok(kib / 1024)
}

/// P7: bytes on the disk after `edits` edits, copies apart, beside the bytes of the changes.
///
/// # Errors
///
/// Fails when a file cannot be read.
pub fn bytes_kept(edits: usize) -> Result<Compared> {
    let mut house = edited(edits)?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.app().verify();
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    let everyday = std::fs::metadata(house.folder().join("vault/everyday.db"))?.len();
    let mut peers = peers();
    let mut raw = 0;
    for edit in 0..edits {
        let made = peers[edit % PLACES.len()].apply(&[written(edit)])?;
        raw += made.iter().map(|change| change.raw.len()).sum::<usize>();
    }
    #[expect(clippy::cast_precision_loss, reason = "a count of bytes")]
    let allowed = raw as f64 * 1.5 + 200.0 * edits as f64;
    #[expect(clippy::cast_precision_loss, reason = "a count of bytes")]
    let share = everyday as f64 / allowed;
    Ok(Compared {
        measured: format!("everyday.db {} KiB after {edits} edits, with the room up to its class", everyday / 1024),
        beside: format!("raw changes {} KiB", raw / 1024),
        result: format!("{share:.2} of what is allowed (1.5x + 200 B a change)"),
    })
}

/// P1: a typed passphrase to an open plan with `edits` edits behind it, beside the derivation
/// alone, interleaved. The page's own painting is in P12.
///
/// # Errors
///
/// Fails when the plan does not open.
pub fn passphrase_to_plan(edits: usize, rounds: usize) -> Result<Compared> {
    let mut house = edited(edits)?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.app().verify();
    let last = house.plan()?;
    let salt = care_seal::KdfSalt::from_bytes([7; 16]);
    let secret = care_seal::Passphrase::from_utf8(PASSPHRASE)?;
    let (mut ours, mut alone) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        house.app().lock(Lock { bookmark: None, is_hidden: false })?;
        let begun = Instant::now();
        let view = house.app().unlock(PASSPHRASE.to_vec())?;
        ours.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(view.plan == last, "every word is in the reply");
        let begun = Instant::now();
        care_seal::derive_identity(&secret, &salt)?;
        alone.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let worst = ours.iter().copied().fold(0.0, f64::max);
    let (ours, alone) = (median(ours), median(alone));
    Ok(Compared {
        measured: format!("{ours:.0} ms, the slowest {worst:.0} ({rounds})"),
        beside: format!("the derivation alone: {alone:.0} ms"),
        result: format!("derivation + {:.0} ms (goal 150 with the painting, see P12)", ours - alone),
    })
}

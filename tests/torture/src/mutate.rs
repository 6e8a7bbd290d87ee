//! Harmed bytes for everything that reads foreign ones: `cargo xtask mutate`.
//!
//! Each reader gets inputs that began as right ones and were harmed in their structure. What
//! anyone can put right again, checksums and lengths, is put right again: otherwise only the
//! checksum would be tried. What was taken in spite of it must be whole: a document must save,
//! load and take another edit.

mod backup;
mod bytes;
mod change;
mod chunk;
mod document;
mod memory;
pub mod order;
mod plan;
mod slot;
mod text;
mod tier;
mod watch;

use anyhow::{Result, ensure};

use crate::chance::Chance;
use order::Order;
use watch::{Count, Watch};

/// Most memory that a run may grow by, for inputs of at most 2 MiB.
const MOST_GROWTH_MIB: u64 = 64;

/// What came of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was read.
    Taken,
    /// It was refused with an error.
    TurnedAway,
    /// It was taken, and then something was not whole.
    Poisoned(String),
}

impl Outcome {
    fn of<T, E>(result: &Result<T, E>) -> Self {
        if result.is_ok() { Self::Taken } else { Self::TurnedAway }
    }
}

/// One reader of foreign bytes.
pub(crate) trait Reader {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// Makes one input and hands it over. What the reader does happens within [`Watch::time`].
    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome;
}

/// Does what `order` says, writes what came of it, and tells whether all was well.
///
/// # Errors
///
/// Fails when it cannot be tried: no failure of Holdfast is one.
pub fn run(order: &Order) -> Result<bool> {
    let folder = tempfile::Builder::new().prefix("holdfast-mutate-").tempdir_in(crate::sandbox::memory())?;
    let mut readers: Vec<Box<dyn Reader + Send>> = vec![
        Box::new(change::Changes::new()?),
        Box::new(document::Documents::new()?),
        Box::new(tier::Tiers::new()?),
        Box::new(slot::Slots::new()?),
        Box::new(backup::Backups::new()?),
        Box::new(text::Texts::new(folder.path())?),
        Box::new(plan::Plans::new()?),
    ];
    if let Some(only) = &order.only {
        readers.retain(|reader| reader.name() == only);
        ensure!(!readers.is_empty(), "there is no reader {only}");
    }
    println!(
        "mutate: seed {}, {} inputs for each reader; one is over 2 s when three tries are",
        order.seed, order.inputs
    );
    let mut all = Count::default();
    let mut most_growth = 0;
    let mut is_tried = true;
    for mut reader in readers {
        let (name, begun) = (reader.name(), memory::resident());
        memory::forget_peak();
        let count = watch::in_a_thread(order, reader.as_mut())?;
        let grown = memory::grown(begun);
        println!("  {name:<10} {count}, {grown}");
        if order.inputs >= 1_000 && (count.taken == 0 || count.turned_away == 0) {
            println!("  {name} took all or none, so nothing was tried");
            is_tried = false;
        }
        all.add(&count);
        most_growth = most_growth.max(memory::peak().saturating_sub(begun));
    }
    // Of each reader on its own: what the allocator keeps of an earlier one is nobody's input.
    let growth = memory::mebibytes(most_growth);
    println!(
        "mutate: {} inputs, {} uncaught panics, {} over 2 s, {} poisoned documents, {growth} MiB growth",
        all.inputs, all.panics, all.slow, all.poisoned
    );
    Ok(is_tried && all.panics + all.slow + all.poisoned == 0 && growth <= MOST_GROWTH_MIB)
}

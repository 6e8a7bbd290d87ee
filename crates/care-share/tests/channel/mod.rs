//! A camera that misses frames, as numbers: the same at every run.

#[path = "../chance/mod.rs"]
mod chance;

use care_share::{Density, Frames, LAST_FRAME, Receiver};

pub(crate) use chance::Chance;

/// The bytes of a parcel for a plan of 8, 20 and 40 KB: the sizes of the design's three plans as a FHIR
/// document with a dictionary, with what signing and sealing add.
pub(crate) const PARCELS: [(&str, usize); 3] = [("8 KB", 2_680), ("20 KB", 6_460), ("40 KB", 12_215)];

/// How a camera misses frames; three in ten, either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loss {
    /// Each by itself.
    Single,
    /// Three in a row.
    Bursts,
}

/// All frames of a parcel of so many bytes, until they begin again.
pub(crate) fn frames_of(parcel_bytes: usize) -> Vec<String> {
    let mut chance = Chance::new(parcel_bytes as u64);
    let parcel: Vec<u8> = (0..parcel_bytes).map(|_| chance.below(256) as u8).collect();
    Frames::new(&parcel, Density::Usual).into_iter().flatten().take(LAST_FRAME).collect()
}

/// How many frames are shown until somebody who joins at any moment of the minute has all of it, in
/// each of `trials`, rising. A reader of frames who never gets there counts as 10,000.
pub(crate) fn shown_until_whole(frames: &[String], loss: Loss, trials: u64) -> Vec<usize> {
    let mut shown: Vec<usize> = (1..=trials).map(|seed| trial(frames, loss, &mut Chance::new(seed))).collect();
    shown.sort_unstable();
    shown
}

fn trial(frames: &[String], loss: Loss, chance: &mut Chance) -> usize {
    let joins = chance.below(330) as usize;
    let (mut receiver, mut lost) = (Receiver::new(), 0);
    for (number, frame) in (1..10_000).zip(frames.iter().cycle().skip(joins)) {
        lost = match loss {
            Loss::Single => u32::from(chance.below(10) < 3),
            Loss::Bursts if lost > 1 => lost - 1,
            // The frame after a burst is seen; after each that is seen, one in seven begins one, so
            // that three are lost for every seven that are not.
            Loss::Bursts if lost == 0 && chance.below(7) == 0 => 3,
            Loss::Bursts => 0,
        };
        if lost == 0 {
            receiver.receive(frame);
        }
        if receiver.parcel().is_some() {
            return number;
        }
    }
    10_000
}

/// What 95 of a hundred do not take longer than.
pub(crate) fn p95(rising: &[usize]) -> usize {
    rising.get(rising.len() * 95 / 100).copied().unwrap_or(usize::MAX)
}

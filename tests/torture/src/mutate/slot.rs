//! Slots, for whoever has the secret: `check_slot` of care-vault, and `open` of care-seal below.
//!
//! The lines of the header are harmed as they stand, since nobody can make its checksum right
//! again without the key of the file; what is inside is harmed and sealed anew.

use anyhow::Result;
use care_seal::{Identity, Limits, Purpose, Recipient, open, seal, seal_to_size};
use care_vault::check_slot;

use super::bytes::{at, byte, harm, one_of};
use super::text::harm_text;
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

const SLOT_BYTES: usize = 1024;
const PURPOSE: Purpose = Purpose::new("holdfast-slot", 1);

/// What a slot may be sealed for instead.
const OTHERS: [Purpose; 3] =
    [Purpose::new("holdfast-slot", 2), Purpose::new("holdfast-slot", 255), Purpose::new("holdfast-other", 1)];

/// Harmed slots.
pub(crate) struct Slots {
    identity: Identity,
    lines: String,
    sealed: Vec<Vec<u8>>,
}

impl Slots {
    pub(crate) fn new() -> Result<Self> {
        let identity = Identity::from_bytes(&[7; 32])?;
        let key = |digit: &str| digit.repeat(96);
        let lines = format!("everyday {}\nprivate {}\neveryday-before {}\n", key("a"), key("1"), key("0"));
        let both = [&identity.recipient(), &Recipient::nobody()];
        let sealed = [&both[..1], &both[..]].map(|to| seal_to_size(PURPOSE, to, lines.as_bytes(), SLOT_BYTES));
        Ok(Self { identity, lines, sealed: sealed.into_iter().collect::<Result<_, _>>()? })
    }

    /// A slot whose lines were harmed before it was sealed.
    fn sealed_anew(&self, chance: &mut Chance) -> Option<Vec<u8>> {
        let mut lines = self.lines.clone().into_bytes();
        harm_text(&mut lines, chance);
        lines.truncate(SLOT_BYTES);
        let purpose = if chance.once_in(8) { *one_of(chance, &OTHERS) } else { PURPOSE };
        let recipient = self.identity.recipient();
        // One that does not fit is sealed as long as it is.
        let sealed = seal_to_size(purpose, &[&recipient], &lines, SLOT_BYTES);
        sealed.or_else(|_| seal(purpose, &[&recipient], &lines)).ok()
    }

    /// A slot that was harmed after it was sealed.
    fn harmed(&self, chance: &mut Chance) -> Vec<u8> {
        let mut sealed = one_of(chance, &self.sealed).clone();
        let header_end = sealed.windows(5).position(|bytes| bytes == b"\n--- ").unwrap_or_default();
        match chance.below(4) {
            0 => harm(&mut sealed, chance),
            1 => {
                let mut body = sealed.split_off(header_end);
                harm(&mut body, chance);
                sealed.extend(body);
            }
            _ => {
                let body = sealed.split_off(header_end);
                harm_header(&mut sealed, chance);
                sealed.extend(body);
            }
        }
        if chance.once_in(2) {
            // A slot has one size, whatever stands in it.
            sealed.resize(SLOT_BYTES, byte(chance));
        }
        sealed
    }
}

fn harm_header(header: &mut Vec<u8>, chance: &mut Chance) {
    let mut lines: Vec<Vec<u8>> = header.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (place, other) = (at(chance, lines.len()), at(chance, lines.len()));
    match chance.below(9) {
        0 => drop(lines.remove(place)),
        1 => lines.insert(place, lines[other].clone()),
        2 => lines.swap(place, other),
        3 => lines.insert(place, b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n".to_vec()),
        4 => lines.insert(place, b"-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".to_vec()),
        5 => lines.insert(place, "-> ".repeat(at(chance, 40)).into_bytes()),
        6 => lines = std::iter::repeat_n(lines, 1 + at(chance, 60)).flatten().collect(),
        7 => harm(&mut lines[place], chance),
        _ => harm_text(&mut lines[place], chance),
    }
    *header = lines.join(&b'\n');
}

impl Reader for Slots {
    fn name(&self) -> &'static str {
        "slots"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let anew = if chance.once_in(2) { self.sealed_anew(chance) } else { None };
        let sealed = anew.unwrap_or_else(|| self.harmed(chance));
        let checked = watch.time(|| check_slot(&sealed, &self.identity));
        if checked.is_err() {
            // What is no slot may be another parcel, which has no fixed size.
            let limits = Limits { plaintext_bytes: 64 * 1024 };
            let _ = watch.time(|| open(PURPOSE, &[&self.identity], &sealed, limits));
        }
        Outcome::of(&checked)
    }
}

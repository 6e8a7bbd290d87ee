//! Harm that can be done to any bytes, and numbers that programs stumble over.

use crate::chance::Chance;

/// Numbers at the edges of what a field can hold.
const EDGES: [u64; 18] = [
    0,
    1,
    2,
    63,
    64,
    127,
    128,
    255,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x1_0000_0000,
    (1 << 53) + 1,
    i64::MAX as u64,
    1 << 63,
    u64::MAX - 1,
    u64::MAX,
];

/// A number at an edge, or a small one, or any.
pub(crate) fn number(chance: &mut Chance) -> u64 {
    match chance.below(4) {
        0 | 1 => EDGES[at(chance, EDGES.len())],
        2 => chance.below(1 << 20),
        _ => chance.next() >> chance.below(64),
    }
}

/// A place below `end`; 0 when that is 0.
pub(crate) fn at(chance: &mut Chance, end: usize) -> usize {
    usize::try_from(chance.below(end as u64)).unwrap_or_default()
}

/// One of `these`, which are not empty.
pub(crate) fn one_of<'a, T>(chance: &mut Chance, these: &'a [T]) -> &'a T {
    &these[at(chance, these.len())]
}

pub(crate) fn byte(chance: &mut Chance) -> u8 {
    chance.next().to_le_bytes()[0]
}

/// Does some harm to `bytes`: other bytes, a piece more, a piece less, a piece twice, a cut.
pub(crate) fn harm(bytes: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(6).saturating_sub(3) {
        let from = at(chance, bytes.len());
        let to = from + at(chance, (bytes.len() - from).min(64) + 1);
        match chance.below(12) {
            0 => bytes.truncate(from),
            1 => drop(bytes.drain(from..to)),
            2 => {
                let again = bytes[from..to].to_vec();
                bytes.splice(from..from, again);
            }
            3 => {
                let new: Vec<u8> = (0..=chance.below(12)).map(|_| byte(chance)).collect();
                bytes.splice(from..from, new);
            }
            4 => {
                let mut new = Vec::new();
                unsigned(number(chance), &mut new);
                bytes.splice(from..to.min(from + 1), new);
            }
            5 if from < bytes.len() => bytes[from] ^= 1 << chance.below(8),
            _ if from < bytes.len() => bytes[from] = byte(chance),
            _ => bytes.push(byte(chance)),
        }
    }
}

/// Writes an unsigned LEB128 number.
pub(crate) fn unsigned(mut number: u64, into: &mut Vec<u8>) {
    loop {
        let bits = (number & 0x7f) as u8;
        number >>= 7;
        into.push(if number == 0 { bits } else { bits | 0x80 });
        if number == 0 {
            return;
        }
    }
}

/// Takes an unsigned LEB128 number from the front.
pub(crate) fn take_unsigned(from: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..10 {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Takes `count` bytes from the front.
pub(crate) fn take<'a>(from: &mut &'a [u8], count: u64) -> Option<&'a [u8]> {
    let (taken, rest) = from.split_at_checked(usize::try_from(count).ok()?)?;
    *from = rest;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back() {
        for number in EDGES {
            let mut bytes = Vec::new();
            unsigned(number, &mut bytes);
            assert_eq!(take_unsigned(&mut bytes.as_slice()), Some(number));
        }
    }

    #[test]
    fn harm_does_no_harm_to_the_one_who_does_it() {
        for number in 0..2_000 {
            let mut chance = Chance::of(number, &["harm"]);
            let mut bytes: Vec<u8> = (0..chance.below(9)).map(|_| byte(&mut chance)).collect();
            for _ in 0..20 {
                harm(&mut bytes, &mut chance);
            }
        }
    }
}

//! Pieces out of mixtures of pieces, by Gaussian elimination.
//!
//! A frame is some pieces of the parcel, added without carry (XOR): one equation. As many equations
//! as there are pieces, none of which follows from the others, give all of them. The decoder of the
//! crate `ur` solves an equation only when all but one of its pieces are known, and so waits for
//! frames that it does not need: a third more of them where somebody joins late.

use std::collections::BTreeMap;

/// Equations that do not follow from each other.
pub(crate) struct Elimination {
    parts: usize,
    /// By the lowest piece that is in it.
    ///
    /// INVARIANT: a row's lowest bit is its key, and its bytes are as many as in every other row.
    rows: BTreeMap<u32, Row>,
}

/// Some pieces, as bits, and what they come to.
struct Row {
    pieces: u128,
    bytes: Vec<u8>,
}

impl Row {
    fn add(&mut self, other: &Self) {
        self.pieces ^= other.pieces;
        self.bytes.iter_mut().zip(&other.bytes).for_each(|(byte, other)| *byte ^= other);
    }
}

impl Elimination {
    /// None yet, of `parts` pieces: 128 at most.
    pub(crate) const fn new(parts: usize) -> Self {
        Self { parts, rows: BTreeMap::new() }
    }

    /// How many equations there are: as many as pieces would be known of as many frames.
    pub(crate) fn known(&self) -> usize {
        self.rows.len()
    }

    /// Takes an equation in. One that follows from those that are there changes nothing.
    pub(crate) fn add(&mut self, pieces: impl IntoIterator<Item = usize>, bytes: &[u8]) {
        let bit = |piece: usize| u32::try_from(piece).ok().and_then(|piece| 1_u128.checked_shl(piece)).unwrap_or(0);
        let pieces = pieces.into_iter().fold(0, |pieces, piece| pieces ^ bit(piece));
        let mut row = Row { pieces, bytes: bytes.to_vec() };
        // Each turn takes the lowest piece out, so there are no more turns than pieces.
        while row.pieces != 0 {
            let lowest = row.pieces.trailing_zeros();
            let Some(known) = self.rows.get(&lowest) else {
                self.rows.insert(lowest, row);
                return;
            };
            row.add(known);
        }
    }

    /// All pieces in their order, once there are as many equations.
    pub(crate) fn solve(&mut self) -> Option<Vec<u8>> {
        if self.rows.len() < self.parts {
            return None;
        }
        // From the highest down: what is higher than a row's lowest piece is solved already.
        let mut solved = BTreeMap::<u32, Row>::new();
        while let Some((piece, mut row)) = self.rows.pop_last() {
            for (higher, other) in &solved {
                if row.pieces >> higher & 1 == 1 {
                    row.add(other);
                }
            }
            solved.insert(piece, row);
        }
        Some(solved.into_values().flat_map(|row| row.bytes).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn as_many_equations_as_pieces_are_solved_and_fewer_are_not() {
        let pieces: [&[u8]; 3] = [b"Plea", b"se a", b"sk  "];
        let sum = |of: &[usize]| {
            (0..4).map(|at| of.iter().fold(0, |sum, piece| sum ^ pieces[*piece][at])).collect::<Vec<u8>>()
        };
        let mut elimination = Elimination::new(3);
        for of in [&[0, 1, 2][..], &[0, 1, 2], &[1, 2], &[0]] {
            elimination.add(of.iter().copied(), &sum(of));
        }
        assert_eq!(elimination.known(), 2, "the last follows from the first and the third");
        assert_eq!(elimination.solve(), None);
        elimination.add([2], b"sk  ");
        assert_eq!(elimination.solve().unwrap(), b"Please ask  ");
    }

    proptest! {
        #[test]
        fn any_equations_give_the_pieces_or_nothing(
            parts in 1_usize..=128,
            equations in prop::collection::vec(any::<u128>(), 0..300),
        ) {
            let piece = |at: usize| [at as u8, (at * 7) as u8 ^ 0x5a];
            let mut elimination = Elimination::new(parts);
            for equation in equations {
                let of: Vec<usize> = (0..parts).filter(|at| equation >> at & 1 == 1).collect();
                let sum = of.iter().fold([0, 0], |sum, at| [sum[0] ^ piece(*at)[0], sum[1] ^ piece(*at)[1]]);
                elimination.add(of, &sum);
            }
            let is_enough = elimination.known() == parts;
            let solved = elimination.solve();
            prop_assert_eq!(solved.is_some(), is_enough);
            prop_assert!(solved.is_none_or(|bytes| bytes == (0..parts).flat_map(piece).collect::<Vec<_>>()));
        }
    }
}

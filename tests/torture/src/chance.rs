//! Chance that can be had again: the same seed gives the same numbers.

/// SplitMix64, by Sebastiano Vigna: enough to spread kills and tear writes, and for nothing else.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The numbers of `seed`, for the part that `names` say.
    #[must_use]
    pub fn of(seed: u64, names: &[&str]) -> Self {
        let mut chance = Self(seed);
        for byte in names.iter().flat_map(|name| name.bytes().chain([0])) {
            chance.0 = chance.next() ^ u64::from(byte);
        }
        chance
    }

    /// The next number.
    #[expect(clippy::should_implement_trait, reason = "it never ends, and is not iterated over")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// Whether it happens that happens once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

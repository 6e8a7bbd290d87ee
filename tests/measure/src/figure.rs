//! Figures as `docs/measurements.md` has them.

use std::time::Duration;

/// Times of one thing, in milliseconds.
#[derive(Debug, Default, Clone)]
pub struct Times(Vec<f64>);

impl Times {
    /// Adds one.
    pub fn add(&mut self, time: Duration) {
        self.0.push(time.as_secs_f64() * 1000.0);
    }

    /// Adds one that was measured elsewhere, in milliseconds.
    pub fn add_ms(&mut self, time: f64) {
        self.0.push(time);
    }

    /// The value that `percent` of all do not exceed.
    #[must_use]
    pub fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
    }

    /// p50, p99 and how many. Of fewer than a hundred the longest stands in the place of p99, and
    /// is called so: it says nothing of one in a hundred.
    #[must_use]
    pub fn shown(&self) -> String {
        let (median, count) = (self.percentile(50), self.0.len());
        if count < ENOUGH_FOR_P99 {
            format!("{median:.2}, longest {:.2} ms ({count})", self.percentile(100))
        } else {
            format!("{median:.2} / {:.2} ms ({count})", self.percentile(99))
        }
    }

    /// How much longer than `other` this takes at the median, in milliseconds, and between which
    /// two values that lies in 95 of 100 drawings anew from both (bootstrap, percentiles).
    #[must_use]
    pub fn longer_than(&self, other: &Self) -> Difference {
        let mut draw = Draw(0x5eed);
        let mut differences = Self::default();
        for _ in 0..DRAWINGS {
            differences.add_ms(draw.anew(self).percentile(50) - draw.anew(other).percentile(50));
        }
        differences.0.sort_by(f64::total_cmp);
        let at = |permille: usize| differences.0.get(DRAWINGS * permille / 1000).copied().unwrap_or(f64::NAN);
        Difference { median: self.percentile(50) - other.percentile(50), least: at(25), most: at(975) }
    }
}

/// Samples of which the hundredth part is more than none.
const ENOUGH_FOR_P99: usize = 100;

/// Drawings for an interval.
const DRAWINGS: usize = 2_000;

/// How far two things lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// Of the medians, in milliseconds.
    pub median: f64,
    /// Where its interval of 95 % begins.
    pub least: f64,
    /// Where it ends.
    pub most: f64,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:+.2} ms (95 % between {:+.2} and {:+.2})", self.median, self.least, self.most)
    }
}

/// Chance that is the same each time (SplitMix64, by Sebastiano Vigna).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or(0)
    }

    /// As many of `times`, drawn with putting back.
    fn anew(&mut self, times: &Times) -> Times {
        let count = times.0.len();
        Times((0..count).filter_map(|_| times.0.get(self.below(count)).copied()).collect())
    }
}

/// One row of the table.
pub fn row(metric: &str, what: &str, measured: &str, beside: &str, result: &str) {
    println!("| {metric} | {what} | {measured} | {beside} | {result} |");
}

/// What stands above the rows.
pub fn heading() {
    println!(
        "\nA {} build; times are p50 / p99 (count), of fewer than 100 p50 and the longest.\n",
        if cfg!(debug_assertions) { "development" } else { "release" }
    );
    println!("| # | what | measured | beside it | result |\n|---|---|---|---|---|");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(of: impl IntoIterator<Item = f64>) -> Times {
        let mut times = Times::default();
        of.into_iter().for_each(|time| times.add_ms(time));
        times
    }

    #[test]
    fn the_longest_of_a_few_is_not_called_a_percentile() {
        assert_eq!(times([1.0, 2.0, 9.0]).shown(), "2.00, longest 9.00 ms (3)");
        assert_eq!(times((1..=200).map(f64::from)).shown(), "101.00 / 199.00 ms (200)");
    }

    #[test]
    fn a_difference_has_an_interval_and_no_difference_one_round_nothing() {
        let quick = times((0..50).map(|n| 150.0 + f64::from(n % 7)));
        let slow = times((0..50).map(|n| 155.0 + f64::from(n % 7)));
        let apart = slow.longer_than(&quick);
        assert!((apart.median - 5.0).abs() < 0.01 && apart.least >= 3.0 && apart.most <= 7.0, "{apart}");
        let same = quick.longer_than(&quick);
        assert!(same.least <= 0.0 && same.most >= 0.0, "{same}");
    }
}

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

    /// p50, p99 and how many.
    #[must_use]
    pub fn shown(&self) -> String {
        format!("{:.2} / {:.2} ms ({})", self.percentile(50), self.percentile(99), self.0.len())
    }
}

/// One row of the table.
pub fn row(metric: &str, what: &str, measured: &str, beside: &str, result: &str) {
    println!("| {metric} | {what} | {measured} | {beside} | {result} |");
}

/// What stands above the rows.
pub fn heading() {
    println!(
        "\nA {} build; times are p50 / p99 (count).\n",
        if cfg!(debug_assertions) { "development" } else { "release" }
    );
    println!("| # | what | measured | beside it | result |\n|---|---|---|---|---|");
}

//! What is asked for on the command line.

use anyhow::{Context, Result, bail};

/// How much is tried, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Inputs for each reader.
    pub inputs: u64,
    /// What chance begins with: the same seed gives the same inputs.
    pub seed: u64,
    /// Only the reader of that name.
    pub only: Option<String>,
    /// The number of the first input, to try a single one again.
    pub first: u64,
}

impl Order {
    /// Reads the command line. What is not said is as much as is tried before every change, from
    /// `seed`.
    ///
    /// # Errors
    ///
    /// Fails for a word that it does not know.
    pub fn of(words: &[String], seed: u64) -> Result<Self> {
        let mut order = Self { inputs: 10_000, seed, only: None, first: 0 };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let value = words.next().with_context(|| format!("{word} takes a value"))?;
            let number = || value.parse().with_context(|| format!("{word} takes a number, not {value}"));
            match word.as_str() {
                "--inputs" => order.inputs = number()?,
                "--seed" => order.seed = number()?,
                "--first" => order.first = number()?,
                "--only" => order.only = Some(value.clone()),
                other => bail!("mutate takes --inputs, --seed, --only and --first, not {other}"),
            }
        }
        Ok(order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_and_other_words_refused() {
        let order = |words: &str| Order::of(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), 7);
        let usual = order("").unwrap();
        assert_eq!((usual.inputs, usual.seed), (10_000, 7));
        assert_eq!(order("--seed 3").unwrap().seed, 3);
        let one = order("--only slots --first 7 --inputs 1").unwrap();
        assert_eq!(one, Order { inputs: 1, first: 7, only: Some("slots".to_owned()), ..usual });
        assert!(order("--input 1").is_err() && order("--inputs many").is_err() && order("--inputs").is_err());
    }
}

//! What is asked for on the command line.

use anyhow::{Context, Result, bail};

/// How much of everything is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Processes to kill, over all scenarios.
    pub kills: usize,
    /// Crash images to open, over all scenarios.
    pub images: usize,
    /// Most calls to fail in one scenario, with each of the two errors; more where it is quick.
    pub faults: usize,
    /// Small disks to fill, over all scenarios.
    pub disks: usize,
    /// What chance begins with.
    pub seed: u64,
    /// The one scenario that is tortured; all of them where none is named.
    pub only: Option<String>,
}

impl Order {
    /// Reads the command line. What is not said is as long as a run before every change may take.
    ///
    /// # Errors
    ///
    /// Fails for a word that it does not know.
    pub fn of(words: &[String], seed: u64) -> Result<Self> {
        let mut order = Self { kills: 50, images: 200, faults: 3, disks: 24, seed, only: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--only" {
                order.only = Some(words.next().context("--only takes a name")?.clone());
                continue;
            }
            let mut number = || {
                let value = words.next().with_context(|| format!("{word} takes a number"))?;
                value.parse::<u64>().with_context(|| format!("{word} takes a number, not {value}"))
            };
            let counted = |number: u64| usize::try_from(number).context("so many?");
            match word.as_str() {
                "--kills" => order.kills = counted(number()?)?,
                "--images" => order.images = counted(number()?)?,
                "--faults" => order.faults = counted(number()?)?,
                "--disks" => order.disks = counted(number()?)?,
                "--seed" => order.seed = number()?,
                other => bail!("torture takes --kills, --images, --faults, --disks, --seed and --only, not {other}"),
            }
        }
        Ok(order)
    }
}

/// `all` in `parts`, the first ones larger by one where it does not divide.
#[must_use]
pub fn shares(all: usize, parts: usize) -> Vec<usize> {
    (0..parts).map(|part| all / parts + usize::from(part < all % parts)).collect()
}

/// `all` in parts as large as `weights` say, and what does not divide to the first.
#[must_use]
pub fn weighted_shares(all: usize, weights: &[usize]) -> Vec<usize> {
    let whole: usize = weights.iter().sum();
    let mut parts: Vec<usize> = weights.iter().map(|weight| all * weight / whole.max(1)).collect();
    let rest = all - parts.iter().sum::<usize>();
    parts.iter_mut().take(1).for_each(|first| *first += rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_and_other_words_refused() {
        let order = |words: &str| Order::of(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>(), 7);
        assert_eq!(order("").unwrap().seed, 7);
        assert_eq!(order("--kills 1000 --seed 3").unwrap(), Order { kills: 1000, seed: 3, ..order("").unwrap() });
        assert!(order("--kill 1").is_err() && order("--kills many").is_err() && order("--kills").is_err());
    }

    #[test]
    fn shares_add_up() {
        assert_eq!(shares(10, 4), [3, 3, 2, 2]);
        assert_eq!(weighted_shares(10, &[2, 1, 1]), [6, 2, 2]);
    }
}

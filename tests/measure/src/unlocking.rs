//! What an attempt to open the plan costs, whatever it opens.

use std::time::Instant;

use anyhow::{Result, ensure};
use care_bridge::ApiError;
use care_seal::{KdfSalt, Passphrase, derive_identity};

use crate::figure::{Times, row};
use harness::installs::{DAY, FULL, PRIVATE_ANSWERS, lock, pair};

const ROUNDS: usize = 50;
const DERIVATION: &str = "a derivation alone";

/// How far apart the medians may be.
const GOAL: f64 = 0.05;

/// Opens an install with a full passphrase with each of its passphrases and with a wrong one, and
/// derives an identity without opening anything, in turns; says how long each took.
///
/// # Errors
///
/// Fails when one opens what it should not, or derives more or less than once.
pub fn measure() -> Result<()> {
    let [mut house, _] = pair()?;
    let everyday = house.app().unlock(DAY.to_vec())?.plan.answers.len();
    lock(&mut house)?;
    let wrong = &b"only the crow knows this one"[..];
    let attempts = [("everyday", DAY), ("full", FULL), ("wrong", wrong), (DERIVATION, wrong)];
    let mut times = attempts.map(|_| Times::default());
    for round in 0..ROUNDS {
        for step in 0..attempts.len() {
            // Each comes after each of the others.
            let step = if round % 2 == 0 { step } else { attempts.len() - step };
            let number = (round + step) % attempts.len();
            let (name, secret) = attempts[number];
            let before = care_seal::derivations();
            let begun = Instant::now();
            if name == DERIVATION {
                derive_identity(&Passphrase::from_utf8(secret)?, &KdfSalt::from_bytes([7; 16]))?;
                times[number].add(begun.elapsed());
                continue;
            }
            let opened = house.app().unlock(secret.to_vec());
            times[number].add(begun.elapsed());
            ensure!(care_seal::derivations() == before + 1, "{name}: one derivation");
            if secret == wrong {
                ensure!(opened == Err(ApiError::WrongPassphrase), "a wrong one opens nothing");
            } else {
                let answers = opened?.plan.answers.len();
                let expected = if secret == FULL { everyday + PRIVATE_ANSWERS } else { everyday };
                ensure!(
                    answers == expected,
                    "{name} opens {answers} answers, and {everyday} stand in the everyday plan"
                );
                lock(&mut house)?;
            }
        }
    }
    let medians: Vec<f64> = times.iter().take(3).map(|times| times.percentile(50)).collect();
    let (least, most) =
        medians.iter().fold((f64::MAX, f64::MIN), |(least, most), median| (least.min(*median), most.max(*median)));
    let shown: Vec<String> =
        attempts.iter().zip(&times).map(|((name, _), times)| format!("{name}: {}", times.shown())).collect();
    let pairs = [("full", 1, "everyday", 0), ("everyday", 0, "wrong", 2), ("full", 1, "wrong", 2)];
    let apart = pairs.map(|(name, one, other_name, other)| {
        format!("{name} against {other_name}: {}", times[one].longer_than(&times[other]))
    });
    row(
        "A6",
        "an attempt to open the plan, one derivation each",
        &shown[..3].join("<br>"),
        &shown[3],
        &format!(
            "medians {:.1} % apart (goal {:.0} %)<br>{}",
            (most / least - 1.0) * 100.0,
            GOAL * 100.0,
            apart.join("<br>")
        ),
    );
    Ok(())
}

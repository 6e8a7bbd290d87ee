//! The age format's own test vectors, through the one way in that there is.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use care_seal::{Identity, Limits, OpenError, Purpose, open};
use harness::vectors::{self, Vector};

/// Large enough for every vector, so that what is refused is refused for what is wrong with it.
const LIMITS: Limits = Limits { plaintext_bytes: 32 * 1024 * 1024 };

/// No vector is a parcel of ours. One that opens ends where we look for its purpose.
const OPENED: Result<(), OpenError> = Err(OpenError::OtherPurpose);

/// How many vectors there are of each kind. Only the first can be opened by [`open`].
const KINDS: [(&str, usize); 4] = [("X25519", 68), ("armor", 33), ("hybrid", 18), ("passphrase", 24)];

/// Vectors that end otherwise than they should. The list may only grow shorter.
const DEVIATIONS: [&str; 0] = [];

fn kind(vector: &Vector) -> &'static str {
    if vector.is_armored {
        "armor"
    } else if vector.identities.iter().any(|identity| identity.starts_with("AGE-SECRET-KEY-PQ-")) {
        "hybrid"
    } else if vector.has_passphrase && vector.identities.is_empty() {
        "passphrase"
    } else {
        "X25519"
    }
}

fn outcome(vector: &Vector, identities: &[&Identity]) -> Result<(), OpenError> {
    open(Purpose::new("holdfast-vector", 1), identities, &vector.sealed, LIMITS).map(|_| ())
}

fn agrees(expect: &str, outcome: Result<(), OpenError>) -> bool {
    use OpenError::{Damaged, Newer, NotAParcel, NotForThisIdentity};
    match expect {
        "success" => outcome == OPENED,
        "no match" => outcome == Err(NotForThisIdentity),
        "header failure" => matches!(outcome, Err(Damaged | NotAParcel | Newer)),
        "HMAC failure" | "payload failure" => outcome == Err(Damaged),
        _ => false,
    }
}

#[test]
fn the_vectors_of_the_age_format_end_as_they_should() -> Result<()> {
    let mut kinds = BTreeMap::new();
    let mut deviations = Vec::new();
    for vector in vectors::all()? {
        let kind = kind(&vector);
        *kinds.entry(kind).or_insert(0) += 1;
        if kind != "X25519" {
            continue;
        }
        let identities: Vec<Identity> = vector
            .identities
            .iter()
            .map(|text| text.parse().with_context(|| format!("the identity of {}", vector.name)))
            .collect::<Result<_>>()?;
        let outcome = outcome(&vector, &identities.iter().collect::<Vec<_>>());
        if !agrees(&vector.expect, outcome) {
            eprintln!("{}: {} was expected, and {outcome:?} came", vector.name, vector.expect);
            deviations.push(vector.name);
        }
    }
    ensure!(kinds == BTreeMap::from(KINDS), "the package has {kinds:?}");
    ensure!(deviations == DEVIATIONS, "they differ in {deviations:?}");
    Ok(())
}

#[test]
fn what_is_sealed_in_another_way_never_opens() -> Result<()> {
    let stranger = Identity::from_bytes(&[7; 32])?;
    for vector in vectors::all()? {
        let outcome = outcome(&vector, &[&stranger]);
        let is_refused = outcome.is_err() && outcome != OPENED;
        ensure!(is_refused, "{}, of {}: {outcome:?}", vector.name, kind(&vector));
        let is_armor = kind(&vector) == "armor";
        ensure!(!is_armor || outcome == Err(OpenError::NotAParcel), "{}: no armor is read", vector.name);
    }
    Ok(())
}

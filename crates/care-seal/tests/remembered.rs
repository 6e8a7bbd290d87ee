//! Derivations that tests remember: in a process of their own, since every later one of a process is of that kind.
#![cfg(debug_assertions)]
#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it says")]

use care_seal::{KdfSalt, Passphrase, derivations, derive_identity, recalled_derivations, remember_derivations};

fn derive() -> Vec<String> {
    let mut all = Vec::new();
    for secret in ["the kettle sings at four", "the kettle sings at five"] {
        for salt in [0x71, 0x72] {
            let secret = Passphrase::from_utf8(secret.as_bytes()).unwrap();
            all.push(derive_identity(&secret, &KdfSalt::from_bytes([salt; 16])).unwrap().to_text().to_string());
        }
    }
    all
}

#[test]
fn what_is_remembered_is_what_is_derived_and_nothing_is_until_it_is_asked_for() {
    let first = derive();
    assert!(first.iter().enumerate().all(|(at, one)| !first[..at].contains(one)), "no two are one");
    remember_derivations();
    assert_eq!((derive(), recalled_derivations()), (first.clone(), 0), "nothing was remembered before");
    assert_eq!((derive(), recalled_derivations()), (first, 4));
    assert_eq!(derivations(), 12, "each counts, whichever way it came");
}

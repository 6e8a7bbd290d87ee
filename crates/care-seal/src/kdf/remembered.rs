//! What came of derivations of before, for tests that open the same vaults a thousand times. In no release build.
//!
//! A derivation is meant to be slow, and gives the same for the same, so nothing but the time is another. What is
//! measured, and the memory that is searched for keys, are of processes that did not ask for this.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use sha2::{Digest, Sha256};

use super::{IDENTITY_BYTES, KdfSalt};
use crate::Passphrase;

type Derived = [u8; IDENTITY_BYTES];

/// By the hash of secret and salt.
static REMEMBERED: OnceLock<Mutex<HashMap<[u8; 32], Derived>>> = OnceLock::new();

/// From now on this process derives each secret once for each salt, and remembers what came of it.
///
/// For tests. Every secret that is typed after it stays in memory as what it opens.
pub fn remember_derivations() {
    REMEMBERED.get_or_init(Mutex::default);
}

/// What came of it before, where that is remembered.
pub(super) fn find(passphrase: &Passphrase, salt: &KdfSalt) -> Option<Derived> {
    let remembered = REMEMBERED.get()?.lock().unwrap_or_else(PoisonError::into_inner);
    remembered.get(&name(passphrase, salt)).copied()
}

/// Remembers it, where that was asked for.
pub(super) fn keep(passphrase: &Passphrase, salt: &KdfSalt, derived: &Derived) {
    if let Some(remembered) = REMEMBERED.get() {
        remembered.lock().unwrap_or_else(PoisonError::into_inner).insert(name(passphrase, salt), *derived);
    }
}

fn name(passphrase: &Passphrase, salt: &KdfSalt) -> [u8; 32] {
    Sha256::new().chain_update(salt.0).chain_update(passphrase.as_bytes()).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive_identity;

    #[test]
    fn what_is_remembered_is_what_would_be_derived() {
        let secrets = ["the kettle sings at four", "the kettle sings at five"];
        let salts = [KdfSalt::from_bytes([0x71; 16]), KdfSalt::from_bytes([0x72; 16])];
        let derive = || {
            let all = secrets.iter().flat_map(|secret| salts.map(|salt| (Passphrase::from_utf8(secret.as_bytes()), salt)));
            let identity = |(secret, salt): (Result<Passphrase, _>, KdfSalt)| derive_identity(&secret.unwrap(), &salt);
            all.map(identity).map(|identity| identity.unwrap().to_text().to_string()).collect::<Vec<_>>()
        };
        let first = derive();
        remember_derivations();
        let (before, second, third) = (crate::derivations(), derive(), derive());
        assert_eq!((&first, &first), (&second, &third));
        assert!(crate::derivations() >= before + 8, "each counts as one");
        assert!(first.iter().enumerate().all(|(at, one)| !first[..at].contains(one)), "and no two are one");
    }
}

//! What came of derivations of before, for tests that open the same vaults a thousand times. In no release build.
//!
//! A derivation is meant to be slow, and gives the same for the same, so nothing but the time is another. What is
//! measured, and the memory that is searched for keys, are of processes that did not ask for this.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use sha2::{Digest, Sha256};

use super::{IDENTITY_BYTES, KdfSalt};
use crate::Passphrase;

type Derived = [u8; IDENTITY_BYTES];

/// By the hash of secret and salt.
static REMEMBERED: OnceLock<Mutex<BTreeMap<[u8; 32], Derived>>> = OnceLock::new();

static RECALLED: AtomicU64 = AtomicU64::new(0);

/// From now on this process derives each secret once for each salt, and remembers what came of it.
///
/// For tests. Every secret that is typed after it stays in memory as what it opens.
pub fn remember_derivations() {
    REMEMBERED.get_or_init(Mutex::default);
}

/// How often something was remembered in the place of deriving it.
#[must_use]
pub fn recalled_derivations() -> u64 {
    RECALLED.load(Ordering::Relaxed)
}

/// What came of it before, where that is remembered.
pub(super) fn find(passphrase: &Passphrase, salt: &KdfSalt) -> Option<Derived> {
    let remembered = REMEMBERED.get()?.lock().unwrap_or_else(PoisonError::into_inner);
    let found = remembered.get(&name(passphrase, salt)).copied()?;
    RECALLED.fetch_add(1, Ordering::Relaxed);
    Some(found)
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

//! Where an answer is kept: in a tier of one of the two vaults.

use care_plan::Tier;
use care_vault::VaultName;

/// One document's place. Ordered: a later place is more private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) tier: Tier,
    pub(crate) vault: VaultName,
}

impl Place {
    /// Where new words of `tier` go: what is private goes to the private vault when that is
    /// open, all else to the everyday one. So setting a full passphrase later moves nothing.
    pub(crate) fn for_new(tier: Tier, private_is_open: bool) -> Self {
        let vault = if tier != Tier::Shared && private_is_open { VaultName::Private } else { VaultName::Everyday };
        Self { tier, vault }
    }
}

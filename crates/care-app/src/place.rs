//! Where an answer is kept: in a tier of one of the two vaults.

use care_plan::Tier;
use care_vault::VaultName;

/// One document's place. Ordered by vault, then by tier: what the private vault holds has a key that
/// an everyday session does not have, whatever its tier is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) vault: VaultName,
    pub(crate) tier: Tier,
}

impl Place {
    /// Where new words of `tier` go: what is private goes to the private vault when that is
    /// open, all else to the everyday one. So setting a full passphrase later moves nothing.
    pub(crate) fn for_new(tier: Tier, private_is_open: bool) -> Self {
        let vault = if tier != Tier::Shared && private_is_open { VaultName::Private } else { VaultName::Everyday };
        Self { tier, vault }
    }

    /// The place that is as private as both: nothing of the private vault leaves it, and no tier is
    /// widened.
    pub(crate) fn as_private_as(self, other: Self) -> Self {
        Self { vault: self.vault.max(other.vault), tier: self.tier.max(other.tier) }
    }
}

//! What the page is told of an open session.

use care_bridge::{LockView, OpenView, SecretChangeView};
use care_vault::{OpenedBy, Reach};

use super::OpenSession;
use crate::host::Host;
use crate::use_case::{code, lock, rehearsal, restore};

impl OpenSession {
    /// Whether a secret opens the plan. The session knows how it was opened, whatever has happened
    /// to the folder since.
    pub(crate) const fn has_lock(&self) -> bool {
        !matches!(self.vaults.by(), OpenedBy::Device)
    }

    /// How far what has opened it reaches.
    pub(crate) const fn reach(&self) -> Reach {
        self.vaults.reach()
    }

    /// What has opened it, in the page's words.
    pub(crate) const fn opened_by(&self) -> care_bridge::OpenedBy {
        match self.vaults.by() {
            OpenedBy::Device => care_bridge::OpenedBy::Device,
            OpenedBy::Passphrase => care_bridge::OpenedBy::Passphrase,
            OpenedBy::Code => care_bridge::OpenedBy::Code,
            OpenedBy::Biometric => care_bridge::OpenedBy::Biometric,
        }
    }

    /// Whether a lock is set, and whether one is offered.
    pub(crate) fn lock_view(&mut self, host: &Host) -> LockView {
        if self.has_lock() { LockView::Set } else { LockView::NotSet { offer: lock::is_lock_offered(self, host) } }
    }

    /// Where she was, if what opened the plan reaches as far as what had opened it before. It is
    /// told until the plan is locked again: the first page that hears it may be thrown away.
    pub(crate) fn where_she_was(&self) -> Option<String> {
        let bookmark = self.remembered.bookmarks.iter().find(|bookmark| bookmark.reach == self.reach());
        bookmark.map(|bookmark| bookmark.text.clone())
    }

    /// The whole plan, as the page is handed it.
    pub(crate) fn view(&mut self, host: &Host) -> OpenView {
        let lock = self.lock_view(host);
        OpenView {
            plan: self.plan(),
            lock,
            opened_by: self.opened_by(),
            offer_code: lock == LockView::Set && code::is_code_offered(self),
            bookmark: None,
            changed: self
                .remembered
                .changed
                .iter()
                .map(|(secret, at)| SecretChangeView { secret: *secret, at: host.moment_now(*at) })
                .collect(),
            reminds: rehearsal::is_reminded_now(self, host),
            repaired: self.remembered.repaired.clone(),
            can_undo_restore: restore::can_undo(self, host).is_some(),
            aside: host.count_aside(),
        }
    }
}

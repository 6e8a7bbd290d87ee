//! What stands beside her words: kept with the answer that names it, and carried where that goes.

use care_document::DocumentEdit;
use care_plan::{AnswerId, ContentHash, DocumentId, Subject, Value, ValueChange};
use care_vault::{AttachmentRow, VaultName};

use super::transaction::{Transaction, Write};
use super::{OpenSession, vault_of};
use crate::error::AppError;
use crate::place::Place;
use crate::ports::Context;

/// The most bytes of all photographs and voice notes in the plan: some fifty of the largest. An upgrade and a repair hold all of
/// them in memory, and each copy of a day has them, too.
pub(crate) const MOST_ATTACHED: u64 = 48 * 1024 * 1024;

impl OpenSession {
    /// Keeps `bytes` beside the answer at `place`, and lets it name them, in one transaction.
    pub(crate) fn attach(
        &mut self,
        place: Place,
        answer: &AnswerId,
        bytes: Vec<u8>,
        context: &mut Context<'_>,
    ) -> Result<(), AppError> {
        let subject = Subject::Answer(self.stored(answer));
        let document = self.document(&(place.vault, subject.clone()), context)?.document.id();
        let hash = ContentHash::of(&bytes);
        let edits = vec![DocumentEdit::Value(ValueChange::Set(Value::Attachment(hash)))];
        let writes = vec![Write { subject, tier: place.tier, edits }];
        let attachments = vec![AttachmentRow { document, hash, bytes }];
        self.commit(Transaction { writes, attachments, ..Transaction::new(place.vault) }, context)
    }

    /// The bytes that `hash` names; none where they are not there, or not whole.
    pub(crate) fn attachment(&self, hash: ContentHash) -> Option<Vec<u8>> {
        self.vaults().vaults().find_map(|vault| vault.attachment(hash).ok().flatten())
    }

    /// Whether so many bytes more may be kept beside her words.
    pub(crate) fn has_room_for(&self, bytes: usize) -> Result<bool, AppError> {
        let kept = self
            .vaults()
            .vaults()
            .try_fold(0_u64, |sum, vault| Ok::<_, AppError>(sum.saturating_add(vault.attachment_bytes()?)))?;
        Ok(kept.saturating_add(bytes as u64) <= MOST_ATTACHED)
    }

    /// What the document `from` of `vault` keeps, to be kept by the document `to`.
    pub(super) fn carried(
        &mut self,
        vault: VaultName,
        from: DocumentId,
        to: DocumentId,
    ) -> Result<Vec<AttachmentRow>, AppError> {
        let rows = vault_of(&mut self.vaults, vault)?.attachments_of(from)?;
        Ok(rows.into_iter().map(|row| AttachmentRow { document: to, ..row }).collect())
    }
}

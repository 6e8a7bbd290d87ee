//! What stands beside her words: kept with the answer that names it, and carried where that goes.

use care_document::DocumentEdit;
use care_plan::{AnswerId, ContentHash, DocumentId, Subject, Value, ValueChange};
use care_vault::{AttachmentRow, VaultName};

use super::transaction::{Transaction, Write};
use super::{OpenSession, vault_of};
use crate::error::AppError;
use crate::place::Place;
use crate::ports::Context;

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

    /// How many bytes are kept beside her words.
    pub(crate) fn attachment_bytes(&self) -> Result<u64, AppError> {
        self.vaults().vaults().try_fold(0_u64, |sum, vault| Ok(sum.saturating_add(vault.attachment_bytes()?)))
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

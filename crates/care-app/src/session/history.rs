//! What was said before, and when what stands there was changed last: read from the changes that a vault keeps.
//! The plan as a whole at a moment of before is [`Past`](super::Past).

use std::collections::BTreeMap;

use care_document::Moment;
use care_plan::{AnswerId, AnswerState, Disclosure, EntryId, Subject, Timestamp, Values};

use super::{OpenSession, vault_of};
use crate::documents::{self, Found};
use crate::error::AppError;
use crate::place::Place;
use crate::ports::Context;

/// An answer that says something else than it did.
pub(crate) struct Changed {
    pub(crate) answer: AnswerId,
    /// What it said then; nothing for one that was not begun.
    pub(crate) before: Values,
    pub(crate) now: Values,
    /// When it was changed last.
    pub(crate) at: Timestamp,
}

impl OpenSession {
    /// What every answer said before, oldest first, of every pregnancy and under the names that they are
    /// stored by; an answer that stands in two vaults is there once for each.
    pub(crate) fn histories(&mut self, context: &mut Context<'_>) -> Result<Vec<(AnswerId, Vec<Moment>)>, AppError> {
        let mut histories = Vec::new();
        for vault in self.vaults.vaults() {
            for row in vault.documents()? {
                if let Subject::Answer(answer) = &row.subject {
                    let history = documents::history(vault, &row, context)?;
                    if !history.is_empty() {
                        histories.push((answer.clone(), history));
                    }
                }
            }
        }
        histories.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(histories)
    }

    /// What `answer` said before, oldest first, each with when that was kept, where the vault knows
    /// it. Empty for an answer that was never begun.
    pub(crate) fn history(
        &mut self,
        answer: &AnswerId,
        context: &mut Context<'_>,
    ) -> Result<Vec<(Option<Timestamp>, Moment)>, AppError> {
        let Some(Place { vault, .. }) = self.home(answer) else { return Ok(Vec::new()) };
        let subject = Subject::Answer(self.stored(answer));
        let open = self.document(&(vault, subject.clone()), context)?;
        let (id, moments) = (open.document.id(), open.document.history());
        let vault = vault_of(&mut self.vaults, vault)?;
        let moments = match (moments, documents::find(vault, &subject)?) {
            (Err(_), Found::Standing(row)) => documents::history(vault, &row, context)?,
            (moments, _) => moments?,
        };
        let kept: BTreeMap<[u8; 32], Timestamp> =
            vault.changes(id)?.into_iter().map(|row| (row.hash, row.received)).collect();
        Ok(moments.into_iter().map(|moment| (kept.get(&moment.hash).copied(), moment)).collect())
    }

    /// Which answers that `disclosure` lets be seen say something else than they did `then`, with what
    /// they said.
    pub(crate) fn changed_since(
        &mut self,
        disclosure: &Disclosure,
        then: Timestamp,
        context: &mut Context<'_>,
    ) -> Result<Vec<Changed>, AppError> {
        let plan = self.plan();
        let mut candidates: BTreeMap<AnswerId, Timestamp> = BTreeMap::new();
        for vault in self.vaults.vaults() {
            for (subject, _, at) in vault.last_received()? {
                let Subject::Answer(answer) = subject else { continue };
                let Some(answer) = self.asked(&answer) else { continue };
                if at > then && plan.tells(disclosure, &answer) {
                    let last = candidates.entry(answer).or_insert(at);
                    *last = at.max(*last);
                }
            }
        }
        let mut changed = Vec::new();
        for (answer, at) in candidates {
            let now = self.answer(&answer).map(|answer| answer.values).unwrap_or_default();
            let moments = self.history(&answer, context)?;
            let before = moments.into_iter().rev().find(|(at, _)| at.is_none_or(|at| at <= then));
            let before = before.map(|(_, moment)| moment.values).unwrap_or_default();
            // What she had left out nobody had seen.
            let was_seen = before.state() != Some(AnswerState::LeaveOut);
            let before = if was_seen { before } else { Values::default() };
            if before != now {
                changed.push(Changed { answer, before, now, at });
            }
        }
        Ok(changed)
    }

    /// The answers that were changed last, the newest first, each once.
    pub(crate) fn changed_last(&self) -> Result<Vec<(AnswerId, Timestamp)>, AppError> {
        let mut changed: BTreeMap<AnswerId, Timestamp> = BTreeMap::new();
        for vault in self.vaults.vaults() {
            for (subject, _, at) in vault.last_received()? {
                if let Subject::Answer(answer) = subject
                    && let Some(answer) = self.asked(&answer)
                {
                    let last = changed.entry(answer).or_insert(at);
                    *last = at.max(*last);
                }
            }
        }
        let mut changed: Vec<_> = changed.into_iter().collect();
        changed.sort_by(|(one, at), (other, then)| then.cmp(at).then_with(|| one.cmp(other)));
        Ok(changed)
    }

    /// When something of what `disclosure` lets be seen was changed last: written, emptied or taken away.
    pub(crate) fn last_changed(&self, disclosure: &Disclosure) -> Result<Option<Timestamp>, AppError> {
        let plan = self.plan();
        let is_of_card =
            |entry: EntryId| plan.answers.keys().any(|id| id.entry() == Some(entry) && plan.would_tell(disclosure, id));
        let mut last = None;
        for vault in self.vaults.vaults() {
            let concerned = vault.last_received()?.into_iter().filter(|(subject, _, _)| match subject {
                Subject::Answer(id) => self.asked(id).is_some_and(|id| plan.would_tell(disclosure, &id)),
                Subject::Entry(_, entry) => is_of_card(*entry),
                Subject::EverydayCatalogue | Subject::PrivateCatalogue | Subject::Leftover(_) => false,
            });
            last = last.max(concerned.map(|(_, _, at)| at).max());
        }
        Ok(last)
    }
}

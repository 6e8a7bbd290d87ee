//! What she typed and chose, and what of it the shell has acknowledged: a pure fold over
//! keystrokes, time and replies. Time is handed in, in milliseconds.
//!
//! Three promises: one answer has at most one save under way; the newest text is the one that
//! stays; a change leaves this fold only when the shell has said that it is on the disk.

use std::collections::BTreeMap;

use care_bridge::ApiError;
use care_plan::{Answer, AnswerId, Tier, Value, ValueChange, ValueKind};

/// How long she has paused when her words are saved.
pub(crate) const PAUSE_MS: f64 = 500.0;
/// How long she can type on before they are saved all the same.
pub(crate) const LONGEST_MS: f64 = 2_000.0;

/// One change to one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// What it holds.
    Value(ValueChange),
    /// Who can see it.
    Tier(Tier),
}

impl Change {
    /// All that she typed for it; words, where `kind` is none that is typed.
    pub(crate) fn typed(kind: ValueKind, text: String) -> Self {
        let value = Value::from_text(kind, &text).filter(|value| value.as_typed().is_some());
        Self::Value(ValueChange::Set(value.unwrap_or(Value::Text(text))))
    }

    /// What she typed, where it is that which it changes.
    pub(crate) fn as_typed(&self) -> Option<&str> {
        match self {
            Self::Value(ValueChange::Set(value)) => value.as_typed(),
            _ => None,
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => one.kind() == other.kind(),
            (Self::Tier(_), Self::Tier(_)) => true,
            _ => false,
        }
    }

    fn put_on(&self, answer: &mut Answer) {
        match self {
            Self::Value(change) => answer.values.apply(change),
            Self::Tier(tier) => answer.tier = *tier,
        }
    }

    /// The change that makes an answer what it is now, in the one thing that `self` changes.
    #[must_use]
    pub(crate) fn back_to(&self, before: &Answer) -> Self {
        match self {
            Self::Value(change) => Self::Value(match before.values.get(change.kind()) {
                Some(value) => ValueChange::Set(value.clone()),
                // What is typed is emptied rather than taken back: the field then knows what it shows.
                None if self.as_typed().is_some() => return Self::typed(change.kind(), String::new()),
                None => ValueChange::Clear(change.kind()),
            }),
            Self::Tier(_) => Self::Tier(before.tier),
        }
    }
}

/// A change on its way, and whether it takes an earlier one back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    /// The change.
    pub(crate) change: Change,
    /// Whether it takes an earlier one back, and so is no step to take back itself.
    pub(crate) is_undo: bool,
}

/// Since when she has been typing, and when she last did.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Typing {
    since: f64,
    last: f64,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Draft {
    /// INVARIANT: at most one change of a kind. The first is sent first.
    waiting: Vec<Sent>,
    sending: Option<Sent>,
    /// While she types, what waits is not due at once.
    typing: Option<Typing>,
    /// The shell could not keep it: it waits for her next pause, or until she tries again.
    refused: Option<ApiError>,
    /// Where she wants it kept, until the shell says that it is there. An answer without words
    /// cannot be moved yet; it moves as soon as it has some.
    wanted_tier: Option<Tier>,
}

impl Draft {
    fn waits(&mut self, sent: Sent) {
        self.waiting.retain(|other| !other.change.is_like(&sent.change));
        // Who can see it comes first, so that new words never stand where she no longer wants them.
        let at = if matches!(sent.change, Change::Tier(_)) { 0 } else { self.waiting.len() };
        self.waiting.insert(at, sent);
    }

    fn due_in(&self, now: f64) -> Option<f64> {
        if self.waiting.is_empty() || self.sending.is_some() || self.refused.is_some() {
            return None;
        }
        Some(self.typing.map_or(0.0, |typing| (typing.last + PAUSE_MS).min(typing.since + LONGEST_MS).max(now) - now))
    }

    fn is_done(&self) -> bool {
        self.waiting.is_empty() && self.sending.is_none() && self.wanted_tier.is_none()
    }
}

/// What the page says about keeping.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Status {
    /// Changes that the shell has acknowledged since the page opened.
    pub(crate) kept: u64,
    /// Changes that it has not.
    pub(crate) pending: usize,
    /// What went wrong with one that it could not keep.
    pub(crate) trouble: Option<ApiError>,
}

/// What an acknowledged change was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Acknowledged {
    /// What was sent.
    pub(crate) sent: Sent,
    /// Whether she has typed on since it was sent.
    pub(crate) typed_on: bool,
}

/// All that is not yet on the disk.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct SaveQueue {
    drafts: BTreeMap<AnswerId, Draft>,
    kept: u64,
}

impl SaveQueue {
    /// She typed: `text` is all that stands in the field for `id`, which is of `kind`.
    pub(crate) fn typed(&mut self, id: &AnswerId, kind: ValueKind, text: String, now: f64) {
        let draft = self.draft(id);
        draft.waits(Sent { change: Change::typed(kind, text), is_undo: false });
        draft.refused = None;
        draft.typing = Some(Typing { since: draft.typing.map_or(now, |typing| typing.since), last: now });
    }

    /// She pressed something: this is saved at once, with any words that wait.
    pub(crate) fn chose(&mut self, id: &AnswerId, change: Change, is_undo: bool) {
        let draft = self.draft(id);
        if let Change::Tier(tier) = change {
            draft.wanted_tier = Some(tier);
        }
        draft.waits(Sent { change, is_undo });
        draft.refused = None;
        draft.typing = None;
    }

    /// She left the field, the screen or the app: nothing waits for a pause any more.
    pub(crate) fn left(&mut self) {
        for draft in self.drafts.values_mut() {
            draft.typing = None;
        }
    }

    /// She asked to try again.
    pub(crate) fn tried_again(&mut self) {
        for draft in self.drafts.values_mut() {
            draft.refused = None;
            draft.typing = None;
        }
    }

    /// Milliseconds until something is due; nothing when nothing waits.
    pub(crate) fn due_in(&self, now: f64) -> Option<f64> {
        self.drafts.values().filter_map(|draft| draft.due_in(now)).min_by(f64::total_cmp)
    }

    /// Takes what is due now, to be sent. One change of each answer at most.
    pub(crate) fn taken(&mut self, now: f64) -> Vec<(AnswerId, Change)> {
        let mut due = Vec::new();
        for (id, draft) in &mut self.drafts {
            if draft.due_in(now).is_some_and(|wait| wait <= 0.0) {
                let sent = draft.waiting.remove(0);
                due.push((id.clone(), sent.change.clone()));
                draft.sending = Some(sent);
                if !draft.waiting.iter().any(|sent| sent.change.as_typed().is_some()) {
                    draft.typing = None;
                }
            }
        }
        due
    }

    /// The shell has it on the disk, in `tier`; `None` when nothing stands there.
    pub(crate) fn acknowledged(&mut self, id: &AnswerId, tier: Option<Tier>) -> Option<Acknowledged> {
        let draft = self.drafts.get_mut(id)?;
        let sent = draft.sending.take()?;
        self.kept += 1;
        match (draft.wanted_tier, tier) {
            (Some(wanted), Some(tier)) if wanted == tier => draft.wanted_tier = None,
            (Some(wanted), Some(_)) if !matches!(sent.change, Change::Tier(_)) => {
                draft.waits(Sent { change: Change::Tier(wanted), is_undo: true });
            }
            (Some(_), Some(_)) => draft.wanted_tier = None,
            _ => {}
        }
        let typed_on = draft.waiting.iter().any(|sent| sent.change.as_typed().is_some());
        if draft.is_done() {
            self.drafts.remove(id);
        }
        Some(Acknowledged { sent, typed_on })
    }

    /// The shell could not keep it. It waits again, unless she has changed the same since.
    pub(crate) fn refused(&mut self, id: &AnswerId, error: ApiError) {
        let Some(draft) = self.drafts.get_mut(id) else { return };
        let Some(sent) = draft.sending.take() else { return };
        if !draft.waiting.iter().any(|other| other.change.is_like(&sent.change)) {
            draft.waiting.insert(0, sent);
        }
        // Words typed since are tried at her next pause.
        if draft.typing.is_none() {
            draft.refused = Some(error);
        }
    }

    /// What `is_gone` says of is deleted for good: nothing of it waits any more.
    pub(crate) fn deleted(&mut self, is_gone: impl Fn(&AnswerId) -> bool) {
        self.drafts.retain(|id, _| !is_gone(id));
    }

    /// The plan was closed. What is not yet on the disk stays here until it is.
    pub(crate) fn closed(&mut self) {
        self.drafts.retain(|_, draft| !draft.waiting.is_empty() || draft.sending.is_some());
    }

    /// A change that went another way (a card begun or taken away) is on the disk.
    pub(crate) fn counted(&mut self) {
        self.kept += 1;
    }

    /// Whether something of `id` is not yet on the disk.
    pub(crate) fn waits_for(&self, id: &AnswerId) -> bool {
        self.drafts.contains_key(id)
    }

    /// Her words for `id` that are not yet on the disk.
    pub(crate) fn words(&self, id: &AnswerId) -> Option<&str> {
        let draft = self.drafts.get(id)?;
        draft.sending.iter().chain(&draft.waiting).rev().find_map(|sent| sent.change.as_typed())
    }

    /// Puts everything that is not yet on the disk on `answer`, so that it is as she sees it.
    pub(crate) fn put_on(&self, id: &AnswerId, answer: &mut Answer) {
        let Some(draft) = self.drafts.get(id) else { return };
        for sent in draft.sending.iter().chain(&draft.waiting) {
            sent.change.put_on(answer);
        }
        if let Some(tier) = draft.wanted_tier {
            answer.tier = tier;
        }
    }

    /// Whether nothing is on its way: all is on the disk, or waits for her after it could not be kept.
    pub(crate) fn is_settled(&self) -> bool {
        let is_settled =
            |draft: &Draft| draft.sending.is_none() && (draft.waiting.is_empty() || draft.refused.is_some());
        self.drafts.values().all(is_settled)
    }

    /// What the page says about it.
    pub(crate) fn status(&self) -> Status {
        Status {
            kept: self.kept,
            pending: self.drafts.values().map(|draft| draft.waiting.len() + usize::from(draft.sending.is_some())).sum(),
            trouble: self.drafts.values().find_map(|draft| draft.refused),
        }
    }

    fn draft(&mut self, id: &AnswerId) -> &mut Draft {
        self.drafts.entry(id.clone()).or_default()
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;

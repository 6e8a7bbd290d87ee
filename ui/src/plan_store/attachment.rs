//! Photographs and voice notes that are kept beside her words.

use care_bridge::SavedView;
use care_plan::{Answer, Value, ValueChange, ValueKind};
use leptos::prelude::*;

use super::PlanStore;
use crate::save_queue::state::Change;
use crate::save_queue::undo::Step;

impl PlanStore {
    /// Something is kept beside an answer, which `said` tells; it can be taken back as any step.
    pub(crate) fn attachment_arrived(self, view: SavedView, said: &'static str) {
        let SavedView { id, answer, lock, .. } = view;
        let before = self.plan.with_untracked(|plan| plan.answer(&id).and_then(Answer::attachment));
        let back =
            before.map_or(ValueChange::Clear(ValueKind::Attachment), |hash| ValueChange::Set(Value::Attachment(hash)));
        if answer.as_ref().and_then(Answer::attachment) != before {
            self.steps.update(|steps| steps.done(Step::Answer(id.clone(), Change::Value(back))));
        }
        self.plan.update(|plan| {
            if let Some(answer) = answer {
                plan.answers.insert(id, answer);
            }
        });
        if self.lock.get_untracked() != lock {
            self.lock.set(lock);
        }
        self.marked.notify();
        self.say(said);
    }
}

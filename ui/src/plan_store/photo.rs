//! Photographs that are kept beside her words.

use care_bridge::SavedView;
use care_plan::{Answer, Value, ValueChange, ValueKind};
use leptos::prelude::*;

use super::PlanStore;
use crate::save_queue::state::Change;
use crate::save_queue::undo::Step;

impl PlanStore {
    /// A photograph is kept beside an answer; it can be taken back as any step.
    pub(crate) fn photo_arrived(self, view: SavedView) {
        let SavedView { id, answer, lock, .. } = view;
        let before = self.plan.with_untracked(|plan| plan.answer(&id).and_then(Answer::attachment));
        let back = before
            .map_or(ValueChange::Clear(ValueKind::Attachment), |photo| ValueChange::Set(Value::Attachment(photo)));
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
        self.say("photo-kept");
    }
}

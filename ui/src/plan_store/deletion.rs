//! What she deletes for good: nothing of it stays here, and nothing here can bring it back.

use care_bridge::{ApiError, DeleteForGood, Deletion, OpenView, Stage, Start};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::PlanStore;
use crate::bridge;
use crate::component::PresentSecret;
use crate::save_queue::undo::Steps;

impl PlanStore {
    /// She deletes something for good; `then` is told how it went.
    /// `secret` was typed where it is more than one answer.
    pub(crate) fn delete_for_good(self, what: Deletion, secret: PresentSecret, then: Callback<Result<(), ApiError>>) {
        spawn_local(async move {
            // What is on its way arrives first, so that nothing comes after it; where it does not
            // arrive, nothing is deleted that it could bring back.
            if !self.settled().await {
                return then.run(Err(ApiError::Unexpected));
            }
            if !matches!(what, Deletion::Answer(_))
                && let Err(error) = secret.say().await
            {
                return then.run(Err(error));
            }
            let reply = match bridge::call(&DeleteForGood { what: what.clone() }).await {
                Ok(view) => {
                    self.deleted(view, &what);
                    Ok(())
                }
                Err(ApiError::DeletedNotEverywhere) => {
                    // The plan itself no longer holds it.
                    if let Ok(Stage::Open(view)) = bridge::call(&Start {}).await.map(|start| start.stage) {
                        self.deleted(view, &what);
                    }
                    Err(ApiError::DeletedNotEverywhere)
                }
                Err(error) => Err(error),
            };
            then.run(reply);
        });
    }

    fn deleted(self, view: OpenView, what: &Deletion) {
        // Steps hold her words, so none is left that could bring them back.
        self.steps.set(Steps::default());
        self.queue.update_value(|queue| {
            queue.deleted(|id| match what {
                Deletion::Answer(answer) => id == answer,
                Deletion::Entry(entry) => id.entry() == Some(*entry),
                Deletion::Section(section) => id.section == *section,
                Deletion::EarlierPlan(_) => false,
            });
        });
        if let Deletion::Answer(answer) = what {
            self.rewritten.set(Some((answer.clone(), String::new())));
        }
        self.opened(view);
        self.marked.notify();
    }
}

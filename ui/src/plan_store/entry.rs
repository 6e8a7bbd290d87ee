//! Cards and people: begun, taken away, brought back.

use care_bridge::{AddEntry, ApiError, EntryAddedView, RemoveEntry};
use care_plan::{EntryId, SectionId};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::PlanStore;
use crate::bridge;
use crate::save_queue::state::SaveQueue;
use crate::save_queue::undo::Step;

impl PlanStore {
    /// She begins a card; `then` gets its id.
    pub(crate) fn add_entry(self, section: SectionId, name: String, then: Callback<EntryId>) {
        if self.entry_asked.get_value() {
            return;
        }
        self.entry_asked.set_value(true);
        spawn_local(async move {
            let reply = bridge::call(&AddEntry { section, name }).await;
            self.entry_asked.set_value(false);
            match reply {
                Ok(view) => {
                    let id = view.id;
                    self.entry_arrived(view);
                    then.run(id);
                }
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She takes a card away; `then` is told when it is gone.
    pub(crate) fn remove_entry(self, entry: EntryId, then: Callback<()>) {
        if self.entry_asked.get_value() {
            return;
        }
        self.entry_asked.set_value(true);
        spawn_local(async move {
            let reply = match self.settled().await {
                true => bridge::call(&RemoveEntry { entry, removed: true }).await,
                false => Err(ApiError::Unexpected),
            };
            self.entry_asked.set_value(false);
            match reply {
                Ok(view) => {
                    self.steps.update(|steps| steps.done(Step::Entry(entry)));
                    self.entry_arrived(view);
                    then.run(());
                }
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She brings a card back that she took away.
    pub(crate) fn bring_back(self, entry: EntryId) {
        spawn_local(async move {
            match bridge::call(&RemoveEntry { entry, removed: false }).await {
                Ok(view) => self.entry_arrived(view),
                Err(error) => {
                    self.steps.update(|steps| steps.done(Step::Entry(entry)));
                    self.trouble.set(Some(error));
                }
            }
        });
    }

    /// Somebody else's words are kept as an entry of their own.
    pub(crate) fn turn_arrived(self, view: EntryAddedView) {
        self.entry_arrived(view);
    }

    fn entry_arrived(self, view: EntryAddedView) {
        self.plan.update(|plan| {
            plan.entries.insert(view.id, view.entry);
            plan.answers.extend(view.answers);
        });
        self.queue.update_value(SaveQueue::counted);
        self.say_status();
    }
}

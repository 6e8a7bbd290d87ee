//! A file that the shell writes where she picks: asked for, waited for, told.

use care_bridge::{ApiError, Command};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::asking::Asking;
use crate::bridge;
use crate::i18n::{I18n, use_i18n};
use crate::navigation::{Navigation, use_navigation};
use crate::plan_store::{PlanStore, use_plan_store};

/// Where the saving of a file stands; `V` is what the shell tells of one that is written.
pub(crate) struct Saving<V: Send + Sync + 'static> {
    asking: RwSignal<Asking<Option<V>>>,
    i18n: I18n,
    navigation: Navigation,
    store: PlanStore,
}

impl<V: Send + Sync + 'static> Clone for Saving<V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<V: Send + Sync + 'static> Copy for Saving<V> {}

impl<V: Clone + PartialEq + Send + Sync + 'static> Saving<V> {
    /// One that was not asked for yet.
    pub(crate) fn new() -> Self {
        let asking = RwSignal::new(Asking::default());
        Self { asking, i18n: use_i18n(), navigation: use_navigation(), store: use_plan_store() }
    }

    /// Asks for it, once what she typed is kept. While the system's window lies over the page it is not left.
    pub(crate) fn ask<C: Command<Reply = Option<V>> + 'static>(self, request: C) {
        if self.asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match self.store.settled().await {
                true => self.navigation.idle_lock.while_choosing(bridge::call(&request)).await,
                false => Err(ApiError::Unexpected),
            };
            let _ = self.asking.try_update(|asking| asking.replied(reply));
        });
    }

    /// What was saved was something else: nothing is told of it any more. Not while it is waited for.
    pub(crate) fn forget(self) {
        if !self.asking.with_untracked(Asking::is_waiting) {
            self.asking.set(Asking::default());
        }
    }

    /// Whether the shell is at it.
    pub(crate) fn is_waiting(self) -> Signal<bool> {
        Signal::derive(move || self.asking.with(Asking::is_waiting))
    }

    /// What went wrong.
    pub(crate) fn error(self) -> Signal<Option<ApiError>> {
        Signal::derive(move || self.asking.with(Asking::error))
    }

    /// What was written.
    pub(crate) fn saved(self) -> Memo<Option<V>> {
        Memo::new(move |_| self.asking.with(|asking| asking.here().cloned().flatten()))
    }

    /// The line below its button, with Fluent's marks: that it takes a moment, as `during` says, that she picked
    /// no place, or what `done` says of the file.
    pub(crate) fn said(self, during: &'static str, done: impl Fn(&V) -> String) -> String {
        self.asking.with(|asking| match asking.here() {
            Some(Some(file)) => done(file),
            Some(None) => self.i18n.now("place-none"),
            None if asking.is_waiting() => self.i18n.now(during),
            None => String::new(),
        })
    }
}

//! How the plan is left: locked, hidden behind the harmless page, or closed by the shell.

use std::time::Duration;

use care_bridge::{ApiError, Lock, LockView, StartView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Navigation, Stage};
use crate::bookmark::Bookmark;
use crate::bridge;
use crate::cover::state::Cover;
use crate::route::BackStack;

/// How long a page waits to be thrown away after a lock.
const THROWN_AWAY_WITHIN: Duration = Duration::from_secs(6);

/// How long until words that could not be kept behind the harmless page are tried again.
const TRY_AGAIN: Duration = Duration::from_secs(3);

impl Navigation {
    /// Closes the plan. What she typed is brought to the disk first; where that is not possible,
    /// the plan stays open for her words.
    pub(crate) fn lock(self) {
        let is_hidden = self.cover.get_untracked().covers();
        // A tap on a button has taken the caret out of the field by now.
        let field = bridge::caret().or_else(|| self.last_field.get_value());
        let here = Bookmark::of(&self.back_stack.with_untracked(BackStack::hers), field);
        let bookmark = if is_hidden { None } else { here.text() };
        spawn_local(async move {
            self.close(bookmark, is_hidden).await;
        });
    }

    /// Hides everything behind a harmless page at once, and closes the plan after that.
    pub(crate) fn hide(self) {
        let reads_card = untrack(|| self.reads_card());
        let hides = self.stage.get_untracked() == Stage::Open || reads_card;
        if !hides || self.cover.try_update(Cover::hid) != Some(true) {
            return;
        }
        if reads_card {
            // Nothing is open behind it but the lock screen.
            self.back_stack.update(BackStack::closed);
            return self.cover.update(Cover::closed);
        }
        spawn_local(async move {
            // The page is painted before anything else is done.
            bridge::pause(Duration::ZERO).await;
            while !self.close(None, true).await {
                self.cover.update(Cover::stuck);
                bridge::pause(TRY_AGAIN).await;
                if !self.cover.get_untracked().covers() {
                    return;
                }
                self.store.try_again();
            }
            self.cover.update(Cover::closed);
        });
    }

    /// She goes back from the harmless page: to the lock screen, or to a plan that has no lock.
    pub(crate) fn uncover(self) {
        self.cover.update(Cover::went_back);
    }

    /// Closes the plan where it has a lock. Whether everything that she wrote is on the disk, and
    /// nothing that can be closed is open.
    async fn close(self, bookmark: Option<String>, is_hidden: bool) -> bool {
        if self.closing.get_value() {
            return false;
        }
        self.closing.set_value(true);
        self.store.settled().await;
        let is_done = if self.store.is_unkept() {
            false
        } else if !self.is_watched() {
            true
        } else {
            match bridge::call(&Lock { bookmark, is_hidden }).await {
                Ok(view) => {
                    self.closed_and_thrown_away(view).await;
                    true
                }
                Err(error) => {
                    self.trouble.set(Some(error));
                    false
                }
            }
        };
        self.closing.set_value(false);
        is_done
    }

    /// The shell throws a page away whose plan was locked, and loads it anew: until then nothing
    /// is shown. Where it does not, this page goes on.
    async fn closed_and_thrown_away(self, view: StartView) {
        if view.stage == care_bridge::Stage::Locked {
            self.store.closed();
            self.stage.set(Stage::Starting);
            bridge::pause(THROWN_AWAY_WITHIN).await;
        }
        self.started(view);
    }

    /// The page was begun anew, since the one before met a fault. What was on the screen may have been in somebody
    /// else's hands: a plan that has a lock is closed.
    pub(super) async fn began_anew(self, view: StartView) {
        let is_watched = matches!(&view.stage, care_bridge::Stage::Open(open) if open.lock == LockView::Set);
        if is_watched && let Ok(view) = bridge::call(&Lock { bookmark: None, is_hidden: view.is_hidden }).await {
            self.closed_and_thrown_away(view).await;
        } else {
            self.started(view);
        }
        bridge::forget_fault();
        self.trouble.set(Some(ApiError::Unexpected));
    }

    /// Whether the plan is open and can be locked.
    pub(crate) fn is_watched(self) -> bool {
        self.stage.get_untracked() == Stage::Open && self.store.lock.get_untracked() == LockView::Set
    }

    /// The same, whenever it changes.
    pub(crate) fn watched(self) -> Memo<bool> {
        Memo::new(move |_| self.stage.get() == Stage::Open && self.store.lock.get() == LockView::Set)
    }

    /// The shell has closed the plan by itself: her passphrase opens it.
    pub(crate) fn was_closed(self) {
        if self.stage.get_untracked() == Stage::Open {
            self.start();
        }
    }
}

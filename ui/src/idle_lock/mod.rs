//! The idle lock: a plan that nobody touches locks itself.
//!
//! [`state`] decides from time and from what she does; [`IdleLock`] asks it and drives the timer.

pub(crate) mod state;

use std::time::Duration;

use care_bridge::{Security, StillHere};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use self::state::Watch;
use crate::bridge;
use crate::navigation::Navigation;

/// What she may do that shows that she is there.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "input", "wheel", "scroll"];

/// Watches whether she is there. Copies are the same watch.
#[derive(Clone, Copy)]
pub(crate) struct IdleLock {
    watch: StoredValue<Watch>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl IdleLock {
    /// A watch that does not watch yet.
    pub(crate) fn new() -> Self {
        Self { watch: StoredValue::new(Watch::default()), timer: StoredValue::new(None) }
    }

    /// Listens for as long as the page lives.
    pub(crate) fn listen(self, navigation: Navigation) {
        let watched = navigation.watched();
        Effect::new(move |_| {
            if watched.get() {
                self.began(navigation);
            } else {
                self.ended();
            }
        });
        for touch in TOUCHES {
            drop(window_event_listener_untyped(touch, move |_| self.touched(watched)));
        }
        drop(window_event_listener_untyped("visibilitychange", move |_| self.sight_changed(navigation)));
    }

    /// The plan is open and has a lock: the idle time begins.
    fn began(self, navigation: Navigation) {
        self.watch.update_value(|watch| watch.began(bridge::now_ms()));
        self.look(navigation);
        spawn_local(async move {
            // Without an answer it stays at the usual five minutes.
            if let Ok(view) = bridge::call(&Security {}).await {
                self.keeps_to(navigation, view.idle_minutes);
            }
        });
    }

    fn ended(self) {
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        self.timer.set_value(None);
    }

    /// She chose after how many minutes it locks itself.
    pub(crate) fn keeps_to(self, navigation: Navigation, minutes: u8) {
        self.watch.update_value(|watch| watch.keeps_to(minutes));
        self.look(navigation);
    }

    /// Something of the phone's own lies over the page while `work` goes on: choosing a place or a
    /// file. The page is then out of sight without being left.
    pub(crate) async fn while_choosing<T>(self, work: impl Future<Output = T>) -> T {
        self.watch.update_value(Watch::choosing_began);
        let done = work.await;
        self.watch.update_value(|watch| watch.choosing_ended(bridge::now_ms()));
        done
    }

    /// The screen that this is called in shows something that she copies by hand: while it is
    /// there, the plan does not lock under her pen.
    pub(crate) fn while_copying(self, navigation: Navigation) {
        self.watch.update_value(Watch::copying_began);
        self.look(navigation);
        on_cleanup(move || {
            self.watch.update_value(Watch::copying_ended);
            // Not now: the plan may be closing, and then there is nothing to look for.
            request_animation_frame(move || self.look(navigation));
        });
    }

    fn touched(self, watched: Memo<bool>) {
        if watched.get_untracked() && self.watch.try_update_value(|w| w.touched(bridge::now_ms())) == Some(true) {
            tell();
        }
    }

    fn sight_changed(self, navigation: Navigation) {
        if bridge::is_hidden() {
            navigation.left();
            self.watch.update_value(Watch::left);
            if navigation.is_watched() {
                self.look(navigation);
            }
        } else if self.watch.try_update_value(|watch| watch.came_back(navigation.is_showing())) == Some(true) {
            navigation.lock();
        }
    }

    /// Looks whether it is time, and when to look again.
    fn look(self, navigation: Navigation) {
        self.ended();
        if !navigation.is_watched() {
            return;
        }
        let showing = navigation.is_showing();
        let Some(next) = self.watch.try_update_value(|watch| watch.looked(bridge::now_ms(), showing)) else { return };
        if next.tells {
            tell();
        }
        if next.locks {
            navigation.lock();
        }
        let wait = Duration::from_secs_f64(next.wait_ms.max(1.0) / 1000.0);
        self.timer.set_value(set_timeout_with_handle(move || self.look(navigation), wait).ok());
    }
}

/// Tells the shell that she is there. Where it cannot be told, it locks sooner, which harms nobody.
fn tell() {
    spawn_local(async {
        let _ = bridge::call(&StillHere {}).await;
    });
}

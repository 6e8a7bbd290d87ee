//! When she is not there: the plan locks itself, and comes back to the same word; and when
//! somebody comes near, a harmless page stands before it at once.
//!
//! [`state`] decides from time and from what she does; [`Away`] asks it and drives the timer.

pub(crate) mod bookmark;
mod notes;
pub(crate) mod state;

use std::time::Duration;

use care_bridge::{Safety, StillHere};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use self::state::{Cover, Escapes, Watch};
use crate::bridge;
use crate::way::Way;

pub(crate) use notes::Notes;

/// What she may do that shows that she is there.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "input", "wheel", "scroll"];

/// Watches whether she is there. Copies are the same watch.
#[derive(Clone, Copy)]
pub(crate) struct Away {
    /// Whether the harmless page stands before everything.
    pub(crate) cover: RwSignal<Cover>,
    watch: StoredValue<Watch>,
    escapes: StoredValue<Escapes>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Away {
    /// A watch that does not watch yet.
    pub(crate) fn new() -> Self {
        Self {
            cover: RwSignal::new(Cover::default()),
            watch: StoredValue::new(Watch::default()),
            escapes: StoredValue::new(Escapes::default()),
            timer: StoredValue::new(None),
        }
    }

    /// Listens for as long as the page lives.
    pub(crate) fn listen(self, way: Way) {
        let watched = way.watched();
        Effect::new(move |_| {
            if watched.get() {
                self.began(way);
            } else {
                self.ended();
            }
        });
        for touch in TOUCHES {
            drop(window_event_listener_untyped(touch, move |_| self.touched(watched)));
        }
        drop(window_event_listener_untyped("visibilitychange", move |_| self.sight_changed(way)));
        drop(window_event_listener(leptos::ev::keydown, move |event| {
            let is_press = event.key() == "Escape" && !event.repeat();
            let is_second = is_press && self.escapes.try_update_value(|e| e.pressed(bridge::now_ms())) == Some(true);
            if is_second {
                way.hide();
            }
        }));
    }

    /// The plan is open and has a lock: the idle time begins.
    fn began(self, way: Way) {
        self.watch.update_value(|watch| watch.began(bridge::now_ms()));
        self.look(way);
        spawn_local(async move {
            // Without an answer it stays at the usual five minutes.
            if let Ok(view) = bridge::call(&Safety {}).await {
                self.keeps_to(way, view.idle_minutes);
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
    pub(crate) fn keeps_to(self, way: Way, minutes: u8) {
        self.watch.update_value(|watch| watch.keeps_to(minutes));
        self.look(way);
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
    pub(crate) fn while_copying(self, way: Way) {
        self.watch.update_value(Watch::copying_began);
        self.look(way);
        on_cleanup(move || {
            self.watch.update_value(Watch::copying_ended);
            // Not now: the plan may be closing, and then there is nothing to look for.
            request_animation_frame(move || self.look(way));
        });
    }

    fn touched(self, watched: Memo<bool>) {
        if watched.get_untracked() && self.watch.try_update_value(|w| w.touched(bridge::now_ms())) == Some(true) {
            tell();
        }
    }

    fn sight_changed(self, way: Way) {
        if bridge::is_hidden() {
            way.left();
            self.watch.update_value(Watch::left);
            if way.is_watched() {
                self.look(way);
            }
        } else if self.watch.try_update_value(|watch| watch.came_back(way.is_showing())) == Some(true) {
            way.lock();
        }
    }

    /// Looks whether it is time, and when to look again.
    fn look(self, way: Way) {
        self.ended();
        if !way.is_watched() {
            return;
        }
        let showing = way.is_showing();
        let Some(next) = self.watch.try_update_value(|watch| watch.looked(bridge::now_ms(), showing)) else { return };
        if next.tells {
            tell();
        }
        if next.locks {
            way.lock();
        }
        let wait = Duration::from_secs_f64(next.wait_ms.max(1.0) / 1000.0);
        self.timer.set_value(set_timeout_with_handle(move || self.look(way), wait).ok());
    }
}

/// Tells the shell that she is there. Where it cannot be told, it locks sooner, which harms nobody.
fn tell() {
    spawn_local(async {
        let _ = bridge::call(&StillHere {}).await;
    });
}

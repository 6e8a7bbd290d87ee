//! What is done when she leaves the app: another app comes before it, or the screen goes dark.

use leptos::prelude::*;

use crate::bridge;

/// Does `forget` when she comes back after `away_ms` milliseconds or more; at once as she leaves where that is 0. For as
/// long as the screen is there that this is called in.
pub(crate) fn once_left_for(away_ms: f64, forget: impl Fn() + 'static) {
    let left = StoredValue::new(None::<f64>);
    let heard = window_event_listener_untyped("visibilitychange", move |_| {
        let now = bridge::now_ms();
        if bridge::is_hidden() {
            left.set_value(Some(now));
        }
        if left.get_value().is_some_and(|left| now - left >= away_ms) {
            left.set_value(None);
            forget();
        }
    });
    on_cleanup(move || heard.remove());
}

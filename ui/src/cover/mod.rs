//! The quick hide: when somebody comes near, a harmless page stands before everything at once,
//! and the plan is closed behind it.

mod notes;
pub(crate) mod state;

use leptos::prelude::*;

use self::state::Escapes;
use crate::bridge;
use crate::navigation::Navigation;

pub(crate) use notes::Notes;

/// Listens for Escape pressed twice, for as long as the page lives.
pub(crate) fn listen(navigation: Navigation) {
    let escapes = StoredValue::new(Escapes::default());
    drop(window_event_listener(leptos::ev::keydown, move |event| {
        let is_press = event.key() == "Escape" && !event.repeat() && !bridge::is_composing(&event);
        if is_press && escapes.try_update_value(|escapes| escapes.pressed(bridge::now_ms())) == Some(true) {
            navigation.hide();
        }
    }));
}

//! Opening with her finger: there only where one is set and the device can ask for it.

use care_bridge::{ApiError, OpenByFinger};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Picture, Trouble, When};
use crate::way::use_way;
use crate::words::use_say;

/// The button, and what came of it.
#[component]
pub(super) fn OpenWithFinger() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let asking = RwSignal::new(Asking::<()>::default());
    let ask = move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&OpenByFinger {}).await;
            if reply == Err(ApiError::FingerGone) {
                way.can_try_finger.set(false);
            }
            match reply {
                Ok(Some(view)) => way.opened(view),
                // She ended it herself, and needs no word about it.
                Ok(None) => drop(asking.try_update(|asking| *asking = Asking::AtRest)),
                Err(error) => drop(asking.try_update(|asking| asking.replied(Err(error)))),
            }
        });
    };
    let is_asking = Signal::derive(move || asking.with(Asking::is_waiting));
    let can_try = Signal::derive(move || way.can_try_finger.get());
    view! {
        <When when=can_try>
            <div class="row">
                <Button
                    label=say.of("finger-open")
                    picture=Picture::Finger
                    testid="open-by-finger"
                    on_press=ask
                    busy=is_asking
                />
            </div>
            <p class="hint" role="status">{say.of_while(is_asking, "finger-during")}</p>
        </When>
        {move || asking.with(Asking::error).map(|error| view! { <Trouble error/> })}
    }
}

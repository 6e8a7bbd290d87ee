//! Her finger: what it opens and what it does not, and the switch. Nothing where the device has
//! no key for it.

use care_bridge::{ForgetFinger, SetFinger, SwitchView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Choice, PartOfScreen, Trouble};
use crate::way::use_way;
use crate::words::use_say;

/// What she should know before she switches it on.
const LINES: [&str; 5] = ["finger-private", "finger-written", "finger-anyone", "finger-added", "finger-off"];

/// The part about her finger.
#[component]
pub(super) fn Finger(switch: SwitchView) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    if switch == SwitchView::NotHere {
        return ().into_any();
    }
    let now = RwSignal::new(switch);
    let asking = RwSignal::new(Asking::<()>::default());
    let is_on = Signal::derive(move || now.get() == SwitchView::On);
    let on_press = Callback::new(move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        let was_on = is_on.get_untracked();
        spawn_local(async move {
            let reply = if was_on {
                bridge::call(&ForgetFinger {}).await
            } else {
                // The phone's own window lies over the page and waits for her.
                way.away.while_choosing(bridge::call(&SetFinger {})).await
            };
            if let Ok(view) = &reply {
                let _ = now.try_set(view.finger);
            }
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    });
    let is_asking = Signal::derive(move || asking.with(Asking::is_waiting));
    view! {
        <PartOfScreen title=say.of("finger-title") hint=say.of("finger-meaning")>
            <ul class="lines">{LINES.map(|id| view! { <li>{say.of(id)}</li> }).collect_view()}</ul>
            <div class="choices">
                <Choice label=say.of("finger-switch") is_chosen=is_on on_press testid="finger-switch".to_owned()/>
            </div>
            <p class="hint" role="status">{say.of_while(is_asking, "finger-during")}</p>
            {move || asking.with(Asking::error).map(|error| view! { <Trouble error/> })}
        </PartOfScreen>
    }
    .into_any()
}

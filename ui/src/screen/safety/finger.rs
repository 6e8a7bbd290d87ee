//! Her finger: what it opens and what it does not, and the switch. Nothing where the device has
//! no key for it.

use care_bridge::{ForgetFinger, SetFinger, SwitchView};
use leptos::prelude::*;

use super::switch::Switch;
use crate::bridge;
use crate::component::PartOfScreen;
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
    // The phone's own window lies over the page and waits for her.
    let ask = move |on| async move {
        let view = if on {
            way.away.while_choosing(bridge::call(&SetFinger {})).await?
        } else {
            bridge::call(&ForgetFinger {}).await?
        };
        Ok(view.finger)
    };
    let is_asking = RwSignal::new(false);
    view! {
        <PartOfScreen title=say.of("finger-title") hint=say.of("finger-meaning")>
            <ul class="lines">{LINES.map(|id| view! { <li>{say.of(id)}</li> }).collect_view()}</ul>
            <Switch switch label=say.of("finger-switch") testid="finger-switch" is_asking ask/>
            <p class="hint" role="status">{say.of_while(is_asking.into(), "finger-during")}</p>
        </PartOfScreen>
    }
    .into_any()
}

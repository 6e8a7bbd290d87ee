//! After how many minutes without a touch the plan locks itself.

use care_bridge::SetIdle;
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::MINUTES;
use crate::bridge;
use crate::component::{Choice, PartOfScreen};
use crate::way::use_way;
use crate::words::use_say;

/// The choice of minutes.
#[component]
pub(super) fn Idle(minutes: u8) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let chosen = RwSignal::new(minutes);
    let one = move |minutes: u8| {
        let label =
            Signal::derive(move || say.now_with("safety-minutes", &[("minutes", Value::Number(minutes.into()))]));
        let is_chosen = Signal::derive(move || chosen.get() == minutes);
        let on_press = Callback::new(move |()| {
            spawn_local(async move {
                match bridge::call(&SetIdle { minutes }).await {
                    Ok(view) => {
                        way.away.keeps_to(way, view.idle_minutes);
                        let _ = chosen.try_set(view.idle_minutes);
                    }
                    Err(error) => way.met(error),
                }
            });
        });
        view! { <Choice label is_chosen on_press testid=format!("idle-{minutes}")/> }
    };
    view! {
        <PartOfScreen title=say.of("safety-idle") hint=say.of("safety-idle-meaning")>
            <div class="choices choices--short">{MINUTES.map(one).collect_view()}</div>
        </PartOfScreen>
    }
}

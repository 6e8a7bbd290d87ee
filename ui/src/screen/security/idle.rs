//! After how many minutes without a touch the plan locks itself.

use care_bridge::SetIdle;
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::MINUTES;
use crate::bridge;
use crate::component::{Choice, Group, PartOfScreen, RadioGroup};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// The choice of minutes.
#[component]
pub(super) fn Idle(minutes: u8) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let chosen = RwSignal::new(minutes);
    let group = Group::new();
    let one = move |minutes: u8| {
        let label =
            Signal::derive(move || i18n.now_with("security-minutes", &[("minutes", Value::Number(minutes.into()))]));
        let is_chosen = Signal::derive(move || chosen.get() == minutes);
        let on_press = Callback::new(move |()| {
            spawn_local(async move {
                match bridge::call(&SetIdle { minutes }).await {
                    Ok(view) => {
                        navigation.idle_lock.keeps_to(navigation, view.idle_minutes);
                        let _ = chosen.try_set(view.idle_minutes);
                    }
                    Err(error) => navigation.met(error),
                }
            });
        });
        view! { <Choice group label is_chosen on_press testid=format!("idle-{minutes}")/> }
    };
    view! {
        <PartOfScreen title=i18n.text("security-idle") hint=i18n.text("security-idle-meaning")>
            <RadioGroup label=i18n.text("security-idle") class="choices choices--short">
                {MINUTES.map(one).collect_view()}
            </RadioGroup>
        </PartOfScreen>
    }
}

//! One thing that the device lets her switch on and off.

use care_bridge::{ApiError, SwitchView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::component::asking::Asking;
use crate::component::{Toggle, TroubleOf};

/// The switch. `ask` is told whether to switch on, and gives how it stands then; `is_asking` says
/// meanwhile that it was not answered yet.
#[component]
pub(super) fn Switch<A, F>(
    switch: SwitchView,
    label: Signal<String>,
    testid: &'static str,
    is_asking: RwSignal<bool>,
    ask: A,
) -> impl IntoView
where
    A: Fn(bool) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<SwitchView, ApiError>> + 'static,
{
    let now = RwSignal::new(switch);
    let asking = RwSignal::new(Asking::<()>::default());
    let is_on = Signal::derive(move || now.get() == SwitchView::On);
    let on_press = Callback::new(move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        is_asking.set(true);
        let reply = ask(!is_on.get_untracked());
        spawn_local(async move {
            let reply = reply.await;
            if let Ok(switch) = reply {
                let _ = now.try_set(switch);
            }
            let _ = is_asking.try_set(false);
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    });
    view! {
        <div class="choices">
            <Toggle label is_on on_press testid/>
        </div>
        <TroubleOf error=Signal::derive(move || asking.with(Asking::error))/>
    }
}

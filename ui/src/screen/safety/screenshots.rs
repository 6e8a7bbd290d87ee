//! Pictures of the screen: hers to allow, where the device has a say in it.

use care_bridge::{AllowScreenshots, SwitchView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Choice, PartOfScreen, Trouble};
use crate::words::use_say;

/// The part about pictures of the screen.
#[component]
pub(super) fn Screenshots(switch: SwitchView) -> impl IntoView {
    let say = use_say();
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
        let allowed = !is_on.get_untracked();
        spawn_local(async move {
            let reply = bridge::call(&AllowScreenshots { allowed }).await;
            if let Ok(view) = &reply {
                let _ = now.try_set(view.screenshots);
            }
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    });
    view! {
        <PartOfScreen title=say.of("screenshots-title") hint=say.of("screenshots-meaning")>
            <p>{say.of("screenshots-risk")}</p>
            <div class="choices">
                <Choice
                    label=say.of("screenshots-switch")
                    is_chosen=is_on
                    on_press
                    testid="screenshots-switch".to_owned()
                />
            </div>
            {move || asking.with(Asking::error).map(|error| view! { <Trouble error/> })}
        </PartOfScreen>
    }
    .into_any()
}

//! Trying what opens the plan, and the reminder of it: hers to switch on.

use care_bridge::SetReminder;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{LinkRow, PartOfScreen, Toggle, TroubleOf};
use crate::i18n::use_i18n;
use crate::route::Route;

/// The part about trying.
#[component]
pub(super) fn Rehearsal(reminder: bool, has_code: bool) -> impl IntoView {
    let i18n = use_i18n();
    let is_on = RwSignal::new(reminder);
    let asking = RwSignal::new(Asking::<()>::default());
    let press = Callback::new(move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        let wanted = !is_on.get_untracked();
        spawn_local(async move {
            let reply = bridge::call(&SetReminder { is_on: wanted }).await;
            if let Ok(told) = &reply {
                let _ = is_on.try_set(told.reminder);
            }
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    });
    view! {
        <PartOfScreen title=i18n.text("try-title") hint=i18n.text("try-meaning")>
            <ul role="list" class="plain-list sections leaf leaf--list">
                <LinkRow
                    title="try-passphrase-title"
                    below="try-passphrase-below"
                    testid="go-try-passphrase"
                    route=Route::TrySecret { is_code: false }
                />
                {has_code
                    .then(|| {
                        view! {
                            <LinkRow
                                title="try-code-title"
                                below="try-code-below"
                                testid="go-try-code"
                                route=Route::TrySecret { is_code: true }
                            />
                        }
                    })}
            </ul>
            <div class="choices">
                <Toggle label=i18n.text("try-remind") is_on=is_on.into() on_press=press testid="try-remind"/>
            </div>
            <TroubleOf error=Signal::derive(move || asking.with(Asking::error))/>
        </PartOfScreen>
    }
}

//! The line on the first page that she asked for: to try what opens her plan. Nothing is due, and it goes when
//! she closes it.

use care_bridge::ReminderSeen;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The line, while she is reminded.
#[component]
pub(crate) fn Reminder() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let close = move |()| {
        spawn_local(async move {
            match bridge::call(&ReminderSeen {}).await {
                Ok(()) => store.reminds.set(false),
                Err(error) => navigation.met(error),
            }
        });
    };
    let is_shown = Signal::derive(move || store.reminds.get());
    view! {
        <When when=is_shown>
            <section class="leaf leaf--note" data-testid="reminder">
                <p>{i18n.text("try-reminder")}</p>
                <div class="row">
                    <Button
                        label=i18n.text("try-reminder-go")
                        testid="reminder-go"
                        on_press=move |()| navigation.go(Route::Security)
                    />
                    <Button label=i18n.text("ui-close") testid="reminder-close" on_press=close/>
                </div>
            </section>
        </When>
    }
}

//! Arranges a new everyday passphrase, where the full one has opened the plan.

use care_bridge::raw;
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{NewSecret, Screen, When};
use crate::words::use_say;

/// The everyday passphrase, anew.
#[component]
pub(crate) fn SetEveryday() -> impl IntoView {
    let say = use_say();
    let setting = Setting::new();
    let set = Callback::new(move |secret| setting.ask(raw::SET_EVERYDAY, secret, |_| ()));
    let is_done = setting.is_done();
    let is_open = Signal::derive(move || !is_done.get());
    view! {
        <Screen testid="screen-set-everyday" title=say.of("everyday-title")>
            <When when=is_open>
                <p>{say.of("everyday-meaning")}</p>
                <NewSecret
                    set_label=say.of("secret-set-now")
                    busy=setting.is_busy()
                    during="ui-one-moment"
                    on_chosen=set
                />
            </When>
            <When when=is_done>
                <SetDone words="everyday-done"/>
            </When>
            <SettingTrouble setting/>
        </Screen>
    }
}

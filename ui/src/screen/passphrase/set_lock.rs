//! Arranges the setting of a lock.

use care_bridge::raw;
use leptos::prelude::*;

use super::set::{Setting, SettingTrouble};
use crate::component::{NewSecret, Screen};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::words::use_say;

/// The first passphrase. A recovery code is offered when it is set.
#[component]
pub(crate) fn SetLock() -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let setting = Setting::new();
    let set = Callback::new(move |secret| {
        setting.ask(raw::SET_LOCK, secret, move |is_set| match is_set {
            true if notebook.offers_code.get_untracked() => setting.way.go_instead(Route::CodeOffer),
            true => setting.way.back(),
            false => {}
        });
    });
    view! {
        <Screen testid="screen-set-lock" title=say.of("ui-set-lock-title")>
            <p>{say.of("ui-set-lock-meaning")}</p>
            <NewSecret
                set_label=say.of("ui-set-lock-now")
                busy=setting.is_busy()
                during="ui-setting-lock"
                on_chosen=set
            />
            <p class="warm">{say.of("ui-set-lock-honest")}</p>
            <SettingTrouble setting/>
        </Screen>
    }
}

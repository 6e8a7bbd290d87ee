//! Arranges the setting of a lock.

use care_bridge::Secret;
use leptos::prelude::*;

use super::set::{Setting, SettingTrouble};
use crate::component::{NewSecret, Screen};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The first passphrase. A recovery code is offered when it is set.
#[component]
pub(crate) fn SetLock() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let setting = Setting::new();
    let set = Callback::new(move |secret| {
        setting.ask(&care_bridge::SetLock(Secret::new(secret)), move |is_set| match is_set {
            true if store.offers_code.get_untracked() => setting.navigation.go_instead(Route::CodeOffer),
            true => setting.navigation.back(),
            false => {}
        });
    });
    view! {
        <Screen testid="screen-set-lock" title=i18n.text("ui-set-lock-title")>
            <p>{i18n.text("ui-set-lock-meaning")}</p>
            <NewSecret
                set_label=i18n.text("ui-set-lock-now")
                busy=setting.is_busy()
                during="ui-setting-lock"
                on_chosen=set
            />
            <p class="warm">{i18n.text("ui-set-lock-honest")}</p>
            <SettingTrouble setting/>
        </Screen>
    }
}

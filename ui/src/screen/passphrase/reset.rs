//! Arranges a new passphrase after a recovery code has opened the plan.

use care_bridge::{ResetPassphrase, Secret};
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{Button, Kind, NewSecret, Screen, When};
use crate::i18n::use_i18n;

/// A new passphrase, or later.
#[component]
pub(crate) fn Reset() -> impl IntoView {
    let i18n = use_i18n();
    let setting = Setting::new();
    let set = Callback::new(move |secret| setting.ask(&ResetPassphrase(Secret::new(secret)), |_| ()));
    let is_done = setting.is_done();
    let is_open = Signal::derive(move || !is_done.get());
    view! {
        <Screen testid="screen-reset" title=i18n.text("reset-title")>
            <When when=is_open>
                <p>{i18n.text("reset-meaning")}</p>
                <div class="row">
                    <Button
                        label=i18n.text("reset-later")
                        kind=Kind::Plain
                        testid="reset-later"
                        on_press=move |()| setting.navigation.back()
                    />
                </div>
                <NewSecret
                    set_label=i18n.text("secret-set-now")
                    busy=setting.is_busy()
                    during="ui-one-moment"
                    on_chosen=set
                />
            </When>
            <When when=is_done>
                <SetDone words="reset-done"/>
            </When>
            <SettingTrouble setting/>
        </Screen>
    }
}

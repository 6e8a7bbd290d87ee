//! Arranges a new passphrase after a recovery code has opened the plan.

use care_bridge::{ResetPassphrase, Secret};
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{Button, Kind, NewSecret, PresentSecret, PresentSecretLeaf, Screen, When};
use crate::i18n::use_i18n;

/// A new passphrase, or later.
#[component]
pub(crate) fn Reset() -> impl IntoView {
    let i18n = use_i18n();
    let setting = Setting::new();
    let present = PresentSecret::new();
    // The code that has just opened the plan is not asked for again.
    let is_late = RwSignal::new(false);
    let set = Callback::new(move |new| {
        let present = is_late.get_untracked().then_some(present);
        setting.ask_sure(present, &ResetPassphrase(Secret::new(new)), |_| ());
    });
    Effect::new(move |_| {
        if setting.wants_secret().get() {
            is_late.set(true);
        }
    });
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
                <When when=is_late>
                    <PresentSecretLeaf secret=present/>
                </When>
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

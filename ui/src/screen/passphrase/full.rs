//! Arranges the setting of the full passphrase.

use care_bridge::{Secret, SetFullPassphrase};
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{NewSecret, PresentSecret, PresentSecretLeaf, Screen, When};
use crate::i18n::use_i18n;

/// The full passphrase.
#[component]
pub(crate) fn SetFull() -> impl IntoView {
    let i18n = use_i18n();
    let setting = Setting::new();
    let present = PresentSecret::new();
    let set = Callback::new(move |new| setting.ask_sure(Some(present), &SetFullPassphrase(Secret::new(new)), |_| ()));
    let is_done = setting.is_done();
    let is_open = Signal::derive(move || !is_done.get());
    view! {
        <Screen testid="screen-set-full" title=i18n.text("full-set-title")>
            <When when=is_open>
                <p>{i18n.text("full-set-meaning")}</p>
                <PresentSecretLeaf secret=present/>
                <NewSecret
                    set_label=i18n.text("secret-set-now")
                    busy=setting.is_busy()
                    during="ui-one-moment"
                    by_heart=true
                    on_chosen=set
                />
                <p class="warm">{i18n.text("full-never-write")}</p>
            </When>
            <When when=is_done>
                <SetDone words="full-set-done" further="full-set-done-code"/>
            </When>
            <SettingTrouble setting/>
        </Screen>
    }
}

//! Arranges a new everyday passphrase, where the full one has opened the plan.

use care_bridge::{Secret, SetEverydayPassphrase};
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{NewSecret, PresentSecret, PresentSecretLeaf, Screen, When};
use crate::i18n::use_i18n;

/// The everyday passphrase, anew.
#[component]
pub(crate) fn SetEveryday() -> impl IntoView {
    let i18n = use_i18n();
    let setting = Setting::new();
    let present = PresentSecret::new();
    let set =
        Callback::new(move |new| setting.ask_sure(Some(present), &SetEverydayPassphrase(Secret::new(new)), |_| ()));
    let is_done = setting.is_done();
    let is_open = Signal::derive(move || !is_done.get());
    view! {
        <Screen testid="screen-set-everyday" title=i18n.text("everyday-title")>
            <When when=is_open>
                <p>{i18n.text("everyday-meaning")}</p>
                <PresentSecretLeaf secret=present/>
                <NewSecret
                    set_label=i18n.text("secret-set-now")
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

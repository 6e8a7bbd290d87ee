//! Arranges another passphrase instead of the present one.

use care_bridge::{ReplacePassphrase, Secret};
use leptos::prelude::*;

use super::set::{SetDone, Setting, SettingTrouble};
use crate::component::{NewSecret, PresentSecret, PresentSecretLeaf, Screen, When};
use crate::i18n::use_i18n;

/// What is between two secrets that travel together.
const BETWEEN: u8 = 0;

/// The present passphrase and a new one. Because somebody knows it, the keys are made anew too.
#[component]
pub(crate) fn ChangePassphrase(is_known: bool) -> impl IntoView {
    let i18n = use_i18n();
    let setting = Setting::new();
    let present = PresentSecret::new();
    let error = setting.error();
    Effect::new(move |_| present.heard(error.get()));
    let set = Callback::new(move |new: Vec<u8>| {
        let Some(mut secrets) = present.typed() else { return };
        secrets.push(BETWEEN);
        secrets.extend(&new);
        let mut new = new;
        new.fill(0);
        let secrets = Secret::new(secrets);
        if is_known {
            setting.ask(&ReplacePassphrase(secrets), |_| ());
        } else {
            setting.ask(&care_bridge::ChangePassphrase(secrets), |_| ());
        }
    });
    let title = if is_known { "change-known-title" } else { "change-title" };
    let is_done = setting.is_done();
    let is_open = Signal::derive(move || !is_done.get());
    view! {
        <Screen testid="screen-change" title=i18n.text(title)>
            <When when=is_open>
                {if is_known {
                    view! {
                        <ul class="lines">
                            <li>{i18n.text("change-known-what")}</li>
                            <li>{i18n.text("change-known-seen")}</li>
                            <li>{i18n.text("change-known-code")}</li>
                            <li>{i18n.text("change-known-others")}</li>
                        </ul>
                        // The form must not be pushed out of sight by what can wait.
                        <details class="more-told">
                            <summary data-testid="tell-me-more">{i18n.text("ui-tell-me-more")}</summary>
                            <ul class="lines">
                                <li>{i18n.text("change-known-card")}</li>
                                <li>{i18n.text("change-known-copies")}</li>
                                <li>{i18n.text("change-known-elsewhere")}</li>
                                <li>{i18n.text("change-known-not")}</li>
                            </ul>
                        </details>
                    }
                        .into_any()
                } else {
                    view! { <p>{i18n.text("change-meaning")}</p> }.into_any()
                }}
                <PresentSecretLeaf secret=present id="present-passphrase" is_passphrase=true/>
                <NewSecret
                    set_label=i18n.text("secret-set-now")
                    busy=setting.is_busy()
                    during=if is_known { "change-known-during" } else { "ui-one-moment" }
                    on_chosen=set
                />
            </When>
            <When when=is_done>
                {if is_known {
                    view! { <SetDone words="change-done" further="change-known-done"/> }.into_any()
                } else {
                    view! { <SetDone words="change-done"/> }.into_any()
                }}
            </When>
            <SettingTrouble setting/>
        </Screen>
    }
}

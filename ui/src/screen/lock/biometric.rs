//! Opening with her finger: there only where one is set and the device can ask for it.

use care_bridge::{ApiError, OpenByBiometric};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Picture, TroubleOf, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// The button, and what came of it.
#[component]
pub(super) fn OpenWithBiometric() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let asking = RwSignal::new(Asking::<()>::default());
    let ask = move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&OpenByBiometric {}).await;
            if reply == Err(ApiError::BiometricGone) {
                navigation.can_try_biometric.set(false);
            }
            match reply {
                Ok(Some(view)) => navigation.opened(view),
                // She ended it herself, and needs no word about it.
                Ok(None) => drop(asking.try_update(|asking| *asking = Asking::AtRest)),
                Err(error) => drop(asking.try_update(|asking| asking.replied(Err(error)))),
            }
        });
    };
    let is_asking = Signal::derive(move || asking.with(Asking::is_waiting));
    let can_try = Signal::derive(move || navigation.can_try_biometric.get());
    view! {
        <When when=can_try>
            <div class="row">
                <Button
                    label=i18n.text("biometric-open")
                    picture=Picture::Fingerprint
                    testid="open-by-biometric"
                    on_press=ask
                    busy=is_asking
                />
            </div>
            <p class="hint" role="status">{i18n.text_while(is_asking, "biometric-during")}</p>
        </When>
        <TroubleOf error=Signal::derive(move || asking.with(Asking::error))/>
    }
}

//! Arranges the lock screen.

use care_bridge::Unlock;
use leptos::prelude::*;

use super::biometric::OpenWithBiometric;
use crate::bridge;
use crate::component::{Offer, PartOfScreen, Picture, Screen, SecretForm, WayIn, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::{AsideOffer, LockScreenCardOffer};

/// Asks for the passphrase.
#[component]
pub(crate) fn Lock() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_undone = Signal::derive(move || store.said.get() == Some("taken-undone"));
    let by_code = Callback::new(move |()| navigation.go(Route::OpenByCode));
    let by_copy = Callback::new(move |()| navigation.go(Route::Restore));
    view! {
        <Screen testid="screen-lock" title=i18n.text("ui-lock-title") focus="unlock-passphrase">
            <When when=is_undone>
                <p class="leaf leaf--note" data-testid="taken-undone">{i18n.text("taken-undone")}</p>
            </When>
            <SecretForm
                way=WayIn::Passphrase
                passphrase_id="unlock-passphrase"
                label="ui-open-plan"
                testid="unlock"
                during="ui-opening"
                attempt=move |secret| async move {
                    navigation.opened(bridge::call(&Unlock(secret)).await?);
                    Ok(())
                }
            />
            <OpenWithBiometric/>
            <LockScreenCardOffer/>
            <PartOfScreen title=i18n.text("unlock-other-ways")>
                <div class="choices">
                    <Offer
                        label=i18n.text("unlock-have-code")
                        meaning=i18n.text("unlock-have-code-meaning")
                        picture=Picture::Key
                        on_press=by_code
                        testid="open-by-code".to_owned()
                    />
                    <Offer
                        label=i18n.text("unlock-have-copy")
                        meaning=i18n.text("unlock-have-copy-meaning")
                        picture=Picture::Copy
                        on_press=by_copy
                        testid="go-restore".to_owned()
                    />
                    <AsideOffer/>
                </div>
            </PartOfScreen>
        </Screen>
    }
}

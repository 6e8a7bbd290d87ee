//! Arranges the lock screen.

use care_bridge::{ApiError, Secret, Unlock};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::biometric::OpenWithBiometric;
use crate::bridge;
use crate::component::trying::Trying;
use crate::component::{
    ERROR_ID, Offer, PartOfScreen, Picture, Reveal, Screen, SecretField, SecretForm, TryingWords, watch_try,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::screen::AsideOffer;

/// Asks for the passphrase.
#[component]
pub(crate) fn Lock() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let trying = RwSignal::new(Trying::default());
    let revealed = RwSignal::new(false);
    let field = NodeRef::<html::Input>::new();
    let unlock = Callback::new(move |()| {
        let Some(field) = field.get_untracked() else { return };
        let Some(nth) = trying.try_update(|trying| trying.asked(field.value().is_empty())).flatten() else { return };
        watch_try(trying, nth);
        // It stays in the field until it opens, so that a slip can be looked for and mended.
        let secret = field.value().into_bytes();
        spawn_local(async move {
            match bridge::call(&Unlock(Secret::new(secret))).await {
                Ok(view) => navigation.opened(view),
                Err(error) => {
                    let _ = trying.try_update(|trying| trying.refused(error));
                    if error == ApiError::WrongPassphrase {
                        bridge::select_all(&field);
                    }
                }
            }
        });
    });
    let is_checking = Signal::derive(move || trying.with(|trying| trying.is_checking()));
    let error = Signal::derive(move || trying.with(|trying| trying.error()));
    let by_code = Callback::new(move |()| navigation.go(Route::OpenByCode));
    let by_copy = Callback::new(move |()| navigation.go(Route::Restore));
    view! {
        <Screen testid="screen-lock" title=i18n.text("ui-lock-title") focus="unlock-passphrase">
            <SecretForm
                label=i18n.text("ui-open-plan")
                testid="unlock"
                on_submit=unlock
                busy=is_checking
                beside=move || view! { <Reveal revealed/> }
                below=move || view! { <TryingWords trying during="ui-opening"/> }
                error
            >
                <SecretField
                    id="unlock-passphrase"
                    label=i18n.text("ui-passphrase")
                    field
                    revealed
                    slip=(ERROR_ID, Signal::derive(move || error.get().is_some()))
                    on_typed=Callback::new(move |()| trying.update(Trying::typed))
                />
            </SecretForm>
            <OpenWithBiometric/>
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

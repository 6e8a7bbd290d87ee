//! Arranges the opening with a recovery code.

use care_bridge::Unlock;
use leptos::prelude::*;

use crate::bridge;
use crate::component::{Screen, SecretForm, WayIn};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// Asks for the recovery code.
#[component]
pub(crate) fn OpenByCode() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    view! {
        <Screen testid="screen-open-by-code" title=i18n.text("open-by-code-title") focus="unlock-code">
            <SecretForm
                way=WayIn::Code
                code_id="unlock-code"
                label="ui-open-plan"
                testid="unlock"
                during="ui-opening"
                attempt=move |secret| async move {
                    navigation.opened(bridge::call(&Unlock(secret)).await?);
                    Ok(())
                }
            />
        </Screen>
    }
}

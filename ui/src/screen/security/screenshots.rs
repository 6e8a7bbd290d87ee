//! Pictures of the screen: hers to allow, where the device has a say in it.

use care_bridge::{AllowScreenshots, SwitchView};
use leptos::prelude::*;

use super::switch::Switch;
use crate::bridge;
use crate::component::PartOfScreen;
use crate::i18n::use_i18n;

/// The part about pictures of the screen.
#[component]
pub(super) fn Screenshots(switch: SwitchView) -> impl IntoView {
    let i18n = use_i18n();
    if switch == SwitchView::NotHere {
        return ().into_any();
    }
    let ask = |allowed| async move { Ok(bridge::call(&AllowScreenshots { allowed }).await?.screenshots) };
    let is_asking = RwSignal::new(false);
    view! {
        <PartOfScreen title=i18n.text("screenshots-title") hint=i18n.text("screenshots-meaning")>
            <p>{i18n.text("screenshots-risk")}</p>
            <Switch switch label=i18n.text("screenshots-switch") testid="screenshots-switch" is_asking ask/>
        </PartOfScreen>
    }
    .into_any()
}

//! Pictures of the screen: hers to allow, where the device has a say in it.

use care_bridge::{AllowScreenshots, SwitchView};
use leptos::prelude::*;

use super::switch::Switch;
use crate::bridge;
use crate::component::PartOfScreen;
use crate::words::use_say;

/// The part about pictures of the screen.
#[component]
pub(super) fn Screenshots(switch: SwitchView) -> impl IntoView {
    let say = use_say();
    if switch == SwitchView::NotHere {
        return ().into_any();
    }
    let ask = |allowed| async move { Ok(bridge::call(&AllowScreenshots { allowed }).await?.screenshots) };
    let is_asking = RwSignal::new(false);
    view! {
        <PartOfScreen title=say.of("screenshots-title") hint=say.of("screenshots-meaning")>
            <p>{say.of("screenshots-risk")}</p>
            <Switch switch label=say.of("screenshots-switch") testid="screenshots-switch" is_asking ask/>
        </PartOfScreen>
    }
    .into_any()
}

//! Her finger: what it opens and what it does not, and the switch. Nothing where the device has
//! no key for it.

use care_bridge::{ForgetBiometric, SetBiometric, SwitchView};
use leptos::prelude::*;

use super::switch::Switch;
use crate::bridge;
use crate::component::PartOfScreen;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// What she should know before she switches it on.
const LINES: [&str; 5] =
    ["biometric-private", "biometric-written", "biometric-anyone", "biometric-added", "biometric-off"];

/// The part about her finger.
#[component]
pub(super) fn Biometric(switch: SwitchView) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    if switch == SwitchView::NotHere {
        return ().into_any();
    }
    // The phone's own window lies over the page and waits for her.
    let ask = move |on| async move {
        let view = if on {
            navigation.idle_lock.while_choosing(bridge::call(&SetBiometric {})).await?
        } else {
            bridge::call(&ForgetBiometric {}).await?
        };
        Ok(view.biometric)
    };
    let is_asking = RwSignal::new(false);
    view! {
        <PartOfScreen title=i18n.text("biometric-title") hint=i18n.text("biometric-meaning")>
            <ul class="lines">{LINES.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            <Switch switch label=i18n.text("biometric-switch") testid="biometric-switch" is_asking ask/>
            <p class="hint" role="status">{i18n.text_while(is_asking.into(), "biometric-during")}</p>
        </PartOfScreen>
    }
    .into_any()
}

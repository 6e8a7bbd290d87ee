//! Her finger: what it opens and what it does not, and the switch. Nothing where the device has
//! no key for it.

use care_bridge::{ApiError, ForgetBiometric, SecurityView, SetBiometric, SwitchView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{PartOfScreen, PresentSecret, Sheet, SureForm, Toggle, TroubleOf};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// What she should know before she switches it on.
const LINES: [&str; 5] =
    ["biometric-private", "biometric-written", "biometric-anyone", "biometric-added", "biometric-off"];

/// The part about her finger. Switching it on gives a way in, so her passphrase is asked for first.
#[component]
pub(super) fn Biometric(switch: SwitchView) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    if switch == SwitchView::NotHere {
        return ().into_any();
    }
    let now = RwSignal::new(switch);
    let asking = RwSignal::new(Asking::<()>::default());
    let open = RwSignal::new(false);
    let is_on = Signal::derive(move || now.get() == SwitchView::On);
    let replied = move |reply: Result<SecurityView, ApiError>| {
        if let Ok(view) = &reply {
            let _ = now.try_set(view.biometric);
            let _ = open.try_set(false);
        }
        let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
    };
    let switch_on = Callback::new(move |secret: PresentSecret| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match secret.say().await {
                // The phone's own window lies over the page and waits for her.
                Ok(()) => navigation.idle_lock.while_choosing(bridge::call(&SetBiometric {})).await,
                Err(error) => Err(error),
            };
            replied(reply);
        });
    });
    let press = Callback::new(move |()| {
        if !is_on.get_untracked() {
            asking.set(Asking::default());
            open.set(true);
        } else if asking.try_update(Asking::asked) == Some(true) {
            spawn_local(async move { replied(bridge::call(&ForgetBiometric {}).await) });
        }
    });
    let is_asking = Signal::derive(move || asking.with(Asking::is_waiting));
    let error = Signal::derive(move || asking.with(Asking::error));
    view! {
        <PartOfScreen title=i18n.text("biometric-title") hint=i18n.text("biometric-meaning")>
            <ul class="lines">{LINES.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            <div class="choices">
                <Toggle label=i18n.text("biometric-switch") is_on on_press=press testid="biometric-switch"/>
            </div>
            <TroubleOf error=Signal::derive(move || error.get().filter(|_| !open.get()))/>
            <Sheet open title=i18n.text("biometric-switch") close=i18n.text("ui-not-now") testid="biometric-on-close">
                <SureForm
                    label=i18n.text("biometric-on")
                    testid="biometric-on"
                    on_sure=switch_on
                    busy=is_asking
                    hint=i18n.text_while(is_asking, "biometric-during")
                    error
                />
            </Sheet>
        </PartOfScreen>
    }
    .into_any()
}

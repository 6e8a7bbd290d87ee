//! Arranges the bringing back of a copy: it is found, opened, and looked at.

use care_bridge::{BackupFileView, PickBackup};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opening::{OF_COPY, OpenPickedForm};
use super::proposal::Proposal;
use super::state::{RestoreScreen, RestoreSource};
use crate::bridge;
use crate::component::{Button, Kind, PartOfScreen, Picture, Screen, TroubleOf, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// First the copy, then what opens it, then what is in it.
#[component]
pub(crate) fn Restore() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let state = RwSignal::new(RestoreScreen::default());
    let pick = move |()| {
        if state.try_update(RestoreScreen::looked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = navigation.idle_lock.while_choosing(bridge::call(&PickBackup {})).await;
            let _ = state.try_update(|state| state.picked(reply.map(|copy| copy.map(RestoreSource::Copy))));
        });
    };
    let is_picking = Signal::derive(move || state.with(RestoreScreen::is_picking));
    let is_none = Signal::derive(move || state.with(RestoreScreen::is_none));
    let copy = Memo::new(move |_| state.with(|state| state.copy().cloned()));
    let is_found = Signal::derive(move || copy.with(Option::is_some));
    let is_to_open = Signal::derive(move || state.with(RestoreScreen::is_to_open));
    view! {
        <Screen testid="screen-restore" title=i18n.text("restore-title")>
            <p>{i18n.text("restore-meaning")}</p>
            <PartOfScreen title=i18n.text("restore-step-1") hint=i18n.text("restore-where")>
                // Once it is found, using it is what this screen is for.
                <div class="row" class:row--done=is_found>
                    <Button
                        label=i18n.text_either(is_found, "restore-pick-other", "restore-pick")
                        kind=Kind::Main
                        picture=Picture::Copy
                        testid="pick-copy"
                        on_press=pick
                        busy=is_picking
                    />
                </div>
                <p class="hint" role="status">
                    {i18n.text_while(is_none, "restore-none-picked")}
                </p>
                <TroubleOf error=Signal::derive(move || state.with(RestoreScreen::error))/>
                {move || copy.get().map(|copy| view! { <Found copy/> })}
            </PartOfScreen>
            <When when=is_to_open>
                <PartOfScreen title=i18n.text("restore-step-2")>
                    <OpenPickedForm state words=OF_COPY/>
                </PartOfScreen>
            </When>
            <Proposal state/>
        </Screen>
    }
}

/// What can be told of a copy without its passphrase.
#[component]
fn Found(copy: BackupFileView) -> impl IntoView {
    let i18n = use_i18n();
    let BackupFileView { made, is_whole, replaces_plan } = copy;
    let day = move || match made.as_deref() {
        None => i18n.now("restore-found"),
        Some(day) => i18n.now_with("restore-found-day", &[("date", Value::Text(day))]),
    };
    view! {
        <div class="leaf leaf--note" data-testid="copy-found">
            <p>
                <strong>{day}</strong>
            </p>
            {(!is_whole).then(|| view! { <p class="warm" data-testid="copy-cut">{i18n.text("restore-cut")}</p> })}
            {replaces_plan.then(|| view! { <p data-testid="copy-replaces">{i18n.text("restore-put-aside")}</p> })}
        </div>
    }
}

//! Arranges the finding and the opening of a copy.

use care_bridge::{ApiError, BackupFileView, PickBackup, Secret};
use care_locale::Value;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{RestoreScreen, WayIn};
use crate::bridge;
use crate::component::code_field::state::CodeEntry;
use crate::component::trying::Trying;
use crate::component::{
    Button, Choice, CodeField, ERROR_ID, Group, Kind, PartOfScreen, Picture, RadioGroup, Reveal, Screen, SecretField,
    SecretForm, TroubleOf, When, watch_try,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::screen::lock::TryingCode;

/// First the copy, then what opens it.
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
            let _ = state.try_update(|state| state.picked(reply));
        });
    };
    let is_picking = Signal::derive(move || state.with(RestoreScreen::is_picking));
    let is_none = Signal::derive(move || state.with(RestoreScreen::is_none));
    let copy = Memo::new(move |_| state.with(|state| state.copy().cloned()));
    let is_found = Signal::derive(move || copy.with(Option::is_some));
    view! {
        <Screen testid="screen-restore" title=i18n.text("restore-title")>
            <p>{i18n.text("restore-meaning")}</p>
            <PartOfScreen title=i18n.text("restore-step-1") hint=i18n.text("restore-where")>
                <div class="row">
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
            <When when=is_found>
                <PartOfScreen title=i18n.text("restore-step-2")>
                    <OpenBackup state/>
                </PartOfScreen>
            </When>
        </Screen>
    }
}

/// What can be told of a copy without its passphrase.
#[component]
fn Found(copy: BackupFileView) -> impl IntoView {
    let i18n = use_i18n();
    let BackupFileView { made, is_whole, replaces_plan } = copy;
    let day = move || match made.as_str() {
        "" => i18n.now("restore-found"),
        day => i18n.now_with("restore-found-day", &[("date", Value::Text(day))]),
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

/// The passphrase or the code of the copy.
#[component]
fn OpenBackup(state: RwSignal<RestoreScreen>) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let trying = RwSignal::new(Trying::default());
    let revealed = RwSignal::new(false);
    let entry = RwSignal::new(CodeEntry::default());
    let passphrase = NodeRef::<html::Input>::new();
    let code = NodeRef::<html::Textarea>::new();
    let with = Memo::new(move |_| state.with(RestoreScreen::way_in));
    let restore = Callback::new(move |()| {
        let secret = match with.get_untracked() {
            WayIn::Passphrase => passphrase.get_untracked().map(|field| field.value()),
            WayIn::Code => code.get_untracked().map(|field| field.value()),
        };
        let secret = secret.unwrap_or_default().into_bytes();
        let is_short =
            secret.is_empty() || with.get_untracked() == WayIn::Code && !entry.with_untracked(CodeEntry::is_whole);
        let Some(nth) = trying.try_update(|trying| trying.asked(is_short)).flatten() else { return };
        watch_try(trying, nth);
        spawn_local(async move {
            match bridge::call(&care_bridge::Restore(Secret::new(secret))).await {
                Ok(view) => navigation.opened(view),
                Err(error) => {
                    let _ = trying.try_update(|trying| trying.refused(error));
                    if let Some(Some(field)) = passphrase.try_get_untracked() {
                        bridge::select_all(&field);
                    }
                }
            }
        });
    });
    let ways = Group::new();
    let choice = move |one: WayIn, label: &'static str, testid: &'static str| {
        let is_chosen = Signal::derive(move || with.get() == one);
        let on_press = Callback::new(move |()| {
            trying.update(Trying::typed);
            entry.set(CodeEntry::default());
            state.update(|state| state.chose(one));
        });
        view! { <Choice group=ways label=i18n.text(label) is_chosen on_press testid=testid.to_owned()/> }
    };
    let typed = Callback::new(move |()| trying.update(Trying::typed));
    let is_held = Signal::derive(move || {
        trying.with(|trying| trying.is_checking()) || with.get() == WayIn::Code && !entry.with(CodeEntry::is_whole)
    });
    let error = Memo::new(move |_| trying.with(|trying| trying.error()));
    let is_another =
        Signal::derive(move || error.get() == Some(ApiError::WrongPassphrase) && with.get() == WayIn::Code);
    view! {
        <RadioGroup label=i18n.text("restore-way") class="choices choices--two">
            {choice(WayIn::Passphrase, "restore-with-passphrase", "with-passphrase")}
            {choice(WayIn::Code, "restore-with-code", "with-code")}
        </RadioGroup>
        <SecretForm
            label=i18n.text("restore-now")
            testid="restore-now"
            on_submit=restore
            busy=is_held
            beside=move || {
                (move || (with.get() == WayIn::Passphrase).then(|| view! { <Reveal revealed/> })).into_any()
            }
            below=move || view! { <TryingCode trying during="restore-during" is_another/> }
            error=Signal::derive(move || error.get().filter(|_| !is_another.get()))
        >
            {move || match with.get() {
                WayIn::Passphrase => view! {
                    <SecretField
                        id="copy-passphrase"
                        label=i18n.text("restore-passphrase")
                        hint=i18n.text("restore-passphrase-meaning")
                        field=passphrase
                        revealed
                        slip=(ERROR_ID, Signal::derive(move || error.get().is_some()))
                        on_typed=typed
                    />
                }
                    .into_any(),
                WayIn::Code => view! {
                    <CodeField
                        id="copy-code"
                        field=code
                        entry
                        on_typed=typed
                        on_enter=restore
                    />
                }
                    .into_any(),
            }}
        </SecretForm>
    }
}

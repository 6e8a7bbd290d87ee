//! Arranges the opening of what was picked, with its passphrase or its code.

use care_bridge::{ApiError, OpenPicked, Secret};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{RestoreScreen, WayIn};
use crate::bridge;
use crate::component::code_field::state::CodeEntry;
use crate::component::trying::Trying;
use crate::component::{Choice, CodeField, ERROR_ID, Group, RadioGroup, Reveal, SecretField, SecretForm, watch_try};
use crate::i18n::use_i18n;
use crate::screen::lock::TryingCode;

/// What is said where it is opened: the ids of messages.
#[derive(Clone, Copy)]
pub(super) struct OpeningWords {
    way: &'static str,
    passphrase: &'static str,
    passphrase_meaning: &'static str,
    now: &'static str,
    during: &'static str,
}

/// Of a copy.
pub(super) const OF_COPY: OpeningWords = OpeningWords {
    way: "restore-way",
    passphrase: "restore-passphrase",
    passphrase_meaning: "restore-passphrase-meaning",
    now: "restore-now",
    during: "restore-during",
};
/// Of a plan that was put aside.
pub(super) const OF_ASIDE: OpeningWords = OpeningWords {
    way: "aside-way",
    passphrase: "aside-passphrase",
    passphrase_meaning: "aside-passphrase-meaning",
    now: "aside-now",
    during: "aside-during",
};

/// Its passphrase or its code.
#[component]
pub(super) fn OpenPickedForm(state: RwSignal<RestoreScreen>, words: OpeningWords) -> impl IntoView {
    let i18n = use_i18n();
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
            match bridge::call(&OpenPicked(Secret::new(secret))).await {
                Ok(proposal) => drop(state.try_update(|state| state.opened(proposal))),
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
        <RadioGroup label=i18n.text(words.way) class="choices choices--two">
            {choice(WayIn::Passphrase, "restore-with-passphrase", "with-passphrase")}
            {choice(WayIn::Code, "restore-with-code", "with-code")}
        </RadioGroup>
        <SecretForm
            label=i18n.text(words.now)
            testid="restore-now"
            on_submit=restore
            busy=is_held
            asked=Signal::derive(move || trying.with(|trying| trying.is_checking()))
            beside=move || {
                (move || (with.get() == WayIn::Passphrase).then(|| view! { <Reveal revealed/> })).into_any()
            }
            below=move || view! { <TryingCode trying during=words.during is_another/> }
            error=Signal::derive(move || error.get().filter(|_| !is_another.get()))
        >
            {move || match with.get() {
                WayIn::Passphrase => view! {
                    <SecretField
                        id="copy-passphrase"
                        label=i18n.text(words.passphrase)
                        hint=i18n.text(words.passphrase_meaning)
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

//! Arranges the opening of what was picked, with its passphrase or its code.

use care_bridge::OpenPicked;
use leptos::prelude::*;

use super::state::RestoreScreen;
use crate::bridge;
use crate::component::{Choice, Group, RadioGroup, SecretForm, WayIn};
use crate::i18n::use_i18n;

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
    let with = Memo::new(move |_| state.with(RestoreScreen::way_in));
    let ways = Group::new();
    let choice = move |one: WayIn, label: &'static str, testid: &'static str| {
        let is_chosen = Signal::derive(move || with.get() == one);
        let on_press = Callback::new(move |()| state.update(|state| state.chose(one)));
        view! { <Choice group=ways label=i18n.text(label) is_chosen on_press testid=testid.to_owned()/> }
    };
    view! {
        <RadioGroup label=i18n.text(words.way) class="choices choices--two">
            {choice(WayIn::Passphrase, "restore-with-passphrase", "with-passphrase")}
            {choice(WayIn::Code, "restore-with-code", "with-code")}
        </RadioGroup>
        <SecretForm
            way=with
            passphrase_id="copy-passphrase"
            code_id="copy-code"
            passphrase=words.passphrase
            passphrase_meaning=words.passphrase_meaning
            label=words.now
            testid="restore-now"
            during=words.during
            attempt=move |secret| async move {
                let proposal = bridge::call(&OpenPicked(secret)).await?;
                let _ = state.try_update(|state| state.opened(proposal));
                Ok(())
            }
        />
    }
}

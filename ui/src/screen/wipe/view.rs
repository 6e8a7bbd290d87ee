//! Arranges what goes, what cannot be reached, and the word that lets it happen.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::is_word;
use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{
    PartOfScreen, PresentSecret, PresentSecretField, PresentSecretSlip, Reveal, Screen, SubmitForm, When,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// What goes.
const GOES: [&str; 3] = ["wipe-goes-words", "wipe-goes-copies", "wipe-goes-keys"];
/// What cannot be reached.
const STAYS: [&str; 3] = ["wipe-stays-copies", "wipe-stays-shared", "wipe-stays-app"];

/// The whole plan goes.
#[component]
pub(crate) fn Wipe() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let wiping = RwSignal::new(Asking::<()>::default());
    let typed = RwSignal::new(String::new());
    let field = NodeRef::<html::Input>::new();
    let word = i18n.text("wipe-word");
    let is_right = Memo::new(move |_| typed.with(|typed| is_word(typed, &word.get())));
    let secret = PresentSecret::new();
    let wipe = Callback::new(move |()| {
        if !is_right.get_untracked() || !secret.is_ready() || wiping.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match secret.say().await {
                Ok(()) => bridge::call(&care_bridge::Wipe {}).await,
                Err(error) => Err(error),
            };
            match reply {
                Ok(view) => navigation.wiped(view),
                Err(error) => drop(wiping.try_update(|wiping| wiping.replied(Err(error)))),
            }
        });
    });
    let is_held = Signal::derive(move || !is_right.get() || wiping.with(Asking::is_waiting));
    let is_wiping = Signal::derive(move || wiping.with(Asking::is_waiting));
    let lies_aside = Signal::derive(move || navigation.aside.get() > 0);
    let lines =
        move |ids: &'static [&'static str]| ids.iter().map(|id| view! { <li>{i18n.text(*id)}</li> }).collect_view();
    view! {
        <Screen testid="screen-wipe" title=i18n.text("wipe-title")>
            <p class="warm">{i18n.text("wipe-warning")}</p>
            <PartOfScreen title=i18n.text("wipe-goes")>
                <ul class="lines">
                    {lines(&GOES)}
                    <When when=lies_aside>
                        <li>{i18n.text("wipe-goes-aside")}</li>
                    </When>
                </ul>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("wipe-stays")>
                <ul class="lines">
                    <When when=lies_aside>
                        <li data-testid="wipe-stays-aside">{i18n.text("wipe-stays-aside")}</li>
                    </When>
                    {lines(&STAYS)}
                </ul>
            </PartOfScreen>
            <SubmitForm
                label=i18n.text("wipe-now")
                testid="wipe-now"
                on_submit=wipe
                busy=is_held
                asked=is_wiping
                error=Signal::derive(move || wiping.with(Asking::error))
                beside=move || secret.is_asked().then(|| view! { <Reveal revealed=secret.revealed/> })
                below=move || {
                    view! {
                        <PresentSecretSlip secret/>
                        <p class="hint" role="status">
                            {i18n.text_while(is_wiping, "ui-one-moment")}
                        </p>
                    }
                }
            >
                <label class="leaf__question" for="wipe-word">{i18n.text("wipe-type")}</label>
                <p class="wipe-word" data-testid="wipe-word-shown">{word}</p>
                <input
                    id="wipe-word"
                    class="line"
                    data-testid="wipe-word"
                    node_ref=field
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                {secret.is_asked().then(|| view! { <PresentSecretField secret/> })}
            </SubmitForm>
        </Screen>
    }
}

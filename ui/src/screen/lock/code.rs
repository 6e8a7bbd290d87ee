//! Arranges the opening with a recovery code.

use care_bridge::{ApiError, Secret, Unlock};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::code_field::state::CodeEntry;
use crate::component::trying::Trying;
use crate::component::{CodeField, Screen, SecretForm, TryingWords, When, watch_try};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// Asks for the recovery code.
#[component]
pub(crate) fn OpenByCode() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let trying = RwSignal::new(Trying::default());
    let entry = RwSignal::new(CodeEntry::default());
    let field = NodeRef::<html::Textarea>::new();
    let unlock = Callback::new(move |()| {
        let Some(field) = field.get_untracked() else { return };
        let is_short = !entry.with_untracked(CodeEntry::is_whole);
        let Some(nth) = trying.try_update(|trying| trying.asked(is_short)).flatten() else { return };
        watch_try(trying, nth);
        spawn_local(async move {
            match bridge::call(&Unlock(Secret::new(field.value().into_bytes()))).await {
                Ok(view) => navigation.opened(view),
                Err(error) => drop(trying.try_update(|trying| trying.refused(error))),
            }
        });
    });
    let is_held =
        Signal::derive(move || trying.with(|trying| trying.is_checking()) || !entry.with(CodeEntry::is_whole));
    let error = Memo::new(move |_| trying.with(|trying| trying.error()));
    let is_another = Signal::derive(move || error.get() == Some(ApiError::WrongPassphrase));
    view! {
        <Screen testid="screen-open-by-code" title=i18n.text("open-by-code-title") focus="unlock-code">
            <SecretForm
                label=i18n.text("ui-open-plan")
                testid="unlock"
                on_submit=unlock
                busy=is_held
                asked=Signal::derive(move || trying.with(|trying| trying.is_checking()))
                below=move || view! { <TryingCode trying during="ui-opening" is_another/> }
                error=Signal::derive(move || error.get().filter(|_| !is_another.get()))
            >
                <CodeField
                    id="unlock-code"
                    field
                    entry
                    on_typed=Callback::new(move |()| trying.update(Trying::typed))
                    on_enter=unlock
                />
            </SecretForm>
        </Screen>
    }
}

/// What is said while a code is tried, and that one without a slip is not the one of this plan.
#[component]
pub(crate) fn TryingCode(
    trying: RwSignal<Trying>,
    during: &'static str,
    #[prop(into)] is_another: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <TryingWords trying during/>
        <When when=is_another>
            <div class="trouble" role="alert" data-testid="error">
                <p class="trouble__what">{i18n.text("code-does-not-open")}</p>
                <p>{i18n.text("code-does-not-open-what")}</p>
            </div>
        </When>
    }
}

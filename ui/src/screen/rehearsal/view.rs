//! Arranges the trying: it says whether the plan would open, and changes nothing.

use care_bridge::{ApiError, Secret, TriedView};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::code_field::state::CodeEntry;
use crate::component::trying::Trying;
use crate::component::{CodeField, ERROR_ID, Reveal, Screen, SecretField, SecretForm, TryingWords, When, watch_try};
use crate::i18n::use_i18n;
use crate::screen::lock::TryingCode;

/// Tries her passphrase, or her code.
#[component]
pub(crate) fn TrySecret(is_code: bool) -> impl IntoView {
    if is_code { view! { <TryCode/> }.into_any() } else { view! { <TryPassphrase/> }.into_any() }
}

/// What came of the last try.
#[derive(Clone, Copy)]
struct Tries {
    trying: RwSignal<Trying>,
    opens: RwSignal<Option<TriedView>>,
}

impl Tries {
    fn new() -> Self {
        Self { trying: RwSignal::new(Trying::default()), opens: RwSignal::new(None) }
    }

    fn typed(self) {
        self.trying.update(Trying::typed);
        self.opens.set(None);
    }

    /// Tries `secret`; `wrong` is told when it opens nothing.
    fn ask(self, is_empty: bool, secret: Vec<u8>, wrong: impl FnOnce() + 'static) {
        let Some(nth) = self.trying.try_update(|trying| trying.asked(is_empty)).flatten() else { return };
        self.opens.set(None);
        watch_try(self.trying, nth);
        spawn_local(async move {
            match bridge::call(&care_bridge::TrySecret(Secret::new(secret))).await {
                Ok(view) => {
                    let _ = self.trying.try_set(Trying::default());
                    let _ = self.opens.try_set(Some(view));
                }
                Err(error) => {
                    let _ = self.trying.try_update(|trying| trying.refused(error));
                    if error == ApiError::WrongPassphrase {
                        wrong();
                    }
                }
            }
        });
    }

    fn error(self) -> Signal<Option<ApiError>> {
        Signal::derive(move || self.trying.with(|trying| trying.error()))
    }

    fn is_checking(self) -> Signal<bool> {
        Signal::derive(move || self.trying.with(|trying| trying.is_checking()))
    }
}

#[component]
fn TryPassphrase() -> impl IntoView {
    let i18n = use_i18n();
    let tries = Tries::new();
    let revealed = RwSignal::new(false);
    let field = NodeRef::<html::Input>::new();
    let ask = Callback::new(move |()| {
        let Some(field) = field.get_untracked() else { return };
        let typed = field.value();
        tries.ask(typed.is_empty(), typed.into_bytes(), move || bridge::select_all(&field));
    });
    let error = tries.error();
    view! {
        <Screen testid="screen-try-passphrase" title=i18n.text("try-passphrase-title")>
            <p>{i18n.text("try-how")}</p>
            <SecretForm
                label=i18n.text("try-it")
                testid="try-now"
                on_submit=ask
                busy=tries.is_checking()
                beside=move || view! { <Reveal revealed/> }
                below=move || {
                    view! {
                        <TryingWords trying=tries.trying during="ui-one-moment"/>
                        <Opens tries words="try-passphrase-opens"/>
                    }
                }
                error
            >
                <SecretField
                    id="try-passphrase"
                    label=i18n.text("ui-passphrase")
                    field
                    revealed
                    slip=(ERROR_ID, Signal::derive(move || error.get().is_some()))
                    on_typed=Callback::new(move |()| tries.typed())
                />
            </SecretForm>
        </Screen>
    }
}

#[component]
fn TryCode() -> impl IntoView {
    let i18n = use_i18n();
    let tries = Tries::new();
    let entry = RwSignal::new(CodeEntry::default());
    let field = NodeRef::<html::Textarea>::new();
    let ask = Callback::new(move |()| {
        let Some(field) = field.get_untracked() else { return };
        let is_short = !entry.with_untracked(CodeEntry::is_whole);
        tries.ask(is_short, field.value().into_bytes(), || ());
    });
    let error = tries.error();
    let is_another = Signal::derive(move || error.get() == Some(ApiError::WrongPassphrase));
    let is_held = Signal::derive(move || tries.is_checking().get() || !entry.with(CodeEntry::is_whole));
    view! {
        <Screen testid="screen-try-code" title=i18n.text("try-code-title")>
            <p>{i18n.text("try-how")}</p>
            <SecretForm
                label=i18n.text("try-it")
                testid="try-now"
                on_submit=ask
                busy=is_held
                asked=tries.is_checking()
                below=move || {
                    view! {
                        <TryingCode trying=tries.trying during="ui-one-moment" is_another/>
                        <Opens tries words="try-code-opens"/>
                    }
                }
                error=Signal::derive(move || error.get().filter(|_| !is_another.get()))
            >
                <CodeField
                    id="try-code"
                    field
                    entry
                    on_typed=Callback::new(move |()| tries.typed())
                    on_enter=ask
                />
            </SecretForm>
        </Screen>
    }
}

/// That it opens the plan, once that is known.
#[component]
fn Opens(tries: Tries, words: &'static str) -> impl IntoView {
    let i18n = use_i18n();
    let is_right = Signal::derive(move || tries.opens.get().is_some());
    let is_everyday = Signal::derive(move || tries.opens.get() == Some(TriedView::OpensEveryday));
    view! {
        <div role="status">
            <When when=is_right>
                <div class="leaf leaf--note" data-testid="try-opens">
                    <p>
                        <strong>{i18n.text_either(is_everyday, "try-opens-everyday", words)}</strong>
                    </p>
                    <p>{i18n.text("try-nothing-changed")}</p>
                </div>
            </When>
        </div>
    }
}

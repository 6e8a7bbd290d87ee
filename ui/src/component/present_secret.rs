//! The one step before what an open phone is not enough for: she types the secret that opens her plan, and the
//! act is asked for right after.

use care_bridge::{ApiError, ConfirmSecret, LockView, OpenedBy, Secret};
use leptos::html;
use leptos::prelude::*;

use super::new_secret::NEW_SECRET_FORM;
use super::{Kind, MainAction, Reveal, SecretField, SubmitForm, TroubleOf, When};
use crate::bridge;
use crate::i18n::use_i18n;
use crate::plan_store::{PlanStore, use_plan_store};

/// What she types, and what is wrong with it.
#[derive(Clone, Copy)]
pub(crate) struct PresentSecret {
    field: NodeRef<html::Input>,
    /// Whether what is typed can be seen.
    pub(crate) revealed: RwSignal<bool>,
    is_missing: RwSignal<bool>,
    is_wrong: RwSignal<bool>,
    store: PlanStore,
}

impl PresentSecret {
    /// Nothing is typed yet.
    pub(crate) fn new() -> Self {
        Self {
            field: NodeRef::new(),
            revealed: RwSignal::new(false),
            is_missing: RwSignal::new(false),
            is_wrong: RwSignal::new(false),
            store: use_plan_store(),
        }
    }

    /// Whether it is asked for at all. In a plan without a lock there is none.
    pub(crate) fn is_asked(self) -> bool {
        self.store.lock.get_untracked() == LockView::Set
    }

    /// What stands in the field, to be sent with something else; `None` where nothing does, which is then said.
    pub(crate) fn typed(self) -> Option<Vec<u8>> {
        let field = self.field.get_untracked()?;
        let typed = field.value().into_bytes();
        self.is_missing.set(typed.is_empty());
        if typed.is_empty() {
            bridge::select_all(&field);
            return None;
        }
        Some(typed)
    }

    /// Whether there is something to send; where not, that is said.
    pub(crate) fn is_ready(self) -> bool {
        !self.is_asked() || self.typed().is_some_and(|typed| !typed.is_empty())
    }

    /// Says it to the shell: what is asked for next is let through. What was typed stays, so that a slip can be
    /// looked for.
    pub(crate) async fn say(self) -> Result<(), ApiError> {
        if !self.is_asked() {
            return Ok(());
        }
        let typed = self.typed().ok_or(ApiError::SecretFirst)?;
        let said = bridge::call(&ConfirmSecret(Secret::new(typed))).await;
        self.heard(said.err());
        said
    }

    /// Marks what was typed, to be typed over, where the shell has answered that it is not the one.
    pub(crate) fn heard(self, error: Option<ApiError>) {
        if error == Some(ApiError::PresentPassphraseWrong) {
            let _ = self.is_wrong.try_set(true);
            if let Some(Some(field)) = self.field.try_get_untracked() {
                bridge::select_all(&field);
            }
        }
    }
}

/// What describes the field that something is wrong with: that nothing was typed, or what the form says.
const WRONG_WORDS: &str = "present-slip form-error-what form-error-to-do";

/// The field alone.
#[component]
pub(crate) fn PresentSecretField(
    /// What she types into it.
    secret: PresentSecret,
    /// The id of the field, which is its name for a journey too.
    #[prop(default = "present-secret")]
    id: &'static str,
    /// Whether a code is none, although one has opened the plan.
    #[prop(optional)]
    is_passphrase: bool,
    /// The form that it belongs to where it stands outside of it, by its id.
    #[prop(optional)]
    form: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let PresentSecret { field, revealed, is_missing, is_wrong, store } = secret;
    let by_code = store.opened_by.get_untracked() == OpenedBy::Code;
    let label = if by_code && !is_passphrase { "present-or-code" } else { "change-present" };
    let slip = Signal::derive(move || is_missing.get() || is_wrong.get());
    let typed = Callback::new(move |()| {
        is_missing.set(false);
        is_wrong.set(false);
    });
    view! { <SecretField id label=i18n.text(label) field revealed slip=(WRONG_WORDS, slip) form on_typed=typed/> }
}

/// A word where nothing was typed.
#[component]
pub(crate) fn PresentSecretSlip(secret: PresentSecret) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div role="alert">
            <When when=secret.is_missing>
                <p class="slip" id="present-slip" data-testid="slip">{i18n.text("change-present-first")}</p>
            </When>
        </div>
    }
}

/// The field with what belongs to it, above a passphrase that is made.
#[component]
pub(crate) fn PresentSecretLeaf(
    /// What she types into it.
    secret: PresentSecret,
    /// The id of the field.
    #[prop(default = "present-secret")]
    id: &'static str,
    /// Whether a code is none, although one has opened the plan.
    #[prop(optional)]
    is_passphrase: bool,
) -> impl IntoView {
    view! {
        <div class="leaf">
            <PresentSecretField secret id is_passphrase form=NEW_SECRET_FORM/>
            <div class="row">
                <Reveal revealed=secret.revealed/>
            </div>
            <div class="slip-room">
                <PresentSecretSlip secret/>
            </div>
        </div>
    }
}

/// The field with the button that does what it is asked for. Without a lock, the button alone.
#[component]
pub(crate) fn SureForm(
    /// What the button says.
    label: Signal<String>,
    /// The name of the button for a journey.
    testid: &'static str,
    /// She has typed it: what comes next says it to the shell first.
    on_sure: Callback<PresentSecret>,
    /// Whether it is waiting for something.
    #[prop(into)]
    busy: Signal<bool>,
    /// Whether it needs no secret, as one answer.
    #[prop(optional)]
    is_free: bool,
    /// How loud the button is.
    #[prop(default = Kind::Main)]
    kind: Kind,
    /// What is said meanwhile.
    #[prop(optional)]
    hint: Option<Signal<String>>,
    /// What went wrong, where nothing else on the screen says it.
    error: Signal<Option<ApiError>>,
) -> impl IntoView {
    let secret = PresentSecret::new();
    let ask = Callback::new(move |()| {
        if is_free || secret.is_ready() {
            on_sure.run(secret);
        }
    });
    let hint = hint.unwrap_or_default();
    if is_free || !secret.is_asked() {
        return view! {
            <MainAction label testid kind on_press=ask busy hint/>
            <TroubleOf error/>
        }
        .into_any();
    }
    view! {
        <SubmitForm
            label
            testid
            kind
            on_submit=ask
            busy
            error
            beside=move || view! { <Reveal revealed=secret.revealed/> }
            below=move || {
                view! {
                    <PresentSecretSlip secret/>
                    <p class="hint" role="status">{hint}</p>
                }
            }
        >
            <PresentSecretField secret/>
        </SubmitForm>
    }
    .into_any()
}

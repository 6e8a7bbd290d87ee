//! A secret that is there to be tried: a passphrase or a recovery code that opens something. Whatever asks for
//! one does it by this form, so that a try is the same everywhere.
//!
//! What was typed stays until it opens, so that a slip can be looked for and mended; a wrong passphrase is marked,
//! to be typed over. It says that it is trying and, when that takes long, what it is about; how long she has to
//! wait after misses; and that a code without a slip is one of another plan. Room for all of that is made as she
//! presses, and the field names what went wrong with it.

use std::future::Future;
use std::time::Duration;

use care_bridge::{ApiError, Secret};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::code_field::CodeField;
use super::code_field::state::CodeEntry;
use super::trying::{SLOW_MS, Trying};
use super::{ERROR_WORDS, Reveal, SecretField, SubmitForm, When};
use crate::bridge;
use crate::i18n::use_i18n;

/// What she opens it with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum WayIn {
    /// Its passphrase.
    #[default]
    Passphrase,
    /// Its recovery code.
    Code,
}

/// The field, its button, and what comes of a try.
#[component]
pub(crate) fn SecretForm<A, F>(
    /// By which of the two.
    #[prop(into)]
    way: Signal<WayIn>,
    /// The id of the field for a passphrase, which is its name for a journey too.
    #[prop(default = "")]
    passphrase_id: &'static str,
    /// The id of the field for a code.
    #[prop(default = "")]
    code_id: &'static str,
    /// What the field for a passphrase asks for: the id of a message.
    #[prop(default = "ui-passphrase")]
    passphrase: &'static str,
    /// A small line below that.
    #[prop(optional)]
    passphrase_meaning: Option<&'static str>,
    /// What the button says: the id of a message.
    label: &'static str,
    /// The name of the button for a journey.
    testid: &'static str,
    /// What is said while it is tried: the id of a message.
    during: &'static str,
    /// Tries it, and does what comes of it where it opens.
    attempt: A,
    /// She types on, or tries again: what the try before has come to is no more so.
    #[prop(optional, into)]
    on_anew: Option<Callback<()>>,
    /// What is said below where it opens and she stays here.
    #[prop(optional, into)]
    below: ViewFn,
) -> impl IntoView
where
    A: Fn(Secret) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<(), ApiError>> + 'static,
{
    let i18n = use_i18n();
    let trying = RwSignal::new(Trying::default());
    let entry = RwSignal::new(CodeEntry::default());
    let revealed = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    let code = NodeRef::<html::Textarea>::new();
    let way = Memo::new(move |_| way.get());
    Effect::new(move |before: Option<WayIn>| {
        let now = way.get();
        if before.is_some_and(|before| before != now) {
            // The other field begins empty.
            trying.update(Trying::typed);
            entry.set(CodeEntry::default());
        }
        now
    });
    let anew = move || {
        if let Some(on_anew) = on_anew {
            on_anew.run(());
        }
    };
    let submit = Callback::new(move |()| {
        let (typed, is_short) = match way.get_untracked() {
            WayIn::Passphrase => {
                let typed = input.get_untracked().map(|field| field.value()).unwrap_or_default();
                let is_short = typed.is_empty();
                (typed, is_short)
            }
            WayIn::Code => {
                let typed = code.get_untracked().map(|field| field.value()).unwrap_or_default();
                (typed, !entry.with_untracked(CodeEntry::is_whole))
            }
        };
        let Some(nth) = trying.try_update(|trying| trying.asked(is_short)).flatten() else { return };
        anew();
        watch_try(trying, nth);
        let tried = attempt.clone()(Secret::new(typed.into_bytes()));
        spawn_local(async move {
            match tried.await {
                Ok(()) => drop(trying.try_set(Trying::default())),
                Err(error) => {
                    let _ = trying.try_update(|trying| trying.refused(error));
                    if error == ApiError::WrongPassphrase
                        && let Some(Some(field)) = input.try_get_untracked()
                    {
                        bridge::select_all(&field);
                    }
                }
            }
        });
    });
    let typed = Callback::new(move |()| {
        trying.update(Trying::typed);
        anew();
    });
    let is_checking = Signal::derive(move || trying.with(|trying| trying.is_checking()));
    let is_held =
        Signal::derive(move || is_checking.get() || way.get() == WayIn::Code && !entry.with(CodeEntry::is_whole));
    let error = Memo::new(move |_| trying.with(|trying| trying.error()));
    let is_wrong = Signal::derive(move || error.get().is_some());
    let is_another = Signal::derive(move || error.get() == Some(ApiError::WrongPassphrase) && way.get() == WayIn::Code);
    Effect::new(move |_| {
        if is_another.get() {
            bridge::bring_into_view(ANOTHER_ID);
        }
    });
    let below = StoredValue::new(below);
    view! {
        <SubmitForm
            label=i18n.text(label)
            testid
            on_submit=submit
            busy=is_held
            asked=is_checking
            beside=move || (move || (way.get() == WayIn::Passphrase).then(|| view! { <Reveal revealed/> })).into_any()
            below=move || {
                view! {
                    <TryingWords trying during is_another/>
                    {below.with_value(|below| below.run())}
                }
            }
            error=Signal::derive(move || error.get().filter(|_| !is_another.get()))
        >
            {move || match way.get() {
                WayIn::Passphrase => view! {
                    <SecretField
                        id=passphrase_id
                        label=i18n.text(passphrase)
                        hint=passphrase_meaning.map(|hint| i18n.text(hint))
                        field=input
                        revealed
                        slip=(ERROR_WORDS, is_wrong)
                        on_typed=typed
                    />
                }
                    .into_any(),
                WayIn::Code => view! {
                    <CodeField
                        id=code_id
                        field=code
                        entry
                        slip=(CODE_WORDS, is_wrong)
                        on_typed=typed
                        on_enter=submit
                    />
                }
                    .into_any(),
            }}
        </SubmitForm>
    }
}

/// The id of what says that a code is another plan's.
const ANOTHER_ID: &str = "another-plan";

/// What describes the field for a code that something is wrong with, whichever of the two says it.
const CODE_WORDS: &str = "form-error-what form-error-to-do another-plan-what another-plan-to-do";

/// Notices when the `nth` try takes long.
fn watch_try(trying: RwSignal<Trying>, nth: u32) {
    set_timeout(
        move || {
            let _ = trying.try_update(|trying| trying.waited(nth));
        },
        Duration::from_millis(SLOW_MS),
    );
}

/// What is said while a secret is tried: that it is, and when it takes long, what that is about; and that a code
/// without a slip is not the one of this plan.
#[component]
fn TryingWords(
    trying: RwSignal<Trying>,
    during: &'static str,
    #[prop(into)] is_another: Signal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_checking = Signal::derive(move || trying.with(|trying| trying.is_checking()));
    let is_slow = Signal::derive(move || trying.with(|trying| trying.is_slow()));
    view! {
        <div role="status">
            <p class="hint">{i18n.text_while(is_checking, during)}</p>
            <p class="hint" data-testid="trying-slow">{i18n.text_while(is_slow, "unlock-slow")}</p>
        </div>
        <When when=is_another>
            <div class="trouble" role="alert" data-testid="error" id=ANOTHER_ID>
                <p class="trouble__what" id="another-plan-what">{i18n.text("code-does-not-open")}</p>
                <p id="another-plan-to-do">{i18n.text("code-does-not-open-what")}</p>
            </div>
        </When>
    }
}

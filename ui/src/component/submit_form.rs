//! A form: whatever is typed and then asked for by one button.

use care_bridge::ApiError;
use leptos::prelude::*;

use super::{Kind, TroubleOf};
use crate::bridge;

/// A form: its fields, the button that it is for, what stands beside the button and below it. Enter
/// in a field is the button.
#[component]
pub(crate) fn SubmitForm(
    /// What the button says.
    label: Signal<String>,
    /// The name of the button for a journey.
    testid: &'static str,
    /// What it asks for.
    on_submit: Callback<()>,
    /// Whether it is waiting for something.
    #[prop(into)]
    busy: Signal<bool>,
    /// What stands beside the button.
    #[prop(optional, into)]
    beside: ViewFn,
    /// What is said below the button meanwhile.
    #[prop(optional, into)]
    below: ViewFn,
    /// What went wrong, said in the same place. From when she asked there is room for it, so that
    /// nothing moves when it comes.
    #[prop(optional)]
    error: Option<Signal<Option<ApiError>>>,
    /// How loud the button is.
    #[prop(default = Kind::Main)]
    kind: Kind,
    /// Its id, where a field outside of it belongs to it.
    #[prop(optional)]
    id: &'static str,
    /// Whether the shell was asked and has not answered, where `busy` says more than that.
    #[prop(optional)]
    asked: Option<Signal<bool>>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let asked = asked.unwrap_or(busy);
    let has_room = Memo::new(move |had: Option<&bool>| had == Some(&true) || asked.get());
    // In large letters, or above a keyboard, what went wrong stands below what can be seen.
    Effect::new(move |_| {
        if error.is_some_and(|error| error.get().is_some()) {
            bridge::bring_into_view(ERROR_ID);
        }
    });
    view! {
        <form
            id=(!id.is_empty()).then_some(id)
            class="leaf"
            novalidate=true
            on:submit=move |event| {
                event.prevent_default();
                if !busy.get_untracked() {
                    on_submit.run(());
                }
            }
        >
            {children()}
            <div class="row">
                <button
                    type="submit"
                    class=kind.class()
                    data-testid=testid
                    aria-disabled=move || busy.get().then_some("true")
                >
                    <span>{label}</span>
                </button>
                {beside.run()}
            </div>
            {match error {
                Some(error) => {
                    view! {
                        <div class="form-said" class:form-said--asked=has_room>
                            {below.run()}
                            <div id=ERROR_ID>
                                <TroubleOf error ids=Some(ERROR_IDS)/>
                            </div>
                        </div>
                    }
                        .into_any()
                }
                None => below.run().into_any(),
            }}
        </form>
    }
}

/// The id of where a form says what went wrong.
const ERROR_ID: &str = "form-error";

/// The ids of what happened and of what to do about it.
pub(crate) const ERROR_IDS: (&str, &str) = ("form-error-what", "form-error-to-do");

/// What describes the field that a form's error is about: `aria-describedby`.
pub(crate) const ERROR_WORDS: &str = "form-error-what form-error-to-do";

//! Arranges the field and what is said about it.

use std::time::Duration;

use care_bridge::{CheckCode, Secret};
use care_locale::Value;
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{CodeEntry, GROUPS, Line, groups};
use crate::bridge;
use crate::component::left::once_left_for;
use crate::i18n::use_i18n;

/// How long she has paused when the shell is asked about it.
const PAUSE: Duration = Duration::from_millis(120);

/// How long she may be away, in milliseconds, without losing the digits that she has copied so far.
const AWAY_MS: f64 = 60_000.0;

/// One large field for a recovery code. It is emptied when it leaves the screen, and when she was away from the app for
/// a minute.
#[component]
pub(crate) fn CodeField(
    /// The id of its element, which is its name for a journey too.
    id: &'static str,
    /// The field itself.
    field: NodeRef<html::Textarea>,
    /// What is known of what she typed.
    entry: RwSignal<CodeEntry>,
    /// Whether what went wrong is about it, and the ids of what says so.
    slip: (&'static str, Signal<bool>),
    /// She typed.
    on_typed: Callback<()>,
    /// She pressed Enter.
    on_enter: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    // What stands in the field, as on the paper; gone with the screen.
    let shown = RwSignal::new(Vec::<String>::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    on_cleanup(move || {
        if let Some(Some(field)) = field.try_get_untracked() {
            field.set_value("");
        }
    });
    once_left_for(AWAY_MS, move || {
        if let Some(Some(field)) = field.try_get_untracked() {
            field.set_value("");
            shown.set(Vec::new());
            entry.set(CodeEntry::default());
        }
    });
    let typed = move |_| {
        let Some(text) = field.get_untracked().map(|field| field.value()) else { return };
        shown.set(groups(&text));
        on_typed.run(());
        let Some(question) = entry.try_update(CodeEntry::typed) else { return };
        if let Some(timer) = timer.get_value() {
            timer.clear();
        }
        let ask = move || {
            let Some(Some(field)) = field.try_get_untracked() else { return };
            spawn_local(async move {
                let reply = bridge::call(&CheckCode(Secret::new(field.value().into_bytes()))).await;
                if let Ok(check) = reply {
                    let _ = entry.try_update(|entry| entry.told(question, check));
                }
            });
        };
        timer.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    };
    let group = move |index: usize| {
        let digits = move || shown.with(|shown| shown.get(index).cloned().unwrap_or_default());
        let is_wrong = Signal::derive(move || entry.with(|entry| entry.is_wrong(index + 1)));
        view! {
            <li class="code__group" class:code__group--look=is_wrong>
                {digits}
            </li>
        }
    };
    let lines = Memo::new(move |_| entry.with(CodeEntry::lines));
    let line = move |line: Line| {
        let number = |name: &'static str, number: u8| [(name, Value::Number(i64::from(number)))];
        match line {
            Line::NotDigits => i18n.now("code-not-digits"),
            Line::LookAt(group) => i18n.now_with("code-look-at", &number("group", group)),
            Line::TooLong => i18n.now("code-too-long"),
            Line::Missing(groups) => i18n.now_with("code-missing", &number("groups", groups)),
            Line::Whole => i18n.now("code-is-whole"),
        }
    };
    let hint_id = format!("{id}-hint");
    view! {
        <label class="leaf__question" for=id>{i18n.text("code-field")}</label>
        <p class="hint" id=hint_id.clone()>{i18n.text("code-field-meaning")}</p>
        <textarea
            id=id
            class="words code__field"
            data-testid=id
            node_ref=field
            rows="2"
            dir="ltr"
            inputmode="numeric"
            enterkeyhint="done"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=move || slip.1.get().then_some("true")
            aria-describedby=move || match slip.1.get() {
                true => format!("{hint_id} {}", slip.0),
                false => hint_id.clone(),
            }
            on:input=typed
            on:keydown=move |event| {
                if event.key() == "Enter" && !bridge::is_composing(&event) {
                    event.prevent_default();
                    on_enter.run(());
                }
            }
        ></textarea>
        // The same groups in the order of the paper, to compare; a screen reader has the field.
        <ol class="code" dir="ltr" aria-hidden="true">
            {(0..GROUPS).map(group).collect_view()}
        </ol>
        <div role="status" data-testid="code-lines">
            {move || lines.get().into_iter().map(|one| view! { <p class="code__line">{line(one)}</p> }).collect_view()}
        </div>
    }
}

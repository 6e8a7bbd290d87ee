//! The question and the field for her words.

use care_bridge::LockView;
use care_plan::template::{Field, Prompt, Role, Section};
use care_plan::{AnswerId, Scope, Tier};
use leptos::html;
use leptos::prelude::*;

use super::choices::Choices;
use super::folds::Folds;
use super::kept::Kept;
use super::photo::PhotoField;
use super::pictures::Pictures;
use super::reads::Reads;
use super::recorded::Recorded;
use super::voice::VoiceField;
use super::words::{has_idea, with_idea, without_idea};
use crate::bridge;
use crate::component::{SetLockButton, When, said_of};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// The id of the field's element: unique on a screen, which shows one place at a time.
pub(crate) fn field_id(section: &str, prompt: &str) -> String {
    format!("answer-{section}-{prompt}")
}

/// One question with its answer; or, where the answer is private and there is no lock yet, the
/// way to set one, since anyone using the phone could read it.
#[component]
pub(crate) fn AnswerField(section: &'static Section, scope: Scope, prompt: &'static Prompt) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
    if prompt.is_recorded {
        return view! { <Recorded section prompt id/> }.into_any();
    }
    let marks = store.marks(&id, section.tier_of(prompt));
    let needs_lock =
        Memo::new(move |_| store.lock.get() != LockView::Set && marks.with(|marks| marks.tier) != Tier::Shared);
    let is_open = Signal::derive(move || !needs_lock.get());
    view! {
        <When when=is_open>
            <OpenField section scope prompt/>
        </When>
        <When when=needs_lock>
            <section class="leaf">
                <h2 class="leaf__question" tabindex="-1">{said_of(i18n.marked(prompt.question_key(section.id)))}</h2>
                <p>{i18n.text("err-lock-needed")}</p>
                <SetLockButton testid="lock-needed"/>
            </section>
        </When>
    }
    .into_any()
}

/// The question, the field for her words, and all that can stand beside them.
///
/// The field is hers while she types: nothing sets its text but an idea that she taps, a step
/// that she takes back, and what could be kept of characters that no screen can show.
#[component]
fn OpenField(section: &'static Section, scope: Scope, prompt: &'static Prompt) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
    let marks = store.marks(&id, section.tier_of(prompt));
    let field = NodeRef::<html::Textarea>::new();
    let first_words = store.words(&id);
    let is_kept = store.is_kept(&id);

    let number_of = id.clone();
    let number = Memo::new(move |_| store.plan.with(|plan| plan.text(&number_of).to_owned()));
    let element_id = field_id(section.id, prompt.id);
    let name = format!("{}.{}", section.id, prompt.id);
    let question_id = format!("question-{name}");
    let (is_line, is_phone) = match prompt.field {
        Field::Paragraph => (false, false),
        Field::Line | Field::Date => (true, false),
        Field::Phone => (true, true),
    };
    let kind = prompt.field.kind();
    let answer = StoredValue::new(id);

    let first_bytes = first_words.len();
    // Its height is known only once it stands in the page.
    field.on_load(move |field| request_animation_frame(move || bridge::grow(&field, first_bytes)));
    Effect::new(move |ran: Option<()>| {
        let rewritten = store.rewritten.get();
        // What was rewritten before this field was here is already in its first words, or older.
        let (Some(()), Some((changed, text))) = (ran, rewritten) else { return };
        if let (true, Some(field)) = (answer.with_value(|id| *id == changed), field.get_untracked()) {
            bridge::set_words(&field, &text);
        }
    });
    // The field that she comes back to is one that she wrote in, not one that she passed.
    let wrote = StoredValue::new(false);
    let typed = move |event| {
        wrote.set_value(true);
        let text = event_target_value(&event);
        if let Some(field) = field.get_untracked() {
            let is_longer = answer.with_value(|id| store.words(id).len() < text.len());
            let fit = if is_longer { bridge::lengthen } else { bridge::grow };
            fit(&field, text.len());
        }
        answer.with_value(|id| store.typed(id, kind, text));
    };
    let press_idea = Callback::new(move |idea: String| {
        let words = answer.with_value(|id| store.words(id));
        let words = if has_idea(&words, &idea) { without_idea(&words, &idea) } else { with_idea(&words, &idea) };
        if let Some(field) = field.get_untracked() {
            bridge::set_words(&field, &words);
        }
        answer.with_value(|id| store.typed(id, kind, words));
        store.left();
    });

    let of_words = answer.get_value();
    let words_now = Signal::derive(move || {
        store.status.track();
        store.plan.track();
        store.words(&of_words)
    });
    let rewrite = Callback::new(move |words: String| {
        if let Some(field) = field.get_untracked() {
            bridge::set_words(&field, &words);
        }
        answer.with_value(|id| store.typed(id, kind, words));
        store.left();
    });
    view! {
        // A group, so that a screen reader says the question with each fold.
        <div class="leaf" role="group" aria-labelledby=question_id.clone()>
            <h2 class="leaf__question" id=question_id.clone() tabindex="-1">
                <label for=element_id.clone()>{said_of(i18n.marked(prompt.question_key(section.id)))}</label>
            </h2>
            <Choices section prompt marks answer/>
            <Pictures section prompt words=words_now rewrite/>
            <textarea
                id=element_id
                class="words"
                class:words--line=is_line
                data-testid=format!("answer-{name}")
                node_ref=field
                prop:value=first_words
                rows=if is_line { "1" } else { "3" }
                dir=if is_phone { "ltr" } else { "auto" }
                inputmode=is_phone.then_some("tel")
                enterkeyhint=is_line.then_some("done")
                autocomplete="off"
                spellcheck="false"
                on:input=typed
                on:blur=move |_| {
                    store.left();
                    if wrote.try_get_value() == Some(true) {
                        navigation.left_field(field.get_untracked().and_then(|field| bridge::caret_in(&field)));
                    }
                }
                on:keydown=move |event| {
                    if is_line && event.key() == "Enter" && !bridge::is_composing(&event) {
                        event.prevent_default();
                        store.left();
                    }
                }
            ></textarea>
            {(prompt.role == Role::Wording).then(|| view! { <Reads prompt/> })}
            <Kept is_kept has_hint=!is_line/>
            <PhotoField section prompt marks answer words=words_now/>
            <VoiceField section prompt marks answer/>
            <Folds section prompt marks answer press_idea words=words_now number=is_phone.then_some(number)/>
        </div>
    }
}

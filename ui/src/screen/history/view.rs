//! Arranges what an answer said before.

use care_bridge::{Deletion, History, MomentView, WriterView};
use care_locale::Value as Message;
use care_plan::template::{AttachmentKind, Prompt, Section};
use care_plan::{AnswerId, Value, ValueChange, ValueKind, Values, sections};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Button, DeleteForGood, Picture, Screen, once_here, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::save_queue::state::Change;

/// What `answer` said before, the newest first; none where this version has no such question.
#[component]
pub(crate) fn HistoryScreen(answer: AnswerId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let place = sections::section(answer.section.as_str())
        .and_then(|section| Some((section, section.prompt(answer.prompt.as_str())?)));
    let asked = RwSignal::new(Asked::Waiting);
    let request = History { answer: answer.clone() };
    spawn_local(async move {
        // What she typed last is a part of it.
        store.settled().await;
        asked.set(bridge::call(&request).await.into());
    });
    let above = place.map(|(section, prompt)| i18n.text(prompt.question_key(section.id))).unwrap_or_default();
    view! {
        <Screen testid="screen-history" title=i18n.text("history-title") above>
            {once_here(asked, move |moments| {
                place.map(|(section, prompt)| view! { <Moments section prompt answer=answer.clone() moments/> })
            })}
        </Screen>
    }
}

#[component]
fn Moments(
    section: &'static Section,
    prompt: &'static Prompt,
    answer: AnswerId,
    moments: Vec<MomentView>,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let now = moments.first().map(|moment| moment.values.clone()).unwrap_or_default();
    let nothing = (moments.len() < 2).then(|| view! { <p class="intro">{i18n.text("history-nothing")}</p> });
    let answer = StoredValue::new(answer);
    let one = move |(nth, MomentView { when, values, by, as_on }): (usize, MomentView)| {
        let bring_back =
            (nth > 0).then(|| view! { <BringBack prompt answer now=now.clone() then=values.clone() nth/> });
        let said_now = (nth == 0).then(|| view! { <p class="hint">{i18n.text("history-now")}</p> });
        view! {
            <section class="leaf" data-testid=format!("moment-{nth}")>
                {said_now}
                {when.map(|when| view! { <p class="hint">{when}</p> })}
                <p class="hint" data-testid=format!("moment-by-{nth}")>{i18n.text(written_by(by))}</p>
                {as_on
                    .map(|as_on| {
                        let again = move || {
                            set(&i18n.marked_with("history-as-on", &[("date", Message::Text(&as_on))]))
                        };
                        view! { <p class="hint" data-testid=format!("moment-as-on-{nth}")>{again}</p> }
                    })}
                <Said section prompt values/>
                {bring_back}
            </section>
        }
    };
    view! {
        {nothing}
        {moments.into_iter().enumerate().map(one).collect_view()}
        <div class="row row--end">
            <DeleteForGood
                what=Callback::new(move |()| Deletion::Answer(answer.get_value()))
                label="delete-answer"
                testid="delete-history".to_owned()
                gone=Callback::new(move |()| navigation.back())
            />
        </div>
    }
}

/// The message that says who wrote it.
const fn written_by(by: WriterView) -> &'static str {
    match by {
        WriterView::Me => "history-by-me",
        WriterView::Staff => "history-by-staff",
        WriterView::FromCopy => "history-by-copy",
    }
}

/// What she said: her words, what she chose, how she felt about deciding.
#[component]
pub(crate) fn Said(section: &'static Section, prompt: &'static Prompt, values: Values) -> impl IntoView {
    let i18n = use_i18n();
    let choice = |choice: &str| i18n.text(prompt.choice_key(section.id, choice));
    let mut lines: Vec<Signal<String>> = Vec::new();
    for value in values.iter() {
        match value {
            Value::Choice(id) => lines.push(choice(id.as_str())),
            Value::Choices(ids) => lines.extend(ids.iter().map(|id| choice(id.as_str()))),
            Value::State(state) => lines.push(i18n.text(format!("state-{}", state.name()))),
            Value::Attachment(_) => lines.push(i18n.text(match prompt.attachment {
                Some(AttachmentKind::Voice) => "voice-was-there",
                Some(AttachmentKind::Photo) => "photo-was-there",
                None => "attachment-was-there",
            })),
            // Words stand below; who it was says the question itself.
            Value::Text(_) | Value::Phone(_) | Value::Date(_) | Value::Person(_) => {}
        }
    }
    let words = values.typed();
    let is_nothing = lines.is_empty() && words.trim().is_empty();
    view! {
        {is_nothing.then(|| view! { <p class="hint">{i18n.text("history-empty")}</p> })}
        {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        <p class="block--words" dir="auto">{words}</p>
    }
}

/// Brings back how it was; how it is now stays in the history.
#[component]
fn BringBack(
    prompt: &'static Prompt,
    answer: StoredValue<AnswerId>,
    now: Values,
    then: Values,
    nth: usize,
) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let press = move |()| {
        answer.with_value(|id| {
            for change in changes(&now, &then) {
                store.chose(id, Change::Value(change));
            }
            let words = then.typed();
            if now.typed() != words {
                store.typed(id, prompt.field.kind(), words);
                store.left();
            }
        });
        navigation.back();
    };
    view! {
        <div class="row">
            <Button
                label=i18n.text("history-bring-back")
                picture=Picture::Undo
                testid=format!("bring-back-{nth}")
                on_press=press
            />
        </div>
    }
}

/// What makes `then` of `now`, beside the words.
fn changes(now: &Values, then: &Values) -> Vec<ValueChange> {
    let is_pressed = |kind: &ValueKind| {
        matches!(kind, ValueKind::Choice | ValueKind::Choices | ValueKind::State | ValueKind::Attachment)
    };
    let differs = |kind: &ValueKind| now.get(*kind) != then.get(*kind);
    let change =
        |kind: ValueKind| then.get(kind).map_or(ValueChange::Clear(kind), |value| ValueChange::Set(value.clone()));
    ValueKind::ALL.into_iter().filter(is_pressed).filter(differs).map(change).collect()
}

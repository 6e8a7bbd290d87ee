//! Arranges the making of a recovery code and its sheet. What is printed is the same for every
//! code, so that a paper that is found says nothing of what it opens.

use care_bridge::{CodeOf, CodeSheetView, MakeCode, Security};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{opens, replaces};
use crate::bridge;
use crate::component::asking::Asking;
use crate::component::code_field::state::is_group;
use crate::component::{Asked, Button, Kind, MainAction, Picture, PresentSecret, Qr, Screen, SureForm, Trouble, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// Explains the code, makes it, and shows it once.
#[component]
pub(crate) fn Code(of: CodeOf) -> impl IntoView {
    let i18n = use_i18n();
    let security = RwSignal::new(Asked::Waiting);
    let making = RwSignal::new(Asking::<CodeSheetView>::default());
    spawn_local(async move {
        let reply = bridge::call(&Security {}).await;
        let _ = security.try_set(reply.into());
    });
    on_cleanup(move || {
        let _ = making.try_update(wipe);
    });
    let make = Callback::new(move |secret: PresentSecret| {
        if making.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match secret.say().await {
                Ok(()) => bridge::call(&MakeCode { of }).await,
                Err(error) => Err(error),
            };
            if making.try_update(|making| making.replied(reply)).is_some() {
                // Where it was not made, what was typed keeps the focus.
                if making.try_with_untracked(|making| making.here().is_some()) == Some(true) {
                    request_animation_frame(bridge::focus_main);
                }
            }
        });
    });
    let is_making = Signal::derive(move || making.with(Asking::is_waiting));
    let is_made = Memo::new(move |_| making.with(|making| making.here().is_some()));
    // All of it at once: what came late would take the button from under a finger.
    let is_known = Memo::new(move |_| !matches!(security.get(), Asked::Waiting));
    let is_explained = Signal::derive(move || is_known.get() && !is_made.get());
    let opens = Signal::derive(move || match security.get() {
        Asked::Here(view) => i18n.now(opens(&view, of)),
        _ => String::new(),
    });
    let has_one = Memo::new(move |_| matches!(security.get(), Asked::Here(view) if replaces(&view, of)));
    view! {
        <Screen testid="screen-code" title=i18n.text("code-title")>
            <When when=is_explained>
                <p>{i18n.text("code-meaning")}</p>
                <ul class="lines">
                    <li>{opens}</li>
                    <li>{i18n.text("code-keep")}</li>
                    <li>{i18n.text("code-not-partner")}</li>
                    <li>{i18n.text("code-once")}</li>
                </ul>
                <When when=has_one>
                    <p class="warm">{i18n.text("code-replaces")}</p>
                </When>
                <SureForm
                    label=i18n.text_either(has_one.into(), "code-make-new", "code-make")
                    testid="make-code"
                    on_sure=make
                    busy=is_making
                    hint=i18n.text_while(is_making, "ui-one-moment")
                    error=Signal::derive(move || making.with(Asking::error))
                />
                {move || match security.get() {
                    Asked::Refused(error) => Some(view! { <Trouble error/> }),
                    _ => None,
                }}
            </When>
            {move || {
                is_made
                    .get()
                    .then(|| making.with_untracked(|making| making.here().cloned()))
                    .flatten()
                    .map(|sheet| view! { <Sheet sheet opens/> })
            }}
        </Screen>
    }
}

/// Overwrites the digits before they are dropped.
fn wipe(making: &mut Asking<CodeSheetView>) {
    if let Asking::Here(sheet) = std::mem::take(making) {
        for secret in sheet.groups.into_iter().chain(sheet.qr.rows) {
            secret.into_bytes().fill(0);
        }
    }
}

/// The code on its sheet, as it is printed, and what to do with it.
#[component]
fn Sheet(sheet: CodeSheetView, opens: Signal<String>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let CodeSheetView { groups, qr, made, .. } = sheet;
    navigation.idle_lock.while_copying(navigation);
    let first = StoredValue::new(groups.first().cloned().unwrap_or_default());
    on_cleanup(move || {
        let _ = first.try_update_value(|first| std::mem::take(first).into_bytes().fill(0));
    });
    let group = |digits: String| view! { <li class="code__group">{digits}</li> };
    view! {
        <p class="no-paper">{i18n.text("code-write-down")}</p>
        <section class="paper" data-testid="code-sheet" aria-label=i18n.text("code-sheet")>
            <h2 class="paper__title">{i18n.text("code-sheet")}</h2>
            <p class="paper__made">{move || i18n.now_with("code-made", &[("date", Value::Text(&made))])}</p>
            <ol class="code code--paper" dir="ltr" data-testid="code-groups">
                {groups.into_iter().map(group).collect_view()}
            </ol>
            <Qr qr label=i18n.text("code-qr-label") testid="code-qr"/>
            <ul class="lines paper__lines">
                <li>{i18n.text("code-paper-opens")}</li>
                <li>{i18n.text("code-paper-newest")}</li>
                <li>{i18n.text("code-paper-how")}</li>
            </ul>
            <div class="paper__ruled">
                <p>{i18n.text("code-paper-notes")}</p>
                <div class="paper__line"></div>
                <div class="paper__line"></div>
                <div class="paper__line"></div>
            </div>
        </section>
        <div class="no-paper part">
            <p>{opens}</p>
            <p class="warm">{i18n.text("code-no-photo")}</p>
            <div class="row">
                <Button
                    label=i18n.text("code-print")
                    kind=Kind::Plain
                    picture=Picture::Print
                    testid="print-code"
                    on_press=|()| bridge::print()
                />
            </div>
            <TryFirst first/>
            <MainAction
                label=i18n.text("code-done")
                testid="code-done"
                on_press=move |()| {
                    // Where she left without, she may have none on paper, and it is offered still.
                    store.offers_code.set(false);
                    navigation.back();
                }
                hint=i18n.text("code-done-meaning")
            />
        </div>
    }
}

/// A gentle try: the first group, from the paper.
#[component]
fn TryFirst(first: StoredValue<String>) -> impl IntoView {
    let i18n = use_i18n();
    let is_right = RwSignal::new(None::<bool>);
    let typed = move |event| {
        let text = event_target_value(&event);
        is_right.set(first.with_value(|first| is_group(&text, first)));
    };
    view! {
        <div class="leaf">
            <label class="leaf__question" for="code-first">{i18n.text("code-try")}</label>
            <p class="hint">{i18n.text("code-try-meaning")}</p>
            <input
                id="code-first"
                class="line code__first"
                data-testid="code-first"
                dir="ltr"
                inputmode="numeric"
                autocomplete="off"
                on:input=typed
            />
            <p class="hint" role="status" data-testid="code-first-said">
                {move || match is_right.get() {
                    Some(true) => i18n.now("code-try-right"),
                    Some(false) => i18n.now("code-try-not-yet"),
                    None => String::new(),
                }}
            </p>
        </div>
    }
}

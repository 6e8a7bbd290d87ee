//! Arranges the finding and the reading of one, and the list of those that are kept.

use care_bridge::{DropReceived, KeepReceived, ListReceived, OpenReceived, PickReceived, ReceivedRowView, Secret};
use care_locale::Value;
use leptos::either::Either;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::read::PlanRead;
use super::state::{ReceivedScreen, Told};
use crate::bridge;
use crate::component::{
    Asked, Button, ERROR_WORDS, Kind, PartOfScreen, Picture, Row, Screen, SubmitForm, TroubleOf, When, once_here,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// First the file, then its code where it has one, then what it says; and those that are kept.
#[component]
pub(crate) fn Received() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let state = RwSignal::new(ReceivedScreen::default());
    let kept = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let _ = kept.try_set(bridge::call(&ListReceived {}).await.into());
    });
    // What she did not keep goes when she does.
    on_cleanup(|| {
        spawn_local(async {
            let _ = bridge::call(&DropReceived {}).await;
        });
    });
    let pick = move |()| {
        if state.try_update(ReceivedScreen::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = navigation.idle_lock.while_choosing(bridge::call(&PickReceived {})).await;
            if state.try_update(|state| state.picked(reply)).is_none() {
                // She has left the screen meanwhile.
                let _ = bridge::call(&DropReceived {}).await;
            }
        });
    };
    let is_asking = Signal::derive(move || state.with(ReceivedScreen::is_asking));
    let is_found = Signal::derive(move || state.with(ReceivedScreen::is_found));
    let is_sealed = Signal::derive(move || state.with(ReceivedScreen::is_sealed));
    let told = Memo::new(move |_| state.with(ReceivedScreen::told));
    let error = Memo::new(move |_| state.with(ReceivedScreen::error));
    let plan = Memo::new(move |_| state.with(|state| state.plan().cloned()));
    let said = move || told.get().map(|told| i18n.now(told.message())).unwrap_or_default();
    view! {
        <Screen testid="screen-received" title=i18n.text("received-title")>
            <p class="intro">{i18n.text("received-intro")}</p>
            <PartOfScreen title=i18n.text("received-find") hint=i18n.text("received-which")>
                <div class="row" class:row--done=is_found>
                    <Button
                        label=i18n.text_either(is_found, "received-pick-other", "received-pick")
                        kind=Kind::Main
                        picture=Picture::Copy
                        testid="received-pick"
                        on_press=pick
                        busy=is_asking
                    />
                </div>
                <p class="said" role="status" data-testid="received-said">{said}</p>
                <TroubleOf error=Signal::derive(move || error.get().filter(|_| !is_sealed.get()))/>
            </PartOfScreen>
            <When when=is_sealed>
                <CodeForm state/>
            </When>
            {move || {
                plan.get()
                    .map(|plan| {
                        let is_kept = plan.is_kept;
                        view! {
                            <PlanRead plan/>
                            <KeepOrNot state kept is_kept/>
                        }
                    })
            }}
            // Not while one is looked at: it would go down the page as that comes.
            <When when=Signal::derive(move || !is_found.get())>
                <PartOfScreen title=i18n.text("received-kept")>
                    {once_here(kept, move |rows: Vec<ReceivedRowView>| match rows.is_empty() {
                        true => Either::Left(view! { <NoneKept/> }),
                        false => Either::Right(view! { <Kept rows/> }),
                    })}
                </PartOfScreen>
            </When>
        </Screen>
    }
}

/// The code that came with it.
#[component]
fn CodeForm(state: RwSignal<ReceivedScreen>) -> impl IntoView {
    let i18n = use_i18n();
    let field = NodeRef::<html::Input>::new();
    let open = Callback::new(move |()| {
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        if state.try_update(ReceivedScreen::asked_to_open) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&OpenReceived(Secret::new(typed.into_bytes()))).await;
            let is_wrong = reply.is_err();
            let _ = state.try_update(|state| state.opened(reply));
            if is_wrong && let Some(Some(field)) = field.try_get_untracked() {
                let _ = field.focus();
            }
        });
    });
    let is_asking = Signal::derive(move || state.with(ReceivedScreen::is_asking));
    let error = Memo::new(move |_| state.with(ReceivedScreen::error));
    view! {
        <SubmitForm
            label=i18n.text("received-open")
            testid="received-open"
            on_submit=open
            busy=is_asking
            error=error.into()
        >
            <label class="leaf__question" for="received-code">{i18n.text("received-code")}</label>
            <p class="hint" id="received-code-hint">{i18n.text("received-code-hint")}</p>
            <input
                id="received-code"
                class="line"
                data-testid="received-code"
                node_ref=field
                dir="ltr"
                inputmode="numeric"
                autocomplete="off"
                spellcheck="false"
                aria-describedby=format!("received-code-hint {ERROR_WORDS}")
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                on:input=move |_| state.update(ReceivedScreen::typed)
            />
        </SubmitForm>
    }
}

/// Whether it is kept. Nothing is until she says so.
#[component]
fn KeepOrNot(
    state: RwSignal<ReceivedScreen>,
    kept: RwSignal<Asked<Vec<ReceivedRowView>>>,
    /// Whether it is kept already.
    is_kept: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let keep = move |()| {
        if state.try_update(ReceivedScreen::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&KeepReceived {}).await;
            let done = reply.map(|rows| {
                let _ = kept.try_set(Asked::Here(rows));
                Told::Kept
            });
            let _ = state.try_update(|state| state.done(done));
        });
    };
    let close = move |()| {
        if state.try_update(ReceivedScreen::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&DropReceived {}).await;
            let _ = state.try_update(|state| state.done(reply.map(|()| Told::Closed)));
        });
    };
    let is_asking = Signal::derive(move || state.with(ReceivedScreen::is_asking));
    let keeping = (!is_kept).then(|| {
        view! {
            <Button
                label=i18n.text("received-keep")
                kind=Kind::Main
                testid="received-keep"
                on_press=keep
                busy=is_asking
            />
        }
    });
    view! {
        <p>{i18n.text(if is_kept { "received-is-kept" } else { "received-keep-meaning" })}</p>
        <div class="row">
            {keeping}
            <Button
                label=i18n.text("received-close")
                kind=Kind::Plain
                testid="received-close"
                on_press=close
                busy=is_asking
            />
        </div>
    }
}

#[component]
fn NoneKept() -> impl IntoView {
    view! { <p class="hint" data-testid="received-none">{use_i18n().text("received-kept-none")}</p> }
}

/// Those that are kept, the newest first.
#[component]
fn Kept(rows: Vec<ReceivedRowView>) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let row = move |(index, row): (usize, ReceivedRowView)| {
        let ReceivedRowView { plan, title, kept } = row;
        let title = Signal::derive(move || if title.is_empty() { i18n.now("received-no-name") } else { title.clone() });
        let below = Signal::derive(move || i18n.marked_with("received-row", &[("date", Value::Text(&kept))]));
        let on_press = Callback::new(move |()| navigation.go(Route::KeptPlan(plan)));
        view! {
            <li>
                <Row title below testid=Signal::stored(format!("received-{index}")) on_press/>
            </li>
        }
    };
    view! {
        <ul role="list" class="plain-list sections leaf leaf--list">
            {rows.into_iter().enumerate().map(row).collect_view()}
        </ul>
    }
}

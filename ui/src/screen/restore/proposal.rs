//! Arranges what is in a plan that would be brought back, beside what is here; nothing has been changed yet.

use care_bridge::{ApiError, CountView, DeletePicked, ProposalView, RestorePicked};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::RestoreScreen;
use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Kind, MainAction, PartOfScreen, Picture, Sheet, TroubleOf};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// What is in it, once it is open.
#[component]
pub(super) fn Proposal(
    state: RwSignal<RestoreScreen>,
    /// It was deleted: which plans still lie aside has changed.
    #[prop(optional)]
    deleted: Option<Callback<()>>,
) -> impl IntoView {
    let proposal = Memo::new(move |_| state.with(|state| state.proposal().cloned()));
    move || proposal.get().map(|proposal| view! { <Opened state proposal deleted/> })
}

#[component]
fn Opened(state: RwSignal<RestoreScreen>, proposal: ProposalView, deleted: Option<Callback<()>>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let ProposalView { there, here, repaired, by_code, puts_aside, gives_lock } = proposal;
    let is_aside = state.with_untracked(|state| state.aside().is_some());
    let restoring = RwSignal::new(Asking::<()>::default());
    let take = move |()| {
        if restoring.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            // What is on its way belongs to the plan that is put aside, and arrives there first.
            let reply = match store.all_kept().await {
                Ok(()) => bridge::call(&RestorePicked {}).await,
                Err(error) => Err(error),
            };
            match reply {
                Ok(view) => {
                    store.wiped();
                    navigation.opened(view);
                }
                Err(error) => drop(restoring.try_update(|restoring| restoring.replied(Err(error)))),
            }
        });
    };
    let leave = move |()| {
        state.update(RestoreScreen::left);
        navigation.back();
    };
    let is_restoring = Signal::derive(move || restoring.with(Asking::is_waiting));
    let (title, label) = if is_aside { ("look-there-aside", "look-take-aside") } else { ("look-there", "look-take") };
    view! {
        <PartOfScreen title=i18n.text("look-title")>
            <div class="leaf leaf--note" role="status" data-testid="proposal">
                <Count title count=there testid="proposal-there"/>
                {repaired
                    .map(|_| view! { <p class="warm" data-testid="proposal-mended">{i18n.text("look-mended")}</p> })}
                {here.map(|here| view! { <Count title="look-here" count=here testid="proposal-here"/> })}
            </div>
            <p>{i18n.text(if by_code { "look-by-code" } else { "look-by-passphrase" })}</p>
            {puts_aside.then(|| view! { <p data-testid="proposal-puts-aside">{i18n.text("look-puts-aside")}</p> })}
            {gives_lock.then(|| view! { <p data-testid="proposal-gives-lock">{i18n.text("look-gives-lock")}</p> })}
            <div class="row">
                <Button
                    label=i18n.text(label)
                    kind=Kind::Main
                    picture=Picture::Copy
                    testid="take-picked"
                    on_press=take
                    busy=is_restoring
                />
                <Button label=i18n.text("look-leave") testid="leave-picked" on_press=leave/>
            </div>
            <p class="hint" role="status">
                {i18n.text_while(is_restoring, "ui-one-moment")}
            </p>
            <TroubleOf error=Signal::derive(move || restoring.with(Asking::error))/>
            {is_aside.then(|| view! { <DeleteAside state deleted/> })}
        </PartOfScreen>
    }
}

/// How much there is in a plan, and when it was written at last.
#[component]
fn Count(title: &'static str, count: CountView, testid: &'static str) -> impl IntoView {
    let i18n = use_i18n();
    let CountView { answers, cards, last_changed } = count;
    let is_empty = answers == 0 && cards == 0;
    let many = [("answers", Value::Number(answers.into())), ("cards", Value::Number(cards.into()))];
    let how_much = move || if is_empty { i18n.now("look-empty") } else { i18n.now_with("look-count", &many) };
    let day = last_changed.map(|date| {
        let day = move || i18n.now_with("look-last", &[("date", Value::Text(&date))]);
        view! { <p>{day}</p> }
    });
    view! {
        <div class="about" data-testid=testid>
            <p>
                <strong>{i18n.text(title)}</strong>
            </p>
            <p>{how_much}</p>
            {day}
        </div>
    }
}

/// Deletes the plan that was put aside and is open: what goes is said first.
#[component]
fn DeleteAside(state: RwSignal<RestoreScreen>, deleted: Option<Callback<()>>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let open = RwSignal::new(false);
    let deleting = RwSignal::new(Asking::<()>::default());
    let delete = Callback::new(move |()| {
        if deleting.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            match bridge::call(&DeletePicked {}).await {
                Ok(left) => {
                    navigation.aside.set(u32::try_from(left.len()).unwrap_or(u32::MAX));
                    store.say("delete-done");
                    let _ = open.try_set(false);
                    let _ = state.try_update(RestoreScreen::left);
                    if let Some(deleted) = deleted {
                        deleted.run(());
                    }
                }
                Err(error @ ApiError::SecretFirst) => {
                    let _ = open.try_set(false);
                    let _ = state.try_update(|state| state.went_stale(error));
                }
                Err(error) => drop(deleting.try_update(|deleting| deleting.replied(Err(error)))),
            }
        });
    });
    let is_waiting = Signal::derive(move || deleting.with(Asking::is_waiting));
    view! {
        <div class="row">
            <Button
                label=i18n.text("look-delete")
                kind=Kind::Quiet
                picture=Picture::Delete
                testid="delete-aside"
                on_press=move |()| {
                    deleting.set(Asking::default());
                    open.set(true);
                }
            />
        </div>
        <Sheet
            open
            title=i18n.text("look-delete")
            close=i18n.text("delete-keep")
            testid="delete-aside-close"
            about="delete-aside-about"
        >
            <div class="about" id="delete-aside-about">
                <p>{i18n.text("look-delete-what")}</p>
                <p>{i18n.text("delete-not")}</p>
                <p class="warm">{i18n.text("delete-only")}</p>
            </div>
            <MainAction
                label=i18n.text("delete-now")
                testid="delete-aside-now"
                on_press=delete
                busy=is_waiting
                hint=i18n.text_while(is_waiting, "delete-during")
            />
            <TroubleOf error=Signal::derive(move || deleting.with(Asking::error))/>
        </Sheet>
    }
}

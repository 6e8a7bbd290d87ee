//! Arranges the page.

use care_bridge::{CodeOf, FullView, LeaveFull, LockView, Safety, SafetyView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Kind, PartOfScreen, Row, Screen, Sheet, Trouble};
use crate::route::Route;
use crate::screen::share::Asked;
use crate::way::use_way;
use crate::words::use_say;

/// What it does, in order.
const DOES: [&str; 5] = ["full-two", "full-everyday", "full-all", "full-stays", "full-shared"];
/// What it cannot do.
const CANNOT: [&str; 4] = ["full-not-spyware", "full-not-search", "full-not-beside", "full-not-app"];

/// The page.
#[component]
pub(crate) fn Full() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let safety = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let reply = bridge::call(&Safety {}).await;
        let _ = safety.try_set(reply.into());
    });
    let lines =
        move |ids: &'static [&'static str]| ids.iter().map(|id| view! { <li>{say.of(*id)}</li> }).collect_view();
    view! {
        <Screen testid="screen-full" title=say.of("full-title")>
            <p>{say.of("full-intro")}</p>
            <PartOfScreen title=say.of("full-does")>
                <ul class="lines">{lines(&DOES)}</ul>
            </PartOfScreen>
            <PartOfScreen title=say.of("full-cannot")>
                <ul class="lines">{lines(&CANNOT)}</ul>
            </PartOfScreen>
            <p class="warm">{say.of("full-never-write")}</p>
            {move || match safety.get() {
                Asked::Waiting => ().into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(SafetyView { lock: LockView::NotSet { .. }, .. }) => view! {
                    <p>{say.of("full-needs-lock")}</p>
                    <Button label=say.of("ui-set-lock") testid="go-set-lock" on_press=move |()| way.go(Route::SetLock)/>
                }
                    .into_any(),
                Asked::Here(SafetyView { full: FullView::NotSet, .. }) => view! {
                    <div class="main-action">
                        <Button
                            label=say.of("full-set")
                            kind=Kind::Plain
                            testid="go-set-full"
                            on_press=move |()| way.go(Route::SetFull)
                        />
                    </div>
                }
                    .into_any(),
                Asked::Here(SafetyView { full: FullView::Open { has_code }, .. }) => {
                    view! { <WhereOpen has_code safety/> }.into_any()
                }
            }}
        </Screen>
    }
}

/// What can be done where the full passphrase has opened the plan.
#[component]
fn WhereOpen(has_code: bool, safety: RwSignal<Asked<SafetyView>>) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let row = move |title: &'static str, below: &'static str, testid: &'static str, route: Route| {
        let on_press = Callback::new(move |()| way.go(route.clone()));
        view! {
            <li>
                <Row title=say.of(title) below=say.of(below) testid=Signal::stored(testid.to_owned()) on_press/>
            </li>
        }
    };
    let code = if has_code { "safety-code-made" } else { "safety-code-none" };
    view! {
        <PartOfScreen title=say.of("full-open")>
            <p data-testid="full-open">{say.of("full-open-meaning")}</p>
            <ul class="plain-list sections leaf leaf--list">
                {row("full-code", code, "go-full-code", Route::Code(CodeOf::Full))}
                {row("full-change", "full-change-below", "go-full-change", Route::ChangePassphrase { is_known: false })}
                {row("everyday-title", "everyday-below", "go-set-everyday", Route::SetEveryday)}
            </ul>
            <Leave safety/>
        </PartOfScreen>
    }
}

/// Going back to one passphrase.
#[component]
fn Leave(safety: RwSignal<Asked<SafetyView>>) -> impl IntoView {
    let say = use_say();
    let open = RwSignal::new(false);
    let leaving = RwSignal::new(Asking::<()>::default());
    let leave = Callback::new(move |()| {
        if leaving.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            match bridge::call(&LeaveFull {}).await {
                Ok(view) => {
                    open.set(false);
                    safety.set(Asked::Here(view));
                }
                Err(error) => drop(leaving.try_update(|leaving| leaving.replied(Err(error)))),
            }
        });
    });
    let is_leaving = Signal::derive(move || leaving.with(Asking::is_waiting));
    view! {
        <Button
            label=say.of("full-leave")
            kind=Kind::Quiet
            testid="leave-full"
            on_press=move |()| {
                leaving.set(Asking::default());
                open.set(true);
            }
        />
        <Sheet open title=say.of("full-leave") close=say.of("ui-not-now") testid="leave-full-close">
            <p>{say.of("full-leave-meaning")}</p>
            <p>{say.of("full-leave-gone")}</p>
            <div class="main-action">
                <Button
                    label=say.of("full-leave-now")
                    kind=Kind::Main
                    testid="leave-full-now"
                    on_press=leave
                    busy=is_leaving
                />
            </div>
            {move || leaving.with(Asking::error).map(|error| view! { <Trouble error/> })}
        </Sheet>
    }
}

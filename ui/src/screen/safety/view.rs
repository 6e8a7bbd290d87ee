//! Arranges the page.

use care_bridge::CodeOf;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::finger::Finger;
use super::hide::AboutHiding;
use super::idle::Idle;
use super::save::SaveCopy;
use super::screenshots::Screenshots;
use super::state::SafetyPage;
use crate::bridge;
use crate::component::{PartOfScreen, Row, Screen, Trouble};
use crate::route::Route;
use crate::screen::share::Asked;
use crate::way::use_way;
use crate::words::use_say;

/// Lock and copies.
#[component]
pub(crate) fn Safety() -> impl IntoView {
    let say = use_say();
    let page = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let reply = bridge::call(&care_bridge::Safety {}).await;
        let _ = page.try_set(reply.map(|view| SafetyPage::of(&view)).into());
    });
    view! {
        <Screen testid="screen-safety" title=say.of("safety-title")>
            {move || match page.get() {
                Asked::Waiting => view! { <p class="hint">{say.of("ui-one-moment")}</p> }.into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(page) => view! { <Page page/> }.into_any(),
            }}
        </Screen>
    }
}

#[component]
fn Page(page: SafetyPage) -> impl IntoView {
    let say = use_say();
    let SafetyPage { is_locked, by_finger, has_code, minutes, copies, finger, screenshots } = page;
    let has_none = copies.is_empty();
    view! {
        <PartOfScreen title=say.of("ui-lock-part")>
            {match (is_locked, by_finger) {
                (true, true) => finger_part(),
                (true, false) => locked_part(has_code),
                (false, _) => unlocked_part(),
            }}
        </PartOfScreen>
        <Finger switch=finger/>
        {is_locked.then(|| view! { <Idle minutes/> })}
        <AboutHiding is_locked/>
        <Screenshots switch=screenshots/>
        <PartOfScreen title=say.of("safety-copies")>
            {is_locked.then(|| view! { <p>{say.of("safety-copies-meaning")}</p> })}
            {if has_none {
                view! { <p data-testid="copies">{say.of("safety-no-copies")}</p> }.into_any()
            } else {
                view! {
                    <ul class="lines" data-testid="copies">
                        {copies.into_iter().map(|day| view! { <li><bdi>{day}</bdi></li> }).collect_view()}
                    </ul>
                }
                    .into_any()
            }}
            <p>{say.of("save-lost")}</p>
            {if is_locked {
                view! { <SaveCopy is_locked/> }.into_any()
            } else {
                view! { <p>{say.of("save-needs-lock")}</p> }.into_any()
            }}
            <ul class="plain-list sections leaf leaf--list">
                <Way title="phone-title" below="phone-below" testid="go-other-phone" route=Route::OtherPhone/>
                <Way title="export-title" below="export-below" testid="go-export" route=Route::ExportAll/>
            </ul>
            <p class="hint">{say.of("safety-restore")}</p>
        </PartOfScreen>
        <PartOfScreen title=say.of("safety-more")>
            <ul class="plain-list sections leaf leaf--list">
                {(!by_finger)
                    .then(|| view! { <Way title="full-title" below="full-below" testid="go-full" route=Route::Full/> })}
                <Way title="wipe-title" below="wipe-below" testid="go-wipe" route=Route::Wipe/>
            </ul>
            <p class="hint">{say.of("safety-delete")}</p>
        </PartOfScreen>
    }
}

fn locked_part(has_code: bool) -> AnyView {
    let say = use_say();
    let code = if has_code { "safety-code-made" } else { "safety-code-none" };
    view! {
        <p>{say.of("ui-is-locked")}</p>
        <ul class="plain-list sections leaf leaf--list">
            <Way
                title="change-title"
                below="change-below"
                testid="go-change"
                route=Route::ChangePassphrase { is_known: false }
            />
            <Way
                title="change-known-title"
                below="change-known-below"
                testid="go-change-known"
                route=Route::ChangePassphrase { is_known: true }
            />
            <Way title="code-title" below=code testid="go-code" route=Route::Code(CodeOf::Everyday)/>
        </ul>
    }
    .into_any()
}

/// What a plan that a finger has opened says, in every install.
fn finger_part() -> AnyView {
    let say = use_say();
    view! {
        <p data-testid="by-finger">{say.of("finger-by")}</p>
        <p>{say.of("finger-by-change")}</p>
    }
    .into_any()
}

fn unlocked_part() -> AnyView {
    let say = use_say();
    view! {
        <p>{say.of("ui-not-locked")}</p>
        <ul class="plain-list sections leaf leaf--list">
            <Way title="ui-set-lock" below="ui-lock-offer" testid="go-set-lock" route=Route::SetLock/>
        </ul>
    }
    .into_any()
}

/// A row that leads to a screen.
#[component]
pub(super) fn Way(title: &'static str, below: &'static str, testid: &'static str, route: Route) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let on_press = Callback::new(move |()| way.go(route.clone()));
    view! {
        <li>
            <Row title=say.of(title) below=say.of(below) testid=Signal::stored(testid.to_owned()) on_press/>
        </li>
    }
}

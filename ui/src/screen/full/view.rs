//! Arranges the page.

use care_bridge::{CodeOf, FullView, LeaveFull, LockView, Security, SecurityView, SinceView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{
    Asked, Button, Kind, LinkRow, MainAction, PartOfScreen, PresentSecret, Screen, SetLockButton, Sheet, SureForm,
    Trouble, When, set,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// What it does, in order.
const DOES: [&str; 5] = ["full-two", "full-everyday", "full-all", "full-stays", "full-shared"];
/// What it cannot do.
const CANNOT: [&str; 4] = ["full-not-spyware", "full-not-search", "full-not-beside", "full-not-app"];

/// The page.
#[component]
pub(crate) fn Full() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let security = RwSignal::new(Asked::Waiting);
    let is_left = RwSignal::new(false);
    spawn_local(async move {
        let reply = bridge::call(&Security {}).await;
        let _ = security.try_set(reply.into());
    });
    let lines =
        move |ids: &'static [&'static str]| ids.iter().map(|id| view! { <li>{i18n.text(*id)}</li> }).collect_view();
    view! {
        <Screen testid="screen-full" title=i18n.text("full-title")>
            <p>{i18n.text("full-intro")}</p>
            <PartOfScreen title=i18n.text("full-does")>
                <ul class="lines">{lines(&DOES)}</ul>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("full-cannot")>
                <ul class="lines">{lines(&CANNOT)}</ul>
            </PartOfScreen>
            <p class="warm">{i18n.text("full-never-write")}</p>
            <div role="status">
                <When when=is_left>
                    <p class="leaf leaf--note" data-testid="full-left">{i18n.text("full-left")}</p>
                </When>
            </div>
            {move || match security.get() {
                Asked::Waiting => ().into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(SecurityView { lock: LockView::NotSet { .. }, .. }) => view! {
                    <p>{i18n.text("full-needs-lock")}</p>
                    <SetLockButton testid="go-set-lock"/>
                }
                    .into_any(),
                Asked::Here(SecurityView { full: FullView::NotSet, .. }) => view! {
                    <MainAction
                        label=i18n.text("full-set")
                        kind=Kind::Plain
                        testid="go-set-full"
                        on_press=move |()| navigation.go(Route::SetFull)
                    />
                }
                    .into_any(),
                Asked::Here(SecurityView { full: FullView::Open { has_code }, full_since, .. }) => {
                    view! { <WhereOpen has_code since=full_since security is_left/> }.into_any()
                }
            }}
        </Screen>
    }
}

/// What can be done where the full passphrase has opened the plan.
#[component]
fn WhereOpen(
    has_code: bool,
    since: SinceView,
    security: RwSignal<Asked<SecurityView>>,
    is_left: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let row = |title: &'static str, below: &'static str, testid: &'static str, route: Route| {
        view! { <LinkRow title below testid route/> }
    };
    let said = move |message: &'static str, at: String| {
        (!at.is_empty()).then(|| {
            view! { <li>{move || set(&i18n.marked_with(message, &[("date", Value::Text(&at))]))}</li> }
        })
    };
    let (at, code_at) = (since.passphrase, since.code);
    let code = if has_code { "security-code-made" } else { "security-code-none" };
    view! {
        <PartOfScreen title=i18n.text("full-open")>
            <p data-testid="full-open">{i18n.text("full-open-meaning")}</p>
            <ul class="lines">
                {said("opens-full-since", at)}
                {said("opens-full-code-since", code_at)}
            </ul>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {row("full-code", code, "go-full-code", Route::Code(CodeOf::Full))}
                {row("full-change", "full-change-below", "go-full-change", Route::ChangePassphrase { is_known: false })}
                {row("everyday-title", "everyday-below", "go-set-everyday", Route::SetEveryday)}
            </ul>
            <Leave security is_left/>
        </PartOfScreen>
    }
}

/// Going back to one passphrase.
#[component]
fn Leave(security: RwSignal<Asked<SecurityView>>, is_left: RwSignal<bool>) -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    let leaving = RwSignal::new(Asking::<()>::default());
    let leave = Callback::new(move |secret: PresentSecret| {
        if leaving.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match secret.say().await {
                Ok(()) => bridge::call(&LeaveFull {}).await,
                Err(error) => Err(error),
            };
            match reply {
                Ok(view) => {
                    open.set(false);
                    is_left.set(true);
                    security.set(Asked::Here(view));
                }
                Err(error) => drop(leaving.try_update(|leaving| leaving.replied(Err(error)))),
            }
        });
    });
    let is_leaving = Signal::derive(move || leaving.with(Asking::is_waiting));
    view! {
        <Button
            label=i18n.text("full-leave")
            kind=Kind::Quiet
            testid="leave-full"
            on_press=move |()| {
                leaving.set(Asking::default());
                open.set(true);
            }
        />
        <Sheet open title=i18n.text("full-leave") close=i18n.text("ui-not-now") testid="leave-full-close" about="leave-about">
            <div class="about" id="leave-about">
                <p>{i18n.text("full-leave-meaning")}</p>
                <p>{i18n.text("full-leave-gone")}</p>
            </div>
            <SureForm
                label=i18n.text("full-leave-now")
                testid="leave-full-now"
                on_sure=leave
                busy=is_leaving
                error=Signal::derive(move || leaving.with(Asking::error))
            />
        </Sheet>
    }
}

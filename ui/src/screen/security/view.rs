//! Arranges the page.

use care_bridge::{CodeOf, OpenedBy};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::biometric::Biometric;
use super::hide::AboutHiding;
use super::idle::Idle;
use super::rehearsal::Rehearsal;
use super::save::KeepBackup;
use super::screenshots::Screenshots;
use super::state::{Opens, SecurityPage};
use crate::bridge;
use crate::component::{Asked, LinkRow, PartOfScreen, Screen, once_here, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// Lock and copies.
#[component]
pub(crate) fn Security() -> impl IntoView {
    let i18n = use_i18n();
    let page = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let reply = bridge::call(&care_bridge::Security {}).await;
        let _ = page.try_set(reply.map(|view| SecurityPage::of(&view)).into());
    });
    view! {
        <Screen testid="screen-security" title=i18n.text("security-title")>
            {once_here(page, |page| view! { <Page page/> })}
        </Screen>
    }
}

#[component]
fn Page(page: SecurityPage) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let SecurityPage {
        is_locked,
        by_biometric,
        has_code,
        minutes,
        copies,
        biometric,
        screenshots,
        has_card,
        opens,
        reminder,
    } = page;
    let has_none = copies.is_empty();
    view! {
        <PartOfScreen title=i18n.text("ui-lock-part")>
            {match (is_locked, by_biometric) {
                (true, true) => biometric_part(),
                (true, false) => locked_part(has_code),
                (false, _) => unlocked_part(),
            }}
        </PartOfScreen>
        {is_locked.then(|| what_opens(opens))}
        {is_locked.then(|| card_part(has_card))}
        {is_locked.then(|| view! { <Rehearsal reminder has_code/> })}
        <Biometric switch=biometric/>
        {is_locked.then(|| view! { <Idle minutes/> })}
        <AboutHiding is_locked/>
        <Screenshots switch=screenshots/>
        <PartOfScreen title=i18n.text("security-copies")>
            {is_locked.then(|| view! { <p>{i18n.text("security-copies-meaning")}</p> })}
            {if has_none {
                view! { <p data-testid="copies">{i18n.text("security-no-copies")}</p> }.into_any()
            } else {
                view! {
                    <ul class="lines" data-testid="copies">
                        {copies.into_iter().map(|day| view! { <li><bdi>{day}</bdi></li> }).collect_view()}
                    </ul>
                }
                    .into_any()
            }}
            <p>{i18n.text("save-lost")}</p>
            {if is_locked {
                view! { <KeepBackup is_locked/> }.into_any()
            } else {
                view! { <p>{i18n.text("save-needs-lock")}</p> }.into_any()
            }}
            <ul role="list" class="plain-list sections leaf leaf--list">
                <LinkRow title="phone-title" below="phone-below" testid="go-other-phone" route=Route::OtherPhone/>
                <LinkRow title="restore-title" below="restore-below" testid="go-restore" route=Route::Restore/>
                {move || {
                    (navigation.aside.get() > 0)
                        .then(|| {
                            view! {
                                <LinkRow title="aside-title" below="aside-below" testid="go-aside" route=Route::Aside/>
                            }
                        })
                }}
                <LinkRow title="export-title" below="export-below" testid="go-export" route=Route::ExportAll/>
            </ul>
        </PartOfScreen>
        <PartOfScreen title=i18n.text("security-more")>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {(!by_biometric)
                    .then(|| {
                        view! { <LinkRow title="full-title" below="full-below" testid="go-full" route=Route::Full/> }
                    })}
                <LinkRow title="wipe-title" below="wipe-below" testid="go-wipe" route=Route::Wipe/>
            </ul>
            <p class="hint">{i18n.text("security-delete")}</p>
        </PartOfScreen>
    }
}

fn locked_part(has_code: bool) -> AnyView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let by_code = store.opened_by.get_untracked() == OpenedBy::Code;
    let code = if has_code { "security-code-made" } else { "security-code-none" };
    view! {
        <p>{i18n.text("ui-is-locked")}</p>
        <ul role="list" class="plain-list sections leaf leaf--list">
            // Who came by the code may not know the passphrase that the other two ask for.
            {by_code
                .then(|| {
                    view! {
                        <LinkRow title="reset-set" below="reset-set-below" testid="go-reset" route=Route::Reset/>
                    }
                })}
            <LinkRow
                title="change-known-title"
                below="change-known-below"
                testid="go-change-known"
                route=Route::ChangePassphrase { is_known: true }
            />
            <LinkRow
                title="change-title"
                below="change-below"
                testid="go-change"
                route=Route::ChangePassphrase { is_known: false }
            />
            <LinkRow title="code-title" below=code testid="go-code" route=Route::Code(CodeOf::Everyday)/>
        </ul>
    }
    .into_any()
}

/// What opens this plan now, and since when.
fn what_opens(opens: Vec<Opens>) -> AnyView {
    let i18n = use_i18n();
    let line = move |Opens { message, since }: Opens| {
        view! { <li>{move || set(&i18n.marked_with(message, &[("date", Value::Text(&since))]))}</li> }
    };
    view! {
        <PartOfScreen title=i18n.text("opens-title") hint=i18n.text("opens-meaning")>
            <ul class="lines" data-testid="opens">{opens.into_iter().map(line).collect_view()}</ul>
        </PartOfScreen>
    }
    .into_any()
}

/// The way to the card that opens without unlocking.
fn card_part(has_card: bool) -> AnyView {
    let below = if has_card { "lockcard-on" } else { "lockcard-off" };
    view! {
        <ul role="list" class="plain-list sections leaf leaf--list">
            <LinkRow title="lockcard-title" below testid="go-lock-screen-card" route=Route::LockScreenCard/>
        </ul>
    }
    .into_any()
}

/// What a plan that a finger has opened says, in every install.
fn biometric_part() -> AnyView {
    let i18n = use_i18n();
    view! {
        <p data-testid="by-biometric">{i18n.text("biometric-by")}</p>
        <p>{i18n.text("biometric-by-change")}</p>
    }
    .into_any()
}

fn unlocked_part() -> AnyView {
    let i18n = use_i18n();
    view! {
        <p>{i18n.text("ui-not-locked")}</p>
        <ul role="list" class="plain-list sections leaf leaf--list">
            <LinkRow title="ui-set-lock" below="ui-lock-offer" testid="go-set-lock" route=Route::SetLock/>
        </ul>
    }
    .into_any()
}

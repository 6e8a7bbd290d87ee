//! The copies that she showed or gave: found by their code, and read as they were.

use care_bridge::{CopyView, ReadShown, ShownCopies, ShownCopyView};
use care_locale::Value;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::codes::{Codes, Which};
use crate::bridge;
use crate::component::{Asked, Blocks, PartOfScreen, Row, Screen, once_here, once_here_or, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The copies, the newest first, and the way to one by its code.
#[component]
pub(crate) fn Copies() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        asked.set(bridge::call(&ShownCopies {}).await.into());
    });
    view! {
        <Screen testid="screen-copies" title=i18n.text("copies-title")>
            <p class="intro">{i18n.text("copies-intro")}</p>
            {once_here(asked, move |copies: Vec<ShownCopyView>| match copies.is_empty() {
                true => Either::Left(view! { <p class="hint" data-testid="no-copies">{i18n.text("copies-none")}</p> }),
                false => Either::Right(view! {
                        <ByCode copies=copies.clone()/>
                        <PartOfScreen title=i18n.text("copies-all") hint=i18n.text("copies-code-meaning")>
                            <ul role="list" class="plain-list sections leaf leaf--list">
                                {copies
                                    .into_iter()
                                    .enumerate()
                                    .map(|(index, copy)| view! { <CopyRow copy testid=format!("copy-{index}")/> })
                                    .collect_view()}
                            </ul>
                        </PartOfScreen>
                }),
            })}
        </Screen>
    }
}

/// Looks for copies by the codes that stand on them, and says which of two is newer.
#[component]
fn ByCode(copies: Vec<ShownCopyView>) -> impl IntoView {
    let i18n = use_i18n();
    let typed = [RwSignal::new(String::new()), RwSignal::new(String::new())];
    let field = move |(index, label): (usize, &'static str)| {
        let id = format!("copy-code-{index}");
        view! {
            <label class="leaf__question" for=id.clone()>{i18n.text(label)}</label>
            <input
                id=id.clone()
                class="line"
                data-testid=id
                dir="ltr"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                on:input=move |event| {
                    if let Some(typed) = typed.get(index) {
                        typed.set(event_target_value(&event));
                    }
                }
            />
        }
    };
    let codes = Memo::new(move |_| typed.map(|typed| typed.get()));
    let found = Memo::new(move |_| codes.with(|[one, other]| Codes::of(&copies, one, other)));
    let row =
        move |(index, copy): (usize, ShownCopyView)| view! { <CopyRow copy testid=format!("found-copy-{index}")/> };
    view! {
        <section class="leaf">
            {[(0, "copies-code"), (1, "copies-code-other")].map(field).collect_view()}
            <div role="status">
                {move || {
                    let which = found.with(|found| found.which);
                    let said = match which {
                        Which::Nothing => return None,
                        Which::NotThere => "copies-not-there",
                        Which::One => "copies-found",
                        Which::Same => "copies-same",
                        Which::FirstNewer => "copies-first-newer",
                        Which::SecondNewer => "copies-second-newer",
                    };
                    Some(view! { <p data-testid="copies-said" data-which=said>{i18n.text(said)}</p> })
                }}
            </div>
            <ul role="list" class="plain-list sections">
                {move || found.get().copies.into_iter().enumerate().map(row).collect_view()}
            </ul>
        </section>
    }
}

/// One copy: when, for whom, and its code.
#[component]
fn CopyRow(copy: ShownCopyView, testid: String) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let ShownCopyView { at, audience, shown, version, .. } = copy;
    let on_press = Callback::new(move |()| navigation.go(Route::ShownCopy(at)));
    let below = Signal::derive(move || {
        let reader = i18n.now(&format!("audience-{}", audience.name()));
        i18n.marked_with("copies-row", &[("reader", Value::Text(&reader)), ("version", Value::Text(&version))])
    });
    view! {
        <li>
            <Row title=Signal::stored(shown) below testid=Signal::stored(testid) on_press/>
        </li>
    }
}

/// What one copy said.
#[component]
pub(crate) fn ShownCopy(at: i64) -> impl IntoView {
    let i18n = use_i18n();
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move { asked.set(bridge::call(&ReadShown { at }).await.into()) });
    let above = Signal::derive(move || {
        asked.with(|asked| match asked {
            Asked::Here(CopyView { audience, .. }) => i18n.now(&format!("audience-{}", audience.name())),
            Asked::Waiting | Asked::Refused(_) => String::new(),
        })
    });
    let gone = move || view! { <p class="hint" data-testid="copy-gone">{i18n.text("copies-gone")}</p> };
    view! {
        <Screen testid="screen-shown-copy" title=i18n.text("copies-as-it-was") above>
            <p class="leaf leaf--note">{i18n.text("copies-not-now")}</p>
            {once_here_or(asked, gone, move |CopyView { blocks, version, dates, .. }| {
                    view! {
                        <p class="hint" data-testid="version">
                            {move || {
                                let values = [("version", Value::Text(&version)), ("dates", Value::Text(&dates))];
                                set(&i18n.marked_with("ui-version", &values))
                            }}
                        </p>
                        <div class="leaf letter" data-testid="copy-said">
                            <Blocks blocks below_heading=true/>
                        </div>
                    }
            })}
        </Screen>
    }
}

//! Arranges the page that she holds up.

use care_bridge::{BlockView, LockView, ShowView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{
    Asked, Blocks, Button, Kind, Picture, PictureButton, TITLE_ID, Trouble, Troubles, heading_id, set,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::share::Summary;

/// The page that she holds up. Where a lock is set, the way out leads to the lock screen.
#[component]
pub(crate) fn Show(disclosure: Disclosure) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let shown = RwSignal::new(Asked::Waiting);
    let is_turn_kept = Signal::derive(move || store.said.get() == Some("turn-kept"));
    let disclosure = StoredValue::new(disclosure);
    let request = care_bridge::Show { disclosure: disclosure.get_value(), is_held_up: true };
    spawn_local(async move {
        store.settled().await;
        shown.set(bridge::call(&request).await.into());
        request_animation_frame(bridge::focus_main);
    });
    view! {
        <div class="show" data-testid="screen-show">
            <header class="show__way show__way--beside" aria-label=i18n.text("ui-always-here")>
                <PictureButton
                    label=i18n.text("ui-leave-show")
                    kind=Kind::Quiet
                    picture=Picture::Back
                    testid="leave-show"
                    on_press=Callback::new(move |()| navigation.back())
                />
            </header>
            // Whoever pressed *Keep* looks here, and not at the foot.
            {move || {
                is_turn_kept.get().then(|| view! { <p class="kept show__kept" data-testid="turn-kept">{i18n.text("turn-kept")}</p> })
            }}
            // Words that could not be kept hold up the lock behind this page, so they are told here.
            <Troubles/>
            <main class="show__page" data-testid="show-page" tabindex="-1" aria-labelledby=TITLE_ID>
                {move || match shown.get() {
                    // It is the page's heading while there is no other.
                    Asked::Waiting => view! { <h1 class="hint" id=TITLE_ID data-testid="waiting">{i18n.text("ui-one-moment")}</h1> }.into_any(),
                    Asked::Refused(error) => {
                        view! {
                            <h1 id=TITLE_ID>{i18n.text("show-title")}</h1>
                            <Trouble error/>
                        }
                            .into_any()
                    }
                    Asked::Here(view) => view! { <Shown view disclosure=disclosure.get_value()/> }.into_any(),
                }}
            </main>
        </div>
    }
}

#[component]
fn Shown(view: ShowView, disclosure: Disclosure) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let turn_of = StoredValue::new(disclosure.clone());
    let is_locked = Memo::new(move |_| store.lock.get() == LockView::Set);
    let ShowView { blocks: mut first, contents, version, dates, footer } = view;
    // Staff write right below what they must have in sight, and not at the end of all that she wrote.
    let facts = first.iter().rposition(|block| block.fact.is_some()).map_or(first.len(), |last| last + 1);
    let places = contents.into_iter().filter_map(|at| Some((at, first.get(at)?.clone()))).collect();
    let rest = first.split_off(facts);
    let as_of = dates.clone();
    view! {
        <Blocks blocks=first/>
        <div class="row">
            <Button
                label=i18n.text("turn-title")
                picture=Picture::Talk
                testid="go-turn"
                on_press=move |()| navigation.go(Route::Turn(turn_of.get_value()))
            />
        </div>
        <p class="hint" data-testid="show-dates">{set(&as_of)}</p>
        <Contents places/>
        <Blocks blocks=rest first_place=facts/>
        <footer class="show__foot">
            <Blocks blocks=footer/>
            <p class="hint" data-testid="version">
                {move || {
                    let values = [("version", Value::Text(&version)), ("dates", Value::Text(&dates))];
                    set(&i18n.marked_with("ui-version", &values))
                }}
            </p>
            {move || {
                is_locked.get().then(|| view! { <p class="hint">{i18n.text("ui-leave-show-locked")}</p> })
            }}
        </footer>
        <div class="part" data-testid="show-summary">
            <h2>{i18n.text("show-summary-title")}</h2>
            <Summary disclosure/>
        </div>
    }
}

/// The parts of the page and whom to phone, to go to: who reads it has a minute.
#[component]
fn Contents(places: Vec<(usize, BlockView)>) -> impl IntoView {
    let i18n = use_i18n();
    // A short page is read sooner than a list of it.
    (places.len() > 2).then(|| {
        let row = |(index, (place, title)): (usize, (usize, BlockView))| {
            let testid = format!("show-place-{index}");
            let go = move |_| bridge::focus_id(&heading_id(place));
            view! {
                <li>
                    <button type="button" class="show__place" data-testid=testid lang=title.language on:click=go>
                        {set(&title.text)}
                    </button>
                </li>
            }
        };
        view! {
            <details class="more-told" data-testid="show-contents">
                <summary data-testid="show-contents-open">{i18n.text("show-contents")}</summary>
                <ul role="list" class="plain-list">{places.into_iter().enumerate().map(row).collect_view()}</ul>
            </details>
        }
    })
}

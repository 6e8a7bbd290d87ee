//! What can be brought back: cards that she took away, and the answers that she changed last.

use care_bridge::{Deletion, Lately, LatelyView};
use care_plan::{EntryId, Plan, sections};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::place_of;
use crate::bridge;
use crate::component::{Button, DeleteForGood, PartOfScreen, Picture, Row, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::cards::name_of;

/// What can be brought back. Nothing here goes by itself, however old it is.
#[component]
pub(crate) fn Bin() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let taken_away = Memo::new(move |_| {
        store.plan.with(|plan| {
            let mut entries: Vec<_> = plan
                .entries
                .iter()
                .filter(|(_, entry)| entry.removed && !is_put_away(plan, entry.section.as_str()))
                .map(|(id, entry)| (entry.created, *id))
                .collect();
            entries.sort_unstable();
            entries.into_iter().rev().map(|(_, id)| id).collect::<Vec<EntryId>>()
        })
    });
    let lately = RwSignal::new(Vec::<LatelyView>::new());
    spawn_local(async move {
        store.settled().await;
        if let Ok(changed) = bridge::call(&Lately {}).await {
            lately.set(changed);
        }
    });
    let is_any = Signal::derive(move || taken_away.with(|entries| !entries.is_empty()));
    let is_none = Signal::derive(move || !is_any.get());
    let numbered = move || lately.get().into_iter().enumerate().collect::<Vec<_>>();
    let has_lately = Signal::derive(move || lately.with(|lately| !lately.is_empty()));
    view! {
        <Screen testid="screen-bin" title=i18n.text("back-bin")>
            <p class="intro">{i18n.text("back-bin-intro")}</p>
            <PartOfScreen title=i18n.text("back-taken-away")>
                <When when=is_none>
                    <p class="hint" data-testid="bin-empty">{i18n.text("back-taken-away-none")}</p>
                </When>
                <For each=move || taken_away.get() key=|entry| *entry children=|entry| view! { <TakenAway entry/> }/>
            </PartOfScreen>
            <When when=has_lately>
                <PartOfScreen title=i18n.text("back-lately") hint=i18n.text("back-lately-meaning")>
                    <ul role="list" class="plain-list sections leaf leaf--list">
                        <For
                            each=numbered
                            key=|(_, view)| view.answer.clone()
                            children=|(index, view)| view! { <ChangedLately view index/> }
                        />
                    </ul>
                </PartOfScreen>
            </When>
        </Screen>
    }
}

fn is_put_away(plan: &Plan, section: &str) -> bool {
    sections::section(section).is_some_and(|section| plan.is_put_away(section))
}

/// A card that she took away.
#[component]
fn TakenAway(entry: EntryId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let section = store
        .plan
        .with_untracked(|plan| plan.entries.get(&entry).and_then(|entry| sections::section(entry.section.as_str())))?;
    let name = store.plan.with_untracked(|plan| name_of(plan, section, entry));
    let title = if name.is_empty() { i18n.text("ui-no-name") } else { Signal::stored(name) };
    Some(view! {
        <section class="leaf" data-testid="taken-away">
            <p class="hint">{i18n.text(section.title_key())}</p>
            <h3 class="leaf__question" dir="auto">{title}</h3>
            <div class="row">
                <Button
                    label=i18n.text("back-bring-back")
                    picture=Picture::Undo
                    testid="bring-back-card"
                    on_press=move |()| store.bring_back(entry)
                />
                <DeleteForGood
                    what=Callback::new(move |()| Deletion::Entry(entry))
                    label="delete-entry"
                    testid="delete-taken-away".to_owned()
                    gone=Callback::new(|()| ())
                />
            </div>
        </section>
    })
}

/// An answer that she changed not long ago, with the way to what it said before.
#[component]
fn ChangedLately(view: LatelyView, index: usize) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let LatelyView { answer, when } = view;
    let (section, prompt) = place_of(&answer)?;
    let on_press = Callback::new(move |()| navigation.go(Route::History(answer.clone())));
    Some(view! {
        <li>
            <Row
                title=i18n.text(prompt.question_key(section.id))
                below=Signal::stored(when)
                testid=Signal::stored(format!("lately-{index}"))
                on_press
            />
        </li>
    })
}

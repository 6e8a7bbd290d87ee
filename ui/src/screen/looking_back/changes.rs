//! What changed since a visit at which her midwife saw the plan.

use care_bridge::{ChangeView, ChangedSince, VersionView, Versions};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::place_of;
use crate::bridge;
use crate::component::{Asked, Choice, Group, RadioGroup, Screen, once_here};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::screen::cards::name_of;
use crate::screen::history::Said;

/// The visits, the newest first, and what changed since the one that she chose.
#[component]
pub(crate) fn Changes() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        asked.set(bridge::call(&Versions {}).await.into());
    });
    view! {
        <Screen testid="screen-changes" title=i18n.text("back-changes")>
            <p class="intro">{i18n.text("back-changes-intro")}</p>
            {once_here(asked, move |versions| match versions.is_empty() {
                true => Either::Left(view! { <p class="hint" data-testid="no-versions">{i18n.text("back-changes-none")}</p> }),
                false => Either::Right(view! { <Since versions/> }),
            })}
        </Screen>
    }
}

#[component]
fn Since(versions: Vec<VersionView>) -> impl IntoView {
    let i18n = use_i18n();
    let chosen = RwSignal::new(versions.first().map(|version| version.at));
    let changes = RwSignal::new(Asked::Waiting);
    Effect::new(move |_| {
        let Some(at) = chosen.get() else { return };
        spawn_local(async move {
            let reply = bridge::call(&ChangedSince { at }).await;
            // She may have chosen another one meanwhile, or left.
            if chosen.try_get_untracked() == Some(Some(at)) {
                changes.set(reply.into());
            }
        });
    });
    let group = Group::new();
    let one = move |(index, VersionView { at, when }): (usize, VersionView)| {
        let label = Signal::stored(when);
        let is_chosen = Signal::derive(move || chosen.get() == Some(at));
        let on_press = Callback::new(move |()| chosen.set(Some(at)));
        view! { <Choice group label is_chosen on_press testid=format!("version-{index}")/> }
    };
    view! {
        <RadioGroup label=i18n.text("back-since")>{versions.into_iter().enumerate().map(one).collect_view()}</RadioGroup>
        {once_here(changes, move |changes: Vec<ChangeView>| match changes.is_empty() {
            true => Either::Left(view! { <p class="hint" data-testid="no-changes">{i18n.text("back-nothing-changed")}</p> }),
            false => {
                let numbered = changes.into_iter().enumerate();
                Either::Right(numbered.map(|(index, change)| view! { <Changed change index/> }).collect_view())
            }
        })}
    }
}

/// One answer: before and now.
#[component]
fn Changed(change: ChangeView, index: usize) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let ChangeView { answer, before, now } = change;
    let (section, prompt) = place_of(&answer)?;
    let card = answer.entry().map(|entry| store.plan.with_untracked(|plan| name_of(plan, section, entry)));
    Some(view! {
        <section class="leaf" data-testid=format!("changed-{index}")>
            <p class="hint">
                {i18n.text(section.title_key())}
                {card.filter(|name| !name.is_empty()).map(|name| view! { " · " <span dir="auto">{name}</span> })}
            </p>
            <h2 class="leaf__question">{i18n.text(prompt.question_key(section.id))}</h2>
            <h3 class="hint">{i18n.text("back-now")}</h3>
            <Said section prompt values=now/>
            <h3 class="hint">{i18n.text("back-before")}</h3>
            <Said section prompt values=before/>
        </section>
    })
}

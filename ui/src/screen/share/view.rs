//! Arranges the choosing.

use care_bridge::{ChooseParts, ListChosenParts};
use care_plan::template::{Part, Section};
use care_plan::{Audience, ChosenParts, Disclosure};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::ShareScreen;
use crate::bridge;
use crate::component::{ByBiometric, Choice, Group, MainAction, PartOfScreen, RadioGroup, Screen, Tick, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// Who is it for, and what goes in?
#[component]
pub(crate) fn Share(chosen: Option<Disclosure>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let state = RwSignal::new(ShareScreen::opened(chosen));
    let chosen_before = RwSignal::new(ChosenParts::default());
    spawn_local(async move {
        // Where they cannot be read, what is usual is ticked.
        if let Ok(chosen) = bridge::call(&ListChosenParts {}).await {
            chosen_before.set(chosen);
        }
    });
    let audience = Memo::new(move |_| state.with(ShareScreen::audience));
    let audiences = Group::new();
    let who = move |one: Audience| {
        let is_chosen = Signal::derive(move || audience.get() == Some(one));
        let on_press = Callback::new(move |()| {
            let chosen = chosen_before.get_untracked();
            store.plan.with_untracked(|plan| state.update(|state| state.chose(one, &chosen, plan)));
        });
        let label = i18n.text(format!("audience-{}", one.name()));
        view! { <Choice group=audiences label is_chosen on_press testid=format!("audience-{}", one.name())/> }
    };
    let part = move |part: Part| {
        let is_ticked = Signal::derive(move || state.with(|state| state.has(part)));
        let on_tick = Callback::new(move |()| state.update(|state| state.ticked(part)));
        let label = i18n.text(format!("part-{}", part.name()));
        view! { <Tick label is_ticked on_tick testid=format!("include-{}", part.name())/> }
    };
    let parts = Memo::new(move |_| store.plan.with(|plan| state.with(|state| state.offered(plan))));
    let sensitive = Memo::new(move |_| store.plan.with(|plan| state.with(|state| state.offered_sensitive(plan))));
    let sensitive_row = move |section: &'static Section| {
        let is_ticked = Signal::derive(move || state.with(|state| state.has_sensitive(section.id)));
        let on_tick = Callback::new(move |()| state.update(|state| state.ticked_sensitive(section.id)));
        let testid = format!("include-sensitive-{}", section.id);
        view! { <Tick label=i18n.text(section.title_key()) is_ticked on_tick testid/> }
    };
    let go_on = move |()| {
        if let Some(disclosure) = state.with_untracked(ShareScreen::disclosure) {
            let choice = ChooseParts { disclosure: disclosure.clone() };
            // What cannot be remembered holds nobody up.
            spawn_local(async move {
                let _ = bridge::call(&choice).await;
            });
            navigation.preview(disclosure);
        }
    };
    let is_for_someone = Signal::derive(move || audience.get().is_some());
    let is_sensitive = Signal::derive(move || sensitive.with(|sections| !sections.is_empty()));
    let is_nothing = Signal::derive(move || state.with(|state| state.disclosure().is_none()));
    view! {
        <Screen testid="screen-share" title=i18n.text("share-title")>
            <ByBiometric/>
            <PartOfScreen title=i18n.text("share-who")>
                <RadioGroup label=i18n.text("share-who")>{Audience::ALL.map(who).collect_view()}</RadioGroup>
            </PartOfScreen>
            <When when=is_for_someone>
                <PartOfScreen title=i18n.text("share-what")>
                    <div class="leaf leaf--list">
                        <For each=move || parts.get() key=|part| *part children=part/>
                    </div>
                </PartOfScreen>
                <When when=is_sensitive>
                    <PartOfScreen title=i18n.text("ui-kept-closer") hint=i18n.text("share-sensitive-meaning")>
                        <div class="leaf leaf--list">
                            <For each=move || sensitive.get() key=|section| section.id children=sensitive_row/>
                        </div>
                    </PartOfScreen>
                </When>
                <MainAction
                    label=i18n.text("ui-to-preview")
                    testid="to-preview"
                    on_press=go_on
                    busy=is_nothing
                    hint=i18n.text_while(is_nothing, "ui-tick-something")
                />
            </When>
        </Screen>
    }
}

//! Arranges what lies aside: one is chosen, opened with its own passphrase, and looked at.

use care_bridge::{AsideView, ChooseAside, ListAside};
use care_locale::Value;
use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::opening::{OF_ASIDE, OpenPickedForm};
use super::proposal::Proposal;
use super::state::{RestoreScreen, RestoreSource};
use crate::bridge;
use crate::component::{
    Asked, Choice, Group, Offer, PartOfScreen, Picture, RadioGroup, Screen, TroubleOf, When, once_here,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// What lies aside.
#[component]
pub(crate) fn AsideScreen() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let state = RwSignal::new(RestoreScreen::default());
    let list = RwSignal::new(Asked::Waiting);
    let ask = Callback::new(move |()| {
        spawn_local(async move {
            let reply = bridge::call(&ListAside {}).await;
            if let Ok(plans) = &reply {
                navigation.aside.set(u32::try_from(plans.len()).unwrap_or(u32::MAX));
            }
            let _ = list.try_set(reply.into());
        });
    });
    ask.run(());
    let is_to_open = Signal::derive(move || state.with(RestoreScreen::is_to_open));
    view! {
        <Screen testid="screen-aside" title=i18n.text("aside-title")>
            <p>{i18n.text("aside-meaning")}</p>
            <PartOfScreen title=i18n.text("aside-step-1")>
                {once_here(list, move |plans: Vec<AsideView>| match plans.is_empty() {
                    true => Either::Left(view! { <p data-testid="aside-none">{i18n.text("aside-none")}</p> }),
                    false => Either::Right(view! { <Plans state plans/> }),
                })}
                <TroubleOf error=Signal::derive(move || state.with(RestoreScreen::error))/>
            </PartOfScreen>
            <When when=is_to_open>
                <PartOfScreen title=i18n.text("restore-step-2")>
                    <OpenPickedForm state words=OF_ASIDE/>
                </PartOfScreen>
            </When>
            <Proposal state deleted=ask/>
        </Screen>
    }
}

/// The plans, each with its day and size.
#[component]
fn Plans(state: RwSignal<RestoreScreen>, plans: Vec<AsideView>) -> impl IntoView {
    let i18n = use_i18n();
    let group = Group::new();
    let choice = move |(index, AsideView { number, day, megabytes }): (usize, AsideView)| {
        let label = Signal::derive(move || match day.as_deref() {
            None => i18n.now("aside-day-unknown"),
            Some(day) => i18n.now_with("aside-day", &[("date", Value::Text(day))]),
        });
        let size = [("megabytes", Value::Number(megabytes.into()))];
        let meaning = Signal::derive(move || i18n.now_with("aside-size", &size));
        let is_chosen = Signal::derive(move || state.with(|state| state.aside() == Some(number)));
        let on_press = Callback::new(move |()| {
            if state.try_update(RestoreScreen::looked) != Some(true) {
                return;
            }
            spawn_local(async move {
                let reply = bridge::call(&ChooseAside { number }).await;
                let _ = state.try_update(|state| state.picked(reply.map(|aside| Some(RestoreSource::Aside(aside)))));
            });
        });
        view! { <Choice group label meaning is_chosen on_press testid=format!("aside-{index}")/> }
    };
    view! {
        <RadioGroup label=i18n.text("aside-step-1")>
            {plans.into_iter().enumerate().map(choice).collect_view()}
        </RadioGroup>
    }
}

/// The way there, where something lies aside: for who cannot open what stands in its place.
#[component]
pub(crate) fn AsideOffer() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let is_any = Signal::derive(move || navigation.aside.get() > 0);
    view! {
        <When when=is_any>
            <Offer
                label=i18n.text("aside-offer")
                meaning=i18n.text("aside-offer-meaning")
                picture=Picture::Copy
                on_press=Callback::new(move |()| navigation.go(Route::Aside))
                testid="go-aside".to_owned()
            />
        </When>
    }
}

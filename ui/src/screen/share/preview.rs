//! Arranges exactly what they will see, and the ways to show it.

use care_bridge::ShowView;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Blocks, Offer, PartOfScreen, Picture, Screen, When, once_here};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// Exactly what they will see.
#[component]
pub(crate) fn Preview(disclosure: Disclosure) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let shown = RwSignal::new(Asked::Waiting);
    let audience = disclosure.audience;
    let disclosure = StoredValue::new(disclosure);
    let request = care_bridge::Show { disclosure: disclosure.get_value(), is_held_up: false };
    spawn_local(async move {
        store.settled().await;
        shown.set(bridge::call(&request).await.into());
    });
    let is_something = Signal::derive(move || shown.with(|shown| matches!(shown, Asked::Here(_))));
    let way_button = move |testid: &'static str, picture: Picture, label: &'static str, on_press: Callback<()>| {
        let meaning = i18n.text(format!("{label}-meaning"));
        view! { <Offer label=i18n.text(label) meaning picture on_press testid=testid.to_owned()/> }
    };
    let show = Callback::new(move |()| navigation.go(Route::Show(disclosure.get_value())));
    let summary = Callback::new(move |()| navigation.go(Route::Summary(disclosure.get_value())));
    let paper = Callback::new(move |()| navigation.go(Route::Paper(disclosure.get_value())));
    let sealed_page = Callback::new(move |()| navigation.go(Route::SealedPage(disclosure.get_value())));
    let record = Callback::new(move |()| navigation.go(Route::Record(disclosure.get_value())));
    view! {
        <Screen
            testid="screen-preview"
            title=i18n.text("share-preview")
            above=i18n.text(format!("audience-{}", audience.name()))
        >
            {once_here(shown, move |view: ShowView| {
                    view! {
                        <div
                            class="leaf letter letter--window"
                            tabindex="0"
                            role="region"
                            aria-label=i18n.text("share-preview")
                        >
                            <Blocks blocks=view.blocks below_heading=true/>
                            <hr/>
                            <Blocks blocks=view.footer below_heading=true/>
                        </div>
                    }
            })}
            <When when=is_something>
                <PartOfScreen title=i18n.text("share-how")>
                    <div class="choices">
                        {way_button("way-show", Picture::Notebook, "share-way-show", show)}
                        {way_button("way-summary", Picture::Code, "share-way-summary", summary)}
                        {way_button("way-paper", Picture::Print, "share-way-paper", paper)}
                        {way_button("way-sealed-page", Picture::Lock, "share-way-sealed-page", sealed_page)}
                        {audience
                            .may_read_sensitive()
                            .then(|| way_button("way-record", Picture::Copy, "share-way-record", record))}
                    </div>
                    <p class="warm">{i18n.text("share-no-taking-back")}</p>
                </PartOfScreen>
            </When>
        </Screen>
    }
}

//! Arranges exactly what they will see, and the ways to show it.

use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::Asked;
use super::summary::Summary;
use crate::bridge;
use crate::component::{Blocks, Offer, PartOfScreen, Picture, Screen, Trouble, When};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// Exactly what they will see.
#[component]
pub(crate) fn Preview(disclosure: Disclosure) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let shown = RwSignal::new(Asked::Waiting);
    let is_summary = RwSignal::new(false);
    let audience = disclosure.audience;
    let disclosure = StoredValue::new(disclosure);
    spawn_local(async move {
        notebook.settled().await;
        let request = care_bridge::Show { disclosure: disclosure.get_value() };
        shown.set(bridge::call(&request).await.into());
    });
    let is_something = Signal::derive(move || shown.with(|shown| matches!(shown, Asked::Here(_))));
    let way_button = move |testid: &'static str, picture: Picture, label: &'static str, on_press: Callback<()>| {
        let meaning = say.of(format!("{label}-meaning"));
        view! { <Offer label=say.of(label) meaning picture on_press testid=testid.to_owned()/> }
    };
    let show = Callback::new(move |()| way.go(Route::Show(disclosure.get_value())));
    let summary = Callback::new(move |()| is_summary.set(true));
    view! {
        <Screen
            testid="screen-preview"
            title=say.of("share-preview")
            above=say.of(format!("audience-{}", audience.name()))
        >
            {move || match shown.get() {
                Asked::Waiting => view! { <p class="hint">{say.of("ui-one-moment")}</p> }.into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(view) => {
                    view! {
                        <div class="leaf letter letter--window" tabindex="0" role="region" aria-label=say.of("share-preview")>
                            <Blocks blocks=view.blocks below_heading=true/>
                            <hr/>
                            <Blocks blocks=view.footer below_heading=true/>
                        </div>
                    }
                        .into_any()
                }
            }}
            <When when=is_something>
                <PartOfScreen title=say.of("share-how")>
                    <div class="choices">
                        {way_button("way-show", Picture::Notebook, "share-way-show", show)}
                        {way_button("way-summary", Picture::Code, "share-way-summary", summary)}
                    </div>
                    <p class="warm">{say.of("share-no-taking-back")}</p>
                </PartOfScreen>
                <When when=is_summary>
                    <Summary disclosure=disclosure.get_value() forms=true/>
                </When>
            </When>
        </Screen>
    }
}

//! The plan as plain text for the hospital's record.

use care_bridge::{Record, RecordView};
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, CopyButton, Kind, Screen, once_here};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// The text, and the way to copy it.
#[component]
pub(crate) fn RecordScreen(disclosure: Disclosure) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        asked.set(bridge::call(&Record { disclosure }).await.into());
    });
    view! {
        <Screen testid="screen-record" title=i18n.text("share-record")>
            <p class="intro">{i18n.text("share-record-intro")}</p>
            {once_here(asked, move |view: RecordView| {
                let to_copy = Signal::stored(view.text.clone());
                view! {
                    <CopyButton text=to_copy kind=Kind::Main testid="copy-record"/>
                    <p class="warm">{i18n.text("share-no-taking-back")}</p>
                    <p class="summary__text leaf" dir="auto" lang="en" data-testid="record-text">{view.text}</p>
                }
            })}
        </Screen>
    }
}

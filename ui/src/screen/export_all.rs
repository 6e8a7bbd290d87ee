//! Everything as files that anyone can read: the warning first.

use care_bridge::{ApiError, ExportEverything, ExportView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{PresentSecret, Screen, SureForm, When, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// The warning, the button, and what was written.
#[component]
pub(crate) fn ExportAll() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let writing = RwSignal::new(Asking::<Option<ExportView>>::default());
    let write = Callback::new(move |secret: PresentSecret| {
        if writing.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = match store.settled().await {
                true => secret.say().await,
                false => Err(ApiError::Unexpected),
            };
            let reply = match reply {
                Ok(()) => navigation.idle_lock.while_choosing(bridge::call(&ExportEverything {})).await,
                Err(error) => Err(error),
            };
            let _ = writing.try_update(|writing| writing.replied(reply));
        });
    });
    let is_writing = Signal::derive(move || writing.with(Asking::is_waiting));
    let said = move || {
        writing.with(|writing| match writing.here() {
            Some(Some(view)) => i18n.marked_with("export-done", &[("folder", Value::Text(&view.folder))]),
            Some(None) => i18n.now("place-none"),
            None if writing.is_waiting() => i18n.now("ui-one-moment"),
            None => String::new(),
        })
    };
    let files = Memo::new(move |_| {
        writing.with(|writing| writing.here().cloned().flatten().map(|view| view.files).unwrap_or_default())
    });
    let is_written = Signal::derive(move || files.with(|files| !files.is_empty()));
    view! {
        <Screen testid="screen-export" title=i18n.text("export-title")>
            <p class="warm">{i18n.text("export-warning")}</p>
            <ul class="lines">
                <li>{i18n.text("export-what")}</li>
                <li>{i18n.text("export-where")}</li>
                <li>{i18n.text("export-after")}</li>
                <li>{i18n.text("export-copy-instead")}</li>
            </ul>
            <SureForm
                label=i18n.text("export-now")
                testid="export-now"
                on_sure=write
                busy=is_writing
                error=Signal::derive(move || writing.with(Asking::error))
            />
            <p class="said" role="status" data-testid="export-said">{move || set(&said())}</p>
            <When when=is_written>
                <ul class="lines" dir="ltr" data-testid="export-files">
                    {move || files.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}
                </ul>
            </When>
        </Screen>
    }
}

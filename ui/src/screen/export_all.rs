//! Everything as files that anyone can read: the warning first.

use care_bridge::{ExportEverything, ExportView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, Kind, Screen, Trouble, When};
use crate::notebook::use_notebook;
use crate::way::use_way;
use crate::words::use_say;

/// The warning, the button, and what was written.
#[component]
pub(crate) fn ExportAll() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let writing = RwSignal::new(Asking::<Option<ExportView>>::default());
    let write = move |()| {
        if writing.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            notebook.settled().await;
            let reply = way.away.while_choosing(bridge::call(&ExportEverything {})).await;
            let _ = writing.try_update(|writing| writing.replied(reply));
        });
    };
    let is_writing = Signal::derive(move || writing.with(Asking::is_waiting));
    let said = move || {
        writing.with(|writing| match writing.here() {
            Some(Some(view)) => say.now_with("export-done", &[("folder", Value::Text(&view.folder))]),
            Some(None) => say.now("place-none"),
            None if writing.is_waiting() => say.now("ui-one-moment"),
            None => String::new(),
        })
    };
    let files = Memo::new(move |_| {
        writing.with(|writing| writing.here().cloned().flatten().map(|view| view.files).unwrap_or_default())
    });
    let is_written = Signal::derive(move || files.with(|files| !files.is_empty()));
    view! {
        <Screen testid="screen-export" title=say.of("export-title")>
            <p class="warm">{say.of("export-warning")}</p>
            <ul class="lines">
                <li>{say.of("export-what")}</li>
                <li>{say.of("export-where")}</li>
                <li>{say.of("export-after")}</li>
                <li>{say.of("export-copy-instead")}</li>
            </ul>
            <div class="main-action">
                <Button
                    label=say.of("export-now")
                    kind=Kind::Plain
                    testid="export-now"
                    on_press=write
                    busy=is_writing
                />
                <p class="said" role="status" data-testid="export-said">{said}</p>
            </div>
            <When when=is_written>
                <ul class="lines" dir="ltr" data-testid="export-files">
                    {move || files.get().into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}
                </ul>
            </When>
            {move || writing.with(Asking::error).map(|error| view! { <Trouble error/> })}
        </Screen>
    }
}

//! Arranges the page that she holds up.

use care_bridge::{LockView, ShowView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Blocks, Button, Kind, Picture, Trouble, Troubles};
use crate::notebook::use_notebook;
use crate::screen::share::{Asked, Summary};
use crate::way::use_way;
use crate::words::use_say;

/// The page that she holds up. Where a lock is set, the way out leads to the lock screen.
#[component]
pub(crate) fn Show(disclosure: Disclosure) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let shown = RwSignal::new(Asked::Waiting);
    let disclosure = StoredValue::new(disclosure);
    spawn_local(async move {
        notebook.settled().await;
        let request = care_bridge::Show { disclosure: disclosure.get_value() };
        shown.set(bridge::call(&request).await.into());
        request_animation_frame(bridge::focus_heading);
    });
    let is_locked = Memo::new(move |_| notebook.lock.get() == LockView::Set);
    view! {
        <div class="show" data-testid="screen-show">
            <header class="show__way">
                <Button
                    label=say.of("ui-leave-show")
                    kind=Kind::Quiet
                    picture=Picture::Back
                    testid="leave-show"
                    on_press=move |()| way.back()
                />
                {move || is_locked.get().then(|| view! { <span class="hint">{say.of("ui-leave-show-locked")}</span> })}
            </header>
            // Words that could not be kept hold up the lock behind this page, so they are told here.
            <Troubles/>
            <main class="show__page" data-testid="show-page">
                {move || match shown.get() {
                    Asked::Waiting => view! { <p class="hint">{say.of("ui-one-moment")}</p> }.into_any(),
                    Asked::Refused(error) => {
                        view! {
                            <h1 tabindex="-1">{say.of("show-title")}</h1>
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
    let say = use_say();
    let ShowView { blocks, version, made, footer } = view;
    view! {
        <Blocks blocks/>
        <footer class="show__foot">
            <Blocks blocks=footer/>
            <p class="hint" data-testid="version">
                {move || say.now_with("ui-version", &[("version", Value::Text(&version)), ("date", Value::Text(&made))])}
            </p>
        </footer>
        <div data-testid="show-summary">
            <Summary disclosure/>
        </div>
    }
}

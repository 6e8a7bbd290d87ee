//! What is always in reach: above, the way back and what lies beside the plan; below, where a
//! thumb reaches, her plan, her midwife, and help.

use care_bridge::LockView;
use care_plan::{Audience, Disclosure};
use leptos::prelude::*;

use super::{Button, Icon, Kind, Picture, When};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::way::{Stage, use_way};
use crate::words::use_say;

/// The bar above a screen.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let is_open = move || way.stage.get() == Stage::Open;
    let is_further = Signal::derive(move || way.here.get() != Route::Home);
    let can_undo = Signal::derive(move || is_open() && !notebook.steps.with(|steps| steps.is_empty()));
    let is_shown = Signal::derive(is_open);
    let can_lock = Signal::derive(move || is_open() && notebook.lock.get() == LockView::Set);
    let can_set =
        Signal::derive(move || !matches!(way.stage.get(), Stage::Starting | Stage::Problem(_) | Stage::Welcome));
    view! {
        <div class="top">
            <When when=is_further>
                <Button
                    label=say.of("ui-back")
                    kind=Kind::Quiet
                    picture=Picture::Back
                    testid="go-back"
                    on_press=move |()| way.back()
                />
            </When>
            <span class="top__space"></span>
            <When when=can_undo>
                <Button
                    label=say.of("ui-undo")
                    kind=Kind::Quiet
                    picture=Picture::Undo
                    testid="undo"
                    on_press=move |()| notebook.undo()
                />
            </When>
            <When when=can_lock>
                <Button
                    label=say.of("ui-lock-now")
                    kind=Kind::Quiet
                    picture=Picture::Lock
                    testid="lock-now"
                    on_press=move |()| way.lock()
                />
            </When>
            <When when=can_set>
                <button
                    type="button"
                    class="button button--quiet button--picture"
                    data-testid="go-settings"
                    aria-label=say.of("ui-settings")
                    title=say.of("ui-settings")
                    on:click=move |_| way.go(Route::Settings)
                >
                    <Icon picture=Picture::Settings/>
                </button>
            </When>
            // In the corner, where a thumb finds it without looking.
            <When when=is_shown>
                <Button
                    label=say.of("hide-now")
                    kind=Kind::Quiet
                    picture=Picture::Hide
                    testid="hide"
                    on_press=move |()| way.hide()
                />
            </When>
        </div>
    }
}

/// "Not locked", on every screen of hers until she sets a lock.
#[component]
pub(crate) fn LockLine() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let is_said = Signal::derive(move || {
        way.stage.get() == Stage::Open && notebook.lock.get() != LockView::Set && way.here.get() != Route::SetLock
    });
    view! {
        <When when=is_said>
            <aside class="unlocked" aria-label=say.of("ui-lock-part") data-testid="not-locked">
            <p class="quiet-line">
                <Icon picture=Picture::Lock/>
                <span>
                    {say.of("ui-not-locked")} " "
                    <button type="button" class="link" on:click=move |_| way.go(Route::SetLock)>
                        {say.of("ui-set-lock")}
                    </button>
                </span>
            </p>
            </aside>
        </When>
    }
}

/// The bar below a screen.
#[component]
pub(crate) fn Reach() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let is_open = Signal::derive(move || way.stage.get() == Stage::Open);
    let current = move |route: Route| Signal::derive(move || (way.here.get() == route).then_some("page"));
    view! {
        <nav class="reach" aria-label=say.of("ui-always-here")>
            <When when=is_open>
                <button
                    type="button"
                    class="reach__way"
                    data-testid="go-home"
                    aria-current=current(Route::Home)
                    on:click=move |_| way.go(Route::Home)
                >
                    <Icon picture=Picture::Home/>
                    <span>{say.of("ui-home")}</span>
                </button>
                <button
                    type="button"
                    class="reach__way"
                    data-testid="go-show"
                    on:click=move |_| way.go(Route::Show(Disclosure::usual(Audience::Midwife)))
                >
                    <Icon picture=Picture::Notebook/>
                    <span>{say.of("ui-show-midwife")}</span>
                </button>
            </When>
            <button
                type="button"
                class="reach__way reach__way--help"
                data-testid="go-help"
                aria-current=current(Route::Help)
                on:click=move |_| way.go(Route::Help)
            >
                <Icon picture=Picture::Call/>
                <span>{say.of("ui-help-now")}</span>
            </button>
        </nav>
    }
}

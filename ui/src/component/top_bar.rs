//! What is always in reach above a screen: the way back, and what lies beside the plan.

use care_bridge::LockView;
use leptos::prelude::*;

use super::{Button, Icon, Kind, Picture, When, heard};
use crate::i18n::use_i18n;
use crate::navigation::{Stage, use_navigation};
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The bar above a screen.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_open = move || navigation.stage.get() == Stage::Open;
    let is_further = Signal::derive(move || navigation.here.get() != Route::Home);
    let can_undo = Signal::derive(move || is_open() && !store.steps.with(|steps| steps.is_empty()));
    let is_shown = Signal::derive(move || is_open() || navigation.reads_card());
    let can_lock = Signal::derive(move || is_open() && store.lock.get() == LockView::Set);
    let can_set =
        Signal::derive(move || !matches!(navigation.stage.get(), Stage::Starting | Stage::Problem(_) | Stage::Welcome));
    view! {
        <div class="top-bar">
            <When when=is_further>
                <Button
                    label=i18n.text("ui-back")
                    kind=Kind::Quiet
                    picture=Picture::Back
                    testid="go-back"
                    on_press=move |()| navigation.back()
                />
            </When>
            <span class="top-bar__space"></span>
            <When when=can_undo>
                <Button
                    label=i18n.text("ui-undo")
                    kind=Kind::Quiet
                    picture=Picture::Undo
                    testid="undo"
                    on_press=move |()| store.undo()
                />
            </When>
            <When when=can_lock>
                <Button
                    label=i18n.text("ui-lock-now")
                    kind=Kind::Quiet
                    picture=Picture::Lock
                    testid="lock-now"
                    on_press=move |()| navigation.lock()
                />
            </When>
            <When when=can_set>
                <Button
                    label=i18n.text("ui-settings")
                    kind=Kind::Quiet
                    picture=Picture::Settings
                    testid="go-settings"
                    on_press=move |()| navigation.go(Route::Settings)
                />
            </When>
            // In the corner, where a thumb finds it without looking.
            <When when=is_shown>
                <Button
                    label=i18n.text("hide-now")
                    kind=Kind::Quiet
                    picture=Picture::Hide
                    testid="hide"
                    on_press=move |()| navigation.hide()
                />
            </When>
        </div>
    }
}

/// "Not locked", on every screen of hers until she sets a lock.
#[component]
pub(crate) fn NotLockedLine() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_said = Signal::derive(move || {
        navigation.stage.get() == Stage::Open
            && store.lock.get() != LockView::Set
            && navigation.here.get() != Route::SetLock
    });
    let set_lock = Callback::new(move |()| navigation.go(Route::SetLock));
    view! {
        <When when=is_said>
            <aside class="unlocked" aria-label=i18n.text("ui-lock-part") data-testid="not-locked">
            <p class="quiet-line">
                <Icon picture=Picture::Lock/>
                <span>
                    {i18n.text("ui-not-locked")} " "
                    <button type="button" class="link" on:click=heard(set_lock)>
                        {i18n.text("ui-set-lock")}
                    </button>
                </span>
            </p>
            </aside>
        </When>
    }
}

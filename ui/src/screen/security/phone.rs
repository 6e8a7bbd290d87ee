//! How the plan comes to another phone, without the internet.

use care_bridge::LockView;
use leptos::prelude::*;

use super::save::KeepBackup;
use crate::component::{LinkRow, PartOfScreen, Screen};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The steps, one after the other.
#[component]
pub(crate) fn OtherPhone() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let is_locked = Memo::new(move |_| store.lock.get() == LockView::Set);
    view! {
        <Screen testid="screen-other-phone" title=i18n.text("phone-title")>
            <p>{i18n.text("phone-meaning")}</p>
            <PartOfScreen title=i18n.text("phone-step-1")>
                {move || view! { <KeepBackup is_locked=is_locked.get()/> }}
            </PartOfScreen>
            <PartOfScreen title=i18n.text("phone-step-2")>
                <p>{i18n.text("phone-carry")}</p>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("phone-step-3")>
                <p>{i18n.text("phone-open")}</p>
                <p>{i18n.text("phone-type")}</p>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("phone-step-4")>
                <p>{i18n.text("phone-after")}</p>
                <ul role="list" class="plain-list sections leaf leaf--list">
                    <LinkRow title="wipe-title" below="wipe-below" testid="go-wipe" route=Route::Wipe/>
                </ul>
            </PartOfScreen>
        </Screen>
    }
}

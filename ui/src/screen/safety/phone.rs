//! How the plan comes to another phone, without the internet.

use care_bridge::LockView;
use leptos::prelude::*;

use super::save::SaveCopy;
use super::view::Way;
use crate::component::{PartOfScreen, Screen};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::words::use_say;

/// The steps, one after the other.
#[component]
pub(crate) fn OtherPhone() -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let is_locked = Memo::new(move |_| notebook.lock.get() == LockView::Set);
    view! {
        <Screen testid="screen-other-phone" title=say.of("phone-title")>
            <p>{say.of("phone-meaning")}</p>
            <PartOfScreen title=say.of("phone-step-1")>
                {move || view! { <SaveCopy is_locked=is_locked.get()/> }}
            </PartOfScreen>
            <PartOfScreen title=say.of("phone-step-2")>
                <p>{say.of("phone-carry")}</p>
            </PartOfScreen>
            <PartOfScreen title=say.of("phone-step-3")>
                <p>{say.of("phone-open")}</p>
                <p>{say.of("phone-type")}</p>
            </PartOfScreen>
            <PartOfScreen title=say.of("phone-step-4")>
                <p>{say.of("phone-after")}</p>
                <ul class="plain-list sections leaf leaf--list">
                    <Way title="wipe-title" below="wipe-below" testid="go-wipe" route=Route::Wipe/>
                </ul>
            </PartOfScreen>
        </Screen>
    }
}

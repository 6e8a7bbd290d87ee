//! Says what happened, what to do, and offers to try again.

use care_bridge::ApiError;
use leptos::prelude::*;

use crate::component::{Button, Kind, Offer, Picture, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// What went wrong before anything could be opened.
#[component]
pub(crate) fn Problem(error: ApiError) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let restore = Callback::new(move |()| navigation.go(Route::Restore));
    view! {
        <Screen testid="screen-problem" title=i18n.text("ui-problem-title")>
            <div class="leaf" data-testid="error" role="alert">
                <p>
                    <strong>{i18n.text(error.what_happened())}</strong>
                </p>
                <p>{i18n.text(error.what_to_do())}</p>
            </div>
            <div class="main-action">
                <Button
                    label=i18n.text("ui-try-again")
                    kind=Kind::Main
                    testid="try-again"
                    on_press=move |()| navigation.start()
                />
            </div>
            <Offer
                label=i18n.text("unlock-have-copy")
                meaning=i18n.text("unlock-have-copy-meaning")
                picture=Picture::Copy
                on_press=restore
                testid="go-restore".to_owned()
            />
        </Screen>
    }
}

//! Says what happened, what to do, and offers to try again.

use care_bridge::ApiError;
use leptos::prelude::*;

use crate::component::{MainAction, Offer, Picture, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::screen::AsideOffer;

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
            <MainAction label=i18n.text("ui-try-again") testid="try-again" on_press=move |()| navigation.start()/>
            <Offer
                label=i18n.text("unlock-have-copy")
                meaning=i18n.text("unlock-have-copy-meaning")
                picture=Picture::Copy
                on_press=restore
                testid="go-restore".to_owned()
            />
            <AsideOffer/>
        </Screen>
    }
}

//! Says what happened, what to do, and offers to try again.

use care_bridge::ApiError;
use leptos::prelude::*;

use crate::component::{Button, Kind, Offer, Picture, Screen};
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// What went wrong before anything could be opened.
#[component]
pub(crate) fn Problem(error: ApiError) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let restore = Callback::new(move |()| way.go(Route::Restore));
    view! {
        <Screen testid="screen-problem" title=say.of("ui-problem-title")>
            <div class="leaf" data-testid="error" role="alert">
                <p>
                    <strong>{say.of(error.what_happened())}</strong>
                </p>
                <p>{say.of(error.what_to_do())}</p>
            </div>
            <div class="main-action">
                <Button
                    label=say.of("ui-try-again")
                    kind=Kind::Main
                    testid="try-again"
                    on_press=move |()| way.start()
                />
            </div>
            <Offer
                label=say.of("unlock-have-copy")
                meaning=say.of("unlock-have-copy-meaning")
                picture=Picture::Copy
                on_press=restore
                testid="go-restore".to_owned()
            />
        </Screen>
    }
}

//! Arranges the first screen.

use leptos::prelude::*;

use crate::component::{Button, Kind, LanguageChoice, PartOfScreen, Picture, Screen};
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// What the card says, in order.
const CARD: [&str; 6] = ["about-yours", "about-decide", "about-see", "about-offline", "about-for", "about-not"];

/// The first screen.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    view! {
        <Screen testid="screen-welcome" title=say.of("ui-welcome-title")>
            <PartOfScreen title=say.of("ui-choose-words") hint=say.of("ui-choose-words-meaning")>
                <div class="choices">
                    <LanguageChoice/>
                </div>
            </PartOfScreen>
            <section class="leaf leaf--note">
                <h2>{say.of("about-title")}</h2>
                <ul class="lines">{CARD.map(|id| view! { <li>{say.of(id)}</li> }).collect_view()}</ul>
            </section>
            <Button
                label=say.of("unlock-have-copy")
                kind=Kind::Quiet
                picture=Picture::Copy
                testid="go-restore"
                on_press=move |()| way.go(Route::Restore)
            />
            <div class="main-action main-action--near">
                <Button label=say.of("ui-begin") kind=Kind::Main testid="begin" on_press=move |()| way.begin()/>
            </div>
        </Screen>
    }
}

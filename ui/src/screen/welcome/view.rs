//! Arranges the first screen.

use leptos::prelude::*;

use crate::component::{Button, Kind, LanguageChoice, MainAction, PartOfScreen, Picture, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::screen::AsideOffer;

/// What the card says, in order.
const CARD: [&str; 6] = ["about-yours", "about-decide", "about-see", "about-offline", "about-for", "about-not"];

/// The first screen.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    view! {
        <Screen testid="screen-welcome" title=i18n.text("ui-welcome-title")>
            <p class="intro">{i18n.text("ui-welcome-for")}</p>
            <PartOfScreen title=i18n.text("ui-choose-words") hint=i18n.text("ui-choose-words-meaning")>
                <LanguageChoice/>
            </PartOfScreen>
            <section class="leaf leaf--note">
                <h2>{i18n.text("about-title")}</h2>
                <ul class="lines">{CARD.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            </section>
            <Button
                label=i18n.text("unlock-have-copy")
                kind=Kind::Quiet
                picture=Picture::Copy
                testid="go-restore"
                on_press=move |()| navigation.go(Route::Restore)
            />
            <AsideOffer/>
            <MainAction label=i18n.text("ui-begin") testid="begin" on_press=move |()| navigation.begin() is_near=true/>
        </Screen>
    }
}

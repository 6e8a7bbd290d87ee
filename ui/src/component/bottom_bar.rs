//! What is always in reach below a screen, where a thumb is: her plan, her midwife, and help.

use care_plan::{Audience, Disclosure};
use leptos::prelude::*;

use super::{Icon, Picture, When, heard};
use crate::i18n::use_i18n;
use crate::navigation::{Stage, use_navigation};
use crate::route::Route;

/// The bar below a screen.
#[component]
pub(crate) fn BottomBar() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let is_open = Signal::derive(move || navigation.stage.get() == Stage::Open);
    let current = move |route: Route| Signal::derive(move || (navigation.here.get() == route).then_some("page"));
    let show = Callback::new(move |()| navigation.go(Route::Show(Disclosure::usual(Audience::Midwife))));
    view! {
        <nav class="bottom-bar" aria-label=i18n.text("ui-always-here")>
            <When when=is_open>
                <button
                    type="button"
                    class="bottom-bar__item"
                    data-testid="go-home"
                    aria-current=current(Route::Home)
                    on:click=heard(Callback::new(move |()| navigation.go(Route::Home)))
                >
                    <Icon picture=Picture::Home/>
                    <span>{i18n.text("ui-home")}</span>
                </button>
                <button
                    type="button"
                    class="bottom-bar__item"
                    data-testid="go-show"
                    on:click=heard(show)
                >
                    <Icon picture=Picture::Notebook/>
                    <span>{i18n.text("ui-show-midwife")}</span>
                </button>
            </When>
            <button
                type="button"
                class="bottom-bar__item bottom-bar__item--help"
                data-testid="go-help"
                aria-current=current(Route::Help)
                on:click=heard(Callback::new(move |()| navigation.go(Route::Help)))
            >
                <Icon picture=Picture::Call/>
                <span>{i18n.text("ui-help-now")}</span>
            </button>
        </nav>
    }
}

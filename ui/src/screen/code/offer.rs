//! The offer of a recovery code: after a lock was set, and once more on the first page.

use care_bridge::{CodeOf, PutOffCode};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The offer right after a lock was set.
#[component]
pub(crate) fn CodeOffer() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    view! {
        <Screen testid="screen-code-offer" title=i18n.text("code-offer-title")>
            <p>{i18n.text("code-offer-set")}</p>
            <p>{i18n.text("code-offer")}</p>
            <p>{i18n.text("code-offer-phone")}</p>
            <p class="warm">{i18n.text("code-offer-truth")}</p>
            <OfferButtons
                make=Callback::new(move |()| navigation.go_instead(Route::Code(CodeOf::Everyday)))
                not_now=Callback::new(move |()| navigation.back())
            />
        </Screen>
    }
}

/// The offer on the first page, while there is one to make.
#[component]
pub(crate) fn CodeOfferNote() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    view! {
        <When when=store.offers_code>
            <section class="leaf leaf--note" data-testid="code-offer">
                <h2>{i18n.text("code-offer-title")}</h2>
                <p>{i18n.text("code-offer")}</p>
                <p>{i18n.text("code-offer-truth")}</p>
                <OfferButtons
                    make=Callback::new(move |()| navigation.go(Route::Code(CodeOf::Everyday)))
                    not_now=Callback::new(|()| ())
                />
            </section>
        </When>
    }
}

#[component]
fn OfferButtons(make: Callback<()>, not_now: Callback<()>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let put_off = move |()| {
        spawn_local(async move {
            match bridge::call(&PutOffCode {}).await {
                Ok(()) => {
                    store.offers_code.set(false);
                    not_now.run(());
                }
                Err(error) => navigation.met(error),
            }
        });
    };
    view! {
        <div class="row">
            <Button label=i18n.text("code-offer-make") kind=Kind::Main testid="code-offer-make" on_press=make/>
            <Button label=i18n.text("ui-not-now") testid="code-offer-not-now" on_press=put_off/>
        </div>
    }
}

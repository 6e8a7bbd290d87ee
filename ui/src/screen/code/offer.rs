//! The offer of a recovery code: after a lock was set, and once more on the first page.

use care_bridge::{CodeOf, PutOffCode};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Screen, When};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// The offer right after a lock was set.
#[component]
pub(crate) fn CodeOffer() -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    view! {
        <Screen testid="screen-code-offer" title=say.of("code-offer-title")>
            <p>{say.of("code-offer-set")}</p>
            <p>{say.of("code-offer")}</p>
            <p>{say.of("code-offer-phone")}</p>
            <p class="warm">{say.of("code-offer-truth")}</p>
            <OfferButtons
                make=Callback::new(move |()| way.go_instead(Route::Code(CodeOf::Everyday)))
                not_now=Callback::new(move |()| way.back())
            />
        </Screen>
    }
}

/// The offer on the first page, while there is one to make.
#[component]
pub(crate) fn CodeOfferNote() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    view! {
        <When when=notebook.offers_code>
            <section class="leaf leaf--note" data-testid="code-offer">
                <h2>{say.of("code-offer-title")}</h2>
                <p>{say.of("code-offer")}</p>
                <p>{say.of("code-offer-truth")}</p>
                <OfferButtons
                    make=Callback::new(move |()| way.go(Route::Code(CodeOf::Everyday)))
                    not_now=Callback::new(|()| ())
                />
            </section>
        </When>
    }
}

#[component]
fn OfferButtons(make: Callback<()>, not_now: Callback<()>) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let put_off = move |()| {
        spawn_local(async move {
            match bridge::call(&PutOffCode {}).await {
                Ok(()) => {
                    notebook.offers_code.set(false);
                    not_now.run(());
                }
                Err(error) => way.met(error),
            }
        });
    };
    view! {
        <div class="row">
            <Button label=say.of("code-offer-make") kind=Kind::Main testid="code-offer-make" on_press=make/>
            <Button label=say.of("ui-not-now") testid="code-offer-not-now" on_press=put_off/>
        </div>
    }
}

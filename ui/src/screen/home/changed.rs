//! What was changed of what opens the plan since she opened it last: a code or a passphrase that is not hers
//! must not stay unseen. Until she has read it.

use care_bridge::{ChangedSecret, ChangesSeen, CodeOf, SecretChangeView};
use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Row, When, set};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The notice, while there is one.
#[component]
pub(super) fn Changed() -> impl IntoView {
    let store = use_plan_store();
    move || {
        let changes = store.changed.get();
        (!changes.is_empty()).then(|| view! { <Notice changes/> })
    }
}

#[component]
fn Notice(changes: Vec<SecretChangeView>) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let seen = move |()| {
        spawn_local(async move {
            match bridge::call(&ChangesSeen {}).await {
                Ok(()) => store.changed.set(Vec::new()),
                Err(error) => navigation.met(error),
            }
        });
    };
    let line = move |change: SecretChangeView| {
        let message = words(change.secret);
        view! { <li>{move || set(&i18n.marked_with(message, &[("date", Value::Text(&change.at))]))}</li> }
    };
    let row = move |title: &'static str, below: &'static str, testid: &'static str, route: Route| {
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        view! {
            <li>
                <Row title=i18n.text(title) below=i18n.text(below) testid=Signal::stored(testid.to_owned()) on_press/>
            </li>
        }
    };
    // Who came in by a finger changes no secret: there the words alone stand.
    let by_biometric = store.by_biometric.get_untracked();
    let is_asked = RwSignal::new(false);
    let has_card = changes.iter().any(|change| change.secret == ChangedSecret::Card);
    let card = move || {
        let row = row("lockcard-title", "changed-card-see", "changed-see-card", Route::LockScreenCard);
        has_card.then(|| view! { <ul role="list" class="plain-list sections">{row}</ul> })
    };
    view! {
        <section class="leaf leaf--note" data-testid="changed">
            <h2>{i18n.text("changed-title")}</h2>
            <ul class="lines">{changes.into_iter().map(line).collect_view()}</ul>
            <p>{i18n.text("changed-hers")}</p>
            <div class="row">
                <Button label=i18n.text("changed-seen") testid="changed-seen" on_press=seen/>
                <Button
                    label=i18n.text("changed-not-me")
                    kind=Kind::Quiet
                    testid="changed-not-me"
                    on_press=move |()| is_asked.set(true)
                />
            </div>
            // Most often it was she herself: what to do where it was not stands behind one press.
            <div role="status">
                <When when=Signal::from(is_asked)>
                    <p class="warm">{i18n.text("changed-not-hers")}</p>
                    {card()}
                    {if by_biometric {
                        view! { <p>{i18n.text("biometric-by-change")}</p> }.into_any()
                    } else {
                        let known = Route::ChangePassphrase { is_known: true };
                        view! {
                            <ul role="list" class="plain-list sections">
                                {row("change-known-title", "change-known-below", "changed-known", known)}
                                {row("code-make-new", "changed-new-code", "changed-code", Route::Code(CodeOf::Everyday))}
                            </ul>
                        }
                            .into_any()
                    }}
                </When>
            </div>
        </section>
    }
}

/// The message that says what was changed.
const fn words(secret: ChangedSecret) -> &'static str {
    match secret {
        ChangedSecret::Passphrase => "changed-passphrase",
        ChangedSecret::Code => "changed-code",
        ChangedSecret::Biometric => "changed-biometric",
        ChangedSecret::Card => "changed-card",
        ChangedSecret::Full => "changed-full",
        ChangedSecret::FullCode => "changed-full-code",
        ChangedSecret::FullLeft => "changed-full-left",
    }
}

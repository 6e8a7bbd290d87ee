//! Says on the first page that another plan was brought back, and lets that be undone until she keeps it.

use care_bridge::{KeepRestored, UndoRestore};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Picture, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// The notice, until she keeps the plan that was brought back.
#[component]
pub(crate) fn Restored() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let can_undo = Signal::derive(move || store.can_undo_restore.get());
    let undo = move |()| {
        spawn_local(async move {
            // What is on its way belongs to the plan that goes aside.
            let reply = match store.all_kept().await {
                Ok(()) => bridge::call(&UndoRestore {}).await,
                Err(error) => Err(error),
            };
            match reply {
                Ok(view) => {
                    navigation.wiped(view);
                    // What she meets now is a lock: which plan lies behind it is said there.
                    store.say("taken-undone");
                }
                Err(error) => navigation.met(error),
            }
        });
    };
    let keep = move |()| {
        spawn_local(async move {
            match bridge::call(&KeepRestored {}).await {
                Ok(()) => store.can_undo_restore.set(false),
                Err(error) => navigation.met(error),
            }
        });
    };
    view! {
        <When when=can_undo>
            <section class="leaf leaf--note" data-testid="restored">
                <h2>{i18n.text("taken-title")}</h2>
                <p>{i18n.text("taken-what")}</p>
                <p>{i18n.text("taken-undo-meaning")}</p>
                <div class="row">
                    <Button label=i18n.text("taken-keep") kind=Kind::Main testid="restored-keep" on_press=keep/>
                    <Button
                        label=i18n.text("taken-undo")
                        picture=Picture::Undo
                        testid="restored-undo"
                        on_press=undo
                    />
                </div>
            </section>
        </When>
    }
}

//! A plan of somebody else that is kept: read, and forgotten when she says so.

use care_bridge::{ForgetReceived, ReadReceived};
use care_plan::ContentHash;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::read::PlanRead;
use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Asked, Button, Kind, MainAction, Picture, Screen, Sheet, TroubleOf, once_here};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// One that is kept.
#[component]
pub(crate) fn KeptPlan(plan: ContentHash) -> impl IntoView {
    let i18n = use_i18n();
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let _ = asked.try_set(bridge::call(&ReadReceived { plan }).await.into());
    });
    view! {
        <Screen testid="screen-received-plan" title=i18n.text("received-theirs")>
            {once_here(asked, move |plan| view! { <PlanRead plan/> })} <Forget plan/>
        </Screen>
    }
}

/// Forgets it, once she has said that she means it.
#[component]
fn Forget(plan: ContentHash) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let open = RwSignal::new(false);
    let asking = RwSignal::new(Asking::<()>::default());
    let forget = Callback::new(move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            // Where a copy still holds it she is told, and may ask once more.
            let reply = bridge::call(&ForgetReceived { plan }).await.map(drop);
            let is_gone = reply.is_ok();
            let _ = asking.try_update(|asking| asking.replied(reply));
            if is_gone {
                navigation.back();
            }
        });
    });
    view! {
        <Button
            label=i18n.text("received-forget")
            kind=Kind::Quiet
            picture=Picture::Delete
            testid="received-forget"
            on_press=move |()| {
                asking.set(Asking::default());
                open.set(true);
            }
        />
        <Sheet
            open
            title=i18n.text("received-forget")
            close=i18n.text("received-forget-keep")
            testid="received-forget-close"
            about="received-forget-about"
        >
            <p id="received-forget-about">{i18n.text("received-forget-what")}</p>
            <MainAction
                label=i18n.text("received-forget-now")
                testid="received-forget-now"
                on_press=move |()| forget.run(())
                busy=Signal::derive(move || asking.with(Asking::is_waiting))
            />
            <TroubleOf error=Signal::derive(move || asking.with(Asking::error))/>
        </Sheet>
    }
}

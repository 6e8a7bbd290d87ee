//! Arranges the choosing of the card: what it is for, who could read it, exactly what they would read, and the
//! secret last.

use care_bridge::{
    ApiError, BlockView, ChooseLockScreenCard as Choose, ForgetLockScreenCard, PreviewLockScreenCard, SecurityView,
};
use care_plan::LockScreenCard;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{
    Asked, Blocks, Button, Choice, Group, PartOfScreen, Picture, PresentSecret, RadioGroup, Screen, SureForm,
    TroubleOf, When, once_here, once_here_or,
};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// What she should know before she chooses.
const LINES: [&str; 5] =
    ["lockcard-only", "lockcard-nothing-else", "lockcard-clear", "lockcard-follows", "lockcard-ends"];

/// What a card is called, and what stands on it.
const fn words(card: LockScreenCard) -> (&'static str, &'static str) {
    match card {
        LockScreenCard::Numbers => ("lockcard-numbers", "lockcard-numbers-meaning"),
        LockScreenCard::Labour => ("lockcard-labour", "lockcard-labour-meaning"),
        LockScreenCard::Hard => ("lockcard-hard", "lockcard-hard-meaning"),
    }
}

/// One card without unlocking.
#[component]
pub(crate) fn ChooseLockScreenCard() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let page = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        let reply = bridge::call(&care_bridge::Security {}).await;
        let _ = page.try_set(reply.into());
    });
    view! {
        <Screen testid="screen-choose-lock-screen-card" title=i18n.text("lockcard-title")>
            <p class="intro">{i18n.text("lockcard-what")}</p>
            <PartOfScreen title=i18n.text("lockcard-who-title")>
                <p data-testid="lockcard-who">{i18n.text("lockcard-who")}</p>
                <ul class="lines">{LINES.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            </PartOfScreen>
            {once_here(page, |view: SecurityView| view! { <Choosing chosen=view.lock_screen_card/> })}
        </Screen>
    }
}

#[component]
fn Choosing(chosen: Option<LockScreenCard>) -> impl IntoView {
    let i18n = use_i18n();
    let now = RwSignal::new(chosen);
    let picked = RwSignal::new(chosen);
    let preview = RwSignal::new(Asked::Waiting);
    let look = move |card: LockScreenCard| {
        preview.set(Asked::Waiting);
        spawn_local(async move {
            let reply = bridge::call(&PreviewLockScreenCard { card }).await;
            if picked.try_get_untracked() == Some(Some(card)) {
                let _ = preview.try_set(reply.into());
            }
        });
    };
    if let Some(card) = chosen {
        look(card);
    }
    let group = Group::new();
    let choice = move |card: LockScreenCard| {
        let (label, meaning) = words(card);
        let on_press = Callback::new(move |()| {
            picked.set(Some(card));
            look(card);
        });
        view! {
            <Choice
                group
                label=i18n.text(label)
                meaning=i18n.text(meaning)
                is_chosen=Signal::derive(move || picked.get() == Some(card))
                on_press
                testid=format!("lockcard-{}", card.name())
            />
        }
    };
    let has_picked = Signal::derive(move || picked.with(Option::is_some));
    let nothing = move || view! { <p data-testid="lockcard-nothing">{i18n.text("lockcard-nothing")}</p> };
    let is_there = Signal::derive(move || preview.with(|preview| matches!(preview, Asked::Here(_))));
    let is_new = Signal::derive(move || is_there.get() && now.get() != picked.get());
    view! {
        <Standing now/>
        <PartOfScreen title=i18n.text("lockcard-which")>
            <RadioGroup label=i18n.text("lockcard-which")>{LockScreenCard::ALL.map(choice).collect_view()}</RadioGroup>
        </PartOfScreen>
        <When when=has_picked>
            <PartOfScreen title=i18n.text("lockcard-preview")>
                <div class="leaf" data-testid="lockcard-preview">
                    {once_here_or(preview, nothing, |blocks: Vec<BlockView>| view! { <Blocks blocks below_heading=true/> })}
                </div>
            </PartOfScreen>
        </When>
        <When when=is_new>
            <SwitchOn picked now/>
        </When>
    }
}

/// Which card opens now, and the way to switch it off, which asks for nothing.
#[component]
fn Standing(now: RwSignal<Option<LockScreenCard>>) -> impl IntoView {
    let i18n = use_i18n();
    let asking = RwSignal::new(Asking::<()>::default());
    let is_on = Signal::derive(move || now.with(Option::is_some));
    let off = move |()| {
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply = bridge::call(&ForgetLockScreenCard {}).await;
            if let Ok(view) = &reply {
                let _ = now.try_set(view.lock_screen_card);
            }
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    };
    view! {
        <section class="leaf leaf--note" data-testid="lockcard-standing">
            <p role="status">{i18n.text_either(is_on, "lockcard-is-on", "lockcard-is-off")}</p>
            <When when=is_on>
                <div class="row">
                    <Button
                        label=i18n.text("lockcard-off-now")
                        picture=Picture::Lock
                        testid="lockcard-off"
                        on_press=off
                        busy=Signal::derive(move || asking.with(Asking::is_waiting))
                    />
                </div>
            </When>
            <TroubleOf error=Signal::derive(move || asking.with(Asking::error))/>
        </section>
    }
}

/// The last step: her secret. Who came in by a finger lets nothing open.
#[component]
fn SwitchOn(picked: RwSignal<Option<LockScreenCard>>, now: RwSignal<Option<LockScreenCard>>) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    if store.by_biometric.get_untracked() {
        return view! { <p>{i18n.text("lockcard-by-finger")}</p> }.into_any();
    }
    let asking = RwSignal::new(Asking::<()>::default());
    let on_sure = Callback::new(move |secret: PresentSecret| {
        let Some(card) = picked.get_untracked() else { return };
        if asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        spawn_local(async move {
            let reply: Result<SecurityView, ApiError> = match secret.say().await {
                Ok(()) => bridge::call(&Choose { card }).await,
                Err(error) => Err(error),
            };
            if let Ok(view) = &reply {
                let _ = now.try_set(view.lock_screen_card);
                bridge::focus_main();
            }
            let _ = asking.try_update(|asking| asking.replied(reply.map(drop)));
        });
    });
    view! {
        <SureForm
            label=i18n.text("lockcard-switch")
            testid="lockcard-on"
            on_sure
            busy=Signal::derive(move || asking.with(Asking::is_waiting))
            error=Signal::derive(move || asking.with(Asking::error))
        />
    }
    .into_any()
}

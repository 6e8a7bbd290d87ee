//! Arranges the card as whoever picks up the phone reads it. It knows no plan: all of it comes from the card's
//! own file.

use care_bridge::{BlockKind, BlockView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Blocks, Button, Kind, Picture, RingButton, Screen, When, once_here_or};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// The way to the card on the lock screen; nothing where there is none. Whoever looks over her shoulder is told
/// no more than that she has a card.
#[component]
pub(crate) fn LockScreenCardOffer() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let has_card = Signal::derive(move || navigation.has_card.get());
    view! {
        <When when=has_card>
            <div class="row">
                <Button
                    label=i18n.text("lockcard-open")
                    picture=Picture::Notebook
                    testid="read-lock-screen-card"
                    on_press=move |()| navigation.go(Route::ReadLockScreenCard)
                />
            </div>
        </When>
    }
}

/// The card, large.
#[component]
pub(crate) fn ReadLockScreenCard() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let shown = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        let reply = bridge::call(&care_bridge::ReadLockScreenCard {}).await;
        let _ = shown.try_set(reply.into());
    });
    let none = move || view! { <p class="intro">{i18n.text("lockcard-is-off")}</p> };
    view! {
        <Screen testid="screen-lock-screen-card" class="screen screen--labour" title=i18n.text("lockcard-mine")>
            {once_here_or(shown, none, |blocks: Vec<BlockView>| {
                view! {
                    <div class="show__page" data-testid="lock-screen-card">
                        {with_numbers(blocks)}
                    </div>
                }
            })}
            <div class="row">
                <Button
                    label=i18n.text("lockcard-back")
                    kind=Kind::Plain
                    picture=Picture::Back
                    testid="leave-lock-screen-card"
                    on_press=move |()| navigation.back()
                />
            </div>
        </Screen>
    }
}

/// The blocks; below each number, the way to ring it.
fn with_numbers(blocks: Vec<BlockView>) -> Vec<AnyView> {
    let is_number = |block: &BlockView| block.kind == BlockKind::Phone;
    let mut at = 0;
    blocks
        .chunk_by(|one, _| !is_number(one))
        .map(|run| {
            at += run.len();
            let number = run.last().filter(|block| is_number(block)).map(|block| block.text.clone());
            let testid = format!("ring-card-{}", at - 1);
            view! {
                <Blocks blocks=run.to_vec()/>
                {number.map(|text| view! { <RingButton text testid/> })}
            }
            .into_any()
        })
        .collect()
}

//! Arranges the way to begin the plan of a later pregnancy: what it does, one confirmation, no form.

use care_bridge::{ApiError, BeginPregnancy, EarlierPlanView, EarlierPlans, OpenView, PutBackPregnancy};
use care_plan::Plan;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::EarlierPlanWays;
use crate::bridge;
use crate::component::{Button, Kind, Picture, Screen, TroubleOf, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// Beginning a new plan; or, while that is blank, the plan of before and the way back to it.
#[component]
pub(crate) fn NewPlan() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_blank = Memo::new(move |_| store.plan.with(Plan::is_blank));
    let is_written = Signal::derive(move || !is_blank.get());
    let is_sure = RwSignal::new(false);
    let trouble = RwSignal::new(None::<ApiError>);
    let plans = RwSignal::new(Vec::<EarlierPlanView>::new());
    super::ask_for(plans);
    let has_earlier = Signal::derive(move || plans.with(|plans| !plans.is_empty()));
    let is_begun = Signal::derive(move || is_blank.get() && has_earlier.get());
    let is_first = Signal::derive(move || is_blank.get() && !has_earlier.get());
    let replied = move |reply: Result<OpenView, ApiError>| match reply {
        Ok(view) => {
            trouble.set(None);
            is_sure.set(false);
            store.switched_to(view);
            // Where she was last is of the other plan.
            navigation.last_in_plan.set(None);
            spawn_local(async move {
                if let Ok(found) = bridge::call(&EarlierPlans {}).await {
                    let _ = plans.try_set(found);
                }
            });
            request_animation_frame(bridge::focus_main);
        }
        Err(error) => trouble.set(Some(error)),
    };
    // What is on its way to the disk is of the plan that is turned from.
    let begin = move |()| {
        spawn_local(async move {
            replied(match store.all_kept().await {
                Ok(()) => bridge::call(&BeginPregnancy {}).await,
                Err(error) => Err(error),
            });
        });
    };
    let put_back = move |()| {
        spawn_local(async move {
            replied(match store.all_kept().await {
                Ok(()) => bridge::call(&PutBackPregnancy {}).await,
                Err(error) => Err(error),
            });
        });
    };
    view! {
        <Screen testid="screen-new-plan" title=i18n.text("pregnancy-title")>
            <When when=is_written>
                <p class="intro">{i18n.text("pregnancy-intro")}</p>
                <div class="row">
                    <Button
                        label=i18n.text("pregnancy-begin")
                        kind=Kind::Main
                        testid="new-plan-begin"
                        on_press=move |()| is_sure.set(true)
                    />
                </div>
                <When when=is_sure>
                    <section class="leaf leaf--note" data-testid="new-plan-will">
                        <p>{i18n.text("pregnancy-will")}</p>
                        <p>{i18n.text("pregnancy-nothing-goes")}</p>
                        <div class="row">
                            <Button
                                label=i18n.text("pregnancy-confirm")
                                kind=Kind::Main
                                testid="new-plan-confirm"
                                on_press=begin
                            />
                            <Button
                                label=i18n.text("pregnancy-leave")
                                testid="new-plan-leave"
                                on_press=move |()| navigation.back()
                            />
                        </div>
                    </section>
                </When>
            </When>
            <When when=is_begun>
                <p class="intro" data-testid="new-plan-begun">{i18n.text("pregnancy-begun")}</p>
            </When>
            <When when=is_first>
                <p>{i18n.text("pregnancy-blank")}</p>
            </When>
            <EarlierPlanWays plans/>
            <TroubleOf error=Signal::derive(move || trouble.get())/>
            <When when=is_begun>
                <div class="row">
                    <Button
                        label=i18n.text("pregnancy-put-back")
                        kind=Kind::Quiet
                        picture=Picture::Undo
                        testid="new-plan-put-back"
                        on_press=put_back
                    />
                </div>
            </When>
        </Screen>
    }
}

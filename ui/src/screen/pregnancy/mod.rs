//! A later pregnancy: beginning its plan, which is blank, and reading the plans of before.

mod begin;
mod earlier;

use care_bridge::{EarlierPlanView, EarlierPlans};
use leptos::prelude::*;
use leptos::task::spawn_local;

pub(crate) use begin::NewPlan;
pub(crate) use earlier::EarlierPlanScreen;

use crate::bridge;
use crate::component::{Row, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// Asks for her plans of before.
fn ask_for(plans: RwSignal<Vec<EarlierPlanView>>) {
    let store = use_plan_store();
    spawn_local(async move {
        store.settled().await;
        if let Ok(found) = bridge::call(&EarlierPlans {}).await {
            let _ = plans.try_set(found);
        }
    });
}

/// The ways to her plans of before, where there are any.
#[component]
pub(crate) fn EarlierPlanWays(
    /// Those that were asked for; else they are asked for here.
    #[prop(optional)]
    plans: Option<RwSignal<Vec<EarlierPlanView>>>,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let plans = plans.unwrap_or_else(|| {
        let plans = RwSignal::new(Vec::new());
        ask_for(plans);
        plans
    });
    let row = move |plan: EarlierPlanView| {
        let EarlierPlanView { pregnancy, written } = plan;
        let below = Signal::derive(move || {
            i18n.marked_with("pregnancy-earlier-written", &[("day", care_locale::Value::Text(&written))])
        });
        let on_press = Callback::new(move |()| navigation.go(Route::EarlierPlan(pregnancy)));
        let testid = Signal::stored(format!("earlier-plan-{pregnancy}"));
        view! {
            <li>
                <Row title=i18n.text("pregnancy-earlier") below testid on_press/>
            </li>
        }
    };
    let is_any = Signal::derive(move || plans.with(|plans| !plans.is_empty()));
    view! {
        <When when=is_any>
            <ul role="list" class="plain-list sections leaf leaf--list">
                <For each=move || plans.get() key=|plan| plan.pregnancy children=row/>
            </ul>
        </When>
    }
}

//! The shortest whole plan: one step at a time, into the same answers as everywhere.

use care_plan::short_plan::{STEPS, Step};
use care_plan::{Scope, sections};
use leptos::prelude::*;

use crate::component::{AnswerField, Pager, Row, Screen};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::route::Route;

/// The short plan, at its step `at`, 0 first.
#[component]
pub(crate) fn ShortPlan(at: usize) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let here = RwSignal::new(at.min(STEPS.len().saturating_sub(1)));
    let turned = Callback::new(move |to: usize| navigation.turned_to(Route::ShortPlan(to)));
    view! {
        <Screen testid="screen-short-plan" title=i18n.text("short-plan-title")>
            <p class="intro">{i18n.text("short-plan-intro")}</p>
            {move || STEPS.get(here.get()).map(|step| view! { <StepOf step/> })}
            <Pager count=STEPS.len() here turned/>
        </Screen>
    }
}

#[component]
fn StepOf(step: &'static Step) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let ask = move |(section, prompt): &(&'static str, Option<&'static str>)| {
        let section = sections::section(section)?;
        let asked = match prompt {
            Some(prompt) => {
                let prompt = section.prompt(prompt)?;
                view! { <AnswerField section scope=Scope::Once prompt/> }.into_any()
            }
            None => {
                let on_press = Callback::new(move |()| navigation.go(Route::Cards { section: section.id }));
                view! {
                    <div class="leaf leaf--list">
                        <Row
                            title=i18n.marked(section.title_key())
                            below=i18n.marked(section.intro_key())
                            testid=Signal::stored(format!("section-{}", section.id))
                            on_press
                        />
                    </div>
                }
                .into_any()
            }
        };
        Some(asked)
    };
    view! {
        <h2 class="step" tabindex="-1">{i18n.text(format!("short-plan-{}", step.name))}</h2>
        {step.asks.iter().map(ask).collect_view()}
    }
}

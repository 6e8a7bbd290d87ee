//! What was damaged and repaired: said calmly, with the sections to look at, until she has read it.

use care_bridge::{RepairSeen, RepairView};
use care_locale::Value;
use care_plan::sections;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Row};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::screen::route_of;

/// How many sections are named to be looked at: of more, that it may be anywhere.
const MOST_NAMED: usize = 12;

/// The notice, while there is one.
#[component]
pub(super) fn Repaired() -> impl IntoView {
    let store = use_plan_store();
    move || store.repaired.get().map(|repaired| view! { <Notice repaired/> })
}

#[component]
fn Notice(repaired: RepairView) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let RepairView { sections, lost_steps, from_copy, last_was_cut, code_may_be_void } = repaired;
    let known: Vec<_> = sections.iter().filter_map(|id| sections::section(id.as_str())).collect();
    let is_all_here = known.is_empty();
    let seen = move |()| {
        spawn_local(async move {
            match bridge::call(&RepairSeen {}).await {
                Ok(()) => store.repaired.set(None),
                Err(error) => navigation.met(error),
            }
        });
    };
    let row = move |section: &'static care_plan::template::Section| {
        let on_press = Callback::new(move |()| navigation.go(route_of(section)));
        let testid = Signal::stored(format!("repaired-{}", section.id));
        let below = i18n.text(format!("part-{}", section.part.name()));
        view! {
            <li>
                <Row title=i18n.marked(section.title_key()) below testid on_press/>
            </li>
        }
    };
    view! {
        <section class="leaf leaf--note" data-testid="repaired">
            <h2>{i18n.text("repair-title")}</h2>
            <p>{i18n.text("repair-what")}</p>
            {from_copy.then(|| view! { <p>{i18n.text("repair-from-copy")}</p> })}
            {last_was_cut.then(|| view! { <p>{i18n.text("repair-last-was-cut")}</p> })}
            {code_may_be_void.then(|| view! { <p>{i18n.text("repair-code-may-be-void")}</p> })}
            {if is_all_here && last_was_cut {
                ().into_any()
            } else if is_all_here {
                view! { <p>{i18n.text("repair-all-here")}</p> }.into_any()
            } else if known.len() > MOST_NAMED {
                view! { <p data-testid="repaired-anywhere">{i18n.text("repair-look-anywhere")}</p> }.into_any()
            } else {
                view! {
                    <p>{i18n.text("repair-look-at")}</p>
                    <ul role="list" class="plain-list sections">{known.into_iter().map(row).collect_view()}</ul>
                }
                    .into_any()
            }}
            {(lost_steps > 0)
                .then(|| {
                    let steps = [("steps", Value::Number(lost_steps.into()))];
                    view! { <p>{move || i18n.now_with("repair-lost-steps", &steps)}</p> }
                })}
            <p class="hint">{i18n.text("repair-kept")}</p>
            <div class="row">
                <Button label=i18n.text("repair-seen") kind=Kind::Main testid="repaired-seen" on_press=seen/>
            </div>
        </section>
    }
}

//! What was damaged and mended: said calmly, with the sections to look at, until she has read it.

use care_bridge::{MendedSeen, MendedView};
use care_locale::Value;
use care_plan::sections;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Button, Kind, Row};
use crate::notebook::use_notebook;
use crate::screen::route_of;
use crate::way::use_way;
use crate::words::use_say;

/// The notice, while there is one.
#[component]
pub(super) fn Mended() -> impl IntoView {
    let notebook = use_notebook();
    move || notebook.mended.get().map(|mended| view! { <Notice mended/> })
}

#[component]
fn Notice(mended: MendedView) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let MendedView { sections, lost_steps, from_copy, last_was_cut } = mended;
    let known: Vec<_> = sections.iter().filter_map(|id| sections::section(id.as_str())).collect();
    let is_all_here = known.is_empty();
    let seen = move |()| {
        spawn_local(async move {
            match bridge::call(&MendedSeen {}).await {
                Ok(()) => notebook.mended.set(None),
                Err(error) => way.met(error),
            }
        });
    };
    let row = move |section: &'static care_plan::template::Section| {
        let on_press = Callback::new(move |()| way.go(route_of(section)));
        let testid = Signal::stored(format!("mended-{}", section.id));
        let below = say.of(format!("part-{}", section.part.name()));
        view! {
            <li>
                <Row title=say.of(section.title_key()) below testid on_press/>
            </li>
        }
    };
    view! {
        <section class="leaf leaf--note" data-testid="mended">
            <h2>{say.of("mended-title")}</h2>
            <p>{say.of("mended-what")}</p>
            {from_copy.then(|| view! { <p>{say.of("mended-from-copy")}</p> })}
            {last_was_cut.then(|| view! { <p>{say.of("mended-last-was-cut")}</p> })}
            {if is_all_here && last_was_cut {
                ().into_any()
            } else if is_all_here {
                view! { <p>{say.of("mended-all-here")}</p> }.into_any()
            } else {
                view! {
                    <p>{say.of("mended-look-at")}</p>
                    <ul class="plain-list sections">{known.into_iter().map(row).collect_view()}</ul>
                }
                    .into_any()
            }}
            {(lost_steps > 0)
                .then(|| {
                    let steps = [("steps", Value::Number(lost_steps.into()))];
                    view! { <p>{move || say.now_with("mended-lost-steps", &steps)}</p> }
                })}
            <p class="hint">{say.of("mended-kept")}</p>
            <div class="row">
                <Button label=say.of("mended-seen") kind=Kind::Main testid="mended-seen" on_press=seen/>
            </div>
        </section>
    }
}

//! Was I listened to: what she wrote of it, for her alone, to keep or to print.

use care_plan::sections;
use care_plan::template::Role;
use leptos::prelude::*;

use crate::bridge;
use crate::component::{Button, Picture, Screen};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::screen::cards::name_of;

/// All that she wrote of being listened to.
#[component]
pub(crate) fn Listened() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let told = Memo::new(move |_| {
        store.plan.with(|plan| {
            let of = |section: &'static care_plan::template::Section| {
                plan.answers_of(section).filter_map(move |(id, answer)| {
                    let prompt = section.prompt(id.prompt.as_str()).filter(|prompt| prompt.role == Role::Listened)?;
                    let words = answer.text().trim().to_owned();
                    let name = id.entry().map(|entry| name_of(plan, section, entry)).unwrap_or_default();
                    (!words.is_empty()).then_some((section.id, prompt.id, name, words))
                })
            };
            sections::SECTIONS.iter().copied().flat_map(of).collect::<Vec<_>>()
        })
    });
    let is_none = move || told.with(Vec::is_empty);
    let one = move |(section, _, name, words): (&'static str, &'static str, String, String)| {
        let title = sections::section(section).map(|section| i18n.text(section.title_key()));
        view! {
            <section class="leaf letter" data-testid="listened">
                <p class="hint">{title} {(!name.is_empty()).then(|| view! { " · " <span dir="auto">{name}</span> })}</p>
                <p class="block--words" dir="auto">{words}</p>
            </section>
        }
    };
    view! {
        <Screen testid="screen-listened" title=i18n.text("listened-title")>
            <p class="intro">{i18n.text("listened-intro")}</p>
            {move || is_none().then(|| view! { <p class="hint">{i18n.text("listened-none")}</p> })}
            {move || told.get().into_iter().map(one).collect_view()}
            <div class="row">
                <Button label=i18n.text("ui-print") picture=Picture::Print testid="print-listened" on_press=|()| bridge::print()/>
            </div>
        </Screen>
    }
}

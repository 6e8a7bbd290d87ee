//! Arranges a section's questions.

use care_bridge::Deletion;
use care_locale::Value;
use care_plan::template::{Section, Shape};
use care_plan::{BabyNumber, Scope};
use leptos::prelude::*;

use crate::component::{
    Button, Choice, DeleteForGood, Group, Intro, Kind, Questions, RadioGroup, Screen, Sources, When, field_id,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// A section that stands once.
#[component]
pub(crate) fn SectionScreen(section: &'static Section, at: Option<&'static str>) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let above = i18n.text(format!("part-{}", section.part.name()));
    let focus = at.map(|prompt| field_id(section.id, prompt));
    view! {
        <Screen testid="screen-section" title=i18n.marked(section.title_key()) above focus=focus.unwrap_or_default()>
            <Intro section/>
            <RemovedNote/>
            {match section.shape {
                Shape::Babies => view! { <Babies section at/> }.into_any(),
                Shape::Once | Shape::Cards { .. } => view! { <Questions section scope=Scope::Once at/> }.into_any(),
            }}
            <Sources section/>
            <DeleteSection section gone=Callback::new(move |()| navigation.back())/>
        </Screen>
    }
}

/// The questions for one baby at a time, and the way to ask them for another.
#[component]
fn Babies(section: &'static Section, at: Option<&'static str>) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let first = store.plan.with_untracked(|plan| plan.scopes(section).into_iter().find_map(Scope::baby));
    let baby = RwSignal::new(first.unwrap_or(BabyNumber::FIRST));
    // Those that she wrote of, and one that she is about to write of; never one who has died.
    let most = Memo::new(move |_| {
        let written = store.plan.with(|plan| plan.scopes(section).into_iter().filter_map(Scope::baby).max());
        written.unwrap_or(BabyNumber::FIRST).max(baby.get())
    });
    let remembered = Memo::new(move |_| store.plan.with(care_plan::Plan::remembered_baby));
    let is_here = move |number: &u8| remembered.get().is_none_or(|remembered| remembered.get() != *number);
    let numbers = Memo::new(move |_| (1..=most.get().get()).filter(is_here).collect::<Vec<u8>>());
    let is_several = Signal::derive(move || numbers.with(Vec::len) > 1);
    let next = move || (most.get().get() + 1..=9).find(is_here).and_then(|number| BabyNumber::new(number).ok());
    let is_more = Signal::derive(move || next().is_some());
    let add = move |()| {
        store.left();
        untrack(next).into_iter().for_each(|next| baby.set(next));
    };
    let group = Group::new();
    let one = move |number: u8| {
        let label = Signal::derive(move || {
            let called =
                BabyNumber::new(number).ok().and_then(|baby| store.plan.with(|plan| plan.baby_names().remove(&baby)));
            let of_number = ("number", Value::Number(number.into()));
            match &called {
                Some(name) => i18n.now_with("ui-baby-named", &[of_number, ("name", Value::Text(name))]),
                None => i18n.now_with("ui-baby", &[of_number]),
            }
        });
        let is_chosen = Signal::derive(move || baby.get().get() == number);
        let on_press = Callback::new(move |()| {
            store.left();
            BabyNumber::new(number).into_iter().for_each(|number| baby.set(number));
        });
        view! { <Choice group label is_chosen on_press testid=format!("baby-{number}")/> }
    };
    view! {
        <When when=is_several>
            <RadioGroup label=i18n.text("ui-which-baby")>
                <For each=move || numbers.get() key=|number| *number children=one/>
            </RadioGroup>
        </When>
        {move || view! { <Questions section scope=Scope::Baby(baby.get()) at/> }}
        <When when=is_more>
            <Button label=i18n.text("ui-another-baby") kind=Kind::Quiet testid="another-baby" on_press=add/>
        </When>
    }
}

/// All of a section, deleted for good: quiet, last on the screen, and there only once she has
/// begun something.
#[component]
pub(crate) fn DeleteSection(section: &'static Section, gone: Callback<()>) -> impl IntoView {
    let store = use_plan_store();
    let is_begun = Memo::new(move |_| {
        store.plan.with(|plan| plan.answers.keys().any(|answer| answer.section.as_str() == section.id))
    });
    view! {
        <When when=is_begun>
            <div class="row row--end">
                <DeleteForGood
                    what=Callback::new(move |()| Deletion::Section(section.section_id()))
                    label="delete-section"
                    testid="delete-section".to_owned()
                    gone
                />
            </div>
        </When>
    }
}

/// Says a word when characters that no screen can show were left out.
#[component]
pub(crate) fn RemovedNote() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let removed = store.removed;
    removed.set(0);
    view! {
        <div role="status">
            {move || {
                let count = i64::try_from(removed.get()).unwrap_or(i64::MAX);
                let words = move || i18n.now_with("ui-removed", &[("count", Value::Number(count))]);
                (count > 0).then(|| view! { <p class="hint" data-testid="removed">{words}</p> })
            }}
        </div>
    }
}

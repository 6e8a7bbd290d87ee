//! Arranges a section's questions.

use care_bridge::Deletion;
use care_locale::Value;
use care_plan::Scope;
use care_plan::template::Section;
use leptos::prelude::*;

use crate::component::{DeleteForGood, Questions, Screen, When, field_id};
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
        <Screen testid="screen-section" title=i18n.text(section.title_key()) above focus=focus.unwrap_or_default()>
            <p class="intro">{i18n.text(section.intro_key())}</p>
            <RemovedNote/>
            <Questions section scope=Scope::Once at/>
            <DeleteSection section gone=Callback::new(move |()| navigation.back())/>
        </Screen>
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

//! Arranges a section's questions.

use care_bridge::Deletion;
use care_locale::Value;
use care_plan::template::Section;
use leptos::prelude::*;

use crate::component::{AnswerField, DeleteForGood, Screen, When, field_id};
use crate::notebook::use_notebook;
use crate::way::use_way;
use crate::words::use_say;

/// A section that stands once.
#[component]
pub(crate) fn SectionScreen(section: &'static Section, at: Option<&'static str>) -> impl IntoView {
    let (say, way) = (use_say(), use_way());
    let above = say.of(format!("part-{}", section.part.name()));
    let focus = at.map(|prompt| field_id(section.id, prompt));
    view! {
        <Screen testid="screen-section" title=say.of(section.title_key()) above focus=focus.unwrap_or_default()>
            <p class="intro">{say.of(section.intro_key())}</p>
            <RemovedNote/>
            {section
                .prompts
                .iter()
                .map(|prompt| view! { <AnswerField section entry=None prompt/> })
                .collect_view()}
            <DeleteSection section gone=Callback::new(move |()| way.back())/>
        </Screen>
    }
}

/// All of a section, deleted for good: quiet, last on the screen, and there only once she has
/// begun something.
#[component]
pub(crate) fn DeleteSection(section: &'static Section, gone: Callback<()>) -> impl IntoView {
    let notebook = use_notebook();
    let is_begun = Memo::new(move |_| {
        notebook.plan.with(|plan| plan.answers.keys().any(|answer| answer.section.as_str() == section.id))
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
    let (say, notebook) = (use_say(), use_notebook());
    let removed = notebook.removed;
    removed.set(0);
    view! {
        <div role="status">
            {move || {
                let count = i64::try_from(removed.get()).unwrap_or(i64::MAX);
                let words = move || say.now_with("ui-removed", &[("count", Value::Number(count))]);
                (count > 0).then(|| view! { <p class="hint" data-testid="removed">{words}</p> })
            }}
        </div>
    }
}

//! What somebody else wrote: to be read, and not to be reworded.

use care_plan::template::{Prompt, Role, Section};
use care_plan::{AnswerId, Value};
use leptos::prelude::*;

use crate::component::When;
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// The words under their question; nothing where nothing was written.
#[component]
pub(super) fn Recorded(section: &'static Section, prompt: &'static Prompt, id: AnswerId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let said = Memo::new(move |_| {
        let values = store.plan.with(|plan| plan.answer(&id).map(|answer| answer.values.clone())).unwrap_or_default();
        let option = |name: &str| i18n.now(&prompt.choice_key(section.id, name));
        // When it was is written down by the app, as a program reads it.
        let typed = |words: &str| match prompt.role {
            Role::Recorded => i18n.iso_in_words(words),
            _ => words.to_owned(),
        };
        let said = |value: &Value| match value {
            Value::Choice(choice) => vec![option(choice.as_str())],
            Value::Choices(choices) => choices.iter().map(|choice| option(choice.as_str())).collect(),
            other => other.as_typed().map(typed).into_iter().collect(),
        };
        values.iter().flat_map(said).collect::<Vec<String>>()
    });
    let is_any = Signal::derive(move || said.with(|said| !said.is_empty()));
    view! {
        <When when=is_any>
            <div class="leaf" data-testid=format!("recorded-{}.{}", section.id, prompt.id)>
                <h2 class="leaf__question">{i18n.text(prompt.question_key(section.id))}</h2>
                {move || {
                    let words = |words: String| view! { <p class="block block--words" dir="auto">{words}</p> };
                    said.get().into_iter().map(words).collect_view()
                }}
            </div>
        </When>
    }
}

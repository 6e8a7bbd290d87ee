//! Options to choose from, beside her words.

use care_plan::template::{Prompt, Section};
use care_plan::{AnswerId, ChoiceId, Value, ValueChange, ValueKind};
use leptos::prelude::*;

use crate::component::{Choice, Group, RadioGroup};
use crate::i18n::use_i18n;
use crate::plan_store::{Marks, use_plan_store};
use crate::save_queue::state::Change;

/// The prompt's options. Pressing the chosen one again takes it back.
#[component]
pub(super) fn Choices(
    section: &'static Section,
    prompt: &'static Prompt,
    marks: Memo<Marks>,
    answer: StoredValue<AnswerId>,
) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let group = Group::new();
    let option = move |option: &'static str| {
        let is_chosen = Memo::new(move |_| {
            marks.with(|marks| marks.choice.as_ref().is_some_and(|choice| choice.as_str() == option))
        });
        let on_press = Callback::new(move |()| {
            let chosen = if is_chosen.get_untracked() { None } else { ChoiceId::new(option).ok() };
            let change = chosen.map_or(ValueChange::Clear(ValueKind::Choice), |id| ValueChange::Set(Value::Choice(id)));
            answer.with_value(|id| store.chose(id, Change::Value(change)));
        });
        let label = i18n.text(prompt.choice_key(section.id, option));
        let testid = format!("choice-{}.{}.{option}", section.id, prompt.id);
        view! { <Choice group label is_chosen on_press testid/> }
    };
    (!prompt.choices.is_empty()).then(|| {
        view! {
            <RadioGroup label=i18n.text(prompt.question_key(section.id))>
                {prompt.choices.iter().map(|name| option(name)).collect_view()}
            </RadioGroup>
        }
    })
}

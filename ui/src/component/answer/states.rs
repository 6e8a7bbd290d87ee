//! How she feels about deciding: each is a full answer.

use care_plan::{AnswerId, AnswerState};
use leptos::prelude::*;

use crate::component::Choice;
use crate::keeping::state::Change;
use crate::notebook::use_notebook;
use crate::words::use_say;

/// The five states. Pressing the one that is set takes it back.
#[component]
pub(super) fn States(
    name: String,
    #[prop(into)] state: Signal<Option<AnswerState>>,
    answer: StoredValue<AnswerId>,
) -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let one = |one: AnswerState| {
        let is_set = Memo::new(move |_| state.get() == Some(one));
        let on_press = Callback::new(move |()| {
            let next = if is_set.get_untracked() { None } else { Some(one) };
            answer.with_value(|id| notebook.chose(id, Change::State(next)));
        });
        let label = say.of(format!("state-{}", one.name()));
        let testid = format!("state-{name}.{}", one.name());
        match one {
            AnswerState::LeaveOut => {
                let meaning = say.of("state-leave-out-meaning");
                view! { <Choice label meaning is_chosen=is_set on_press testid/> }.into_any()
            }
            _ => view! { <Choice label is_chosen=is_set on_press testid/> }.into_any(),
        }
    };
    view! {
        <p class="hint">{say.of("ui-states-meaning")}</p>
        <div class="choices">{AnswerState::ALL.map(one).collect_view()}</div>
    }
}

//! How she feels about deciding: each is a full answer.

use care_plan::{AnswerId, AnswerState, Value, ValueChange, ValueKind};
use leptos::prelude::*;

use crate::component::{Choice, Group, RadioGroup};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;
use crate::save_queue::state::Change;

/// The five states. Pressing the one that is set takes it back.
#[component]
pub(super) fn States(
    name: String,
    #[prop(into)] state: Signal<Option<AnswerState>>,
    /// Whether she can leave the answer out; one that she left out she can always take back.
    offers_leaving_out: bool,
    answer: StoredValue<AnswerId>,
) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let group = Group::new();
    let one = move |one: AnswerState| {
        let is_set = Memo::new(move |_| state.get() == Some(one));
        let on_press = Callback::new(move |()| {
            let change = match is_set.get_untracked() {
                true => ValueChange::Clear(ValueKind::State),
                false => ValueChange::Set(Value::State(one)),
            };
            answer.with_value(|id| store.chose(id, Change::Value(change)));
        });
        let label = i18n.text(format!("state-{}", one.name()));
        let testid = format!("state-{name}.{}", one.name());
        match one {
            AnswerState::LeaveOut if !offers_leaving_out && !is_set.get_untracked() => ().into_any(),
            AnswerState::LeaveOut => {
                let meaning = i18n.text("state-leave-out-meaning");
                view! { <Choice group label meaning is_chosen=is_set on_press testid/> }.into_any()
            }
            _ => view! { <Choice group label is_chosen=is_set on_press testid/> }.into_any(),
        }
    };
    view! {
        <p class="hint">{i18n.text("ui-states-meaning")}</p>
        <RadioGroup label=i18n.text("ui-states")>{AnswerState::ALL.map(one).collect_view()}</RadioGroup>
    }
}

//! How she feels about deciding: each is a full answer.

use care_plan::{AnswerId, AnswerState};
use leptos::prelude::*;

use crate::component::{Icon, Picture};
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
        let press = move |_| {
            let next = if is_set.get_untracked() { None } else { Some(one) };
            answer.with_value(|id| notebook.chose(id, Change::State(next)));
        };
        view! {
            <button
                type="button"
                class="choice"
                aria-pressed=move || if is_set.get() { "true" } else { "false" }
                data-testid=format!("state-{name}.{}", one.name())
                on:click=press
            >
                <span class="choice__mark">
                    <Show when=move || is_set.get()>
                        <Icon picture=Picture::Done/>
                    </Show>
                </span>
                <span class="choice__text">
                    {say.of(format!("state-{}", one.name()))}
                    {(one == AnswerState::LeaveOut)
                        .then(|| view! { <small>{say.of("state-leave-out-meaning")}</small> })}
                </span>
            </button>
        }
    };
    view! {
        <p class="hint">{say.of("ui-states-meaning")}</p>
        <div class="choices">{AnswerState::ALL.map(one).collect_view()}</div>
    }
}

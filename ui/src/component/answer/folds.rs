//! What is folded away below a field: ideas, how she feels about deciding, and who can see it.
//! One fold is open at a time.

use care_bridge::Deletion;
use care_plan::template::{Prompt, Section};
use care_plan::{AnswerId, AnswerState};
use leptos::prelude::*;

use super::ideas::Ideas;
use super::states::States;
use super::tier::TierButton;
use crate::bridge;
use crate::component::{Button, DeleteForGood, Deleted, Icon, Kind, Picture, RingButton, When, heard, yes_no};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::{Marks, use_plan_store};
use crate::route::Route;

/// Which fold is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    None,
    Ideas,
    States,
    More,
    /// None, and what was there is deleted for good: that is said in its place.
    Gone,
}

/// The row of folds, and what the open one holds.
#[component]
pub(super) fn Folds(
    section: &'static Section,
    prompt: &'static Prompt,
    marks: Memo<Marks>,
    answer: StoredValue<AnswerId>,
    press_idea: Callback<String>,
    /// Her words as they stand now.
    words: Signal<String>,
    /// What holds a telephone number, where one is asked for.
    number: Option<Memo<String>>,
) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let name = format!("{}.{}", section.id, prompt.id);
    let open = RwSignal::new(Open::None);
    let state = Memo::new(move |_| marks.with(|marks| marks.state));
    let is_talk = Signal::derive(move || state.get() == Some(AnswerState::TalkAboutThis));
    let is_set = Signal::derive(move || state.get().is_some());
    let state_words = Signal::derive(move || match state.get() {
        Some(state) => i18n.now(&format!("state-{}", state.name())),
        None => i18n.now("ui-states"),
    });
    let is_ideas = Signal::derive(move || open.get() == Open::Ideas);
    let is_states = Signal::derive(move || open.get() == Open::States);
    let is_gone = Signal::derive(move || open.get() == Open::Gone);
    let is_more = Signal::derive(move || open.get() == Open::More);
    let not = |is: Signal<bool>| Signal::derive(move || !is.get());
    let id_of = move |which: &str| format!("{which}-of-{}-{}", section.id, prompt.id);
    let ideas_id = id_of("ideas");
    let (states_id, more_id) = (Signal::stored(id_of("states")), Signal::stored(id_of("more")));
    let states_testid = Signal::stored(format!("states-{name}"));
    // What an older version let her say of a name or a number can still be taken back.
    let takes_state = Memo::new(move |had: Option<&bool>| had == Some(&true) || prompt.takes_state() || is_set.get());
    let is_first = Signal::derive(move || prompt.ideas.is_empty() && !takes_state.get());
    // The page stays where it is: a second tap on the same place, as tired hands make it, must not take an idea that
    // came under the finger.
    let fold = move |which: Open| open.update(|open| *open = if *open == which { Open::None } else { which });
    let more_testid = Signal::stored(format!("more-{name}"));
    // Also an answer that she emptied again has something to delete: what stood there before.
    let is_begun = Memo::new(move |_| store.plan.with(|plan| answer.with_value(|id| plan.answer(id).is_some())));
    let history_id = Signal::stored(format!("history-{name}"));
    let delete_id = Signal::stored(format!("delete-{name}"));
    view! {
        // One stop for the Tab key, and the arrow keys within (WAI-ARIA Authoring Practices, *Toolbar*): a
        // card of twelve questions would be sixty stops.
        <div
            class="folds"
            role="toolbar"
            aria-labelledby=format!("question-{name}")
            on:keydown=move |event| bridge::step_in_group(&event, "fold")
        >
            // There is room for it before there is a number, so that nothing below it moves.
            {number
                .map(|number| {
                    let testid = format!("ring-{name}");
                    view! {
                        <div class="ring-room">
                            {move || view! { <RingButton text=number.get() testid=testid.clone() is_in_toolbar=true/> }}
                        </div>
                    }
                })}
            {(!prompt.ideas.is_empty())
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="fold"
                            data-testid=format!("ideas-{name}")
                            aria-expanded=yes_no(is_ideas)
                            aria-controls=ideas_id.clone()
                            on:click=heard(Callback::new(move |()| fold(Open::Ideas)))
                        >
                            <Icon picture=Picture::Idea/>
                            <span>{i18n.text("ideas-title")}</span>
                        </button>
                    }
                })}
            <When when=takes_state>
                <button
                    type="button"
                    class="fold"
                    tabindex=if prompt.ideas.is_empty() { "0" } else { "-1" }
                    class:fold--talk=is_talk
                    class:fold--set=is_set
                    data-testid=states_testid
                    aria-expanded=yes_no(is_states)
                    aria-controls=states_id
                    on:click=heard(Callback::new(move |()| fold(Open::States)))
                >
                    <Icon picture=Picture::Talk/>
                    <span>{state_words}</span>
                </button>
            </When>
            <TierButton name=name.clone() marks answer is_first/>
            // Its place is there before there is more, so that nothing moves when it comes.
            <button
                type="button"
                class="fold fold--more"
                tabindex="-1"
                disabled=move || !is_begun.get()
                data-testid=more_testid
                title=i18n.text("ui-more")
                aria-expanded=yes_no(is_more)
                aria-controls=more_id
                on:click=heard(Callback::new(move |()| fold(Open::More)))
            >
                <Icon picture=Picture::More/>
            </button>
        </div>
        <div class="folded" id=ideas_id hidden=not(is_ideas)>
            <When when=is_ideas>
                <Ideas section prompt press_idea words/>
            </When>
        </div>
        <div class="folded" id=states_id hidden=not(is_states)>
            <When when=is_states>
                <States name=name.clone() state offers_leaving_out=section.offers_leaving_out(prompt) answer/>
            </When>
        </div>
        <div class="folded" id=more_id hidden=not(is_more)>
            <When when=is_more>
                <div class="row">
                    <Button
                        label=i18n.text("history-title")
                        kind=Kind::Quiet
                        picture=Picture::Undo
                        testid=history_id.get_untracked()
                        on_press=move |()| navigation.go(Route::History(answer.get_value()))
                    />
                </div>
                <p class="hint">{i18n.text("delete-hint")}</p>
                <div class="row">
                    <DeleteForGood
                        what=Callback::new(move |()| Deletion::Answer(answer.get_value()))
                        label="delete-answer"
                        testid=delete_id.get_untracked()
                        gone=Callback::new(move |()| open.set(Open::Gone))
                    />
                </div>
            </When>
        </div>
        <When when=is_gone>
            <Deleted/>
        </When>
    }
}

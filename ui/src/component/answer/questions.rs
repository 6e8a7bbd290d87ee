//! The questions of a section or a card: all on one page, or one at a time, as she likes it.

use care_bridge::Pace;
use care_locale::Value;
use care_plan::template::{Prompt, Section};
use care_plan::{Answer, AnswerId, Scope};
use leptos::prelude::*;

use super::field::AnswerField;
use crate::bridge;
use crate::component::{Button, Icon, Kind, Picture, PictureButton, When, heard, yes_no};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// From how many questions on she can have them one at a time.
const MANY: usize = 3;

/// The questions of `section`; `at` names the one that she came for.
#[component]
pub(crate) fn Questions(section: &'static Section, scope: Scope, at: Option<&'static str>) -> impl IntoView {
    let (navigation, store) = (use_navigation(), use_plan_store());
    // What speaks of a pregnancy or a birth is not asked once something has changed.
    let is_asked = |prompt: &&'static Prompt| store.plan.with_untracked(|plan| plan.asks(section, prompt));
    let prompts: Vec<&'static Prompt> = section.prompts.iter().filter(is_asked).collect();
    let asked = StoredValue::new(prompts.clone());
    let of = move |is_folded: bool| {
        let is = |prompt: &&'static Prompt| prompt.is_folded == is_folded;
        asked.with_value(|asked| asked.iter().copied().filter(is).collect::<Vec<_>>())
    };
    let is_many = prompts.len() >= MANY;
    let came_for = at.and_then(|at| prompts.iter().position(|prompt| prompt.id == at));
    let here = RwSignal::new(came_for.unwrap_or(0));
    let is_one = Signal::derive(move || {
        is_many && navigation.preferences.with(|preferences| preferences.pace == Pace::OneByOne)
    });
    let is_all = Signal::derive(move || !is_one.get());
    let turned = Callback::new(move |to: usize| {
        let at = asked.with_value(|asked| asked.get(to).map(|prompt| prompt.id));
        navigation.turned_to(match scope {
            Scope::Entry(entry) => Route::Card { section: section.id, entry, at },
            Scope::Once | Scope::Baby(_) => Route::Section { section: section.id, at },
        });
    });
    let ask = move |prompt: &'static Prompt| view! { <AnswerField section scope prompt/> };
    let has_folded = prompts.iter().any(|prompt| prompt.is_folded);
    // What she wrote is never folded away when she comes.
    let is_written = |prompt: &Prompt| {
        let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
        store.plan.with_untracked(|plan| plan.answer(&id).is_some_and(Answer::is_written))
    };
    let is_needed = |prompt: &Prompt| prompt.is_folded && (is_written(prompt) || at == Some(prompt.id));
    let is_open = RwSignal::new(prompts.iter().any(|prompt| is_needed(prompt)));
    let count = prompts.len();
    let choice = is_many.then(|| view! { <PaceChoice is_one/> });
    view! {
        {choice}
        <When when=is_all>
            {of(false).into_iter().map(ask).collect_view()}
            {has_folded.then(|| view! { <MoreQuestions is_open/> })}
            <When when=is_open>{of(true).into_iter().map(ask).collect_view()}</When>
        </When>
        <When when=is_one>
            {move || asked.with_value(|asked| asked.get(here.get()).copied()).map(ask)}
            <Pager count here turned/>
        </When>
    }
}

/// Shows the questions that only some need, and folds them away again.
#[component]
fn MoreQuestions(is_open: RwSignal<bool>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <button
            type="button"
            class="button more-questions"
            data-testid="more-questions"
            aria-expanded=yes_no(is_open.into())
            on:click=heard(Callback::new(move |()| is_open.update(|is_open| *is_open = !*is_open)))
        >
            <Icon picture=Picture::More/>
            <span>{i18n.text_either(is_open.into(), "ui-fewer-questions", "ui-more-questions")}</span>
        </button>
    }
}

/// Leads from the one to the other.
#[component]
fn PaceChoice(is_one: Signal<bool>) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let press = move |()| {
        navigation.choose_pace(if is_one.get_untracked() { Pace::Together } else { Pace::OneByOne });
    };
    view! {
        <Button
            label=i18n.text_either(is_one, "ui-pace-together", "ui-pace-one")
            kind=Kind::Quiet
            testid="pace"
            on_press=press
        />
    }
}

/// The way from question to question. Going on is skipping where she wrote nothing: nothing asks
/// for words.
#[component]
pub(crate) fn Pager(
    /// How many there are.
    count: usize,
    /// The one that is there, 0 first.
    here: RwSignal<usize>,
    /// Told which one comes, before it does.
    turned: Callback<usize>,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let number = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let place = move || i18n.now_with("ui-question-of", &[("at", number(here.get() + 1)), ("of", number(count))]);
    let target = move |step: isize| here.get().checked_add_signed(step).filter(|to| *to < count);
    let turn = move |step: isize| {
        if let Some(to) = untrack(|| target(step)) {
            turned.run(to);
            here.set(to);
            bridge::focus_question();
        }
    };
    let is_more = Signal::derive(move || target(1).is_some());
    let is_first = Signal::derive(move || here.get() == 0);
    let on = move |()| if is_more.get_untracked() { turn(1) } else { navigation.back() };
    view! {
        <div class="turn">
            <PictureButton
                label=i18n.text("ui-question-before")
                picture=Picture::Back
                testid="question-before"
                on_press=Callback::new(move |()| turn(-1))
                is_off=is_first
            />
            <p role="status">{place}</p>
            <Button label=i18n.text_either(is_more, "ui-question-next", "ui-done") testid="question-next" on_press=on/>
        </div>
        <p class="hint">{i18n.text("ui-question-skip")}</p>
    }
}

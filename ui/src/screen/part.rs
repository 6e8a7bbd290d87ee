//! The parts of her plan: the sections of one, and those that stand behind the first page.

use care_plan::sections;
use care_plan::sheet::Sheet;
use care_plan::template::{Part, Role, Section, Shelf};
use care_plan::{Plan, Standing};
use leptos::prelude::*;

use crate::component::{LinkRow, PartOfScreen, Row, Screen, SectionList, When, standing_words};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::contacts::ContactWays;
use crate::screen::help::OwnPeople;
use crate::screen::looking_back::WaysBack;
use crate::screen::{EarlierPlanWays, is_quiet};

/// A part of her plan.
#[component]
pub(crate) fn PartScreen(part: Part) -> impl IntoView {
    let i18n = use_i18n();
    let name = part.name();
    let has_numbers = sections::sections_of(part).any(|section| {
        section.prompt_with_role(Role::CallNumber).is_some() && section.prompt_with_role(Role::CallWho).is_some()
    });
    let holds_contacts = sections::sections_of(part).any(Section::holds_contacts);
    view! {
        <Screen testid="screen-part" title=i18n.text(format!("part-{name}"))>
            <p class="intro">{i18n.text(format!("part-{name}-intro"))}</p>
            <div class="leaf leaf--list">
                <SectionList part named=true/>
            </div>
            {holds_contacts.then(|| view! { <ContactWays/> })}
            {has_numbers.then(|| view! { <OwnPeople/> })}
            <StageOf part/>
        </Screen>
    }
}

/// Where she is with this part, in words that she chose; nothing is worked out.
#[component]
fn StageOf(part: Part) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let name = part.name();
    let (section, prompt) = sections::stage_of(part)?;
    let below = Signal::derive(move || {
        let said = store.plan.with(|plan| stage_key(plan, part));
        said.map(|key| i18n.now(&key)).unwrap_or_default()
    });
    let on_press = Callback::new(move |()| navigation.go(Route::Section { section: section.id, at: Some(prompt.id) }));
    Some(view! {
        <div class="leaf leaf--list">
            <Row
                title=i18n.marked(section.title_key())
                below
                testid=Signal::stored(format!("stage-{name}"))
                on_press
            />
        </div>
    })
}

/// The message of what she said of where she is with `part`.
fn stage_key(plan: &Plan, part: Part) -> Option<String> {
    plan.stage(part).map(|(section, prompt, said)| prompt.choice_key(section.id, said.as_str()))
}

/// The parts that not every plan has: those that she has written in or may always want, and what she
/// could add.
#[component]
pub(crate) fn MoreParts() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let of = |is_there: fn(Part, Standing) -> bool| {
        Memo::new(move |_| {
            let standing = |part: &Part| store.plan.with(|plan| plan.standing(*part));
            let shows = |part: &Part| store.plan.with(|plan| plan.shows_part(*part));
            sections::parts().filter(|part| is_there(*part, standing(part)) && shows(part)).collect::<Vec<_>>()
        })
    };
    let here = of(|part, standing| match part.shelf() {
        Shelf::Home => false,
        Shelf::More => true,
        Shelf::Added => standing != Standing::default(),
    });
    let to_add = of(|part, standing| part.shelf() == Shelf::Added && standing == Standing::default());
    let is_to_add = Signal::derive(move || to_add.with(|parts| !parts.is_empty()));
    view! {
        <Screen testid="screen-more" title=i18n.text("ui-more-parts")>
            <p class="intro">{i18n.text("ui-more-parts-intro")}</p>
            <ShortPlanWay/>
            <Parts parts=here/>
            <When when=is_to_add>
                <PartOfScreen title=i18n.text("ui-could-add") hint=i18n.text("ui-could-add-meaning")>
                    <Parts parts=to_add/>
                </PartOfScreen>
            </When>
            <Sheets/>
            <WaysBack/>
            <EarlierPlanWays/>
        </Screen>
    }
}

/// The short plan, at the step where nothing stands yet, until something stands for each.
#[component]
fn ShortPlanWay() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_quiet = is_quiet();
    let next = Memo::new(move |_| store.plan.with(care_plan::short_plan::next_step));
    let is_there = Signal::derive(move || next.get().is_some() && !is_quiet.get());
    let go = Callback::new(move |()| navigation.go(Route::ShortPlan(next.get_untracked().unwrap_or_default())));
    let below = Signal::derive(move || {
        let step = next.get().and_then(|at| care_plan::short_plan::STEPS.get(at));
        step.map(|step| i18n.now(&format!("short-plan-{}", step.name))).unwrap_or_default()
    });
    view! {
        <When when=is_there>
            <div class="leaf leaf--list">
                <Row
                    title=i18n.text("short-plan-title")
                    below
                    testid=Signal::stored("go-short-plan-on".to_owned())
                    on_press=go
                />
            </div>
        </When>
    }
}

/// Copies for one purpose, and ways that not every plan needs.
#[component]
fn Sheets() -> impl IntoView {
    let i18n = use_i18n();
    let row = move |title: &'static str, testid: &'static str, route: Route| {
        view! { <LinkRow title below=format!("{title}-meaning") testid route/> }
    };
    let sheet = |sheet: Sheet| Route::Preview(sheet.disclosure());
    view! {
        <PartOfScreen title=i18n.text("sheets-title")>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {row("sheet-one-page", "sheet-one-page", sheet(Sheet::OnePage))}
                {row("sheet-beside", "sheet-beside", sheet(Sheet::Beside))}
                {row("moving-title", "go-moving", Route::Moving)}
                {row("often-title", "go-often", Route::Often)}
                {row("listened-title", "go-listened", Route::Listened)}
            </ul>
        </PartOfScreen>
    }
}

/// Parts as a list to go to, with where each stands.
#[component]
pub(crate) fn Parts(
    /// Which parts.
    #[prop(into)]
    parts: Signal<Vec<Part>>,
    /// How the list stands on the page.
    #[prop(default = "plain-list sections leaf leaf--list")]
    class: &'static str,
    /// What else stands in the list, below them.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let row = move |part: Part| {
        let standing = Memo::new(move |_| store.plan.with(|plan| plan.standing(part)));
        // Her own word for where she is comes before what can be seen of it.
        let stage = Memo::new(move |_| store.plan.with(|plan| stage_key(plan, part)));
        let below = Signal::derive(move || {
            let said = stage.with(|key| key.as_ref().map(|key| i18n.now(key)));
            said.unwrap_or_else(|| standing_words(i18n, standing.get()))
        });
        let is_talk = Signal::derive(move || standing.get().to_talk_about > 0 && stage.with(Option::is_none));
        let testid = Signal::stored(format!("part-{}", part.name()));
        let on_press = Callback::new(move |()| navigation.go(Route::Part(part)));
        view! {
            <li>
                <Row title=i18n.text(format!("part-{}", part.name())) below is_talk testid on_press/>
            </li>
        }
    };
    view! {
        <ul role="list" class=class>
            <For each=move || parts.get() key=|part| *part children=row/>
            {children.map(|children| children())}
        </ul>
    }
}

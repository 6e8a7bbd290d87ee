//! Arranges the plan's first page.

use care_bridge::{LockView, PutOffLock};
use care_locale::{Value, first_number};
use care_plan::sections;
use care_plan::template::{Part, Prompt, Role, Section, Shelf};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::changed::Changed;
use super::repaired::Repaired;
use super::state::{Finding, Place};
use crate::bridge;
use crate::component::{Button, ByBiometric, Icon, Kind, PartOfScreen, Picture, RingButton, Row, Screen, When, heard};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::code::CodeOfferNote;
use crate::screen::help::{OwnNumber, own_numbers};
use crate::screen::rehearsal::Reminder;
use crate::screen::restore::Restored;
use crate::screen::{Parts, is_quiet};

/// The plan's first page.
#[component]
pub(crate) fn Home() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let name = Memo::new(move |_| store.plan.with(|plan| plan.text_of_role(Role::Name).trim().to_owned()));
    let title = Signal::derive(move || {
        name.with(|name| match name.as_str() {
            "" => i18n.now("ui-home-title"),
            name => i18n.marked_with("ui-home-title-named", &[("name", Value::Text(name))]),
        })
    });
    let finding = RwSignal::new(Finding::default());
    // Her own words of before may speak of a birth.
    let is_quiet = is_quiet();
    let is_going_on = Signal::derive(move || !is_quiet.get());
    let is_at_rest = Signal::derive(move || !finding.with(Finding::is_answered));
    view! {
        <Screen testid="screen-home" class="screen screen--home" title>
            <ByBiometric/>
            <Search finding/>
            <When when=is_at_rest>
                <Restored/>
                <Changed/>
                <Repaired/>
                <Reminder/>
                <LockOffer/>
                <CodeOfferNote/>
                <When when=is_going_on>
                    <ThreeThings/>
                </When>
                <FirstNumber/>
                <Ways/>
                <FromElsewhere/>
            </When>
        </Screen>
    }
}

/// The offer of a lock, after her first kept words.
#[component]
fn LockOffer() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_offered = Signal::derive(move || store.lock.get() == LockView::NotSet { offer: true });
    let not_now = move |()| {
        spawn_local(async move {
            match bridge::call(&PutOffLock {}).await {
                Ok(()) => store.lock.set(LockView::NotSet { offer: false }),
                Err(error) => navigation.met(error),
            }
        });
    };
    view! {
        <When when=is_offered>
            <section class="leaf leaf--note" data-testid="lock-offer">
                <h2>{i18n.text("ui-lock-offer-title")}</h2>
                <p>{i18n.text("ui-lock-offer")}</p>
                <div class="row">
                    <Button
                        label=i18n.text("ui-set-lock")
                        kind=Kind::Main
                        testid="lock-offer-set"
                        on_press=move |()| navigation.go(Route::SetLock)
                    />
                    <Button label=i18n.text("ui-not-now") testid="lock-offer-not-now" on_press=not_now/>
                </div>
            </section>
        </When>
    }
}

#[component]
fn Search(finding: RwSignal<Finding>) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let found = Memo::new(move |_| finding.with(Finding::found));
    let look_for = move |words: String| {
        finding.update(|finding| finding.typed(words.clone()));
        spawn_local(async move {
            match bridge::call(&care_bridge::Search { words: words.clone() }).await {
                Ok(found) => {
                    let _ = finding.try_update(|finding| finding.heard(&words, found));
                }
                Err(error) => navigation.met(error),
            }
        });
    };
    let numbered = move || found.get().into_iter().enumerate().collect::<Vec<_>>();
    let row = move |(index, place): (usize, Place)| {
        let Place { route, title_key, around, .. } = place;
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        let testid = Signal::stored(format!("found-{index}"));
        view! {
            <li>
                <Row title=Signal::stored(around) below=i18n.text(title_key) testid on_press/>
            </li>
        }
    };
    let is_answered = Signal::derive(move || finding.with(Finding::is_answered));
    view! {
        <div class="search" role="search">
            <label class="unseen" for="search">{i18n.text("ui-search")}</label>
            <Icon picture=Picture::Search/>
            <input
                id="search"
                class="line search__field"
                type="search"
                data-testid="search"
                dir="auto"
                autocomplete="off"
                placeholder=i18n.text("ui-search")
                on:input=move |event| look_for(event_target_value(&event))
            />
        </div>
        <When when=is_answered>
            <p class="hint" role="status" data-testid="found-count">
                {move || {
                    let count = i64::try_from(found.with(Vec::len)).unwrap_or(i64::MAX);
                    i18n.now_with("ui-found", &[("count", Value::Number(count))])
                }}
            </p>
            <ul role="list" class="plain-list sections leaf leaf--list">
                <For
                    each=numbered
                    key=|(index, place)| (*index, place.answer.clone(), place.around.clone())
                    children=row
                />
            </ul>
        </When>
    }
}

/// The three things that she most wants known, or the question for them.
#[component]
fn ThreeThings() -> impl IntoView {
    fn place() -> Option<(&'static Section, &'static Prompt)> {
        let mut once = sections::SECTIONS.iter().copied().filter(|section| !section.has_entries());
        once.find_map(|section| Some((section, section.prompt_with_role(Role::ThreeThings)?)))
    }
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let words = Memo::new(move |_| store.plan.with(|plan| plan.text_of_role(Role::ThreeThings).trim().to_owned()));
    let is_written = Memo::new(move |_| words.with(|words| !words.is_empty()));
    place().map(|(section, prompt)| {
        let question = i18n.text(prompt.question_key(section.id));
        let open = Callback::new(move |()| navigation.go(Route::Section { section: section.id, at: Some(prompt.id) }));
        view! {
            <button
                type="button"
                class="leaf three"
                on:click=heard(open)
            >
                <span class="three__label" class:unseen=move || is_written.get()>
                    {move || if is_written.get() { i18n.now("ui-three-things") } else { i18n.now("ui-begin-here") }}
                </span>
                <span class="three__words" dir="auto" class:three__words--ask=move || !is_written.get()>
                    {move || if is_written.get() { words.get() } else { question.get() }}
                </span>
            </button>
        }
    })
}

/// Whom she wrote down first to phone, one tap away.
#[component]
fn FirstNumber() -> impl IntoView {
    let store = use_plan_store();
    let first = Memo::new(move |_| store.plan.with(own_numbers).into_iter().next());
    move || {
        first.get().map(|OwnNumber { who, number }| {
            // Home is one screen: the others are on *Get help now*.
            let number = first_number(&number).map(|(written, _)| written.to_owned()).unwrap_or_default();
            view! {
                <div class="ring-first">
                    <RingButton text=number who testid="ring-first".to_owned()/>
                </div>
            }
        })
    }
}

/// The way to where she was last, to each part with where it stands, and to sharing: however many
/// sections there are, home stays one screen.
#[component]
fn Ways() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_quiet = is_quiet();
    let is_going_on = Signal::derive(move || !is_quiet.get());
    // Where she wrote last: its title.
    let last = Memo::new(move |_| {
        let last = navigation.last_in_plan.get()?;
        if matches!(last, Route::ShortPlan(_)) {
            return is_going_on.get().then(|| "short-plan-title".to_owned());
        }
        let section = sections::section(last.section()?)?;
        (!store.plan.with(|plan| plan.is_put_away(section))).then(|| section.title_key())
    });
    let title = Signal::derive(move || last.get().map(|title| i18n.now(&title)).unwrap_or_default());
    let is_somewhere = Signal::derive(move || last.get().is_some());
    let go_on = Callback::new(move |()| {
        if let Some(route) = navigation.last_in_plan.get_untracked() {
            navigation.go(route);
        }
    });
    // Until something stands for each of its steps; from then on it is in the plan like everything else.
    let next = Memo::new(move |_| store.plan.with(care_plan::short_plan::next_step));
    let is_nowhere = Signal::derive(move || last.get().is_none() && !is_quiet.get() && next.get().is_some());
    let begin = Callback::new(move |()| navigation.go(Route::ShortPlan(next.get_untracked().unwrap_or_default())));
    let row = move |title: Signal<String>, below: Signal<String>, testid: &'static str, on_press: Callback<()>| {
        let testid = Signal::stored(testid.to_owned());
        view! {
            <li>
                <Row title below testid on_press/>
            </li>
        }
    };
    let nothing = Signal::stored(String::new());
    let to = move |route: Route| Callback::new(move |()| navigation.go(route.clone()));
    let on_home = Memo::new(move |_| {
        let is_here = |part: &Part| part.shelf() == Shelf::Home && store.plan.with(|plan| plan.shows_part(*part));
        sections::parts().filter(is_here).collect::<Vec<_>>()
    });
    view! {
        <ul role="list" class="plain-list sections sections--two leaf leaf--list">
            <When when=is_somewhere>{row(title, i18n.text("ui-go-on"), "go-on", go_on)}</When>
            <When when=is_nowhere>{row(i18n.text("short-plan-title"), nothing, "go-short-plan", begin)}</When>
            {row(i18n.text("ui-share"), nothing, "go-share", to(Route::Share(None)))}
        </ul>
        <Parts parts=on_home class="plain-list sections sections--two leaf leaf--list">
            {row(i18n.text("ui-more-parts"), nothing, "go-more", to(Route::MoreParts))}
            <When when=is_going_on>{row(i18n.text("labour-title"), nothing, "go-labour", to(Route::Labour))}</When>
            <When when=is_quiet>{row(i18n.text("ending-title"), nothing, "go-ending", to(Route::Ending))}</When>
        </Parts>
    }
}

/// Answers that a newer version wrote: kept, and shown as they are.
#[component]
fn FromElsewhere() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let texts = Memo::new(move |_| {
        store.plan.with(|plan| {
            let written = plan.unknown_answers().filter(|(_, answer)| !answer.values.typed().trim().is_empty());
            written.map(|(id, answer)| (id.to_string(), answer.values.typed())).collect::<Vec<_>>()
        })
    });
    let is_any = Signal::derive(move || texts.with(|texts| !texts.is_empty()));
    view! {
        <When when=is_any>
            <PartOfScreen title=i18n.text("ui-from-elsewhere") hint=i18n.text("ui-from-elsewhere-meaning")>
                <div class="leaf">
                    <For
                        each=move || texts.get()
                        key=Clone::clone
                        children=|(_, text)| view! { <p class="block block--words" dir="auto">{text}</p> }
                    />
                </div>
            </PartOfScreen>
        </When>
    }
}

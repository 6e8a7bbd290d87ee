//! Arranges the page "Get help now".

use care_locale::Value;
use care_plan::template::{Part, Section};
use care_plan::{EntryId, sections};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::own::own_numbers;
use super::state::{HelpPage, Line, Signs};
use crate::bridge;
use crate::component::{RingButton, Row, Screen, When, set, set_values};
use crate::i18n::use_i18n;
use crate::navigation::{Stage, use_navigation};
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::cards::name_of;
use crate::screen::is_quiet;

/// Getting help now.
#[component]
pub(crate) fn Help() -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let is_open = Signal::derive(move || navigation.stage.get() == Stage::Open);
    // After the first line stands the one number that is hers.
    let quiet = is_quiet().into();
    let page = RwSignal::new(None::<HelpPage>);
    spawn_local(async move {
        page.set(bridge::fetch_json("help-numbers.json").await);
    });
    let is_unchecked = Memo::new(move |_| page.with(|page| page.as_ref().is_some_and(HelpPage::is_unchecked)));
    view! {
        <Screen testid="screen-help" title=i18n.text("help-title")>
            // The number comes first: in large letters nothing else has room beside it.
            {move || {
                let lines = page.get().map(|page| page.numbers).unwrap_or_default().into_iter();
                let mut lines = lines.filter(|line| is_open.get() || !line.only_open);
                let first = lines.next();
                view! {
                    <ul role="list" class="plain-list numbers">
                        {first.map(|line| view! { <NumberLine line first=true/> })}
                        <li class="leaf number">
                            <p class="number__what">{i18n.text_either(quiet, "help-ward", "help-triage")}</p>
                            <p class="hint">{i18n.text_either(quiet, "help-ward-meaning", "help-triage-meaning")}</p>
                        </li>
                    </ul>
                    <OwnPeople/>
                    <When when=is_open><HardCards/></When>
                    <p class="intro">{i18n.text("help-intro")}</p>
                    <ul role="list" class="plain-list numbers">
                        {lines.map(|line| view! { <NumberLine line first=false/> }).collect_view()}
                    </ul>
                }
            }}
            <p>{i18n.text("help-language")}</p>
            <When when=is_open>
                <SignList page/>
            </When>
            <When when=is_unchecked>
                <p class="source">{i18n.text("help-not-checked")}</p>
            </When>
        </Screen>
    }
}

/// The people whom she wrote down herself, apart from the lines that are the same for everyone.
#[component]
pub(crate) fn OwnPeople() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let own = Memo::new(move |_| store.plan.with(own_numbers));
    view! {
        <When when=Signal::derive(move || own.with(|own| !own.is_empty()))>
            <section class="leaf">
                <h2>{i18n.text("help-own-title")}</h2>
                <ul role="list" class="plain-list">
                    {move || {
                        own.get()
                            .into_iter()
                            .enumerate()
                            .map(|(index, own)| {
                                view! {
                                    <li class="own-number">
                                        <span dir="auto">{own.who}</span>
                                        <span class="own-number__digits" dir="ltr">{own.number.clone()}</span>
                                        <RingButton text=own.number testid=format!("ring-own-{index}")/>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </section>
        </When>
    }
}

/// Her cards for hard times: two taps from wherever she is.
#[component]
fn HardCards() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let cards = Memo::new(move |_| {
        store.plan.with(|plan| {
            let of = |section: &'static Section| {
                plan.entries_of(section.id)
                    .into_iter()
                    .map(move |entry| (section, entry, name_of(plan, section, entry)))
            };
            sections::sections_of(Part::Hard).flat_map(of).filter(|(.., name)| !name.is_empty()).collect::<Vec<_>>()
        })
    });
    let numbered = move || cards.get().into_iter().enumerate().collect::<Vec<_>>();
    let row = move |(index, (section, entry, name)): (usize, (&'static Section, EntryId, String))| {
        let on_press = Callback::new(move |()| navigation.go(Route::Card { section: section.id, entry, at: None }));
        let nothing = Signal::stored(String::new());
        view! {
            <li>
                <Row
                    title=Signal::stored(name)
                    below=nothing
                    testid=Signal::stored(format!("help-card-{index}"))
                    on_press
                />
            </li>
        }
    };
    view! {
        <When when=Signal::derive(move || cards.with(|cards| !cards.is_empty()))>
            <section class="leaf">
                <h2>{i18n.text("help-cards-title")}</h2>
                <ul role="list" class="plain-list sections">
                    <For each=numbered key=|(_, (_, entry, _))| *entry children=row/>
                </ul>
            </section>
        </When>
    }
}

/// The fixed list of signs. It speaks of a baby, so it stands only where the plan is open: what
/// is read before must fit anyone.
#[component]
fn SignList(page: RwSignal<Option<HelpPage>>) -> impl IntoView {
    let i18n = use_i18n();
    let is_quiet = is_quiet();
    view! {
        <section class="leaf">
            <h2>{i18n.text("help-signs-title")}</h2>
            {move || {
                let emergency = page.get().and_then(|page| page.numbers.into_iter().next());
                emergency
                    .map(|line| {
                        let number = Value::Text(&line.number);
                        let intro = if is_quiet.get() { "help-signs-loss-intro" } else { "help-signs-intro" };
                        set(&i18n.marked_with(intro, &[("number", number)]))
                    })
                    .map(|intro| view! { <p>{intro}</p> })
            }}
            <ul class="signs">
                {move || {
                    let signs = page.get().map(|page| page.signs_of(is_quiet.get()).messages).unwrap_or_default();
                    signs.into_iter().map(|sign| view! { <li>{i18n.text(sign)}</li> }).collect_view()
                }}
            </ul>
            {move || {
                page.get()
                    .map(|page| {
                        let Signs { sources, checked, .. } = page.signs_of(is_quiet.get());
                        let sources = sources.into_iter();
                        view! {
                            {sources.map(|source| view! { <SourceLine title=source.title checked=None/> }).collect_view()}
                            {checked.map(|day| view! { <CheckedLine day/> })}
                        }
                    })
            }}
        </section>
    }
}

#[component]
fn NumberLine(line: Line, first: bool) -> impl IntoView {
    let i18n = use_i18n();
    let Line { message, number, source, checked, no_ring, .. } = line;
    let meaning = i18n.text(format!("{message}-meaning"));
    let (digits, rings, named) = (number.clone(), number.clone(), message.clone());
    let what = format!("what-{message}");
    let described_by = what.clone();
    view! {
        <li class="leaf number" class:number--first=first>
            <p class="number__digits" dir="ltr" aria-hidden="true">
                {digits}
            </p>
            <p class="number__what" id=what>{move || set(&i18n.marked_with(&message, &[("number", Value::Text(&number))]))}</p>
            <p class="hint">{meaning}</p>
            {(!no_ring).then(|| view! { <RingButton text=rings described_by testid=format!("ring-{named}")/> })}
            <SourceLine title=source.title checked/>
        </li>
    }
}

/// A source by its name, which is English in every language, and the day when a person checked it.
#[component]
fn SourceLine(title: String, checked: Option<String>) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="source">
            {move || set_values(&i18n.marked_with("help-source", &[("source", Value::Text(&title))]), Some("en"))}
            {checked.map(|day| view! { " " <CheckedLine day/> })}
        </p>
    }
}

#[component]
fn CheckedLine(day: String) -> impl IntoView {
    let i18n = use_i18n();
    view! { <span class="source">{move || i18n.now_with("help-checked", &[("date", Value::Text(&day))])}</span> }
}

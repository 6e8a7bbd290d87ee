//! Arranges the page "Get help now".

use care_locale::Value;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{HelpPage, Line, own_numbers};
use crate::bridge;
use crate::component::{Screen, When};
use crate::notebook::use_notebook;
use crate::way::{Stage, use_way};
use crate::words::use_say;

/// The message about the one number that is hers, after the first line.
const TRIAGE: &str = "help-triage";

/// Getting help now.
#[component]
pub(crate) fn Help() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let is_open = Signal::derive(move || way.stage.get() == Stage::Open);
    let page = RwSignal::new(None::<HelpPage>);
    spawn_local(async move {
        if let Some(json) = bridge::fetch_text("help-numbers.json").await {
            page.set(HelpPage::read(&json));
        }
    });
    let own = Memo::new(move |_| notebook.plan.with(own_numbers));
    view! {
        <Screen testid="screen-help" title=say.of("help-title")>
            <p class="intro">{say.of("help-intro")}</p>
            {move || {
                let mut lines = page.get().map(|page| page.numbers).unwrap_or_default().into_iter();
                let first = lines.next();
                view! {
                    <ul class="plain-list numbers">
                        {first.map(|line| view! { <NumberLine line first=true/> })}
                        <li class="leaf number">
                            <p class="number__what">{say.of(TRIAGE)}</p>
                            <p class="hint">{say.of(format!("{TRIAGE}-meaning"))}</p>
                            <ul class="plain-list">
                                {move || {
                                    own.get()
                                        .into_iter()
                                        .map(|own| {
                                            view! {
                                                <li class="own-number">
                                                    <span dir="auto">{own.who}</span>
                                                    <span class="own-number__digits" dir="ltr">{own.number}</span>
                                                </li>
                                            }
                                        })
                                        .collect_view()
                                }}
                            </ul>
                        </li>
                        {lines.map(|line| view! { <NumberLine line first=false/> }).collect_view()}
                    </ul>
                }
            }}
            <p>{say.of("help-language")}</p>
            <When when=is_open>
                <SignList page/>
            </When>
        </Screen>
    }
}

/// The fixed list of signs. It speaks of a baby, so it stands only where the plan is open: what
/// is read before must fit anyone.
#[component]
fn SignList(page: RwSignal<Option<HelpPage>>) -> impl IntoView {
    let say = use_say();
    view! {
        <section class="leaf">
            <h2>{say.of("help-signs-title")}</h2>
            <p>{say.of("help-signs-intro")}</p>
            <ul class="signs">
                {move || {
                    let signs = page.get().map(|page| page.signs.messages).unwrap_or_default();
                    signs.into_iter().map(|sign| view! { <li>{say.of(sign)}</li> }).collect_view()
                }}
            </ul>
            {move || {
                page.get()
                    .map(|page| {
                        let sources = page.signs.sources.into_iter();
                        view! {
                            {sources
                                .map(|source| view! { <SourceLine title=source.title checked=None/> })
                                .collect_view()}
                            <CheckedLine checked=page.signs.checked/>
                        }
                    })
            }}
        </section>
    }
}

#[component]
fn NumberLine(line: Line, first: bool) -> impl IntoView {
    let say = use_say();
    let Line { message, number, source, checked } = line;
    let meaning = say.of(format!("{message}-meaning"));
    let digits = number.clone();
    view! {
        <li class="leaf number" class:number--first=first>
            <p class="number__digits" dir="ltr" aria-hidden="true">
                {digits}
            </p>
            <p class="number__what">{move || say.now_with(&message, &[("number", Value::Text(&number))])}</p>
            <p class="hint">{meaning}</p>
            <SourceLine title=source.title checked=Some(checked)/>
        </li>
    }
}

/// A source by its name, which is English in every language.
#[component]
fn SourceLine(title: String, checked: Option<Option<String>>) -> impl IntoView {
    let say = use_say();
    view! {
        <p class="source">
            <span lang="en">{move || say.now_with("help-source", &[("source", Value::Text(&title))])}</span> " "
            {checked.map(|checked| view! { <CheckedLine checked/> })}
        </p>
    }
}

#[component]
fn CheckedLine(checked: Option<String>) -> impl IntoView {
    let say = use_say();
    view! {
        <span class="source">
            {move || match &checked {
                Some(day) => say.now_with("help-checked", &[("date", Value::Text(day))]),
                None => say.now("help-not-checked"),
            }}
        </span>
    }
}

//! Arranges her contacts with staff.

use care_bridge::{ContactView, Thread, Visit, VisitView};
use care_plan::template::Role;
use care_plan::{AnswerId, Plan, Tier, sections};
use leptos::either::Either;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{
    Asked, Blocks, Button, CopyButton, Kind, Picture, RingButton, Row, Screen, Tick, When, once_here, once_here_or,
};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;
use crate::screen::help::{OwnNumber, named_carers};

/// Whether she has written down a contact.
fn has_contacts(plan: &Plan) -> bool {
    sections::SECTIONS
        .iter()
        .filter(|section| section.holds_contacts())
        .any(|section| !plan.entries_of(section.id).is_empty())
}

/// The ways to the thread and to today's visit, once there is a contact.
#[component]
pub(crate) fn ContactWays() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_any = Memo::new(move |_| store.plan.with(has_contacts));
    let row = move |title: &'static str, testid: &'static str, route: Route| {
        let below = i18n.text(format!("{title}-meaning"));
        let on_press = Callback::new(move |()| navigation.go(route.clone()));
        let testid = Signal::stored(testid.to_owned());
        view! {
            <li>
                <Row title=i18n.text(title) below testid on_press/>
            </li>
        }
    };
    view! {
        <When when=is_any>
            <ul role="list" class="plain-list sections leaf leaf--list">
                {row("contacts-thread", "go-thread", Route::Thread)} {row("contacts-visit", "go-visit", Route::Visit)}
            </ul>
        </When>
    }
}

/// Every contact, the newest first.
#[component]
pub(crate) fn ThreadScreen() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        asked.set(bridge::call(&Thread {}).await.into());
    });
    view! {
        <Screen testid="screen-thread" title=i18n.text("contacts-thread")>
            <p class="intro">{i18n.text("contacts-thread-meaning")}</p>
            <NamedCarers/>
            {once_here(asked, move |contacts: Vec<ContactView>| match contacts.is_empty() {
                true => Either::Left(view! { <p class="hint">{i18n.text("contacts-none")}</p> }),
                false => {
                    let numbered = contacts.into_iter().enumerate();
                    Either::Right(numbered.map(|(at, contact)| view! { <Contact contact at/> }).collect_view())
                }
            })}
        </Screen>
    }
}

/// Who is her named carer, as she said of her people.
#[component]
fn NamedCarers() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let carers = store.plan.with_untracked(named_carers);
    let label = sections::SECTIONS
        .iter()
        .find_map(|section| section.prompt_with_role(Role::NamedCarer).map(|prompt| prompt.label_key(section.id)));
    let one = |(index, OwnNumber { who, number }): (usize, OwnNumber)| {
        view! {
            <li class="own-number">
                <span dir="auto">{who}</span>
                <span class="own-number__digits" dir="ltr">{number.clone()}</span>
                <RingButton text=number testid=format!("ring-carer-{index}")/>
            </li>
        }
    };
    (!carers.is_empty()).then(|| {
        view! {
            <section class="leaf" data-testid="named-carer">
                <h2>{i18n.text(label.unwrap_or_default())}</h2>
                <ul role="list" class="plain-list">{carers.into_iter().enumerate().map(one).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Contact(contact: ContactView, at: usize) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let ContactView { entry, section, begun, blocks } = contact;
    sections::section(section.as_str()).map(|section| {
        view! {
            <article class="leaf letter" data-testid=format!("contact-{at}")>
                <p class="hint">{i18n.text(section.title_key())} " · " <span dir="auto">{begun}</span></p>
                <Blocks blocks below_heading=true/>
                <div class="row row--end">
                    <Button
                        label=i18n.text("contacts-open")
                        kind=Kind::Quiet
                        picture=Picture::Onward
                        testid=format!("open-contact-{at}")
                        on_press=move |()| navigation.go(Route::Card { section: section.id, entry, at: None })
                    />
                </div>
            </article>
        }
    })
}

/// Whether she has written down what a record is found by.
fn has_any_identifier(plan: &Plan) -> bool {
    let of = |section: &'static care_plan::template::Section| {
        section.prompts.iter().filter(|prompt| prompt.role == Role::Identifier).map(move |prompt| (section, prompt))
    };
    sections::SECTIONS.iter().flat_map(|section| of(section)).any(|(section, prompt)| {
        let id = AnswerId::once(section.section_id(), prompt.prompt_id());
        plan.answer(&id).is_some_and(|answer| answer.is_written() && answer.tier != Tier::JustMe)
    })
}

/// Today's visit as text to copy.
#[component]
pub(crate) fn VisitScreen() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    let has_identifiers = RwSignal::new(false);
    let can_be_found = Memo::new(move |_| store.plan.with(has_any_identifier));
    Effect::new(move |_| {
        let request = Visit { has_identifiers: has_identifiers.get() };
        spawn_local(async move {
            store.settled().await;
            let reply = bridge::call(&request).await;
            // She may have ticked again meanwhile, or left.
            if has_identifiers.try_get_untracked() == Some(request.has_identifiers) {
                asked.set(reply.into());
            }
        });
    });
    let text = move |text: String| {
        let to_copy = Signal::stored(text.clone());
        view! {
            <p class="summary__text leaf" dir="auto" lang="en" data-testid="visit-text">{text}</p>
            <CopyButton text=to_copy kind=Kind::Main testid="copy-visit"/>
            <p class="warm">{i18n.text("share-staff-line")}</p>
        }
    };
    let none = move || view! { <p class="hint" data-testid="no-visit">{i18n.text("contacts-no-visit")}</p> };
    view! {
        <Screen testid="screen-visit" title=i18n.text("contacts-visit")>
            <p class="intro">{i18n.text("contacts-visit-intro")}</p>
            <When when=can_be_found>
                <div class="leaf leaf--list">
                    <Tick
                        label=i18n.text("contacts-visit-identifiers")
                        is_ticked=has_identifiers.into()
                        on_tick=Callback::new(move |()| has_identifiers.update(|has| *has = !*has))
                        testid="visit-identifiers".to_owned()
                    />
                </div>
            </When>
            {once_here_or(asked, none, move |view: VisitView| text(view.text))}
        </Screen>
    }
}

//! Arranges one plan of an earlier pregnancy: to be read, and taken over one thing at a time.

use care_bridge::{Deletion, EarlierPlan, EarlierView, TakeOver, Taking};
use care_plan::template::Part;
use care_plan::{AnswerId, sections};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Blocks, Button, DeleteForGood, PartOfScreen, Picture, Screen, once_here};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// The plan of one earlier pregnancy, whole.
#[component]
pub(crate) fn EarlierPlanScreen(pregnancy: u8) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    spawn_local(async move {
        store.settled().await;
        let _ = asked.try_set(bridge::call(&EarlierPlan { pregnancy }).await.into());
    });
    let section = move |views: Vec<EarlierView>| {
        let section = views.first().and_then(|view| sections::section(view.answer.section.as_str()));
        section.map(|section| {
            let views = views.into_iter().map(|view| view! { <Earlier pregnancy view/> }).collect_view();
            view! { <PartOfScreen title=i18n.text(section.title_key())>{views}</PartOfScreen> }
        })
    };
    let part = move |part: Part, views: Vec<EarlierView>| {
        let of_section = by(views, |view| sections::section(view.answer.section.as_str()).map(|section| section.id));
        view! {
            <p class="hint">{i18n.text(format!("part-{}", part.name()))}</p>
            {of_section.into_iter().map(|(_, views)| section(views)).collect_view()}
        }
    };
    view! {
        <Screen testid="screen-earlier-plan" title=i18n.text("pregnancy-earlier")>
            <p class="intro">{i18n.text("pregnancy-earlier-intro")}</p>
            {once_here(asked, move |views| {
                    let parts = by(views, |view| sections::section(view.answer.section.as_str()).map(|section| section.part));
                    // What ends the page comes with it, and is moved by nothing that comes late.
                    view! {
                        {parts.into_iter().map(|(of, views)| part(of, views)).collect_view()}
                        <div class="row row--end">
                            <DeleteForGood
                                what=Callback::new(move |()| Deletion::EarlierPlan(pregnancy))
                                label="pregnancy-delete"
                                testid="delete-earlier-plan".to_owned()
                                gone=Callback::new(move |()| navigation.back())
                            />
                        </div>
                    }
            })}
        </Screen>
    }
}

/// What stands one after the other under the same name, together.
fn by<K: PartialEq>(views: Vec<EarlierView>, name: impl Fn(&EarlierView) -> Option<K>) -> Vec<(K, Vec<EarlierView>)> {
    let mut together: Vec<(K, Vec<EarlierView>)> = Vec::new();
    for view in views {
        let Some(name) = name(&view) else { continue };
        match together.last_mut() {
            Some((last, views)) if *last == name => views.push(view),
            _ => together.push((name, vec![view])),
        }
    }
    together
}

/// One answer or card, and whether it may be taken over.
#[component]
fn Earlier(pregnancy: u8, view: EarlierView) -> impl IntoView {
    let EarlierView { answer, blocks, taking } = view;
    let name = answer.to_string().replace('/', ".");
    let testid = format!("earlier-{name}");
    view! {
        <article class="leaf letter" data-testid=testid>
            <div id=said_id(&name)>
                <Blocks blocks below_heading=true/>
            </div>
            <Take pregnancy answer taking name/>
        </article>
    }
}

/// The id of what she said, which the way to take it over is described by.
fn said_id(name: &str) -> String {
    format!("said-{name}")
}

#[component]
fn Take(pregnancy: u8, answer: AnswerId, taking: Taking, name: String) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let taking = RwSignal::new(taking);
    let is_taken = RwSignal::new(false);
    let answer = StoredValue::new(answer);
    let taken_id = StoredValue::new(format!("taken-{name}"));
    let take = Callback::new(move |()| {
        let asked = TakeOver { pregnancy, answer: answer.get_value() };
        spawn_local(async move {
            match bridge::call(&asked).await {
                Ok(view) => {
                    store.took_over(view);
                    store.say("pregnancy-taken");
                    let _ = is_taken.try_set(true);
                    let _ = taking.try_set(Taking::IsThere);
                    // The button that had the focus is gone.
                    request_animation_frame(move || {
                        let _ = taken_id.try_with_value(|id| bridge::focus_id(id));
                    });
                }
                Err(error) => navigation.met(error),
            }
        });
    });
    move || match taking.get() {
        Taking::Stays => ().into_any(),
        Taking::IsThere => {
            let said = i18n.text_either(is_taken.into(), "pregnancy-taken", "pregnancy-is-there");
            let id = taken_id.get_value();
            view! { <p id=id.clone() class="hint" tabindex="-1" data-testid=id>{said}</p> }.into_any()
        }
        Taking::May => view! {
            <div class="row row--end">
                <Button
                    label=i18n.text("pregnancy-take")
                    picture=Picture::Onward
                    testid=format!("take-{name}")
                    described_by=said_id(&name)
                    on_press=move |()| take.run(())
                />
            </div>
        }
        .into_any(),
    }
}

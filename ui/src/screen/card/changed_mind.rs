//! Where she says that she has changed her mind: what she decided before is one step away, and nothing
//! more is asked.

use care_plan::template::{Role, Section};
use care_plan::{AnswerId, EntryId};
use leptos::prelude::*;

use crate::component::{Button, Picture, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;
use crate::route::Route;

/// The option that says so.
const CHANGED: &str = "changed-mind";

/// The way to what she decided before, once the card says that she changed her mind.
#[component]
pub(super) fn ChangedMind(section: &'static Section, entry: EntryId) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    section.prompt_with_role(Role::Decided).map(|prompt| {
        let id = AnswerId::on(section.section_id(), entry, prompt.prompt_id());
        let history = id.clone();
        let is_said = Memo::new(move |_| {
            store.plan.with(|plan| {
                let chosen = plan.answer(&id).and_then(|answer| answer.choice().cloned());
                chosen.is_some_and(|choice| choice.as_str() == CHANGED)
            })
        });
        let open = Callback::new(move |()| navigation.go(Route::History(history.clone())));
        view! {
            <When when=is_said>
                <section class="leaf leaf--note" data-testid="changed-mind">
                    <h2>{i18n.text("decision-changed-title")}</h2>
                    <p>{i18n.text("decision-changed-meaning")}</p>
                    <div class="row">
                        <Button
                            label=i18n.text("decision-changed-open")
                            picture=Picture::Undo
                            testid="decided-before"
                            on_press=move |()| open.run(())
                        />
                    </div>
                </section>
            </When>
        }
    })
}

//! What she can do where she and others did not agree. The same for everyone.

use care_plan::template::{Role, Section};
use care_plan::{AnswerId, EntryId};
use leptos::prelude::*;

use crate::component::When;
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// The option that says so, where there are options.
const NOT_AGREED: &str = "not-agreed";

/// The idea that there was nothing of the kind.
const NOTHING: &str = "none";

/// The ways that she has, once the card says that something was not agreed.
#[component]
pub(super) fn NotAgreed(section: &'static Section, entry: EntryId) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    section.prompt_with_role(Role::NotAgreed).map(|prompt| {
        let id = AnswerId::on(section.section_id(), entry, prompt.prompt_id());
        // The idea that there was nothing says no more than nothing.
        let nothing = prompt.ideas.contains(&NOTHING).then(|| i18n.text(prompt.idea_key(section.id, NOTHING)));
        let says_something = move |text: &str| {
            let text = text.trim();
            !text.is_empty() && nothing.is_none_or(|nothing| nothing.with(|nothing| nothing != text))
        };
        let is_said = Memo::new(move |_| {
            store.plan.with(|plan| {
                plan.answer(&id).is_some_and(|answer| match answer.choice() {
                    Some(choice) => choice.as_str() == NOT_AGREED,
                    None => prompt.choices.is_empty() && says_something(answer.text()),
                })
            })
        });
        let ways = ["not-agreed-second", "not-agreed-consultant-midwife", "not-agreed-pals"];
        view! {
            <When when=is_said>
                <section class="leaf leaf--note" data-testid="not-agreed">
                    <h2>{i18n.text("not-agreed-title")}</h2>
                    <p>{i18n.text("not-agreed-stays")}</p>
                    <ul>{ways.map(|way| view! { <li>{i18n.text(way)}</li> })}</ul>
                </section>
            </When>
        }
    })
}

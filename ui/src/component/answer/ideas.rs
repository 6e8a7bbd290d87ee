//! Ideas to think about: one tap puts the sentence into her words, where she can change it.

use care_plan::template::{Prompt, Section};
use leptos::prelude::*;

use crate::component::{Offer, Picture};
use crate::i18n::use_i18n;

/// The prompt's ideas.
#[component]
pub(super) fn Ideas(section: &'static Section, prompt: &'static Prompt, add_idea: Callback<String>) -> impl IntoView {
    let i18n = use_i18n();
    let added = RwSignal::new(false);
    let one = move |idea: &'static str| {
        let key = prompt.idea_key(section.id, idea);
        let sentence = i18n.marked(key.clone());
        // What says nothing in her words is not offered: "chestfeed" to who says breastfeed.
        let is_nothing = Signal::derive(move || sentence.with(String::is_empty));
        let on_press = Callback::new(move |()| {
            add_idea.run(i18n.now(&key));
            added.set(true);
        });
        let testid = format!("idea-{}.{}.{idea}", section.id, prompt.id);
        view! {
            <li hidden=is_nothing>
                <Offer label=sentence picture=Picture::Add on_press testid/>
            </li>
        }
    };
    view! {
        <p class="hint">{i18n.text("ideas-intro")}</p>
        <ul role="list" class="plain-list">{prompt.ideas.iter().map(|idea| one(idea)).collect_view()}</ul>
        <p class="hint" role="status">
            {Signal::derive(move || if added.get() { i18n.now("ui-idea-added") } else { String::new() })}
        </p>
    }
}

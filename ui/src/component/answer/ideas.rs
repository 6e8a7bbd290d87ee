//! Ideas to think about: one tap puts the sentence into her words, where she can change it, and one more takes it out
//! again.

use care_plan::template::{Prompt, Section};
use leptos::prelude::*;

use super::words::has_idea;
use crate::component::{Offer, Picture};
use crate::i18n::use_i18n;

/// The prompt's ideas.
#[component]
pub(super) fn Ideas(
    section: &'static Section,
    prompt: &'static Prompt,
    /// Puts it into her words, or takes it out again.
    press_idea: Callback<String>,
    /// Her words as they stand now: an idea that is among them says so.
    words: Signal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let added = RwSignal::new(false);
    let one = move |idea: &'static str| {
        let key = prompt.idea_key(section.id, idea);
        let key_of = key.clone();
        let sentence = i18n.marked(key.clone());
        // What says nothing in her words is not offered: "chestfeed" to who says breastfeed.
        let is_nothing = Signal::derive(move || sentence.with(String::is_empty));
        let on_press = Callback::new(move |()| {
            let idea = i18n.now(&key);
            added.set(!words.with_untracked(|words| has_idea(words, &idea)));
            press_idea.run(idea);
        });
        let plain = key_of.clone();
        let is_taken = Signal::derive(move || {
            let sentence = i18n.now(&plain);
            !sentence.is_empty() && words.with(|words| has_idea(words, &sentence))
        });
        let testid = format!("idea-{}.{}.{idea}", section.id, prompt.id);
        view! {
            <li hidden=is_nothing>
                <Offer label=sentence picture=Picture::Add taken=is_taken on_press testid/>
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

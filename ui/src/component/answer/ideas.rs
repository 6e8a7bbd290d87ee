//! Ideas to think about: one tap puts the sentence into her words, where she can change it.

use care_plan::template::{Prompt, Section};
use leptos::prelude::*;

use crate::component::{Icon, Picture};
use crate::words::use_say;

/// The prompt's ideas.
#[component]
pub(super) fn Ideas(section: &'static Section, prompt: &'static Prompt, add_idea: Callback<String>) -> impl IntoView {
    let say = use_say();
    let added = RwSignal::new(None::<&'static str>);
    let one = move |idea: &'static str| {
        let key = prompt.idea_key(section.id, idea);
        let sentence = say.of(key.clone());
        let press = move |_| {
            add_idea.run(say.now(&key));
            added.set(Some(idea));
        };
        view! {
            <li>
                <button
                    type="button"
                    class="choice choice--idea"
                    data-testid=format!("idea-{}.{}.{idea}", section.id, prompt.id)
                    on:click=press
                >
                    <Icon picture=Picture::Add/>
                    <span>{sentence}</span>
                </button>
            </li>
        }
    };
    view! {
        <p class="hint">{say.of("ideas-intro")}</p>
        <ul class="plain-list">{prompt.ideas.iter().map(|idea| one(idea)).collect_view()}</ul>
        <p class="hint" role="status">
            {move || added.get().map(|_| say.now("ui-idea-added"))}
        </p>
    }
}

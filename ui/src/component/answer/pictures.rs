//! Answering by pictures alone, at the simple reading level: one tap puts the sentence into her words,
//! where a press on the same picture takes it out again.

use care_plan::drawings;
use care_plan::template::{Prompt, Section};
use leptos::prelude::*;

use super::words::{has_idea, with_idea, without_idea};
use crate::component::{heard, said_of};
use crate::i18n::use_i18n;

/// A gap in an idea: what has one needs words of hers.
const GAP: char = '_';

/// The ideas that have a drawing, as pictures to press. Nothing where there is none, or at another level.
#[component]
pub(super) fn Pictures(
    section: &'static Section,
    prompt: &'static Prompt,
    /// Her words now.
    words: Signal<String>,
    /// Told what they become.
    rewrite: Callback<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_simple = Memo::new(move |_| i18n.is_simple());
    let drawn = move |idea: &&'static str| {
        let says = i18n.now(&prompt.idea_key(section.id, idea));
        drawings::of_idea(section.id, prompt.id, idea).is_some() && !says.is_empty() && !says.contains(GAP)
    };
    let one = move |idea: &'static str| {
        let sentence = i18n.text(prompt.idea_key(section.id, idea));
        let seen = i18n.marked(prompt.idea_key(section.id, idea));
        let drawing = drawings::of_idea(section.id, prompt.id, idea).unwrap_or_default();
        let is_said = Memo::new(move |_| has_idea(&words.get(), &sentence.get()));
        let press = Callback::new(move |()| {
            let (now, idea) = (words.get_untracked(), sentence.get_untracked());
            rewrite.run(if has_idea(&now, &idea) { without_idea(&now, &idea) } else { with_idea(&now, &idea) });
        });
        view! {
            <li>
                <button
                    type="button"
                    class="picture"
                    data-testid=format!("picture-{}.{}.{idea}", section.id, prompt.id)
                    aria-pressed=move || if is_said.get() { "true" } else { "false" }
                    on:click=heard(press)
                >
                    <img class="drawing" src=format!("drawings/{drawing}.svg") alt="" width="96" height="96"/>
                    <span>{said_of(seen)}</span>
                </button>
            </li>
        }
    };
    move || {
        is_simple.get().then(|| {
            let ideas: Vec<&'static str> = prompt.ideas.iter().copied().filter(|idea| drawn(idea)).collect();
            (!ideas.is_empty()).then(|| {
                view! {
                    <ul role="list" class="plain-list pictures" data-testid=format!("pictures-{}.{}", section.id, prompt.id)>
                        {ideas.into_iter().map(one).collect_view()}
                    </ul>
                }
            })
        })
    }
}

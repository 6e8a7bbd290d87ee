//! What a word that she sets does: a sentence of ours with it, beneath the question.

use care_plan::template::Prompt;
use leptos::prelude::*;

use crate::component::said_of;
use crate::i18n::use_i18n;

/// The sentence, which changes as soon as her word is kept.
#[component]
pub(super) fn Reads(prompt: &'static Prompt) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="reads" data-testid=format!("reads-{}", prompt.id)>
            <span class="reads__lead">{i18n.text("wording-reads")}</span>
            " "
            <q class="reads__said">{said_of(i18n.marked(format!("wording-sample-{}", prompt.id)))}</q>
        </p>
    }
}

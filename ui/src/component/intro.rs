//! What stands above a section's questions.

use care_plan::template::Section;
use leptos::prelude::*;

use super::said_of;
use crate::i18n::use_i18n;

/// The line below a section's title and, where there is much to tell, the rest behind a fold.
#[component]
pub(crate) fn Intro(section: &'static Section) -> impl IntoView {
    let i18n = use_i18n();
    let more = section.more_key().map(|more| {
        view! {
            <details class="more-told">
                <summary data-testid="tell-me-more">{i18n.text("ui-tell-me-more")}</summary>
                <p class="intro">{said_of(i18n.marked(more))}</p>
            </details>
        }
    });
    view! {
        <p class="intro">{said_of(i18n.marked(section.intro_key()))}</p>
        {more}
    }
}

//! The sections of one part, with where each stands.

use care_plan::template::Part;
use leptos::prelude::*;

use crate::component::{Screen, SectionList};
use crate::i18n::use_i18n;

/// A part of her plan.
#[component]
pub(crate) fn PartScreen(part: Part) -> impl IntoView {
    let i18n = use_i18n();
    let name = part.name();
    view! {
        <Screen testid="screen-part" title=i18n.text(format!("part-{name}"))>
            <p class="intro">{i18n.text(format!("part-{name}-intro"))}</p>
            <div class="leaf leaf--list">
                <SectionList part named=true/>
            </div>
        </Screen>
    }
}

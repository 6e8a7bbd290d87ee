//! What somebody else's plan says, and what is to be known of it.

use care_bridge::ReceivedPlanView;
use care_locale::Value;
use leptos::prelude::*;

use crate::component::{Blocks, set};
use crate::i18n::use_i18n;

/// The plan, under what it is: a copy, how old, and whether all of it is there.
#[component]
pub(super) fn PlanRead(plan: ReceivedPlanView) -> impl IntoView {
    let i18n = use_i18n();
    let ReceivedPlanView { blocks, version, made, is_old, is_whole, is_kept: _ } = plan;
    let warm = move |message: &'static str| view! { <p class="warm" data-testid=message>{i18n.text(message)}</p> };
    let of = move |message: &'static str, name: &'static str, said: Option<String>| {
        said.map(|said| {
            view! {
                <p class="hint" data-testid=message>
                    {move || set(&i18n.marked_with(message, &[(name, Value::Text(&said))]))}
                </p>
            }
        })
    };
    view! {
        <p class="leaf leaf--note">{i18n.text("received-copy")}</p>
        {is_old.then(|| warm("received-old"))}
        {(!is_whole).then(|| warm("received-not-all"))}
        {made.is_none().then(|| warm("received-undated"))}
        {of("received-made", "made", made)}
        {of("received-version", "version", version)}
        <div class="leaf letter" data-testid="received-said-in-it">
            <Blocks blocks below_heading=true/>
        </div>
    }
}

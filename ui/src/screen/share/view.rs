//! Arranges the choosing.

use care_plan::template::{Part, Section};
use care_plan::{Audience, Disclosure};
use leptos::prelude::*;

use super::state::ShareScreen;
use crate::app::use_way;
use crate::component::{Button, Icon, Kind, Picture, Screen};
use crate::notebook::use_notebook;
use crate::words::use_say;

/// Who is it for, and what goes in?
#[component]
pub(crate) fn Share(chosen: Option<Disclosure>) -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let state = RwSignal::new(ShareScreen::opened(chosen));
    let audience = Memo::new(move |_| state.with(ShareScreen::audience));
    let can_go_on = Memo::new(move |_| state.with(|state| state.disclosure().is_some()));
    let who = move |one: Audience| {
        view! {
            <button
                type="button"
                class="choice"
                aria-pressed=move || if audience.get() == Some(one) { "true" } else { "false" }
                data-testid=format!("audience-{}", one.name())
                on:click=move |_| state.update(|state| state.chose(one))
            >
                <span class="choice__mark">
                    <Show when=move || audience.get() == Some(one)>
                        <Icon picture=Picture::Done/>
                    </Show>
                </span>
                <span>{say.of(format!("audience-{}", one.name()))}</span>
            </button>
        }
    };
    let part = move |part: Part| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    data-testid=format!("include-{}", part.name())
                    prop:checked=move || state.with(|state| state.has(part))
                    on:change=move |_| state.update(|state| state.ticked(part))
                />
                <span>{say.of(format!("part-{}", part.name()))}</span>
            </label>
        }
    };
    let sensitive = Memo::new(move |_| notebook.plan.with(|plan| state.with(|state| state.offered_sensitive(plan))));
    let sensitive_row = move |section: &'static Section| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    data-testid=format!("include-sensitive-{}", section.id)
                    prop:checked=move || state.with(|state| state.has_sensitive(section.id))
                    on:change=move |_| state.update(|state| state.ticked_sensitive(section.id))
                />
                <span>{say.of(section.title_key())}</span>
            </label>
        }
    };
    let go_on = move |()| {
        if let Some(disclosure) = state.with_untracked(ShareScreen::disclosure) {
            way.preview(disclosure);
        }
    };
    view! {
        <Screen testid="screen-share" title=say.of("share-title")>
            <section class="part">
                <h2>{say.of("share-who")}</h2>
                <div class="choices">{Audience::ALL.map(who).collect_view()}</div>
            </section>
            <Show when=move || audience.get().is_some()>
                <section class="part">
                    <h2>{say.of("share-what")}</h2>
                    <div class="leaf leaf--list">{Part::ALL.map(part).collect_view()}</div>
                </section>
                <Show when=move || sensitive.with(|sections| !sections.is_empty())>
                    <section class="part">
                        <h2>{say.of("ui-kept-closer")}</h2>
                        <p class="hint">{say.of("share-sensitive-meaning")}</p>
                        <div class="leaf leaf--list">
                            <For each=move || sensitive.get() key=|section| section.id children=sensitive_row/>
                        </div>
                    </section>
                </Show>
                <div class="main-action">
                    <Button
                        label=say.of("ui-to-preview")
                        kind=Kind::Main
                        testid="to-preview"
                        on_press=go_on
                        busy=Signal::derive(move || !can_go_on.get())
                    />
                    <Show when=move || !can_go_on.get()>
                        <p class="hint" role="status">{say.of("ui-tick-something")}</p>
                    </Show>
                </div>
            </Show>
        </Screen>
    }
}

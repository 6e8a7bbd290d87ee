//! Who can see an answer, and a sheet to change it.

use care_plan::{AnswerId, Tier};
use leptos::prelude::*;

use crate::component::{Icon, Picture, Sheet};
use crate::keeping::state::Change;
use crate::notebook::{Marks, use_notebook};
use crate::words::use_say;

/// Says who can see an answer; pressing it opens the sheet.
#[component]
pub(super) fn TierButton(name: String, marks: Memo<Marks>, answer: StoredValue<AnswerId>) -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let open = RwSignal::new(false);
    let tier = Memo::new(move |_| marks.with(|marks| marks.tier));
    let is_private = Memo::new(move |_| tier.get() != Tier::Shared);
    let one = move |one: Tier| {
        let press = move |_| {
            if tier.get_untracked() != one {
                answer.with_value(|id| notebook.chose(id, Change::Tier(one)));
            }
        };
        view! {
            <button
                type="button"
                class="choice"
                aria-pressed=move || if tier.get() == one { "true" } else { "false" }
                data-testid=format!("tier-to-{}", one.name())
                on:click=press
            >
                <span class="choice__mark">
                    <Show when=move || tier.get() == one>
                        <Icon picture=Picture::Done/>
                    </Show>
                </span>
                <span class="choice__text">
                    <strong>{say.of(format!("tier-{}", one.name()))}</strong>
                    <small>{say.of(format!("tier-{}-meaning", one.name()))}</small>
                </span>
            </button>
        }
    };
    view! {
        <button
            type="button"
            class="fold"
            class:fold--set=is_private
            aria-haspopup="dialog"
            data-testid=format!("tier-{name}")
            on:click=move |_| open.set(true)
        >
            <Icon picture=Picture::Eye/>
            <span>
                <span class="unseen">{say.of("ui-who-sees")}" "</span>
                {move || say.now(&format!("tier-{}", tier.get().name()))}
            </span>
        </button>
        <Sheet open title=say.of("ui-who-sees") close=say.of("ui-done") testid="tier-close">
            <div class="choices">{Tier::ALL.map(one).collect_view()}</div>
        </Sheet>
    }
}

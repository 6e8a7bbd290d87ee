//! Who can see an answer, and a sheet to change it.

use care_bridge::LockView;
use care_plan::{AnswerId, Tier};
use leptos::prelude::*;

use crate::component::{Button, Choice, Icon, Picture, Sheet, When};
use crate::keeping::state::Change;
use crate::notebook::{Marks, use_notebook};
use crate::route::Route;
use crate::way::use_way;
use crate::words::use_say;

/// Says who can see an answer; pressing it opens the sheet.
#[component]
pub(super) fn TierButton(name: String, marks: Memo<Marks>, answer: StoredValue<AnswerId>) -> impl IntoView {
    let (say, notebook) = (use_say(), use_notebook());
    let way = use_way();
    let open = RwSignal::new(false);
    let needs_lock = RwSignal::new(false);
    let tier = Memo::new(move |_| marks.with(|marks| marks.tier));
    let is_private = Memo::new(move |_| tier.get() != Tier::Shared);
    let one = move |one: Tier| {
        let on_press = Callback::new(move |()| {
            let is_shut = one != Tier::Shared && notebook.lock.get_untracked() != LockView::Set;
            needs_lock.set(is_shut);
            if is_shut {
                return;
            }
            if tier.get_untracked() != one {
                answer.with_value(|id| notebook.chose(id, Change::Tier(one)));
            }
        });
        let label = say.of(format!("tier-{}", one.name()));
        let meaning = say.of(format!("tier-{}-meaning", one.name()));
        let is_chosen = Signal::derive(move || tier.get() == one);
        view! { <Choice label meaning is_chosen on_press testid=format!("tier-to-{}", one.name())/> }
    };
    let set_lock = Callback::new(move |()| {
        open.set(false);
        way.go(Route::SetLock);
    });
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
            <When when=needs_lock>
                <p role="status">{say.of("err-lock-needed")}</p>
                <Button label=say.of("ui-set-lock") testid="lock-needed" on_press=set_lock/>
            </When>
        </Sheet>
    }
}

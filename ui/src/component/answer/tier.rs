//! Who can see an answer, and a sheet to change it.

use care_bridge::LockView;
use care_plan::{AnswerId, Tier};
use leptos::prelude::*;

use crate::component::{Button, Choice, Group, Icon, Picture, RadioGroup, Sheet, When, heard};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::{Marks, use_plan_store};
use crate::route::Route;
use crate::save_queue::state::Change;

/// Says who can see an answer; pressing it opens the sheet.
#[component]
pub(super) fn TierButton(
    name: String,
    marks: Memo<Marks>,
    answer: StoredValue<AnswerId>,
    /// Whether nothing of the row that the Tab key stops at comes before it.
    is_first: Signal<bool>,
) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let navigation = use_navigation();
    let open = RwSignal::new(false);
    let needs_lock = RwSignal::new(false);
    let tier = Memo::new(move |_| marks.with(|marks| marks.tier));
    let is_private = Memo::new(move |_| tier.get() != Tier::Shared);
    let one = move |group: Group, one: Tier| {
        let on_press = Callback::new(move |()| {
            let is_shut = one != Tier::Shared && store.lock.get_untracked() != LockView::Set;
            needs_lock.set(is_shut);
            if is_shut {
                return;
            }
            if tier.get_untracked() != one {
                answer.with_value(|id| store.chose(id, Change::Tier(one)));
            }
        });
        let label = i18n.text(format!("tier-{}", one.name()));
        let meaning = i18n.text(format!("tier-{}-meaning", one.name()));
        let is_chosen = Signal::derive(move || tier.get() == one);
        view! { <Choice group label meaning is_chosen on_press testid=format!("tier-to-{}", one.name())/> }
    };
    let says = Signal::derive(move || i18n.now(&format!("tier-{}", tier.get().name())));
    let set_lock = Callback::new(move |()| {
        open.set(false);
        navigation.go(Route::SetLock);
    });
    view! {
        <button
            type="button"
            class="fold"
            tabindex=move || if is_first.get() { "0" } else { "-1" }
            class:fold--set=is_private
            aria-label=Signal::derive(move || format!("{}: {}", i18n.now("ui-who-sees"), says.get()))
            data-testid=format!("tier-{name}")
            on:click=heard(Callback::new(move |()| open.set(true)))
        >
            <Icon picture=Picture::Eye/>
            <span>{says}</span>
        </button>
        <Sheet open title=i18n.text("ui-who-sees") close=i18n.text("ui-done") testid="tier-close">
            {move || {
                let group = Group::new();
                view! {
                    <RadioGroup label=i18n.text("ui-who-sees")>
                        {Tier::ALL.map(|tier| one(group, tier)).collect_view()}
                    </RadioGroup>
                }
            }}
            <When when=needs_lock>
                <p role="status">{i18n.text("err-lock-needed")}</p>
                <Button label=i18n.text("ui-set-lock") testid="lock-needed" on_press=set_lock/>
            </When>
        </Sheet>
    }
}

//! "Kept on this phone": said only when the shell has said so.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::{Icon, Picture};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// How long the words stay.
const MOMENT: Duration = Duration::from_secs(3);

/// Says for a moment that her words are on the disk. The element itself is always there.
#[component]
pub(crate) fn SaveStatus() -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let status = store.status;
    let kept = Memo::new(move |_| status.with(|status| status.kept));
    let said = RwSignal::new(false);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |before: Option<u64>| {
        let now = kept.get();
        if before.is_some_and(|before| before != now) {
            if !said.get_untracked() {
                said.set(true);
            }
            if let Some(timer) = timer.get_value() {
                timer.clear();
            }
            timer.set_value(set_timeout_with_handle(move || said.set(false), MOMENT).ok());
        }
        now
    });
    let is_said = Memo::new(move |_| said.get() && status.with(|status| status.trouble.is_none()));
    view! {
        <p
            class="kept"
            class:kept--said=is_said
            role="status"
            aria-live="polite"
            data-testid="save-status"
            data-saved=move || kept.get().to_string()
            data-pending=move || status.with(|status| status.pending).to_string()
        >
            {move || {
                is_said
                    .get()
                    .then(|| {
                        view! {
                            <Icon picture=Picture::Done/>
                            <span>{i18n.text("ui-kept")}</span>
                        }
                    })
            }}
        </p>
    }
}

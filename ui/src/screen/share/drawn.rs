//! The code that was drawn for a file.

use leptos::prelude::*;

use crate::component::PartOfScreen;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// The code of a file that was saved, and what to do with it: while it is there, the plan does not lock under her pen.
#[component]
pub(super) fn Drawn(code: Memo<Option<String>>, note: &'static str, testid: &'static str) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    navigation.idle_lock.while_copying(navigation);
    let groups = move || {
        let code = code.get().unwrap_or_default();
        let group = |digits: &str| view! { <li class="code__group">{digits.to_owned()}</li> };
        code.split(' ').map(group).collect_view()
    };
    view! {
        <PartOfScreen title=i18n.text("paper-code-is")>
            <ol class="code leaf" dir="ltr" data-testid=testid>{groups}</ol>
            <p class="warm">{i18n.text(note)}</p>
        </PartOfScreen>
    }
}

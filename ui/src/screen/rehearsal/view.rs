//! Arranges the trying: it says whether the plan would open, and changes nothing.

use care_bridge::TriedView;
use leptos::prelude::*;

use crate::bridge;
use crate::component::{Screen, SecretForm, WayIn, When};
use crate::i18n::use_i18n;

/// Tries her passphrase, or her code.
#[component]
pub(crate) fn TrySecret(is_code: bool) -> impl IntoView {
    let i18n = use_i18n();
    // What came of the last try.
    let opens = RwSignal::new(None::<TriedView>);
    let (screen, title, way, words) = if is_code {
        ("screen-try-code", "try-code-title", WayIn::Code, "try-code-opens")
    } else {
        ("screen-try-passphrase", "try-passphrase-title", WayIn::Passphrase, "try-passphrase-opens")
    };
    view! {
        <Screen testid=screen title=i18n.text(title)>
            <p>{i18n.text("try-how")}</p>
            <SecretForm
                way
                passphrase_id="try-passphrase"
                code_id="try-code"
                label="try-it"
                testid="try-now"
                during="ui-one-moment"
                attempt=move |secret| async move {
                    let view = bridge::call(&care_bridge::TrySecret(secret)).await?;
                    let _ = opens.try_set(Some(view));
                    Ok(())
                }
                on_anew=Callback::new(move |()| opens.set(None))
                below=move || view! { <Opens opens words/> }
            />
        </Screen>
    }
}

/// That it opens the plan, once that is known.
#[component]
fn Opens(opens: RwSignal<Option<TriedView>>, words: &'static str) -> impl IntoView {
    let i18n = use_i18n();
    let is_right = Signal::derive(move || opens.get().is_some());
    // Whatever lies over the foot of the page: it comes into sight, with the focus on it.
    Effect::new(move |_| {
        if is_right.get() {
            request_animation_frame(|| bridge::focus_id("try-opens"));
        }
    });
    let is_everyday = Signal::derive(move || opens.get() == Some(TriedView::OpensEveryday));
    view! {
        <div role="status">
            <When when=is_right>
                <div class="leaf leaf--note" id="try-opens" tabindex="-1" data-testid="try-opens">
                    <p>
                        <strong>{i18n.text_either(is_everyday, "try-opens-everyday", words)}</strong>
                    </p>
                    <p>{i18n.text("try-nothing-changed")}</p>
                </div>
            </When>
        </div>
    }
}

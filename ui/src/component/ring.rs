//! A number that rings: handed to the phone's dialler, and copied where there is none.

use care_bridge::Ring;
use care_locale::{Value, first_number};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Button, Kind, Picture};
use crate::bridge;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// The way to ring the first number in `text`, or to copy it. Nothing, where there is no number.
#[component]
pub(crate) fn RingButton(
    /// What holds the number, as it is written.
    text: String,
    /// The name that a journey holds on to.
    testid: String,
    /// Whom it reaches, where that is said in place of the number. Empty for nobody.
    #[prop(optional)]
    who: String,
    /// The id of what says whom it reaches, where several lines have one number.
    #[prop(into, optional)]
    described_by: String,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let number = first_number(&text).map(|(written, _)| written.to_owned())?;
    let copied = RwSignal::new(false);
    let shown = number.clone();
    let label = Signal::derive(move || {
        let (by_number, by_name) = match (navigation.can_ring.get(), copied.get()) {
            (true, _) => ("ui-ring", "ui-ring-person"),
            (false, false) => ("ui-copy-number", "ui-copy-number-of"),
            (false, true) => ("ui-copied-number", "ui-copied-number-of"),
        };
        match who.as_str() {
            "" => i18n.now_with(by_number, &[("number", Value::Text(&shown))]),
            who => i18n.now_with(by_name, &[("who", Value::Text(who))]),
        }
    });
    let press = move |()| {
        let number = number.clone();
        let can_ring = navigation.can_ring.get_untracked();
        spawn_local(async move {
            if can_ring {
                if let Err(error) = bridge::call(&Ring { number }).await {
                    navigation.trouble.set(Some(error));
                }
            } else {
                copied.set(bridge::copy(number).await);
            }
        });
    };
    // The shell says which, once and before the first screen.
    let picture = if navigation.can_ring.get_untracked() { Picture::Call } else { Picture::Copy };
    Some(view! {
        <Button label kind=Kind::Plain picture testid described_by on_press=press/>
        <span role="status" class="unseen">{move || copied.get().then(|| label.get())}</span>
    })
}

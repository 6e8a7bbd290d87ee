//! A number that rings: handed to the phone's dialler, and copied where there is none.

use care_bridge::Ring;
use care_locale::{Value, numbers};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Button, Kind, Picture};
use crate::bridge;
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// The way to ring each number in `text`, or to copy it. Nothing, where there is no number.
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
    /// Whether the arrow keys of a toolbar lead to it, and not the Tab key.
    #[prop(optional)]
    is_in_toolbar: bool,
) -> impl IntoView {
    let numbers = numbers(&text).into_iter().map(|(written, _)| written.to_owned()).enumerate().collect::<Vec<_>>();
    let one = move |(index, number): (usize, String)| {
        // A name says the first; another number beside it says which it is.
        let (who, testid) = match index {
            0 => (who.clone(), testid.clone()),
            _ => (String::new(), format!("{testid}-{index}")),
        };
        view! { <RingOne number who testid described_by=described_by.clone() is_in_toolbar/> }
    };
    numbers.into_iter().map(one).collect_view()
}

/// One number.
#[component]
fn RingOne(
    number: String,
    who: String,
    testid: String,
    #[prop(into)] described_by: String,
    is_in_toolbar: bool,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
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
    view! {
        <Button label kind=Kind::Plain picture testid described_by is_in_toolbar on_press=press/>
        <span role="status" class="unseen">{move || copied.get().then(|| label.get())}</span>
    }
}

//! Text as elements: direction comes from `bdi` and `bdo`, so that no invisible letter is copied or
//! read aloud.

use care_locale::{Span, spans};
use leptos::prelude::*;

/// The text of a message or of her own: a value runs its own way, and a telephone number sign by
/// sign from left to right.
pub(crate) fn set(text: &str) -> Vec<AnyView> {
    set_values(text, None)
}

/// The same of a text that may change.
pub(crate) fn said_of(text: Signal<String>) -> impl Fn() -> Vec<AnyView> + Clone + Send + 'static {
    move || set(&text.get())
}

/// The same, where the values are in the language `lang`, whatever the message is in.
pub(crate) fn set_values(text: &str, lang: Option<&'static str>) -> Vec<AnyView> {
    let set_span = |span| match span {
        Span::Text(text) => text.to_owned().into_any(),
        Span::Number(number) => view! { <bdo dir="ltr">{number.to_owned()}</bdo> }.into_any(),
        Span::Value(value) => view! { <bdi lang=lang>{set(value)}</bdi> }.into_any(),
    };
    spans(text).into_iter().map(set_span).collect()
}

//! A fault of the page's own program: a panic, or a trap of the web view's engine. `start.js` begins the page anew
//! then, with the place in the address, and the page that comes says that something happened.

use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

/// What stands in the address of a page that was begun anew, before the place.
const FAULT: &str = "#fault=";

/// Tells, from now on, where in our source the page's program met a fault: on the root, as `data-fault`. No words of
/// hers are in it, whatever the fault says.
pub(crate) fn tell_faults() {
    std::panic::set_hook(Box::new(|fault| {
        note(&fault.location().map(ToString::to_string).unwrap_or_default());
    }));
}

/// Whether this page was begun anew since the one before met a fault, until [`forget_fault`].
pub(crate) fn is_begun_anew() -> bool {
    let hash = window().location().hash().unwrap_or_default();
    let place = hash.strip_prefix(FAULT);
    place.into_iter().for_each(note);
    place.is_some()
}

/// It was said: the address tells of it no more.
pub(crate) fn forget_fault() {
    if let (Ok(history), Ok(path)) = (window().history(), window().location().pathname()) {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&path)));
    }
}

fn note(place: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute("data-fault", place));
    }
}

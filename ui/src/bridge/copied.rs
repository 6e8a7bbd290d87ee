//! What she copies, to paste it elsewhere.

use care_bridge::CopyText;
use leptos::ev;
use leptos::prelude::{document, window, window_event_listener};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::call;

/// Puts a text where it can be pasted from, for a while. Whether it is there.
pub(crate) async fn copy(text: String) -> bool {
    call(&CopyText { text }).await.is_ok()
}

/// Tells the shell of what she marks and copies or cuts by herself: it goes as what a button copies.
pub(crate) fn watch_copying() {
    let tell = |_| {
        let Some(text) = marked() else { return };
        spawn_local(async move {
            // Where the shell does not take it, it stands where the web view has put it.
            let _ = copy(text).await;
        });
    };
    drop(window_event_listener(ev::copy, tell));
    drop(window_event_listener(ev::cut, tell));
}

/// What is marked, in a field or on the page. None where nothing is.
fn marked() -> Option<String> {
    let in_field = document().active_element().and_then(|at| at.dyn_into::<HtmlTextAreaElement>().ok()).map(|field| {
        let at = |place: Option<u32>| place.and_then(|place| usize::try_from(place).ok()).unwrap_or_default();
        let (start, end) = (at(field.selection_start().ok()?), at(field.selection_end().ok()?));
        let units: Vec<u16> = field.value().encode_utf16().skip(start).take(end.saturating_sub(start)).collect();
        Some(String::from_utf16_lossy(&units))
    });
    let on_page = || window().get_selection().ok().flatten().map(|marked| String::from(marked.to_string()));
    in_field.unwrap_or_else(on_page).filter(|text| !text.is_empty())
}

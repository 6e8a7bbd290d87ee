//! What she copies, to paste it elsewhere.

use care_bridge::CopyText;
use leptos::ev;
use leptos::prelude::{document, window, window_event_listener};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

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
    let on_page = || window().get_selection().ok().flatten().map(|marked| String::from(marked.to_string()));
    marked_in_field().or_else(on_page).filter(|text| !text.is_empty())
}

/// What is marked in the field that she is in. None in none, and in one whose kind of input marks nothing.
fn marked_in_field() -> Option<String> {
    let field = document().active_element()?;
    let (text, start, end) = if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        (field.value(), field.selection_start().ok()??, field.selection_end().ok()??)
    } else {
        let field = field.dyn_ref::<HtmlInputElement>()?;
        (field.value(), field.selection_start().ok()??, field.selection_end().ok()??)
    };
    let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
    let units: Vec<u16> = text.encode_utf16().skip(start).take(end.saturating_sub(start)).collect();
    Some(String::from_utf16_lossy(&units))
}

//! Her words in a field: their height, the caret, and sizes that the page must know.

use js_sys::{Array, Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// The most of a text, in bytes, for which a field is measured at every change. A longer text
/// scrolls inside its field, so that a pasted book never stalls the page.
const MEASURED_BYTES: usize = 20_000;

/// Puts `text` into a field from outside. A caret in it stays between the letters where it is.
pub(crate) fn set_words(field: &HtmlTextAreaElement, text: &str) {
    let before = field.value();
    let caret = (field.selection_start().ok().flatten(), field.selection_end().ok().flatten());
    field.set_value(text);
    if let (Some(start), Some(end)) = caret {
        let moved = |at| caret_after(&before, text, at);
        drop(field.set_selection_range(moved(start), moved(end)));
    }
    grow(field, text.len());
}

/// Where a caret at `at` of `before` stands when the text is `after`: before and behind what has
/// changed it keeps its letters, and from the middle of that it goes to its end. In UTF-16 units.
fn caret_after(before: &str, after: &str, at: u32) -> u32 {
    let [before, after] = [before, after].map(|text| text.encode_utf16().collect::<Vec<u16>>());
    let same = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let behind = before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count();
    let behind = behind.min(before.len().min(after.len()) - same);
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(before.len());
    let moved = if at <= same { at } else { after.len() - behind.min(before.len() - at) };
    u32::try_from(moved).unwrap_or(u32::MAX)
}

/// Lets a field be as tall as its words. A very long text scrolls inside its field instead.
pub(crate) fn grow(field: &HtmlTextAreaElement, bytes: usize) {
    fit(field, bytes, true);
}

/// The same where her words only became longer, as with each letter: the field need not be laid out
/// at its least height first, which takes longer than the letter itself.
pub(crate) fn lengthen(field: &HtmlTextAreaElement, bytes: usize) {
    fit(field, bytes, false);
}

fn fit(field: &HtmlTextAreaElement, bytes: usize, may_shrink: bool) {
    let is_long = bytes > MEASURED_BYTES;
    drop(field.class_list().toggle_with_force("words--long", is_long));
    if web_sys::css::supports_with_value("field-sizing", "content").unwrap_or(false) {
        return;
    }
    let style = AsRef::<HtmlElement>::as_ref(field).style();
    if is_long {
        drop(style.remove_property("block-size"));
        return;
    }
    // The page must not become shorter while the field is measured: it would scroll away from her.
    let around = field.parent_element().and_then(|around| around.dyn_into::<HtmlElement>().ok());
    let around = around.filter(|_| may_shrink);
    if let Some(around) = &around {
        drop(around.style().set_property("min-block-size", &format!("{}px", around.offset_height())));
        drop(style.remove_property("block-size"));
    }
    let missing = field.scroll_height() - field.client_height();
    if missing > 0 {
        let edges = field.offset_height() - field.client_height();
        drop(style.set_property("block-size", &format!("{}px", field.scroll_height() + edges)));
    }
    if let Some(around) = around {
        drop(around.style().remove_property("min-block-size"));
    }
}

/// The field that has the caret, by the id of its element, and where in it, in UTF-16 units.
pub(crate) fn caret() -> Option<(String, u32)> {
    caret_in(&document().active_element()?.dyn_into().ok()?)
}

/// The caret of a field, as [`caret`] tells it.
pub(crate) fn caret_in(field: &HtmlTextAreaElement) -> Option<(String, u32)> {
    Some((field.id(), field.selection_start().ok()??))
}

/// Puts the caret into the field with that id and brings it into view.
pub(crate) fn put_caret(id: &str, at: u32) {
    let found = document().get_element_by_id(id);
    if let Some(field) = found.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        // A field that takes the focus shows where its caret already is.
        drop(field.blur());
        drop(field.set_selection_range(at, at));
        drop(field.focus());
    }
}

/// Puts the focus on a field with all of it selected: typing starts anew, a tap mends it.
pub(crate) fn select_all(field: &HtmlInputElement) {
    drop(field.focus());
    field.select();
}

/// Keeps what depends on sizes right whatever changes them (text, window, language, a font that
/// arrives late): every field is as tall as its words, and the page knows how tall the bar below is,
/// so that what has the focus never lies behind it.
pub(crate) fn keep_sizes() {
    let keep = Closure::<dyn FnMut()>::new(|| {
        set_bar_height();
        grow_all();
    });
    let observer = Reflect::get(window().as_ref(), &"ResizeObserver".into())
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|constructor| Reflect::construct(&constructor, &Array::of1(keep.as_ref())));
    if let (Ok(observer), Some(body)) = (observer, document().body())
        && let Ok(observe) = Reflect::get(&observer, &"observe".into()).and_then(JsCast::dyn_into::<Function>)
    {
        drop(observe.call1(&observer, &body));
        // It watches for as long as the page lives.
        keep.forget();
    }
}

fn set_bar_height() {
    let found = |selector| document().query_selector(selector).ok().flatten();
    let foot = found(".foot").and_then(|foot| foot.dyn_into::<HtmlElement>().ok());
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let (Some(foot), Some(root)) = (foot, root) {
        drop(root.style().set_property("--bar", &format!("{}px", foot.offset_height())));
    }
}

fn grow_all() {
    if web_sys::css::supports_with_value("field-sizing", "content").unwrap_or(false) {
        return;
    }
    let fields = document().get_elements_by_class_name("words");
    for index in 0..fields.length() {
        if let Some(field) = fields.item(index).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
            let characters = usize::try_from(field.text_length()).unwrap_or(usize::MAX);
            grow(&field, characters);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stays_between_the_letters_where_it_is() {
        for (before, after, at, stays) in [
            ("Hold my hand.", "Hold my hand.\nDim light.", 4, 4),
            ("Hold my hand.", "Hold my hand.\nDim light.", 13, 13),
            ("0117\u{202d} 496", "0117 496", 9, 8),
            ("a\u{202d}0117\u{202c}b", "a0117b", 7, 5),
            ("a\u{202d}0117\u{202c}b", "a0117b", 1, 1),
            ("👩🏽‍🍼 stays", "👩🏽‍🍼 stay", 13, 12),
            ("", "An idea.", 0, 0),
            ("all of it", "", 5, 0),
            ("aaaa", "aa", 4, 2),
            ("same", "same", 2, 2),
            ("short", "short", 99, 5),
        ] {
            assert_eq!(caret_after(before, after, at), stays, "{at} in {before:?} to {after:?}");
        }
    }
}

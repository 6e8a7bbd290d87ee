//! The one boundary to JavaScript. Nothing else in the page names a JavaScript value or the
//! browser's own objects; values cross to the shell as what JSON can hold, passphrases as bytes.

use std::time::Duration;

use care_bridge::{ApiError, Command, Packed, Theme};
use js_sys::{Array, Function, JSON, Promise, Reflect, Uint8Array};
use leptos::prelude::{document, window};
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use crate::route::Place;

/// The most of a text, in bytes, for which a field is measured at every change. A longer text
/// scrolls inside its field, so that a pasted book never stalls the page.
const MEASURED_BYTES: usize = 20_000;

/// Asks the shell and waits for its reply.
pub(crate) fn call<C: Command>(command: &C) -> impl Future<Output = Result<C::Reply, ApiError>> + use<C> {
    let packed = command.pack(&Serializer::json_compatible()).map_err(|_| ApiError::NotUnderstood);
    async move { reply(send(C::NAME, packed?).await) }
}

/// Sends a request. The bytes of a secret are wiped on this side once it is answered.
async fn send(name: &str, packed: Packed<JsValue>) -> Result<JsValue, JsValue> {
    match packed {
        Packed::Json(value) => ask(name, &value).await,
        Packed::Secret(secret) => {
            let body = Uint8Array::from(secret.as_bytes());
            drop(secret);
            let answer = ask(name, &body).await;
            body.fill(0, 0, body.length());
            answer
        }
    }
}

/// `window.__TAURI_INTERNALS__.invoke(name, body)`. A throw and a rejection both come back as
/// `Err` with what was thrown.
async fn ask(name: &str, body: &JsValue) -> Result<JsValue, JsValue> {
    let shell = Reflect::get(window().as_ref(), &"__TAURI_INTERNALS__".into())?;
    let invoke: Function = Reflect::get(&shell, &"invoke".into())?.dyn_into()?;
    let promise: Promise = invoke.call2(&shell, &name.into(), body)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn reply<R: DeserializeOwned>(answer: Result<JsValue, JsValue>) -> Result<R, ApiError> {
    match answer {
        Ok(value) => serde_wasm_bindgen::from_value(value).map_err(|_| ApiError::NotUnderstood),
        Err(value) => Err(serde_wasm_bindgen::from_value(value).unwrap_or(ApiError::Unexpected)),
    }
}

/// Reads a JSON file of the app's own assets; `None` when it is not there or not understood.
pub(crate) async fn fetch_json<T: DeserializeOwned>(path: &str) -> Option<T> {
    let text = fetch_text(path).await?;
    serde_wasm_bindgen::from_value(JSON::parse(&text).ok()?).ok()
}

/// Reads a file of the app's own assets. It is on its way from this call on, whenever it is awaited.
pub(crate) fn fetch_text(path: &str) -> impl Future<Output = Option<String>> + use<> {
    let answer = window().fetch_with_str(path);
    async move {
        let answer: web_sys::Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
        if !answer.ok() {
            return None;
        }
        JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
    }
}

/// Milliseconds since the page opened. Only differences are used.
pub(crate) fn now_ms() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Waits that long.
pub(crate) async fn pause(wait: Duration) {
    let millis = i32::try_from(wait.as_millis()).unwrap_or(i32::MAX);
    let promise = Promise::new(&mut |resolve, _| {
        // Without a timer the promise would never be kept, so it is kept at once.
        if window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis).is_err() {
            drop(resolve.call0(&JsValue::NULL));
        }
    });
    drop(JsFuture::from(promise).await);
}

/// The languages that the device asks for, best first, as BCP 47 tags.
pub(crate) fn device_languages() -> Vec<String> {
    let wished: Array = window().navigator().languages();
    wished.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Whether the page is out of sight.
pub(crate) fn is_hidden() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Hidden
}

/// Whether there is room for two panes.
pub(crate) fn is_wide() -> bool {
    window().match_media("(min-width: 900px)").ok().flatten().is_some_and(|query| query.matches())
}

/// Says which language the page is in, and which way it runs.
pub(crate) fn set_page_language(tag: &str, direction: &str) {
    set_root("lang", tag);
    set_root("dir", direction);
}

/// Sets light, dark, or as the device says.
pub(crate) fn set_theme(theme: Theme) {
    set_root(
        "data-theme",
        match theme {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
    );
}

fn set_root(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        drop(root.set_attribute(name, value));
    }
}

/// Whether she is already at something on the screen. On a slow phone she may have begun to
/// type before the screen takes the focus; then it is hers.
pub(crate) fn is_at_something() -> bool {
    let is_inside =
        |element: web_sys::Element| element.closest("main").ok().flatten().is_some_and(|main| main != element);
    document().active_element().is_some_and(is_inside)
}

/// Moves the focus to the screen, whose name a screen reader then says, and the page to its
/// beginning.
pub(crate) fn focus_main() {
    if let Some(element) = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A screen that is built of the one before it takes the focus anew.
        drop(element.blur());
    }
    focus_on("main");
    go_to_top();
}

/// How far the page is scrolled, and the control that has the focus.
pub(crate) fn place() -> Place {
    #[expect(clippy::cast_possible_truncation, reason = "a page is not two thousand million pixels high")]
    let scrolled = window().scroll_y().unwrap_or(0.0) as i32;
    let control = document().active_element().and_then(|element| element.get_attribute("data-testid"));
    Place { scrolled, control }
}

/// Shows the page as it was scrolled, with the focus on the control that she pressed there.
pub(crate) fn return_to(place: &Place) {
    let control = place.control.as_deref().filter(|name| !name.contains(['\'', '\\']));
    focus_on("main");
    if let Some(control) = control {
        focus_on(&format!("main [data-testid='{control}']"));
    }
    window().scroll_to_with_x_and_y(0.0, place.scrolled.into());
}

/// Brings the element with that id into view and puts the focus on it.
pub(crate) fn focus_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
    focus_on(&format!("#{id}"));
}

fn focus_on(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        drop(element.focus());
    }
}

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
    if let Some(around) = &around {
        drop(around.style().set_property("min-block-size", &format!("{}px", around.offset_height())));
    }
    drop(style.remove_property("block-size"));
    let missing = field.scroll_height() - field.client_height();
    if missing > 0 {
        let edges = field.offset_height() - field.client_height();
        drop(style.set_property("block-size", &format!("{}px", field.scroll_height() + edges)));
    }
    if let Some(around) = around {
        drop(around.style().remove_property("min-block-size"));
    }
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

/// Puts the focus into the next of the page's regions: the bar above, the screen, the bar below; or
/// into the one before.
pub(crate) fn focus_next_region(backwards: bool) {
    const REGIONS: [(&str, &str); 3] =
        [(".top-bar", ".top-bar button"), ("main", "main"), (".bottom-bar", ".bottom-bar button")];
    let focused = document().active_element();
    let at = REGIONS.iter().position(|(region, _)| {
        focused.as_ref().is_some_and(|element| element.closest(region).ok().flatten().is_some())
    });
    let steps = if backwards { REGIONS.len() - 1 } else { 1 };
    let next = at.map_or(1, |at| at + steps) % REGIONS.len();
    if let Some((_, first)) = REGIONS.get(next) {
        focus_on(first);
    }
}

/// Goes from one choice of a group to the next, as the arrow keys say it in her direction of reading.
pub(crate) fn step_in_group(event: &web_sys::KeyboardEvent) {
    let is_mirrored =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let group = event.current_target().and_then(|group| group.dyn_into::<HtmlElement>().ok());
    let Some(choices) = group.map(|group| group.get_elements_by_class_name("choice")) else { return };
    let focused = document().active_element();
    let at = (0..choices.length()).find(|at| choices.item(*at) == focused);
    let (Some(at), Some(last)) = (at, choices.length().checked_sub(1)) else { return };
    let (next, before) = (if at == last { 0 } else { at + 1 }, at.checked_sub(1).unwrap_or(last));
    let to = match event.key().as_str() {
        "ArrowDown" => next,
        "ArrowUp" => before,
        "ArrowRight" => {
            if is_mirrored {
                before
            } else {
                next
            }
        }
        "ArrowLeft" => {
            if is_mirrored {
                next
            } else {
                before
            }
        }
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    if let Some(choice) = choices.item(to).and_then(|choice| choice.dyn_into::<HtmlElement>().ok()) {
        drop(choice.focus());
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

/// Shows the beginning of the page.
pub(crate) fn go_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Prints the page, as its styles for paper say.
pub(crate) fn print() {
    drop(window().print());
}

/// Puts the focus on a field with all of it selected: typing starts anew, a tap mends it.
pub(crate) fn select_all(field: &HtmlInputElement) {
    drop(field.focus());
    field.select();
}

/// Opens a sheet over the page. Escape and the sheet's own buttons close it. The focus begins on
/// what bears `first`, or on the first that takes it.
pub(crate) fn open_dialog(dialog: &HtmlDialogElement, first: Option<&str>) {
    if !dialog.open() {
        drop(dialog.show_modal());
    }
    if let Some(first) = first {
        focus_on(&format!("dialog[open] [data-testid='{first}']"));
    }
}

/// Closes a sheet.
pub(crate) fn close_dialog(dialog: &HtmlDialogElement) {
    dialog.close();
}

/// Whether the event fell on the element itself, not on something inside it.
pub(crate) fn fell_on_itself(event: &web_sys::Event) -> bool {
    event.target().is_some() && event.target() == event.current_target()
}

/// The state of the one step that the page puts into the browser's history. No address and no
/// state holds an id or a word.
const OUR_STEP: &str = "here";

/// Puts our one step into the browser's history.
pub(crate) fn push_history() {
    if let Ok(history) = window().history() {
        drop(history.push_state_with_url(&OUR_STEP.into(), "", None));
    }
}

/// Whether the browser stepped back out of our one step, rather than into it again.
pub(crate) fn is_back(event: &web_sys::PopStateEvent) -> bool {
    event.state().as_string().as_deref() != Some(OUR_STEP)
}

/// What is dragged onto the page does nothing there, whatever it is: no file is read, and no words
/// from elsewhere take the place of hers.
pub(crate) fn take_no_drops() {
    for name in ["dragenter", "dragover", "drop"] {
        let turn_away = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| event.prevent_default());
        drop(window().add_event_listener_with_callback(name, turn_away.as_ref().unchecked_ref()));
        // It listens for as long as the page lives.
        turn_away.forget();
    }
}

/// Whether the key belongs to an input method that composes a letter, and so to nobody else.
/// WebKit says so of the last key by its number alone (229, UI Events section 7.3).
pub(crate) fn is_composing(event: &web_sys::KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
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

//! The one boundary to JavaScript. Nothing else in the page names a JavaScript value or the
//! browser's own objects; values cross to the shell as what JSON can hold, passphrases as bytes.

mod copied;
mod fault;
mod field;
mod focus;
mod photo;
mod sound;

use std::time::Duration;

use care_bridge::{ApiError, Command, Packed, Theme};
use js_sys::{Array, Function, JSON, Promise, Reflect, Uint8Array};
use leptos::prelude::{document, window};
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

pub(crate) use copied::*;
pub(crate) use fault::*;
pub(crate) use field::*;
pub(crate) use focus::*;
pub(crate) use photo::*;
pub(crate) use sound::*;

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

/// Prints the page, as its styles for paper say.
pub(crate) fn print() {
    drop(window().print());
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

//! The browser's part of the sealed page: what is typed and pressed, and elements made of what was opened. The elements
//! that it looks for stand in `page/viewer.html`.

use js_sys::{Date, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Event, HtmlElement, HtmlInputElement, HtmlTemplateElement, Window};

use crate::{Element, Node, Unopened, arranged, open_page};

/// How long the browser has to show that it begins, in milliseconds, before it is busy with the code.
const DRAWN: i32 = 60;

/// Lets the page take a code.
pub fn begin() {
    let Some(page) = Page::find() else { return };
    page.on("form", "submit", Page::asked);
    page.on("print", "click", |page| {
        let _ = page.window.print();
    });
    page.on("close", "click", Page::closed);
    page.hide("cannot", true);
    page.hide("form", false);
    page.focus("code");
}

/// The page that was loaded.
#[derive(Clone)]
struct Page {
    window: Window,
    document: Document,
}

impl Page {
    fn find() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Self { window, document })
    }

    fn on(&self, id: &str, event: &str, then: impl Fn(&Self) + 'static) {
        let page = self.clone();
        let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            event.prevent_default();
            then(&page);
        });
        if let Some(element) = self.element(id) {
            let _ = element.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        }
        // It is heard for as long as the page is there.
        heard.forget();
    }

    /// A code was typed. It is tried once the page says so.
    fn asked(&self) {
        if self.has_attribute("form", "aria-busy") {
            return;
        }
        self.set_attribute("form", "aria-busy", Some("true"));
        self.tell("alert", None);
        self.tell("status", Some("viewer-opening"));
        let page = self.clone();
        let tried = Closure::once_into_js(move || page.tried());
        let later = self.window.set_timeout_with_callback_and_timeout_and_arguments_0(tried.unchecked_ref(), DRAWN);
        if later.is_err() {
            self.tried();
        }
    }

    fn tried(&self) {
        let sealed = self.element("parcel").and_then(|element| element.text_content()).unwrap_or_default();
        let field = self.element("code").and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        let typed = field.as_ref().map(HtmlInputElement::value).unwrap_or_default();
        let opened = open_page(&sealed, &typed);
        self.set_attribute("form", "aria-busy", None);
        match opened {
            Ok(page) => {
                if let Some(field) = field {
                    field.set_value("");
                }
                self.set_attribute("code", "aria-invalid", None);
                self.show(&page);
            }
            Err(error) => self.told(error),
        }
    }

    fn told(&self, error: Unopened) {
        self.tell("status", None);
        self.tell("alert", Some(error.message()));
        self.set_attribute("code", "aria-invalid", Some("true"));
        self.focus("code");
    }

    fn show(&self, opened: &care_import::ImportedPage) {
        let Some(plan) = self.element("plan") else { return };
        plan.set_text_content(None);
        for element in arranged(opened) {
            self.append(&plan, &element);
        }
        self.hide("not-all", opened.skipped == 0);
        self.set_text("version", opened.version.as_deref().unwrap_or_default());
        self.hide("version-line", opened.version.is_none());
        let made = opened.made.as_deref().and_then(|made| self.written(made));
        self.set_text("made", made.as_deref().unwrap_or_default());
        self.hide("made-line", made.is_none());
        self.hide("asked", true);
        self.hide("shown", false);
        self.tell("status", Some("viewer-opened"));
        self.focus("shown");
        self.window.scroll_to_with_x_and_y(0.0, 0.0);
    }

    /// Whoever read it leaves: nothing of it stays on the page.
    fn closed(&self) {
        for id in ["plan", "version", "made"] {
            self.set_text(id, "");
        }
        self.hide("shown", true);
        self.hide("asked", false);
        self.tell("status", None);
        self.focus("code");
    }

    /// A moment, as the browser writes one in the language of the page and at its own place.
    fn written(&self, made: &str) -> Option<String> {
        let language = self.document.document_element()?.get_attribute("lang").unwrap_or_default();
        let date = Date::new(&JsValue::from_str(made));
        if date.get_time().is_nan() {
            return None;
        }
        let options = Object::new();
        for (name, value) in [("dateStyle", "long"), ("timeStyle", "short")] {
            Reflect::set(&options, &name.into(), &value.into()).ok()?;
        }
        let language = language.split('-').next().unwrap_or_default().to_owned();
        let language = if language == "en" { "en-GB" } else { language.as_str() };
        Some(date.to_locale_string(language, &options).into())
    }

    fn append(&self, parent: &web_sys::Node, element: &Element) {
        let Ok(made) = self.document.create_element(element.tag.html()) else { return };
        let class = element.tag.class();
        let attributes = [
            ("class", Some(class).filter(|class| !class.is_empty())),
            ("lang", element.language.as_deref()),
            ("dir", element.direction),
        ];
        for (name, value) in attributes {
            if let Some(value) = value {
                let _ = made.set_attribute(name, value);
            }
        }
        for child in &element.children {
            match child {
                Node::Element(child) => self.append(&made, child),
                Node::Text(text) => {
                    let _ = made.append_child(&self.document.create_text_node(text));
                }
            }
        }
        let _ = parent.append_child(&made);
    }

    /// Says a message, by its id, in a place that is read aloud; or takes away what was said there.
    fn tell(&self, place: &str, message: Option<&str>) {
        let Some(place) = self.element(place) else { return };
        place.set_text_content(None);
        let template = message.and_then(|message| self.element(message));
        if let Some(template) = template.and_then(|element| element.dyn_into::<HtmlTemplateElement>().ok())
            && let Ok(words) = template.content().clone_node_with_deep(true)
        {
            let _ = place.append_child(&words);
        }
    }

    fn element(&self, id: &str) -> Option<web_sys::Element> {
        self.document.get_element_by_id(id)
    }

    fn set_text(&self, id: &str, text: &str) {
        if let Some(element) = self.element(id) {
            element.set_text_content(Some(text));
        }
    }

    fn hide(&self, id: &str, is_hidden: bool) {
        self.set_attribute(id, "hidden", is_hidden.then_some(""));
    }

    fn set_attribute(&self, id: &str, name: &str, value: Option<&str>) {
        if let Some(element) = self.element(id) {
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }

    fn has_attribute(&self, id: &str, name: &str) -> bool {
        self.element(id).is_some_and(|element| element.has_attribute(name))
    }

    fn focus(&self, id: &str) {
        if let Some(element) = self.element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }
}

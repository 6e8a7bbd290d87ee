//! Where the focus is and goes: screens, choices, sheets, the regions of the page.

use std::time::Duration;

use leptos::prelude::{
    SetValue, StoredValue, WithValue, document, request_animation_frame, set_timeout, window,
    window_event_listener_untyped,
};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, FocusOptions, HtmlDialogElement, HtmlElement, MutationObserver, MutationObserverInit};

use crate::route::ReturnPoint;

/// How long a screen that changes has to put the focus where it wants it.
const TO_SCREENS: Duration = Duration::from_millis(60);

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
    // Not into view: where an engine scrolls to what has the focus only after the page is at its beginning, the bar
    // above would stand past the edge of the screen.
    let without_scrolling = FocusOptions::new();
    without_scrolling.set_prevent_scroll(true);
    if let Some(main) = found("main") {
        drop(main.focus_with_options(&without_scrolling));
    }
    go_to_top();
}

/// Where what has the focus goes from the page, as a button does that works once, or a form that gives way to what came
/// of it, the screen takes it: with the focus nowhere, a keyboard begins at the top, and a screen reader says nothing
/// (WCAG 2.2, 2.4.3).
pub(crate) fn keep_focus() {
    let last = StoredValue::new_local(None::<Element>);
    drop(window_event_listener_untyped("focusin", move |event| {
        last.set_value(event.target().and_then(|target| target.dyn_into().ok()));
    }));
    let changed = Closure::<dyn FnMut()>::new(move || {
        let is_gone = last.with_value(|last| last.as_ref().is_some_and(|last| !last.is_connected()));
        if is_gone {
            last.set_value(None);
            set_timeout(focus_screen, TO_SCREENS);
        }
    });
    if let (Ok(observer), Some(body)) = (MutationObserver::new(changed.as_ref().unchecked_ref()), document().body()) {
        let whole = MutationObserverInit::new();
        whole.set_child_list(true);
        whole.set_subtree(true);
        drop(observer.observe_with_options(&body, &whole));
    }
    // It looks for as long as the page lives.
    changed.forget();
}

/// Gives the screen the focus where nothing has it. The page stays as it is scrolled.
fn focus_screen() {
    let is_nowhere = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    if is_nowhere && let Some(main) = found("main") {
        let without_scrolling = FocusOptions::new();
        without_scrolling.set_prevent_scroll(true);
        drop(main.focus_with_options(&without_scrolling));
    }
}

/// How far the page is scrolled, and the control that has the focus.
pub(crate) fn place() -> ReturnPoint {
    #[expect(clippy::cast_possible_truncation, reason = "a page is not two thousand million pixels high")]
    let scrolled = window().scroll_y().unwrap_or(0.0) as i32;
    let control = document().active_element().and_then(|element| element.get_attribute("data-testid"));
    ReturnPoint { scrolled, control }
}

/// Shows the page as it was scrolled, with the focus on the control that she pressed there.
pub(crate) fn return_to(place: &ReturnPoint) {
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

/// Brings the element with that id into view as soon as it stands there, as little as that takes. The focus stays
/// where it is.
pub(crate) fn bring_into_view(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(id) {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}

/// Shows the question that stands alone on the screen from its beginning, with the focus on it: a
/// screen reader says it, and no keyboard comes over the page.
pub(crate) fn focus_question() {
    request_animation_frame(|| {
        focus_on("main .step, main .leaf__question");
        if let Some(first) = document().query_selector("main .step, main .leaf").ok().flatten() {
            first.scroll_into_view();
        }
    });
}

fn focus_on(selector: &str) {
    if let Some(element) = found(selector) {
        drop(element.focus());
    }
}

fn found(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
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

/// Goes from one of the controls of a group to the next, as the arrow keys say it in her direction of
/// reading. They bear the class `class`, or are buttons among those that do.
pub(crate) fn step_in_group(event: &web_sys::KeyboardEvent, class: &str) {
    let is_mirrored =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let group = event.current_target().and_then(|group| group.dyn_into::<HtmlElement>().ok());
    let Some(group) = group else { return };
    let buttons = group.get_elements_by_tag_name("button");
    let is_one = |button: &Element| {
        let classes = button.class_list();
        let is_of_a_sheet = button.closest("dialog").ok().flatten() != group.closest("dialog").ok().flatten();
        (classes.contains(class) || classes.contains("button")) && !button.has_attribute("disabled") && !is_of_a_sheet
    };
    let choices: Vec<Element> = (0..buttons.length()).filter_map(|at| buttons.item(at)).filter(is_one).collect();
    let focused = document().active_element();
    let at = choices.iter().position(|choice| Some(choice) == focused.as_ref());
    let (Some(at), Some(last)) = (at, choices.len().checked_sub(1)) else { return };
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
    if let Some(choice) = choices.get(to).and_then(|choice| choice.dyn_ref::<HtmlElement>()) {
        drop(choice.focus());
    }
}

/// Shows the beginning of the page.
pub(crate) fn go_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Opens a sheet over the page. Escape and the sheet's own buttons close it. The focus begins on
/// its heading, or on the first control that takes it.
pub(crate) fn open_dialog(dialog: &HtmlDialogElement, on_heading: bool) {
    if !dialog.open() {
        drop(dialog.show_modal());
    }
    if on_heading {
        focus_on("dialog[open] .sheet__title");
        dialog.set_scroll_top(0);
    }
}

/// Closes a sheet.
pub(crate) fn close_dialog(dialog: &HtmlDialogElement) {
    dialog.close();
}

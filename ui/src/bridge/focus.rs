//! Where the focus is and goes: screens, choices, sheets, the regions of the page.

use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlDialogElement, HtmlElement};

use crate::route::ReturnPoint;

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
/// reading. They bear the class `class`.
pub(crate) fn step_in_group(event: &web_sys::KeyboardEvent, class: &str) {
    let is_mirrored =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let group = event.current_target().and_then(|group| group.dyn_into::<HtmlElement>().ok());
    let Some(choices) = group.map(|group| group.get_elements_by_class_name(class)) else { return };
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

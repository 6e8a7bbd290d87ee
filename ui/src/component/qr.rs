//! A QR code as one path.

use std::fmt::Write as _;

use care_bridge::QrView;
use leptos::prelude::*;

/// Light modules around the code (ISO/IEC 18004).
const QUIET_MODULES: usize = 4;
/// The side of a module on the screen, in CSS pixels, where there is room.
const MODULE_PIXELS: usize = 6;

/// A QR code, always black on white with its quiet zone.
#[component]
pub(crate) fn Qr(
    /// The modules.
    qr: QrView,
    /// What it is, for who cannot see it.
    label: Signal<String>,
    /// The name that a journey holds on to.
    #[prop(into)]
    testid: String,
) -> impl IntoView {
    let side = qr.side + 2 * QUIET_MODULES;
    let pixels = (side * MODULE_PIXELS).to_string();
    view! {
        <svg
            class="qr"
            role="img"
            aria-label=label
            data-testid=testid
            viewBox=format!("0 0 {side} {side}")
            width=pixels.clone()
            height=pixels
            shape-rendering="crispEdges"
        >
            <rect width="100%" height="100%" fill="#fff"></rect>
            <path fill="#000" d=path(&qr.rows)></path>
        </svg>
    }
}

/// The dark modules: one stroke of the path a run.
fn path(rows: &[String]) -> String {
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut from = None;
        for (x, module) in row.bytes().chain(std::iter::once(b'0')).enumerate() {
            match (module == b'1', from) {
                (true, None) => from = Some(x),
                (false, Some(start)) => {
                    let (left, top, run) = (start + QUIET_MODULES, y + QUIET_MODULES, x - start);
                    // Writing to a String does not fail.
                    let _ = write!(path, "M{left} {top}h{run}v1h-{run}z");
                    from = None;
                }
                _ => {}
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_of_dark_modules_is_one_rectangle_inside_the_quiet_zone() {
        let rows = ["110".to_owned(), "001".to_owned()];
        assert_eq!(path(&rows), "M4 4h2v1h-2zM6 5h1v1h-1z");
        assert_eq!(path(&["000".to_owned()]), "");
    }
}

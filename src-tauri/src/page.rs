//! The page: nothing else is ever shown in its place, it is asked before its window closes, how it
//! draws, and the end of its process when the plan is locked, with which nothing that it held stays.

use tauri::{Url, WebviewWindow};

/// Whether an address is of the app's own page. A file that was dropped, a link that was pasted or
/// whatever else the web view would go to is not.
pub(crate) fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // As Windows and Android name it.
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    }
}

/// Tells the page that the window is to close. It brings her words to the disk and answers with
/// `Leave`.
pub(crate) fn ask_to_leave(window: &WebviewWindow) -> tauri::Result<()> {
    window.eval(format!("window.dispatchEvent(new Event('{}'))", care_bridge::LEAVE_EVENT))
}

/// Lets the page be drawn without the graphics hardware. It is text that stands still, and to drive the
/// hardware takes more memory than the page itself.
pub(crate) fn draw_plainly(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    {
        use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
        // A web view that does not take it draws as it is used to.
        let _ = window.with_webview(|webview| {
            if let Some(settings) = webview.inner().settings() {
                settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
            }
        });
    }
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// Ends the process that drew the page, and loads the page into a new one. WebDriver does not
/// outlive the process that it drives: there the page is loaded anew in the old one.
pub(crate) fn renew(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    let renewed = window.with_webview(|webview| {
        use webkit2gtk::WebViewExt;
        let view = webview.inner();
        if !crate::is_driven() {
            view.terminate_web_process();
        }
        view.reload();
    });
    // Elsewhere the system gives no way to its process; the page and all that it holds is
    // replaced, and its memory is the system's to reuse.
    #[cfg(not(target_os = "linux"))]
    let renewed = window.url().and_then(|url| window.navigate(url));
    // A window that is closing has no page any more.
    let _ = renewed;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_page_is_shown() {
        for ours in [
            "tauri://localhost/",
            "tauri://localhost/index.html#x",
            "http://tauri.localhost/",
            "https://tauri.localhost/a",
        ] {
            assert!(is_ours(&ours.parse().unwrap()), "{ours}");
        }
        for other in [
            "file:///home/her/plan.html",
            "https://example.org/",
            "http://localhost/",
            "http://127.0.0.1:8080/",
            "http://tauri.localhost:8080/",
            "https://tauri.localhost.example.org/",
            "tauri://example.org/",
            "data:text/html,hello",
            "blob:tauri://localhost/0",
            "javascript:alert(1)",
            "about:blank",
            "ipc://localhost/start",
        ] {
            assert!(!is_ours(&other.parse().unwrap()), "{other}");
        }
    }
}

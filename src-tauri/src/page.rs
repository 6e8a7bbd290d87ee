//! The page's own process: how it draws, and its end when the plan is locked, with which nothing that
//! it held stays.

use tauri::WebviewWindow;

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
        if std::env::var_os(crate::AUTOMATION_VARIABLE).is_none() {
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

//! The page's own process, which is ended when the plan is locked: nothing that it held stays.

use tauri::WebviewWindow;

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

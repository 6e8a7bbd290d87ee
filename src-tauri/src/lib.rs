//! The shell: a window, the folder that the system gives, clock and randomness. No rules.

use std::path::PathBuf;
use std::time::Duration;

use care_app::{App, Claim};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, CloseRequestApi, Manager, RunEvent, WebviewWindowBuilder, WindowEvent};

mod clipboard;
mod commands;
mod device;
mod file_picker;
#[cfg(target_os = "android")]
mod hardware;
mod page;
mod ports;
mod shared;
mod turns;
mod waiting;

use clipboard::Copied;
use shared::Shared;

/// Where the vault stands when the person, or a test, wants it elsewhere than the system would.
const FOLDER_VARIABLE: &str = "HOLDFAST_FOLDER";

/// Set by whoever drives the window over WebDriver. The web view can then not be a private one.
const AUTOMATION_VARIABLE: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Whether somebody drives the window. What ships never listens: its web view is a private one, which no driver
/// reaches. A developer's build does, and one that is made to be measured.
fn is_driven() -> bool {
    cfg!(any(debug_assertions, feature = "driven")) && std::env::var_os(AUTOMATION_VARIABLE).is_some()
}

/// How often a running app looks whether a second start has asked it to come forward.
const BACKGROUND_INTERVAL: Duration = Duration::from_millis(500);

/// How long a page that was asked to leave is waited for. Her last words take some milliseconds, and
/// it gives up by itself after five seconds.
const LONGEST_LEAVE: Duration = Duration::from_secs(8);

/// Opens the window and runs until it is closed. A second start asks the first window to come
/// forward, and ends without opening one.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
#[expect(clippy::expect_used, reason = "without a window there is nobody to tell; the system shows the exit")]
pub fn run() {
    quiet_panics();
    refuse_dumps();
    // For the shell alone: no permission lets the page ask for one of its windows, or read what others copied.
    let builder =
        tauri::Builder::default().plugin(tauri_plugin_dialog::init()).plugin(tauri_plugin_clipboard_manager::init());
    #[cfg(target_os = "android")]
    let builder = builder.plugin(hardware::plugin());
    builder
        .invoke_handler(commands::answer)
        .setup(|app| {
            let folder = vault_folder(app.handle())?;
            match App::claim(folder, Box::new(ports::DeviceClock::new()), Box::new(ports::SystemEntropy)) {
                Claim::Ours(care) => {
                    app.manage(Shared::new(*care, device::under(app.handle())));
                    app.manage(Copied::default());
                    open_window(app.handle())?;
                    work_in_background(app.handle().clone());
                }
                Claim::Taken => app.handle().exit(0),
            }
            Ok(())
        })
        .build(context())
        .expect("the window system answers")
        .run(|app, event| match event {
            RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => close_requested(app, &api),
            RunEvent::Exit => {
                if let Some(shared) = app.try_state::<Shared>() {
                    shared.untouched().close();
                }
            }
            _ => {}
        });
}

/// She closes the window. What she has typed a moment ago may not be on the disk yet, so the page is
/// asked first; one that does not answer is waited for only so long.
fn close_requested(app: &AppHandle, api: &CloseRequestApi) {
    let Some(shared) = app.try_state::<Shared>() else { return };
    let Some(window) = app.webview_windows().into_values().next() else { return };
    let Some(question) = shared.close_requested() else { return };
    if page::ask_to_leave(&window).is_err() {
        return;
    }
    api.prevent_close();
    std::thread::spawn(move || {
        std::thread::sleep(LONGEST_LEAVE);
        let app = window.app_handle();
        if app.state::<Shared>().is_unanswered(question) {
            app.state::<Copied>().take_away(app);
            // Where it cannot be closed it is closed already.
            let _ = window.destroy();
        }
    });
}

/// What `tauri.conf.json` says, the page, and what it may call.
#[expect(clippy::disallowed_types, reason = "Tauri's macro names a HashMap; none of ours does")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// No core file and no other program of this person may hold what is in memory here.
fn refuse_dumps() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // A system that refuses leaves things as they are everywhere else.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// What a panic says may hold her words, so only its place is told.
#[expect(clippy::print_stderr, reason = "a place in the code, for whoever looks into it")]
fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            eprintln!("holdfast: stopped at {}:{}", place.file(), place.line());
        }
    }));
}

/// The system's folder for this app's data, or the one that the environment names.
fn vault_folder(app: &AppHandle) -> tauri::Result<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Ok(folder.into()),
        _ => Ok(app.path().app_local_data_dir()?.join("vault")),
    }
}

/// Opens the one window. Its web view is a private one: it keeps nothing on the disk.
fn open_window(app: &AppHandle) -> tauri::Result<()> {
    let automated = is_driven();
    for window in &app.config().app.windows {
        let window = WebviewWindowBuilder::from_config(app, window)?
            .incognito(!automated)
            .on_navigation(page::is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
        page::draw_plainly(&window);
    }
    Ok(())
}

/// Brings the window forward when a second start asks for it, and looks at everything behind an
/// open plan while nobody waits for them.
fn work_in_background(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(BACKGROUND_INTERVAL);
            let shared = app.state::<Shared>();
            shared.verify();
            shared.delete_spent_key();
            shared.waiting();
            app.state::<Copied>().take_away_when_due(&app);
            if shared.lock_when_idle() {
                app.state::<Copied>().take_away(&app);
                if let Some(window) = app.webview_windows().into_values().next() {
                    page::renew(&window);
                }
            }
            if shared.asked_to_front()
                && let Some(window) = app.webview_windows().into_values().next()
            {
                // A window that cannot come forward stays where it is; nothing is lost by it.
                #[cfg(desktop)]
                let _ = window.unminimize();
                let _ = window.show();
                let _ = window.set_focus();
            }
        }
    });
}

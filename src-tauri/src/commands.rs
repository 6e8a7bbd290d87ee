//! The shell's commands: each is one call into `care-app`, on a thread of its own so that the
//! window never waits for the disk. Commands that ask her for a place stand in `place`.
//!
//! A test holds this list and the bridge's equal.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use care_app::{App, Device};
use care_bridge::{ApiError, Command, Stage, StartView};
use tauri::ipc::{Invoke, InvokeBody, Request};
use tauri::{AppHandle, State, WebviewWindow};

use crate::ports::LastTouch;
use crate::{finger, page, place};

/// How long her own work may begin before the next step of the verification does.
const BETWEEN_STEPS: Duration = Duration::from_millis(1);

/// The app, shared by the commands.
pub(crate) struct Shared {
    app: Mutex<App>,
    /// Attempts to open the plan take turns, and each waits before it is made.
    attempt: Mutex<()>,
    /// When she last asked for anything.
    touched: LastTouch,
    /// The device under the window. It may wait for her, or for the window's own thread: never
    /// ask it anything while the app is held.
    device: Arc<dyn Device>,
}

impl Shared {
    pub(crate) fn new(app: App, device: Arc<dyn Device>) -> Self {
        Self { app: Mutex::new(app), attempt: Mutex::default(), touched: LastTouch::now(), device }
    }

    /// The device under the window.
    pub(crate) fn device(&self) -> &dyn Device {
        &*self.device
    }

    /// Tells the app what the device has now, for the views that speak of it.
    pub(crate) fn look_at_device(&self) {
        let device = self.device.state();
        self.untouched().look_at_device(device);
    }

    /// The app, for something that she asked for.
    pub(crate) fn app(&self) -> MutexGuard<'_, App> {
        self.touched.again();
        self.untouched()
    }

    /// The app. One that panicked in another call is still used: what it acknowledged is on the
    /// disk, and it checks what it holds before each save.
    pub(crate) fn untouched(&self) -> MutexGuard<'_, App> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks a plan that nobody has touched for longer than she said. The page does so itself,
    /// and keeps what she typed first; this is for a page that does not answer. Whether it locked.
    pub(crate) fn lock_when_idle(&self) -> bool {
        let idle = self.touched.ago();
        let mut app = self.untouched();
        let limit = Duration::from_secs(60 * u64::from(app.idle_minutes())) + PAGE_FIRST;
        idle > limit && app.is_open() && {
            app.lock_by_itself();
            !app.is_open()
        }
    }

    /// Looks at everything behind an open plan, step by step: her own work comes in between.
    pub(crate) fn verify(&self) {
        while self.untouched().verify_some() {
            std::thread::sleep(BETWEEN_STEPS);
        }
    }

    /// Locks the plan because she has left. Without a lock there is nothing to close it with.
    #[cfg_attr(not(target_os = "android"), expect(dead_code, reason = "only a phone says that she has left"))]
    pub(crate) fn lock(&self) {
        self.untouched().lock_by_itself();
    }

    /// Whether a second start has asked the window to come forward.
    pub(crate) fn asked_to_front(&self) -> bool {
        self.untouched().asked_to_front()
    }
}

/// How much longer than the page the shell waits before it locks an idle plan.
const PAGE_FIRST: Duration = Duration::from_secs(60);

macro_rules! commands {
    ($($name:ident($request:ident) $method:ident;)*) => {
        $(
            #[tauri::command(async)]
            fn $name(
                shared: State<'_, Shared>,
                request: care_bridge::$request,
            ) -> Result<<care_bridge::$request as Command>::Reply, ApiError> {
                shared.app().$method(request)
            }
        )*

        /// The commands that the window may call.
        pub(crate) fn handler() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![
                $($name,)*
                start, lock, wipe, save_backup, pick_backup, export_everything,
                safety, finger::set_finger, finger::forget_finger, finger::open_by_finger, finger::allow_screenshots,
                unlock, set_lock, measure_passphrase, check_code, change_passphrase, replace_passphrase,
                reset_passphrase, set_full_passphrase, set_everyday_passphrase, restore
            ]
        }

        #[cfg(test)]
        const REGISTERED: &[&str] = &[$(stringify!($name)),*];
    };
}

commands! {
    begin(Begin) begin;
    set_language(SetLanguage) set_language;
    set_look(SetLook) set_look;
    put_off_lock(PutOffLock) put_off_lock;
    save_edit(SaveEdit) save_edit;
    move_answer(MoveAnswer) move_answer;
    still_here(StillHere) still_here;
    add_entry(AddEntry) add_entry;
    remove_entry(RemoveEntry) remove_entry;
    set_idle(SetIdle) set_idle;
    suggest_words(SuggestWords) suggest_words;
    make_code(MakeCode) make_code;
    put_off_code(PutOffCode) put_off_code;
    leave_full(LeaveFull) leave_full;
    delete_for_good(DeleteForGood) delete_for_good;
    mended_seen(MendedSeen) mended_seen;
    show(Show) show;
    summary(Summary) summary;
}

/// Where things stand, and whether her finger may be tried.
#[tauri::command(async)]
fn start(shared: State<'_, Shared>, request: care_bridge::Start) -> Result<StartView, ApiError> {
    shared.look_at_device();
    shared.app().start(request)
}

/// How the plan is kept safe, and what the device has for that.
#[tauri::command(async)]
fn safety(shared: State<'_, Shared>, request: care_bridge::Safety) -> Result<care_bridge::SafetyView, ApiError> {
    shared.look_at_device();
    shared.app().safety(request)
}

/// Closes the plan. The page that showed it is thrown away with its process, so that nothing of
/// it stays in memory.
#[tauri::command(async)]
fn lock(window: WebviewWindow, shared: State<'_, Shared>, request: care_bridge::Lock) -> Result<StartView, ApiError> {
    let view = shared.app().lock(request)?;
    if matches!(view.stage, Stage::Locked) {
        page::renew(&window);
    }
    Ok(view)
}

/// Takes the plan off this phone, and throws away the page that showed it.
#[tauri::command(async)]
fn wipe(window: WebviewWindow, shared: State<'_, Shared>, request: care_bridge::Wipe) -> Result<StartView, ApiError> {
    let view = shared.app().wipe(request)?;
    page::renew(&window);
    Ok(view)
}

#[tauri::command(async)]
fn save_backup(
    app: AppHandle,
    shared: State<'_, Shared>,
    request: care_bridge::SaveBackup,
) -> Result<Option<care_bridge::SavedFileView>, ApiError> {
    let file = shared.app().backup_file(request)?;
    place::save(&app, &file.name, &file.bytes)
}

#[tauri::command(async)]
fn pick_backup(
    app: AppHandle,
    shared: State<'_, Shared>,
    request: care_bridge::PickBackup,
) -> Result<Option<care_bridge::BackupFileView>, ApiError> {
    let Some(bytes) = place::read(&app, care_app::MOST_COPY_BYTES)? else { return Ok(None) };
    shared.app().take_backup(request, bytes).map(Some)
}

#[tauri::command(async)]
fn export_everything(
    app: AppHandle,
    shared: State<'_, Shared>,
    request: care_bridge::ExportEverything,
) -> Result<Option<care_bridge::ExportView>, ApiError> {
    let export = shared.app().everything(request)?;
    place::save_folder(&app, &export.name, &export.files)
}

/// The raw bytes of a request that carries a passphrase.
fn passphrase_bytes(request: &Request<'_>) -> Result<Vec<u8>, ApiError> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(_) => Err(ApiError::NotUnderstood),
    }
}

/// Attempts take turns, and each waits first; meanwhile the app answers everything else.
#[tauri::command(async)]
fn unlock(shared: State<'_, Shared>, request: Request<'_>) -> Result<care_bridge::OpenView, ApiError> {
    let secret = passphrase_bytes(&request)?;
    let _turn = shared.attempt.lock().unwrap_or_else(PoisonError::into_inner);
    let wait = shared.app().wait_before_unlock();
    std::thread::sleep(wait);
    shared.app().unlock(secret)
}

macro_rules! secrets {
    ($($name:ident -> $reply:ident;)*) => {
        $(
            #[tauri::command(async)]
            fn $name(shared: State<'_, Shared>, request: Request<'_>) -> Result<care_bridge::$reply, ApiError> {
                shared.app().$name(passphrase_bytes(&request)?)
            }
        )*
    };
}

secrets! {
    set_lock -> OpenView;
    measure_passphrase -> StrengthView;
    check_code -> CodeCheckView;
    change_passphrase -> OpenView;
    replace_passphrase -> OpenView;
    reset_passphrase -> OpenView;
    set_full_passphrase -> OpenView;
    set_everyday_passphrase -> OpenView;
    restore -> OpenView;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Those that do more than ask the app.
    const BESIDE: &[&str] = &[
        "start",
        "lock",
        "wipe",
        "save_backup",
        "pick_backup",
        "export_everything",
        "safety",
        "set_finger",
        "forget_finger",
        "open_by_finger",
        "allow_screenshots",
    ];

    const RAW: &[&str] = &[
        "unlock",
        "set_lock",
        "measure_passphrase",
        "check_code",
        "change_passphrase",
        "replace_passphrase",
        "reset_passphrase",
        "set_full_passphrase",
        "set_everyday_passphrase",
        "restore",
    ];

    #[test]
    fn every_command_of_the_bridge_is_registered_and_no_other() {
        let mut registered: Vec<&str> = [REGISTERED, BESIDE].concat();
        let mut known = care_bridge::COMMANDS.to_vec();
        registered.sort_unstable();
        known.sort_unstable();
        assert_eq!(registered, known, "shell and bridge name the same commands");
        assert_eq!(care_bridge::raw::ALL, RAW, "and the same raw ones");
    }
}

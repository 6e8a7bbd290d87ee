//! The shell's commands: each is one call into `care-app`, on a thread of its own so that the
//! window never waits for the disk.
//!
//! A test holds this list and the bridge's equal.

use std::sync::{Mutex, MutexGuard, PoisonError};

use care_app::App;
use care_bridge::{ApiError, Command};
use tauri::State;
use tauri::ipc::{Invoke, InvokeBody, Request};

/// The app, shared by the commands.
pub(crate) struct Shared(pub(crate) Mutex<App>);

impl Shared {
    /// The app. One that panicked in another call is still used: what it acknowledged is on the
    /// disk, and it checks what it holds before each save.
    fn app(&self) -> MutexGuard<'_, App> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Loads the documents of an open plan, so that the first edit need not wait for them.
    pub(crate) fn load_documents(&self) {
        self.app().load_documents();
    }

    /// Locks the plan because she has left. Without a lock there is nothing to close it with.
    #[cfg_attr(not(target_os = "android"), expect(dead_code, reason = "only a phone says that she has left"))]
    pub(crate) fn lock(&self) {
        // What is wrong with the folder is told when she comes back and asks.
        let _ = self.app().lock(care_bridge::Lock {});
    }

    /// Whether a second start has asked the window to come forward.
    pub(crate) fn asked_to_front(&self) -> bool {
        self.app().asked_to_front()
    }
}

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
            tauri::generate_handler![$($name,)* unlock, set_lock]
        }

        #[cfg(test)]
        const REGISTERED: &[&str] = &[$(stringify!($name)),*];
    };
}

commands! {
    start(Start) start;
    begin(Begin) begin;
    lock(Lock) lock;
    set_language(SetLanguage) set_language;
    set_look(SetLook) set_look;
    put_off_lock(PutOffLock) put_off_lock;
    save_text(SaveText) save_text;
    save_state(SaveState) save_state;
    save_choice(SaveChoice) save_choice;
    move_answer(MoveAnswer) move_answer;
    add_entry(AddEntry) add_entry;
    remove_entry(RemoveEntry) remove_entry;
    show(Show) show;
    summary(Summary) summary;
}

/// The raw bytes of a request that carries a passphrase.
fn passphrase_bytes(request: &Request<'_>) -> Result<Vec<u8>, ApiError> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(_) => Err(ApiError::NotUnderstood),
    }
}

#[tauri::command(async)]
fn unlock(shared: State<'_, Shared>, request: Request<'_>) -> Result<care_bridge::OpenView, ApiError> {
    shared.app().unlock(passphrase_bytes(&request)?)
}

#[tauri::command(async)]
fn set_lock(shared: State<'_, Shared>, request: Request<'_>) -> Result<care_bridge::OpenView, ApiError> {
    shared.app().set_lock(passphrase_bytes(&request)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_of_the_bridge_is_registered_and_no_other() {
        assert_eq!(REGISTERED, care_bridge::COMMANDS, "shell and bridge name the same commands");
        assert_eq!(care_bridge::raw::ALL, ["unlock", "set_lock"], "and the same raw ones");
    }
}

//! The commands that ask the device for her finger, or tell it what may be seen of the window.
//! None holds the app while the device has the word: she may take as long as she likes.

use care_bridge::{AllowScreenshots, ApiError, ForgetFinger, OpenByFinger, OpenView, Safety, SafetyView, SetFinger};
use tauri::State;

use crate::commands::Shared;

#[tauri::command(async)]
pub(crate) fn set_finger(shared: State<'_, Shared>, request: SetFinger) -> Result<SafetyView, ApiError> {
    let secret = shared.app().finger_secret_to_seal()?;
    let sealed = shared.device().seal(&secret);
    shared.app().set_finger(request, sealed)
}

#[tauri::command(async)]
pub(crate) fn forget_finger(shared: State<'_, Shared>, request: ForgetFinger) -> Result<SafetyView, ApiError> {
    shared.app().forget_finger(request)
}

#[tauri::command(async)]
pub(crate) fn open_by_finger(shared: State<'_, Shared>, request: OpenByFinger) -> Result<Option<OpenView>, ApiError> {
    let sealed = shared.app().finger_sealed()?;
    let opened = shared.device().open(&sealed);
    shared.app().unlock_by_finger(request, opened)
}

#[tauri::command(async)]
pub(crate) fn allow_screenshots(shared: State<'_, Shared>, request: AllowScreenshots) -> Result<SafetyView, ApiError> {
    // Only she says so, and she has a plan open then.
    shared.app().safety(Safety {})?;
    shared.device().allow_screenshots(request.allowed).map_err(|_| ApiError::NotNow)?;
    shared.look_at_device();
    shared.app().safety(Safety {})
}

/// Deletes the device's key where it opens nothing any more: it was put off, someone knew the
/// passphrase, the plan is gone. In the background, for it asks her nothing.
pub(crate) fn delete_spent_key(shared: &Shared) {
    let is_spent = shared.untouched().take_spent_key();
    if is_spent {
        // A key that stays opens nothing: what it sealed is gone.
        let _ = shared.device().delete();
    }
}

//! Which device is under the window: the phone, or a desktop that has no key of its own.

use std::sync::Arc;

use care_app::{Device, NoHardware};
use tauri::AppHandle;

/// Names the folder of a device that is none, for whoever drives the window over WebDriver. Only
/// a developer's build knows the word.
#[cfg(debug_assertions)]
const FOLDER_VARIABLE: &str = "HOLDFAST_DEVICE";

/// The device under the window.
pub(crate) fn under(app: &AppHandle) -> Arc<dyn Device> {
    of_a_journey().unwrap_or_else(|| real(app))
}

#[cfg(target_os = "android")]
fn real(app: &AppHandle) -> Arc<dyn Device> {
    use tauri::Manager;
    app.try_state::<crate::hardware::Phone>()
        .map_or_else(|| Arc::new(NoHardware) as Arc<dyn Device>, |phone| Arc::new(phone.inner().clone()))
}

#[cfg(not(target_os = "android"))]
fn real(_: &AppHandle) -> Arc<dyn Device> {
    Arc::new(NoHardware)
}

/// A device that hides nothing, in a folder: while a window that a developer built is driven.
#[cfg(debug_assertions)]
fn of_a_journey() -> Option<Arc<dyn Device>> {
    crate::is_driven().then_some(())?;
    let folder = std::env::var_os(FOLDER_VARIABLE)?;
    Some(Arc::new(care_app::FakeHardware::in_folder(folder.into())))
}

/// What ships has no such device.
#[cfg(not(debug_assertions))]
fn of_a_journey() -> Option<Arc<dyn Device>> {
    None
}

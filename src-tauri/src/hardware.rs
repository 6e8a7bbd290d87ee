//! What the phone itself does for the vault on Android, through the plugin of ours in
//! `src-tauri/android/`: it keeps a key that only her finger turns, says when she has left, and
//! shuts the window to other apps' pictures. It decides nothing, and the page cannot reach it.

use std::time::Duration;

use care_app::{Device, HardwareError, HardwareSlot};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tauri::ipc::Channel;
use tauri::plugin::mobile::PluginInvokeError;
use tauri::plugin::{Builder, PluginHandle, TauriPlugin};
use tauri::{AppHandle, Manager, Wry};
use zeroize::Zeroizing;

use crate::shared::Shared;

/// Where the Kotlin class stands: the identifier in `tauri.conf.json`, and its name.
const CLASS: (&str, &str) = ("app.holdfast.notebook", "PhonePlugin");

/// How long the page has to bring her last words to the disk once she has left.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// The plugin, for Tauri's builder. It manages a [`Phone`].
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    Builder::new("phone")
        .setup(|app, api| {
            let phone = api.register_android_plugin(CLASS.0, CLASS.1)?;
            let leaver = app.clone();
            let left = Channel::new(move |_| {
                lock_after_last_words(leaver.clone());
                Ok(())
            });
            phone.run_mobile_plugin::<()>("watch", Watch { left })?;
            app.manage(Phone(phone));
            Ok(())
        })
        .build()
}

/// She left: on a thread of its own, since this is called on the one that draws.
fn lock_after_last_words(app: AppHandle) {
    std::thread::spawn(move || {
        std::thread::sleep(LAST_WORDS);
        if let Some(shared) = app.try_state::<Shared>() {
            shared.lock();
        }
    });
}

/// The phone. Its calls wait for the thread of the window, so none may be made on it.
#[derive(Clone)]
pub(crate) struct Phone(PluginHandle<Wry>);

impl Phone {
    fn ask<T: DeserializeOwned>(&self, what: &str, with: impl Serialize) -> Result<T, HardwareError> {
        self.0.run_mobile_plugin(what, with).map_err(|error| of_refusal(&error))
    }
}

impl HardwareSlot for Phone {
    fn is_available(&self) -> bool {
        self.ask("isAvailable", ()).is_ok_and(|answer: Availability| answer.available)
    }

    fn seal(&self, bytes: &[u8]) -> Result<Vec<u8>, HardwareError> {
        self.ask("seal", Sent { bytes }).map(|answer: Received| answer.bytes)
    }

    fn open(&self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        self.ask("open", Sent { bytes: sealed }).map(|answer: Received| Zeroizing::new(answer.bytes))
    }

    fn delete(&self) -> Result<(), HardwareError> {
        self.ask("delete", ())
    }
}

impl Device for Phone {
    /// Off for a phone that gives no answer: then the switch says less than it lets be seen, never
    /// more.
    fn allows_screenshots(&self) -> Option<bool> {
        Some(self.ask("allowsScreenshots", ()).is_ok_and(|answer: Screenshots| answer.allowed))
    }

    fn allow_screenshots(&self, allowed: bool) -> Result<(), HardwareError> {
        self.ask("allowScreenshots", Screenshots { allowed })
    }

    fn has_dialler(&self) -> bool {
        self.ask("hasDialler", ()).is_ok_and(|answer: Availability| answer.available)
    }

    fn dial(&self, number: &str) -> Result<(), HardwareError> {
        self.ask("dial", Dialled { number })
    }
}

/// What a refusal means. Its codes are those of `PhonePlugin.kt`.
fn of_refusal(error: &PluginInvokeError) -> HardwareError {
    let code = match error {
        PluginInvokeError::InvokeRejected(refusal) => refusal.code.as_deref(),
        _ => None,
    };
    match code {
        Some("unavailable") => HardwareError::Unavailable,
        Some("cancelled") => HardwareError::Cancelled,
        Some("invalidated") => HardwareError::Invalidated,
        _ => HardwareError::Failed,
    }
}

#[derive(Serialize)]
struct Watch {
    left: Channel<serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
struct Screenshots {
    allowed: bool,
}

#[derive(Serialize)]
struct Dialled<'a> {
    number: &'a str,
}

#[derive(Serialize)]
struct Sent<'a> {
    bytes: &'a [u8],
}

#[derive(Deserialize)]
struct Received {
    bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct Availability {
    available: bool,
}

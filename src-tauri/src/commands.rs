//! The shell's answers. Most commands are one call into `care-app`; here stand those that take
//! more: a place that she picks, the device's own prompt, a page that is thrown away.
//!
//! The list of commands is care-bridge's. One without an answer does not compile, and the page
//! can call none that is not in it: `build.rs` makes the permissions from the same list.

use care_app::{App, AskedPage, ExportFile, PAGE_TEMPLATE};
use care_bridge::{
    AllowScreenshots, Answer, ApiError, BackupFileView, Body, ByApp, ByShell, Command, CopyText, ExportEverything,
    ExportView, Leave, Lock, OpenByBiometric, OpenView, PageView, PaperView, PickBackup, PickReceived, PickedPlanView,
    Ring, SaveBackup, SaveBundle, SavePage, SavePaper, SavedFileView, Security, SecurityView, SetBiometric, Stage,
    Start, StartView, UndoRestore, Unlock, Wipe, dispatch,
};
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{AppHandle, Manager};

use crate::clipboard::Copied;
use crate::shared::Shared;
use crate::{file_picker, page};

/// Answers what the page asks for, on a thread that may wait, so that the window never does.
/// Tauri has held the command against the capability before.
pub(crate) fn answer(invoke: Invoke) -> bool {
    tauri::async_runtime::spawn_blocking(move || {
        let Invoke { message, resolver, .. } = invoke;
        let body = match message.payload() {
            InvokeBody::Json(value) => Body::Json(value),
            InvokeBody::Raw(bytes) => Body::Raw(bytes),
        };
        let mut shell = Shell(message.webview_ref().app_handle().clone());
        let reply = dispatch(&mut shell, message.command(), body);
        resolver.respond(reply.map(InvokeResponseBody::Json).map_err(InvokeError::from));
    });
    true
}

/// The window and the app behind it, for one command.
struct Shell(AppHandle);

impl Shell {
    fn shared(&self) -> &Shared {
        self.0.state::<Shared>().inner()
    }

    fn copied(&self) -> &Copied {
        self.0.state::<Copied>().inner()
    }

    /// Throws away the page that showed the plan, with its process, so that nothing of it stays
    /// in memory, and what she copied out of it.
    fn renew_page(&self) {
        self.copied().take_away(&self.0);
        if let Some(window) = self.0.webview_windows().into_values().next() {
            page::renew(&window);
        }
    }
}

impl<C: Command<By = ByApp>> Answer<C, ByApp> for Shell
where
    App: Answer<C, ByApp>,
{
    fn answer(&mut self, request: C) -> Result<C::Reply, ApiError> {
        self.shared().app().answer(request)
    }
}

impl Answer<Start, ByShell> for Shell {
    fn answer(&mut self, request: Start) -> Result<StartView, ApiError> {
        self.shared().look_at_device();
        self.shared().app().start(request)
    }
}

impl Answer<Lock, ByShell> for Shell {
    fn answer(&mut self, request: Lock) -> Result<StartView, ApiError> {
        let view = self.shared().app().lock(request)?;
        if matches!(view.stage, Stage::Locked) {
            self.renew_page();
        }
        Ok(view)
    }
}

impl Answer<Leave, ByShell> for Shell {
    fn answer(&mut self, request: Leave) -> Result<(), ApiError> {
        if self.shared().left(request.is_kept)
            && let Some(window) = self.0.webview_windows().into_values().next()
        {
            self.copied().take_away(&self.0);
            // Where it cannot be closed it is closed already.
            let _ = window.destroy();
        }
        Ok(())
    }
}

impl Answer<Wipe, ByShell> for Shell {
    fn answer(&mut self, request: Wipe) -> Result<StartView, ApiError> {
        let view = self.shared().app().wipe(request)?;
        self.renew_page();
        Ok(view)
    }
}

impl Answer<UndoRestore, ByShell> for Shell {
    fn answer(&mut self, request: UndoRestore) -> Result<StartView, ApiError> {
        let view = self.shared().app().undo_restore(request)?;
        self.renew_page();
        Ok(view)
    }
}

impl Answer<Unlock, ByShell> for Shell {
    fn answer(&mut self, request: Unlock) -> Result<OpenView, ApiError> {
        let mut app = self.shared().app();
        app.may_unlock()?;
        app.unlock(request.0.into_bytes())
    }
}

impl Answer<Security, ByShell> for Shell {
    fn answer(&mut self, request: Security) -> Result<SecurityView, ApiError> {
        self.shared().look_at_device();
        self.shared().app().security(request)
    }
}

impl Shell {
    /// Writes a file of what is open where she picks. It waits no longer than the plan is open, and where that was
    /// locked before, no window opens.
    fn save_hers(&self, file: ExportFile, opening: Option<u64>) -> Result<Option<SavedFileView>, ApiError> {
        let (shared, name) = (self.shared(), file.name.clone());
        let number = shared.waiting().hold(opening, vec![file]);
        if !shared.waiting().has(number) {
            return Err(ApiError::Closed);
        }
        let bytes = || shared.waiting().take(number)?.into_iter().next().map(|file| file.bytes);
        let saved = file_picker::save(&self.0, &name, bytes);
        // Where she picked none.
        drop(shared.waiting().take(number));
        saved
    }
}

impl Answer<SaveBackup, ByShell> for Shell {
    fn answer(&mut self, request: SaveBackup) -> Result<Option<SavedFileView>, ApiError> {
        let file = self.shared().app().backup_file(request)?;
        // Sealed, whoever picks the place.
        file_picker::save(&self.0, &file.name, || Some(file.bytes))
    }
}

impl Answer<SavePaper, ByShell> for Shell {
    fn answer(&mut self, request: SavePaper) -> Result<Option<PaperView>, ApiError> {
        let (draft, opening) = {
            let mut app = self.shared().app();
            (app.paper(request.clone())?, app.opening())
        };
        // The app is free meanwhile: *Hide* waits for no page.
        let paper = draft.laid_out()?;
        drop(draft);
        let Some(saved) = self.save_hers(paper.file, opening)? else { return Ok(None) };
        // What cannot be remembered holds nobody up: she may have locked while she looked for a place.
        let _ = self.shared().app().paper_given(request);
        Ok(Some(PaperView { name: saved.name, ..paper.view }))
    }
}

impl Answer<SavePage, ByShell> for Shell {
    fn answer(&mut self, request: SavePage) -> Result<Option<PageView>, ApiError> {
        // It is built in beside the page. Where it is not, something else is handed on, and no page is made of that.
        let template = self.0.asset_resolver().get(PAGE_TEMPLATE.to_owned()).ok_or(ApiError::Unexpected)?;
        let asked = AskedPage { request: request.clone(), template: template.bytes };
        let (page, opening) = {
            let mut app = self.shared().app();
            (app.page_file(asked)?, app.opening())
        };
        let Some(saved) = self.save_hers(page.file, opening)? else { return Ok(None) };
        // What cannot be remembered holds nobody up.
        let _ = self.shared().app().page_given(request);
        Ok(Some(PageView { name: saved.name, ..page.view }))
    }
}

impl Answer<SaveBundle, ByShell> for Shell {
    fn answer(&mut self, request: SaveBundle) -> Result<Option<SavedFileView>, ApiError> {
        let (file, opening) = {
            let mut app = self.shared().app();
            (app.bundle_file(request.clone())?, app.opening())
        };
        let saved = self.save_hers(file, opening)?;
        if saved.is_some() {
            // What cannot be remembered holds nobody up.
            let _ = self.shared().app().bundle_given(request);
        }
        Ok(saved)
    }
}

impl Answer<PickBackup, ByShell> for Shell {
    fn answer(&mut self, request: PickBackup) -> Result<Option<BackupFileView>, ApiError> {
        let Some(bytes) = file_picker::read(&self.0, care_app::MOST_BACKUP_BYTES)? else { return Ok(None) };
        self.shared().app().take_backup(request, bytes).map(Some)
    }
}

impl Answer<PickReceived, ByShell> for Shell {
    fn answer(&mut self, request: PickReceived) -> Result<Option<PickedPlanView>, ApiError> {
        let opening = self.shared().app().opening();
        let Some(bytes) = file_picker::read(&self.0, care_app::MOST_RECEIVED_BYTES)? else { return Ok(None) };
        let mut app = self.shared().app();
        // Whoever has opened the plan meanwhile has picked nothing.
        if app.opening() != opening {
            return Err(ApiError::Closed);
        }
        app.take_received((request, bytes)).map(Some)
    }
}

impl Answer<ExportEverything, ByShell> for Shell {
    fn answer(&mut self, request: ExportEverything) -> Result<Option<ExportView>, ApiError> {
        let (export, opening) = {
            let mut app = self.shared().app();
            (app.everything(request)?, app.opening())
        };
        let shared = self.shared();
        let number = shared.waiting().hold(opening, export.files);
        let saved = file_picker::save_folder(&self.0, &export.name, || shared.waiting().take(number));
        // Where she picked none.
        drop(shared.waiting().take(number));
        saved
    }
}

// None of these holds the app while the device has the word: she may take as long as she likes.

impl Answer<SetBiometric, ByShell> for Shell {
    fn answer(&mut self, request: SetBiometric) -> Result<SecurityView, ApiError> {
        let secret = self.shared().app().biometric_secret_to_seal(request.clone())?;
        let sealed = self.shared().device().seal(&secret);
        self.shared().app().set_biometric(request, sealed)
    }
}

impl Answer<OpenByBiometric, ByShell> for Shell {
    fn answer(&mut self, request: OpenByBiometric) -> Result<Option<OpenView>, ApiError> {
        let sealed = self.shared().app().biometric_sealed()?;
        let opened = self.shared().device().open(&sealed);
        self.shared().app().unlock_by_biometric(request, opened)
    }
}

impl Answer<Ring, ByShell> for Shell {
    fn answer(&mut self, request: Ring) -> Result<(), ApiError> {
        let (_, number) = care_app::first_number(&request.number).ok_or(ApiError::NotUnderstood)?;
        self.shared().device().dial(&number).map_err(|_| ApiError::NotNow)
    }
}

impl Answer<CopyText, ByShell> for Shell {
    fn answer(&mut self, request: CopyText) -> Result<(), ApiError> {
        if self.copied().put(request.text, &self.0) { Ok(()) } else { Err(ApiError::NotNow) }
    }
}

impl Answer<AllowScreenshots, ByShell> for Shell {
    fn answer(&mut self, request: AllowScreenshots) -> Result<SecurityView, ApiError> {
        // Only she says so, and she has a plan open then.
        self.shared().app().security(Security {})?;
        self.shared().device().allow_screenshots(request.allowed).map_err(|_| ApiError::NotNow)?;
        self.shared().look_at_device();
        self.shared().app().security(Security {})
    }
}

#[cfg(test)]
mod tests {
    use care_bridge::PERMISSIONS;
    use serde_json::{Value, json};
    use tauri::ipc::Origin;

    /// What the page may call, as Tauri resolved it from capability and permissions.
    fn may_call(name: &str) -> bool {
        let mut context = crate::context();
        context.runtime_authority_mut().resolve_access(name, "main", "main", &Origin::Local).is_some()
    }

    #[test]
    fn the_page_may_call_every_command_of_the_list_and_nothing_else() {
        for name in PERMISSIONS.iter().flat_map(|permission| permission.commands) {
            assert!(may_call(name), "{name} is allowed");
        }
        for name in ["erase", "plugin:dialog|open", "plugin:event|listen", "plugin:window|create", "plugin:phone|seal"]
        {
            assert!(!may_call(name), "{name} is refused");
        }
    }

    #[test]
    fn there_is_one_capability_and_it_names_our_permissions_alone() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/capabilities");
        let files = std::fs::read_dir(folder).unwrap().count();
        assert_eq!(files, 1, "no second file widens it");
        let mut is: Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        is.as_object_mut().unwrap().remove("description");
        let ours: Vec<&str> = PERMISSIONS.iter().map(|permission| permission.identifier).collect();
        let wanted = json!({ "identifier": "main", "local": true, "windows": ["main"], "permissions": ours });
        assert_eq!(is, wanted, "one window, this page, and no permission of Tauri's");
    }
}

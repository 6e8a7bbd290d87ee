//! The shell's place, taken on loopback: hands the built page to an engine that the shell of this
//! system does not have, and answers its commands with care-app. No product code knows of it.
//!
//! Where Android's shell does something that a server cannot (its own pickers, a finger, a page
//! that is thrown away with its process), this does the nearest: it takes the folder of the journey,
//! has no finger, and lets the page be loaded anew.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{self, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use care_app::{App, AskedPage, ExportFile, PAGE_TEMPLATE};
use care_bridge::{
    AllowScreenshots, Answer, ApiError, BackupFileView, Body, ByApp, ByShell, Command, CopyText, ExportEverything,
    ExportView, Leave, Lock, OpenByBiometric, OpenView, PageView, PaperView, PickBackup, PickReceived, PickedPlanView,
    Ring, SaveBackup, SaveBundle, SavePage, SavePaper, SavedFileView, Security, SecurityView, SetBiometric, Stage,
    Start, StartView, UndoRestore, Unlock, Wipe, dispatch,
};

use crate::house;

/// The script that gives the page something to ask.
const SCRIPT: &str = include_str!("stand_in.js");

/// Says to the script that the page is thrown away.
const RENEW: &str = "x-renew";

struct Shell {
    app: App,
    page: PathBuf,
    picks: PathBuf,
    is_renewed: bool,
}

/// Serves the built page and answers for it until it is ended. Says its port on standard output.
///
/// # Errors
///
/// Fails when a folder is not named or there is no page.
pub async fn serve() -> Result<()> {
    let named = |name: &str| std::env::var_os(name).map(PathBuf::from).with_context(|| format!("{name} is not set"));
    let page = named("HOLDFAST_PAGE")?;
    let config = std::fs::read_to_string(page.with_file_name("tauri.conf.json"))?;
    let config: serde_json::Value = serde_json::from_str(&config)?;
    let policy = config.pointer("/app/security/csp").and_then(|csp| csp.as_str()).context("a policy")?.to_owned();
    let app = house::start_now(&named("HOLDFAST_FOLDER")?)?;
    let shell = Shell { app, page: page.clone(), picks: named("HOLDFAST_PICKS")?, is_renewed: false };
    let state = Arc::new(Served { page, policy, shell: Mutex::new(shell) });
    let routes = Router::new().route("/invoke/{name}", post(invoke)).fallback(get(file)).with_state(state);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let mut output = std::io::stdout();
    writeln!(output, "{}", listener.local_addr()?.port())?;
    output.flush()?;
    Ok(axum::serve(listener, routes).await?)
}

struct Served {
    page: PathBuf,
    policy: String,
    shell: Mutex<Shell>,
}

impl Served {
    fn shell(&self) -> MutexGuard<'_, Shell> {
        self.shell.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn file(State(served): State<Arc<Served>>, uri: axum::http::Uri) -> Response {
    let name = uri.path().trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    if name == "stand_in.js" {
        return ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT).into_response();
    }
    let is_inside = !name.split('/').any(|part| matches!(part, "" | "." | ".."));
    let read = is_inside.then(|| std::fs::read(served.page.join(name)).ok()).flatten();
    let Some(mut bytes) = read else { return StatusCode::NOT_FOUND.into_response() };
    if name == "index.html" {
        // Before anything of the page's own.
        let html = String::from_utf8_lossy(&bytes);
        bytes = html.replacen("<meta charset", "<script src=\"./stand_in.js\"></script><meta charset", 1).into_bytes();
    }
    let kind = match Path::new(name).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
    let policy = (header::CONTENT_SECURITY_POLICY, served.policy.as_str());
    ([(header::CONTENT_TYPE, kind), policy, (header::CACHE_CONTROL, "no-store")], bytes).into_response()
}

async fn invoke(
    State(served): State<Arc<Served>>,
    extract::Path(name): extract::Path<String>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    let answered = tokio::task::spawn_blocking(move || {
        let is_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
        let mut shell = served.shell();
        let reply = if is_json {
            match serde_json::from_slice(&bytes) {
                Ok(value) => dispatch(&mut *shell, &name, Body::Json(&value)),
                Err(_) => Err(ApiError::NotUnderstood),
            }
        } else {
            dispatch(&mut *shell, &name, Body::Raw(&bytes))
        };
        (reply, std::mem::take(&mut shell.is_renewed))
    });
    let Ok((reply, is_renewed)) = answered.await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut response = match reply {
        Ok(json) => json.into_response(),
        Err(error) => {
            let told = serde_json::to_string(&error).unwrap_or_default();
            (StatusCode::UNPROCESSABLE_ENTITY, told).into_response()
        }
    };
    if is_renewed {
        response.headers_mut().insert(RENEW, header::HeaderValue::from_static("yes"));
    }
    response
}

impl Shell {
    /// What she picks: the newest file of the folder.
    fn picked(&self) -> Result<Option<Vec<u8>>, ApiError> {
        let files = std::fs::read_dir(&self.picks).map_err(|_| ApiError::PlaceUnreachable)?;
        let files = files.flatten().map(|entry| entry.path()).filter(|path| path.is_file());
        let newest = files.max_by_key(|path| std::fs::metadata(path).and_then(|file| file.modified()).ok());
        newest.map(|path| std::fs::read(path).map_err(|_| ApiError::PlaceUnreachable)).transpose()
    }
}

impl<C: Command<By = ByApp>> Answer<C, ByApp> for Shell
where
    App: Answer<C, ByApp>,
{
    fn answer(&mut self, request: C) -> Result<C::Reply, ApiError> {
        self.app.answer(request)
    }
}

impl Answer<Start, ByShell> for Shell {
    fn answer(&mut self, request: Start) -> Result<StartView, ApiError> {
        self.app.start(request)
    }
}

impl Answer<Lock, ByShell> for Shell {
    fn answer(&mut self, request: Lock) -> Result<StartView, ApiError> {
        let view = self.app.lock(request)?;
        self.is_renewed = matches!(view.stage, Stage::Locked);
        Ok(view)
    }
}

impl Answer<Leave, ByShell> for Shell {
    fn answer(&mut self, _: Leave) -> Result<(), ApiError> {
        Ok(())
    }
}

impl Answer<CopyText, ByShell> for Shell {
    fn answer(&mut self, _: CopyText) -> Result<(), ApiError> {
        Ok(())
    }
}

impl Answer<Wipe, ByShell> for Shell {
    fn answer(&mut self, request: Wipe) -> Result<StartView, ApiError> {
        let view = self.app.wipe(request)?;
        self.is_renewed = true;
        Ok(view)
    }
}

impl Answer<UndoRestore, ByShell> for Shell {
    fn answer(&mut self, request: UndoRestore) -> Result<StartView, ApiError> {
        let view = self.app.undo_restore(request)?;
        self.is_renewed = true;
        Ok(view)
    }
}

impl Answer<Unlock, ByShell> for Shell {
    fn answer(&mut self, request: Unlock) -> Result<OpenView, ApiError> {
        self.app.may_unlock()?;
        self.app.unlock(request.0.into_bytes())
    }
}

impl Answer<Security, ByShell> for Shell {
    fn answer(&mut self, request: Security) -> Result<SecurityView, ApiError> {
        self.app.security(request)
    }
}

impl Answer<SaveBackup, ByShell> for Shell {
    fn answer(&mut self, request: SaveBackup) -> Result<Option<SavedFileView>, ApiError> {
        let file = self.app.backup_file(request)?;
        self.written(file).map(Some)
    }
}

impl Shell {
    /// Writes a file where she has picked.
    fn written(&self, ExportFile { name, bytes }: ExportFile) -> Result<SavedFileView, ApiError> {
        std::fs::write(self.picks.join(&name), bytes).map_err(|_| ApiError::PlaceUnreachable)?;
        Ok(SavedFileView { name })
    }
}

impl Answer<SavePaper, ByShell> for Shell {
    fn answer(&mut self, request: SavePaper) -> Result<Option<PaperView>, ApiError> {
        let paper = self.app.paper(request.clone())?.laid_out()?;
        let SavedFileView { name } = self.written(paper.file)?;
        self.app.paper_given(request)?;
        Ok(Some(PaperView { name, ..paper.view }))
    }
}

impl Answer<SavePage, ByShell> for Shell {
    fn answer(&mut self, request: SavePage) -> Result<Option<PageView>, ApiError> {
        let template = std::fs::read(self.page.join(PAGE_TEMPLATE)).map_err(|_| ApiError::Unexpected)?;
        let page = self.app.page_file(AskedPage { request: request.clone(), template })?;
        let SavedFileView { name } = self.written(page.file)?;
        self.app.page_given(request)?;
        Ok(Some(PageView { name, ..page.view }))
    }
}

impl Answer<SaveBundle, ByShell> for Shell {
    fn answer(&mut self, request: SaveBundle) -> Result<Option<SavedFileView>, ApiError> {
        let file = self.app.bundle_file(request.clone())?;
        let saved = self.written(file)?;
        self.app.bundle_given(request)?;
        Ok(Some(saved))
    }
}

impl Answer<PickBackup, ByShell> for Shell {
    fn answer(&mut self, request: PickBackup) -> Result<Option<BackupFileView>, ApiError> {
        let Some(bytes) = self.picked()? else { return Ok(None) };
        self.app.take_backup(request, bytes).map(Some)
    }
}

impl Answer<PickReceived, ByShell> for Shell {
    fn answer(&mut self, request: PickReceived) -> Result<Option<PickedPlanView>, ApiError> {
        let Some(bytes) = self.picked()? else { return Ok(None) };
        self.app.take_received((request, bytes)).map(Some)
    }
}

impl Answer<ExportEverything, ByShell> for Shell {
    fn answer(&mut self, request: ExportEverything) -> Result<Option<ExportView>, ApiError> {
        let export = self.app.everything(request)?;
        let folder = self.picks.join(&export.name);
        let written = std::fs::create_dir(&folder).and_then(|()| {
            export.files.iter().try_for_each(|file| std::fs::write(folder.join(&file.name), &file.bytes))
        });
        written.map_err(|_| ApiError::PlaceUnreachable)?;
        let files = export.files.into_iter().map(|file| file.name).collect();
        Ok(Some(ExportView { folder: export.name, files }))
    }
}

impl Answer<Ring, ByShell> for Shell {
    fn answer(&mut self, _: Ring) -> Result<(), ApiError> {
        Err(ApiError::NotNow)
    }
}

impl Answer<SetBiometric, ByShell> for Shell {
    fn answer(&mut self, _: SetBiometric) -> Result<SecurityView, ApiError> {
        Err(ApiError::NotNow)
    }
}

impl Answer<OpenByBiometric, ByShell> for Shell {
    fn answer(&mut self, _: OpenByBiometric) -> Result<Option<OpenView>, ApiError> {
        Ok(None)
    }
}

impl Answer<AllowScreenshots, ByShell> for Shell {
    fn answer(&mut self, _: AllowScreenshots) -> Result<SecurityView, ApiError> {
        Err(ApiError::NotNow)
    }
}

//! The real window, driven over WebDriver: taps, key events, what is on the screen, pictures.
//!
//! Controls are named by their test ids (see `tests/README.md`).

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::AtomicU32;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::chromium;
use crate::home::Engine;
use crate::process::{self, Pid};
use crate::wait::{LOOK_AGAIN, PATIENCE};
use crate::{Home, opened, tools, wait};

/// A small phone: width and height in CSS pixels.
pub const PHONE: (u32, u32) = (360, 740);

/// A display of our own, so that nothing is shown to the developer and no screen is needed.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is not installed (Debian package xvfb), or cannot be started")?;
        let output = server.stdout.take().context("Xvfb has an output")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb gave no display");
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The app's window, with the driver that moves it.
pub struct Window {
    pub(crate) client: Client,
    driver: Child,
    /// What it stands on; none where the engine draws without a display.
    display: Option<Display>,
    pub(crate) engine: Engine,
    app: Pid,
    started: Duration,
    /// How large text is, in percent. A page that comes in the place of another does not know.
    pub(crate) percent: AtomicU32,
}

fn start_driver(home: &Home, display: &Display, port: u16) -> Result<Child> {
    let log = OpenOptions::new().create(true).append(true).open(home.log())?;
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GSETTINGS_BACKEND", "memory")
        .env("GDK_BACKEND", "x11")
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .envs(home.variables())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log);
    match home.bus() {
        Some(address) => command.env("DBUS_SESSION_BUS_ADDRESS", address).env_remove("NO_AT_BRIDGE"),
        None => command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1"),
    };
    command.spawn().context("WebKitWebDriver is not installed (Debian package webkit2gtk-driver), or cannot be started")
}

async fn connect(port: u16, binary: &Path, arguments: &[&str]) -> Result<Client> {
    let options = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } });
    let capabilities = options.as_object().cloned().context("an object")?;
    let end = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(capabilities.clone());
        // An app that ends at once leaves the driver waiting for it for ever.
        match timeout(PATIENCE, builder.connect(&format!("http://127.0.0.1:{port}"))).await {
            Ok(Ok(client)) => return Ok(client),
            Ok(Err(error)) if Instant::now() > end => return Err(error).context("no session with the window"),
            Ok(Err(_)) => sleep(LOOK_AGAIN).await,
            Err(_) => bail!("the app does not open its window"),
        }
    }
}

pub(crate) async fn wait_for_driver(port: u16) -> Result<()> {
    wait::until("the driver to listen", async || Ok(tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok()))
        .await
}

impl Window {
    /// Starts the app on `home` and waits for its first page.
    ///
    /// # Errors
    ///
    /// Fails when a tool is missing or no window comes.
    pub async fn open(home: &Home) -> Result<Self> {
        match home.engine() {
            Engine::WebKit => Self::open_program(home, &tools::binary()?, &[]).await,
            Engine::Chromium => {
                let (mut window, begun) = chromium::session(home).await?;
                window.wait_first_page(begun).await?;
                Ok(window)
            }
        }
    }

    /// Starts `binary` with `arguments` instead of the app, in the same way.
    ///
    /// # Errors
    ///
    /// Fails when a tool is missing or no window comes.
    pub async fn open_program(home: &Home, binary: &Path, arguments: &[&str]) -> Result<Self> {
        let (mut window, begun) = Self::session(home, binary, arguments).await?;
        window.wait_first_page(begun).await?;
        Ok(window)
    }

    async fn wait_first_page(&mut self, begun: Instant) -> Result<()> {
        self.wait_until("a first page", "return !!document.querySelector('[data-testid^=screen-]')").await?;
        self.started = begun.elapsed();
        self.size(PHONE.0, PHONE.1).await
    }

    /// Starts `binary` with the driver beside it, whatever page it shows, and says when.
    pub(crate) async fn session(home: &Home, binary: &Path, arguments: &[&str]) -> Result<(Self, Instant)> {
        let display = Display::start()?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let driver = start_driver(home, &display, port)?;
        wait_for_driver(port).await?;
        let begun = Instant::now();
        let client = connect(port, binary, arguments).await?;
        let app = process::apps_on(home.vault(), binary).first().copied().context("the app's process is there")?;
        Ok((Self::over(client, driver, Some(display), Engine::WebKit, app), begun))
    }

    pub(crate) fn over(client: Client, driver: Child, display: Option<Display>, engine: Engine, app: Pid) -> Self {
        Self { client, driver, display, engine, app, started: Duration::ZERO, percent: AtomicU32::new(100) }
    }

    /// Time from the start of the program to its first page, with the driver's own share.
    #[must_use]
    pub const fn started(&self) -> Duration {
        self.started
    }

    /// The app's process.
    #[must_use]
    pub const fn app(&self) -> Pid {
        self.app
    }

    /// Puts the window away, as for another app.
    ///
    /// # Errors
    ///
    /// Fails when it stays.
    pub async fn put_away(&self) -> Result<()> {
        self.client.minimize_window().await?;
        self.wait_until("the window to be away", "return document.hidden").await
    }

    /// The display that the window stands on.
    #[must_use]
    pub fn display(&self) -> &str {
        self.display.as_ref().map_or("", |display| &display.name)
    }

    /// Ends the app at once, as a battery does, and clears up after it.
    ///
    /// # Errors
    ///
    /// Fails when the process does not end.
    pub fn kill(self) -> Result<()> {
        self.app.kill()
    }

    /// Closes the window as she would.
    ///
    /// # Errors
    ///
    /// Fails when the app is still there after a while.
    pub async fn close(self) -> Result<()> {
        let app = self.app;
        // The driver's answer may be lost when the window goes: what counts is that it goes.
        let _ = self.client.clone().close().await;
        if self.engine == Engine::Chromium {
            // Nothing tells what stands in for the shell that the browser is gone.
            return app.kill();
        }
        wait::until("the app to end when its window is closed", async || Ok(!app.is_alive())).await
    }

    /// Asks the window to close, as its own button does, and says nothing to the page before.
    ///
    /// # Errors
    ///
    /// Fails when there is no window to close.
    pub fn press_close(&self) -> Result<()> {
        let asked = tools::run_script(include_str!("close_window.py"), &[self.display()], "")?;
        ensure!(asked.trim().parse::<u32>()? > 0, "no window takes the message that closes it");
        Ok(())
    }

    /// Waits until the app has ended by itself.
    ///
    /// # Errors
    ///
    /// Fails when it is still there after a while.
    pub async fn wait_ended(self) -> Result<()> {
        let app = self.app;
        wait::until("the app to end", async || Ok(!app.is_alive())).await
    }

    /// Makes the page `width` by `height` CSS pixels large.
    ///
    /// # Errors
    ///
    /// Fails when the page does not become so wide.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::Chromium {
            return chromium::size(&self.client, width, height).await;
        }
        self.client.set_window_rect(0, 0, width, height).await?;
        let end = Instant::now() + PATIENCE;
        let mut seen = (0, 0);
        while seen != (width, height) {
            if Instant::now() > end {
                bail!("the page should be {width} by {height} and is {} by {}", seen.0, seen.1);
            }
            sleep(LOOK_AGAIN).await;
            let script = "return [innerWidth, innerHeight, outerWidth, outerHeight]";
            // A page that is just being loaded or laid out anew refuses scripts for a moment.
            let Ok(sizes) = self.client.execute(script, vec![]).await else { continue };
            let sizes: [u32; 4] = serde_json::from_value(sizes)?;
            seen = (sizes[0], sizes[1]);
            // A window with bars of its own is larger than its page.
            let bars = (sizes[2].saturating_sub(sizes[0]), sizes[3].saturating_sub(sizes[1]));
            if seen != (width, height) && bars != (0, 0) {
                self.client.set_window_rect(0, 0, width + bars.0, height + bars.1).await?;
            }
        }
        Ok(())
    }

    /// How many windows there are.
    ///
    /// # Errors
    ///
    /// Fails when the driver does not say.
    pub async fn window_count(&self) -> Result<usize> {
        Ok(self.client.windows().await?.len())
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    ///
    /// Fails when the script does.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs a script that answers later through its last argument.
    ///
    /// # Errors
    ///
    /// Fails when the script does.
    pub async fn slow_script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Waits until a script returns `true`.
    ///
    /// # Errors
    ///
    /// Fails when it does not within [`PATIENCE`], and says which screen stands there.
    pub async fn wait_until(&self, what: &str, script: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            // A page that is just being loaded refuses scripts for a moment.
            if matches!(self.client.execute(script, vec![]).await, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > end {
                bail!("waited for {what}; the window shows {}", self.describe().await);
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// The screen, its controls and any error, for the words of a failure.
    pub async fn describe(&self) -> String {
        let script = "return [...document.querySelectorAll('[data-testid]')].map(e => e.dataset.testid).join(' ')
            + ' | error: ' + (document.querySelector('[data-testid=error]')?.textContent ?? 'none')
            + ' | fault: ' + (document.documentElement.dataset.fault ?? 'none')";
        let seen = self.client.execute(script, vec![]).await;
        if let Some(folder) = std::env::var_os("HOLDFAST_PICTURES") {
            static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
            let number = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            let path = Path::new(&folder).join(format!("failed-{}-{number}.png", std::process::id()));
            if let Ok(png) = self.client.screenshot().await {
                let _ = std::fs::write(path, png);
            }
        }
        seen.map_or_else(|error| format!("nothing that answers ({error})"), |seen| seen.to_string())
    }

    /// Waits for the control or place named `id`.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn wait_for(&self, id: &str) -> Result<Element> {
        let end = Instant::now() + PATIENCE;
        let css = format!("[data-testid=\"{id}\"]");
        loop {
            self.wait_until(&format!("`{id}`"), &format!("return !!document.querySelector('{css}')")).await?;
            match self.client.find(Locator::Css(&css)).await {
                Ok(element) => {
                    opened::note(id)?;
                    return Ok(element);
                }
                // A page that is thrown away takes its elements along.
                Err(error) if Instant::now() > end => return Err(error.into()),
                Err(_) => sleep(LOOK_AGAIN).await,
            }
        }
    }

    /// Waits until every one of `ids` is there and can be seen.
    ///
    /// # Errors
    ///
    /// Fails when one does not come, and names those that lack.
    pub async fn see_all(&self, ids: &[String]) -> Result<()> {
        let script = "return arguments[0].filter(id => {
            const e = document.querySelector(`[data-testid=\"${id}\"]`);
            return !e || e.getClientRects().length === 0 || !e.checkVisibility();
        })";
        let end = Instant::now() + PATIENCE;
        loop {
            let lacking: Vec<String> = serde_json::from_value(self.script(script, vec![json!(ids)]).await?)?;
            if lacking.is_empty() {
                return ids.iter().try_for_each(|id| opened::note(id));
            }
            if Instant::now() > end {
                bail!("waited for {lacking:?}; the window shows {}", self.describe().await);
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// Waits until `id` is there no more.
    ///
    /// # Errors
    ///
    /// Fails when it stays.
    pub async fn wait_gone(&self, id: &str) -> Result<()> {
        let script = format!("return !document.querySelector('[data-testid=\"{id}\"]')");
        self.wait_until(&format!("`{id}` to go"), &script).await
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.app.kill();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

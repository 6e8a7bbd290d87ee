//! The real window, driven over WebDriver: taps, key events, what is on the screen, pictures.
//!
//! Controls are named by their test ids (see `tests/README.md`).

use std::fs::OpenOptions;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::process::{self, Pid};
use crate::{Home, picture, tools};

/// How long a journey waits for the screen before it says that nothing came.
pub const PATIENCE: Duration = Duration::from_secs(30);
const LOOK_AGAIN: Duration = Duration::from_millis(20);
/// A small phone: width and height in CSS pixels.
pub const PHONE: (u32, u32) = (360, 740);

/// A display of our own, so that nothing is shown to the developer and no screen is needed.
struct Display {
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
    client: Client,
    driver: Child,
    display: Display,
    app: Pid,
    started: Duration,
}

fn start_driver(home: &Home, display: &Display, port: u16) -> Result<Child> {
    let log = OpenOptions::new().create(true).append(true).open(home.log())?;
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("GSETTINGS_BACKEND", "memory")
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .envs(home.variables())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log);
    command.spawn().context("WebKitWebDriver is not installed (Debian package webkit2gtk-driver), or cannot be started")
}

async fn connect(port: u16, binary: &Path, arguments: &[&str]) -> Result<Client> {
    let options = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } });
    let capabilities = options.as_object().cloned().context("an object")?;
    let end = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(capabilities.clone());
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return Ok(client),
            Err(error) if Instant::now() > end => return Err(error).context("no session with the window"),
            Err(_) => sleep(LOOK_AGAIN).await,
        }
    }
}

async fn wait_for_driver(port: u16) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if Instant::now() > end {
            bail!("WebKitWebDriver does not listen");
        }
        sleep(LOOK_AGAIN).await;
    }
    Ok(())
}

impl Window {
    /// Starts the app on `home` and waits for its first page.
    ///
    /// # Errors
    ///
    /// Fails when a tool is missing or no window comes.
    pub async fn open(home: &Home) -> Result<Self> {
        Self::open_program(home, &tools::binary()?, &[]).await
    }

    /// Starts `binary` with `arguments` instead of the app, in the same way.
    ///
    /// # Errors
    ///
    /// Fails when a tool is missing or no window comes.
    pub async fn open_program(home: &Home, binary: &Path, arguments: &[&str]) -> Result<Self> {
        let display = Display::start()?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let driver = start_driver(home, &display, port)?;
        wait_for_driver(port).await?;
        let begun = Instant::now();
        let client = connect(port, binary, arguments).await?;
        let app = process::apps_on(home.vault(), binary).first().copied().context("the app's process is there")?;
        let mut window = Self { client, driver, display, app, started: Duration::ZERO };
        window.wait_until("a first page", "return !!document.querySelector('[data-testid^=screen-]')").await?;
        window.started = begun.elapsed();
        window.size(PHONE.0, PHONE.1).await?;
        Ok(window)
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

    /// The display that the window stands on.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display.name
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
        let end = Instant::now() + PATIENCE;
        while app.is_alive() {
            if Instant::now() > end {
                bail!("the app does not end when its window is closed");
            }
            sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// Makes the page `width` by `height` CSS pixels large.
    ///
    /// # Errors
    ///
    /// Fails when the page does not become so wide.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        self.client.set_window_rect(0, 0, width, height).await?;
        let end = Instant::now() + PATIENCE;
        let mut seen = (0, 0);
        while seen != (width, height) {
            if Instant::now() > end {
                bail!("the page should be {width} by {height} and is {} by {}", seen.0, seen.1);
            }
            sleep(LOOK_AGAIN).await;
            let script = "return [innerWidth, innerHeight, outerWidth, outerHeight]";
            let sizes: [u32; 4] = serde_json::from_value(self.script(script, vec![]).await?)?;
            seen = (sizes[0], sizes[1]);
            // A window with bars of its own is larger than its page.
            let bars = (sizes[2].saturating_sub(sizes[0]), sizes[3].saturating_sub(sizes[1]));
            if seen != (width, height) && bars != (0, 0) {
                self.client.set_window_rect(0, 0, width + bars.0, height + bars.1).await?;
            }
        }
        Ok(())
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
            + ' | error: ' + (document.querySelector('[data-testid=error]')?.textContent ?? 'none')";
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
        self.wait_until(&format!("`{id}`"), &format!("return !!document.querySelector('[data-testid=\"{id}\"]')"))
            .await?;
        Ok(self.client.find(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await?)
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

    /// Whether `id` is there now.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn has(&self, id: &str) -> Result<bool> {
        let script = "return !!document.querySelector(`[data-testid=\"${arguments[0]}\"]`)";
        Ok(self.script(script, vec![json!(id)]).await? == Value::Bool(true))
    }

    /// The test ids that are there now and begin with `start`, in the page's order.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn ids(&self, start: &str) -> Result<Vec<String>> {
        let script =
            "return [...document.querySelectorAll(`[data-testid^=\"${arguments[0]}\"]`)].map(e => e.dataset.testid)";
        Ok(serde_json::from_value(self.script(script, vec![json!(start)]).await?)?)
    }

    /// Taps `id` once it is there and enabled.
    ///
    /// # Errors
    ///
    /// Fails when it does not come or something lies over it.
    pub async fn tap(&self, id: &str) -> Result<()> {
        let ready = format!(
            "const e = document.querySelector('[data-testid=\"{id}\"]'); return !!e && !e.disabled && e.getAttribute('aria-disabled') !== 'true'"
        );
        self.wait_until(&format!("`{id}` ready to be tapped"), &ready).await?;
        let end = Instant::now() + Duration::from_secs(5);
        loop {
            // In the middle of the window no bar at its edges lies over it.
            let centre = "document.querySelector(`[data-testid=\"${arguments[0]}\"]`)
                ?.scrollIntoView({ block: 'center', behavior: 'instant' })";
            self.script(centre, vec![json!(id)]).await?;
            let tapped = match self.client.find(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await {
                Ok(element) => element.click().await,
                Err(error) => Err(error),
            };
            match tapped {
                Ok(()) => return Ok(()),
                Err(error) if Instant::now() > end => {
                    return Err(error).with_context(|| format!("tapping `{id}`"));
                }
                Err(_) => sleep(LOOK_AGAIN).await,
            }
        }
    }

    /// Taps `id` and waits for `then`.
    ///
    /// # Errors
    ///
    /// As [`Self::tap`] and [`Self::wait_for`].
    pub async fn tap_to(&self, id: &str, then: &str) -> Result<()> {
        self.tap(id).await?;
        self.wait_for(then).await?;
        Ok(())
    }

    /// Types `text` into `id` by key events, behind what stands there.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<()> {
        let element = self.wait_for(id).await?;
        element.send_keys(text).await.with_context(|| format!("typing into `{id}`"))
    }

    /// Empties `id` by key events: everything marked, then deleted.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn empty(&self, id: &str) -> Result<()> {
        let element = self.wait_for(id).await?;
        let keys = format!("{}a{}{}", char::from(Key::Control), char::from(Key::Null), char::from(Key::Delete));
        element.send_keys(&keys).await.with_context(|| format!("emptying `{id}`"))
    }

    /// Puts `text` into `id` by a script and tells the page of it, as a paste does. `text` may
    /// be any JavaScript string expression.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn paste_expression(&self, id: &str, expression: &str) -> Result<()> {
        self.wait_for(id).await?;
        let script = format!(
            "const field = document.querySelector('[data-testid=\"{id}\"]');
             field.focus();
             field.value = {expression};
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true, inputType: 'insertFromPaste' }}));"
        );
        self.script(&script, vec![]).await?;
        Ok(())
    }

    /// Presses one key, such as [`Key::Escape`], wherever the focus is.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn press(&self, key: Key) -> Result<()> {
        let element = self.client.active_element().await?;
        Ok(element.send_keys(&char::from(key).to_string()).await?)
    }

    /// What stands in the field `id`.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn value(&self, id: &str) -> Result<String> {
        self.wait_for(id).await?;
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`).value";
        let value = self.script(script, vec![json!(id)]).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("`{id}` holds no value"))
    }

    /// The whole text of `id`, exactly as it is in the page.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn text(&self, id: &str) -> Result<String> {
        self.wait_for(id).await?;
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`).textContent";
        let value = self.script(script, vec![json!(id)]).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("`{id}` holds no text"))
    }

    /// The attribute `name` of `id`, if it has one.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn attribute(&self, id: &str, name: &str) -> Result<Option<String>> {
        let script =
            "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.getAttribute(arguments[1]) ?? null";
        let value = self.script(script, vec![json!(id), json!(name)]).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Waits until every change made so far is on the disk, as the page says it.
    ///
    /// # Errors
    ///
    /// Fails when the page does not say so.
    pub async fn wait_kept(&self) -> Result<()> {
        let script = "const kept = document.querySelector('[data-testid=kept]');
            return !!kept && kept.dataset.pending === '0' && Number(kept.dataset.kept) > 0";
        self.wait_until("`kept` with nothing pending", script).await
    }

    /// How many changes the page says are on the disk.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn kept(&self) -> Result<u64> {
        let count = self.attribute("kept", "data-kept").await?;
        Ok(count.map_or(Ok(0), |count| count.parse())?)
    }

    /// All text that can be seen now.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn all_text(&self) -> Result<String> {
        let text = self.script("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// All markup that is there now, seen or not, and every value of a field.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn whole_page(&self) -> Result<String> {
        let script = "return document.documentElement.outerHTML
            + [...document.querySelectorAll('input, textarea')].map(field => field.value).join('\\n')";
        let text = self.script(script, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// A picture of what the window shows now, as PNG.
    ///
    /// # Errors
    ///
    /// Fails when the driver gives none.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// A picture of `id`, cut from a picture of the window, as PNG.
    ///
    /// # Errors
    ///
    /// Fails when it does not come or does not fit into the window.
    pub async fn picture_of(&self, id: &str) -> Result<Vec<u8>> {
        self.wait_for(id).await?;
        let script = "const element = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = element.getBoundingClientRect();
            return [box.left, box.top, box.width, box.height, innerWidth, innerHeight]";
        let measured: Vec<f64> = serde_json::from_value(self.script(script, vec![json!(id)]).await?)?;
        let [left, top, width, height, page_width, page_height] = measured[..] else { bail!("six numbers") };
        if left < 0.0 || top < 0.0 || left + width > page_width + 0.5 || top + height > page_height + 0.5 {
            bail!("`{id}` does not fit into the window: {measured:?}");
        }
        picture::cut(&self.picture().await?, page_width, (left, top, width, height))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.app.kill();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

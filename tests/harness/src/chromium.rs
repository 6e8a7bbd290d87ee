//! Chromium as a phone: what Android's web view is made of, over the stand-in for the shell.

use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};
use url::{ParseError, Url};

use crate::Home;
use crate::home::Engine;
use crate::process;
use crate::wait::{LOOK_AGAIN, PATIENCE};
use crate::window::{PHONE, Window, wait_for_driver};

/// Pixels of the screen for a CSS pixel, as a phone has them.
const PIXEL_RATIO: u32 = 3;

/// A browser that asks nobody anything.
const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    // A microphone that beeps, and who lets it in.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
];

/// The built page, as `cargo xtask ui` leaves it.
fn page() -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist")
}

fn start_shell(home: &Home) -> Result<u16> {
    let log = OpenOptions::new().create(true).append(true).open(home.log())?;
    let mut shell = Command::new(home.stand_in())
        .envs(home.variables())
        .env("HOLDFAST_PAGE", page())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .context("the stand-in for the shell cannot be started")?;
    let mut port = String::new();
    BufReader::new(shell.stdout.take().context("its output")?).read_line(&mut port)?;
    port.trim().parse().context("the stand-in for the shell says no port")
}

pub(crate) fn start_driver(home: &Home, port: u16) -> Result<Child> {
    let log = OpenOptions::new().create(true).append(true).open(home.log())?;
    Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .envs(home.variables())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context("chromedriver is not installed (Debian package chromium-driver), or cannot be started")
}

async fn connect(home: &Home, port: u16) -> Result<Client> {
    let (width, height) = PHONE;
    // Its own each time: a browser that was not closed holds its folder.
    let folder = format!("--user-data-dir={}", home.root().join("data").join(port.to_string()).display());
    let arguments: Vec<&str> = ARGUMENTS.into_iter().chain([folder.as_str()]).collect();
    let metrics = json!({ "width": width, "height": height, "pixelRatio": PIXEL_RATIO, "touch": true });
    let options = json!({ "goog:chromeOptions": {
        "binary": "/usr/bin/chromium",
        "args": arguments,
        "mobileEmulation": { "deviceMetrics": metrics },
    } });
    let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
    builder.capabilities(options.as_object().cloned().context("an object")?);
    match timeout(PATIENCE, builder.connect(&format!("http://127.0.0.1:{port}"))).await {
        Ok(client) => client.context("no session with Chromium (Debian package chromium)"),
        Err(_) => bail!("Chromium does not open its window"),
    }
}

/// Starts the stand-in, the driver and the browser, and goes to the page. Says when that began.
pub(crate) async fn session(home: &Home) -> Result<(Window, Instant)> {
    for left in process::all_on(home.vault()) {
        left.kill()?;
    }
    let shell = start_shell(home)?;
    let app = process::apps_on(home.vault(), home.stand_in()).first().copied().context("the stand-in is there")?;
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let driver = start_driver(home, port)?;
    wait_for_driver(port).await?;
    let client = connect(home, port).await?;
    let begun = Instant::now();
    client.goto(&format!("http://127.0.0.1:{shell}/")).await?;
    Ok((Window::over(client, driver, None, Engine::Chromium, app), begun))
}

/// Makes the page so large, as a phone of that size has it.
pub(crate) async fn size(client: &Client, width: u32, height: u32) -> Result<()> {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": PIXEL_RATIO, "mobile": true });
    ask(client, "Emulation.setDeviceMetricsOverride", metrics).await?;
    let end = Instant::now() + PATIENCE;
    while client.execute("return [innerWidth, innerHeight]", vec![]).await? != json!([width, height]) {
        if Instant::now() > end {
            bail!("the page does not become {width} by {height}");
        }
        sleep(LOOK_AGAIN).await;
    }
    Ok(())
}

/// Asks for a command of the DevTools protocol.
pub(crate) async fn ask(client: &Client, name: &'static str, parameters: Value) -> Result<()> {
    client.issue_cmd(DevTools { name, parameters }).await.with_context(|| format!("asking for {name}"))?;
    Ok(())
}

/// A command of the DevTools protocol, which the driver hands on.
#[derive(Debug)]
struct DevTools {
    name: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.name, "params": self.parameters }).to_string()))
    }
}

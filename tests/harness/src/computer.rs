//! A computer of somebody who has nothing of ours: Debian's Chromium with no network, which opens a file.

use std::net::TcpListener;
use std::path::Path;
use std::process::Child;

use anyhow::{Context, Result, ensure};
use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::chromium::{ask, start_driver};
use crate::window::wait_for_driver;
use crate::{Home, accessible, process, tools, wait};

/// A browser that finds no host, and asks for none.
const ARGUMENTS: [&str; 7] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND",
];

/// The browser, with one file open in it.
pub struct Computer {
    client: Client,
    driver: Child,
    home: Home,
}

impl Computer {
    /// Opens `file` in a browser that has never opened anything. Without `has_scripts` it runs none.
    ///
    /// # Errors
    ///
    /// Fails when there is no Chromium, or no driver of it.
    pub async fn open(file: &Path, has_scripts: bool) -> Result<Self> {
        let home = Home::new()?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let driver = start_driver(&home, port)?;
        wait_for_driver(port).await?;
        let folder = format!("--user-data-dir={}", home.root().join("data").join("browser").display());
        let arguments: Vec<&str> = ARGUMENTS.into_iter().chain([folder.as_str()]).collect();
        let options = json!({
            "goog:chromeOptions": { "binary": "/usr/bin/chromium", "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(options.as_object().cloned().context("an object")?);
        let client = builder.connect(&format!("http://127.0.0.1:{port}")).await.context("no session with Chromium")?;
        let computer = Self { client, driver, home };
        let nothing = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        ask(&computer.client, "Network.enable", json!({})).await?;
        ask(&computer.client, "Network.emulateNetworkConditions", nothing).await?;
        ask(&computer.client, "Emulation.setScriptExecutionDisabled", json!({ "value": !has_scripts })).await?;
        // What the browser's own first tab asks itself for is forgotten.
        computer.client.goto("about:blank").await?;
        computer.requests().await?;
        computer.client.goto(&format!("file://{}", file.display())).await?;
        Ok(computer)
    }

    /// Makes the window so large.
    ///
    /// # Errors
    ///
    /// Fails when it does not become so.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        ask(&self.client, "Emulation.setDeviceMetricsOverride", metrics).await
    }

    /// Lets the system be dark or light.
    ///
    /// # Errors
    ///
    /// Fails when the browser is gone.
    pub async fn theme(&self, theme: &str) -> Result<()> {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        ask(&self.client, "Emulation.setEmulatedMedia", features).await
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    ///
    /// Fails when it throws.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, vec![]).await?)
    }

    /// What can be read in the element of that id.
    ///
    /// # Errors
    ///
    /// Fails when the page is gone.
    pub async fn text(&self, id: &str) -> Result<String> {
        let text = self.script(&format!("return document.getElementById('{id}').innerText.trim()")).await?;
        Ok(text.as_str().context("a text")?.to_owned())
    }

    /// Waits until something can be read in the element of that id, and gives it.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn wait_text(&self, id: &str) -> Result<String> {
        wait::until(&format!("words in {id}"), async || Ok(!self.text(id).await?.is_empty())).await?;
        self.text(id).await
    }

    /// Types into the field that has the focus, key by key, in the place of what stood there.
    ///
    /// # Errors
    ///
    /// Fails when no field has it.
    pub async fn type_over(&self, keys: &str) -> Result<()> {
        let is_field = self.script("document.activeElement.select?.(); return document.activeElement.tagName").await?;
        ensure!(is_field == "INPUT", "the focus is on {is_field}");
        Ok(self.client.active_element().await?.send_keys(keys).await?)
    }

    /// Presses the button of that id.
    ///
    /// # Errors
    ///
    /// Fails when there is none to be seen.
    pub async fn press(&self, id: &str) -> Result<()> {
        Ok(self.client.find(Locator::Id(id)).await?.click().await?)
    }

    /// What the browser has to say: each entry of its console since this was asked last.
    ///
    /// # Errors
    ///
    /// Fails when the driver keeps no log.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.log("browser").await?;
        Ok(entries.iter().map(|entry| entry["message"].to_string()).collect())
    }

    /// Every address that the page asked for since this was asked last, its own file among them.
    ///
    /// # Errors
    ///
    /// Fails when the driver keeps no log.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let mut addresses = Vec::new();
        for entry in self.log("performance").await? {
            let event: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default())?;
            if event["message"]["method"] == "Network.requestWillBeSent" {
                addresses.push(event["message"]["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
            }
        }
        Ok(addresses)
    }

    /// What axe-core has to say against the page as it stands, one line each.
    ///
    /// # Errors
    ///
    /// Fails when it does not run.
    pub async fn violations(&self) -> Result<Vec<String>> {
        let axe = tools::axe_source()?;
        self.script(&format!("{axe}; window.axe = axe; return typeof axe")).await?;
        let found = self.client.execute_async(accessible::AXE, vec![]).await?;
        let lines = found.as_array().context("a list")?.iter();
        Ok(lines.map(ToString::to_string).collect())
    }

    /// A picture of the window.
    ///
    /// # Errors
    ///
    /// Fails when none can be taken.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// Ends the browser.
    ///
    /// # Errors
    ///
    /// Fails when it does not end.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }

    async fn log(&self, kind: &'static str) -> Result<Vec<Value>> {
        let entries = self.client.issue_cmd(Log(kind)).await?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}

impl Drop for Computer {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        for left in process::all_on(self.home.vault()) {
            let _ = left.kill();
        }
    }
}

/// What the driver has kept of a log, which it then forgets.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

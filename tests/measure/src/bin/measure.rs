//! `cargo xtask measure`: the figures of `docs/measurements.md`, each beside a floor or peer that
//! is measured in the same run, each checking its own result.
//!
//! Words on the command line choose: `p1`, `p3`, `p4`, `p5`, `p7`, `p8`, `p12`, `p14`, `hands`, `taps`, `growth`, `unlock`. None means all.
//! `memory` is taken only when it is asked for: only root may look.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use care_bridge::{Stage, Start};
use harness::house::{House, at};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, process, screens, stopwatch, tools};
use measure::cost::{self, Compared};
use measure::figure::{Times, heading, row};
use measure::{growth, handed_on, hands, remains, taps, unlocking};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// P3: the first render of a plan with `edits` edits behind it, without its documents.
fn first_render(edits: usize) -> Result<(Times, usize)> {
    // In memory: how long a disk takes to make so many edits durable is not what is measured.
    let memory = Path::new("/dev/shm");
    let mut house = House::below(if memory.is_dir() { memory } else { Path::new("/tmp") })?;
    house.begin()?;
    let places = ["birth-place/wish", "birth-pain/wish", "vitamin-k/wish", "first-hour/wish"].map(at);
    let mut last = vec![String::new(); places.len()];
    for edit in 0..edits {
        let place = edit % places.len();
        last[place] = format!("Words of hers, written for the {edit}th time.");
        house.write(&places[place], &last[place])?;
    }
    let mut times = Times::default();
    for _ in 0..30 {
        house.claim_again()?;
        let begun = Instant::now();
        let view = house.app().start(Start {})?;
        times.add(begun.elapsed());
        let Stage::Open(open) = view.stage else { anyhow::bail!("the plan opens") };
        for (place, words) in places.iter().zip(&last) {
            ensure!(open.plan.text(place) == words, "the first render shows the last words");
        }
    }
    Ok((times, edits))
}

fn p3() -> Result<()> {
    let mut points = Vec::new();
    for edits in [100, 1_000, 10_000, 100_000] {
        let begun = Instant::now();
        points.push(first_render(edits)?);
        eprintln!("measure: {edits} edits in {:.0} s", begun.elapsed().as_secs_f64());
    }
    let shown: Vec<String> = points.iter().map(|(times, edits)| format!("{edits}: {}", times.shown())).collect();
    let (first, last) = (&points[0], &points[points.len() - 1]);
    #[expect(clippy::cast_precision_loss, reason = "a count of edits")]
    let span = (last.1 as f64 / first.1 as f64).ln();
    let exponent = (last.0.percentile(50) / first.0.percentile(50)).ln() / span;
    row(
        "P3",
        "first render after n edits",
        &shown.join("<br>"),
        "no peer in this run (raw Automerge load, measured apart: exponent 1.3)",
        &format!("exponent {exponent:.3} (goal 0.10)"),
    );
    Ok(())
}

/// P5: one answer saved and durable, beside an append of as many bytes and an fdatasync.
fn p5() -> Result<()> {
    // On the file system of the checkout, where a save really meets a disk.
    let place = workspace().join("target");
    fs::create_dir_all(&place)?;
    let mut house = House::below(&place)?;
    house.begin()?;
    let wish = at("birth-place/wish");
    let folder = tempfile::tempdir_in(&place)?;
    let mut plain = File::create(folder.path().join("plain"))?;
    let (mut saves, mut appends) = (Times::default(), Times::default());
    let mut words = String::new();
    let mut bytes = 0;
    for step in 0..400 {
        // A sentence goes on, and begins again when it is long.
        words = if step % 20 == 0 { String::new() } else { words } + "and then ";
        let begun = Instant::now();
        let kept = house.write(&wish, &words)?;
        saves.add(begun.elapsed());
        ensure!(kept.is_some_and(|answer| answer.text() == words), "the save says what is on the disk");
        // What one change of this size takes as raw bytes (169 bytes, the median of a stored change).
        let same = vec![b'x'; 160 + 9];
        bytes += same.len() as u64;
        let begun = Instant::now();
        plain.write_all(&same)?;
        plain.sync_data()?;
        appends.add(begun.elapsed());
    }
    ensure!(plain.metadata()?.len() == bytes, "the appends are on the disk");
    house.restart()?;
    ensure!(house.plan()?.text(&wish) == words, "the last save is on the disk");
    let ratio = |percent| saves.percentile(percent) / appends.percentile(percent);
    row(
        "P5",
        "save one answer, durable",
        &saves.shown(),
        &format!("append and fdatasync of the same bytes: {}", appends.shown()),
        &format!("p50 {:.2}x (goal 1.6), p99 {:.2}x (goal 2)", ratio(50), ratio(99)),
    );
    Ok(())
}

const HELLO_MANIFEST: &str = r#"[package]
name = "hello-window"
version = "0.0.0"
edition = "2024"
build = "build.rs"
[features]
custom-protocol = ["tauri/custom-protocol"]
[build-dependencies]
tauri-build = { version = "2.7", default-features = false, features = [] }
[dependencies]
tauri = { version = "2.12", default-features = false, features = ["wry", "x11", "common-controls-v6"] }
[profile.dev]
debug = "line-tables-only"
[workspace]
"#;
const HELLO_MAIN: &str = "fn main() {
    tauri::Builder::default().run(tauri::generate_context!()).unwrap();
}
";
const HELLO_CONFIG: &str = r#"{ "productName": "Hello", "identifier": "app.holdfast.hello", "build": { "frontendDist": "./dist" },
  "app": { "windows": [{ "label": "main", "title": "Hello", "width": 420, "height": 800 }] }, "bundle": { "active": false } }
"#;
const HELLO_PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Hello</title>
<main data-testid=\"screen-hello\"><h1>Hello, world</h1></main></html>
";

/// The smallest Tauri window, built like the shell beside it.
fn hello_window() -> Result<PathBuf> {
    let target = workspace().join("target").join("hello-window");
    let folder = target.join("source");
    fs::create_dir_all(folder.join("src"))?;
    fs::create_dir_all(folder.join("dist"))?;
    fs::create_dir_all(folder.join("icons"))?;
    fs::write(folder.join("Cargo.toml"), HELLO_MANIFEST)?;
    fs::write(folder.join("build.rs"), "fn main() {\n    tauri_build::build();\n}\n")?;
    fs::write(folder.join("src/main.rs"), HELLO_MAIN)?;
    fs::write(folder.join("tauri.conf.json"), HELLO_CONFIG)?;
    fs::write(folder.join("dist/index.html"), HELLO_PAGE)?;
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::copy(workspace().join("assets/icons/32x32.png"), folder.join("icons/icon.png"))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.current_dir(&folder).args(["build", "--features", "custom-protocol"]).env("CARGO_TARGET_DIR", &target);
    if tools::binary()?.to_string_lossy().contains("/release/") {
        build.arg("--release");
    }
    eprintln!("measure: building a Tauri hello world beside the shell (some minutes the first time)");
    let status = build.status().context("cargo is not there")?;
    ensure!(status.success(), "the hello world builds");
    let profile = if tools::binary()?.to_string_lossy().contains("/release/") { "release" } else { "debug" };
    Ok(target.join(profile).join("hello-window").canonicalize()?)
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred megabytes")]
fn memory(home: &Home) -> f64 {
    process::memory_on(home.vault()) as f64 / 1_048_576.0
}

/// P12: the first page, the first screen after an unlock, and memory, beside a Tauri hello world.
async fn p12() -> Result<()> {
    let binary = tools::binary()?;
    let hello = hello_window()?;
    let (ours, theirs) = (Home::new()?, Home::new()?);
    let window = Window::open(&ours).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    screens::write_the_rest(&window).await?;
    window.close().await?;
    Window::open_program(&theirs, &hello, &[]).await?.close().await?;

    let (mut starts, mut hellos) = (Times::default(), Times::default());
    let (mut painted, mut whole) = (Times::default(), Times::default());
    let (mut resident, mut hello_resident) = (Times::default(), Times::default());
    for _ in 0..12 {
        let window = Window::open_program(&ours, &binary, &[]).await?;
        starts.add(window.started());
        let measured = stopwatch::unlock(&window, PASSPHRASE).await?;
        whole.add_ms(measured.tap_to_painted);
        measured.reply_to_painted.into_iter().for_each(|time| painted.add_ms(time));
        ensure!(window.all_text().await?.contains("Amina"), "what was painted is her plan");
        resident.add_ms(memory(&ours));
        window.close().await?;
        let window = Window::open_program(&theirs, &hello, &[]).await?;
        hellos.add(window.started());
        hello_resident.add_ms(memory(&theirs));
        window.close().await?;
    }
    let ratio = starts.percentile(50) / hellos.percentile(50);
    row(
        "P12",
        "start to first page",
        &starts.shown(),
        &format!("Tauri hello world: {}", hellos.shown()),
        &format!("{ratio:.2}x (goal 1.2)"),
    );
    row(
        "P12",
        "unlock reply to home painted",
        &painted.shown(),
        &format!("tap to painted, with the key derivation: {}", whole.shown()),
        "goal 100 ms",
    );
    let (mine, other) = (resident.percentile(50), hello_resident.percentile(50));
    row(
        "P12",
        "memory of app and web view (PSS)",
        &format!("{mine:.0} MiB"),
        &format!("Tauri hello world: {other:.0} MiB"),
        &format!("{:.2}x (goal 1.3)", mine / other),
    );
    Ok(())
}

fn compared(metric: &str, what: &str, compared: &Compared) {
    row(metric, what, &compared.measured, &compared.beside, &compared.result);
}

#[tokio::main]
async fn main() -> Result<()> {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    if let [word, folder] = chosen.as_slice()
        && word == remains::CHILD
    {
        return remains::child(Path::new(folder));
    }
    let wanted = |name: &str| chosen.is_empty() || chosen.iter().any(|one| one == name);
    heading();
    if wanted("p1") {
        compared("P1", "passphrase to plan, 2,000 edits", &cost::passphrase_to_plan(2_000, 50)?);
    }
    if wanted("p3") {
        p3()?;
    }
    if wanted("p4") {
        compared("P4", "first edit of any answer", &growth::first_edit_behind(100_000, 100)?);
        compared("P4", "everything looked at in the background", &cost::history_behind(100_000)?);
    }
    if wanted("p5") {
        p5()?;
    }
    if wanted("p7") {
        compared("P7", "bytes kept", &cost::bytes_kept(2_000)?);
    }
    if wanted("p8") {
        compared("P8", "seal a plan to two recipients", &handed_on::sealing()?);
    }
    if wanted("p14") {
        compared("P14", "a paper in Urdu words", &handed_on::paper()?);
    }
    if wanted("growth") {
        growth::measure(&[150, 1_500, 15_000])?;
    }
    if wanted("unlock") {
        unlocking::measure()?;
    }
    if chosen.iter().any(|one| one == "memory") {
        remains::measure().await?;
    }
    if wanted("p12") {
        p12().await?;
    }
    if wanted("hands") {
        for engine in [Engine::WebKit, Engine::Chromium] {
            hands::measure(engine).await?;
        }
    }
    if wanted("taps") {
        for engine in [Engine::WebKit, Engine::Chromium] {
            taps::measure(engine).await?;
        }
    }
    Ok(())
}

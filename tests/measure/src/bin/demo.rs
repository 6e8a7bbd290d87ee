//! `cargo xtask demo`: the whole job once through the real window, typed through the screen with
//! nothing seeded, and what it leaves behind: pictures, the summary, the times.
//!
//! With `--screens` it also writes the pictures of `docs/screens/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use care_plan::template::Section;
use harness::screens::{self, DARK, LARGE, LIGHT, Look, MIRRORED};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Home, Window, leak, picture, process, readers, stopwatch, tools, whole_plan};
use serde_json::{Value, json};

/// The words that she types while it is measured how long they take to be on the disk.
const MEASURED_WORDS: &str = "I ring Hodan before anyone else.";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn say(words: &str) {
    println!("demo: {words}");
}

fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 10_000.0).round() / 10.0
}

/// Pictures of screens in one folder, numbered in the order that they were taken.
struct Album {
    folder: PathBuf,
    numbered: bool,
    taken: Vec<String>,
}

impl Album {
    fn new(folder: PathBuf, numbered: bool) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, numbered, taken: Vec::new() })
    }

    async fn take(&mut self, window: &Window, screen: &str) -> Result<()> {
        window.pose(within(screen)).await?;
        let png = window.picture().await?;
        let size = picture::read(&png)?;
        ensure!(size.width() % LIGHT.width == 0, "{screen} is {} pixels wide", size.width());
        let name =
            if self.numbered { format!("{:02}-{screen}.png", self.taken.len() + 1) } else { format!("{screen}.png") };
        fs::write(self.folder.join(&name), png)?;
        self.taken.push(name);
        Ok(())
    }
}

/// What of a screen stands in the middle of its picture, where that is not its beginning.
fn within(screen: &str) -> Option<&'static str> {
    match screen {
        "section-ideas" => Some("idea-birth-pain.wish.massage"),
        "summary" => Some("qr-0"),
        _ => None,
    }
}

async fn her_plan(album: &mut Album, times: &mut BTreeMap<&'static str, f64>) -> Result<Home> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    times.insert("start_to_first_page_ms", milliseconds(window.started()));
    say("she chooses a language, writes what a stranger must know, and sets a lock");
    screens::first_walk(&window, &mut async |window: &Window, screen: &str| album.take(window, screen).await, "en-GB")
        .await?;
    say("she writes her birth, her people and her plan B");
    screens::write_the_rest(&window).await?;
    window.open_section("labour-start").await?;
    let first_key = Instant::now();
    window.write("labour-start", &Step::Words("wish", MEASURED_WORDS)).await?;
    window.wait_kept().await?;
    times.insert("first_key_to_kept_ms", milliseconds(first_key.elapsed()));
    say("the power goes");
    window.kill()?;
    Ok(home)
}

async fn comes_back(home: &Home, times: &mut BTreeMap<&'static str, f64>) -> Result<Window> {
    let window = Window::open(home).await?;
    times.insert("start_to_lock_screen_ms", milliseconds(window.started()));
    window.try_passphrase("seven quiet herons at dawn").await?;
    window.error().await?;
    ensure!(window.has("screen-lock").await?, "a wrong passphrase opens nothing");
    let measured = stopwatch::unlock(&window, PASSPHRASE).await?;
    times.insert("unlock_tap_to_home_painted_ms", measured.tap_to_painted);
    if let Some(painted) = measured.reply_to_painted {
        times.insert("unlock_reply_to_home_painted_ms", painted);
    }
    window.open_section("labour-start").await?;
    ensure!(window.value("answer-labour-start.wish").await? == MEASURED_WORDS, "the last kept words are there");
    window.go_home().await?;
    Ok(window)
}

async fn hands_over(window: &Window, folder: &Path, times: &mut BTreeMap<&'static str, f64>) -> Result<Vec<Value>> {
    let tapped = Instant::now();
    window.preview_for("midwife").await?;
    times.insert("share_to_preview_ms", milliseconds(tapped.elapsed()));
    let plain = readers::read_summary(window, "text", folder, "summary-qr").await?;
    let cards = readers::read_summary(window, "contact-card", folder, "contact-card-qr").await?;
    let texts: Vec<&str> = plain.iter().map(|card| card.text.as_str()).collect();
    fs::write(folder.join("summary.txt"), texts.join("\n\n"))?;
    for (index, text) in texts.iter().enumerate() {
        fs::write(folder.join(format!("summary-{}.txt", index + 1)), text)?;
    }
    ensure!(texts.iter().all(|text| text.contains("Amina")), "each card says whose plan it is");
    let described = |form: &str, cards: &[readers::ReadCard]| -> Vec<Value> {
        cards
            .iter()
            .map(|card| {
                json!({
                    "form": form,
                    "picture": card.picture.file_name().map(|name| name.to_string_lossy().into_owned()),
                    "bytes": card.holds.len(),
                    "read_by": ["zxing-cpp", "zbarimg"],
                    "equals_preview": true,
                })
            })
            .collect()
    };
    window.go_home().await?;
    Ok([described("text", &plain), described("contact-card", &cards)].concat())
}

/// A vault of which one part is damaged, for the picture of the page that says so.
async fn problem(whole: &Home, look: Look, album: &mut Album) -> Result<()> {
    let home = Home::new()?;
    for path in leak::files_below(whole.vault()) {
        let target = home.vault().join(path.strip_prefix(whole.vault())?);
        fs::create_dir_all(target.parent().context("a folder")?)?;
        if !path.to_string_lossy().ends_with(".pass") {
            fs::copy(&path, target)?;
        }
    }
    let home = home.with_look(look.language, look.theme)?;
    let window = Window::open(&home).await?;
    window.zoom(look.percent).await?;
    if window.has("screen-lock").await? {
        window.try_passphrase(PASSPHRASE).await?;
    }
    window.error().await?;
    album.take(&window, "problem").await?;
    window.close().await
}

/// The pictures of `docs/screens/`, of every look.
async fn gallery(home: &Home) -> Result<()> {
    let folder = workspace().join("docs").join("screens");
    for look in [LIGHT, DARK, MIRRORED, LARGE] {
        say(&format!("pictures for docs/screens: {}", look.name));
        let mut album = Album::new(folder.join(look.name), false)?;
        first_screens(look, &mut album).await?;
        let window = Window::open(home).await?;
        window.unlock(PASSPHRASE).await?;
        window.look(look).await?;
        screens::second_walk(&window, &mut async |window: &Window, screen: &str| album.take(window, screen).await)
            .await?;
        window.look(LIGHT).await?;
        window.close().await?;
        problem(home, look, &mut album).await?;
    }
    every_section(&mut Album::new(folder.join("plan"), false)?).await?;
    sheets(&folder.join("chromium")).await
}

/// The same screens as Android's engine draws them, many on a sheet: `docs/screens/chromium/`. They
/// stand in the order of the walk, whose names stand beside them in `screens.txt`.
async fn sheets(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for look in [LIGHT, DARK, MIRRORED, LARGE] {
        say(&format!("pictures for docs/screens in Chromium: {}", look.name));
        let stand_in = tools::binary()?.with_file_name("stand-in");
        let home = Home::on(Engine::Chromium, &stand_in.to_string_lossy())?.with_look(look.language, look.theme)?;
        let (mut pictures, mut names) = (Vec::new(), Vec::new());
        let mut take = async |window: &Window, screen: &str| {
            window.pose(within(screen)).await?;
            pictures.push(window.picture().await?);
            names.push(screen.to_owned());
            Ok(())
        };
        let window = screens::open_welcome(&home, look).await?;
        screens::first_walk(&window, &mut take, look.language).await?;
        screens::write_the_rest(&window).await?;
        screens::second_walk(&window, &mut take).await?;
        window.close().await?;
        for (nth, pictures) in pictures.chunks(ON_A_SHEET).enumerate() {
            let sheet = picture::sheet(pictures, ACROSS, CELL)?;
            fs::write(folder.join(format!("{}-{}.png", look.name, nth + 1)), sheet)?;
        }
        let listed = names.chunks(ON_A_SHEET).enumerate();
        let listed = listed.map(|(nth, names)| format!("{}: {}\n", nth + 1, names.join(", ")));
        fs::write(folder.join("screens.txt"), listed.collect::<String>())?;
    }
    Ok(())
}

/// Pictures on a sheet, in a row of it, and how many pixels wide each is.
const ON_A_SHEET: usize = 24;
const ACROSS: u32 = 8;
const CELL: u32 = 240;

/// A picture of every section, or of a card of it, as she meets it: `docs/coverage.md` leads to them.
async fn every_section(album: &mut Album) -> Result<()> {
    say("pictures for docs/screens: every section of the plan");
    let home = Home::new()?;
    let window = whole_plan::open(&home).await?;
    whole_plan::walk(&window, &mut async |window: &Window, section: &Section| album.take(window, section.id).await)
        .await?;
    window.close().await
}

async fn first_screens(look: Look, album: &mut Album) -> Result<()> {
    let home = Home::new()?.with_look(look.language, look.theme)?;
    let window = screens::open_welcome(&home, look).await?;
    screens::first_walk(
        &window,
        &mut async |window: &Window, screen: &str| album.take(window, screen).await,
        look.language,
    )
    .await?;
    window.close().await
}

async fn demonstrate() -> Result<()> {
    let begun = Instant::now();
    let folder = workspace().join("target").join("demo");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut album = Album::new(folder.clone(), true)?;
    let mut times = BTreeMap::new();
    let home = her_plan(&mut album, &mut times).await?;
    say("she comes back, and nothing is lost");
    let window = comes_back(&home, &mut times).await?;
    say("a midwife reads it");
    let cards = hands_over(&window, &folder, &mut times).await?;
    screens::second_walk(&window, &mut async |window: &Window, screen: &str| album.take(window, screen).await).await?;
    let memory = process::memory_on(home.vault());
    window.close().await?;
    problem(&home, LIGHT, &mut album).await?;
    if std::env::args().any(|argument| argument == "--screens") {
        gallery(&home).await?;
    }
    times.insert("total_s", begun.elapsed().as_secs_f64().round());
    let report = json!({
        "times": times,
        "resident_bytes_app_and_web_view": memory,
        "codes": cards,
        "screens": album.taken,
        "summary": { "cards": cards.iter().filter(|card| card["form"] == "text").count(), "joined_by": "\n\n" },
    });
    fs::write(folder.join("report.json"), format!("{report:#}\n"))?;
    say(&format!("{report:#}"));
    say(&format!("all is well: see {}", folder.canonicalize()?.display()));
    Ok(())
}

#[tokio::main]
async fn main() -> Result<()> {
    demonstrate().await
}

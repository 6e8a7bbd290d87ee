//! What handing a plan on takes: sealing it (P8), and laying it out on paper (P14), each beside a peer in the same run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use care_bridge::{Begin, PaperForm, SavePaper};
use care_plan::sections::SECTIONS;
use care_plan::template::Part;
use care_plan::{Audience, Disclosure};
use care_seal::{Identity, Limits, Purpose, open, seal};
use harness::house::{self, at};

use crate::cost::Compared;
use crate::figure::Times;

const PLAN: Purpose = Purpose::new("measured-plan", 1);

/// Bytes of a plan as it is sealed, after it was made small.
const PLAN_BYTES: usize = 25_000;

/// How often each of them seals.
const SEALED: usize = 400;

/// How often a paper is laid out, and printed by the peer.
const LAID_OUT: usize = 7;

/// What a plan says once it is made small: nothing that a cipher would be quicker or slower with.
fn plan() -> Vec<u8> {
    (0..PLAN_BYTES).map(|at| (at.wrapping_mul(2_654_435_761) >> 7).to_le_bytes()[0]).collect()
}

/// P8: sealing a plan of 25 KB to two recipients, beside the `age` crate alone, and beside the npm package
/// `age-encryption` where the readers were laid out (`cargo xtask readers parcel` does).
///
/// # Errors
///
/// Fails when what was sealed does not open to what went in.
pub fn sealing() -> Result<Compared> {
    let plan = plan();
    let (hers, another) = (Identity::generate(), Identity::generate());
    let theirs = [age::x25519::Identity::generate(), age::x25519::Identity::generate()];
    let recipients: Vec<age::x25519::Recipient> = theirs.iter().map(age::x25519::Identity::to_public).collect();
    let (mut ours, mut alone) = (Times::default(), Times::default());
    for _ in 0..SEALED {
        let begun = Instant::now();
        let parcel = seal(PLAN, &[&hers.recipient(), &another.recipient()], &plan)?;
        ours.add(begun.elapsed());
        let begun = Instant::now();
        let encryptor = age::Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn age::Recipient))?;
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        std::io::Write::write_all(&mut writer, &plan)?;
        writer.finish()?;
        alone.add(begun.elapsed());
        ensure!(sealed.len() > PLAN_BYTES && parcel.len() > PLAN_BYTES, "both are sealed");
        let limits = Limits { plaintext_bytes: PLAN_BYTES };
        ensure!(open(PLAN, &[&another], &parcel, limits)?.as_slice() == plan, "it opens");
    }
    let npm = by_npm()?;
    let beside = format!(
        "the age crate alone: {}; npm age-encryption: {}",
        alone.shown(),
        npm.map_or("not laid out here".to_owned(), |npm| format!("{npm:.2} ms"))
    );
    let mut result = format!("{:.2}x of the age crate (goal 2)", ours.percentile(50) / alone.percentile(50));
    if let Some(npm) = npm {
        result += &format!(", {:.3}x of npm (goal 0.1)", ours.percentile(50) / npm);
    }
    Ok(Compared { measured: format!("{} for {PLAN_BYTES} bytes, 2 recipients", ours.shown()), beside, result })
}

/// The median of `age-encryption` in Node for the same, in milliseconds; none where it is not there.
fn by_npm() -> Result<Option<f64>> {
    let Some(tools) = std::env::var_os("HOLDFAST_TOOLS").map(PathBuf::from) else { return Ok(None) };
    let modules = tools.join("reader-parcel");
    if !modules.join("node_modules/age-encryption").is_dir() {
        return Ok(None);
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/seal.mjs");
    let done = Command::new("node").arg(script).arg(&modules).arg(PLAN_BYTES.to_string()).output()?;
    if !done.status.success() {
        bail!("the peer: {}", String::from_utf8_lossy(&done.stderr).trim());
    }
    Ok(Some(String::from_utf8(done.stdout)?.trim().parse()?))
}

/// P14: a paper of at least four pages in Urdu words, laid out and written, beside Chromium without a window that
/// prints the same text, started for it as it is started for any.
///
/// # Errors
///
/// Fails when the paper is shorter, or Chromium prints none.
pub fn paper() -> Result<Compared> {
    let folder = tempfile::tempdir()?;
    let mut app = house::start(&folder.path().join("holdfast"))?;
    app.ask(Begin {})?;
    let words = "پہلے مجھے بتائیں، پھر انتظار کریں۔ میری بہن ساتھ رہے، روشنی کم رکھیں، اور 0117 496 0123 پر فون کریں۔ ";
    let of_birth = SECTIONS.iter().filter(|section| section.part == Part::Birth && !section.has_entries());
    let prompts = of_birth.flat_map(|section| section.prompts.iter().map(move |prompt| (section.id, prompt.id)));
    for (section, prompt) in prompts {
        // What takes no text is passed over.
        let _ = house::save_text(&mut app, &at(&format!("{section}/{prompt}")), words.repeat(2).trim_end());
    }
    let request = SavePaper {
        disclosure: Disclosure::usual(Audience::Midwife),
        form: PaperForm::Full,
        is_large: false,
        is_dated: false,
        has_code: false,
    };
    let draft = app.paper(request)?;
    let mut ours = Times::default();
    let mut paper = draft.laid_out()?;
    for _ in 0..LAID_OUT {
        let begun = Instant::now();
        paper = draft.laid_out()?;
        ours.add(begun.elapsed());
    }
    ensure!(paper.view.pages >= 4, "{} pages", paper.view.pages);
    let pdf = folder.path().join("ours.pdf");
    fs::write(&pdf, &paper.file.bytes)?;
    let text = Command::new("pdftotext").arg("-layout").arg(&pdf).arg("-").output().context("pdftotext")?;
    let printed = printed(folder.path(), &String::from_utf8(text.stdout)?)?;
    let result = format!("{:.3}x (goal 0.10)", ours.percentile(50) / printed.percentile(50));
    Ok(Compared {
        measured: format!("{}, {} pages", ours.shown(), paper.view.pages),
        beside: format!("Chromium printing the same text: {}", printed.shown()),
        result,
    })
}

fn printed(folder: &Path, text: &str) -> Result<Times> {
    let lines = text.lines().map(|line| format!("<p>{}</p>", line.trim().replace('&', "&amp;").replace('<', "&lt;")));
    let head =
        "<!doctype html><html lang=\"ur\" dir=\"rtl\"><meta charset=\"utf-8\"><style>body{font:11pt serif}</style>";
    let page = folder.join("page.html");
    fs::write(&page, format!("{head}{}", lines.collect::<String>()))?;
    let mut times = Times::default();
    for _ in 0..LAID_OUT {
        let pdf = folder.join("printed.pdf");
        let begun = Instant::now();
        let done = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .arg(format!("--print-to-pdf={}", pdf.display()))
            .arg(format!("file://{}", page.display()))
            .output()
            .context("chromium")?;
        times.add(begun.elapsed());
        ensure!(done.status.success() && fs::metadata(&pdf)?.len() > 10_000, "it printed");
        fs::remove_file(&pdf)?;
    }
    Ok(times)
}

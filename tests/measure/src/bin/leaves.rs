//! What leaves the app, fresh, for readers that are not ours: `cargo xtask readers` starts it with a folder.
//!
//! It writes `documents/<name>.json`, plans as FHIR documents, and `codes/<script>-<n>.png`, the codes of a
//! summary, each with the text that it must be read as beside it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use care_app::App;
use care_bridge::{Begin, SaveBundle, Summary, SummaryForm};
use care_plan::sections::SECTIONS;
use care_plan::{Audience, Disclosure};
use harness::woman::PASSPHRASE;
use harness::{forty_weeks, house, picture};

/// How wide a module of a code is drawn.
const MODULE_PIXELS: u32 = 6;

/// Plans in words of four scripts: of each her name, language, allergies, the three things and one wish.
const SCRIPTS: &[(&str, [&str; 5])] = &[
    (
        "english",
        [
            "Amina",
            "Somali and English",
            "Penicillin: rash and swollen face.",
            "Tell me first. Let Hodan stay. Dim the light.",
            "Water, then gas & air; no \"pushing\" orders <please>.",
        ],
    ),
    (
        "urdu",
        [
            "عائشہ",
            "اردو، تھوڑی انگریزی",
            "پنسلین سے گلا سوج گیا تھا۔",
            "پہلے مجھے بتائیں۔ میری بہن ساتھ رہے۔ روشنی کم رکھیں۔",
            "پہلے پانی، پھر 50% گیس؛ 0117 496 0123 پر فون کریں۔",
        ],
    ),
    (
        "arabic",
        [
            "أمينة",
            "العربية وقليل من الإنجليزية",
            "البنسلين: طفح جلدي وتورّم في الوجه.",
            "أخبروني أولاً. دعوا أختي تبقى معي. خفّفوا الضوء.",
            "الماء أولاً، ثم الغاز (٥٠٪)، ثم نرى.",
        ],
    ),
    (
        "bengali",
        [
            "আমিনা",
            "বাংলা আর একটু ইংরেজি",
            "পেনিসিলিনে আমার মুখ ফুলে গিয়েছিল।",
            "আগে আমাকে বলুন। আমার বোন পাশে থাকুক। আলো কম রাখুন।",
            "প্রথমে জল, তারপর গ্যাস; ২.৫ মিগ্রা নয়।",
        ],
    ),
];

const ANSWERS: [&str; 5] =
    ["about-me/name", "about-me/language", "must-know/allergies", "must-know/three-things", "birth-pain/wish"];

fn main() -> Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).context("the folder to write to")?);
    let (documents, codes) = (folder.join("documents"), folder.join("codes"));
    fs::create_dir_all(&documents)?;
    fs::create_dir_all(&codes)?;

    let home = tempfile::tempdir()?;
    forty_weeks::write(home.path())?;
    let mut app = house::start(home.path())?;
    app.unlock(PASSPHRASE.as_bytes().to_vec())?;
    for audience in [Audience::Midwife, Audience::LabourWard, Audience::Family] {
        document(&mut app, &documents, &format!("forty-weeks-{}", audience.name()), &Disclosure::usual(audience))?;
    }
    let everything = Disclosure {
        sensitive_sections: SECTIONS.iter().map(|section| section.id.to_owned()).collect(),
        ..Disclosure::usual(Audience::Midwife)
    };
    document(&mut app, &documents, "forty-weeks-and-what-is-sensitive", &everything)?;
    summary(&mut app, &codes, "forty-weeks")?;

    for (script, words) in SCRIPTS {
        let home = tempfile::tempdir()?;
        let mut app = house::start(home.path())?;
        app.ask(Begin {})?;
        for (answer, text) in ANSWERS.iter().zip(words) {
            house::save_text(&mut app, &house::at(answer), text)?;
        }
        document(&mut app, &documents, script, &Disclosure::usual(Audience::Midwife))?;
        summary(&mut app, &codes, script)?;
    }
    Ok(())
}

fn document(app: &mut App, folder: &Path, name: &str, disclosure: &Disclosure) -> Result<()> {
    let file = app.bundle_file(SaveBundle { disclosure: disclosure.clone() })?;
    Ok(fs::write(folder.join(format!("{name}.json")), file.bytes)?)
}

fn summary(app: &mut App, folder: &Path, name: &str) -> Result<()> {
    let form = SummaryForm::Text;
    let view = app.ask(Summary { disclosure: Disclosure::usual(Audience::Midwife), form })?;
    for (number, card) in (1..).zip(view.cards) {
        fs::write(folder.join(format!("{name}-{number}.png")), picture::of_code(&card.qr.rows, MODULE_PIXELS)?)?;
        fs::write(folder.join(format!("{name}-{number}.txt")), card.text)?;
    }
    Ok(())
}

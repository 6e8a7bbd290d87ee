//! A woman who types nothing: place, companion, pain relief and feeding by pictures, at the simple level.

use anyhow::{Result, ensure};
use harness::{Engine, Window, accessible};

crate::in_both_engines!(a_plan_is_made_of_pictures_alone);

/// What she presses: a section, and the sentence that the picture stands for.
const PRESSED: [(&str, &str); 4] = [
    ("birth-place.wish.home", "I want to have my baby at home."),
    ("birth-companions.wish.staff-only", "I want only staff with me."),
    ("birth-pain.wish.water", "I want to use water."),
    ("baby-feeding.wish.breast", "I want to breastfeed."),
];

async fn a_plan_is_made_of_pictures_alone(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB-simple").await?;
    let mut said = Vec::new();
    for (picture, sentence) in PRESSED {
        let section = picture.split('.').next().unwrap_or_default();
        window.open_section(section).await?;
        window.tap(&format!("picture-{picture}")).await?;
        window.wait_kept().await?;
        let field = format!("answer-{section}.wish");
        ensure!(window.value(&field).await? == sentence, "{section}: {}", window.value(&field).await?);
        let is_drawn = format!(
            "const img = document.querySelector('[data-testid=\"picture-{picture}\"] img'); return img.complete && img.naturalWidth > 0"
        );
        window.wait_until("the drawing", &is_drawn).await?;
        said.push(sentence);
    }
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    // Pressed once more, a picture takes its sentence out again.
    window.tap("picture-baby-feeding.wish.formula").await?;
    window.tap("picture-baby-feeding.wish.breast").await?;
    window.wait_kept().await?;
    ensure!(!window.value("answer-baby-feeding.wish").await?.contains(said[3]), "it is out again");

    window.preview_for("midwife").await?;
    window.hold_up().await?;
    let page = window.text("show-page").await?;
    for sentence in &said[..3] {
        ensure!(page.contains(sentence), "{sentence}: {page}");
    }
    window.close().await
}

//! A photograph beside her words: picked, kept, taken away and brought back, and shown where her words are.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use harness::{Engine, Home, Window, accessible};
use image::{DynamicImage, Rgb, RgbImage};

crate::in_both_engines!(
    a_photo_is_kept_with_her_words_and_shown_with_them,
    what_is_no_photo_is_told_of_in_words_and_what_stood_there_stands,
);

const SECTION: &str = "what-matters";
const FIELD: &str = "photo-field-what-matters.photo";
const WORDS: &str = "answer-what-matters.photo";
const SAID: &str = "Me and the dog, by the sea";
const DRAWN: &str = "return document.querySelector('[data-testid=photo]')?.dataset.drawn === 'yes'";

/// A photograph on her phone: wide, red on the left and blue on the right.
fn picture(home: &Home) -> Result<PathBuf> {
    let colour = |x| if x < 600 { Rgb([200, 30, 30]) } else { Rgb([30, 30, 200]) };
    let photo = DynamicImage::ImageRgb8(RgbImage::from_fn(1_200, 800, |x, _| colour(x)));
    let path = home.picks().join("IMG_0001.png");
    photo.save(&path)?;
    Ok(path)
}

async fn pick(window: &Window, path: &std::path::Path) -> Result<()> {
    let field = window.wait_for(FIELD).await?;
    Ok(field.send_keys(&path.display().to_string()).await?)
}

/// What of the photograph is seen at that part of its width: red, green, blue.
async fn colour_at(window: &Window, part: f64) -> Result<Vec<i64>> {
    let script = "const canvas = document.querySelector('[data-testid=photo]'); \
        const x = Math.floor(canvas.width * arguments[0]), y = Math.floor(canvas.height / 2); \
        return Array.from(canvas.getContext('2d').getImageData(x, y, 1, 1).data)";
    let colour = window.script(script, vec![part.into()]).await?;
    Ok(colour.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect())
}

async fn a_photo_is_kept_with_her_words_and_shown_with_them(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section(SECTION).await?;
    ensure!(!window.has(FIELD).await?, "first she says what it shows");
    window.type_into(WORDS, SAID).await?;
    window.wait_kept().await?;
    pick(&window, &picture(&home)?).await?;
    window.wait_for("photo-kept").await?;
    window.wait_until("the photograph", DRAWN).await?;
    let (left, right) = (colour_at(&window, 0.2).await?, colour_at(&window, 0.8).await?);
    ensure!(left[0] > 150 && left[2] < 100 && right[2] > 150, "{left:?} {right:?}");
    let named = "return document.querySelector('[data-testid=photo]').getAttribute('aria-label')";
    ensure!(window.script(named, vec![]).await? == SAID, "who cannot see it hears her words");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");

    window.tap("photo-remove-what-matters.photo").await?;
    window.wait_gone("photo").await?;
    ensure!(window.value(WORDS).await? == SAID, "her words stay");
    window.tap("undo").await?;
    window.wait_until("the photograph, brought back", DRAWN).await?;

    window.preview_for("midwife").await?;
    window.hold_up().await?;
    window.wait_until("the photograph, held up", DRAWN).await?;
    let fits = "const box = document.querySelector('[data-testid=photo]').getBoundingClientRect(); \
        return box.width > 200 && box.left >= 0 && box.right <= innerWidth && Math.abs(box.width / box.height - 1.5) < 0.05";
    ensure!(window.script(fits, vec![]).await? == true, "as wide as the page, and whole");
    ensure!(window.text("show-page").await?.contains(SAID));
    window.close().await
}

async fn what_is_no_photo_is_told_of_in_words_and_what_stood_there_stands(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section(SECTION).await?;
    window.type_into(WORDS, SAID).await?;
    window.wait_kept().await?;
    let whole = picture(&home)?;
    pick(&window, &whole).await?;
    window.wait_until("the photograph", DRAWN).await?;
    let bytes = fs::read(&whole)?;
    let others: [(&str, Vec<u8>, &str); 3] = [
        (
            "drawing.jpg",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='document.title=1'/>".to_vec(),
            "photo-unknown-kind",
        ),
        ("cut.png", bytes[..bytes.len() / 2].to_vec(), "photo-damaged"),
        ("large.jpg", vec![0xff; 10 * 1024 * 1024 + 1], "photo-too-large"),
    ];
    for (name, bytes, told) in others {
        let path = home.picks().join(name);
        fs::write(&path, bytes)?;
        pick(&window, &path).await?;
        crate::expect_words_of(told, &window.error().await?)?;
        ensure!(colour_at(&window, 0.2).await?[0] > 150, "{name}: the one of before stands");
    }
    pick(&window, &whole).await?;
    window.wait_for("photo-kept").await?;
    ensure!(!window.has("error").await?, "and is gone with the next one that is taken");
    window.close().await
}

//! A photograph, handed over as the page does it.

use care_app::App;
use care_bridge::{ApiError, HandPart, KeepPhoto, Piece, SavedView};
use care_plan::AnswerId;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// Keeps the photograph of `file` beside the words of `answer`.
///
/// # Errors
///
/// Says what the app says.
pub fn keep(app: &mut App, answer: &AnswerId, file: &[u8]) -> Result<SavedView, ApiError> {
    hand(app, file)?;
    app.ask(KeepPhoto { answer: answer.clone() })
}

/// Hands over all of `bytes`, part by part.
///
/// # Errors
///
/// Says what the app says.
pub fn hand(app: &mut App, bytes: &[u8]) -> Result<(), ApiError> {
    let whole = u32::try_from(bytes.len()).map_err(|_| ApiError::PhotoTooLarge)?;
    let mut from = 0;
    for part in bytes.chunks(192 * 1024) {
        app.ask(HandPart { whole, from, piece: Piece(part.to_vec()) })?;
        from += u32::try_from(part.len()).unwrap_or(u32::MAX);
    }
    Ok(())
}

/// A photograph of noise as a PNG, another for each `seed`: no run of its bytes stands anywhere else.
///
/// # Errors
///
/// Fails when it cannot be written.
pub fn noise(seed: u64) -> Result<Vec<u8>, image::ImageError> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let photo = RgbImage::from_fn(300, 300, |_, _| Rgb([next(), next(), next()]));
    let mut png = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(photo).write_to(&mut png, ImageFormat::Png)?;
    Ok(png.into_inner())
}

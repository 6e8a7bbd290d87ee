//! Pictures of the window: cutting and comparing.

use std::io::Cursor;

use anyhow::{Context, Result};
use image::{ImageFormat, ImageReader, RgbaImage};

/// Reads a PNG.
///
/// # Errors
///
/// Fails when it is none.
pub fn read(png: &[u8]) -> Result<RgbaImage> {
    let mut reader = ImageReader::new(Cursor::new(png));
    reader.set_format(ImageFormat::Png);
    Ok(reader.decode().context("a PNG")?.into_rgba8())
}

/// Writes a PNG.
///
/// # Errors
///
/// Fails when the picture has no size.
pub fn write(picture: &RgbaImage) -> Result<Vec<u8>> {
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png)?;
    Ok(png.into_inner())
}

/// Cuts the box `(left, top, width, height)`, in CSS pixels, out of a picture of a page that is
/// `page_width` CSS pixels wide.
///
/// # Errors
///
/// Fails when `png` is no picture.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a window is a few thousand pixels wide")]
pub fn cut(png: &[u8], page_width: f64, (left, top, width, height): (f64, f64, f64, f64)) -> Result<Vec<u8>> {
    let whole = read(png)?;
    let scale = f64::from(whole.width()) / page_width;
    let at = |length: f64| (length * scale).round().max(0.0) as u32;
    write(&image::imageops::crop_imm(&whole, at(left), at(top), at(width), at(height)).to_image())
}

/// The share of pixels, 0 to 1, that are darker than a middle grey.
///
/// # Errors
///
/// Fails when `png` is no picture.
pub fn darkness(png: &[u8]) -> Result<f64> {
    let picture = read(png)?;
    let dark =
        picture.pixels().filter(|pixel| pixel.0.iter().take(3).map(|c| u32::from(*c)).sum::<u32>() < 384).count();
    Ok(dark as f64 / f64::from(picture.width() * picture.height()).max(1.0))
}

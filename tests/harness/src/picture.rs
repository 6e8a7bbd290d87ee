//! Pictures of the window: cutting and comparing.

use std::io::Cursor;

use anyhow::{Context, Result, ensure};
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

/// A QR code as a picture: each module `pixels` wide, with the four light modules round it that
/// [ISO/IEC 18004] asks for.
///
/// # Errors
///
/// Fails when the rows are not a square of `0` and `1`.
pub fn of_code(rows: &[String], pixels: u32) -> Result<Vec<u8>> {
    const QUIET: u32 = 4;
    let side = u32::try_from(rows.len())?;
    ensure!(side > 0 && rows.iter().all(|row| row.len() == rows.len()), "a code is a square");
    let whole = (side + 2 * QUIET) * pixels;
    let mut picture = RgbaImage::from_pixel(whole, whole, image::Rgba([255, 255, 255, 255]));
    for (down, row) in (QUIET..).zip(rows) {
        for (across, _) in (QUIET..).zip(row.bytes()).filter(|(_, module)| *module == b'1') {
            let module = RgbaImage::from_pixel(pixels, pixels, image::Rgba([0, 0, 0, 255]));
            image::imageops::replace(&mut picture, &module, i64::from(across * pixels), i64::from(down * pixels));
        }
    }
    write(&picture)
}

/// Lays pictures of a phone's screen beside each other, `across` in a row, each `width` pixels wide and
/// as high as the first, and gives that as a PNG.
///
/// # Errors
///
/// Fails when there is none, or one is no picture.
pub fn sheet(pngs: &[Vec<u8>], across: u32, width: u32) -> Result<Vec<u8>> {
    const GAP: u32 = 8;
    let mut cells = Vec::new();
    let mut height = 0;
    for png in pngs {
        let whole = read(png)?;
        if height == 0 {
            height = whole.height() * width / whole.width().max(1);
        }
        cells.push(image::imageops::resize(&whole, width, height, image::imageops::FilterType::CatmullRom));
    }
    let count = u32::try_from(cells.len())?;
    ensure!(count > 0 && across > 0, "a sheet holds pictures");
    let size = |cells: u32, cell: u32| cells * (cell + GAP) + GAP;
    let grey = image::Rgba([120, 120, 120, 255]);
    let mut paper = RgbaImage::from_pixel(size(across.min(count), width), size(count.div_ceil(across), height), grey);
    for (nth, cell) in (0..).zip(&cells) {
        let at = |place: u32, cell: u32| i64::from(place * (cell + GAP) + GAP);
        image::imageops::replace(&mut paper, cell, at(nth % across, width), at(nth / across, height));
    }
    write(&paper)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_each_picture_in_its_place() {
        let plain = |grey: u8| write(&RgbaImage::from_pixel(30, 60, image::Rgba([grey, grey, grey, 255]))).unwrap();
        let sheet = read(&sheet(&[plain(10), plain(20), plain(30)], 2, 15).unwrap()).unwrap();
        assert_eq!((sheet.width(), sheet.height()), (2 * 23 + 8, 2 * 38 + 8));
        let at = |x: u32, y: u32| sheet.get_pixel(x, y).0[0];
        assert_eq!([at(10, 10), at(35, 20), at(10, 50), at(40, 60)], [10, 20, 30, 120], "in reading order, then grey");
    }
}

//! A photograph that she picks, taken anew: [`retake`] draws it again as a JPEG of our own, so that what is
//! kept is only what can be seen of it. Where it was taken, when, and by which phone goes nowhere.
//!
//! What comes in is foreign bytes. What a file is, its first bytes say, and never its name. Refuses to know
//! the disk, and what the photograph is of.

mod kind;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgb, RgbImage};

use kind::{is_whole, kind_of};

/// The most bytes of a file that is taken: what a phone's camera makes stays below.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

/// The most bytes of what is kept of it.
pub const MOST_KEPT_BYTES: usize = 1_536 * 1024;

/// The longest side of what is kept, in pixels: handwriting on a sheet of paper can be read at the first.
/// Those after it are for what comes to too many bytes however it is drawn, as noise does.
const LONGEST_SIDES: [u32; 3] = [2_000, 1_200, 800];

/// The most pixels of a photograph that is taken: as many as 150 MB of memory hold.
const MOST_PIXELS: u64 = 50_000_000;

/// The most bytes that its pixels may take once they are decoded.
const MOST_MEMORY: u64 = 320 * 1024 * 1024;

/// The most bytes that a decoder may ask for beside them, of what a file says of its colours and in words.
const MOST_BESIDE: u64 = 16 * 1024 * 1024;

/// How finely it is drawn: the first that comes to few enough bytes is taken.
const QUALITIES: [u8; 4] = [82, 70, 55, 40];

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// It has more bytes than [`MOST_BYTES`], or more pixels than a phone can hold.
    #[error("the photograph is too large")]
    TooLarge,
    /// It is no JPEG, PNG or WebP.
    #[error("the file is of no kind that is taken")]
    UnknownKind,
    /// It was cut, or cannot be drawn.
    #[error("the photograph is not whole")]
    Damaged,
}

/// Draws the photograph of `file` anew: the right way up, at most 2,000 pixels long, as a JPEG that holds
/// no word of the file.
///
/// # Errors
///
/// Returns [`PhotoError`]; nothing of the file is kept then.
pub fn retake(file: &[u8]) -> Result<Vec<u8>, PhotoError> {
    if file.len() > MOST_BYTES {
        return Err(PhotoError::TooLarge);
    }
    let kind = kind_of(file).ok_or(PhotoError::UnknownKind)?;
    if !is_whole(kind, file) {
        return Err(PhotoError::Damaged);
    }
    // A decoder of foreign bytes that gives up in an unforeseen way says no more than that they are damaged.
    catch_unwind(AssertUnwindSafe(|| drawn(kind, file))).unwrap_or(Err(PhotoError::Damaged))
}

fn drawn(kind: image::ImageFormat, file: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let mut reader = ImageReader::with_format(Cursor::new(file), kind);
    let mut limits = Limits::default();
    // Those of PNG and JPEG do not count their pixels against it; that of WebP does.
    limits.max_alloc = Some(if kind == image::ImageFormat::WebP { MOST_MEMORY } else { MOST_BESIDE });
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PhotoError::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(PhotoError::TooLarge);
    }
    let orientation = decoder.orientation().map_err(|_| PhotoError::Damaged)?;
    let mut photo = DynamicImage::from_decoder(decoder).map_err(|_| PhotoError::Damaged)?;
    for (nth, side) in LONGEST_SIDES.into_iter().enumerate() {
        if width.max(height) > side {
            photo = photo.thumbnail(side, side);
        }
        if nth == 0 {
            photo.apply_orientation(orientation);
            photo = DynamicImage::ImageRgb8(on_white(photo));
        }
        for quality in QUALITIES {
            let mut kept = Vec::new();
            JpegEncoder::new_with_quality(&mut kept, quality).encode_image(&photo).map_err(|_| PhotoError::Damaged)?;
            if kept.len() <= MOST_KEPT_BYTES {
                return Ok(kept);
            }
        }
    }
    Err(PhotoError::TooLarge)
}

/// What can be seen through is paper.
fn on_white(photo: DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.into_rgb8();
    }
    let seen = photo.into_rgba8();
    let mut paper = RgbImage::new(seen.width(), seen.height());
    for (to, from) in paper.pixels_mut().zip(seen.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let over = |colour: u16| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    paper
}

/// The width and height in pixels of what [`retake`] has made; none for anything else.
#[must_use]
pub fn size_of(kept: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::with_format(Cursor::new(kept), image::ImageFormat::Jpeg);
    reader.into_dimensions().ok()
}

//! A photograph: the file that she picks, as bytes, and one of ours, drawn.
//!
//! It is drawn on a canvas out of its bytes, so that the page needs no address for it: none is allowed.

use js_sys::{Array, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlInputElement, ImageBitmap};

/// A file that she picked, or what she recorded. A name is not asked for.
pub(crate) struct Picked(pub(super) Blob);

impl Picked {
    /// How many bytes it has; none for more than any of them has.
    pub(crate) fn bytes(&self) -> Option<u32> {
        let bytes = self.0.size();
        let fits = (0.0..=f64::from(u32::MAX)).contains(&bytes);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a whole number that fits")]
        fits.then_some(bytes as u32)
    }

    /// The bytes from one place to before another; none where the file cannot be read any more.
    pub(crate) async fn part(&self, from: u32, to: u32) -> Option<Vec<u8>> {
        let part = self.0.slice_with_f64_and_f64(f64::from(from), f64::from(to)).ok()?;
        let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// What she picked, taken out of the field, so that the same can be picked once more.
pub(crate) fn picked(field: &HtmlInputElement) -> Option<Picked> {
    let file = field.files()?.get(0)?;
    field.set_value("");
    Some(Picked(file.into()))
}

/// Draws a JPEG, in its own size. Whether that could be done.
pub(crate) async fn draw(canvas: &HtmlCanvasElement, jpeg: &[u8]) -> bool {
    drawn(canvas, jpeg).await.is_some()
}

async fn drawn(canvas: &HtmlCanvasElement, jpeg: &[u8]) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/jpeg");
    let parts = Array::of1(&Uint8Array::from(jpeg));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let bitmap = window().create_image_bitmap_with_blob(&blob).ok()?;
    let bitmap: ImageBitmap = JsFuture::from(bitmap).await.ok()?.dyn_into().ok()?;
    canvas.set_width(bitmap.width());
    canvas.set_height(bitmap.height());
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_image_bitmap(&bitmap, 0.0, 0.0).ok()?;
    bitmap.close();
    Some(())
}

//! A photograph of hers, drawn.

use care_bridge::{ApiError, ReadPhoto};
use care_plan::ContentHash;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::TroubleOf;
use crate::bridge;

/// The photograph. Where its size is known its place is kept free, so that nothing below it moves once it is
/// drawn; else it stands in a frame that is always the same.
#[component]
pub(crate) fn Photo(
    /// Which, by what is in it.
    photo: ContentHash,
    /// What it shows, to who cannot see it.
    #[prop(into)]
    shows: Signal<String>,
    /// Its width and height in pixels; zeros for one that is not there any more.
    #[prop(optional)]
    size: Option<(u32, u32)>,
) -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    let trouble = RwSignal::new(None::<ApiError>);
    let is_drawn = RwSignal::new(false);
    if size == Some((0, 0)) {
        trouble.set(Some(ApiError::PhotoGone));
    } else {
        spawn_local(async move {
            match bridge::call(&ReadPhoto { photo }).await {
                Ok(piece) => match canvas.try_get_untracked().flatten() {
                    // She has gone on to another screen meanwhile.
                    None => {}
                    Some(canvas) if bridge::draw(&canvas, &piece.0).await => is_drawn.set(true),
                    Some(_) => trouble.set(Some(ApiError::PhotoGone)),
                },
                Err(error) => {
                    trouble.try_set(Some(error));
                }
            }
        });
    }
    let is_here = Signal::derive(move || trouble.get().is_none());
    view! {
        <div class="photo">
            <canvas
                class="photo__drawn"
                class:photo__drawn--framed=size.is_none()
                data-testid="photo"
                data-drawn=move || is_drawn.get().then_some("yes")
                role="img"
                aria-label=shows
                hidden=move || !is_here.get()
                width=size.map(|(width, _)| width.to_string())
                height=size.map(|(_, height)| height.to_string())
                node_ref=canvas
            ></canvas>
            <TroubleOf error=Signal::from(trouble)/>
        </div>
    }
}

//! What a reader is shown, block after block, in the order that it was made.

use care_bridge::{BlockKind, BlockView, Direction, PhotoView};
use leptos::prelude::*;

use super::{Photo, TITLE_ID, set};

/// Blocks of text. The title is `title` deep: 1 where it heads the screen, 2 below a heading.
#[component]
pub(crate) fn Blocks(blocks: Vec<BlockView>, #[prop(optional)] below_heading: bool) -> impl IntoView {
    blocks
        .into_iter()
        .map(|block| {
            let BlockView { kind, text, language: lang, direction, photo } = block;
            if let (BlockKind::Photo, Some(PhotoView { photo, size })) = (kind, photo) {
                return view! { <Photo photo shows=Signal::stored(text) size/> }.into_any();
            }
            let text = set(&text);
            let dir = match direction {
                Direction::LeftToRight => "ltr",
                Direction::RightToLeft => "rtl",
            };
            match kind {
                BlockKind::Title if below_heading => {
                    view! { <h2 class="block block--title" lang=lang dir=dir>{text}</h2> }.into_any()
                }
                BlockKind::Title => {
                    view! { <h1 class="block block--title" id=TITLE_ID lang=lang dir=dir>{text}</h1> }.into_any()
                }
                BlockKind::Heading if below_heading => {
                    view! { <h3 class="block block--heading" lang=lang dir=dir>{text}</h3> }.into_any()
                }
                BlockKind::Heading => {
                    view! { <h2 class="block block--heading" lang=lang dir=dir>{text}</h2> }.into_any()
                }
                BlockKind::Name if below_heading => {
                    view! { <h4 class="block block--name" lang=lang dir=dir>{text}</h4> }.into_any()
                }
                BlockKind::Name => view! { <h3 class="block block--name" lang=lang dir=dir>{text}</h3> }.into_any(),
                BlockKind::Label => paragraph("block block--label", lang, dir, text),
                BlockKind::Words => paragraph("block block--words", lang, dir, text),
                BlockKind::Choice => paragraph("block block--choice", lang, dir, text),
                BlockKind::Phone => paragraph("block block--phone", lang, dir, text),
                BlockKind::Note | BlockKind::Photo => paragraph("block block--note", lang, dir, text),
            }
        })
        .collect_view()
}

fn paragraph(class: &'static str, lang: Option<String>, dir: &'static str, text: Vec<AnyView>) -> AnyView {
    view! { <p class=class lang=lang dir=dir>{text}</p> }.into_any()
}

//! What a reader is shown, block after block, in the order that it was made.

use care_bridge::{BlockKind, BlockView, Direction, FactKind, PhotoView};
use leptos::prelude::*;

use super::{Photo, TITLE_ID, set};

/// Blocks of text. The title is `title` deep: 1 where it heads the screen, 2 below a heading.
#[component]
pub(crate) fn Blocks(blocks: Vec<BlockView>, #[prop(optional)] below_heading: bool) -> impl IntoView {
    let runs = blocks.chunk_by(|one, next| one.fact.is_some() && next.fact.is_some());
    let run = |run: &[BlockView]| match run {
        [block] if block.fact.is_none() => block_view(block.clone(), below_heading),
        facts => view! { <div class="facts">{facts.chunk_by(is_same_fact).map(fact).collect_view()}</div> }.into_any(),
    };
    runs.map(run).collect_view()
}

/// Whether `next` belongs to the fact that `one` is of: a label after words begins another.
fn is_same_fact(one: &BlockView, next: &BlockView) -> bool {
    one.fact == next.fact && (next.kind != BlockKind::Label || one.kind == BlockKind::Label)
}

/// A label and its words, one after the other.
fn fact(blocks: &[BlockView]) -> AnyView {
    let class = match blocks.first().and_then(|block| block.fact) {
        Some(FactKind::MustKnow) => "fact fact--must-know",
        Some(FactKind::Beginning) => "fact fact--beginning",
        Some(FactKind::Whole) | None => "fact",
    };
    let is_label = |block: &BlockView| block.kind == BlockKind::Label;
    let mut before = None;
    let run = |block: &BlockView| {
        let between = match before.replace(is_label(block)) {
            None => "",
            Some(true) => " ",
            Some(false) => " \u{b7} ",
        };
        let class = if is_label(block) { "fact__label" } else { "fact__words" };
        let (lang, dir) = (block.language.clone(), direction(block.direction));
        view! {
            {between}
            <span class=class lang=lang dir=dir>
                {set(&block.text)}
            </span>
        }
    };
    view! { <p class=class>{blocks.iter().map(run).collect_view()}</p> }.into_any()
}

const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn block_view(block: BlockView, below_heading: bool) -> AnyView {
    let BlockView { kind, text, language: lang, direction: dir, photo, fact: _ } = block;
    if let (BlockKind::Photo, Some(PhotoView { photo, size })) = (kind, photo) {
        return view! { <Photo photo shows=Signal::stored(text) size/> }.into_any();
    }
    let (text, dir) = (set(&text), direction(dir));
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
        BlockKind::Heading => view! { <h2 class="block block--heading" lang=lang dir=dir>{text}</h2> }.into_any(),
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
}

fn paragraph(class: &'static str, lang: Option<String>, dir: &'static str, text: Vec<AnyView>) -> AnyView {
    view! { <p class=class lang=lang dir=dir>{text}</p> }.into_any()
}

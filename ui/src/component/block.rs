//! What a reader is shown, block after block, in the order that it was made.

use std::sync::atomic::{AtomicU32, Ordering};

use care_bridge::{ApiError, BlockKind, BlockView, Direction, FactKind, PhotoView, VoiceView};
use care_locale::Value;
use care_plan::ContentHash;
use leptos::prelude::*;

use super::{Kind, Photo, TITLE_ID, Trouble, Voice, set};
use crate::i18n::use_i18n;

/// The id of the heading at that place of a page, where its headings can be gone to.
pub(crate) fn heading_id(place: usize) -> String {
    format!("heading-{place}")
}

/// Blocks of text. The title is `title` deep: 1 where it heads the screen, 2 below a heading.
#[component]
pub(crate) fn Blocks(
    blocks: Vec<BlockView>,
    #[prop(optional)] below_heading: bool,
    /// The place of the first of them on the page, where headings can be gone to: each has its [`heading_id`].
    #[prop(optional)]
    first_place: Option<usize>,
) -> impl IntoView {
    let runs = blocks.chunk_by(|one, next| one.fact.is_some() && next.fact.is_some());
    let mut place = first_place.unwrap_or_default();
    let run = |run: &[BlockView]| {
        let here = first_place.map(|_| heading_id(place));
        place += run.len();
        match run {
            [block] if block.fact.is_none() => block_view(block.clone(), below_heading, here),
            facts => {
                view! { <div class="facts">{facts.chunk_by(is_same_fact).map(fact).collect_view()}</div> }.into_any()
            }
        }
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
    // Where it is cut short its end goes, whichever way her words run.
    let is_cut = blocks.iter().any(|block| block.fact == Some(FactKind::Beginning));
    let dir = blocks.last().filter(|_| is_cut).map(|block| direction(block.direction));
    view! { <p class=class dir=dir>{blocks.iter().map(run).collect_view()}</p> }.into_any()
}

const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// How many characters a title has at most to be as large as a title is.
const LONG_TITLE: usize = 60;

fn block_view(block: BlockView, below_heading: bool, id: Option<String>) -> AnyView {
    let BlockView { kind, text, language: lang, direction: dir, photo, voice, fact: _ } = block;
    if let (BlockKind::Photo, Some(PhotoView { photo, size })) = (kind, photo) {
        return view! { <Photo photo shows=Signal::stored(text) size/> }.into_any();
    }
    if let (BlockKind::Voice, Some(VoiceView { voice, seconds })) = (kind, voice) {
        return view! { <Said voice seconds of=text/> }.into_any();
    }
    // A name as long as a line of hers leaves room for what must be known.
    let is_long = text.chars().count() > LONG_TITLE;
    let (text, dir) = (set(&text), direction(dir));
    match kind {
        BlockKind::Title if below_heading => {
            view! { <h2 class="block block--title" class:block--long=is_long lang=lang dir=dir>{text}</h2> }.into_any()
        }
        BlockKind::Title => {
            view! { <h1 class="block block--title" class:block--long=is_long id=TITLE_ID lang=lang dir=dir>{text}</h1> }
                .into_any()
        }
        BlockKind::Heading if below_heading => {
            view! { <h3 class="block block--heading" lang=lang dir=dir>{text}</h3> }.into_any()
        }
        BlockKind::Heading => {
            let tabindex = id.is_some().then_some("-1");
            view! { <h2 class="block block--heading" id=id tabindex=tabindex lang=lang dir=dir>{text}</h2> }.into_any()
        }
        BlockKind::Name if below_heading => {
            view! { <h4 class="block block--name" lang=lang dir=dir>{text}</h4> }.into_any()
        }
        BlockKind::Name => view! { <h3 class="block block--name" lang=lang dir=dir>{text}</h3> }.into_any(),
        BlockKind::Rule => view! { <hr class="block"/> }.into_any(),
        BlockKind::Label => paragraph("block block--label", lang, dir, text),
        BlockKind::Words => paragraph("block block--words", lang, dir, text),
        BlockKind::Choice => paragraph("block block--choice", lang, dir, text),
        BlockKind::Phone => paragraph("block block--phone", lang, dir, text),
        BlockKind::Note | BlockKind::Photo | BlockKind::Voice => paragraph("block block--note", lang, dir, text),
    }
}

/// How many notes stood on pages until now.
static SAID: AtomicU32 = AtomicU32::new(0);

/// Her voice, to be played by whoever reads; `of` is what she speaks of.
#[component]
fn Said(voice: ContentHash, seconds: u32, of: String) -> impl IntoView {
    let i18n = use_i18n();
    if seconds == 0 {
        return view! { <Trouble error=ApiError::VoiceGone/> }.into_any();
    }
    let listen = Signal::derive(move || i18n.now_with("voice-hear", &[("seconds", Value::Number(seconds.into()))]));
    // The same note can stand on a page twice: as what has changed, and in its place.
    let id = format!("voice-of-{}", SAID.fetch_add(1, Ordering::Relaxed));
    view! {
        <span class="unseen" id=id.clone()>{care_locale::strip_isolates(&of)}</span>
        <Voice voice listen described_by=id kind=Kind::Main/>
    }
    .into_any()
}

fn paragraph(class: &'static str, lang: Option<String>, dir: &'static str, text: Vec<AnyView>) -> AnyView {
    view! { <p class=class lang=lang dir=dir>{text}</p> }.into_any()
}

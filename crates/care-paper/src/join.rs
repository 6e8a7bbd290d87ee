//! Puts together again what stands together in a word.
//!
//! typst makes an item of its own of each run of glyphs at another height, and gives each the whole text of its
//! cluster: what reads words out of the file then finds the letters of such a cluster several times. Nastaliq, whose
//! letters step down and whose dots are glyphs of their own, is scrambled by it; so are signs below a letter of
//! Gujarati or above one of Thai. One item may hold glyphs at several heights, so the neighbours are made one again,
//! and the writer of the file says for each cluster what it stands for (ActualText, ISO 32000-1, 14.9.4).

use std::ops::Range;

use typst::ecow::EcoString;
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::TextItem;

/// The same frame with its texts joined.
pub(crate) fn joined(frame: &Frame) -> Frame {
    let mut whole = Frame::new(frame.size(), frame.kind());
    if frame.has_baseline() {
        whole.set_baseline(frame.baseline());
    }
    let mut last: Option<Run> = None;
    for (at, item) in frame.items() {
        let next = match item {
            FrameItem::Text(text) => Run::new(*at, text),
            _ => None,
        };
        if let (Some(run), Some(next)) = (last.as_mut(), next.as_ref())
            && run.takes(next)
        {
            continue;
        }
        push(&mut whole, last.take());
        match (next, item) {
            (Some(run), _) => last = Some(run),
            (None, FrameItem::Group(group)) => {
                let mut group = group.clone();
                group.frame = joined(&group.frame);
                whole.push(*at, FrameItem::Group(group));
            }
            (None, item) => whole.push(*at, item.clone()),
        }
    }
    push(&mut whole, last);
    whole
}

fn push(frame: &mut Frame, run: Option<Run>) {
    if let Some(run) = run {
        frame.push(run.at, FrameItem::Text(run.item));
    }
}

/// An item with where its text begins in the text that it was cut from.
struct Run {
    at: Point,
    item: TextItem,
    begins: usize,
}

impl Run {
    /// None where nobody can tell.
    fn new(at: Point, item: &TextItem) -> Option<Self> {
        let glyph = item.glyphs.first()?;
        let place = usize::from(glyph.span.1);
        // A place that has no room in its number is told as 0.
        let is_known = item.glyphs.iter().all(|each| {
            each.span.0 == glyph.span.0
                && usize::from(each.span.1).checked_sub(each.range().start) == place.checked_sub(glyph.range().start)
        });
        let begins = place.checked_sub(glyph.range().start)?;
        is_known.then(|| Self { at, item: item.clone(), begins })
    }

    /// Where the cluster of a glyph stands in the text that all was cut from.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        self.begins + range.start..self.begins + range.end
    }

    /// Takes `next` in, where it follows in the same word at another height.
    fn takes(&mut self, next: &Self) -> bool {
        self.joined_with(next).map(|item| self.item = item).is_some_and(|()| {
            self.begins = self.begins.min(next.begins);
            true
        })
    }

    fn joined_with(&self, next: &Self) -> Option<TextItem> {
        let (one, other) = (&self.item, &next.item);
        let (last, first) = (one.glyphs.last()?, other.glyphs.first()?);
        let is_alike = one.font == other.font
            && one.size == other.size
            && one.fill == other.fill
            && one.stroke == other.stroke
            && one.lang == other.lang
            && one.region == other.region
            && last.span.0 == first.span.0;
        let is_beside = (self.at.x + one.width() - next.at.x).abs() < Abs::pt(0.01);
        let is_near = (self.at.y - next.at.y).abs() < one.size * 3.0;
        let (before, after) = (self.place(last.range()), next.place(first.range()));
        let follows = before == after || before.end == after.start || after.end == before.start;
        if !(is_alike && is_beside && is_near && follows) {
            return None;
        }
        let (text, begins) = self.text_with(next)?;
        let mut item = one.clone();
        let mut glyphs = Vec::with_capacity(one.glyphs.len() + other.glyphs.len());
        for (run, rise) in [(self, Em::zero()), (next, Em::from_abs(self.at.y - next.at.y, one.size))] {
            for glyph in &run.item.glyphs {
                let place = run.place(glyph.range());
                let start = u16::try_from(place.start.checked_sub(begins)?).ok()?;
                let end = u16::try_from(place.end.checked_sub(begins)?).ok()?;
                let mut glyph = glyph.clone();
                glyph.range = start..end;
                glyph.y_offset += rise;
                glyphs.push(glyph);
            }
        }
        item.text = text;
        item.glyphs = glyphs;
        Some(item)
    }

    /// The text of both, and where it begins.
    fn text_with(&self, next: &Self) -> Option<(EcoString, usize)> {
        let (early, late) = if self.begins <= next.begins { (self, next) } else { (next, self) };
        let overlap = (early.begins + early.item.text.len()).checked_sub(late.begins)?;
        let shared = overlap.min(late.item.text.len());
        let in_early = early.item.text.get(late.begins - early.begins..)?.get(..shared)?;
        (in_early == late.item.text.get(..shared)?).then_some(())?;
        let mut text = early.item.text.clone();
        text.push_str(late.item.text.get(shared..)?);
        Some((text, early.begins))
    }
}

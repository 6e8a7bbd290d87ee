//! What typst can reach: the templates and fonts of this crate and the values that it is handed. No file of
//! the disk, no package, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart, Value};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::PaperError;
use crate::font::FONTS;
use crate::join::joined;

/// The templates: the first lays out, and imports the second.
static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let texts = [("/sheet.typ", include_str!("template/sheet.typ")), ("/said.typ", include_str!("template/said.typ"))];
    let source = |(path, text): (&str, &str)| {
        let path = VirtualPath::new(path).ok()?;
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        Some(Source::new(id, text.to_owned()))
    };
    texts.into_iter().filter_map(source).collect()
});

/// Pages that are laid out.
pub(crate) struct Pages(PagedDocument);

/// Lays out what `data` holds.
pub(crate) fn lay_out(data: Dict) -> Result<Pages, PaperError> {
    let mut inputs = Dict::new();
    inputs.insert("paper".into(), Value::Dict(data));
    let world = Desk { library: LazyHash::new(Library::builder().with_inputs(inputs).build()) };
    let laid =
        typst::compile::<PagedDocument>(&world).output.map(|laid| Pages(whole(laid))).map_err(|_| PaperError::Layout);
    // typst remembers what it laid out, her words among it.
    typst::comemo::evict(0);
    laid
}

impl Pages {
    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.pages().len()
    }

    /// Whether a letter stands on them that no font holds.
    pub(crate) fn lack_letters(&self) -> bool {
        self.0.pages().iter().any(|page| lacks_letters(&page.frame))
    }

    /// The file. `ident` is the same for the same paper, and only its hash is in the file.
    pub(crate) fn written(&self, ident: String) -> Result<Vec<u8>, PaperError> {
        let standards: &[PdfStandard] = if self.lack_letters() { &[PdfStandard::V_1_7] } else { &[PdfStandard::Ua_1] };
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(Some("Holdfast".to_owned())),
            timestamp: None,
            page_ranges: None,
            standards: PdfStandards::new(standards).map_err(|_| PaperError::Writing)?,
            tagged: true,
            pretty: false,
        };
        let written = typst_pdf::pdf(&self.0, &options).map_err(|_| PaperError::Writing);
        typst::comemo::evict(0);
        written
    }
}

/// The same pages with the texts on them joined.
fn whole(mut laid: PagedDocument) -> PagedDocument {
    let pages = laid.pages().iter().map(|page| Page { frame: joined(&page.frame), ..page.clone() }).collect();
    let info = laid.info_mut().clone();
    PagedDocument::new(pages, info)
}

fn lacks_letters(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => lacks_letters(&group.frame),
        FrameItem::Text(text) => text.glyphs.iter().any(|glyph| glyph.id == 0),
        _ => false,
    })
}

/// All that typst sees of the world.
struct Desk {
    library: LazyHash<Library>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    #[expect(clippy::expect_used, reason = "a test lays pages out with the templates that are compiled in")]
    fn main(&self) -> FileId {
        TEMPLATES.first().expect("there are templates").id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_can_be_reached_but_the_templates() {
        let world = Desk { library: LazyHash::new(Library::builder().build()) };
        for path in ["/etc/passwd", "/sheet.typ", "/said.typ", "/../../etc/passwd", "plan.txt"] {
            let Ok(path) = VirtualPath::new(path) else { continue };
            let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
            assert_eq!(world.file(id).err(), Some(FileError::AccessDenied));
        }
        let package = VirtualRoot::Package("@preview/cetz:0.3.0".parse().unwrap());
        let id = FileId::new(RootedPath::new(package, VirtualPath::new("/lib.typ").unwrap()));
        assert!(world.source(id).is_err() && world.file(id).is_err(), "no package is fetched or read");
        assert!(world.source(world.main()).is_ok(), "the control");
        assert!(world.today(None).is_none(), "there is no clock");
    }
}

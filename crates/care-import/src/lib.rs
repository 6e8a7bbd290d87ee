//! A plan that another program wrote, or another Holdfast: a FHIR document, read into a model that nothing
//! writes to and from which she can copy.
//!
//! 1. [`read_document`] takes bytes from anywhere. What it refuses, it refuses whole ([`ImportError`]); what
//!    it cannot read of the rest it passes over, and counts ([`Skipped`]).
//! 2. `json.rs` holds the limits of what is read at all, `text.rs` what may stand in a text, `narrative.rs`
//!    makes lines of XHTML. No element, address or script of it is kept: there are texts, and nothing else.
//! 3. `composition.rs` and `response.rs` know the two resources that are read. Answers to our own questions
//!    find their prompts again; whatever else is said stands under the label that it came with.
//! 4. `page.rs` reads the same for who only reads it ([`read_page`]): lines with their language and direction.
//!
//! It knows no plan to write to: an [`ImportedPlan`] is merged with nothing, and never shown as hers.
//!
//! ```
//! let document = br#"{"resourceType": "Bundle", "type": "document", "entry": [{"resource": {
//!     "resourceType": "Composition", "title": "My plan", "section": [{"title": "Birth", "text": {
//!         "div": "<div xmlns='http://www.w3.org/1999/xhtml'><p>At <b>home</b></p></div>"}}]}}]}"#;
//! let plan = care_import::read_document(document)?;
//! assert_eq!(plan.title(), Some("My plan"));
//! assert_eq!(plan.sections()[0].lines, ["At home"]);
//! # Ok::<(), care_import::ImportError>(())
//! ```

mod composition;
mod document;
mod json;
mod model;
mod narrative;
mod page;
mod response;
mod text;

pub use document::{read_document, read_page};
pub use json::{DEPTH, DOCUMENT_BYTES, TEXT_BYTES};
pub use model::{
    Asked, ImportError, ImportedAnswer, ImportedGroup, ImportedPage, ImportedPlan, ImportedSection, ImportedValue,
    PageDirection, PageHeading, PageParagraph, PagePiece, PageSection, ParagraphKind, Skipped,
};

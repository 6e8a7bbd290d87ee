//! The sealed page: a plan in one HTML file, which a computer's browser opens by a code, with no network and nothing
//! installed.
//!
//! - `parcel.rs`: what is in it and how it opens: the same parcel as an `.age` file to a code, so that whoever cuts it
//!   out can open it with other tools ([`seal_document`], [`sealed_in`], [`open_page`]).
//! - `arranged.rs`: what was opened as elements: names of elements that are written here, and text ([`arranged`]).
//! - `template.rs`: the file that it stands in ([`fill`]): words and parcel put into what `cargo xtask ui` built.
//! - `page.rs`: the browser's part, in wasm alone: fields, buttons, and elements made of what was arranged.
//!
//! It knows no plan, no disk and no network. It says nothing of who signed a plan but that it is whole.

mod arranged;
#[cfg(target_arch = "wasm32")]
pub mod page;
mod parcel;
mod template;

pub use arranged::{Element, Node, Tag, arranged};
pub use parcel::{NotSealed, Unopened, open_document, open_page, seal_document, sealed_in};
pub use template::{Spoken, TEMPLATE, TemplateError, WORDS, fill};

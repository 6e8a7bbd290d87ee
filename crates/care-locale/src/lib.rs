//! Languages, reading levels and messages: the only crate that names Fluent. It knows no domain;
//! what a message id means is the business of whoever says it.
//!
//! A language's messages stand in `locales/<tag>/<file>.ftl`. The page fetches the texts of the
//! folders in [`fallback`] and makes [`Words`] of them; native code may take them from
//! [`embedded`] instead. Fluent's isolate marks (U+2068, U+2069) stay on; [`strip_isolates`]
//! takes them out where no screen shows the text.

mod date;
#[cfg(feature = "embedded")]
mod embedded;
mod language;
mod number;
mod pseudo;
mod words;

pub use date::{date, iso_date};
#[cfg(feature = "embedded")]
pub use embedded::embedded;
pub use language::{Direction, Language, Level, Pseudo, fallback, language, languages};
pub use number::{isolate_numbers, strip_isolates, telephone_numbers};
pub use words::{LocaleError, Value, Words};

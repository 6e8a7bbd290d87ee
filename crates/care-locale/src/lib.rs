//! Languages, reading levels and messages: the only crate that names Fluent. It knows no domain;
//! what a message id means is the business of whoever says it.
//!
//! A language's messages stand in `locales/<tag>/<file>.ftl`. [`compile`] makes one text of a
//! language and all that stands in for what it lacks; the page fetches that text and makes
//! [`Words`] of it, so that nothing which parses Fluent is in the page. Native code may take words
//! from [`embedded`] instead. Fluent's isolate marks (U+2068, U+2069) stay on for
//! [`spans`], which a page sets as elements; [`strip_isolates`] takes them out everywhere else.

#[cfg(feature = "fluent")]
mod compile;
mod compiled;
mod date;
#[cfg(feature = "embedded")]
mod embedded;
mod language;
mod number;
#[cfg(feature = "fluent")]
mod pseudo;
mod span;
mod words;

#[cfg(feature = "fluent")]
pub use compile::compile;
pub use date::{date, iso_date, iso_in_words, iso_moment, moment_of, short_date, time_of_day, unmistakable_day};
#[cfg(feature = "embedded")]
pub use embedded::embedded;
pub use language::{Direction, Language, Level, Pseudo, fallback, language, languages};
pub use number::{dials, first_number, numbers, telephone_numbers};
pub use span::{Span, spans, strip_isolates};
pub use words::{LocaleError, Value, Words};

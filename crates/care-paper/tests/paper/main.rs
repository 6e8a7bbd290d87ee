//! Paper as somebody else's programs read it: `pdftotext`, `pdffonts`, `pdfinfo`, `pdfdetach`, `pdfimages` and
//! `pdftoppm` of poppler, and `zbarimg`. Where one is missing, the tests that ask it fail and say so.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something is not as it says, or a program is missing"
)]

mod hostile;
mod lock;
mod look;
mod plans;
mod read;
mod scripts;
mod whole;

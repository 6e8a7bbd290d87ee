//! Paper as somebody else's programs read it: `pdftotext`, `pdffonts`, `pdfinfo`, `pdfdetach`, `pdfimages` and
//! `pdftoppm` of poppler, and `zbarimg`. Where one is missing, the tests that ask it fail and say so.

mod hostile;
mod look;
mod plans;
mod read;
mod scripts;
mod whole;

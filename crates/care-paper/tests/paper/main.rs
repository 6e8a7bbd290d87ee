//! Paper as somebody else's programs read it: `pdftotext`, `pdffonts`, `pdfinfo`, `pdftoppm` (poppler) and `zbarimg`.

mod look;
mod plans;
mod read;
mod scripts;

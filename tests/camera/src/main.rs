//! Draws codes as care-share does and reads pictures of them with the crate rxing: the two ends of
//! `measure.py` that are Rust.
//!
//! `camera draw` takes texts on its standard input, a form feed between two, and prints each as its
//! rows of `0` and `1` and an empty line. `camera read` takes grey pictures of 1280 by 960 bytes
//! there, one after another, tries each at several sizes as zxing-cpp does by itself, and prints a
//! line for each: the text that rxing takes the code for, in UTF-8 as hex digits, or nothing.

use std::fmt::Write as _;
use std::io::{ErrorKind, Read, Write, stdin, stdout};

use anyhow::{Result, bail};
use rxing::{BarcodeFormat, helpers};

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 960;

fn main() -> Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("draw") => draw(),
        Some("read") => read(),
        _ => bail!("`camera draw` or `camera read`"),
    }
}

fn draw() -> Result<()> {
    let mut texts = Vec::new();
    stdin().read_to_end(&mut texts)?;
    let mut printed = String::new();
    for text in texts.split(|byte| *byte == 0x0C) {
        let symbol = care_share::qr(text)?;
        for row in symbol.modules {
            writeln!(printed, "{row}")?;
        }
        printed.push('\n');
    }
    Ok(stdout().write_all(printed.as_bytes())?)
}

fn read() -> Result<()> {
    let mut picture = vec![0; (WIDTH * HEIGHT) as usize];
    let (mut pictures, mut printed) = (stdin().lock(), stdout().lock());
    loop {
        match pictures.read_exact(&mut picture) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            other => other?,
        }
        let found = helpers::detect_in_luma_filtered(picture.clone(), WIDTH, HEIGHT, Some(BarcodeFormat::QR_CODE));
        let text = found.map(|code| code.getText().to_owned()).unwrap_or_default();
        let hex = text.bytes().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        writeln!(printed, "{hex}")?;
        printed.flush()?;
    }
}

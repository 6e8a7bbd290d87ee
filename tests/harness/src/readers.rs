//! Two readers of QR codes that are not ours and not of one family: zxing-cpp and zbar.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{Window, tools};

const READ_WITH_ZXING: &str = include_str!("read_qr.py");

/// What zxing-cpp reads in a picture that holds one QR code.
///
/// # Errors
///
/// Fails when the reader is missing or reads not exactly one code.
pub fn zxing(picture: &Path) -> Result<String> {
    let printed = tools::run_script(READ_WITH_ZXING, &[&picture.to_string_lossy()], "")?;
    Ok(serde_json::from_str(&printed)?)
}

/// What zbarimg reads in a picture that holds one QR code.
///
/// # Errors
///
/// Fails when the reader is missing or reads nothing.
pub fn zbar(picture: &Path) -> Result<String> {
    let mut command = Command::new("zbarimg");
    command.args(["--raw", "--quiet", "--oneshot", "-Sdisable", "-Sqrcode.enable"]).arg(picture);
    // With `--oneshot` zbarimg adds no line end of its own.
    Ok(String::from_utf8(tools::run(&mut command).context("Debian package zbar-tools")?)?)
}

/// What both readers read, when they agree.
///
/// # Errors
///
/// Fails when one reads nothing or they differ.
pub fn both(picture: &Path) -> Result<String> {
    let (one, other) = (zxing(picture)?, zbar(picture)?);
    if one != other {
        bail!("the readers differ on {}:\n{one:?}\n{other:?}", picture.display());
    }
    Ok(one)
}

/// One card of a summary, as the preview shows it and as both readers read it.
#[derive(Debug, Clone)]
pub struct ReadCard {
    /// The text on the screen.
    pub text: String,
    /// The QR code, cut from a picture of the window.
    pub picture: PathBuf,
    /// All that the QR code holds; for a contact card, the whole card.
    pub holds: String,
}

/// On the preview or the summary: reads every card of the summary in `form` with both readers, from pictures
/// that it leaves in `folder` as `<name>-1.png` and so on.
///
/// # Errors
///
/// Fails when there is no card, a reader cannot read one, or what is read is not exactly the
/// text on the screen.
pub async fn read_summary(window: &Window, form: &str, folder: &Path, name: &str) -> Result<Vec<ReadCard>> {
    window.summary(form).await?;
    let mut cards: Vec<ReadCard> = Vec::new();
    loop {
        let index = cards.len();
        let text = window.text(&format!("summary-text-{index}")).await?;
        let picture = folder.join(format!("{name}-{}.png", index + 1));
        std::fs::write(&picture, window.picture_of(&format!("qr-{index}")).await?)?;
        let holds = both(&picture).with_context(|| format!("card {} as {form}", index + 1));
        if let (true, Some(kept)) = (holds.is_err(), std::env::var_os("HOLDFAST_PICTURES")) {
            std::fs::copy(&picture, Path::new(&kept).join(format!("unread-{name}-{}.png", index + 1)))?;
        }
        let holds = holds?;
        let read = if form == "contact-card" { note_of_contact_card(&holds)? } else { holds.clone() };
        if read != text {
            bail!("the preview says {text:?}, a camera reads {read:?}");
        }
        cards.push(ReadCard { text, picture, holds });
        if !window.has_next_card().await? {
            return Ok(cards);
        }
        window.turn_card("card-next").await?;
    }
}

/// The text of the note of a contact card: vCard 3.0 (RFC 2426), lines unfolded, escapes undone.
///
/// # Errors
///
/// Fails when the text is no contact card with a note.
pub fn note_of_contact_card(card: &str) -> Result<String> {
    let unfolded = card.replace("\r\n ", "").replace("\r\n\t", "");
    let lines: Vec<&str> = unfolded.split("\r\n").collect();
    if lines.first() != Some(&"BEGIN:VCARD") || !lines.contains(&"VERSION:3.0") || !lines.contains(&"END:VCARD") {
        bail!("no vCard 3.0: {card:?}");
    }
    let note = lines
        .iter()
        .find_map(|line| {
            let (name, value) = line.split_once(':')?;
            (name == "NOTE" || name.starts_with("NOTE;")).then_some(value)
        })
        .context("the card has no note")?;
    let mut text = String::new();
    let mut characters = note.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next().context("an escape stands before something")? {
                'n' | 'N' => text.push('\n'),
                other => text.push(other),
            },
            (plain, false) => text.push(plain),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_read_as_rfc_2426_says() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Plan;;;;\r\nFN:Plan\r\nNOTE:one\\, two\\; three\\\\\\nfo\r\n ur\r\nEND:VCARD\r\n";
        assert_eq!(note_of_contact_card(card).unwrap(), "one, two; three\\\nfour");
    }
}

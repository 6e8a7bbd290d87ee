//! Codes that any camera reads, of plans short and long, in several scripts.

use anyhow::{Context, Result, ensure};
use care_bridge::{QrView, Summary, SummaryForm};
use care_plan::{AnswerId, Audience, Disclosure, sections};
use harness::house::House;
use harness::{picture, readers};
use image::{Rgba, RgbaImage};

/// Draws a code as a screen does: `scale` pixels a module, a quiet zone of four modules.
fn draw(code: &QrView, scale: u32) -> Result<Vec<u8>> {
    let side = u32::try_from(code.side)?;
    let mut drawn = RgbaImage::from_pixel((side + 8) * scale, (side + 8) * scale, Rgba([255, 255, 255, 255]));
    for (row, modules) in (0..).zip(&code.rows) {
        for (column, module) in (0..).zip(modules.chars()) {
            if module == '1' {
                for x in 0..scale {
                    for y in 0..scale {
                        drawn.put_pixel((column + 4) * scale + x, (row + 4) * scale + y, Rgba([0, 0, 0, 255]));
                    }
                }
            }
        }
    }
    picture::write(&drawn)
}

/// Writes `words` at every prompt that the summary takes.
fn write_all(house: &mut House, words: &str) -> Result<()> {
    for section in sections::SECTIONS.iter().filter(|section| !section.has_entries()) {
        for prompt in section.prompts.iter().filter(|prompt| prompt.summary_rank > 0) {
            house.write(&AnswerId::once(section.section_id(), prompt.prompt_id()), words)?;
        }
    }
    Ok(())
}

#[test]
fn two_readers_read_every_card_of_every_plan_in_every_form() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for words in [
        "Yes.",
        "I would like my sister with me for all of it, and to hear what happens before it happens.",
        "Café, naïve, Zoë — “quoted”, 37½ °C; a\\b, c; d: e",
        "میری بہن میرے ساتھ ہو، اور مجھے پہلے بتائیں۔ 07700 900456",
        "أريد أن تكون أختي معي، وأن تخبروني أولاً",
        "👩🏽‍🍼 e\u{301} emoji and marks",
    ] {
        let mut house = House::new()?;
        house.begin()?;
        write_all(&mut house, words)?;
        for form in SummaryForm::ALL {
            let disclosure = Disclosure::usual(Audience::Midwife);
            let summary = house.app().ask(Summary { disclosure, form })?;
            ensure!(!summary.cards.is_empty(), "there is a card");
            for (number, card) in summary.cards.iter().enumerate() {
                let path = folder.path().join("code.png");
                std::fs::write(&path, draw(&card.qr, 4)?)?;
                let read = readers::both(&path).with_context(|| format!("{words:?}, {form:?}, card {number}"))?;
                let read = if form == SummaryForm::ContactCard { readers::note_of_contact_card(&read)? } else { read };
                ensure!(read == card.text, "{words:?}, {form:?}: {:?} is read as {read:?}", card.text);
                let most = if form == SummaryForm::ContactCard { 77 } else { 65 };
                ensure!(card.qr.side <= most, "version 15 or 12 at most: {} modules", card.qr.side);
            }
        }
    }
    Ok(())
}

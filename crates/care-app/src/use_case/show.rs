//! What she shows. Every way out begins with an excerpt of what she chose.

use care_bridge::{
    ApiError, BlockKind, BlockView, Direction, QrView, ReadCard, Show, ShowView, Summary, SummaryCardView, SummaryForm,
    SummaryView,
};
use care_export::{Block, OwnCard, Reading, SUMMARY_GOAL_BYTES, SUMMARY_LIMIT_BYTES, SummaryCard};
use care_locale::Words;
use care_plan::sections::section;
use care_plan::{Disclosure, Excerpt};

use crate::host::{CLINICIANS_LANGUAGE, Host};
use crate::session::OpenSession;

/// What Show mode shows.
///
/// # Errors
///
/// Says so when there is nothing to show, or the plan is closed.
pub(crate) fn show(open: &mut OpenSession, host: &mut Host, request: Show) -> Result<ShowView, ApiError> {
    let excerpt = excerpt(open, &request.disclosure)?;
    let (hers, english) = (host.words()?, clinicians_words()?);
    let reading = Reading::new(&excerpt, &hers, &english);
    Ok(ShowView {
        blocks: views(care_export::show_blocks(&reading)),
        version: reading.version().to_string(),
        made: host.today(&hers),
        footer: views(care_export::footer_blocks(&reading)),
    })
}

/// The preview of the summary and its QR codes: what the preview says is what they hold.
///
/// # Errors
///
/// Says so when there is nothing to show, or the plan is closed.
pub(crate) fn summary(open: &mut OpenSession, host: &mut Host, request: Summary) -> Result<SummaryView, ApiError> {
    let excerpt = excerpt(open, &request.disclosure)?;
    let words = clinicians_words()?;
    let made = host.today(&words);
    let form = match request.form {
        SummaryForm::Text => care_export::SummaryForm::Text,
        SummaryForm::ContactCard => care_export::SummaryForm::ContactCard,
    };
    let reading = Reading::new(&excerpt, &words, &words);
    let cards = fewest_cards(&reading, &made, form)?;
    let transliterated = cards.iter().any(|card| card.transliterated);
    let cards = cards.into_iter().map(card_view).collect::<Result<Vec<_>, _>>()?;
    let version = reading.version().to_string();
    Ok(SummaryView { form: request.form, cards, transliterated, version, made })
}

/// A card of hers as a letter, whoever may see it and also when she took it away.
///
/// # Errors
///
/// Says so when there is no such card, or the plan is closed.
pub(crate) fn read_card(
    open: &mut OpenSession,
    host: &mut Host,
    request: ReadCard,
) -> Result<Vec<BlockView>, ApiError> {
    let words = host.words()?;
    let plan = open.plan();
    let entry = plan.entries.get(&request.entry).ok_or(ApiError::UnknownPlace)?;
    let section = section(entry.section.as_str()).ok_or(ApiError::UnknownPlace)?;
    let card = OwnCard::new(&plan, section, request.entry, &words);
    Ok(views(care_export::letter_blocks(&card)))
}

fn excerpt(open: &OpenSession, disclosure: &Disclosure) -> Result<Excerpt, ApiError> {
    let excerpt = open.plan().excerpt(disclosure);
    if excerpt.is_empty() { Err(ApiError::NothingToShow) } else { Ok(excerpt) }
}

/// Cards of the size that every camera reads well; a little denser where that saves a card.
fn fewest_cards(
    reading: &Reading<'_>,
    made: &str,
    form: care_export::SummaryForm,
) -> Result<Vec<SummaryCard>, ApiError> {
    let cards = |limit| care_export::summary_cards(reading, made, limit, form).map_err(|_| ApiError::Unexpected);
    let usual = cards(SUMMARY_GOAL_BYTES)?;
    if usual.len() == 1 {
        return Ok(usual);
    }
    let denser = cards(SUMMARY_LIMIT_BYTES)?;
    Ok(if denser.len() < usual.len() { denser } else { usual })
}

fn clinicians_words() -> Result<Words, ApiError> {
    care_locale::embedded(CLINICIANS_LANGUAGE).map_err(|_| ApiError::Unexpected)
}

fn card_view(card: SummaryCard) -> Result<SummaryCardView, ApiError> {
    let symbol = care_share::qr(card.payload.as_bytes()).map_err(|_| ApiError::Unexpected)?;
    Ok(SummaryCardView { text: card.text, qr: QrView { side: symbol.side, rows: symbol.modules } })
}

fn views(blocks: Vec<Block>) -> Vec<BlockView> {
    blocks.into_iter().map(view).collect()
}

fn view(block: Block) -> BlockView {
    let kind = match block.kind {
        care_export::BlockKind::Title => BlockKind::Title,
        care_export::BlockKind::Heading => BlockKind::Heading,
        care_export::BlockKind::Name => BlockKind::Name,
        care_export::BlockKind::Label => BlockKind::Label,
        care_export::BlockKind::Words => BlockKind::Words,
        care_export::BlockKind::Choice => BlockKind::Choice,
        care_export::BlockKind::Phone => BlockKind::Phone,
        care_export::BlockKind::Note => BlockKind::Note,
    };
    let direction = match block.direction {
        care_locale::Direction::LeftToRight => Direction::LeftToRight,
        care_locale::Direction::RightToLeft => Direction::RightToLeft,
    };
    BlockView { kind, text: block.text, language: block.language.map(|language| language.tag.to_owned()), direction }
}

#[cfg(test)]
mod tests {
    use care_plan::{Answer, Audience, Plan, Tier};

    use super::*;

    #[test]
    fn codes_are_no_denser_than_every_camera_reads_well_unless_that_saves_a_card() {
        let words = clinicians_words().unwrap();
        let made = "18 November 2026";
        let (mut usual_ones, mut denser_ones) = (0, 0);
        for count in (20..400).step_by(5) {
            let text = "said once more ".repeat(count / 3);
            let answers = ["birth-place/wish", "birth-pain/wish"]
                .map(|answer| (answer.parse().unwrap(), Answer::of_text(text.trim(), Tier::Shared)));
            let plan = Plan { answers: answers.into(), ..Plan::default() };
            let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
            let reading = Reading::new(&excerpt, &words, &words);
            let form = care_export::SummaryForm::Text;
            let texts = |cards: Vec<SummaryCard>| cards.into_iter().map(|card| card.text).collect::<Vec<_>>();
            let of = |limit| texts(care_export::summary_cards(&reading, made, limit, form).unwrap());
            let (usual, denser) = (of(SUMMARY_GOAL_BYTES), of(SUMMARY_LIMIT_BYTES));
            let cards = texts(fewest_cards(&reading, made, form).unwrap());
            if denser.len() < usual.len() {
                assert_eq!(cards, denser, "{count} words");
                denser_ones += 1;
            } else {
                assert_eq!(cards, usual, "{count} words");
                usual_ones += usize::from(usual != denser);
            }
        }
        assert!(usual_ones > 0 && denser_ones > 0, "{usual_ones}, {denser_ones}");
    }
}

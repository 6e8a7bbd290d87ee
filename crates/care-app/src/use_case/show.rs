//! What she shows. Every way out begins with an excerpt of what she chose.

use care_bridge::{
    ApiError, BlockKind, BlockView, Direction, FactKind, QrView, ReadCard, Record, RecordView, SaveBundle, Show,
    ShowView, Summary, SummaryCardView, SummaryForm, SummaryView,
};
use care_export::{Block, Dates, Lately, OwnCard, Reading, SUMMARY_LIMIT_BYTES, Since, Snapshot, SummaryCard};
use care_locale::Words;
use care_plan::sections::section;
use care_plan::{Audience, Disclosure, Excerpt, LocalTime, Timestamp};

use super::backup::ExportFile;
use super::{attachment, shown, version};
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
    let now = host.now().at;
    let is_midwife = request.disclosure.audience == Audience::Midwife;
    let seen = if is_midwife { version::seen_before(open, now) } else { None };
    let since = match seen {
        None => None,
        Some(then) => {
            let changed = version::new_since(open, host, &request.disclosure, then)?;
            (!changed.is_empty()).then(|| (host.moment(then, &hers), changed))
        }
    };
    let changed = since.as_ref().map(|(day, changed)| (day, Reading::new(changed, &hers, &english)));
    let since = changed.as_ref().map(|(day, changed)| Since { day, changed });
    let lately = match request.disclosure.audience.may_read_sensitive() {
        true => version::changed_lately(open, host, &request.disclosure)?,
        false => None,
    };
    let changed_lately = lately.as_ref().map(|lately| Reading::new(&lately.excerpt, &hers, &english));
    let lately = lately.as_ref().zip(changed_lately.as_ref());
    let lately = lately.map(|(lately, changed)| Lately { times: &lately.times, changed });
    if is_midwife && request.is_held_up {
        version::remember(open, &request.disclosure, &excerpt, now);
    }
    if request.is_held_up {
        shown::remember(open, &request.disclosure, &excerpt, now);
    }
    let blocks = care_export::show_blocks_since(&reading, since, lately);
    Ok(ShowView {
        contents: care_export::show_contents(&reading, &blocks),
        blocks: views(open, blocks),
        version: reading.version().to_string(),
        dates: dates(open, &request.disclosure, host.now().at, |at| host.moment(at, &hers))?.line(&hers),
        footer: views(open, care_export::footer_blocks(&reading)),
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
    let dates = dates(open, &request.disclosure, host.now().at, |at| host.short_moment(at, &words))?;
    let form = match request.form {
        SummaryForm::Text => care_export::SummaryForm::Text,
        SummaryForm::ContactCard => care_export::SummaryForm::ContactCard,
        SummaryForm::SingleLine => care_export::SummaryForm::SingleLine,
    };
    let reading = Reading::new(&excerpt, &words, &words);
    let of = |limit_bytes| care_export::summary_cards(&reading, &dates, limit_bytes, form);
    // A code that is read less often is better than none, where a name alone fills a card.
    let cards = of(form.goal_bytes()).or_else(|_| of(SUMMARY_LIMIT_BYTES)).map_err(|_| ApiError::Unexpected)?;
    shown::remember(open, &request.disclosure, &excerpt, host.now().at);
    let transliterated = cards.iter().any(|card| card.transliterated);
    let cards = cards.into_iter().map(card_view).collect::<Result<Vec<_>, _>>()?;
    let version = reading.version().to_string();
    Ok(SummaryView { form: request.form, cards, transliterated, version, dates: dates.line(&words) })
}

/// The plan as plain text for the hospital's record.
///
/// # Errors
///
/// Says so when there is nothing to show, or the plan is closed.
pub(crate) fn record(open: &mut OpenSession, host: &mut Host, request: Record) -> Result<RecordView, ApiError> {
    let excerpt = excerpt(open, &request.disclosure)?;
    let words = clinicians_words()?;
    let dates = dates(open, &request.disclosure, host.now().at, |at| host.short_moment(at, &words))?;
    let text = care_export::record_text(&Reading::new(&excerpt, &words, &words), &dates);
    shown::remember(open, &request.disclosure, &excerpt, host.now().at);
    Ok(RecordView { text })
}

/// The plan as data, for programs: a file, named by the day. Labels are in her language, with the clinician's beside
/// them. It counts as given once it is written ([`bundle_given`]).
///
/// # Errors
///
/// Says so when there is nothing to show, or the plan is closed.
pub(crate) fn bundle_file(
    open: &mut OpenSession,
    host: &mut Host,
    request: SaveBundle,
) -> Result<ExportFile, ApiError> {
    let bytes = document(open, host, &request.disclosure)?;
    let made = host.now();
    let name = format!("holdfast-plan-{}.json", care_locale::iso_date(made.at.0, made.offset_minutes));
    Ok(ExportFile { name, bytes })
}

/// What she chose as a FHIR document.
pub(super) fn document(open: &OpenSession, host: &Host, disclosure: &Disclosure) -> Result<Vec<u8>, ApiError> {
    let excerpt = excerpt(open, disclosure)?;
    let (hers, english) = (host.words()?, clinicians_words()?);
    let made = host.now();
    let changed = open.last_changed(disclosure)?.map(|at| LocalTime { at, ..made });
    let snapshot = Snapshot { changed, ..Snapshot::of(made) };
    Ok(care_export::fhir_document(&Reading::new(&excerpt, &hers, &english), &snapshot))
}

/// Remembers that such a file was given.
///
/// # Errors
///
/// Says so when there is nothing to show any more.
pub(crate) fn bundle_given(open: &mut OpenSession, host: &mut Host, request: SaveBundle) -> Result<(), ApiError> {
    let excerpt = excerpt(open, &request.disclosure)?;
    shown::remember(open, &request.disclosure, &excerpt, host.now().at);
    Ok(())
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
    Ok(views(open, care_export::letter_blocks(&card)))
}

pub(super) fn excerpt(open: &OpenSession, disclosure: &Disclosure) -> Result<Excerpt, ApiError> {
    let excerpt = open.plan().excerpt(disclosure);
    if excerpt.is_empty() { Err(ApiError::NothingToShow) } else { Ok(excerpt) }
}

/// When something of what is shown was changed last, and now, as `write` writes a moment.
pub(super) fn dates(
    open: &OpenSession,
    disclosure: &Disclosure,
    now: Timestamp,
    write: impl Fn(Timestamp) -> String,
) -> Result<Dates, ApiError> {
    let changed = open.last_changed(disclosure)?.map(&write).unwrap_or_default();
    Ok(Dates { changed, shown: write(now) })
}

pub(crate) fn clinicians_words() -> Result<Words, ApiError> {
    care_locale::embedded(CLINICIANS_LANGUAGE).map_err(|_| ApiError::Unexpected)
}

fn card_view(card: SummaryCard) -> Result<SummaryCardView, ApiError> {
    let symbol = care_share::qr(card.payload.as_bytes()).map_err(|_| ApiError::Unexpected)?;
    Ok(SummaryCardView { text: card.text, qr: QrView { side: symbol.side, rows: symbol.modules } })
}

pub(crate) fn views(open: &OpenSession, blocks: Vec<Block>) -> Vec<BlockView> {
    blocks.into_iter().map(|block| view(open, block)).collect()
}

fn view(open: &OpenSession, block: Block) -> BlockView {
    let attached = block.attachment;
    let mut view = bare_view(block);
    match view.kind {
        BlockKind::Photo => view.photo = attached.map(|photo| attachment::photo_view(open, photo)),
        BlockKind::Voice => view.voice = attached.map(|voice| attachment::voice_view(open, voice)),
        _ => {}
    }
    view
}

/// The same of a block by which nothing is seen or heard.
pub(super) fn bare_view(block: Block) -> BlockView {
    let kind = match block.kind {
        care_export::BlockKind::Title => BlockKind::Title,
        care_export::BlockKind::Heading => BlockKind::Heading,
        care_export::BlockKind::Name => BlockKind::Name,
        care_export::BlockKind::Label => BlockKind::Label,
        care_export::BlockKind::Words => BlockKind::Words,
        care_export::BlockKind::Choice => BlockKind::Choice,
        care_export::BlockKind::Phone => BlockKind::Phone,
        care_export::BlockKind::Note => BlockKind::Note,
        care_export::BlockKind::Photo => BlockKind::Photo,
        care_export::BlockKind::Voice => BlockKind::Voice,
    };
    let fact = block.fact.map(|fact| match fact {
        care_export::Fact::Whole => FactKind::Whole,
        care_export::Fact::MustKnow => FactKind::MustKnow,
        care_export::Fact::Beginning => FactKind::Beginning,
    });
    let direction = match block.direction {
        care_locale::Direction::LeftToRight => Direction::LeftToRight,
        care_locale::Direction::RightToLeft => Direction::RightToLeft,
    };
    let language = block.language.map(|language| language.tag.to_owned());
    BlockView { kind, fact, text: block.text, language, direction, photo: None, voice: None }
}

//! A plan that somebody gave her: looked at, kept to be read, forgotten.
//!
//! INVARIANT: nothing of it is ever written into her plan, shown as hers, or in anything that she shows. It stands in
//! the everyday vault among what that remembers, as the document that came, made small.

use care_bridge::{
    ApiError, BlockKind, BlockView, Direction, DropReceived, ForgetReceived, KeepReceived, ListReceived, OpenReceived,
    PickReceived, PickedPlanView, ReadReceived, ReceivedPlanView, ReceivedRowView,
};
use care_import::{
    ImportError, ImportedPage, PageDirection, PageHeading, PageParagraph, PagePiece, ParagraphKind, read_page,
};
use care_plan::{ContentHash, Timestamp, VersionCode};
use care_share::{CompressError, MAX_EXPANDED_BYTES, compress, expand};
use care_vault::{Save, SaveError, VaultName};
use care_viewer::{Unopened, open_document, sealed_in};
use zeroize::Zeroizing;

use super::backup;
use super::deletion::{DELETED, STALE_COPIES};
use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;

/// The most bytes of a file that is looked at: a page for a computer with its program, or a document.
pub const MOST_RECEIVED_BYTES: u64 = 2 * 1024 * 1024;

/// How many are kept at most: they are read with each opening.
const MOST: usize = 20;

/// What the name of the setting that holds one begins with; its hash follows.
pub(crate) const RECEIVED: &str = "received.";

/// The form of what stands there: this byte, the moment that it was kept at in milliseconds (8 bytes, big-endian), and
/// the document as [`compress`] has made it.
const FORM: u8 = 1;

/// How many letters of its title stand in the list.
const TITLE_LETTERS: usize = 80;

/// The marks round what runs its own way in a line (UAX #9), as Fluent sets them; the page makes elements of them.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// After how long a plan is said to be old, in milliseconds: two weeks.
const OLD_MS: i64 = 14 * 24 * 60 * 60 * 1000;

/// What she picked and has not kept. It goes with the session.
pub(crate) enum Picked {
    /// A sealed one, as text.
    Sealed(String),
    /// Its document.
    Open(Zeroizing<Vec<u8>>),
}

/// Looks at the bytes of a file that she picked.
///
/// # Errors
///
/// Says so when no plan is in it, or one that cannot be read.
pub(crate) fn pick(
    open: &mut OpenSession,
    host: &mut Host,
    (PickReceived {}, bytes): (PickReceived, Vec<u8>),
) -> Result<PickedPlanView, ApiError> {
    open.received = None;
    let bytes = Zeroizing::new(bytes);
    if bytes.len() as u64 > MOST_RECEIVED_BYTES {
        return Err(ApiError::ReceivedTooLarge);
    }
    if let Some(sealed) = sealed_in(&bytes).map_err(told)? {
        open.received = Some(Picked::Sealed(sealed));
        return Ok(PickedPlanView { plan: None });
    }
    let page = read_page(&bytes).map_err(|error| match error {
        ImportError::TooLarge => ApiError::ReceivedTooLarge,
        _ => ApiError::NotAPlan,
    })?;
    if bytes.len() > MAX_EXPANDED_BYTES {
        return Err(ApiError::ReceivedTooLarge);
    }
    let is_kept = is_kept(open, &bytes)?;
    open.received = Some(Picked::Open(bytes));
    Ok(PickedPlanView { plan: Some(view(&page, host, is_kept)?) })
}

const fn told(error: Unopened) -> ApiError {
    match error {
        Unopened::NoCode | Unopened::Short | Unopened::NotACode => ApiError::NotAShareCode,
        Unopened::WrongCode => ApiError::WrongShareCode,
        Unopened::Newer => ApiError::ReceivedNewer,
        Unopened::TooCostly => ApiError::ReceivedTooLarge,
        _ => ApiError::ReceivedDamaged,
    }
}

/// Opens what was picked with its code. A wrong one changes nothing, and there is no wait: whoever has the file can try
/// elsewhere.
///
/// # Errors
///
/// Says so when it is another code, or what is in it cannot be read.
pub(crate) fn open_received(
    open: &mut OpenSession,
    host: &mut Host,
    request: OpenReceived,
) -> Result<ReceivedPlanView, ApiError> {
    let typed = Zeroizing::new(request.0.into_bytes());
    let typed = std::str::from_utf8(&typed).map_err(|_| ApiError::NotAShareCode)?;
    let document = match &open.received {
        None => return Err(ApiError::NotAPlan),
        Some(Picked::Open(document)) => document.clone(),
        Some(Picked::Sealed(sealed)) => open_document(sealed, typed).map_err(told)?,
    };
    let page = read_page(&document).map_err(|_| ApiError::ReceivedDamaged)?;
    let view = view(&page, host, is_kept(open, &document)?)?;
    open.received = Some(Picked::Open(document));
    Ok(view)
}

/// Keeps what was opened. The same plan twice is kept once.
///
/// # Errors
///
/// Says so when nothing is open, there is no room for another, or it cannot be written.
pub(crate) fn keep(open: &mut OpenSession, host: &mut Host, _: KeepReceived) -> Result<Vec<ReceivedRowView>, ApiError> {
    open.check_sound()?;
    let Some(Picked::Open(document)) = &open.received else { return Err(ApiError::NotAPlan) };
    let plan = ContentHash::of(document);
    let kept = encode(host.now().at, document)?;
    let all = kept_plans(open)?;
    if all.len() >= MOST && !all.iter().any(|one| one.plan == plan) {
        return Err(ApiError::ReceivedFull);
    }
    let save = Save { settings: vec![(name(plan), Some(kept))], ..Save::default() };
    open.everyday()?.save(&save).map_err(AppError::from)?;
    open.received = None;
    list_received(open, host, ListReceived {})
}

/// Lets go of what was picked.
///
/// # Errors
///
/// None at present.
pub(crate) fn drop_received(open: &mut OpenSession, _: &mut Host, _: DropReceived) -> Result<(), ApiError> {
    open.received = None;
    Ok(())
}

/// What is kept, the newest first. One that cannot be read any more is listed without its name, so that it can be
/// forgotten.
///
/// # Errors
///
/// Says so when it cannot be read.
pub(crate) fn list_received(
    open: &mut OpenSession,
    host: &mut Host,
    _: ListReceived,
) -> Result<Vec<ReceivedRowView>, ApiError> {
    let mut kept = kept_plans(open)?;
    kept.sort_by_key(|one| std::cmp::Reverse(one.at));
    let row = |one: Kept| {
        let page = one.document.as_deref().and_then(|document| read_page(document).ok());
        let title = page.and_then(|page| Some(page.title.into_iter().next()?.text)).unwrap_or_default();
        let title = title.chars().take(TITLE_LETTERS).collect();
        ReceivedRowView { plan: one.plan, title, kept: host.moment_now(one.at) }
    };
    Ok(kept.into_iter().map(row).collect())
}

/// One that is kept.
///
/// # Errors
///
/// Says so when it is not there, or cannot be read any more.
pub(crate) fn read_received(
    open: &mut OpenSession,
    host: &mut Host,
    request: ReadReceived,
) -> Result<ReceivedPlanView, ApiError> {
    let kept = kept_plans(open)?.into_iter().find(|one| one.plan == request.plan).ok_or(ApiError::UnknownPlace)?;
    let page = kept.document.as_deref().and_then(|document| read_page(document).ok());
    view(&page.ok_or(ApiError::ReceivedDamaged)?, host, true)
}

/// Forgets one for good. One that is not there any more is forgotten in the copies on this phone.
///
/// # Errors
///
/// Says so when it cannot be written: nothing is forgotten then; with [`ApiError::DeletedNotEverywhere`] it is
/// forgotten, and a copy on this phone holds it until that can be made anew.
pub(crate) fn forget(
    open: &mut OpenSession,
    host: &mut Host,
    request: ForgetReceived,
) -> Result<Vec<ReceivedRowView>, ApiError> {
    open.check_sound()?;
    open.remember_in(VaultName::Everyday, STALE_COPIES, DELETED)?;
    let vault = open.everyday()?;
    match vault.erase_setting(&name(request.plan)) {
        // Forgotten, but the log could not be cut just now; at the latest it is when the vault closes.
        Err(SaveError::KeptNotSwept) => drop(vault.sweep()),
        other => other.map_err(AppError::from)?,
    }
    if !backup::renew_copies(open, host) {
        return Err(ApiError::DeletedNotEverywhere);
    }
    list_received(open, host, ListReceived {})
}

/// One that is kept, as it stands in the vault.
struct Kept {
    plan: ContentHash,
    at: Timestamp,
    /// Nothing where it cannot be read.
    document: Option<Zeroizing<Vec<u8>>>,
}

fn name(plan: ContentHash) -> String {
    format!("{RECEIVED}{plan}")
}

fn encode(at: Timestamp, document: &[u8]) -> Result<Vec<u8>, ApiError> {
    let small = compress(document).map_err(|error| match error {
        CompressError::TooLarge => ApiError::ReceivedTooLarge,
        _ => ApiError::Unexpected,
    })?;
    Ok([&[FORM][..], &at.0.to_be_bytes(), &small].concat())
}

/// When it was kept and its document; nothing of another form, or where it is not what its name says.
fn decode(plan: ContentHash, kept: &[u8]) -> (Timestamp, Option<Zeroizing<Vec<u8>>>) {
    let Some((&[FORM, ..], small)) = kept.split_first_chunk::<9>() else { return (Timestamp(0), None) };
    let at = kept.get(1..9).and_then(|at| at.try_into().ok()).map_or(0, i64::from_be_bytes);
    let document = expand(small).ok().map(Zeroizing::new).filter(|document| ContentHash::of(document) == plan);
    (Timestamp(at), document)
}

fn kept_plans(open: &mut OpenSession) -> Result<Vec<Kept>, ApiError> {
    let all = open.everyday()?.settings_from(RECEIVED).map_err(AppError::from)?;
    let kept = |(name, kept): (String, Vec<u8>)| {
        let plan = name.strip_prefix(RECEIVED)?.parse().ok()?;
        let (at, document) = decode(plan, &kept);
        Some(Kept { plan, at, document })
    };
    Ok(all.into_iter().filter_map(kept).collect())
}

fn is_kept(open: &mut OpenSession, document: &[u8]) -> Result<bool, ApiError> {
    let name = name(ContentHash::of(document));
    Ok(open.everyday()?.setting(&name).map_err(AppError::from)?.is_some())
}

/// What is said of it beside its words. Only what can be read as a version code or as a day is: all else in it is its
/// own words, and stands where those stand.
fn view(page: &ImportedPage, host: &Host, is_kept: bool) -> Result<ReceivedPlanView, ApiError> {
    let words = host.words()?;
    let written = page.made.as_deref().unwrap_or_default();
    let moment = care_locale::moment_of(written).map(Timestamp);
    let made = match moment {
        Some(at) => Some(host.moment(at, &words)).filter(|said| !said.is_empty()),
        None => care_locale::iso_in_words(&words, written),
    };
    // A day alone is taken for its last moment.
    let at = moment.or_else(|| care_locale::moment_of(&format!("{written}T23:59:59Z")).map(Timestamp));
    Ok(ReceivedPlanView {
        blocks: blocks(page),
        version: page.version.clone().filter(|code| code.parse::<VersionCode>().is_ok()),
        made,
        is_old: at.is_some_and(|at| host.now().at.0.saturating_sub(at.0) > OLD_MS),
        is_whole: page.skipped == 0,
        is_kept,
    })
}

fn blocks(page: &ImportedPage) -> Vec<BlockView> {
    let mut blocks: Vec<BlockView> = page.title.iter().map(|title| heading(BlockKind::Title, title)).collect();
    for section in &page.sections {
        let kind = if section.level == 0 { BlockKind::Heading } else { BlockKind::Name };
        blocks.extend(section.heading.iter().map(|said| heading(kind, said)));
        // What stands under no heading is what the app says in everybody's copy, in a document of ours.
        let is_foot = section.heading.is_empty() && section.level == 0;
        if is_foot {
            blocks.push(block(BlockKind::Rule, String::new(), None, Some(false)));
        }
        blocks.extend(section.paragraphs.iter().map(|said| paragraph(said, is_foot)));
    }
    blocks
}

fn heading(kind: BlockKind, heading: &PageHeading) -> BlockView {
    let known = heading.language.as_deref().and_then(care_locale::language);
    let direction = known.map(|known| known.direction == care_locale::Direction::RightToLeft);
    block(kind, heading.text.clone(), heading.language.clone(), direction)
}

fn paragraph(paragraph: &PageParagraph, is_foot: bool) -> BlockView {
    let kind = match paragraph.kind {
        ParagraphKind::Rule => BlockKind::Rule,
        _ if is_foot => BlockKind::Note,
        ParagraphKind::Label => BlockKind::Label,
        ParagraphKind::Words => BlockKind::Words,
    };
    let piece = |piece: &PagePiece| match piece.direction {
        None => piece.text.clone(),
        Some(_) => format!("{FIRST_STRONG_ISOLATE}{}{POP_DIRECTIONAL_ISOLATE}", piece.text),
    };
    let text = paragraph.pieces.iter().map(piece).collect();
    let direction = paragraph.direction.map(|direction| direction == PageDirection::RightToLeft);
    block(kind, text, paragraph.language.clone().filter(|tag| !tag.is_empty()), direction)
}

fn block(kind: BlockKind, text: String, language: Option<String>, is_right_to_left: Option<bool>) -> BlockView {
    let runs = || unicode_bidi::get_base_direction_full(text.as_str()) == unicode_bidi::Direction::Rtl;
    let direction = if is_right_to_left.unwrap_or_else(runs) { Direction::RightToLeft } else { Direction::LeftToRight };
    BlockView { kind, fact: None, text, language, direction, photo: None, voice: None }
}

//! The card that opens without unlocking: choosing it, and reading it from the lock screen.
//!
//! Its file is in the clear, so it is read as one that anybody may have written: what is not exactly what was
//! written here is no card.

use care_bridge::{
    ApiError, BlockKind, BlockView, ChooseLockScreenCard, Direction, FactKind, ForgetLockScreenCard,
    PreviewLockScreenCard, ReadLockScreenCard, SecurityView,
};
use care_export::{Block, Reading, lock_screen_blocks};
use care_plan::{ContentHash, Excerpt};
use care_vault::{CARD_BYTES, VaultFolder};
use serde::{Deserialize, Serialize};

use super::security;
use super::show::{self, clinicians_words};
use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Secured, Sure};

/// Begins the file: what it is, and its version. A hash of the rest follows, by which damage is told.
const HEAD: &str = "holdfast-card 1 ";

/// The bytes of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CardBytes(Vec<u8>);

/// One block, as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    kind: BlockKind,
    text: String,
    language: Option<String>,
    direction: Direction,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fact: Option<FactKind>,
}

impl CardBytes {
    /// What is read of `excerpt` in her language, with English beside it where that is another.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::NothingToShow`] where nothing is, and [`ApiError::CardTooLong`] where it is too much.
    pub(crate) fn of(excerpt: &Excerpt, host: &Host) -> Result<Self, ApiError> {
        let (hers, english) = (host.words()?, clinicians_words()?);
        let blocks = lock_screen_blocks(&Reading::new(excerpt, &hers, &english));
        if blocks.is_empty() {
            return Err(ApiError::NothingToShow);
        }
        let lines: Vec<Line> = blocks.into_iter().map(line).collect();
        let body = serde_json::to_string(&lines).map_err(|_| ApiError::Unexpected)?;
        let bytes = format!("{HEAD}{}\n{body}", ContentHash::of(body.as_bytes())).into_bytes();
        if bytes.len() > CARD_BYTES { Err(ApiError::CardTooLong) } else { Ok(Self(bytes)) }
    }

    /// What stands in the clear on this phone, whoever has written it.
    fn standing(host: &Host) -> Option<Self> {
        host.folder().map(VaultFolder::card)?.read().map(Self)
    }

    /// The blocks that they hold; `None` where they are no card, or not whole.
    pub(crate) fn blocks(&self) -> Option<Vec<BlockView>> {
        let text = std::str::from_utf8(&self.0).ok()?;
        let (hash, body) = text.strip_prefix(HEAD)?.split_once('\n')?;
        if hash.parse::<ContentHash>().ok()? != ContentHash::of(body.as_bytes()) {
            return None;
        }
        let lines: Vec<Line> = serde_json::from_str(body).ok()?;
        let blocks: Option<Vec<BlockView>> = lines.into_iter().map(view).collect();
        blocks.filter(|blocks| !blocks.is_empty())
    }
}

impl AsRef<[u8]> for CardBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

fn line(block: Block) -> Line {
    let BlockView { kind, text, language, direction, fact, .. } = show::bare_view(block);
    Line { kind, text, language, direction, fact }
}

fn view(line: Line) -> Option<BlockView> {
    let Line { kind, text, language, direction, fact } = line;
    let is_known = language.as_deref().is_none_or(|tag| care_locale::language(tag).is_some());
    let is_words = !matches!(kind, BlockKind::Title | BlockKind::Photo | BlockKind::Voice);
    (is_known && is_words).then_some(BlockView { kind, fact, text, language, direction, photo: None, voice: None })
}

/// Whether a card opens without unlocking.
pub(crate) fn has_card(host: &Host) -> bool {
    CardBytes::standing(host).is_some_and(|card| card.blocks().is_some())
}

/// The card, as anyone reads it who holds the phone.
///
/// # Errors
///
/// Says [`ApiError::NothingToShow`] when there is none, or what stands there is none.
pub(crate) fn read(host: &mut Host, _: ReadLockScreenCard) -> Result<Vec<BlockView>, ApiError> {
    CardBytes::standing(host).and_then(|card| card.blocks()).ok_or(ApiError::NothingToShow)
}

/// What would be read.
///
/// # Errors
///
/// Says so when there is nothing to read, it is too much, or no card opens any more.
pub(crate) fn preview(
    open: &mut OpenSession,
    host: &mut Host,
    request: PreviewLockScreenCard,
) -> Result<Vec<BlockView>, ApiError> {
    open.preview_card(request.card, host)
}

/// Lets it open without unlocking.
///
/// # Errors
///
/// As [`preview`], and when it cannot be written.
pub(crate) fn choose(
    open: &mut Secured<'_>,
    host: &mut Host,
    request: ChooseLockScreenCard,
    _: Sure,
) -> Result<SecurityView, ApiError> {
    open.check_sound()?;
    open.choose_card(request.card, host)?;
    Ok(security::view(open, host))
}

/// From now on none opens without unlocking. It takes a way in away and gives none, so it asks for nothing.
///
/// # Errors
///
/// Says so when it may still be there.
pub(crate) fn forget(
    open: &mut OpenSession,
    host: &mut Host,
    _: ForgetLockScreenCard,
) -> Result<SecurityView, ApiError> {
    open.end_card()?;
    // Whatever stands there, and whoever put it there.
    if let Some(folder) = host.folder() {
        folder.card().remove().map_err(AppError::from)?;
    }
    Ok(security::view(open, host))
}

#[cfg(test)]
mod tests;

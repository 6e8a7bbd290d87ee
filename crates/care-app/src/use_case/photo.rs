//! Photographs beside her words: handed over in parts, drawn anew, kept in one transaction with the answer
//! that names them, and read to be drawn.

use care_bridge::{ApiError, HandPhoto, KeepPhoto, PhotoView, Piece, ReadPhoto, SavedView};
use care_photo::{MOST_BYTES, PhotoError};
use care_plan::{AnswerId, ContentHash, sections};
use zeroize::Zeroizing;

use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::edit::{brought_home, check_lock, place_of, saved};

/// A photograph that is being handed over. Wiped when it goes.
#[derive(Default)]
pub(crate) struct Handed {
    bytes: Zeroizing<Vec<u8>>,
    whole: usize,
}

/// Takes a part of a photograph.
///
/// # Errors
///
/// Says so when it is too large, or this part does not go on where the one before has ended.
pub(crate) fn hand_photo(open: &mut OpenSession, _: &mut Host, request: HandPhoto) -> Result<(), ApiError> {
    let HandPhoto { whole, from, piece: Piece(piece) } = request;
    let piece = Zeroizing::new(piece);
    let handed = &mut open.handed;
    let (whole, from) = (whole as usize, from as usize);
    if from == 0 {
        *handed = Handed::default();
        if whole > MOST_BYTES {
            return Err(ApiError::PhotoTooLarge);
        }
        // Room for all of it at once, so that growing leaves no copy behind.
        *handed = Handed { bytes: Zeroizing::new(Vec::with_capacity(whole)), whole };
    }
    let fits = from == handed.bytes.len() && whole == handed.whole && piece.len() <= whole.saturating_sub(from);
    if !fits {
        *handed = Handed::default();
        return Err(ApiError::NotUnderstood);
    }
    handed.bytes.extend_from_slice(&piece);
    Ok(())
}

/// Keeps the photograph that was handed over.
///
/// # Errors
///
/// Says so when it is no photograph that is taken, her words do not say yet what it shows, there is no room
/// for it, it needs a lock first, or it cannot be written to the disk. What stood there before stands then.
pub(crate) fn keep_photo(open: &mut OpenSession, host: &mut Host, request: KeepPhoto) -> Result<SavedView, ApiError> {
    let KeepPhoto { answer } = request;
    let Handed { bytes: file, whole } = std::mem::take(&mut open.handed);
    if !takes_photo(&answer) {
        return Err(ApiError::UnknownPlace);
    }
    open.check_sound()?;
    let home = place_of(open, &answer)?;
    check_lock(open, home.tier)?;
    if open.answer(&answer).is_none_or(|answer| answer.text().trim().is_empty()) {
        return Err(ApiError::PhotoWithoutWords);
    }
    if file.len() != whole {
        return Err(ApiError::PhotoDamaged);
    }
    let kept = care_photo::retake(&file).map_err(of_photo)?;
    drop(file);
    if !open.has_room_for(kept.len())? {
        return Err(ApiError::PhotosFull);
    }
    let mut context = host.context();
    let home = brought_home(open, &answer, &mut context)?.unwrap_or(home);
    open.attach(home, &answer, kept, &mut context)?;
    Ok(saved(open, host, answer, 0))
}

/// A photograph, to be drawn.
///
/// # Errors
///
/// Says so when it is not there any more, or not whole.
pub(crate) fn read_photo(open: &mut OpenSession, _: &mut Host, request: ReadPhoto) -> Result<Piece, ApiError> {
    open.attachment(request.photo).map(Piece).ok_or(ApiError::PhotoGone)
}

/// The photograph as an output names it, with its size.
pub(crate) fn view(open: &OpenSession, photo: ContentHash) -> PhotoView {
    let size = open.attachment(photo).and_then(|bytes| care_photo::size_of(&bytes));
    PhotoView { photo, size: size.unwrap_or_default() }
}

fn takes_photo(answer: &AnswerId) -> bool {
    let prompt = sections::section(answer.section.as_str()).and_then(|section| section.prompt(answer.prompt.as_str()));
    prompt.is_some_and(|prompt| prompt.has_photo)
}

const fn of_photo(error: PhotoError) -> ApiError {
    match error {
        PhotoError::TooLarge => ApiError::PhotoTooLarge,
        PhotoError::UnknownKind => ApiError::PhotoUnknownKind,
        PhotoError::Damaged => ApiError::PhotoDamaged,
    }
}

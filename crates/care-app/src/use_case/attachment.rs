//! What stands beside her words, a photograph or her voice: handed over in parts, made anew, kept in one
//! transaction with the answer that names it, and read to be drawn or played.

use care_bridge::{
    ApiError, HandPart, KeepPhoto, KeepVoice, PhotoView, Piece, ReadPhoto, ReadVoice, SavedView, VoiceView,
};
use care_photo::{MOST_BYTES, PhotoError};
use care_plan::template::AttachmentKind;
use care_plan::{AnswerId, ContentHash};
use care_voice::VoiceError;
use zeroize::Zeroizing;

use crate::host::Host;
use crate::place::Place;
use crate::session::OpenSession;
use crate::use_case::edit::{brought_home, check_lock, place_of, saved};

/// What is being handed over. Wiped when it goes.
#[derive(Default)]
pub(crate) struct Handed {
    bytes: Zeroizing<Vec<u8>>,
    whole: usize,
}

impl Handed {
    /// All of it; none where a part has not come.
    fn whole(self) -> Option<Zeroizing<Vec<u8>>> {
        (self.bytes.len() == self.whole).then_some(self.bytes)
    }
}

/// Takes a part of what is to be kept.
///
/// # Errors
///
/// Says so when it is too large, or this part does not go on where the one before has ended.
pub(crate) fn hand_part(open: &mut OpenSession, _: &mut Host, request: HandPart) -> Result<(), ApiError> {
    let HandPart { whole, from, piece: Piece(piece) } = request;
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
    let handed = std::mem::take(&mut open.handed);
    let place = free_place(open, &answer, AttachmentKind::Photo)?;
    if open.answer(&answer).is_none_or(|answer| answer.text().trim().is_empty()) {
        return Err(ApiError::PhotoWithoutWords);
    }
    let file = handed.whole().ok_or(ApiError::PhotoDamaged)?;
    let kept = care_photo::retake(&file).map_err(of_photo)?;
    drop(file);
    keep(open, host, answer, place, kept)
}

/// Keeps the voice that was handed over. It needs no words: she may be somebody who does not write.
///
/// # Errors
///
/// Says so when it was cut or is too long, there is no room for it, it needs a lock first, or it cannot be
/// written to the disk. What stood there before stands then.
pub(crate) fn keep_voice(open: &mut OpenSession, host: &mut Host, request: KeepVoice) -> Result<SavedView, ApiError> {
    let KeepVoice { answer } = request;
    let handed = std::mem::take(&mut open.handed);
    let place = free_place(open, &answer, AttachmentKind::Voice)?;
    let samples = handed.whole().ok_or(ApiError::VoiceDamaged)?;
    let kept = care_voice::record(&samples).map_err(of_voice)?;
    drop(samples);
    keep(open, host, answer, place, kept)
}

/// Where `answer` stands or will, if such a thing can stand beside it now.
fn free_place(open: &mut OpenSession, answer: &AnswerId, kind: AttachmentKind) -> Result<Place, ApiError> {
    if AttachmentKind::beside(answer) != Some(kind) {
        return Err(ApiError::UnknownPlace);
    }
    open.check_sound()?;
    let place = place_of(open, answer)?;
    check_lock(open, place.tier)?;
    Ok(place)
}

fn keep(
    open: &mut OpenSession,
    host: &mut Host,
    answer: AnswerId,
    place: Place,
    kept: Vec<u8>,
) -> Result<SavedView, ApiError> {
    if !open.has_room_for(kept.len())? {
        return Err(ApiError::AttachmentsFull);
    }
    let mut context = host.context();
    let home = brought_home(open, &answer, &mut context)?.unwrap_or(place);
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

/// A voice note, to be played.
///
/// # Errors
///
/// Says so when it is not there any more, not whole, or of a form that only a newer version knows.
pub(crate) fn read_voice(open: &mut OpenSession, _: &mut Host, request: ReadVoice) -> Result<Piece, ApiError> {
    let note = open.attachment(request.voice).filter(|note| care_voice::seconds_of(note).is_some());
    note.map(Piece).ok_or(ApiError::VoiceGone)
}

/// The photograph as an output names it, with its size.
pub(crate) fn photo_view(open: &OpenSession, photo: ContentHash) -> PhotoView {
    let size = open.attachment(photo).and_then(|bytes| care_photo::size_of(&bytes));
    PhotoView { photo, size: size.unwrap_or_default() }
}

/// The voice note as an output names it, with how long it is.
pub(crate) fn voice_view(open: &OpenSession, voice: ContentHash) -> VoiceView {
    let seconds = open.attachment(voice).and_then(|note| care_voice::seconds_of(&note));
    VoiceView { voice, seconds: seconds.unwrap_or_default() }
}

const fn of_photo(error: PhotoError) -> ApiError {
    match error {
        PhotoError::TooLarge => ApiError::PhotoTooLarge,
        PhotoError::UnknownKind => ApiError::PhotoUnknownKind,
        PhotoError::Damaged => ApiError::PhotoDamaged,
    }
}

const fn of_voice(error: VoiceError) -> ApiError {
    match error {
        VoiceError::TooLong => ApiError::VoiceTooLarge,
        VoiceError::Damaged => ApiError::VoiceDamaged,
    }
}

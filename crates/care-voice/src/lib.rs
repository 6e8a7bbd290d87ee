//! A voice note of hers, made anew: [`record`] takes samples and nothing else, and makes a WAV of our own, so
//! that what is kept is only what can be heard. The page has turned whatever she recorded or picked into
//! samples; where, when and by which device it was made never comes this far.
//!
//! What is kept is what any player reads: RIFF/WAVE, one channel, 16,000 samples a second, 8 bits each by the
//! μ-law of [ITU-T G.711](https://www.itu.int/rec/T-REC-G.711). Refuses to know the disk, microphones, and
//! what is said.

mod law;

use law::{compressed, expanded};

/// Samples of a second: what a voice needs to be understood by who does not know it.
pub const RATE: u32 = 16_000;

/// The longest note, in seconds: it takes a bit less than a megabyte, where a photograph may have more.
pub const MOST_SECONDS: u32 = 60;

/// The most samples of a note.
pub const MOST_SAMPLES: usize = (RATE * MOST_SECONDS) as usize;

/// Bytes of a sample where notes are handed over: signed, 16 bits, the low byte first.
const SAMPLE_BYTES: usize = 2;

/// Bytes before the first sample of what is kept.
const HEADER_BYTES: usize = 58;

/// Why samples are not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VoiceError {
    /// There are more than [`MOST_SAMPLES`].
    #[error("the note is too long")]
    TooLong,
    /// There are none, or the last one was cut.
    #[error("the note is not whole")]
    Damaged,
}

/// Turns the channels of a recording into samples as they are handed over: one channel, cut after
/// [`MOST_SAMPLES`]. What is no number is silence, and what is too loud as loud as can be.
#[must_use]
pub fn samples(channels: &[Vec<f32>]) -> Vec<u8> {
    let longest = channels.iter().map(Vec::len).max().unwrap_or_default().min(MOST_SAMPLES);
    let heard = |nth: usize| {
        let sum: f32 = channels.iter().filter_map(|channel| channel.get(nth)).filter(|part| part.is_finite()).sum();
        #[expect(clippy::cast_precision_loss, reason = "a recording has a handful of channels")]
        let mean = sum / channels.len() as f32;
        #[expect(clippy::cast_possible_truncation, reason = "it is between the ends of what 16 bits hold")]
        let sample = (mean.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        sample.to_le_bytes()
    };
    (0..longest).flat_map(heard).collect()
}

/// Makes the note that is kept of `samples`: signed, 16 bits, the low byte first, [`RATE`] of them a second.
///
/// # Errors
///
/// Returns [`VoiceError`]; nothing is kept then.
pub fn record(samples: &[u8]) -> Result<Vec<u8>, VoiceError> {
    let (whole, cut) = samples.as_chunks::<SAMPLE_BYTES>();
    if whole.is_empty() || !cut.is_empty() {
        return Err(VoiceError::Damaged);
    }
    if whole.len() > MOST_SAMPLES {
        return Err(VoiceError::TooLong);
    }
    let count = u32::try_from(whole.len()).map_err(|_| VoiceError::TooLong)?;
    let mut note = header(count).to_vec();
    note.extend(whole.iter().map(|sample| compressed(i16::from_le_bytes(*sample))));
    // A chunk of RIFF ends at an even place.
    note.resize(note.len().next_multiple_of(2), 0);
    Ok(note)
}

/// The samples of a note that [`record`] has made, each from -1 to 1; none of anything else, be it harmed or a
/// form that a newer version keeps.
#[must_use]
pub fn heard(note: &[u8]) -> Option<Vec<f32>> {
    Some(held(note)?.iter().map(|byte| f32::from(expanded(*byte)) / 32_768.0).collect())
}

/// How long a note is that [`record`] has made, in whole seconds and at least one; none of anything else.
#[must_use]
pub fn seconds_of(note: &[u8]) -> Option<u32> {
    let count = u32::try_from(held(note)?.len()).ok()?;
    Some(((count + RATE / 2) / RATE).max(1))
}

/// The samples of a note as it keeps them.
fn held(note: &[u8]) -> Option<&[u8]> {
    let (head, rest) = note.split_at_checked(HEADER_BYTES)?;
    let (_, count) = head.split_last_chunk::<4>()?;
    let count = u32::from_le_bytes(*count);
    let bytes = usize::try_from(count).ok()?;
    let is_ours = head == header(count) && (1..=MOST_SAMPLES).contains(&bytes);
    let is_whole = rest.len() == bytes.next_multiple_of(2);
    if is_ours && is_whole { rest.get(..bytes) } else { None }
}

/// All that stands before the samples: it says how many there are, and nothing else of the note. A form that
/// is not PCM says the count twice (*Multimedia Programming Interface and Data Specifications 1.0*, WAVE).
fn header(count: u32) -> [u8; HEADER_BYTES] {
    let all = (HEADER_BYTES as u32 - 8).saturating_add(count.next_multiple_of(2));
    let mut header = [0; HEADER_BYTES];
    let parts: [&[u8]; 14] = [
        b"RIFF",
        &all.to_le_bytes(),
        b"WAVEfmt ",
        &18_u32.to_le_bytes(),
        &7_u16.to_le_bytes(), // G.711 μ-law
        &1_u16.to_le_bytes(), // channels
        &RATE.to_le_bytes(),
        &RATE.to_le_bytes(), // bytes a second
        &[1, 0, 8, 0, 0, 0], // bytes and bits of a sample; no word more of the form
        b"fact",
        &4_u32.to_le_bytes(),
        &count.to_le_bytes(),
        b"data",
        &count.to_le_bytes(),
    ];
    for (to, from) in header.iter_mut().zip(parts.into_iter().flatten()) {
        *to = *from;
    }
    header
}

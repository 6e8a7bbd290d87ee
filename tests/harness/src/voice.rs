//! A voice note, handed over as the page does it.

use care_app::App;
use care_bridge::{ApiError, KeepVoice, SavedView};
use care_plan::AnswerId;

/// Keeps `samples` beside `answer`: signed, 16 bits, the low byte first.
///
/// # Errors
///
/// Says what the app says.
pub fn keep(app: &mut App, answer: &AnswerId, samples: &[u8]) -> Result<SavedView, ApiError> {
    crate::photo::hand(app, samples)?;
    app.ask(KeepVoice { answer: answer.clone() })
}

/// Noise of so many samples, another for each `seed`: no run of its bytes stands anywhere else.
#[must_use]
pub fn noise(seed: u64, samples: usize) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..samples * 2).map(|_| next()).collect()
}

/// A recording as other programs make one, of a tone of 440 Hz: WAV, PCM of 16 bits, two channels, 44,100
/// samples a second, and where and by whom it was made in a chunk behind.
#[must_use]
pub fn file(seconds: u32) -> Vec<u8> {
    at_rate(44_100, seconds)
}

/// The same at 8,000 samples a second, for one that goes on for long.
#[must_use]
pub fn long(seconds: u32) -> Vec<u8> {
    at_rate(8_000, seconds)
}

fn at_rate(rate: u32, seconds: u32) -> Vec<u8> {
    let tone = (0..rate * seconds).flat_map(|at| {
        let wave = (f64::from(at) * 440.0 * std::f64::consts::TAU / f64::from(rate)).sin();
        #[expect(clippy::cast_possible_truncation, reason = "it is between -12,000 and 12,000")]
        let sample = ((wave * 12_000.0) as i16).to_le_bytes();
        [sample, sample].concat()
    });
    let tone: Vec<u8> = tone.collect();
    let told = b"LIST\x1a\0\0\0INFOIART\x0e\0\0\0Home, Pixel 4a";
    let bytes = u32::try_from(tone.len()).unwrap_or_default();
    let all = 36 + bytes + u32::try_from(told.len()).unwrap_or_default();
    [
        &b"RIFF"[..],
        &all.to_le_bytes(),
        b"WAVEfmt \x10\0\0\0\x01\0\x02\0",
        &rate.to_le_bytes(),
        &(rate * 4).to_le_bytes(),
        b"\x04\0\x10\0data",
        &bytes.to_le_bytes(),
        &tone,
        told,
    ]
    .concat()
}

//! What is taken, what is not, and what is left of it.

use care_voice::{MOST_SAMPLES, RATE, VoiceError, heard, record, samples, seconds_of};
use proptest::prelude::*;

/// A note of eleven samples from the quietest to the loudest, as it has been kept since it could be.
const FROZEN: &[u8] = include_bytes!("vectors/note.wav");

fn handed(samples: &[i16]) -> Vec<u8> {
    samples.iter().flat_map(|sample| sample.to_le_bytes()).collect()
}

fn steps() -> Vec<u8> {
    handed(&[0, 1, -1, 100, -100, 1_000, -1_000, 10_000, -10_000, i16::MAX, i16::MIN])
}

#[test]
fn what_is_kept_is_the_same_bytes_for_ever() {
    let kept = record(&steps()).unwrap();
    assert_eq!(kept, FROZEN);
    assert_eq!((kept.len(), heard(FROZEN).map(|samples| samples.len())), (58 + 12, Some(11)));
}

#[test]
fn any_player_is_told_what_it_is() {
    let kept = record(&handed(&[0; 4_001])).unwrap();
    let number = |at: usize| u32::from_le_bytes(kept[at..at + 4].try_into().unwrap());
    assert_eq!((&kept[..4], &kept[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
    assert_eq!(number(4) as usize, kept.len() - 8, "all that follows");
    assert_eq!((kept[20], kept[22], number(24), kept[34]), (7, 1, RATE, 8), "μ-law, one channel, 8 bits");
    assert_eq!((&kept[38..42], number(46), &kept[50..54], number(54)), (&b"fact"[..], 4_001, &b"data"[..], 4_001));
    assert_eq!((kept.len() % 2, kept.len()), (0, 58 + 4_002), "and a chunk ends at an even place");
    assert_eq!((seconds_of(&kept), seconds_of(&record(&handed(&[0; 24_000])).unwrap())), (Some(1), Some(2)));
}

#[test]
fn what_is_kept_says_how_many_samples_there_are_and_nothing_else() {
    let (quiet, other) = (record(&handed(&[0; 501])).unwrap(), record(&handed(&[9_999; 501])).unwrap());
    assert_eq!(quiet[..58], other[..58], "what stands before the samples is the same whatever is heard");
    assert_eq!(
        (quiet.len(), quiet.last(), other.last()),
        (58 + 501 + 1, Some(&0), Some(&0)),
        "and nothing stands behind"
    );
    let longer = record(&handed(&[0; 502])).unwrap();
    let differs: Vec<usize> = (0..58).filter(|at| quiet[*at] != longer[*at]).collect();
    assert_eq!(differs, [46, 54], "but for how many there are");
}

#[test]
fn a_full_minute_is_kept_and_fits_where_a_photograph_would() {
    let kept = record(&vec![0; MOST_SAMPLES * 2]).unwrap();
    assert!(kept.len() <= 1_536 * 1024, "{} bytes", kept.len());
    assert_eq!(seconds_of(&kept), Some(60));
    assert_eq!(record(&vec![0; MOST_SAMPLES * 2 + 2]), Err(VoiceError::TooLong));
}

#[test]
fn what_is_no_whole_sample_is_not_kept() {
    for (bytes, told) in
        [(vec![], VoiceError::Damaged), (vec![1], VoiceError::Damaged), (vec![1; 33], VoiceError::Damaged)]
    {
        assert_eq!(record(&bytes), Err(told));
    }
}

#[test]
fn what_a_recording_cannot_hold_is_silence_or_as_loud_as_can_be() {
    let odd = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 9.0, -9.0, 0.5];
    assert_eq!(samples(&[odd.to_vec()]), handed(&[0, 0, 0, i16::MAX, -i16::MAX, 16_383]));
    assert_eq!(samples(&[]), Vec::<u8>::new());
    // Two ears are heard as one, also where one of them ends before.
    assert_eq!(samples(&[vec![0.5, 0.5], vec![-0.5]]), handed(&[0, 8_191]));
    assert_eq!(samples(&[vec![0.0; MOST_SAMPLES + 7]]).len(), MOST_SAMPLES * 2, "the first minute");
}

#[test]
fn what_is_not_ours_is_not_heard() {
    let kept = record(&steps()).unwrap();
    assert!(heard(&kept).is_some());
    for at in 0..58 {
        let mut harmed = kept.clone();
        harmed[at] ^= 1;
        assert_eq!((heard(&harmed), seconds_of(&harmed)), (None, None), "byte {at} of what stands before");
    }
    for others in [&kept[..kept.len() - 1], &kept[..58], &kept[..20], b"", b"\xff\xd8\xff", &[&kept[..], b"x"].concat()]
    {
        assert_eq!(heard(others), None);
    }
}

proptest! {
    #[test]
    fn what_is_heard_is_what_was_said_as_finely_as_the_law_tells_it(said in prop::collection::vec(any::<i16>(), 1..2_000)) {
        let kept = record(&handed(&said)).unwrap();
        let heard = heard(&kept).unwrap();
        prop_assert_eq!(heard.len(), said.len());
        for (heard, said) in heard.into_iter().zip(said) {
            let off = (heard * 32_768.0 - f32::from(said)).abs();
            // Half a step of its segment, which is at most a 32nd of it; and the loudest few hundred.
            prop_assert!(off <= 4.0 + f32::from(said).abs() / 31.0, "{} for {}", heard * 32_768.0, said);
        }
        prop_assert_eq!(record(&handed(&[7])).map(|kept| seconds_of(&kept)), Ok(Some(1)));
    }

    #[test]
    fn any_bytes_are_kept_or_turned_away_and_never_stop_the_app(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        match record(&bytes) {
            Ok(kept) => prop_assert_eq!(heard(&kept).map(|samples| samples.len() * 2), Some(bytes.len())),
            Err(error) => prop_assert_eq!(error, VoiceError::Damaged),
        }
        prop_assert_eq!(heard(&bytes), None);
    }

    #[test]
    fn any_recording_becomes_samples(channels in prop::collection::vec(prop::collection::vec(any::<f32>(), 0..200), 0..4)) {
        let longest = channels.iter().map(Vec::len).max().unwrap_or_default();
        prop_assert_eq!(samples(&channels).len(), longest * 2);
    }
}

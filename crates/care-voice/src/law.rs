//! The μ-law of [ITU-T G.711](https://www.itu.int/rec/T-REC-G.711), section 2.2 and table 2: a sample of 16 bits
//! in one of 8, finely where it is quiet and coarsely where it is loud. Refuses to know files.

/// What is added before, so that every segment is as wide as all below it.
const BIAS: u16 = 132;

/// The loudest that the law can tell.
const LOUDEST: u16 = 32_635;

/// A sample in 8 bits: the sign, one of eight segments, one of 16 steps in it; all turned round, as it is sent.
pub(crate) fn compressed(sample: i16) -> u8 {
    let sign = if sample < 0 { 0x80 } else { 0 };
    let loud = sample.unsigned_abs().min(LOUDEST) + BIAS;
    // From 7 to 14: the highest bit that is set.
    let highest = loud.ilog2();
    let segment = highest.saturating_sub(7);
    let step = (loud >> (segment + 3)) & 0x0f;
    let [_, byte] = (sign | u16::try_from(segment << 4).unwrap_or_default() | step).to_be_bytes();
    !byte
}

/// The sample in the middle of what this one can have been.
pub(crate) fn expanded(byte: u8) -> i16 {
    let told = u16::from(!byte);
    let loud = (((told & 0x0f) << 3) + BIAS) << ((told >> 4) & 0x07);
    let loud = i16::try_from(loud.saturating_sub(BIAS)).unwrap_or(i16::MAX);
    if told & 0x80 == 0 { loud } else { -loud }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ends of each segment as table 2b of the standard has them, in its 14 bits: what is decoded, the
    /// largest and the smallest of a segment.
    const SEGMENTS: [(i16, i16); 8] =
        [(30, 0), (93, 33), (219, 99), (471, 231), (975, 495), (1_983, 1_023), (3_999, 2_079), (8_031, 4_191)];

    #[test]
    fn what_is_decoded_is_what_the_standard_says() {
        for (segment, (largest, smallest)) in (0_u8..).zip(SEGMENTS) {
            for (step, value) in [(0x0f, largest), (0, smallest)] {
                let told = (segment << 4) | step;
                assert_eq!(expanded(!told), value * 4, "segment {segment}, step {step}");
                assert_eq!(expanded(!(told | 0x80)), -value * 4, "segment {segment}, step {step}, below zero");
            }
            let between = |step: u8| expanded(!((segment << 4) | step));
            assert!((0..15).all(|step| between(step + 1) - between(step) == 8 << segment), "sixteen even steps");
        }
        assert_eq!((expanded(0xff), expanded(0x7f)), (0, 0), "silence is told in two ways");
    }

    #[test]
    fn no_sample_is_further_off_than_half_a_step() {
        for sample in i16::MIN..=i16::MAX {
            let byte = compressed(sample);
            let off = (i32::from(expanded(byte)) - i32::from(sample)).abs();
            let half = 4 << ((!byte >> 4) & 0x07);
            // The loudest few hundred are told as the loudest that there is.
            let beyond = (i32::from(sample).abs() - i32::from(LOUDEST)).max(0);
            assert!(off <= half + beyond, "{sample} became {}", expanded(byte));
        }
    }

    #[test]
    fn what_was_told_once_is_told_the_same_again() {
        for byte in 0..=u8::MAX {
            let again = compressed(expanded(byte));
            // Silence below zero is silence.
            assert_eq!(again, if byte == 0x7f { 0xff } else { byte });
        }
    }
}

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;

fn all_are(strength: Strength, typed: &[&str]) {
    for text in typed {
        assert_eq!(super::strength(text), strength, "{text}: 10^{:.1}", guesses_log10(text));
    }
}

#[test]
fn fewer_than_eight_characters_are_too_short_in_every_script() {
    all_are(Strength::TooShort, &["", "1234567", "kX9!vQ2", "ভালোবা", "e\u{301}e\u{301}e\u{301}e\u{301}"]);
    assert!(!Strength::TooShort.is_accepted() && !Strength::Guessable.is_accepted());
    assert!(Strength::Fair.is_accepted() && Strength::Strong.is_accepted());
}

#[test]
fn what_everybody_tries_first_is_not_accepted() {
    all_are(
        Strength::Guessable,
        &["password", "Password123!", "qwertyuiop", "iloveyouverymuch", "password password password", "24/12/1985"],
    );
}

#[test]
fn one_word_is_not_accepted_in_any_language() {
    all_are(
        Strength::Guessable,
        &[
            "niepodległość",
            "kochamciebardzo",
            "السلام عليكم",
            "ভালোবাসা",
            "ជំរាបសួរ",
            "สวัสดีครับ",
            "йцукенгшщзхъ",
            "ndagukunda",
        ],
    );
}

#[test]
fn digits_of_her_script_are_as_easy_to_guess_as_ours() {
    all_are(
        Strength::Guessable,
        &["1234567890", "١٢٣٤٥٦٧٨٩٠", "১২৩৪৫৬৭৮৯০", "٢٤/١٢/١٩٨٥", "২৪/১২/১৯৮৫", "محمد12345", "محمد١٢٣٤٥"],
    );
}

#[test]
fn a_sentence_is_accepted_in_every_language() {
    all_are(
        Strength::Fair,
        &[
            "my grandmother bakes bread",
            "moja babcia piecze chleb",
            "جدتي تخبز الخبز كل يوم",
            "আমার ঠাকুমা রুটি বানায়",
            "ሰላም ለእናንተ ይሁን",
            "我的祖母每天做面包吃",
        ],
    );
    all_are(
        Strength::Strong,
        &[
            "my grandmother bakes bread on sundays",
            "moja babcia piecze chleb w niedziele",
            "جدتي تخبز الخبز كل يوم خميس",
            "আমার ঠাকুমা প্রতিদিন রুটি বানায়",
            "nyanya yangu anapika mkate",
        ],
    );
}

#[test]
fn what_a_program_has_drawn_is_strong() {
    all_are(
        Strength::Strong,
        &["correct horse battery staple", "kX9!vQ2#mZ7pLt5&", "012346567899012348567895012349567892012347567890"],
    );
    let mut state = 1_u64;
    let mut fill = |bytes: &mut [u8]| {
        bytes.iter_mut().for_each(|byte| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1); // Knuth's MMIX
            *byte = state.to_be_bytes()[0];
        });
        Ok::<(), ()>(())
    };
    for _ in 0..2_000 {
        let words = crate::generate_words(&mut fill, crate::WORDS).unwrap();
        assert_eq!(words.to_passphrase().strength(), Strength::Strong, "{}", &*words);
    }
}

#[test]
fn ten_signs_that_were_drawn_are_fair_and_fourteen_are_strong() {
    all_are(Strength::Guessable, &["kX9!vQ2#m"]);
    all_are(Strength::Fair, &["kX9!vQ2#mZ", "kX9!vQ2#mZ7pL"]);
    all_are(Strength::Strong, &["kX9!vQ2#mZ7pLt"]);
}

/// What is expected of text in which zxcvbn knows nothing: letters, signs.
fn is_worth(text: &str, letters: u8, signs: u8) {
    let (found, expected) = (guesses_log10(text), f64::from(letters) * OF_LETTER + f64::from(signs) * OF_SIGN);
    assert!((found - expected).abs() < 1e-9, "{text}: 10^{found}, not 10^{expected}");
}

#[test]
fn a_letter_of_a_word_counts_less_than_one_among_signs() {
    is_worth("qkvj", 4, 0);
    is_worth("qkvj7", 4, 1);
    is_worth("7qkvj", 4, 1);
    for among_signs in ["qkv7", "7qkv"] {
        is_worth(among_signs, 0, 4); // fewer than four letters in a row are no word beside a sign
    }
    is_worth("qkv", 3, 0);
    is_worth("qkv 7", 3 + 1, 1); // and the space between two pieces counts as a letter
    for in_one_case in ["Qkvj7", "QKVJ7"] {
        is_worth(in_one_case, 4, 1);
    }
    for mixed in ["qKvj7", "QKvj7", "QkvJ7"] {
        is_worth(mixed, 0, 5);
    }
    is_worth("ሰላም", 0, 3);
    is_worth("ሰላም ለእናንተ ይሁን", 2, 3 + 5 + 3);
    is_worth("  ሰላም  ", 0, 3);
}

#[test]
fn a_known_word_counts_as_zxcvbn_says_and_the_space_before_it_as_one() {
    let alone = guesses_log10("password");
    assert!(alone < 1.0, "it is among the first that anybody tries: 10^{alone}");
    // Beside something else zxcvbn counts 50 for it at least.
    let (beside, known) = (guesses_log10("ሰላም password"), 50_f64.log10());
    assert!((beside - (3.0 * OF_SIGN + OF_LETTER + known)).abs() < 1e-9, "10^{beside}");
}

#[test]
fn what_zxcvbn_counts_no_further_counts_with_its_spaces() {
    let letters = "q z k w x j v b g p f y m h c d u t r n s l o e i a q k";
    is_worth(letters, 28 + 27, 0);
}

#[test]
fn what_begins_as_something_before_it_is_taken_for_a_repeat() {
    let known = "passwordpasswordpasswordpass";
    all_are(Strength::Guessable, &[known, &format!("{known}passwordkX9!vQ2#mZ7pLt5&Rw3$")]);
    all_are(Strength::Strong, &[&format!("{known}qasswordkX9!vQ2#mZ7pLt5&Rw3$")]);
}

#[test]
fn spaces_hide_no_row_and_repeats_add_nothing() {
    all_are(Strength::Guessable, &["1 2 3 4 5 6 7 8 9", "a b c d e f g h i j k l m n o p", "ا ب ت ث ج ح خ د ذ ر ز س"]);
    all_are(Strength::TooShort, &[&" ".repeat(200), "  a bc d   "]);
    for part in ["a", "12", "passw", "pass word ", "qwertyuiop", "كلمة", "1/1/1999 "] {
        all_are(Strength::Guessable, &[&part.repeat(60)]);
    }
}

#[test]
fn the_same_passphrase_is_always_worth_the_same() {
    for text in
        ["correct horse battery", "mama gotuje obiad", "my grandmother bakes bread every day", "p4$$w0rd l33t 1!|7"]
    {
        let first = guesses_log10(text);
        assert!((0..30).all(|_| (guesses_log10(text) - first).abs() < 1e-9), "{text}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]
fn nothing_that_fits_a_passphrase_takes_long() {
    let of_one =
        ["a", "ab", "12", "4@8({[<3691!|7105$2+%", "1|!7", "p4ssw0rd ", "1/1/1999", "\u{301}", "İ", "ﷺ", "\0", "😀"];
    let mut hostile: Vec<String> = of_one.iter().map(|part| part.chars().cycle().take(1024).collect()).collect();
    // Every sign that zxcvbn reads as a letter, in an order that never repeats a window.
    hostile.push(
        (0..21)
            .map(|turn| {
                let mut signs: Vec<char> = of_one[3].chars().collect();
                signs.rotate_left(turn);
                signs.into_iter().collect::<String>()
            })
            .collect(),
    );
    assert_eq!(strength("the first time zxcvbn reads its lists"), Strength::Strong);
    for text in hostile {
        let time = || {
            let begin = Instant::now();
            let _ = strength(&text);
            begin.elapsed()
        };
        // Measured: 40 ms for the worst; zxcvbn alone takes 6 s, or overflows. The quickest of three:
        // the machine may have other work.
        let quickest = time().min(time()).min(time());
        assert!(quickest < Duration::from_secs(1), "{quickest:?} for {:?}", text.get(..20));
    }
}

#[test]
fn pieces_without_a_space_come_to_no_more_than_the_whole() {
    let typed = "Aa!a0 %*";
    assert!(guesses_log10(typed) <= zxcvbn(typed, &[]).guesses_log10());
}

proptest! {
    #[test]
    fn whatever_is_typed_is_estimated(any in any::<String>(), near in "[0-9/. @4!|a-eA-E]{0,120}", signs in "\\PC{0,300}") {
        for typed in [any, near, signs] {
            let short = Passphrase::from_utf8(typed.as_bytes()).map(|prepared| prepared.is_long_enough());
            prop_assert_eq!(strength(&typed) == Strength::TooShort, short != Ok(true));
        }
    }

    #[test]
    fn nothing_is_worth_more_than_zxcvbn_says_as_far_as_it_counts(typed in "[a-z0-9A-Z !-/ابتث]{8,28}", words in "([a-z]{2,7} ){1,4}") {
        for typed in [typed, words] {
            let says = zxcvbn(&typed, &[]).guesses_log10();
            let ours = guesses_log10(&typed);
            prop_assert!(ours <= says + 0.01 || says > 19.0, "{typed}: {ours:.1}, {says:.1}");
        }
    }
}

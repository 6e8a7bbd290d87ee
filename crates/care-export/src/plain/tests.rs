use proptest::prelude::*;

use super::*;

#[test]
fn latin_letters_become_plain_ones() {
    for (hers, plain) in [
        ("Zoë’s café – “naïve”…", "Zoe's cafe - \"naive\"..."),
        ("Łucja, Şule, Ștefan, Þóra, groß", "Lucja, Sule, Stefan, Thora, gross"),
        ("e\u{301}", "e"),
        (" a\u{a0}b \n\n \tc\r\n", "a b\nc"),
    ] {
        assert_eq!(to_ascii(hers), plain);
        assert!(!needs_unicode(hers), "{hers}");
    }
}

#[test]
fn what_carries_meaning_is_never_dropped() {
    for (hers, plain) in [
        ("❌ epidural", "(no) epidural"),
        ("✗ epidural ✓ pool", "(no) epidural (yes) pool"),
        ("🚫💉", "(no)(syringe)"),
        ("👎🏽 forceps", "(thumbsdown) forceps"),
        ("e\u{336}p\u{336}", "e~p~"),
        ("1½ tablets", "1 1/2 tablets"),
        ("½ tablet", "1/2 tablet"),
        ("25 µg, 25 μg, 5 µmol", "25 mcg, 25 mcg, 5 micromol"),
        ("β-blocker, α-thalassaemia", "beta-blocker, alpha-thalassaemia"),
        ("38.5°C", "38.5 deg C"),
        ("10⁶, kg/m²", "10^6, kg/m2"),
        ("BP ≥ 140, ≠ 0", "BP >= 140, not = 0"),
        ("\u{e000}", "?"),
        ("٠١١٧", "0117"),
    ] {
        assert_eq!(to_ascii(hers), plain);
    }
}

/// Every sign that says more than its look, with what it must say. A cross that became a tick would
/// turn "no epidural" into its opposite (hazard H4), so each stands here by itself.
const SIGNS: &[(&str, &str)] = &[
    ("❌✗✘✖✕❎🗙☓⨯🗴🗶🚫⛔🙅⊘⦸🈲🆖", "(no)"),
    ("✓✔✅☑🗸🗹🙆🆗", "(yes)"),
    ("☒🗵🗷⮽", "[x]"),
    ("☐", "[ ]"),
    ("🛑", "(stop)"),
    ("👍", "(thumbsup)"),
    ("👎", "(thumbsdown)"),
    ("❓", "(question)"),
    ("❗", "(exclamation)"),
    ("⚠", "(warning)"),
    ("¬￢", "not"),
    ("∅", "none"),
    ("→⇒➡➔➜", "->"),
    ("←⇐", "<-"),
    ("↔⇔", "<->"),
    ("↑⇑", "(up)"),
    ("↓⇓", "(down)"),
    ("≥", ">="),
    ("≤", "<="),
    ("±", "+-"),
    ("≈", "~"),
    ("×", "x"),
    ("÷", "/"),
    ("−–—", "-"),
    ("•‣◦·", "-"),
    ("“”„‟«»″＂", "\""),
    ("‘’‚‛‹›´′", "'"),
    ("…", "..."),
    ("‰", "per 1000"),
    ("°", "deg"),
    ("½", "1/2"),
    ("¼", "1/4"),
    ("¾", "3/4"),
    ("⅓", "1/3"),
    ("㎍", "mcg"),
    ("㎕", "microl"),
    ("㎎", "mg"),
    ("µμΜ", "micro"),
    ("Αα", "alpha"),
    ("Ββ", "beta"),
    ("Γγ", "gamma"),
    ("Δδ", "delta"),
    ("Εε", "epsilon"),
    ("Ζζ", "zeta"),
    ("Ηη", "eta"),
    ("Θθ", "theta"),
    ("Ιι", "iota"),
    ("Κκ", "kappa"),
    ("Λλ", "lambda"),
    ("Νν", "nu"),
    ("Ξξ", "xi"),
    ("Οο", "omicron"),
    ("Ππ", "pi"),
    ("Ρρ", "rho"),
    ("Σσς", "sigma"),
    ("Ττ", "tau"),
    ("Υυ", "upsilon"),
    ("Φφ", "phi"),
    ("Χχ", "chi"),
    ("Ψψ", "psi"),
    ("Ωω", "omega"),
];

#[test]
fn every_sign_says_in_plain_letters_what_it_says() {
    for (signs, said) in SIGNS {
        for sign in signs.chars() {
            assert_eq!(to_ascii(&sign.to_string()), *said, "{sign} alone");
            assert_eq!(to_ascii(&format!("{sign} epidural")), format!("{said} epidural"), "{sign} before a word");
            assert_eq!(to_ascii(&format!("epidural {sign}")), format!("epidural {said}"), "{sign} after a word");
            if said.starts_with('(') {
                // Pictures are typed with a mark that asks for colour.
                assert_eq!(to_ascii(&format!("{sign}\u{fe0f} pool")), format!("{said} pool"), "{sign} in colour");
            }
        }
    }
}

#[test]
fn a_stroke_through_a_sign_says_not() {
    for (sign, plain) in [
        ('∄', "not E"),
        ('∉', "not E"),
        ('∌', "not E"),
        ('∤', "not |"),
        ('∦', "not ||"),
        ('≁', "not ~"),
        ('≄', "not ~"),
        ('≇', "not ="),
        ('≉', "not ~"),
        ('≠', "not ="),
        ('≢', "not ="),
        ('≭', "not ="),
        ('≮', "not <"),
        ('≯', "not >"),
        ('≰', "not <"),
        ('≱', "not >"),
        ('≴', "not <"),
        ('≵', "not >"),
        ('≸', "not ="),
        ('≹', "not ="),
        ('⊀', "not <"),
        ('⊁', "not >"),
        ('⊄', "not <"),
        ('⊅', "not >"),
        ('⊈', "not <"),
        ('⊉', "not >"),
        ('⊬', "not +"),
        ('⊯', "not +"),
        ('⋠', "not <"),
        ('⋣', "not ]"),
        ('⋪', "not <"),
        ('⋭', "not >"),
        ('↚', "not <"),
        ('↛', "not >"),
        ('↮', "not -"),
        ('⇍', "not <"),
        ('⇏', "not >"),
    ] {
        assert_eq!(to_ascii(&sign.to_string()), plain, "{sign}");
    }
    for (hers, plain) in [
        ("BP ≯140", "BP not >140"),
        ("a≠b (≠c)", "a not =b (not =c)"),
        ("BP >\u{338} 140, =\u{338}", "BP not > 140, not ="),
        ("💉\u{338}", "not (syringe)"),
        ("💉\u{20e0}", "(syringe)(no)"),
        ("💉\u{fe0f}\u{20e0} please", "(syringe)(no) please"),
        ("e\u{334}p\u{335}i\u{336}", "e~p~i~"),
        ("e\u{337}p\u{338}i\u{20d2}d\u{20d3}u\u{20e5}r\u{20e6}a\u{20ea}l\u{20eb}", "e/p/i/d/u/r/a/l/"),
        ("stop\u{338}", "stop/"),
        ("stop \u{338}", "stop /"),
        ("¬epidural, pool¬epidural", "not epidural, pool not epidural"),
    ] {
        assert_eq!(to_ascii(hers), plain, "{hers}");
    }
    assert!(!loses_letters("“really” – no…\u{a0}thanks"), "quotation marks and dashes are no letters");
    for struck in ["e\u{336}", "=\u{338}", "a\u{20e0}"] {
        assert!(loses_letters(struck), "{struck}: she is told that it was rewritten");
    }
}

#[test]
fn amounts_stay_what_they_are() {
    for (hers, plain) in [
        ("2½ and 1⅓", "2 1/2 and 1 1/3"),
        ("1⁄2, 1∕2, 1／2", "1/2, 1/2, 1/2"),
        ("10⁻⁶, 10¹⁰", "10^-6, 10^1^0"),
        ("s⁻¹", "s-1"),
        ("2×5 mg", "2x5 mg"),
        ("5㎍, 5µg, 5 µl", "5mcg, 5mcg, 5 microl"),
        ("37°C, 37°, 37 °C", "37 deg C, 37 deg, 37 deg C"),
        ("H₂O, m²", "H2O, m2"),
        ("‰", "per 1000"),
    ] {
        assert_eq!(to_ascii(hers), plain, "{hers}");
    }
}

#[test]
fn words_that_stand_apart_stay_apart() {
    for space in ['\t', '\u{b}', '\u{c}', '\r', '\u{85}', '\u{2028}', '\u{2029}'] {
        let hers = format!("no{space}epidural");
        assert_eq!(to_ascii(&hers), "no epidural", "{space:?}");
        assert_eq!(to_unicode(&hers, false), "no epidural", "{space:?}");
    }
    assert_eq!(to_ascii("a\r\nb\rc"), "a\nb c");
    assert_eq!(to_ascii("no\u{3000}epidural"), "no epidural");
}

#[test]
fn nothing_that_can_be_seen_is_dropped() {
    for character in char::MIN..=char::MAX {
        let plain = to_ascii(&format!("a{character}b"));
        assert!(plain.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')), "U+{:04X}", u32::from(character));
        let is_gone = plain == "ab";
        let is_nothing = character.is_control() || is_invisible(character);
        assert_eq!(is_gone, is_nothing && !character.is_whitespace(), "U+{:04X} {character}", u32::from(character));
    }
}

#[test]
fn what_cannot_be_seen_is_marks_and_nothing_else() {
    for seen in ["a", " ", "✗", "\u{338}", "\u{20e0}", "🏻‍".get(..0).unwrap_or(" "), "1"] {
        assert!(!seen.chars().any(is_invisible), "{seen}");
    }
    for unseen in "\u{ad}\u{301}\u{61c}\u{200b}\u{200d}\u{200e}\u{202e}\u{2060}\u{2066}\u{20dd}\u{20e3}\u{fe0e}\u{fe0f}\u{feff}\u{1f3fb}\u{1f3ff}\u{e0067}".chars() {
        assert!(is_invisible(unseen), "{unseen:?}");
        assert!(!loses_letters(&format!("a{unseen}")), "{unseen:?}");
    }
}

#[test]
fn letters_and_digits_that_run_from_right_to_left_are_known() {
    for right_to_left in "אבےمیނ٠٩\u{200f}".chars() {
        assert!(is_right_to_left(right_to_left), "{right_to_left:?}");
    }
    for not in "aé0۰۹ 田আ+❌\u{200e}".chars() {
        assert!(!is_right_to_left(not), "{not:?}");
    }
}

#[test]
fn other_scripts_are_not_guessed_in_latin_letters() {
    for hers in ["مایا", "Asha آشا", "আশা", "ਆਸ਼ਾ", "Ольга", "田", "ελένη", "μαια"]
    {
        assert!(needs_unicode(hers), "{hers}");
    }
    for hers in ["β-blocker", "5 µg", "❌", "№ 5", "x²", "ﬁn", "½", "👩🏽‍🍼", "ʼ"] {
        assert!(!needs_unicode(hers), "{hers}");
    }
}

#[test]
fn a_number_in_right_to_left_words_is_joined() {
    for (hers, joined) in [
        ("مایا 0117 496 0123", "مایا 0117\u{a0}496\u{a0}0123"),
        ("(0117) 496-0123", "0117\u{a0}496\u{a0}0123"),
        ("+44 (0)117 4960123", "+44\u{a0}0\u{a0}117\u{a0}4960123"),
        ("0117/4960123", "0117/4960123"),
        ("0117+4960123", "0117+4960123"),
        ("0800-1800 500-1000 mg", "0800-1800 500-1000 mg"),
        ("مایا (0117) / 496 0123", "مایا 0117/496\u{a0}0123"),
        ("2 - 3", "2 - 3"),
        ("پیراسیٹامول 500-1000 mg, 1000+500", "پیراسیٹامول 500-1000 mg, 1000+500"),
        ("2026-12-05, 05-12-2026 یا 5/12/2026", "2026-12-05, 05-12-2026 یا 5/12/2026"),
        ("943 476 5919", "943 476 5919"),
    ] {
        assert_eq!(to_unicode(hers, true), joined);
    }
    assert_eq!(to_unicode("0117 496 0123", false), "0117 496 0123");
}

#[test]
fn a_joined_number_keeps_its_order_on_any_screen() {
    for level in [unicode_bidi::Level::ltr(), unicode_bidi::Level::rtl()] {
        for number in ["0117 496 0123", "(0117) 496-0123", "0117/496 0123", "٠١١٧ ٤٩٦ ٠١٢٣"] {
            let hers = format!("مایا {number} رات کو");
            let [typed, joined] = [hers.clone(), to_unicode(&hers, true)].map(|text| {
                let shown = unicode_bidi::BidiInfo::new(&text, Some(level));
                let paragraph = &shown.paragraphs[0];
                let line = shown.reorder_line(paragraph, paragraph.range.clone());
                line.chars().filter(|c| c.is_numeric()).collect::<String>()
            });
            let digits: String = number.chars().filter(|c| c.is_numeric()).collect();
            assert_ne!(typed, digits, "as typed, {number} turns round");
            assert_eq!(joined, digits, "{number} keeps its order");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn plain_text_is_plain(text in any::<String>()) {
        prop_assert!(to_ascii(&text).bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')));
    }

    #[test]
    fn plain_text_stays_as_it_is(text in "[!-~]{1,9}( [!-~]{1,9}){0,9}") {
        prop_assert_eq!(to_ascii(&text), text);
    }

    #[test]
    fn no_control_character_is_left(text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{202e}\u{2066}\u{2069}\n]{0,40}") {
        for right_to_left in [false, true] {
            let shown = to_unicode(&text, right_to_left);
            prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'));
            let has_mark = shown.contains(['\u{200e}', '\u{200f}', '\u{202e}', '\u{2066}', '\u{2069}']);
            prop_assert!(!has_mark);
        }
    }

    #[test]
    fn nothing_that_cannot_ring_is_touched(text in "[1-9][0-9]{0,3}([-+/ ]{1,2}[0-9]{1,4}){0,3}( mg|م|ی|।|ਅ)?") {
        prop_assert_eq!(to_unicode(&format!("مایا {text}"), true), format!("مایا {}", text.trim()));
    }

    #[test]
    fn digits_are_never_moved_or_dropped(text in "[0-9 +()/-]{0,30}|[0-9مای ()+-]{0,30}") {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        prop_assert_eq!(digits(&to_unicode(&text, true)), digits(&text));
    }
}

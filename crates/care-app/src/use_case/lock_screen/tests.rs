use care_plan::{Answer, LockScreenCard, Plan, Tier};

use super::*;
use crate::tests::host_in;

/// A card as the first version wrote it.
const FROZEN: &[u8] = include_bytes!("../../../tests/vectors/card.txt");

fn plan() -> Plan {
    let answers = [("about-me/name", "Asha"), ("must-know/allergies", "Penicillin"), ("birth-pain/wish", "المسكّن")];
    let answers = answers.map(|(id, text)| (id.parse().unwrap(), Answer::of_text(text, Tier::Shared)));
    Plan { answers: answers.into(), ..Plan::default() }
}

fn made(host: &Host) -> CardBytes {
    CardBytes::of(&plan().lock_screen_excerpt(LockScreenCard::Labour).unwrap(), host).unwrap()
}

fn texts(bytes: &CardBytes) -> Option<Vec<String>> {
    Some(bytes.blocks()?.into_iter().map(|block| block.text).collect())
}

#[test]
fn a_card_that_the_first_version_wrote_is_read_and_is_written_so_still() {
    let folder = tempfile::tempdir().unwrap();
    let host = host_in(folder.path());
    if std::env::var_os("FREEZE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/card.txt"), made(&host).0).unwrap();
        return;
    }
    let told = texts(&CardBytes(FROZEN.to_vec())).unwrap();
    for text in ["Asha", "Penicillin", "المسكّن"] {
        assert!(told.iter().any(|told| told == text), "{text}: {told:?}");
    }
    assert_eq!(made(&host), CardBytes(FROZEN.to_vec()), "frozen");
}

#[test]
fn one_that_is_harmed_anywhere_or_cut_is_no_card() {
    for at in 0..FROZEN.len() {
        let mut harmed = FROZEN.to_vec();
        harmed[at] ^= 0x01;
        assert_eq!(CardBytes(harmed).blocks(), None, "at {at}");
        assert_eq!(CardBytes(FROZEN[..at].to_vec()).blocks(), None, "cut at {at}");
    }
    assert_eq!(CardBytes([FROZEN, b" "].concat()).blocks(), None, "nor one with something behind it");
}

/// A whole file round any text.
fn whole(body: &str) -> CardBytes {
    CardBytes(format!("{HEAD}{}\n{body}", ContentHash::of(body.as_bytes())).into_bytes())
}

#[test]
fn one_that_somebody_else_made_is_read_as_words_or_not_at_all() {
    let one = |kind: &str, more: &str| {
        whole(&format!(r#"[{{"kind":"{kind}","text":"a","language":null,"direction":"left-to-right"{more}}}]"#))
    };
    assert!(one("words", "").blocks().is_some(), "the form itself is right");
    let foreign = [one("photo", ""), one("title", ""), one("button", ""), one("words", r#","photo":null"#)];
    for foreign in foreign {
        assert_eq!(foreign.blocks(), None, "{foreign:?}");
    }
    let deep = "[".repeat(30_000);
    let language = r#"[{"kind":"words","text":"a","language":"xx","direction":"left-to-right"}]"#;
    for body in ["", "[]", "{}", "null", "\u{0}", language, &deep] {
        assert_eq!(whole(body).blocks(), None, "{:.20}", body);
    }
    let newer = String::from_utf8(FROZEN.to_vec()).unwrap().replacen("card 1 ", "card 2 ", 1);
    assert_eq!(CardBytes(newer.into_bytes()).blocks(), None, "nor one of a newer version");
}

proptest::proptest! {
    #[test]
    fn whatever_stands_there_is_read_without_harm(bytes: Vec<u8>, body: String) {
        assert_eq!(CardBytes(bytes).blocks(), None);
        let _ = whole(&body).blocks();
    }
}

#[test]
fn what_is_more_than_a_card_holds_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let host = host_in(folder.path());
    let mut plan = plan();
    plan.answers.insert("birth-space/wish".parse().unwrap(), Answer::of_text(&"dim ".repeat(20_000), Tier::Shared));
    let excerpt = plan.lock_screen_excerpt(LockScreenCard::Labour).unwrap();
    assert_eq!(CardBytes::of(&excerpt, &host), Err(ApiError::CardTooLong));
    let nothing = plan.lock_screen_excerpt(LockScreenCard::Numbers).unwrap();
    assert_eq!(CardBytes::of(&nothing, &host), Err(ApiError::NothingToShow));
}

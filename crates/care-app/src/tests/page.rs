//! What the page asks for and is told, with an open plan and without one.

use std::fs;

use care_bridge::{CheckCode, CodeCheckView, Search, SetTheme, Summary, SummaryForm, Theme};

use super::home::{Home, PASSPHRASE};
use super::*;

#[test]
fn how_a_code_that_is_being_typed_stands_is_told_group_by_group() {
    let mut app = Home::new().app();
    let code = care_seal::RecoveryCode::generate(&mut |bytes| Counting(5).fill(bytes)).unwrap();
    let groups: Vec<String> = code.groups().iter().map(|group| group.to_string()).collect();
    let mut check = |typed: &str| app.ask(CheckCode(typed.as_bytes().into())).unwrap();
    let nothing = check("");
    assert_eq!(nothing, check(" - "));
    let CodeCheckView { whole_groups, further_digits, ref wrong_groups, not_digits, too_long, is_whole } = nothing;
    assert_eq!((whole_groups, further_digits, wrong_groups.len()), (0, 0, 0));
    assert!(!not_digits && !too_long && !is_whole);

    let whole = groups.join(" ");
    assert_eq!(check(&whole), CodeCheckView { whole_groups: 8, is_whole: true, ..nothing.clone() });
    assert_eq!(check(&format!("{whole} 1")), CodeCheckView { whole_groups: 8, too_long: true, ..nothing.clone() });
    let half = format!("{} {}", groups[..3].join("-"), groups[3].split_at(2).0);
    assert_eq!(check(&half), CodeCheckView { whole_groups: 3, further_digits: 2, ..nothing.clone() });
    // A group in the place of another.
    let mut swapped = groups.clone();
    swapped.swap(1, 2);
    let wrong = CodeCheckView { whole_groups: 8, wrong_groups: vec![2, 3], ..nothing.clone() };
    assert_eq!(check(&swapped.join(" ")), wrong);
    assert_eq!(check(&swapped[..3].join(" ")), CodeCheckView { whole_groups: 3, ..wrong });
    for no_code in ["my passphrase", &format!("{whole} x")] {
        assert_eq!(check(no_code), CodeCheckView { not_digits: true, ..nothing.clone() }, "{no_code}");
    }
    let no_text = app.ask(CheckCode(vec![0xff, 0xfe].into())).unwrap();
    assert_eq!(no_text, CodeCheckView { not_digits: true, ..nothing });
}

#[test]
fn her_words_are_found_and_nothing_else_is() {
    let mut home = Home::with_plan(&[("birth-pain/wish", "Une péridurale"), ("birth-place/wish", "At home")]);
    let mut app = home.app();
    app.start(Start {}).unwrap();
    let mut found = |words: &str| {
        let found = app.ask(Search { words: words.to_owned() }).unwrap();
        found.into_iter().map(|found| found.answer.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found("peridurale"), ["birth-pain/wish"]);
    assert!(found("").is_empty() && found(&"péridurale ".repeat(100)).is_empty());
    // Of more than anybody types the first is looked for.
    assert_eq!(found(&format!("péridurale{}x", " ".repeat(300))), ["birth-pain/wish"]);
}

#[test]
fn how_the_page_looks_is_told_at_once_and_after_a_new_start() {
    let mut home = Home::new();
    let mut app = home.app();
    let set = app.ask(SetTheme { theme: Theme::Dark }).unwrap();
    assert_eq!(set.theme, Theme::Dark);
    drop(app);
    assert_eq!(home.app().start(Start {}).unwrap().preferences, set);
}

#[test]
fn what_she_shows_says_when_it_was_changed_last_and_when_it_is_shown() {
    let mut home = Home::locked();
    home.set_day(4);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let disclosure = || Disclosure::usual(Audience::Midwife);
    let told = "Changed 18 November 2026, 11:06, shown 22 November 2026, 11:06";
    assert_eq!(app.ask(Show { disclosure: disclosure(), is_held_up: false }).unwrap().dates, told);
    let summary = app.ask(Summary { disclosure: disclosure(), form: SummaryForm::Text }).unwrap();
    let short = "Changed 18 Nov 2026 11:06, shown 22 Nov 2026 11:06";
    assert_eq!((summary.cards.len(), summary.dates.as_str()), (1, short));
    for line in ["\nShown 22 Nov 2026 11.06\n", "\nWritten by me. Changed 18 Nov 2026 11.06.\n"] {
        assert!(summary.cards[0].text.contains(line), "{line:?} in {:?}", summary.cards[0].text);
    }
    assert!(summary.cards[0].text.contains("At home"));

    write(&mut app, "infection-tests/who-knows", "for health staff alone, when I tick it");
    app.ask(MoveAnswer { answer: id("birth-pain/wish"), tier: Tier::JustMe }).unwrap();
    write(&mut app, "birth-pain/wish", "for me alone");
    assert_eq!(
        app.ask(Show { disclosure: disclosure(), is_held_up: false }).unwrap().dates,
        told,
        "what stays is no change of what is shown"
    );
    let mut ticked = disclosure();
    ticked.sensitive_sections.insert("infection-tests".to_owned());
    let now = "Changed 22 November 2026, 11:06, shown 22 November 2026, 11:06";
    assert_eq!(app.ask(Show { disclosure: ticked, is_held_up: false }).unwrap().dates, now, "unless she ticks it");
    write(&mut app, "birth-pushing/wish", "my way");
    write(&mut app, "birth-pushing/wish", "");
    assert_eq!(
        app.ask(Show { disclosure: disclosure(), is_held_up: false }).unwrap().dates,
        now,
        "what she took out was a change"
    );
}

#[test]
fn no_two_plans_are_salted_alike() {
    let salts: Vec<Vec<u8>> = (1..3)
        .map(|seed| {
            let folder = tempfile::tempdir().unwrap();
            let mut app = app(folder.path(), seed);
            app.ask(Begin {}).unwrap();
            app.ask(SetLock(PASSPHRASE.into())).unwrap();
            fs::read(folder.path().join("vault/kdf")).unwrap()
        })
        .collect();
    assert_ne!(salts[0], salts[1]);
}

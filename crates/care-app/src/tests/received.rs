//! A plan that somebody else gave her: what is read of it, what is kept, and what nothing of it ever reaches.

use care_bridge::{
    BlockKind, DropReceived, ForgetReceived, KeepReceived, ListReceived, OpenReceived, PickReceived, PickedPlanView,
    ReadReceived, ReceivedPlanView, SavePage,
};
use care_plan::ContentHash;
use care_vault::{Salvaged, VaultName};

use super::home::{Home, PASSPHRASE};
use super::*;

/// A plan as another program may write one.
pub(super) const DOCUMENT: &str = r#"{"resourceType": "Bundle", "type": "document", "entry": [{"resource": {
    "resourceType": "Composition", "title": "Plan of Leila", "date": "2026-11-10T08:00:00Z", "language": "en-GB",
    "identifier": {"value": "7K3M-9QTX"}, "section": [{"title": "My birth", "text": {
        "div": "<div xmlns='http://www.w3.org/1999/xhtml'><p>At <b>home</b>, with my sister</p></div>"}}]}}]}"#;

/// What somebody else gives her: a page for a computer, and its code.
fn page_of_another() -> (Vec<u8>, String) {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    write(&mut app, "about-me/name", "Leila");
    write(&mut app, "birth-pain/wish", "Water, then \u{202e}nothing");
    let asked = SavePage { disclosure: Disclosure::usual(Audience::Midwife) };
    let page = sealed_page::page_of(&mut app, &asked).unwrap();
    (page.file.bytes, page.view.code)
}

fn open_plan(home: &mut Home) -> App {
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app
}

fn pick(app: &mut App, bytes: &[u8]) -> Result<PickedPlanView, ApiError> {
    app.take_received((PickReceived {}, bytes.to_vec()))
}

fn said(plan: &ReceivedPlanView) -> String {
    plan.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join(" / ")
}

#[test]
fn a_page_that_somebody_gave_her_is_read_by_its_code_kept_and_forgotten_for_good() {
    let (bytes, code) = page_of_another();
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    write(&mut app, "about-me/name", "Asha");
    assert_eq!(pick(&mut app, &bytes).unwrap(), PickedPlanView { plan: None }, "its code comes first");
    for (typed, told) in [
        ("", ApiError::NotAShareCode),
        ("1234 5678", ApiError::NotAShareCode),
        ("0000 0000 0000 0000 0000", ApiError::WrongShareCode),
    ] {
        assert_eq!(app.ask(OpenReceived(typed.as_bytes().into())), Err(told), "{typed}");
        assert_eq!(app.ask(KeepReceived {}), Err(ApiError::NotAPlan), "nothing is open");
    }
    let read = app.ask(OpenReceived(code.as_bytes().into())).unwrap();
    assert!(said(&read).contains("Leila") && said(&read).contains("Water, then nothing"), "{}", said(&read));
    assert!(said(&read).contains("Written by me."), "its standing lines");
    assert!(read.is_whole && !read.is_old && !read.is_kept && read.version.is_some());
    assert_eq!(read.made.as_deref(), Some("18 November 2026, 11:06"));
    assert_eq!(app.ask(ListReceived {}).unwrap(), [], "nothing is kept until she says so");

    let kept = app.ask(KeepReceived {}).unwrap();
    assert_eq!((kept.len(), kept[0].title.contains("Leila")), (1, true), "{kept:?}");
    pick(&mut app, &bytes).unwrap();
    app.ask(OpenReceived(code.as_bytes().into())).unwrap();
    assert_eq!(app.ask(KeepReceived {}).unwrap().len(), 1, "the same is kept once");
    assert!(!format!("{:?}", plan(&mut app)).contains("Leila"), "it is not hers");
    let shown = app.ask(Show { disclosure: Disclosure::usual(Audience::Midwife), is_held_up: false }).unwrap();
    assert!(!format!("{shown:?}").contains("Leila"), "and in nothing that she shows");
    drop(app);

    let mut app = open_plan(&mut home);
    let again = app.ask(ReadReceived { plan: kept[0].plan }).unwrap();
    assert_eq!(again, ReceivedPlanView { is_kept: true, ..read });
    app.verify();
    assert_eq!(app.ask(ForgetReceived { plan: kept[0].plan }).unwrap(), []);
    assert_eq!(app.ask(ReadReceived { plan: kept[0].plan }), Err(ApiError::UnknownPlace));
    assert!(app.open().unwrap().0.everyday().unwrap().has_remnants().unwrap(), "what is left of it is written over");
    app.verify();
    assert!(!app.open().unwrap().0.everyday().unwrap().has_remnants().unwrap());
}

#[test]
fn a_document_and_a_file_of_age_are_taken_as_well() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    let plan = pick(&mut app, DOCUMENT.as_bytes()).unwrap().plan.unwrap();
    assert_eq!(said(&plan), "Plan of Leila / My birth / At home, with my sister");
    assert_eq!((plan.made.as_deref(), plan.version.as_deref()), (Some("10 November 2026, 08:00"), Some("7K3M-9QTX")));

    let (page, code) = page_of_another();
    let sealed = care_viewer::sealed_in(&page).unwrap().unwrap();
    let binary = care_seal::from_armour(&sealed, 1 << 20).unwrap();
    for file in [sealed.as_bytes(), &binary, format!("Dear midwife,\n\n{sealed}\nLeila").as_bytes()] {
        assert_eq!(pick(&mut app, file).unwrap().plan, None);
        assert!(said(&app.ask(OpenReceived(code.as_bytes().into())).unwrap()).contains("Leila"));
    }
}

#[test]
fn a_file_that_is_no_plan_is_told_and_leaves_nothing_open() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    let (page, code) = page_of_another();
    let begins = String::from_utf8_lossy(&page).find("-----BEGIN").unwrap();
    let large = DOCUMENT.replace("At <b>home</b>", &"At home ".repeat(40_000));
    let files: [(&[u8], ApiError); 7] = [
        (b"", ApiError::NotAPlan),
        (b"%PDF-1.7 a paper", ApiError::NotAPlan),
        (br#"{"resourceType": "Patient"}"#, ApiError::NotAPlan),
        (b"\xff\xfe\x00", ApiError::NotAPlan),
        (&page[..begins + 900], ApiError::ReceivedDamaged),
        (large.as_bytes(), ApiError::ReceivedTooLarge),
        (&vec![b' '; 2 * 1024 * 1024 + 1], ApiError::ReceivedTooLarge),
    ];
    for (bytes, told) in files {
        pick(&mut app, DOCUMENT.as_bytes()).unwrap();
        assert_eq!(pick(&mut app, bytes), Err(told), "{} bytes", bytes.len());
        assert_eq!(app.ask(KeepReceived {}), Err(ApiError::NotAPlan), "nor is the one before open any more");
    }
    let sealed = care_viewer::sealed_in(&page).unwrap().unwrap();
    let (begins, rest) = sealed.split_at(200);
    let other = if rest.starts_with('A') { "B" } else { "A" };
    pick(&mut app, format!("{begins}{other}{}", rest.get(1..).unwrap()).as_bytes()).unwrap();
    assert_eq!(app.ask(OpenReceived(code.as_bytes().into())), Err(ApiError::ReceivedDamaged));
}

#[test]
fn what_was_picked_goes_with_the_lock_and_no_more_are_kept_than_may_be() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    pick(&mut app, DOCUMENT.as_bytes()).unwrap();
    app.close();
    assert_eq!(app.ask(KeepReceived {}), Err(ApiError::Closed));
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(app.ask(KeepReceived {}), Err(ApiError::NotAPlan));
    pick(&mut app, DOCUMENT.as_bytes()).unwrap();
    app.ask(DropReceived {}).unwrap();
    assert_eq!(app.ask(KeepReceived {}), Err(ApiError::NotAPlan));

    let keep = |app: &mut App, number: usize| {
        pick(app, DOCUMENT.replace("Leila", &format!("Leila {number}")).as_bytes()).unwrap();
        app.ask(KeepReceived {})
    };
    for number in 0..20 {
        assert_eq!(keep(&mut app, number).unwrap().len(), number + 1);
    }
    assert_eq!(keep(&mut app, 20), Err(ApiError::ReceivedFull));
    assert_eq!(keep(&mut app, 3).unwrap().len(), 20, "one that is kept already is no other one");
    home.set_day(30);
    drop(app);
    let mut app = open_plan(&mut home);
    let row = app.ask(ListReceived {}).unwrap().remove(0);
    assert!(app.ask(ReadReceived { plan: row.plan }).unwrap().is_old);
}

#[test]
fn what_was_kept_by_this_version_is_read_by_every_later_one() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    let document = r#"{"resourceType":"Bundle","type":"document","entry":[{"resource":{"resourceType":"Composition","title":"Plan of Leila"}}]}"#;
    let plan = ContentHash::of(document.as_bytes());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/received-1.bin");
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        pick(&mut app, document.as_bytes()).unwrap();
        app.ask(KeepReceived {}).unwrap();
        let kept = app.open().unwrap().0.remembers(&format!("received.{plan}")).unwrap();
        std::fs::write(&file, kept).unwrap();
    }
    let frozen = std::fs::read(&file).unwrap();
    let open = app.open().unwrap().0;
    open.remember_in(VaultName::Everyday, &format!("received.{plan}"), &frozen).unwrap();
    // Of a later form, harmed, and under another name.
    let harmed = [&[2][..], &frozen[1..]].concat();
    let others = ["0", "1", "2"].map(|digit| format!("received.{}", digit.repeat(64)));
    for (name, kept) in others.iter().zip([&harmed, &frozen[..20].to_vec(), &frozen]) {
        open.remember_in(VaultName::Everyday, name, kept).unwrap();
    }
    let rows = app.ask(ListReceived {}).unwrap();
    assert_eq!(rows.len(), 4, "what cannot be read is listed, to be forgotten");
    assert_eq!(rows.iter().filter(|row| row.title.is_empty()).count(), 3);
    assert_eq!(said(&app.ask(ReadReceived { plan }).unwrap()), "Plan of Leila");
    let harmed = "0".repeat(64).parse().unwrap();
    assert_eq!(app.ask(ReadReceived { plan: harmed }), Err(ApiError::ReceivedDamaged));
    assert_eq!(app.ask(ForgetReceived { plan: harmed }).unwrap().len(), 3);
}

#[test]
fn two_cards_stay_two_and_what_runs_its_own_way_in_a_line_still_does() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    let inner = "<p>My midwife</p><hr/><p dir='rtl'>\u{645}\u{627} <bdi dir='ltr'>0117 (ask)</bdi></p>";
    let plan = pick(&mut app, DOCUMENT.replace("<p>At <b>home</b>, with my sister</p>", inner).as_bytes());
    let blocks = plan.unwrap().plan.unwrap().blocks;
    let said: Vec<(BlockKind, &str)> = blocks.iter().map(|block| (block.kind, block.text.as_str())).skip(2).collect();
    let isolated = "\u{645}\u{627} \u{2068}0117 (ask)\u{2069}";
    assert_eq!(said, [(BlockKind::Words, "My midwife"), (BlockKind::Rule, ""), (BlockKind::Words, isolated)]);
    assert_eq!(blocks.last().unwrap().direction, care_bridge::Direction::RightToLeft);
}

#[test]
fn what_stands_beside_it_is_a_day_and_a_code_or_is_not_said() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    let mut seen = |date: &str, version: &str| {
        let document = DOCUMENT.replace("2026-11-10T08:00:00Z", date).replace("7K3M-9QTX", version);
        let plan = pick(&mut app, document.as_bytes()).unwrap().plan.unwrap();
        (plan.made, plan.is_old, plan.version)
    };
    assert_eq!(seen("2026-11-04", "Ring 0900 1"), (Some("4 November 2026".to_owned()), false, None));
    assert!(seen("2026-11-03", "7K3M-9QTX").1, "of a day its end counts");
    for nobody_knows in ["2026-11", "2026", "soon", "Ring 0900 1"] {
        assert_eq!(seen(nobody_knows, "").0, None, "{nobody_knows}");
    }
}

#[test]
fn what_was_forgotten_is_told_where_a_copy_still_holds_it_and_no_repair_brings_it_back() {
    let mut home = Home::locked();
    let mut app = open_plan(&mut home);
    pick(&mut app, DOCUMENT.as_bytes()).unwrap();
    let plan = app.ask(KeepReceived {}).unwrap()[0].plan;
    app.close(); // with a copy of the day
    home.set_day(2);
    drop(app);
    let mut app = open_plan(&mut home);
    app.host.stops_before_copies = true;
    assert_eq!(app.ask(ForgetReceived { plan }), Err(ApiError::DeletedNotEverywhere));
    assert_eq!(app.ask(ListReceived {}).unwrap(), [], "it is forgotten here");
    app.host.stops_before_copies = false;
    assert_eq!(app.ask(ForgetReceived { plan }).unwrap(), [], "and everywhere when she asks once more");
    let name = format!("received.{plan}");
    let of_a_copy = Salvaged { settings: vec![(name.clone(), vec![1])], ..Salvaged::default() };
    let of_here = Salvaged { settings: vec![(name.clone(), vec![2])], ..Salvaged::default() };
    let settings = |main: Salvaged| crate::repair::settings_of(&[main, of_a_copy.clone()]);
    assert_eq!(settings(Salvaged::default()).get(&name), None);
    assert_eq!(settings(of_here).get(&name), Some(&vec![2]), "the control");
}

//! What an open phone is not enough for: one minute with it, and the app's own buttons.

use care_bridge::{
    BeginPregnancy, ChooseAside, ChooseLockScreenCard, CodeOf, ConfirmSecret, DeleteForGood, DeletePicked, Deletion,
    ExportEverything, LeaveFull, ListAside, MakeCode, OpenPicked, PickBackup, ResetPassphrase, SaveBackup,
    SetBiometric, SetEverydayPassphrase, SetFullPassphrase, Wipe,
};

use care_plan::LockScreenCard;

use super::home::{FULL, Home, PASSPHRASE, Sure, bring_back};
use super::*;

const OTHER: &[u8] = b"nine loud geese on the roof";

type Act = fn(&mut App) -> Result<(), ApiError>;

const ACTS: [(&str, Act); 9] = [
    ("a code", |app| app.ask(MakeCode { of: CodeOf::Everyday }).map(drop)),
    ("a full passphrase", |app| app.ask(SetFullPassphrase(OTHER.into())).map(drop)),
    ("a finger", |app| app.biometric_secret_to_seal(SetBiometric {}).map(drop)),
    ("a card that opens without unlocking", |app| {
        app.ask(ChooseLockScreenCard { card: LockScreenCard::Hard }).map(drop)
    }),
    ("everything", |app| app.everything(ExportEverything {}).map(drop)),
    ("a card", |app| {
        let card = *plan(app).entries.keys().next().unwrap();
        app.ask(DeleteForGood { what: Deletion::Entry(card) }).map(drop)
    }),
    ("a section", |app| app.ask(DeleteForGood { what: Deletion::Section("birth-place".parse().unwrap()) }).map(drop)),
    ("an earlier plan", |app| app.ask(DeleteForGood { what: Deletion::EarlierPlan(1) }).map(drop)),
    ("the plan", |app| app.wipe(Wipe {}).map(drop)),
];

/// A locked plan with an answer and a card, open.
fn open(home: &mut Home) -> App {
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let card = AddEntry { section: "contingency".parse().unwrap(), name: "Labour changes".to_owned() };
    app.ask(card).unwrap();
    app
}

/// The same with a plan of before.
fn with_an_earlier_plan(home: &mut Home) -> App {
    let mut app = open(home);
    app.ask(BeginPregnancy {}).unwrap();
    app.ask(words("birth-place/wish", "In the birth centre")).unwrap();
    app.ask(AddEntry { section: "contingency".parse().unwrap(), name: "Labour changes".to_owned() }).unwrap();
    app
}

#[test]
fn one_minute_with_the_open_phone_gives_no_way_in_takes_nothing_out_and_ends_nothing() {
    for (what, act) in ACTS {
        let mut home = Home::locked();
        let mut app = with_an_earlier_plan(&mut home);
        assert_eq!(act(&mut app), Err(ApiError::SecretFirst), "{what}");
        assert_eq!(app.ask(ConfirmSecret(OTHER.into())), Err(ApiError::PresentPassphraseWrong), "{what}");
        assert_eq!(act(&mut app), Err(ApiError::SecretFirst), "{what}: a miss lets nothing through");
        app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
        assert_eq!(act(&mut app), Ok(()), "{what}: who knows it does it");
        if app.is_open() {
            assert_eq!(
                app.ask(MakeCode { of: CodeOf::Everyday }).map(drop),
                Err(ApiError::SecretFirst),
                "{what}: once"
            );
        }
    }
}

#[test]
fn a_secret_is_spent_by_the_act_that_it_was_said_for_also_where_that_cannot_be() {
    let mut home = Home::locked();
    let mut app = open(&mut home);
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    let nothing = Deletion::Section("p2-birth-place".parse().unwrap());
    assert_eq!(app.ask(DeleteForGood { what: nothing }).err(), Some(ApiError::UnknownPlace));
    assert_eq!(app.wipe(Wipe {}).err(), Some(ApiError::SecretFirst));
}

#[test]
fn one_answer_is_hers_to_delete_and_a_plan_without_a_lock_asks_for_nothing() {
    let mut home = Home::locked();
    let mut app = open(&mut home);
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();

    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    super::home::opened(&mut app);
    app.ask(ConfirmSecret(b"anything".into())).unwrap();
    app.ask(DeleteForGood { what: Deletion::Section("birth-place".parse().unwrap()) }).unwrap();
    app.everything(ExportEverything {}).unwrap();
    app.wipe(Wipe {}).unwrap();
}

#[test]
fn the_secret_that_is_asked_for_opens_all_that_is_open_and_no_other_is_told_of() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    let wrong = Err(ApiError::PresentPassphraseWrong);
    assert_eq!(app.ask(ConfirmSecret(code.clone().into())), wrong, "a paper that was found is no passphrase");
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    assert_eq!(app.ask(ConfirmSecret(PASSPHRASE.into())), wrong, "the everyday one is not enough for everything");
    for (what, act) in [
        ("leaving it", (|app| app.ask(LeaveFull {}).map(drop)) as Act),
        ("another everyday one", |app| app.ask(SetEverydayPassphrase(OTHER.into())).map(drop)),
    ] {
        assert_eq!(act(&mut app), Err(ApiError::SecretFirst), "{what}");
    }
    app.ask(ConfirmSecret(FULL.into())).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(app.ask(MakeCode { of: CodeOf::Everyday }).map(drop), Err(ApiError::SecretFirst), "of another session");
    assert_eq!(app.ask(ConfirmSecret(FULL.into())), wrong, "an everyday session learns of no full one");
    app.close();

    // A code that has opened the plan counts as its secret.
    app.unlock(code.clone()).unwrap();
    assert_eq!(app.wipe(Wipe {}), Err(ApiError::SecretFirst), "but not by having opened it");
    app.ask(ConfirmSecret(code.into())).unwrap();
    app.everything(ExportEverything {}).unwrap();
}

#[test]
fn who_forgot_her_passphrase_sets_a_new_one_right_after_her_code_opened_the_plan() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    app.close();
    app.unlock(code.clone()).unwrap();
    app.ask(ResetPassphrase(OTHER.into())).unwrap();
    assert_eq!(app.ask(ResetPassphrase(FULL.into())).map(drop), Err(ApiError::SecretFirst), "once");
    app.sure(&code, ResetPassphrase(FULL.into())).unwrap();
}

#[test]
fn what_was_said_is_for_one_minute() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    let (open, _) = app.open().unwrap();
    assert!(matches!(open.sure(Duration::from_secs(61)), Err(ApiError::SecretFirst)));
    app.ask(ConfirmSecret(PASSPHRASE.into())).unwrap();
    assert!(app.open().unwrap().0.sure(Duration::from_secs(60)).is_ok());
}

#[test]
fn a_plan_that_lies_aside_is_deleted_within_a_minute_of_its_secret_and_not_by_whoever_comes_after() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let copy = app.backup_file(SaveBackup {}).unwrap().bytes;
    app.take_backup(PickBackup {}, copy).unwrap();
    bring_back(&mut app, PASSPHRASE).unwrap();
    let number = app.ask(ListAside {}).unwrap()[0].number;
    app.ask(ChooseAside { number }).unwrap();
    app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    app.host.clock = Box::new(RunningClock(Duration::from_secs(61)));
    assert_eq!(app.ask(DeletePicked {}).err(), Some(ApiError::SecretFirst));
    assert_eq!(app.ask(ListAside {}).unwrap().len(), 1, "it is there");
    app.ask(ChooseAside { number }).unwrap();
    app.ask(OpenPicked(PASSPHRASE.into())).unwrap();
    assert_eq!(app.ask(DeletePicked {}).unwrap(), [], "who says it again deletes it");
}

#[test]
fn guesses_at_the_present_secret_wait_as_everywhere() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let told: Vec<_> = (0..4).map(|_| app.ask(ConfirmSecret(OTHER.into())).unwrap_err()).collect();
    let wrong = ApiError::PresentPassphraseWrong;
    assert_eq!(told, [wrong, wrong, wrong, ApiError::TryLater { seconds: 1 }]);
    assert_eq!(app.may_unlock(), Err(ApiError::TryLater { seconds: 1 }), "the lock screen, too");
}

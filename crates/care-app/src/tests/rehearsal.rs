//! Trying a passphrase or a code in an open plan, and being reminded of it.

use care_bridge::{CodeOf, MakeCode, ReminderSeen, Security, SetFullPassphrase, SetReminder, TriedView, TrySecret};

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::*;

const OTHER: &[u8] = b"nine loud geese on the roof";

fn tried(app: &mut App, secret: &[u8]) -> Result<TriedView, ApiError> {
    app.ask(TrySecret(secret.into()))
}

#[test]
fn trying_says_whether_it_opens_the_plan_and_changes_nothing() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let before = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.join(" ");
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.join("-");
    let files = || {
        ["everyday.pass", "everyday.code", "private.pass", "private.code", "everyday.db"]
            .map(|name| std::fs::read(home.path(name)).unwrap())
    };
    let as_it_was = files();
    assert_eq!(tried(&mut app, PASSPHRASE), Ok(TriedView::Opens));
    assert_eq!(tried(&mut app, code.as_bytes()), Ok(TriedView::Opens));
    assert_eq!(tried(&mut app, before.as_bytes()), Err(ApiError::WrongPassphrase), "the paper of before");
    assert_eq!(tried(&mut app, OTHER), Err(ApiError::WrongPassphrase));
    assert!(files() == as_it_was, "no file says that anything was tried");
    assert_eq!(app.ask(MakeCode { of: CodeOf::Everyday }).map(drop), Err(ApiError::SecretFirst), "nor is it said");
    assert_eq!(tried(&mut app, OTHER), Err(ApiError::WrongPassphrase));
    assert_eq!(tried(&mut app, PASSPHRASE), Err(ApiError::TryLater { seconds: 1 }), "guesses wait here, too");
}

#[test]
fn what_is_tried_tells_nothing_of_a_full_passphrase_that_is_not_open() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    assert_eq!(tried(&mut app, FULL), Ok(TriedView::Opens));
    assert_eq!(tried(&mut app, PASSPHRASE), Ok(TriedView::OpensEveryday));
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(tried(&mut app, PASSPHRASE), Ok(TriedView::Opens), "it opens all that she sees");
    assert_eq!(tried(&mut app, FULL), Err(ApiError::WrongPassphrase));
}

#[test]
fn where_no_secret_opens_the_plan_there_is_none_to_try() {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home")]);
    let mut app = home.app();
    super::home::opened(&mut app);
    assert_eq!(tried(&mut app, PASSPHRASE), Err(ApiError::LockNeeded));
}

#[test]
fn she_is_reminded_each_month_where_she_asked_for_it_until_she_has_closed_it() {
    let mut home = Home::locked();
    let mut reminds_on = |day: i64, then: &dyn Fn(&mut App)| {
        home.set_day(day);
        let mut app = home.app();
        let is_shown = app.unlock(PASSPHRASE.to_vec()).unwrap().reminds;
        then(&mut app);
        app.close();
        is_shown
    };
    assert!(!reminds_on(0, &|_| ()) && !reminds_on(90, &|_| ()), "off until she says so");
    let asked = |app: &mut App| assert!(app.ask(SetReminder { is_on: true }).unwrap().reminder);
    assert!(!reminds_on(90, &asked));
    assert_eq!([119, 120, 121].map(|day| reminds_on(day, &|_| ())), [false, true, true], "a month later, until");
    reminds_on(121, &|app| app.ask(ReminderSeen {}).unwrap());
    assert_eq!([122, 151].map(|day| reminds_on(day, &|_| ())), [false, true]);
    reminds_on(151, &|app| assert_eq!(tried(app, PASSPHRASE), Ok(TriedView::Opens)));
    assert_eq!([152, 181].map(|day| reminds_on(day, &|_| ())), [false, true], "what she has tried she need not try");
    reminds_on(181, &|app| assert!(!app.ask(SetReminder { is_on: false }).unwrap().reminder));
    assert!(!reminds_on(400, &|app| assert!(!app.security(Security {}).unwrap().reminder)));
}

#[test]
fn a_code_that_opens_no_longer_all_that_is_open_is_not_said_to_open_it() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let code = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    // From now on: at the next opening by her passphrase it is sealed anew.
    std::fs::write(home.path("private.code"), [0x55; 1024]).unwrap();
    let told = tried(&mut app, &code);
    let all = plan(&mut app);
    app.close();
    let opened = app.unlock(code).unwrap().plan;
    assert!(opened != all, "on a locked phone, what is just hers is not there");
    assert_ne!(told, Ok(TriedView::Opens), "and she has been told that her paper opens her plan");
}

//! What was changed of what opens the plan is told once at the next opening, and since when stands on a page.

use care_bridge::{
    ChangePassphrase, ChangedSecret, ChangesSeen, CodeOf, LeaveFull, MakeCode, OpenView, ReplacePassphrase,
    ResetPassphrase, Security, SetEverydayPassphrase, SetFullPassphrase, SinceView,
};

use super::home::{FULL, Home, PASSPHRASE, Sure};
use super::*;

const OTHER: &[u8] = b"nine loud geese on the roof";
/// As it is written of [`MORNING`].
const AT: &str = "18 November 2026, 11:06";

fn both(present: &[u8], new: &[u8]) -> care_bridge::Secret {
    [present, b"\0", new].concat().into()
}

fn told(view: &OpenView) -> Vec<(ChangedSecret, &str)> {
    view.changed.iter().map(|change| (change.secret, change.at.as_str())).collect()
}

/// Closes it, opens it by `secret`, and tells what the page is told.
fn next(app: &mut App, secret: &[u8]) -> OpenView {
    app.close();
    app.unlock(secret.to_vec()).unwrap()
}

#[test]
fn a_code_that_somebody_made_is_told_at_the_next_opening_and_until_she_has_read_it() {
    let mut home = Home::locked();
    let mut app = home.app();
    assert!(next(&mut app, PASSPHRASE).changed.is_empty(), "her lock is no news to her");
    let theirs = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    assert!(plan_view(&mut app).changed.is_empty(), "who made it knows of it");
    assert_eq!(told(&next(&mut app, PASSPHRASE)), [(ChangedSecret::Code, AT)]);
    assert_eq!(told(&next(&mut app, PASSPHRASE)), [(ChangedSecret::Code, AT)], "until she has read it");
    // A day later she makes another, so that theirs opens nothing; then she has read it.
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    assert_eq!(told(&app.unlock(PASSPHRASE.to_vec()).unwrap()), [(ChangedSecret::Code, AT)]);
    app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap();
    app.ask(ChangesSeen {}).unwrap();
    assert!(plan_view(&mut app).changed.is_empty());
    drop(app);
    let mut app = home.app();
    assert_eq!(app.unlock(theirs), Err(ApiError::WrongPassphrase));
    let view = app.unlock(PASSPHRASE.to_vec()).unwrap();
    let hers = [(ChangedSecret::Code, "19 November 2026, 11:06")];
    assert_eq!(told(&view), hers, "she has read of theirs; what was changed since is told now");
}

fn plan_view(app: &mut App) -> OpenView {
    match app.start(Start {}).unwrap().stage {
        Stage::Open(view) => view,
        other => panic!("it is open: {other:?}"),
    }
}

#[test]
fn what_is_changed_while_she_reads_is_told_the_next_time() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap();
    app.close();
    drop(app);
    home.set_day(1);
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(ChangePassphrase(both(PASSPHRASE, OTHER))).unwrap();
    app.ask(ChangesSeen {}).unwrap();
    let view = next(&mut app, OTHER);
    assert_eq!(told(&view), [(ChangedSecret::Passphrase, "19 November 2026, 11:06")]);
}

#[test]
fn each_change_is_told_by_its_name() {
    use ChangedSecret::{Code, Full, FullCode, FullLeft, Passphrase};
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(ReplacePassphrase(both(PASSPHRASE, OTHER))).unwrap();
    let code = app.sure(OTHER, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    let names = |view: &OpenView| view.changed.iter().map(|change| change.secret).collect::<Vec<_>>();
    assert_eq!(names(&next(&mut app, &code)), [Passphrase, Code]);
    app.ask(ResetPassphrase(PASSPHRASE.into())).unwrap();
    app.ask(ChangesSeen {}).unwrap();
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    app.ask(ChangesSeen {}).unwrap();
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    app.sure(FULL, MakeCode { of: CodeOf::Full }).unwrap();
    assert!(next(&mut app, PASSPHRASE).changed.is_empty(), "an everyday session is told of no full one");
    assert_eq!(names(&next(&mut app, FULL)), [Full, FullCode]);
    app.ask(ChangesSeen {}).unwrap();
    app.sure(FULL, SetEverydayPassphrase(OTHER.into())).unwrap();
    assert_eq!(names(&next(&mut app, OTHER)), [Passphrase]);
    app.ask(ChangesSeen {}).unwrap();
    app.close();
    app.unlock(FULL.to_vec()).unwrap();
    app.ask(ChangePassphrase(both(FULL, b"one more full one of hers"))).unwrap();
    app.sure(b"one more full one of hers", LeaveFull {}).unwrap();
    assert_eq!(names(&next(&mut app, OTHER)), [Full, FullLeft]);
}

#[test]
fn since_when_each_secret_is_as_it_is_stands_on_lock_and_copies() {
    let mut home = Home::locked();
    let mut app = home.app();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let since = |app: &mut App| {
        let view = app.security(Security {}).unwrap();
        (view.since, view.full_since)
    };
    let passphrase = SinceView { passphrase: AT.to_owned(), ..SinceView::default() };
    assert_eq!(since(&mut app), (passphrase.clone(), SinceView::default()), "her lock");
    app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap();
    let with_code = SinceView { code: AT.to_owned(), ..passphrase.clone() };
    assert_eq!(since(&mut app).0, with_code);
    app.sure(PASSPHRASE, SetFullPassphrase(FULL.into())).unwrap();
    assert_eq!(since(&mut app), (with_code.clone(), passphrase));
    app.close();
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(since(&mut app), (with_code, SinceView::default()), "of the full one an everyday session says nothing");
}

#[test]
fn a_code_that_somebody_made_opens_nothing_once_she_says_that_someone_knows_her_passphrase() {
    let mut home = Home::locked();
    let mut app = home.app();
    // Somebody who knows it makes a code, opens the plan once more, and reads what was to be told.
    app.unlock(PASSPHRASE.to_vec()).unwrap();
    let theirs = app.sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday }).unwrap().groups.concat().into_bytes();
    next(&mut app, PASSPHRASE);
    app.ask(ChangesSeen {}).unwrap();
    assert!(next(&mut app, PASSPHRASE).changed.is_empty(), "she is told nothing of it");
    app.ask(ReplacePassphrase(both(PASSPHRASE, OTHER))).unwrap();
    app.close();
    assert_eq!(app.unlock(theirs).map(drop), Err(ApiError::WrongPassphrase), "new keys for everything");
}

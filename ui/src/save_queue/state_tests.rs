//! She types, pauses, types on; the shell is slow, or refuses.

use care_plan::{AnswerState, Edit};

use super::*;

fn id() -> AnswerId {
    "about-me/name".parse().unwrap()
}

fn state(state: Option<AnswerState>) -> Change {
    Change::Value(Edit::state(id(), state).change)
}

fn text(words: &str) -> Change {
    Change::typed(ValueKind::Text, words.to_owned())
}

fn sent_at(queue: &mut SaveQueue, now: f64) -> Vec<Change> {
    queue.taken(now).into_iter().map(|(_, change)| change).collect()
}

#[test]
fn her_words_are_saved_when_she_pauses() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "M".to_owned(), 0.0);
    queue.typed(&id(), ValueKind::Text, "Ma".to_owned(), 100.0);
    assert_eq!(sent_at(&mut queue, 550.0), [], "she is still typing");
    assert_eq!(queue.due_in(550.0), Some(50.0));
    assert_eq!(sent_at(&mut queue, 100.0 + PAUSE_MS), [text("Ma")]);
}

#[test]
fn a_pause_is_at_most_seven_tenths_of_a_second() {
    const { assert!(PAUSE_MS <= 700.0) };
}

#[test]
fn typing_on_and_on_is_saved_every_two_seconds() {
    let mut queue = SaveQueue::default();
    for step in 0..20 {
        let now = f64::from(step) * 100.0;
        queue.typed(&id(), ValueKind::Text, "x".repeat(step as usize + 1), now);
        assert_eq!(sent_at(&mut queue, now), [], "at {now} ms");
    }
    assert_eq!(sent_at(&mut queue, LONGEST_MS), [text(&"x".repeat(20))]);
}

#[test]
fn one_answer_has_one_save_under_way_and_the_newest_words_follow() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "one".to_owned(), 0.0);
    assert_eq!(sent_at(&mut queue, 700.0), [text("one")]);
    queue.typed(&id(), ValueKind::Text, "one two".to_owned(), 800.0);
    queue.typed(&id(), ValueKind::Text, "one two three".to_owned(), 900.0);
    queue.left();
    assert_eq!(sent_at(&mut queue, 5_000.0), [], "the first is still under way");
    assert_eq!(queue.words(&id()), Some("one two three"));

    let done = queue.acknowledged(&id(), Some(Tier::Shared)).unwrap();
    assert!(done.typed_on, "the reply must not touch her field");
    assert_eq!(sent_at(&mut queue, 5_000.0), [text("one two three")]);
    assert!(!queue.acknowledged(&id(), Some(Tier::Shared)).unwrap().typed_on);
    assert_eq!(queue.status(), Status { kept: 2, pending: 0, trouble: None });
}

#[test]
fn leaving_saves_at_once() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "mid-wor".to_owned(), 0.0);
    queue.left();
    assert_eq!(sent_at(&mut queue, 1.0), [text("mid-wor")]);
}

#[test]
fn nothing_is_called_kept_before_the_shell_says_so() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "a".to_owned(), 0.0);
    queue.left();
    queue.taken(0.0);
    assert_eq!(queue.status(), Status { kept: 0, pending: 1, trouble: None });
    queue.acknowledged(&id(), Some(Tier::Shared));
    assert_eq!(queue.status(), Status { kept: 1, pending: 0, trouble: None });
}

#[test]
fn words_that_could_not_be_kept_stay_and_go_again_when_she_tries_again() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "precious".to_owned(), 0.0);
    queue.left();
    queue.taken(0.0);
    queue.refused(&id(), ApiError::DiskFull);
    assert_eq!(queue.status(), Status { kept: 0, pending: 1, trouble: Some(ApiError::DiskFull) });
    assert_eq!(queue.words(&id()), Some("precious"));
    assert_eq!(sent_at(&mut queue, 9_000.0), [], "not over and over");

    queue.tried_again();
    assert_eq!(sent_at(&mut queue, 9_000.0), [text("precious")]);
    queue.acknowledged(&id(), Some(Tier::Shared));
    assert_eq!(queue.status().trouble, None);
}

#[test]
fn nothing_is_on_its_way_once_all_is_kept_or_could_not_be() {
    let mut queue = SaveQueue::default();
    assert!(queue.is_settled());
    queue.typed(&id(), ValueKind::Text, "a".to_owned(), 0.0);
    queue.left();
    assert!(!queue.is_settled(), "it is about to go");
    queue.taken(0.0);
    assert!(!queue.is_settled(), "it is under way");
    queue.refused(&id(), ApiError::DiskFull);
    assert!(queue.is_settled(), "it waits for her, and comes by itself no more");
    queue.tried_again();
    assert!(!queue.is_settled());
    queue.taken(0.0);
    queue.acknowledged(&id(), Some(Tier::Shared));
    assert!(queue.is_settled());
}

#[test]
fn words_that_could_not_be_kept_go_again_at_her_next_pause() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "a".to_owned(), 0.0);
    queue.left();
    queue.taken(0.0);
    queue.refused(&id(), ApiError::DiskFull);
    queue.typed(&id(), ValueKind::Text, "ab".to_owned(), 1_000.0);
    assert_eq!(sent_at(&mut queue, 1_000.0 + PAUSE_MS), [text("ab")]);
}

#[test]
fn an_old_text_never_comes_back_over_a_newer_one() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "old".to_owned(), 0.0);
    queue.left();
    queue.taken(0.0);
    queue.typed(&id(), ValueKind::Text, "new".to_owned(), 10.0);
    queue.refused(&id(), ApiError::FolderUnreachable);
    assert_eq!(queue.words(&id()), Some("new"));
    assert_eq!(queue.status().pending, 1, "the old text is gone");
}

#[test]
fn she_sees_what_she_chose_before_it_is_kept() {
    let mut queue = SaveQueue::default();
    queue.chose(&id(), state(Some(AnswerState::TalkAboutThis)), false);
    let mut answer = Answer::empty(Tier::Shared);
    queue.put_on(&id(), &mut answer);
    assert_eq!(answer.state(), Some(AnswerState::TalkAboutThis));
}

#[test]
fn words_typed_with_a_move_to_a_more_private_place_land_in_that_place() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "only for me".to_owned(), 0.0);
    queue.chose(&id(), Change::Tier(Tier::JustMe), false);
    assert_eq!(sent_at(&mut queue, 0.0), [Change::Tier(Tier::JustMe)], "the move goes first");
    queue.acknowledged(&id(), Some(Tier::JustMe));
    assert_eq!(sent_at(&mut queue, 0.0), [text("only for me")]);
}

#[test]
fn an_empty_answer_that_she_moved_moves_when_it_has_words() {
    let mut queue = SaveQueue::default();
    queue.chose(&id(), Change::Tier(Tier::JustMe), false);
    queue.taken(0.0);
    queue.acknowledged(&id(), None);
    let mut shown = Answer::empty(Tier::Shared);
    queue.put_on(&id(), &mut shown);
    assert_eq!(shown.tier, Tier::JustMe, "she sees what she chose");

    queue.typed(&id(), ValueKind::Text, "mine".to_owned(), 0.0);
    queue.left();
    assert_eq!(sent_at(&mut queue, 0.0), [text("mine")]);
    queue.acknowledged(&id(), Some(Tier::Shared));
    assert_eq!(sent_at(&mut queue, 0.0), [Change::Tier(Tier::JustMe)]);
    queue.acknowledged(&id(), Some(Tier::JustMe));
    assert_eq!(queue, SaveQueue { kept: 3, ..SaveQueue::default() });
}

#[test]
fn taking_back_knows_what_stood_there() {
    let before = Answer::of_text("before", Tier::Sensitive);
    assert_eq!(text("after").back_to(&before), text("before"));
    assert_eq!(Change::Tier(Tier::JustMe).back_to(&before), Change::Tier(Tier::Sensitive));
    assert_eq!(state(Some(AnswerState::LeaveOut)).back_to(&before), state(None));
}

#[test]
fn words_that_are_not_yet_kept_survive_the_lock() {
    let mut queue = SaveQueue::default();
    queue.typed(&id(), ValueKind::Text, "not yet".to_owned(), 0.0);
    queue.closed();
    assert_eq!(queue.words(&id()), Some("not yet"));
}

#[test]
fn words_that_are_deleted_for_good_do_not_come_back_by_themselves() {
    let mut queue = SaveQueue::default();
    let other: AnswerId = "about-me/pronouns".parse().unwrap();
    queue.typed(&id(), ValueKind::Text, "gone".to_owned(), 0.0);
    queue.typed(&other, ValueKind::Text, "stays".to_owned(), 0.0);
    queue.deleted(|answer| *answer == id());
    assert_eq!(queue.words(&id()), None);
    assert_eq!(queue.words(&other), Some("stays"));
    queue.left();
    assert_eq!(queue.taken(0.0), [(other, text("stays"))]);
}

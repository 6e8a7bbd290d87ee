//! Bytes that were made to harm.

use automerge::Automerge;
use automerge::transaction::Transactable;
use care_document::DocumentError;
use care_plan::{AnswerState, Value};
use sha2::{Digest, Sha256};

use crate::{Kept, WISH, choices, raw, set, words};

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// A change chunk over `body`, with the checksum that anyone can compute.
pub(crate) fn sealed(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut hashed = vec![kind];
    let mut length = body.len();
    loop {
        let byte = u8::try_from(length & 0x7f).unwrap();
        length >>= 7;
        hashed.push(if length == 0 { byte } else { byte | 0x80 });
        if length == 0 {
            break;
        }
    }
    hashed.extend(body);
    let mut chunk = vec![0x85, 0x6f, 0x4a, 0x83];
    chunk.extend(&Sha256::digest(&hashed)[..4]);
    chunk.extend(hashed);
    chunk
}

pub(crate) fn body(chunk: &[u8]) -> &[u8] {
    let length = chunk[9..].iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
    &chunk[9 + length..]
}

/// Her document, and changes that her other phone made on top of it.
fn scene() -> (Kept, Kept) {
    let mut phone = Kept::answer(WISH, 1);
    phone.write("At home, if I can.");
    phone.apply(&[set(choices(&["gas"]))]);
    let mut tablet = phone.reopened(2);
    tablet.kept.clear();
    tablet.write("At home, with music, if I can.");
    tablet.apply(&[set(Value::State(AnswerState::AdviseMe)), set(choices(&["gas", "bath"]))]);
    (phone, tablet)
}

#[test]
fn no_harmed_change_stops_the_app_or_harms_the_document() {
    let (phone, tablet) = scene();
    // What panics is caught; its message is no news.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let batch = tablet.kept.iter().map(|change| body(&change.raw).to_vec());
        let mut batch: Vec<Vec<u8>> = batch.take(1 + numbers.below(tablet.kept.len())).collect();
        let harmed = batch.last_mut().unwrap();
        if numbers.below(10) == 0 {
            harmed.truncate(numbers.below(harmed.len()));
        }
        for _ in 0..1 + numbers.below(4) {
            if !harmed.is_empty() {
                let at = numbers.below(harmed.len());
                harmed[at] = u8::try_from(numbers.below(256)).unwrap();
            }
        }
        let batch: Vec<Vec<u8>> = batch.iter().map(|body| sealed(1, body)).collect();
        let mut document = phone.document.clone();
        let mut kept = phone.kept.clone();
        match document.merge(batch.iter().map(Vec::as_slice)) {
            Err(_) => {
                refused += 1;
                assert_eq!(document.heads(), phone.document.heads(), "a refusal changes nothing");
            }
            Ok(taken) => {
                accepted += 1;
                kept.extend(taken);
                let value = document.value();
                let loaded = phone.loaded(raw(&kept), 3).unwrap();
                assert_eq!(loaded.value(), value, "what was accepted loads from its changes");
                let heads = document.heads();
                let saved = phone.loaded_saved(&document.save(), [], &heads, 4).unwrap();
                assert_eq!(saved.value(), value, "and from what was saved");
                // And she can go on.
                kept.extend(document.apply(&[words("I am still here.")]).unwrap());
                assert_eq!(document.values().text(), "I am still here.");
                phone.loaded(raw(&kept), 3).unwrap();
            }
        }
    }
    std::panic::set_hook(hook);
    assert!(refused > 1_000 && accepted > 100, "both paths were walked: {refused} refused, {accepted} accepted");
}

#[test]
fn a_byte_that_flipped_on_the_way_is_noticed() {
    let (phone, tablet) = scene();
    for change in &tablet.kept {
        for at in 0..change.raw.len() {
            let mut flipped = change.raw.clone();
            flipped[at] ^= 1;
            let refused = phone.document.clone().merge([flipped.as_slice()]).unwrap_err();
            assert!(matches!(refused, DocumentError::NotAChange | DocumentError::Compressed), "{at}: {refused:?}");
            let short = &change.raw[..at];
            assert_eq!(phone.document.clone().merge([short]).unwrap_err(), DocumentError::NotAChange);
        }
        let mut longer = change.raw.clone();
        longer.push(0);
        assert_eq!(phone.document.clone().merge([longer.as_slice()]).unwrap_err(), DocumentError::NotAChange);
    }
}

#[test]
fn compressed_bytes_are_never_unfolded() {
    let mut bomb = Automerge::new();
    bomb.transact::<_, _, automerge::AutomergeError>(|tx| tx.put(automerge::ROOT, "x", "0".repeat(1_000_000))).unwrap();
    let mut change = bomb.get_changes(&[]).remove(0);
    let compressed = change.bytes().to_vec();
    assert_eq!(compressed[8], 2, "the control: a compressed chunk");
    let mut her = Kept::answer(WISH, 1).document;
    assert_eq!(her.merge([compressed.as_slice()]).unwrap_err(), DocumentError::Compressed);
    assert_eq!(her.merge([bomb.save().as_slice()]).unwrap_err(), DocumentError::NotAChange, "a document is no change");
    assert_eq!(her.merge([vec![0; 9 * 1024 * 1024].as_slice()]).unwrap_err(), DocumentError::TooLarge);
}

#[test]
fn a_few_bytes_cannot_stand_for_endless_operations() {
    // No predecessors, one-byte actor, seq 1, first operation 1, time 0, no message, no other
    // actors; one column, the actions, in which one run says "put" 2^40 times.
    let mut harmful = vec![0, 1, 7, 1, 1, 0, 0, 0, 1, 0x42, 7];
    harmful.extend([0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 1]);
    let mut her = Kept::answer(WISH, 1).document;
    assert_eq!(her.merge([sealed(1, &harmful).as_slice()]).unwrap_err(), DocumentError::NotAChange);
}

#[test]
fn a_few_bytes_of_a_saved_document_cannot_stand_for_endless_changes() {
    // No actors, no heads; one column of the changes, their sequence, and none of operations; in
    // that column one run says 2^24 times the same.
    let harmful = [0, 0, 1, 0x03, 5, 0, 0x80, 0x80, 0x80, 0x08, 0];
    let loaded = Kept::answer(WISH, 1).loaded_saved(&sealed(0, &harmful), [], &[], 1);
    assert_eq!(loaded.unwrap_err(), DocumentError::NotAChange);
}

#[test]
fn nobody_uses_up_the_numbers_of_her_next_edits() {
    let (phone, tablet) = scene();
    // No predecessors, a one-byte actor, its first change, whose first operation has the number
    // 2^32 - 1; no message, no other actors, and no columns: nothing is done at all.
    let spent = [0, 1, 7, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0];
    for (number, harmful) in [("the last", spent), ("a late", [0, 1, 7, 1, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 0])] {
        let mut document = phone.document.clone();
        let refused = document.merge([sealed(1, &harmful).as_slice()]);
        assert_eq!(refused.unwrap_err(), DocumentError::WouldDamage, "{number} number");
        document.apply(&[words("I am still here.")]).unwrap();
    }
    let mut document = phone.document.clone();
    document.merge(raw(&tablet.kept)).expect("changes that count on are taken");
}

/// A change of nothing at all by an actor of its own that builds on `on`, and whose first
/// operation would have that number.
fn counted_from(on: &[[u8; 32]], first_operation: u64) -> Vec<u8> {
    let mut body = vec![u8::try_from(on.len()).unwrap()];
    body.extend(on.concat());
    body.extend([1, 7, 1]);
    let mut number = first_operation;
    while number > 0x7f {
        body.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    body.push(u8::try_from(number).unwrap());
    body.extend([0, 0, 0, 0]); // no time, no message, no other actors, no columns
    sealed(1, &body)
}

#[test]
fn a_change_goes_on_counting_where_the_document_ends_and_not_one_number_later() {
    let mut her = Kept::answer(WISH, 1);
    her.write("tea");
    let on = her.document.heads();
    let last = 2 + 3; // what founds the document, and her letters
    let mut taken = her.document.clone();
    taken.merge([counted_from(&on, last + 1).as_slice()]).unwrap();
    let refused = her.document.clone().merge([counted_from(&on, last + 2).as_slice()]);
    assert_eq!(refused.unwrap_err(), DocumentError::WouldDamage);
}

#[test]
fn what_builds_on_a_change_of_nothing_comes_after_it_in_her_history() {
    // The two begin at one number, and which of their hashes is the smaller is chance.
    for words in ["tea and a", "tea and b", "tea and c", "tea and d", "tea and e", "tea and f", "tea and g"] {
        let mut her = Kept::answer(WISH, 1);
        her.write("tea");
        her.document.merge([counted_from(&her.document.heads(), 2 + 3 + 1).as_slice()]).unwrap();
        her.write(words);
        let said: Vec<_> = her.document.history().unwrap().into_iter().map(|at| (at.index, at.values)).collect();
        let said: Vec<_> = said.iter().map(|(index, values)| (*index, values.text())).collect();
        assert_eq!(said, [(1, "tea"), (3, words)]);
    }
}

#[test]
fn a_document_takes_from_elsewhere_what_leaves_her_half_of_all_numbers() {
    const HALF: u64 = 2_147_483_648;
    let her = Kept::answer(WISH, 1);
    let elsewhere = |text: &str| {
        let mut other = her.sibling(2);
        other.write(text);
        other.kept
    };
    // Of her own bytes any number is taken: they are the truth.
    let left = |numbers: u64| her.loaded([counted_from(&[], HALF + 1 - numbers).as_slice()], 3).unwrap();
    let (founding_and_words, operations) = (elsewhere("tea"), 2 + 3);
    left(operations).merge(raw(&founding_and_words)).unwrap();
    let refused = left(operations - 1).merge(raw(&founding_and_words));
    assert_eq!(refused.unwrap_err(), DocumentError::WouldDamage);

    // And so it is with what is read from one piece.
    for (numbers, is_read) in [(0, true), (1, false)] {
        let past = her.loaded([counted_from(&[], HALF + 1 + numbers).as_slice()], 3).unwrap();
        let read = her.loaded_saved(&past.save(), [], &past.heads(), 4);
        assert_eq!(read.map(|document| document.heads()).ok(), is_read.then(|| past.heads()), "{numbers} past half");
    }
}

#[test]
fn a_hundred_thousand_operations_are_merged_at_a_time_and_not_one_more() {
    for (letters, is_taken) in [(99_998, true), (99_999, false)] {
        let mut phone = Kept::answer(WISH, 1);
        phone.write(&"x".repeat(letters)); // and the two operations that found the document
        let merged = phone.sibling(2).document.merge(raw(&phone.kept));
        assert_eq!(merged.err(), (!is_taken).then_some(DocumentError::TooLarge), "{letters} letters");
        let mut own = phone.sibling(3).document;
        assert_eq!(own.merge_own(raw(&phone.kept)).unwrap(), phone.kept, "of her own vault any number is taken");
        assert_eq!(own.value(), phone.document.value());
    }
}

#[test]
fn a_change_that_does_too_much_at_once_is_turned_away() {
    let mut phone = Kept::answer(WISH, 1);
    phone.write(&"x".repeat(99_000));
    let mut tablet = phone.reopened(2);
    tablet.kept.clear();
    let mut far = phone.sibling(3).document;
    far.merge(raw(&phone.kept)).expect("a long text is taken");
    phone.write(&"y".repeat(102_000));
    tablet.write("");
    assert!(tablet.kept[0].raw.len() < 200, "taking all of it out again takes few bytes");
    far.merge(raw(&tablet.kept)).expect("and so is taking it out");
    assert_eq!(phone.sibling(4).document.merge(raw(&phone.kept)).unwrap_err(), DocumentError::TooLarge);
}

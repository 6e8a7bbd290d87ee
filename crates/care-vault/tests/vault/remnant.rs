//! What was deleted or moved away stands in no unused part of a page either (data remanence).

use std::fs;

use care_plan::{DocumentId, Generation, Subject, Tier, Timestamp};
use care_vault::{Departure, Dropped, Projection, Save, Vault};

use crate::setup::{Fixture, answer, answer_id, change, changes_of, everyday, unsealed_pages};

const KEY: [u8; 32] = [0x11; 32];

/// Numbers that look like chance and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn id(number: u64) -> DocumentId {
    DocumentId::of(&Subject::Answer(answer_id(&format!("wish-{number}"))), Generation::default())
}

/// Sixteen letters that no other version of any other answer begins with, and some words after them.
fn text(number: u64, version: u64, length: u64) -> String {
    let begin = format!("w{number:06}v{version:06}..");
    begin.clone() + &"and more. ".repeat(usize::try_from(length / 10).unwrap())
}

fn kept(number: u64, version: u64, length: u64) -> Save {
    let text = text(number, version, length);
    let prompt = format!("wish-{number}");
    let documents = vec![changes_of(id(number), &prompt, Tier::Shared, vec![change(version, text.as_bytes())])];
    Save { at: Timestamp(5), documents, answers: vec![(answer_id(&prompt), Some(answer(&text)))], ..Save::default() }
}

fn dropped(number: u64, departure: Departure) -> Save {
    let dropped = vec![Dropped { id: id(number), departure }];
    Save { dropped, answers: vec![(answer_id(&format!("wish-{number}")), None)], ..Save::default() }
}

/// A year of writing at random: answers of every length, over and over; some leave. Which
/// have left is given back.
fn written(vault: &mut Vault, seed: u64) -> Vec<bool> {
    const ANSWERS: u64 = 60;
    let mut numbers = Numbers(seed);
    let mut versions = vec![0; usize::try_from(ANSWERS).unwrap()];
    let mut gone = vec![false; versions.len()];
    for step in 0..2_000 {
        let number = numbers.below(ANSWERS);
        let at = usize::try_from(number).unwrap();
        if gone[at] {
            continue;
        }
        if step > 1_200 && numbers.below(12) == 0 {
            let departure = if numbers.below(2) == 0 { Departure::Moved } else { Departure::Deleted };
            vault.save(&dropped(number, departure)).unwrap();
            gone[at] = true;
            continue;
        }
        versions[at] += 1;
        let length = [20, 40, 120, 300][usize::try_from(numbers.below(4)).unwrap()] + numbers.below(100);
        vault.save(&kept(number, versions[at], length)).unwrap();
        if numbers.below(20) == 0 {
            vault.set_cache(id(number), text(number, versions[at], 2_000).as_bytes()).unwrap();
        }
    }
    gone
}

/// How many words of what has left stand in the file, and how many of what has not.
fn found(pages: &[u8], gone: &[bool]) -> (usize, usize) {
    let number = |digits: &[u8]| std::str::from_utf8(digits).ok()?.parse::<usize>().ok();
    let of_an_answer = |word: &[u8]| match word {
        [b'w', number_of @ .., b'v', _, _, _, _, _, _] if number_of.len() == 6 => number(number_of),
        _ => None,
    };
    let answers = pages.windows(14).filter_map(of_an_answer);
    let (left, stay): (Vec<usize>, Vec<usize>) = answers.partition(|answer| gone.get(*answer) == Some(&true));
    (left.len(), stay.len())
}

fn everything(vault: &Vault) -> (Projection, Vec<(DocumentId, Vec<care_vault::ChangeRow>)>, usize) {
    let documents = vault.documents().unwrap();
    let changes = documents.iter().map(|row| (row.id, vault.changes(row.id).unwrap())).collect();
    (vault.projection().unwrap(), changes, vault.tombstones().unwrap().len())
}

#[test]
fn after_a_year_of_writing_no_word_that_has_left_stands_in_any_part_of_the_file() {
    let mut remnants = 0;
    // Of the first twelve, those in which most stood.
    for seed in [4, 9] {
        let (fixture, mut open) = Fixture::new();
        let vault = everyday(&mut open);
        let gone = written(vault, seed);
        let database = fixture.file("everyday.db");
        vault.sweep().unwrap();
        remnants += found(&unsealed_pages(&database, &KEY), &gone).0;
        let before = (everything(vault), fs::metadata(&database).unwrap().len());

        assert_eq!(vault.has_remnants(), Ok(true));
        vault.sanitize().unwrap();
        let (left, stay) = found(&unsealed_pages(&database, &KEY), &gone);
        assert_eq!(left, 0, "of seed {seed}");
        assert!(stay > 100, "what stays is there: {stay}");
        assert_eq!(vault.has_remnants(), Ok(false));
        assert_eq!(fs::metadata(fixture.file("everyday.db-wal")).unwrap().len(), 0, "nor in the log");
        assert_eq!((everything(vault), fs::metadata(&database).unwrap().len()), before, "all else is as it was");
        drop(open);
        assert_eq!(everything(everyday(&mut fixture.folder.open_with_device().unwrap())), before.0);
    }
    assert!(remnants > 0, "without it, some stand: else this shows nothing");
}

#[test]
fn where_nothing_has_left_nothing_is_written() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    vault.save(&kept(1, 1, 100)).unwrap();
    vault.sweep().unwrap();
    let before = fs::read(fixture.file("everyday.db")).unwrap();
    vault.sanitize().unwrap();
    assert!(fs::read(fixture.file("everyday.db")).unwrap() == before);
    vault.save(&dropped(1, Departure::Moved)).unwrap();
    drop(open);
    let mut open = fixture.folder.open_with_device().unwrap();
    assert_eq!(everyday(&mut open).has_remnants(), Ok(true), "a stop between does not let it be forgotten");
}

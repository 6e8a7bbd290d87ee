//! A file that is damaged while its log is beside it, with her last hour in it.

use std::fs;
use std::path::PathBuf;

use care_plan::{DocumentId, Tier};
use care_vault::{Departure, Dropped, Save, SaveError};

use super::written::{Dice, PAGE, Truth, Written, failed, write};
use crate::damage::opened_by_hand;
use crate::setup::{Fixture, answer, answer_id, change, changes_of, everyday};

const FRAME: usize = 24 + PAGE;

/// A vault as it lies on the disk while it is open: the file, its log, and what they hold.
struct Live {
    /// The same, closed, in a place of its own.
    written: Written,
    file: Vec<u8>,
    log: Vec<u8>,
}

impl Live {
    fn new() -> Self {
        let (fixture, mut open) = Fixture::new();
        let mut dice = Dice(0xabcdef);
        let vault = everyday(&mut open);
        write(vault, 300, &mut dice);
        let (gone, setting) = (answer_id("taken-out"), "forgotten".to_owned());
        let answers = vec![(gone.clone(), Some(answer("only for an hour")))];
        let settings = vec![(setting.clone(), Some(vec![1]))];
        vault.save(&Save { answers, settings, ..Save::default() }).unwrap();
        vault.sweep().unwrap();
        vault.save(&Save { answers: vec![(gone, None)], settings: vec![(setting, None)], ..Save::default() }).unwrap();
        write(vault, 300, &mut dice);
        let file = fs::read(fixture.file("everyday.db")).unwrap();
        let log = fs::read(fixture.file("everyday.db-wal")).unwrap();
        assert!(log.len() > 20 * FRAME, "the log holds much");
        Self { written: Written::closed(fixture, open), file, log }
    }

    fn log_path(&self) -> PathBuf {
        self.written.fixture.file("everyday.db-wal")
    }

    /// Lays the file and the log down, salvages, and says how many changes were found.
    fn salvage(&self, file: &[u8], log: &[u8], when: &str) -> (usize, u64) {
        let _ = fs::remove_dir_all(self.written.fixture.file("aside"));
        fs::write(&self.written.database, file).unwrap();
        fs::write(self.log_path(), log).unwrap();
        let salvaged = self.written.salvage();
        assert!(fs::read(&self.written.database).unwrap() == file, "{when}");
        assert!(fs::read(self.log_path()).unwrap() == log, "{when}");
        assert!(fs::read(self.written.fixture.file("aside/everyday-1.db-wal")).unwrap() == log, "{when}");
        let found = salvaged.documents.values().map(|document| document.changes.len()).sum();
        (found, salvaged.bad_pages)
    }
}

#[test]
fn what_stands_in_the_log_alone_is_read_as_well() {
    let live = Live::new();
    let all = live.written.truth.changes();
    fs::write(&live.written.database, &live.file).unwrap();
    fs::write(live.log_path(), &live.log).unwrap();
    let salvaged = live.written.salvage();
    assert_eq!(Truth::from(&salvaged), live.written.truth, "exactly what the vault held");
    assert_eq!((all, salvaged.bad_pages), (600, 0));
}

#[test]
fn a_page_that_is_damaged_in_the_file_and_stands_in_the_log_is_not_lost() {
    let live = Live::new();
    let all = live.written.truth.changes();
    let mut dice = Dice(17);
    for page in (0..live.file.len() / PAGE).step_by(5) {
        let mut file = live.file.clone();
        file[page * PAGE..][..PAGE].copy_from_slice(&dice.bytes(PAGE));
        let when = format!("page {}", page + 1);
        let (found, bad) = live.salvage(&file, &live.log, &when);
        assert!(bad <= 1 && found + 30 >= all && (bad == 1 || found == all), "{when}: {found}, {bad} bad");
    }
    let (found, bad) = live.salvage(&[], &live.log, "emptied");
    assert!(found > 290, "the last half at least: {found}, {bad} bad");
    let (found, _) = live.salvage(&live.file[..PAGE * 3 + 7], &live.log, "cut");
    assert!(found > 290, "the last half at least: {found}");
}

#[test]
fn one_damaged_place_in_the_log_does_not_take_what_comes_after_it() {
    let live = Live::new();
    let all = live.written.truth.changes();
    let frames = live.log.len() / FRAME;
    // Page 1 of the file is damaged, too, or the vault would open without what is lost.
    let mut file = live.file.clone();
    file[2_000] ^= 1;
    let (found, _) = live.salvage(&file, &live.log, "the log whole");
    assert_eq!(found, all);
    for frame in (0..frames).step_by(frames / 12) {
        for at in [3, 9, 21, 24 + 2_000] {
            let mut log = live.log.clone();
            log[32 + frame * FRAME + at] ^= 1;
            let when = format!("byte {at} of frame {frame} of {frames}");
            let (found, _) = live.salvage(&file, &log, &when);
            assert!(found + 30 >= all, "{when}: {found} of {all}");
        }
    }
    for at in [2, 17, 25] {
        let mut log = live.log.clone();
        log[at] ^= 1;
        let (found, _) = live.salvage(&file, &log, "the head of the log");
        assert_eq!(found, all, "byte {at} of the log");
    }
    for cut in [live.log.len() - 1, live.log.len() / 2, 32 + FRAME, 40, 10, 0] {
        let (found, _) = live.salvage(&file, &live.log[..cut], "the log cut");
        assert!(found >= 300, "cut at {cut}: what was folded in stays: {found}");
    }
    let (found, _) = live.salvage(&file, &Dice(5).bytes(live.log.len()), "a log of noise");
    assert!(found >= 300, "{found}");
}

#[test]
fn a_vault_whose_log_is_damaged_opens_with_everything_or_counts_as_damaged() {
    let live = Live::new();
    let all = live.written.truth.changes();
    let frames = live.log.len() / FRAME;
    let lay_down = |log: &[u8]| {
        let _ = fs::remove_dir_all(live.written.fixture.file("aside"));
        fs::write(&live.written.database, &live.file).unwrap();
        fs::write(live.log_path(), log).unwrap();
    };
    lay_down(&live.log);
    let mut open = live.written.fixture.folder.open_with_device().unwrap();
    assert_eq!(Truth::of(&live.written.fixture, everyday(&mut open)), live.written.truth, "a whole log is taken");
    drop(open);

    let mut found_damaged = 0;
    let places: Vec<usize> = [0, 9, 17, 30]
        .into_iter()
        .chain((0..frames).flat_map(|frame| [1, 6, 9, 14, 21, 24 + 1_000].map(|at| 32 + frame * FRAME + at)))
        .filter(|at| (at / FRAME).is_multiple_of(frames / 12) || at + FRAME > live.log.len())
        .collect();
    for at in places {
        let mut log = live.log.clone();
        log[at] ^= 4;
        lay_down(&log);
        let mut open = live.written.fixture.folder.open_with_device().unwrap();
        let when = format!("byte {at} of {}", log.len());
        if let Some(failed) = open.failed.first() {
            assert!(fs::read(live.log_path()).unwrap() == log, "nothing is folded in: {when}");
            let salvaged = live.written.fixture.folder.salvage(failed).unwrap();
            let found: usize = salvaged.documents.values().map(|document| document.changes.len()).sum();
            assert!(found + 30 >= all, "{when}: {found} of {all}");
            found_damaged += 1;
        } else {
            assert_eq!(Truth::of(&live.written.fixture, everyday(&mut open)).changes(), all, "{when}");
        }
    }
    assert!(found_damaged > 50, "{found_damaged}");
}

#[test]
fn of_a_last_save_that_is_there_in_part_nothing_is_taken() {
    let (fixture, mut open) = Fixture::new();
    let vault = everyday(&mut open);
    write(vault, 60, &mut Dice(3));
    let before = Truth::of(&fixture, vault);
    let first = fs::metadata(fixture.file("everyday.db-wal")).unwrap().len() as usize / FRAME;
    // Somebody reads, so that the log is not folded in at once.
    let reads = opened_by_hand(&fixture);
    reads.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema").unwrap();
    let (old, new) = (*before.documents.keys().next().unwrap(), DocumentId::from_bytes([0xee; 16]));
    let dropped = vec![Dropped { id: old, departure: Departure::Deleted }];
    let documents = vec![changes_of(new, "anew", Tier::Shared, vec![change(1, &[9; 9_000])])];
    assert_eq!(vault.save(&Save { dropped, documents, ..Save::default() }), Err(SaveError::KeptNotSwept));
    let after = Truth::of(&fixture, vault);
    let file = fs::read(fixture.file("everyday.db")).unwrap();
    let log = fs::read(fixture.file("everyday.db-wal")).unwrap();
    drop((reads, open));
    let frames = log.len() / FRAME;
    assert!(frames > first + 4 && after.tombstones.contains(&old), "from frame {first} to {frames}");

    let failed = failed(&fixture);
    let salvage = |log: &[u8]| {
        let _ = fs::remove_dir_all(fixture.file("aside"));
        fs::write(fixture.file("everyday.db"), &file).unwrap();
        fs::write(fixture.file("everyday.db-wal"), log).unwrap();
        fixture.folder.salvage(&failed).unwrap()
    };
    for frame in first..frames {
        let begin = 32 + frame * FRAME;
        let page = u32::from_be_bytes(log[begin..begin + 4].try_into().unwrap());
        let damaged = |at: usize, to: u8| {
            let mut log = log.clone();
            log[begin + at] ^= to;
            salvage(&log)
        };
        let in_part = damaged(24 + 1_000, 1);
        // Page 1 says nothing that is not said elsewhere.
        if page != 1 {
            assert!(in_part.is_torn, "page {page} in frame {frame}");
            assert_eq!(Truth::from(&in_part), before, "page {page} in frame {frame}");
        }
        // A frame of an earlier round stands in its place.
        if frame + 1 < frames {
            let lacking = damaged(12, 0xff);
            assert!(lacking.is_torn, "frame {frame}");
            assert_eq!(Truth::from(&lacking), before, "frame {frame}");
        }
        // Every page is there, and only the sum over them does not fit.
        let whole = damaged(20, 1);
        assert!(!whole.is_torn, "frame {frame}");
        assert_eq!(Truth::from(&whole), after, "frame {frame}");
    }
}

#[test]
fn what_a_stop_leaves_of_a_save_that_never_ended_is_no_damage() {
    let live = Live::new();
    let all = live.written.truth.changes();
    // Of an earlier round of the log, which stands in the file already, frames can follow, too.
    let mut earlier = live.log[32..32 + FRAME].to_vec();
    for byte in &mut earlier[8..16] {
        *byte ^= 0xa5;
    }
    let mut unended = live.log[32..32 + FRAME].to_vec();
    unended[4..8].fill(0);
    for tail in [earlier, unended, vec![0; FRAME], vec![0x5a; 999]] {
        fs::write(&live.written.database, &live.file).unwrap();
        fs::write(live.log_path(), [&live.log[..], &tail].concat()).unwrap();
        let mut open = live.written.fixture.folder.open_with_device().unwrap();
        assert_eq!(Truth::of(&live.written.fixture, everyday(&mut open)).changes(), all);
    }
}

#[test]
fn a_page_that_is_damaged_in_the_log_is_read_as_it_stood_before() {
    let live = Live::new();
    let frames = live.log.len() / FRAME;
    let mut tried = 0;
    for frame in (0..frames).rev().step_by(frames / 20) {
        let begin = 32 + frame * FRAME;
        let page = u32::from_be_bytes(live.log[begin..begin + 4].try_into().unwrap()) as usize;
        if page <= live.file.len() / PAGE {
            let mut log = live.log.clone();
            log[begin + 24 + 1_000] ^= 1;
            assert_eq!(live.salvage(&live.file, &log, "older").1, 0, "page {page} in frame {frame}");
            tried += 1;
        }
    }
    assert!(tried > 5, "{tried}");
}

#[test]
fn a_save_that_never_ended_is_not_read() {
    let live = Live::new();
    let all = live.written.truth.changes();
    // The last frame of a save says that it is the last.
    let mut unended = live.log.clone();
    let last = unended.len() - FRAME;
    assert_ne!(unended[last + 4..last + 8], [0; 4]);
    unended[last + 4..last + 8].fill(0);
    let (found, _) = live.salvage(&live.file, &unended, "unended");
    assert_eq!(found, all - 10, "the last save was of ten changes");
}

//! Pages damaged one by one, many at once, and cut off.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher, RandomState};

use care_vault::{Salvaged, VaultError};

use super::written::{Dice, PAGE, Written, homes};
use crate::setup::unsealed_pages;

/// The ways in which a page is damaged.
const CORRUPTIONS: [&str; 10] = [
    "a bit",
    "a bit of the seal",
    "zeros",
    "noise",
    "first bytes",
    "last half zeros",
    "the page before",
    "ones",
    "a sector of noise",
    "turned round",
];

fn corrupt(whole: &[u8], page: usize, how: &str, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let before = whole[page.saturating_sub(1) * PAGE..][..PAGE].to_vec();
    let hers = &mut bytes[page * PAGE..][..PAGE];
    match how {
        "a bit" => hers[16 + dice.below(PAGE - 16 - 80)] ^= 1 << dice.below(8),
        "a bit of the seal" => hers[PAGE - 80 + dice.below(80)] ^= 1 << dice.below(8),
        "zeros" => hers.fill(0),
        "noise" => hers.copy_from_slice(&dice.bytes(PAGE)),
        "first bytes" => hers[..64].copy_from_slice(&dice.bytes(64)),
        "last half zeros" => hers[PAGE / 2..].fill(0),
        "the page before" if page > 0 => hers.copy_from_slice(&before),
        "a sector of noise" => hers[512 * dice.below(8)..][..512].copy_from_slice(&dice.bytes(512)),
        "turned round" => hers.reverse(),
        _ => hers.fill(0xff),
    }
    bytes
}

/// What a sweep over the pages came to.
#[derive(Default)]
struct Tally {
    times: usize,
    there: usize,
    found: usize,
    worst: usize,
    worst_when: String,
}

impl Tally {
    fn count(&mut self, written: &Written, found: usize, when: &str) {
        let there = written.truth.changes();
        if there - found > self.worst {
            (self.worst, self.worst_when) = (there - found, when.to_owned());
        }
        self.times += 1;
        self.there += there;
        self.found += found;
    }

    fn share(&self) -> f64 {
        self.found as f64 / self.there as f64
    }
}

/// Damages one page after the other, and sees that nothing is lost that stood on another.
fn sweep(
    written: &Written,
    pages: impl Iterator<Item = usize>,
    mut corruptions: impl FnMut(usize) -> Vec<&'static str>,
) -> Tally {
    let homes = homes(written);
    let mut dice = Dice(0x1234_5678);
    let mut tally = Tally::default();
    for page in pages {
        for how in corruptions(page) {
            let when = format!("{how} in page {}", page + 1);
            let damaged = corrupt(&written.whole, page, how, &mut dice);
            assert!(damaged != written.whole, "{when}");
            let salvaged = written.salvage_from(&damaged, &when);
            assert_eq!((salvaged.bad_pages, salvaged.pages), (1, (damaged.len() / PAGE) as u64), "{when}");
            tally.count(written, written.truth.found_in(&salvaged, &when), &when);
            assert_found(
                written,
                &salvaged,
                homes.iter().filter(|(_, home)| **home != page).map(|(hash, _)| hash),
                &when,
            );
            assert!(lost_long_ones(written, &salvaged) <= 1, "{when}");
        }
    }
    tally
}

fn hashes(salvaged: &Salvaged) -> BTreeSet<[u8; 32]> {
    salvaged.documents.values().flat_map(|document| &document.changes).map(|change| change.hash).collect()
}

fn assert_found<'a>(written: &Written, salvaged: &Salvaged, wanted: impl Iterator<Item = &'a [u8; 32]>, when: &str) {
    let found = hashes(salvaged);
    let missing = wanted.filter(|hash| !found.contains(*hash)).count();
    assert_eq!(
        missing,
        0,
        "of {} stood on pages that can be opened, and were not found: {when}",
        written.truth.changes()
    );
}

/// How many changes are lost that stand on many pages.
fn lost_long_ones(written: &Written, salvaged: &Salvaged) -> usize {
    let found = hashes(salvaged);
    let changes = written.truth.documents.values().flat_map(|(.., changes)| changes);
    changes.filter(|change| change.raw.len() > PAGE && !found.contains(&change.hash)).count()
}

#[test]
fn a_damaged_page_takes_nothing_with_it_but_what_stood_on_it() {
    let written = Written::with(600);
    let pages = written.whole.len() / PAGE;
    let rotating = |page: usize| if page == 0 { CORRUPTIONS.to_vec() } else { vec![CORRUPTIONS[page / 3 % 10]] };
    let tally = sweep(&written, (0..pages).step_by(3), rotating);
    assert!(tally.times > 30 && tally.share() >= 0.99, "{} of {}", tally.found, tally.there);
}

#[test]
fn a_page_of_zeros_is_found_on_opening_whichever_it_is() {
    let written = Written::with(600);
    for page in 0..written.whole.len() / PAGE {
        fs::write(&written.database, corrupt(&written.whole, page, "zeros", &mut Dice(1))).unwrap();
        let open = written.fixture.folder.open_with_device().unwrap();
        assert!(open.everyday.is_none(), "also where a long change ends: page {}", page + 1);
    }
    fs::write(&written.database, &written.whole).unwrap();
    assert!(written.fixture.folder.open_with_device().unwrap().everyday.is_some());
}

#[test]
fn a_long_change_whose_end_is_zeros_is_lost_and_not_read_with_zeros_in_it() {
    let written = Written::with(600);
    let pages = unsealed_pages(&written.database, &[0x11; 32]);
    let mut changes = written.truth.documents.values().flat_map(|(.., changes)| changes);
    let long = changes.find(|change| change.raw.len() > PAGE).unwrap();
    let end = &long.raw[long.raw.len() - 16..];
    // The first page has 16 bytes less.
    let page = (pages.windows(16).position(|window| window == end).unwrap() + 16) / (PAGE - 80);
    let salvaged = written.salvage_from(&corrupt(&written.whole, page, "zeros", &mut Dice(1)), "its last page");
    assert_eq!(written.truth.found_in(&salvaged, "its last page"), written.truth.changes() - 1);
    assert!(!hashes(&salvaged).contains(&long.hash));
}

/// Other pages in other ways each time; `HOLDFAST_SEED` has those of an earlier run again, and
/// `HOLDFAST_YEARS` damages every page in every way, for minutes.
#[test]
fn of_pages_damaged_by_chance_all_that_stood_elsewhere_is_read() {
    let written = Written::with(1_000);
    let pages = written.whole.len() / PAGE;
    let seed = std::env::var("HOLDFAST_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed: u64 = seed.unwrap_or_else(|| RandomState::new().hash_one(pages) | 1);
    println!("HOLDFAST_SEED={seed}");
    let mut dice = Dice(seed);
    let tally = if std::env::var_os("HOLDFAST_YEARS").is_some() {
        sweep(&written, 0..pages, |_| CORRUPTIONS.to_vec())
    } else {
        let chosen: Vec<(usize, &str)> = (0..30).map(|_| (dice.below(pages), CORRUPTIONS[dice.below(10)])).collect();
        let mut ways = chosen.iter().map(|(_, how)| *how);
        sweep(&written, chosen.iter().map(|(page, _)| *page), |_| ways.next().into_iter().collect())
    };
    println!(
        "{pages} pages, {} times damaged and found on opening: {:.4} % of the changes; at worst {} of {}, with {}",
        tally.times,
        100.0 * tally.share(),
        tally.worst,
        written.truth.changes(),
        tally.worst_when
    );
    // Thirty pages may be those on which the most stands.
    assert!(tally.times > 0 && tally.share() >= 0.95);
}

#[test]
fn of_a_file_that_was_cut_all_that_is_left_is_read() {
    let written = Written::with(600);
    let homes = homes(&written);
    let pages = written.whole.len() / PAGE;
    for cut in (1..pages).step_by(pages / 12).flat_map(|page| [page * PAGE, page * PAGE + 1, page * PAGE + 4_000]) {
        let when = format!("cut at {cut}");
        let salvaged = written.salvage_from(&written.whole[..cut], &when);
        assert_eq!(salvaged.bad_pages, u64::from(cut % PAGE != 0), "{when}");
        written.truth.found_in(&salvaged, &when);
        let left = homes.iter().filter(|(_, page)| **page < cut / PAGE).map(|(hash, _)| hash);
        assert_found(&written, &salvaged, left, &when);
    }
}

#[test]
fn with_half_of_the_pages_gone_the_other_half_is_read() {
    let written = Written::with(600);
    let homes = homes(&written);
    let mut dice = Dice(0xfeed);
    for keeps_page_one in [true, false] {
        let mut damaged = written.whole.clone();
        let mut bad = BTreeSet::new();
        for page in 0..damaged.len() / PAGE {
            if if page == 0 { !keeps_page_one } else { dice.below(2) == 0 } {
                damaged = corrupt(&damaged, page, CORRUPTIONS[dice.below(10)], &mut dice);
                bad.insert(page);
            }
        }
        let salvaged = written.salvage_from(&damaged, "half gone");
        assert_eq!(salvaged.bad_pages, bad.len() as u64);
        written.truth.found_in(&salvaged, "half gone");
        let left = homes.iter().filter(|(_, page)| !bad.contains(page)).map(|(hash, _)| hash);
        assert_found(&written, &salvaged, left, "half gone");
    }
}

#[test]
fn from_a_file_with_nothing_in_it_nothing_is_read() {
    let written = Written::with(10);
    for (what, bytes, pages) in
        [("emptied", &[][..], 0), ("zeros", &[0; 3 * PAGE], 3), ("less than a page", &[7; 900], 1)]
    {
        fs::write(&written.database, bytes).unwrap();
        let nothing = Salvaged { pages, bad_pages: pages, ..Salvaged::default() };
        assert_eq!(written.salvage(), nothing, "{what}");
    }
    fs::remove_file(&written.database).unwrap();
    assert_eq!(written.salvage(), Salvaged::default(), "missing");
    assert!(!written.database.exists(), "and is not made");
}

#[test]
fn a_file_that_none_of_its_pages_can_be_opened_of_is_not_taken_for_an_empty_one() {
    let written = Written::with(10);
    let of_another_vault = fs::read(written.fixture.file("private.db")).unwrap();
    for (what, bytes) in [("of another vault", &of_another_vault[..]), ("noise", &Dice(3).bytes(5 * PAGE))] {
        fs::write(&written.database, bytes).unwrap();
        assert_eq!(written.fixture.folder.salvage(&written.failed), Err(VaultError::DatabaseDamaged), "{what}");
        assert!(fs::read(&written.database).unwrap() == bytes);
    }
}

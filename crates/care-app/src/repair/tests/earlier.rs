//! The same of files of schemas 1 and 2, which have a document for all of a tier.

use care_vault::SalvagedEarlierDocument;

use super::*;

/// A file of an earlier schema: a document for all of a tier.
#[derive(Default)]
pub(super) struct Earlier(Salvaged);

impl Earlier {
    /// Puts the document called `number` into it, in which an answer said one of `texts` after the other, but
    /// for the changes that are `lost`.
    pub(super) fn with(mut self, number: u8, tier: Tier, answer: &str, texts: &[&str], lost: &[usize]) -> Self {
        let whole = edited(&subject(answer), FIRST, tier, &texts.iter().map(|text| words(text)).collect::<Vec<_>>());
        let SalvagedDocument { heads, changes, .. } = without(&whole, lost);
        let document =
            SalvagedEarlierDocument { tier: Some(tier), created: Timestamp(i64::from(number)), heads, changes };
        self.0.earlier.documents.insert(DocumentId::from_bytes([number; 16]), document);
        self
    }

    fn row(mut self, answer: &str, text: &str, tier: Tier) -> Self {
        self.0.earlier.answers.push((id(answer), Answer::of_text(text, tier)));
        self
    }

    pub(super) fn bad(self, bad_pages: u64) -> Salvaged {
        Salvaged { bad_pages, ..self.0 }
    }
}

#[test]
fn a_file_of_an_earlier_schema_that_is_whole_is_taken_apart_and_nothing_is_told() {
    let whole = || Earlier::default().with(1, Tier::Shared, WISH, &["One", "Two"], &[]).row(WISH, "Old", Tier::Shared);
    let unknown = |heads: Option<DocumentHeads>| {
        let mut earlier = whole();
        earlier.0.earlier.documents.values_mut().for_each(|document| document.heads.clone_from(&heads));
        earlier
    };
    let copy = whole().bad(0);
    for main in [whole().bad(1), unknown(None).bad(0), unknown(Some(DocumentHeads::default())).bad(0)] {
        let made = super::made(&main, std::slice::from_ref(&copy));
        assert_eq!(made.text(WISH), Some("Two"), "the changes are the truth, not the row");
        assert_eq!(made.steps(WISH), (["One", "Two"].map(str::to_owned).to_vec(), 0));
        assert_eq!(made.report, Report::default(), "{main:?}");
    }
}

#[test]
fn of_an_earlier_tier_with_a_hole_her_last_words_stand_and_each_lost_step_is_counted() {
    let old = Earlier::default()
        .with(1, Tier::Shared, WISH, &["One", "Two", "Three", "Four", "Five"], &[2, 3])
        .row(WISH, "Five", Tier::Shared)
        .with(2, Tier::Sensitive, PAIN, &["Gas", "Water", "Music"], &[2])
        .row(PAIN, "Music", Tier::Sensitive)
        .bad(1);
    let made = super::made(&old, &[]);
    let expected = [(WISH, "Five", Tier::Shared), (PAIN, "Music", Tier::Sensitive)];
    let expected = expected.map(|(answer, text, tier)| (id(answer), Answer::of_text(text, tier)));
    assert_eq!(made.repaired.projection.answers, expected.into());
    assert_eq!(made.steps(WISH).0, ["One", "Five"]);
    assert_eq!(made.report, lost(3), "and she need not look: her rows were all there");
    let beside = |tier| made.document(&Subject::Leftover(tier)).map(|leftover| leftover.orphans.len());
    assert_eq!((beside(Tier::Shared), beside(Tier::Sensitive)), (Some(2), Some(1)), "what comes after a hole is kept");

    // Nothing says what it must come to, or an old page was put back.
    let whole = |heads: Option<DocumentHeads>| {
        let mut old = Earlier::default().with(1, Tier::Shared, WISH, &["One"], &[]).row(WISH, "Two", Tier::Shared);
        old.0.earlier.documents.values_mut().for_each(|document| document.heads.clone_from(&heads));
        old
    };
    let ahead = said(WISH, &["One", "Two"]).heads;
    for (old, from) in [(whole(None).bad(1), "a bad page"), (whole(ahead).bad(0), "an old page")] {
        let made = super::made(&old, &[]);
        assert_eq!((made.text(WISH), made.report.lost_steps), (Some("Two"), 1), "{from}");
    }
    let mut holed =
        Earlier::default().with(1, Tier::Shared, WISH, &["One", "Two"], &[1]).row(WISH, "Two", Tier::Shared);
    holed.0.earlier.documents.values_mut().for_each(|document| document.heads = None);
    assert_eq!(super::made(&holed.bad(0), &[]).report.lost_steps, 1, "a hole is one whatever the pages say");
}

#[test]
fn of_an_earlier_file_she_is_told_where_to_look_when_a_row_may_be_lost() {
    let part = || Earlier::default().with(1, Tier::Shared, WISH, &["At home", "Elsewhere"], &[2]);
    let with_rows = || part().row(WISH, "Elsewhere", Tier::Shared).row(NAME, "Amina", Tier::Shared);
    for (old, expected) in [
        (with_rows().bad(1), &[][..]),
        (with_rows().bad(2), &[NAME, WISH]),
        (with_rows().bad(0), &[NAME, WISH]),
        (part().row(NAME, "Amina", Tier::Shared).bad(1), &[WISH]),
    ] {
        let made = super::made(&old, &[]);
        assert_eq!(made.report.sections, sections_of(expected), "{old:?}");
        assert_eq!(made.text(NAME), Some("Amina"), "a row without a document still says what she wrote");
    }
}

#[test]
fn an_earlier_card_whose_document_is_lost_comes_back_from_its_row() {
    let entry = Entry { section: "contingency".parse().unwrap(), created: Timestamp(4), removed: true };
    let mut old = Earlier::default()
        .with(1, Tier::Shared, WISH, &["At home", "Elsewhere"], &[2])
        .with(2, Tier::Sensitive, PAIN, &["Gas"], &[])
        .bad(1);
    old.earlier.entries.push((CARD, entry.clone()));
    let row = EntryRow { entry, tier: Tier::Shared };
    assert_eq!(super::made(&old, &[]).repaired.projection.entries, [(CARD, row)].into());
}

#[test]
fn what_a_copy_has_of_an_earlier_file_closes_its_holes() {
    let shared = |lost: &[usize]| Earlier::default().with(1, Tier::Shared, WISH, &["One", "Two"], lost);
    let whole = || shared(&[]).with(2, Tier::Sensitive, PAIN, &["Gas"], &[]).bad(0);
    let sensitive = || Earlier::default().with(2, Tier::Sensitive, PAIN, &["Gas"], &[]).bad(1);
    // A hole; and a tier that the damaged file has nothing of.
    for main in [shared(&[1]).with(2, Tier::Sensitive, PAIN, &["Gas"], &[]).bad(1), sensitive()] {
        let made = super::made(&main, &[whole()]);
        assert_eq!((made.text(WISH), made.text(PAIN)), (Some("Two"), Some("Gas")));
        assert_eq!(made.steps(WISH).0, ["One", "Two"]);
        assert_eq!(made.report, Report { from_copy: true, ..Report::default() }, "{main:?}");
    }
}

#[test]
fn an_earlier_document_that_nothing_says_the_tier_of_is_as_private_as_its_row_or_hers_alone() {
    for (row, tier) in [(Some(Tier::Sensitive), Tier::Sensitive), (None, Tier::JustMe)] {
        let mut old =
            Earlier::default().with(1, Tier::Shared, WISH, &["At home"], &[]).row(NAME, "Amina", Tier::Shared);
        old.0.earlier.answers.extend(row.map(|tier| (id(WISH), Answer::of_text("At home", tier))));
        old.0.earlier.documents.values_mut().for_each(|document| document.tier = None);
        let made = super::made(&old.bad(1), &[]);
        assert_eq!(made.repaired.projection.answers[&id(WISH)].tier, tier);
    }
}

#[test]
fn what_was_replaced_for_good_before_an_upgrade_comes_back_from_no_copy() {
    let replaced = DocumentId::from_bytes([1; 16]);
    let told = |file: Salvaged| Salvaged { tombstones: [replaced].into(), ..file };
    let old = Earlier::default().with(1, Tier::Shared, WISH, &["He hit me."], &[]).bad(0);
    let earlier = || Earlier::default().with(2, Tier::Sensitive, PAIN, &["Gas"], &[]).bad(3);
    for (main, copies) in [
        (told(earlier()), vec![old.clone()]),
        // Only a newer copy remembers it.
        (earlier(), vec![told(Salvaged::default()), old.clone()]),
    ] {
        let made = super::made(&main, &copies);
        assert_eq!((made.text(WISH), made.text(PAIN)), (None, Some("Gas")));
    }
    // What stands in the damaged file stands, whatever a copy says.
    let made = super::made(&old, &[told(Salvaged::default())]);
    assert_eq!(made.text(WISH), Some("He hit me."));
    // And after it.
    let made = super::made(&told(file(3, &[&said(PAIN, &["Gas"])])), &[old]);
    assert_eq!((made.text(WISH), made.text(PAIN)), (None, Some("Gas")));
}

#[test]
fn a_damaged_file_of_before_an_upgrade_counts_whatever_a_copy_of_now_says() {
    let old = Earlier::default().with(1, Tier::Shared, WISH, &["At home"], &[]).bad(1);
    let made = made(&old, &[file(0, &[&said(NAME, &["Amina"])])]);
    assert_eq!(made.text(WISH), Some("At home"));
}

/// What an upgrade made of the only document of `copy`.
fn upgraded(copy: &Salvaged) -> SalvagedDocument {
    let WholeDocument { row, changes, heads, .. } = super::made(copy, &[]).repaired.documents.remove(0);
    let heads = Some(DocumentHeads { heads, changes: changes.len() as u64 });
    SalvagedDocument {
        subject: Some((row.subject, row.generation)),
        tier: Some(row.tier),
        created: row.created,
        heads,
        changes,
    }
}

#[test]
fn a_copy_of_before_an_upgrade_says_what_one_of_after_it_would() {
    let copy = Earlier::default().with(1, Tier::Sensitive, WISH, &["One", "Two", "Three"], &[]).bad(0);
    let whole = upgraded(&copy);
    let beside = said(NAME, &["Amina"]);
    for main in [file(1, &[&without(&whole, &[1]), &beside]), file(1, &[&beside])] {
        let made = made(&main, std::slice::from_ref(&copy));
        assert_eq!(made.steps(WISH).0, ["One", "Two", "Three"]);
        assert_eq!(made.repaired.projection.answers[&id(WISH)].tier, Tier::Sensitive);
        assert_eq!(made.report, Report { from_copy: true, ..Report::default() }, "{main:?}");
    }
    // Pages that the upgrade gave back may still hold what was there before it.
    let leftover = Salvaged { earlier: copy.earlier, ..file(0, &[&said(WISH, &["Since then"])]) };
    assert_eq!(made(&file(1, &[&beside]), &[leftover]).text(WISH), Some("Since then"));
}

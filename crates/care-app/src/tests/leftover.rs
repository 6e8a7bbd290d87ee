//! Deleting for good out of what this version cannot name: changes without a document, and what a newer
//! version has written.

use care_bridge::{DeleteForGood, Deletion};
use care_document::{DocumentActor, PlanDocument};
use care_plan::Generation;
use care_vault::{ChangeRow, DocumentRow, Repaired, VaultFolder, VaultName, WholeDocument};

use super::home::{Home, opened};
use super::*;
use crate::documents::change_row;

const SHARED: Subject = Subject::Leftover(Tier::Shared);

/// What a newer version wrote at `z:birth-place/wish` and `z:birth-pain/wish`, by turns.
const NEWER: [&str; 4] = [
    "856f4a83b5a8e5ed0174015cfc20d9bb7909ec7a5a7e8db4e02c0296b81427505e7b9f8ef5e5be4054f707100707070707070707070707070707\
     07070102000000061514340142025603571470027f127a3a62697274682d706c6163652f77697368017f017fc602486520686974206d65206f6e\
     20547565736461797f00",
    "856f4a838fc02d36016101b5a8e5edbfb0514d69eb0f8352eb4df418d9bd7862aa7fe8c5c4f17414486fb6100707070707070707070707070707\
     07070203000000061513340142025602570370027f117a3a62697274682d7061696e2f77697368017f017f366761737f00",
    "856f4a831841e150016e018fc02d36c0507e972444f2530be6a31d357c20bd6e6333b43c3d0eb1b10665fa100707070707070707070707070707\
     070703040000000815143401420256025707700271027302\
     7f127a3a62697274682d706c6163652f77697368017f017f766e6f7468696e677f017f007f02",
    "856f4a83bc7a688d0172011841e150944686cd1a4b1e4cd5476feae09edc1f502f1c3042cb3df0ab3b73af100707070707070707070707070707\
     07070405000000081513340142025603570b7002710273027f117a3a62697274682d7061696e2f77697368017f017fb60167617320616e642061\
     69727f017f007f03",
];

fn bytes_of(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}

/// A plan without a lock, with a leftover that holds what a newer version wrote, and
/// a change that belongs to nothing.
fn with_leftover() -> Home {
    let mut home = Home::with_plan(&[("birth-place/wish", "At home"), ("birth-pain/wish", "Gas and air")]);
    let mut document = PlanDocument::new(SHARED, Generation::default(), DocumentActor::from_bytes([1; 16]));
    let mut changes = document.apply(&[DocumentEdit::Begin]).unwrap();
    let newer: Vec<Vec<u8>> = NEWER.iter().map(|hex| bytes_of(hex)).collect();
    changes.extend(document.merge(newer.iter().map(Vec::as_slice)).unwrap());
    let rows: Vec<ChangeRow> =
        changes.into_iter().zip(40..).map(|(change, at)| change_row(change, Timestamp(at))).collect();
    let orphan = ChangeRow { raw: b"She cried on Wednesday".to_vec(), ..rows[0].clone() };
    let (id, generation) = (document.id(), Generation::default());
    let leftover = WholeDocument {
        row: DocumentRow { id, subject: SHARED, generation, tier: Tier::Shared, created: Timestamp(40) },
        changes: rows,
        heads: document.heads(),
        orphans: vec![orphan],
    };
    let mut app = home.app();
    opened(&mut app);
    let vault = app.open().unwrap().0.everyday().unwrap();
    let mut documents = vec![leftover];
    for row in vault.documents().unwrap() {
        let (changes, heads) = (vault.changes(row.id).unwrap(), vault.heads(row.id).unwrap().heads);
        documents.push(WholeDocument { row, changes, heads, orphans: Vec::new() });
    }
    let repaired = Repaired { documents, projection: vault.projection().unwrap(), ..Repaired::default() };
    drop(app);
    let folder = VaultFolder::open(&home.path("..")).unwrap();
    folder.mark_for_repair(VaultName::Everyday).unwrap();
    let open = folder.open_with_device().unwrap();
    folder.put_in_place(&open.failed[0], &repaired).unwrap();
    home
}

/// The leftover that stands: its row, and its changes.
fn standing(app: &mut App) -> Option<(DocumentRow, Vec<ChangeRow>)> {
    let vault = app.open().unwrap().0.everyday().unwrap();
    let row = vault.documents().unwrap().into_iter().find(|row| row.subject == SHARED)?;
    let changes = vault.changes(row.id).unwrap();
    Some((row, changes))
}

fn says(changes: &[ChangeRow], words: &str) -> bool {
    changes.iter().any(|change| change.raw.windows(words.len()).any(|window| window == words.as_bytes()))
}

fn has_orphans(app: &mut App, row: &DocumentRow) -> bool {
    app.open().unwrap().0.everyday().unwrap().has_orphans(row.id).unwrap()
}

#[test]
fn what_a_newer_version_wrote_to_an_answer_goes_with_it_and_the_rest_stays() {
    let mut home = with_leftover();
    let mut app = home.app();
    opened(&mut app);
    let (row, before) = standing(&mut app).unwrap();
    assert!(says(&before, "He hit me") && has_orphans(&mut app, &row), "the control");

    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-place/wish")) }).unwrap();
    let (row, after) = standing(&mut app).unwrap();
    assert!(!says(&after, "He hit me") && !says(&after, "birth-place/wish"), "its words, and that there were any");
    assert!(!has_orphans(&mut app, &row), "nobody knows whose those were");
    assert!(says(&after, "gas and air"), "what a newer version knows is kept, with its steps");
    let received: Vec<i64> = after.iter().map(|change| change.received.0).collect();
    assert_eq!(received, [40, 42, 44], "and their times");
    drop(app);
    let mut app = home.app();
    opened(&mut app);
    app.verify();
    assert!(app.agrees_with_history().unwrap(), "all of it is whole");
    assert!(opened(&mut app).1.is_none());

    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-pain/wish")) }).unwrap();
    assert!(standing(&mut app).is_none(), "nothing is left of it");
}

#[test]
fn changes_that_nobody_can_name_go_where_a_newer_version_s_words_stay() {
    let mut home = with_leftover();
    let mut app = home.app();
    opened(&mut app);
    let (row, before) = standing(&mut app).unwrap();
    assert!(has_orphans(&mut app, &row));
    write(&mut app, "birth-companions/wish", "Ask me");
    app.ask(DeleteForGood { what: Deletion::Answer(id("birth-companions/wish")) }).unwrap();
    assert!(!has_orphans(&mut app, &row));
    assert_eq!(standing(&mut app).unwrap().1, before, "what it knows is as it was");
}

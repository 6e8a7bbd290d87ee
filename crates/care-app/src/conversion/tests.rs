use care_document::DocumentActor;
use care_plan::{DocumentId, EntryId, Generation, Value};
use care_vault::{DocumentHeads, VaultName};

use super::*;

/// A document of an earlier schema in which an answer said one of `texts` after the other.
fn earlier(number: u8, tier: Tier, texts: &[&str]) -> EarlierDocument {
    let subject = Subject::Answer("birth-place/wish".parse().unwrap());
    let mut document = PlanDocument::new(subject, Generation::default(), DocumentActor::from_bytes([number; 16]));
    let mut changes = Vec::new();
    for text in texts {
        let words = DocumentEdit::Value(ValueChange::Set(Value::Text((*text).to_owned())));
        changes.extend(document.apply(&[words]).unwrap());
    }
    EarlierDocument {
        id: DocumentId::from_bytes([number; 16]),
        tier,
        created: Timestamp(i64::from(number)),
        heads: DocumentHeads { heads: document.heads(), changes: changes.len() as u64 },
        changes: changes.into_iter().map(|change| change_row(change, Timestamp(5))).collect(),
        orphans: Vec::new(),
    }
}

/// A document of an earlier schema that was edited so.
fn edited(subject: &Subject, edits: &[DocumentEdit]) -> EarlierDocument {
    let mut document = PlanDocument::new(subject.clone(), Generation::default(), DocumentActor::from_bytes([3; 16]));
    let changes = document.apply(edits).unwrap();
    EarlierDocument {
        heads: DocumentHeads { heads: document.heads(), changes: changes.len() as u64 },
        changes: changes.into_iter().map(|change| change_row(change, Timestamp(5))).collect(),
        ..earlier(3, Tier::Shared, &[])
    }
}

fn convert(documents: Vec<EarlierDocument>) -> Result<Converted, ConversionError> {
    let tombstones = BTreeSet::new();
    let (answers, entries) = (Vec::new(), Vec::new());
    TakeApart.convert(&EarlierVault { name: VaultName::Everyday, documents, answers, entries, tombstones })
}

fn converted(documents: Vec<EarlierDocument>) -> Converted {
    convert(documents).unwrap()
}

fn texts(converted: &Converted) -> Vec<(&str, Tier)> {
    converted.projection.answers.values().map(|answer| (answer.text(), answer.tier)).collect()
}

#[test]
fn however_long_an_answer_in_two_tiers_is_it_is_converted_with_its_steps() {
    let long = "word ".repeat(21_000);
    let converted =
        converted(vec![earlier(1, Tier::Shared, &["A", &long]), earlier(2, Tier::Sensitive, &["Not here"])]);
    let joined = format!("Not here\n\n{long}");
    assert_eq!(texts(&converted), [(joined.as_str(), Tier::Sensitive)]);
    let raw = converted.documents[0].changes.iter().map(|change| change.raw.as_slice());
    let row = &converted.documents[0].row;
    let reader = DocumentActor::from_bytes([9; 16]);
    let whole = PlanDocument::load(row.subject.clone(), row.generation, raw, reader).unwrap();
    assert_eq!(whole.heads(), converted.documents[0].heads, "it opens");
    let said: Vec<_> = whole.history().unwrap().into_iter().map(|moment| moment.values.text().to_owned()).collect();
    assert!(said.iter().any(|text| text.trim() == "A"), "what it said first is among its steps");
}

#[test]
fn two_documents_of_one_tier_are_brought_together() {
    let converted = converted(vec![earlier(1, Tier::Shared, &["At home"]), earlier(2, Tier::Shared, &["My sister"])]);
    assert_eq!(texts(&converted), [("My sister\n\nAt home", Tier::Shared)], "the newest first, and nothing dropped");
    assert_eq!(converted.documents.len(), 1, "it stands once");
}

#[test]
fn a_document_that_does_not_come_to_what_was_kept_of_it_is_not_converted() {
    let whole = earlier(1, Tier::Shared, &["At home", "Elsewhere"]);
    let old_page = earlier(1, Tier::Shared, &["At home"]);
    let replayed = EarlierDocument { heads: whole.heads.clone(), ..old_page.clone() };
    assert!(matches!(convert(vec![replayed]), Err(ConversionError::Damaged)));
    // A row that was not written to since a migration says nothing.
    let unknown = EarlierDocument { heads: DocumentHeads::default(), ..old_page };
    assert_eq!(texts(&converted(vec![unknown])), [("At home", Tier::Shared)]);
}

#[test]
fn cards_and_what_only_a_newer_version_knows_are_converted_too() {
    let card = EntryId::from_bytes([7; 16]);
    let entry = Subject::Entry("contingency".parse().unwrap(), card);
    let begun = edited(&entry, &[DocumentEdit::Created(Timestamp(4)), DocumentEdit::Removed(true)]);
    // No document of a tier ever held what a catalogue says.
    let told = DocumentEdit::Tier(entry.clone(), Tier::JustMe);
    let unknown = EarlierDocument { tier: Tier::Sensitive, ..edited(&Subject::EverydayCatalogue, &[told]) };
    let converted = converted(vec![begun, unknown]);
    let entries: Vec<_> = converted.projection.entries.iter().map(|(id, row)| (*id, row.entry.removed)).collect();
    assert_eq!(entries, [(card, true)]);
    let subjects: Vec<_> = converted.documents.iter().map(|document| document.row.subject.clone()).collect();
    assert_eq!(subjects, [entry, Subject::Leftover(Tier::Sensitive)]);
}

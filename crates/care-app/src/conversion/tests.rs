use care_document::DocumentActor;
use care_plan::{DocumentId, Generation, Value};
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

fn converted(documents: Vec<EarlierDocument>) -> Converted {
    let tombstones = BTreeSet::new();
    let (answers, entries) = (Vec::new(), Vec::new());
    TakeApart.convert(&EarlierVault { name: VaultName::Everyday, documents, answers, entries, tombstones }).unwrap()
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

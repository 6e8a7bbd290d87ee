//! Catalogues of two phones, written apart.

use care_document::DocumentEdit;
use care_plan::{Generation, Subject, Tier};

use crate::{Kept, WISH, answer};

const BOTH: [Subject; 2] = [Subject::EverydayCatalogue, Subject::PrivateCatalogue];

fn wish() -> Subject {
    Subject::Answer(answer(WISH))
}

fn tier(tier: Tier) -> DocumentEdit {
    DocumentEdit::Tier(wish(), tier)
}

fn generation(number: u32) -> DocumentEdit {
    DocumentEdit::Generation(wish(), Generation(number))
}

fn left(number: u32) -> DocumentEdit {
    DocumentEdit::Left(wish(), Generation(number))
}

/// Two phones of hers that each make one edit, apart, on top of `before`; and what both say then.
fn apart(catalogue: &Subject, before: &[DocumentEdit], one: DocumentEdit, other: DocumentEdit) -> Kept {
    let mut base = Kept::of(catalogue.clone(), 0, 9);
    base.apply(before);
    let (mut phone, mut tablet) = (base.reopened(1), base.reopened(2));
    phone.apply(&[one]);
    tablet.apply(&[other]);
    phone.merge(&tablet);
    tablet.merge(&phone);
    assert_eq!(phone.document.value(), tablet.document.value());
    assert_eq!(phone.reopened(5).document.value(), phone.document.value());
    phone
}

#[test]
fn of_two_tiers_given_apart_the_more_private_one_counts() {
    for catalogue in BOTH {
        for before in [vec![], vec![tier(Tier::JustMe)]] {
            for (one, other) in Tier::ALL.into_iter().flat_map(|one| Tier::ALL.map(|other| (one, other))) {
                if before.contains(&tier(one)) || before.contains(&tier(other)) {
                    continue;
                }
                let phone = apart(&catalogue, &before, tier(one), tier(other));
                let tiers = phone.document.value().catalogue.tiers;
                assert_eq!(tiers.into_iter().collect::<Vec<_>>(), [(wish(), one.max(other))], "{one:?} {other:?}");
            }
        }
    }
}

#[test]
fn she_settles_it_and_it_stays_settled() {
    let mut phone = apart(&Subject::PrivateCatalogue, &[], tier(Tier::JustMe), tier(Tier::Shared));
    assert_eq!(phone.apply(&[tier(Tier::JustMe)]), 1, "what already counts is still made to stand alone");
    assert_eq!(phone.apply(&[tier(Tier::Shared)]), 1, "and with all in sight she may open it");
    assert_eq!(phone.reopened(3).document.value().catalogue.tiers[&wish()], Tier::Shared);
}

#[test]
fn what_was_deleted_for_good_once_stays_deleted() {
    for catalogue in BOTH {
        for (one, other) in [(1, 2), (2, 1), (3, 3)] {
            let phone = apart(&catalogue, &[], generation(one), generation(other));
            let generations = phone.document.value().catalogue.generations;
            assert_eq!(generations.into_iter().collect::<Vec<_>>(), [(wish(), Generation(one.max(other)))]);
        }
        let mut phone = apart(&catalogue, &[generation(1)], generation(5), generation(2));
        assert_eq!(phone.apply(&[generation(4)]), 0, "no later edit brings an earlier one back");
        assert_eq!(phone.document.value().catalogue.generations[&wish()], Generation(5));
        assert_eq!(phone.apply(&[generation(6)]), 1);
        assert_eq!(phone.document.value().catalogue.generations[&wish()], Generation(6));
    }
}

#[test]
fn a_catalogue_names_every_kind_of_document_and_no_tier_of_a_newer_version() {
    let subjects = [
        "answer/birth-place/wish",
        "answer/contingency/07070707070707070707070707070707/name",
        "answer/newborn/baby-2/name",
        "entry/contingency/07070707070707070707070707070707",
        "leftover/just-me",
    ];
    let mut her = Kept::of(Subject::PrivateCatalogue, 0, 1);
    for (number, subject) in (1..).zip(subjects) {
        let subject: Subject = subject.parse().unwrap();
        let both = [
            DocumentEdit::Tier(subject.clone(), Tier::Sensitive),
            DocumentEdit::Generation(subject, Generation(number)),
        ];
        her.apply(&both);
    }
    let told = her.reopened(2).document.value().catalogue;
    assert!(told.tiers.values().all(|tier| *tier == Tier::Sensitive));
    assert_eq!(told.tiers.keys().map(ToString::to_string).collect::<Vec<_>>(), subjects);
    assert_eq!(told.generations.values().map(|generation| generation.0).sum::<u32>(), 15);
    assert!(her.document.value().unknown.is_empty() && her.document.values().is_empty());
}

#[test]
fn of_two_departures_the_later_one_counts() {
    for catalogue in BOTH {
        for (one, other) in [(0, 2), (2, 0), (3, 3)] {
            let phone = apart(&catalogue, &[], left(one), left(other));
            let told = phone.document.value().catalogue;
            assert_eq!(told.left.into_iter().collect::<Vec<_>>(), [(wish(), Generation(one.max(other)))]);
            assert!(told.generations.is_empty(), "what left may come back");
        }
        let mut phone = apart(&catalogue, &[left(1)], left(5), left(2));
        assert_eq!(phone.apply(&[left(4)]), 0, "an earlier one says nothing new");
        assert_eq!(phone.apply(&[left(6)]), 1);
        assert_eq!(phone.document.value().catalogue.left[&wish()], Generation(6));
    }
}

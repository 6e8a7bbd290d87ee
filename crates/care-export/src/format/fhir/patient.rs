//! Herself: her name, the day she was born and her NHS number, each only where it is in the copy.

use care_plan::template::Role;

use super::code::{NHS_NUMBER, NHS_NUMBER_STATUS, not_traced};
use super::resource::{CodeableConcept, Extension, ExtensionValue, HumanName, Identifier, Patient};
use super::text::{plain, said};
use crate::reading::{AnswerReading, Reading, Saying, SayingKind};

/// What the copy says of who she is. Whoever is not named is a Patient without a name.
pub(super) fn patient(reading: &Reading<'_>) -> Patient {
    let name = reading.name().map(plain).filter(|name| !name.trim().is_empty());
    let identifiers = || reading.answers().map(|(_, answer)| answer).filter(|answer| answer.role == Role::Identifier);
    let says = |of: fn(&Saying) -> bool| {
        identifiers().flat_map(move |answer| answer.says.iter().filter(move |it| of(it)).map(move |it| (answer, it)))
    };
    // A day that could be read in two ways is left to whoever reads it in her words.
    let born = says(|saying| saying.kind == SayingKind::Date)
        .find_map(|(_, saying)| care_locale::unmistakable_day(saying.said.text()));
    Patient {
        identifier: says(|saying| saying.kind == SayingKind::Words).filter_map(identifier).collect(),
        name: name.map(|text| HumanName { text }).into_iter().collect(),
        birth_date: born,
    }
}

fn identifier((answer, saying): (&AnswerReading, &Saying)) -> Option<Identifier> {
    let text = plain(saying.said.text());
    if let Some(value) = nhs_number(&text) {
        let status = Some(ExtensionValue::CodeableConcept(not_traced()));
        let extension = vec![Extension { extension: Vec::new(), url: NHS_NUMBER_STATUS, value: status }];
        return Some(Identifier { extension, r#type: None, system: Some(NHS_NUMBER), value });
    }
    let r#type = Some(CodeableConcept { coding: Vec::new(), text: Some(said(&answer.label)) });
    (!text.trim().is_empty()).then_some(Identifier { r#type, value: text, ..Identifier::default() })
}

/// The ten digits of an NHS number whose check digit is right (modulus 11, NHS Data Dictionary); nothing of
/// what is none, or has a slip.
fn nhs_number(text: &str) -> Option<String> {
    if text.chars().any(|character| !character.is_ascii_digit() && !matches!(character, ' ' | '-')) {
        return None;
    }
    let digits: Vec<u32> = text.chars().filter_map(|character| character.to_digit(10)).collect();
    let (check, nine) = digits.split_last().filter(|(_, nine)| nine.len() == 9)?;
    let sum: u32 = nine.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let is_right = (11 - sum % 11) % 11 == *check;
    is_right.then(|| digits.iter().filter_map(|digit| char::from_digit(*digit, 10)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_a_slip_is_no_nhs_number() {
        // 999 000 0018 is one that NHS England gives to be tested with; none of them is anybody's.
        assert_eq!(nhs_number("999 000 0018").as_deref(), Some("9990000018"));
        assert_eq!(nhs_number("999-000-0018").as_deref(), Some("9990000018"));
        for text in ["999 000 0019", "999 000 001", "99 900 000 18 1", "999 000 0018 or so", "", "٩٩٩٠٠٠٠٠١٨"]
        {
            assert_eq!(nhs_number(text), None, "{text}");
        }
        // A remainder of one has no check digit: 10 cannot be written.
        assert_eq!((0..10).filter(|last| nhs_number(&format!("000000006{last}")).is_some()).count(), 0);
    }
}

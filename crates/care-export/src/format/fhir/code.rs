//! The codes of a copy. Each was read in a public source; no other meaning is claimed of her words.

use super::resource::{CodeableConcept, Coding};

/// [LOINC](https://loinc.org).
const LOINC: &str = "http://loinc.org";
/// [SNOMED CT](https://snomed.info/sct).
const SNOMED: &str = "http://snomed.info/sct";
/// Who had which part in what was made, of HL7's terminology.
const PARTICIPANT: &str = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

/// The system of an identifier that is an address itself.
pub(super) const URI: &str = "urn:ietf:rfc:3986";
/// The system of an NHS number.
pub(super) const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
/// Whether somebody has looked the number up, an extension of UK Core.
pub(super) const NHS_NUMBER_STATUS: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";

fn coding(system: &'static str, code: &str, display: &str) -> Coding {
    Coding { system: Some(system), code: code.to_owned(), display: display.to_owned(), display_elsewhere: None }
}

/// What the whole plan is.
pub(super) fn care_plan() -> CodeableConcept {
    CodeableConcept { coding: vec![coding(SNOMED, "734163000", "Care plan")], text: None }
}

/// What its pages about birth are.
pub(super) fn birth_plan() -> CodeableConcept {
    let coding = vec![
        coding(LOINC, "57079-6", "Birth plan Narrative"),
        coding(SNOMED, "735986004", "Patient written birth plan"),
    ];
    CodeableConcept { coding, text: None }
}

/// A card for hard times: no code of it could be read in a public source.
pub(super) fn contingency_plan() -> CodeableConcept {
    CodeableConcept { coding: Vec::new(), text: Some("Contingency plan".to_owned()) }
}

/// Who wrote it.
pub(super) fn author() -> CodeableConcept {
    CodeableConcept { coding: vec![coding(PARTICIPANT, "author", "Author")], text: None }
}

/// That nobody has looked the number up.
pub(super) fn not_traced() -> CodeableConcept {
    let system = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
    CodeableConcept { coding: vec![coding(system, "02", "Number present but not traced")], text: None }
}

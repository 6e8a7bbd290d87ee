//! The resources and data types of FHIR R4 (4.0.1) that a copy is made of, as JSON has them: of each the
//! elements that are written, in the order of the standard, and no others.
//!
//! The structures are written in the order of their fields, so the same copy is the same bytes whatever else
//! is built. What is empty is not written: FHIR knows no empty string, list or object.

use serde::Serialize;

/// [Bundle](https://hl7.org/fhir/R4/bundle.html): what is handed over.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    pub(super) resource_type: &'static str,
    pub(super) identifier: Identifier,
    pub(super) r#type: &'static str,
    pub(super) timestamp: String,
    pub(super) entry: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

/// Every resource of a copy, by its name.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    Composition(Box<Composition>),
    Patient(Patient),
    CarePlan(Box<CarePlan>),
    CareTeam(CareTeam),
    Goal(Goal),
    Communication(Communication),
    QuestionnaireResponse(QuestionnaireResponse),
    Provenance(Provenance),
    DocumentReference(DocumentReference),
    Binary(Binary),
}

/// [Composition](https://hl7.org/fhir/R4/composition.html): the first entry, which all others hang on.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Composition {
    pub(super) language: &'static str,
    pub(super) identifier: Identifier,
    pub(super) status: &'static str,
    pub(super) r#type: CodeableConcept,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) category: Vec<CodeableConcept>,
    pub(super) subject: Reference,
    pub(super) date: String,
    pub(super) author: [Reference; 1],
    pub(super) title: String,
    #[serde(rename = "_title", skip_serializing_if = "Option::is_none")]
    pub(super) title_elsewhere: Option<Translated>,
    pub(super) confidentiality: &'static str,
    pub(super) attester: [Attester; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) relates_to: Vec<RelatesTo>,
    pub(super) section: Vec<Section>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Attester {
    pub(super) mode: &'static str,
    pub(super) time: String,
    pub(super) party: Reference,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RelatesTo {
    pub(super) code: &'static str,
    pub(super) target_reference: Reference,
}

/// A section: what is read in it, what of it stands as a resource, and sections below it.
#[derive(Serialize, Default)]
pub(super) struct Section {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) title: Option<String>,
    #[serde(rename = "_title", skip_serializing_if = "Option::is_none")]
    pub(super) title_elsewhere: Option<Translated>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<Narrative>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) entry: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) section: Vec<Section>,
}

/// [Narrative](https://hl7.org/fhir/R4/narrative.html): what a person reads.
#[derive(Serialize)]
pub(super) struct Narrative {
    pub(super) status: &'static str,
    pub(super) div: String,
}

/// [Patient](https://hl7.org/fhir/R4/patient.html): herself, as far as it is in the copy.
#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) identifier: Vec<Identifier>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) name: Vec<HumanName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) birth_date: Option<String>,
}

#[derive(Serialize)]
pub(super) struct HumanName {
    pub(super) text: String,
}

/// [CarePlan](https://hl7.org/fhir/R4/careplan.html): the plan, or one card for hard times.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) meta: Option<Meta>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) part_of: Vec<Reference>,
    pub(super) status: &'static str,
    pub(super) intent: &'static str,
    pub(super) category: Vec<CodeableConcept>,
    pub(super) title: String,
    pub(super) subject: Reference,
    pub(super) created: String,
    pub(super) author: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) care_team: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) supporting_info: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) goal: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) activity: Vec<Activity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Meta {
    pub(super) last_updated: String,
}

#[derive(Serialize)]
pub(super) struct Activity {
    pub(super) detail: ActivityDetail,
}

#[derive(Serialize)]
pub(super) struct ActivityDetail {
    pub(super) status: &'static str,
    pub(super) description: String,
}

#[derive(Serialize)]
pub(super) struct Annotation {
    pub(super) text: String,
}

/// [CareTeam](https://hl7.org/fhir/R4/careteam.html): whom she wrote down, by the name that she gave.
#[derive(Serialize)]
pub(super) struct CareTeam {
    pub(super) status: &'static str,
    pub(super) subject: Reference,
    pub(super) participant: Vec<Participant>,
}

#[derive(Serialize)]
pub(super) struct Participant {
    pub(super) member: Reference,
}

/// [Goal](https://hl7.org/fhir/R4/goal.html): what she would like.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Goal {
    pub(super) lifecycle_status: &'static str,
    pub(super) description: CodeableConcept,
    pub(super) subject: Reference,
    pub(super) expressed_by: Reference,
}

/// [Communication](https://hl7.org/fhir/R4/communication.html): what she was told.
#[derive(Serialize)]
pub(super) struct Communication {
    pub(super) status: &'static str,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) topic: Option<CodeableConcept>,
    pub(super) recipient: [Reference; 1],
    pub(super) payload: Vec<Payload>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Payload {
    pub(super) content_string: String,
}

/// [QuestionnaireResponse](https://hl7.org/fhir/R4/questionnaireresponse.html): her answers as she typed them.
#[derive(Serialize)]
pub(super) struct QuestionnaireResponse {
    pub(super) language: &'static str,
    pub(super) questionnaire: String,
    pub(super) status: &'static str,
    pub(super) subject: Reference,
    pub(super) authored: String,
    pub(super) author: Reference,
    pub(super) source: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<Item>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub(super) link_id: String,
    pub(super) text: String,
    #[serde(rename = "_text", skip_serializing_if = "Option::is_none")]
    pub(super) text_elsewhere: Option<Translated>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) answer: Vec<Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<Item>,
}

#[derive(Serialize)]
pub(super) enum Answer {
    #[serde(rename = "valueString")]
    String(String),
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    #[serde(rename = "valueAttachment")]
    Attachment(Attachment),
}

/// [Provenance](https://hl7.org/fhir/R4/provenance.html): who made the copy.
#[derive(Serialize)]
pub(super) struct Provenance {
    pub(super) target: [Reference; 1],
    pub(super) recorded: String,
    pub(super) agent: [Agent; 1],
}

#[derive(Serialize)]
pub(super) struct Agent {
    pub(super) r#type: CodeableConcept,
    pub(super) who: Reference,
}

/// [DocumentReference](https://hl7.org/fhir/R4/documentreference.html): the same copy as a page to print.
#[derive(Serialize)]
pub(super) struct DocumentReference {
    pub(super) status: &'static str,
    pub(super) r#type: CodeableConcept,
    pub(super) subject: Reference,
    pub(super) date: String,
    pub(super) author: [Reference; 1],
    pub(super) content: [Content; 1],
}

#[derive(Serialize)]
pub(super) struct Content {
    pub(super) attachment: Attachment,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Attachment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) content_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    pub(super) title: String,
}

/// [Binary](https://hl7.org/fhir/R4/binary.html): bytes, as base64 (RFC 4648).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Binary {
    pub(super) content_type: &'static str,
    pub(super) data: String,
}

#[derive(Serialize, Default)]
pub(super) struct Identifier {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) r#type: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) system: Option<&'static str>,
    pub(super) value: String,
}

#[derive(Serialize, Default)]
pub(super) struct CodeableConcept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Coding {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) system: Option<&'static str>,
    pub(super) code: String,
    pub(super) display: String,
    #[serde(rename = "_display", skip_serializing_if = "Option::is_none")]
    pub(super) display_elsewhere: Option<Translated>,
}

/// What points at another resource of the copy, or says a name that stands for nobody's record.
#[derive(Serialize, Clone)]
#[serde(rename_all = "lowercase")]
pub(super) enum Reference {
    Reference(String),
    Display(String),
}

/// The same text in the language beside, as the standard's
/// [translation](https://hl7.org/fhir/R4/extension-translation.html).
#[derive(Serialize)]
pub(super) struct Translated {
    pub(super) extension: Vec<Extension>,
}

#[derive(Serialize)]
pub(super) struct Extension {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    pub(super) url: &'static str,
    #[serde(flatten)]
    pub(super) value: Option<ExtensionValue>,
}

#[derive(Serialize)]
pub(super) enum ExtensionValue {
    #[serde(rename = "valueCode")]
    Code(&'static str),
    #[serde(rename = "valueString")]
    String(String),
    #[serde(rename = "valueCodeableConcept")]
    CodeableConcept(CodeableConcept),
}

//! What is read as a document Bundle of [HL7 FHIR R4](https://hl7.org/fhir/R4/documents.html) (4.0.1), JSON:
//! the one form in which a copy leaves as data.
//!
//! Her exact words are what it carries: in the narrative of each section, for people, and in a
//! QuestionnaireResponse, for programs. She is its author. What else is in it is made of what the template
//! knows an answer to be (a goal, somebody to phone, a card for hard times), and says no more than she did.
//!
//! The same reading with the same [`Snapshot`] is the same bytes. What a resource is called is derived from
//! the version code and its place in the copy, so it tells of nothing that the copy does not hold.
//! `docs/export.md` describes the form, `docs/decisions/064-a-copy-as-data-is-a-fhir-document.md` says why.

mod code;
mod narrative;
mod patient;
mod plan;
mod resource;
mod response;
mod text;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use care_locale::{Language, iso_moment};
use care_plan::template::Part;
use care_plan::{LocalTime, VersionCode};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::reading::{PartReading, Reading, SectionReading};
use resource::{
    Agent, Attachment, Attester, Binary, Bundle, Composition, Content, DocumentReference, Entry, Identifier, Narrative,
    Participant, Provenance, QuestionnaireResponse, Reference, RelatesTo, Resource, Section,
};

/// The questions that a response answers: those of Holdfast's template. The name of a form that nobody has to
/// fetch.
pub const QUESTIONNAIRE: &str = "urn:uuid:3f0b1c52-6f5e-8d7a-9a55-8d6f3a6e1c01";

/// What is known of a copy beside what is read in it.
#[derive(Debug, Clone, Copy)]
pub struct Snapshot<'a> {
    /// When it is made.
    pub made: LocalTime,
    /// When something of it was changed last, where that is known.
    pub changed: Option<LocalTime>,
    /// Whether it is kept as it is: a copy that was handed over, and not a look at a plan that goes on.
    pub is_kept: bool,
    /// The copy that it takes the place of.
    pub replaces: Option<VersionCode>,
    /// The same copy as a page to print, a PDF.
    pub pdf: Option<&'a [u8]>,
}

impl Snapshot<'_> {
    /// A copy that is handed over now, and nothing beside it.
    #[must_use]
    pub const fn of(made: LocalTime) -> Self {
        Self { made, changed: None, is_kept: true, replaces: None, pdf: None }
    }
}

/// The document, as UTF-8 without line ends. A moment of `snapshot` that no calendar holds counts as 1970.
#[must_use]
pub fn fhir_document(reading: &Reading<'_>, snapshot: &Snapshot<'_>) -> Vec<u8> {
    let copy = Copy::new(reading, snapshot.made);
    let identifier = Identifier {
        system: Some(code::URI),
        value: copy.name(&format!("document/{}", copy.made)),
        ..Identifier::default()
    };
    let bundle = Bundle {
        resource_type: "Bundle",
        identifier,
        r#type: "document",
        timestamp: copy.made.clone(),
        entry: entries(reading, &copy, snapshot),
    };
    // No map has a key that is no text, and no number is written: there is nothing that could not be.
    serde_json::to_vec(&bundle).unwrap_or_default()
}

/// Names of what is in one copy.
struct Copy {
    seed: String,
    language: &'static Language,
    made: String,
}

impl Copy {
    fn new(reading: &Reading<'_>, made: LocalTime) -> Self {
        let language = reading.words().language();
        Self { seed: seed(*reading.version(), language.tag), language, made: instant(made) }
    }

    /// The name of what stands at `place`, as [RFC 9562](https://www.rfc-editor.org/rfc/rfc9562) (UUIDs),
    /// version 8, has it.
    fn name(&self, place: &str) -> String {
        name(&self.seed, place)
    }

    fn reference(&self, place: &str) -> Reference {
        Reference::Reference(self.name(place))
    }

    fn patient(&self) -> Reference {
        self.reference("person")
    }

    fn entry(&self, place: &str, resource: Resource) -> Entry {
        Entry { full_url: self.name(place), resource }
    }
}

fn seed(version: VersionCode, language: &str) -> String {
    format!("holdfast-fhir-1 {version} {language}")
}

fn name(seed: &str, place: &str) -> String {
    let digest = Sha256::digest(format!("{seed} {place}"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest).for_each(|(byte, of)| *byte = of);
    Uuid::new_v8(bytes).urn().to_string()
}

fn instant(at: LocalTime) -> String {
    let written = iso_moment(at.at.0, at.offset_minutes);
    if written.is_empty() { "1970-01-01T00:00:00Z".to_owned() } else { written }
}

/// What is made of a reading, and where each section points.
struct Document<'a> {
    copy: &'a Copy,
    entries: Vec<Entry>,
    people: Vec<Participant>,
    goals: Vec<Reference>,
}

fn entries(reading: &Reading<'_>, copy: &Copy, snapshot: &Snapshot<'_>) -> Vec<Entry> {
    let mut document = Document { copy, entries: Vec::new(), people: Vec::new(), goals: Vec::new() };
    let mut sections: Vec<Section> = reading.parts().iter().map(|part| document.part(part)).collect();

    let team = plan::team(std::mem::take(&mut document.people), copy);
    let care_team = document.beside("team", team.map(Resource::CareTeam));
    let page = snapshot.pdf.map(|pdf| document.page(reading, pdf));
    let mut plan = plan::whole(reading, copy, snapshot);
    plan.goal = std::mem::take(&mut document.goals);
    plan.care_team.extend(care_team);
    let (plan_at, answers_at) = (copy.reference("plan"), copy.reference("answers"));
    let foot = [plan_at, answers_at].into_iter().chain(plan.care_team.clone()).chain(page).collect();
    sections.extend(narrated(narrative::of_lines(&reading.foot(), copy.language), foot));

    let head = [
        copy.entry("composition", Resource::Composition(Box::new(composition(reading, copy, snapshot, sections)))),
        copy.entry("person", Resource::Patient(patient::patient(reading))),
        copy.entry("plan", Resource::CarePlan(Box::new(plan))),
    ];
    let tail = [
        copy.entry("answers", Resource::QuestionnaireResponse(response(reading, copy))),
        copy.entry("provenance", Resource::Provenance(provenance(copy))),
    ];
    head.into_iter().chain(document.entries).chain(tail).collect()
}

impl Document<'_> {
    fn part(&mut self, part: &PartReading) -> Section {
        let section = part.sections.iter().flat_map(|section| self.section(part, section)).collect();
        Section {
            title: Some(text::said(&part.title)),
            title_elsewhere: text::elsewhere(&part.title),
            section,
            ..Section::default()
        }
    }

    /// The section, and those of the same name in which it goes on.
    fn section(&mut self, part: &PartReading, section: &SectionReading) -> Vec<Section> {
        let mut of = Vec::new();
        for (number, goal) in (1..).zip(plan::goals(part, section, self.copy)) {
            of.extend(self.beside(&format!("goal/{}/{number}", section.id), Some(Resource::Goal(goal))));
        }
        self.goals.extend(of.iter().cloned());
        for (number, plan) in (1..).zip(plan::contingencies(part, section, self.copy)) {
            let place = format!("contingency/{}/{number}", section.id);
            of.extend(self.beside(&place, Some(Resource::CarePlan(Box::new(plan)))));
        }
        for (number, told) in (1..).zip(plan::told(section, self.copy)) {
            of.extend(self.beside(&format!("told/{}/{number}", section.id), Some(Resource::Communication(told))));
        }
        self.people.extend(plan::people(part, section));
        let mut sections = narrated(narrative::of_cards(&section.cards, self.copy.language), of);
        for of_section in &mut sections {
            of_section.title = Some(text::said(&section.title));
            of_section.title_elsewhere = text::elsewhere(&section.title);
        }
        sections
    }

    /// Adds a resource, where there is one, and says where it stands.
    fn beside(&mut self, place: &str, resource: Option<Resource>) -> Option<Reference> {
        let entry = self.copy.entry(place, resource?);
        self.entries.push(entry);
        Some(self.copy.reference(place))
    }

    fn page(&mut self, reading: &Reading<'_>, pdf: &[u8]) -> Reference {
        const PDF: &str = "application/pdf";
        let copy = self.copy;
        let attachment =
            Attachment { content_type: Some(PDF), url: Some(copy.name("page")), title: text::said(&reading.title()) };
        let about = DocumentReference {
            status: "current",
            r#type: code::care_plan(),
            subject: copy.patient(),
            date: copy.made.clone(),
            author: [copy.patient()],
            content: [Content { attachment }],
        };
        self.entries.push(copy.entry("page-about", Resource::DocumentReference(about)));
        let binary = Binary { content_type: PDF, data: BASE64_STANDARD.encode(pdf) };
        self.entries.push(copy.entry("page", Resource::Binary(binary)));
        copy.reference("page-about")
    }
}

/// A section for each narrative, the first of which has the entries.
fn narrated(narratives: Vec<String>, entry: Vec<Reference>) -> Vec<Section> {
    let section = |div| Section { text: Some(Narrative { status: "additional", div }), ..Section::default() };
    let mut sections: Vec<Section> = narratives.into_iter().map(section).collect();
    if let Some(first) = sections.first_mut() {
        first.entry = entry;
    }
    sections
}

fn composition(reading: &Reading<'_>, copy: &Copy, snapshot: &Snapshot<'_>, section: Vec<Section>) -> Composition {
    // Pages about birth alone are a birth plan; what holds more is a care plan, of which that is a category.
    let is_of_birth_alone = reading.parts().iter().all(|part| matches!(part.part, Part::Front | Part::Birth));
    let (r#type, category) = match plan::is_of_birth(reading) {
        true if is_of_birth_alone => (code::birth_plan(), Vec::new()),
        true => (code::care_plan(), vec![code::birth_plan()]),
        false => (code::care_plan(), Vec::new()),
    };
    let language = copy.language.tag;
    let replaced = snapshot.replaces.map(|version| name(&seed(version, language), "composition"));
    let target = |target| RelatesTo { code: "replaces", target_reference: Reference::Reference(target) };
    Composition {
        language,
        identifier: Identifier { value: reading.version().to_string(), ..Identifier::default() },
        status: if snapshot.is_kept { "final" } else { "preliminary" },
        r#type,
        category,
        subject: copy.patient(),
        date: copy.made.clone(),
        author: [copy.patient()],
        title: text::said(&reading.title()),
        title_elsewhere: text::elsewhere(&reading.title()),
        confidentiality: "R",
        attester: [Attester { mode: "personal", time: copy.made.clone(), party: copy.patient() }],
        relates_to: replaced.map(target).into_iter().collect(),
        section,
    }
}

fn response(reading: &Reading<'_>, copy: &Copy) -> QuestionnaireResponse {
    QuestionnaireResponse {
        language: copy.language.tag,
        questionnaire: QUESTIONNAIRE.to_owned(),
        status: "completed",
        subject: copy.patient(),
        authored: copy.made.clone(),
        author: copy.patient(),
        source: copy.patient(),
        item: response::items(reading),
    }
}

fn provenance(copy: &Copy) -> Provenance {
    Provenance {
        target: [copy.reference("composition")],
        recorded: copy.made.clone(),
        agent: [Agent { r#type: code::author(), who: copy.patient() }],
    }
}

//! The Bundle: which resources are in it, and what they are called.

use crate::json::{self, Json};
use crate::model::{ImportError, ImportedPage, ImportedPlan};
use crate::{composition, page, response, text};

/// The most resources that are looked at.
const ENTRIES: usize = 1_000;

/// What says who somebody is, and what in a document only says again what its sections say.
const PASSED_OVER: [&str; 12] = [
    "Patient",
    "RelatedPerson",
    "Practitioner",
    "PractitionerRole",
    "Person",
    "Organization",
    "Device",
    "CarePlan",
    "CareTeam",
    "Goal",
    "Communication",
    "Provenance",
];

/// Reads a FHIR document (R4, JSON), ours or another's. Nothing of `bytes` is taken for true: they may come
/// from anyone.
///
/// # Errors
///
/// Says what the file is not, see [`ImportError`]. What is merely unknown in a document is passed over and
/// counted.
pub fn read_document(bytes: &[u8]) -> Result<ImportedPlan, ImportError> {
    let bundle = bundle(bytes)?;
    let all = bundle.list("entry");
    let entries = Entries::of(&bundle);
    let composition = entries.composition()?;
    let mut plan = ImportedPlan::default();
    composition::read(composition, &entries, &mut plan);
    for answers in entries.of_kind("QuestionnaireResponse") {
        response::read(answers, &mut plan);
    }
    let is_unknown = |kind: Option<&str>| match kind {
        Some("QuestionnaireResponse") => false,
        Some(kind) => !PASSED_OVER.contains(&kind),
        None => true,
    };
    let unknown = entries.resources().filter(|resource| is_unknown(resource.text("resourceType"))).count();
    // The one composition that was read is no unknown resource.
    plan.skipped.resources = all.len() - entries.0.len() + unknown - 1 + entries.without_resource();
    Ok(plan)
}

/// Reads the same as a page: what a person reads of it, line by line, and nothing for a program.
///
/// # Errors
///
/// As [`read_document`].
pub fn read_page(bytes: &[u8]) -> Result<ImportedPage, ImportError> {
    let bundle = bundle(bytes)?;
    Ok(page::read(Entries::of(&bundle).composition()?))
}

fn bundle(bytes: &[u8]) -> Result<Json, ImportError> {
    let bundle = json::read(bytes)?;
    let is_document = bundle.text("resourceType") == Some("Bundle") && bundle.text("type") == Some("document");
    if is_document { Ok(bundle) } else { Err(ImportError::NotADocument) }
}

/// The entries of a document that are looked at.
pub(crate) struct Entries<'a>(&'a [Json]);

impl<'a> Entries<'a> {
    fn of(bundle: &'a Json) -> Self {
        let all = bundle.list("entry");
        Self(all.get(..ENTRIES).unwrap_or(all))
    }

    fn composition(&self) -> Result<&'a Json, ImportError> {
        self.of_kind("Composition").next().ok_or(ImportError::NotADocument)
    }

    fn resources(&self) -> impl Iterator<Item = &'a Json> {
        self.0.iter().filter_map(|entry| entry.get("resource"))
    }

    fn without_resource(&self) -> usize {
        self.0.iter().filter(|entry| entry.get("resource").is_none()).count()
    }

    fn of_kind(&self, kind: &'static str) -> impl Iterator<Item = &'a Json> {
        self.resources().filter(move |resource| resource.text("resourceType") == Some(kind))
    }

    /// What the one is called to whom `reference` points: as the reference says, or as the resource does.
    pub(crate) fn name(&self, reference: &Json) -> Option<String> {
        reference.text("display").and_then(text::line).or_else(|| {
            let resource = self.resource(reference.text("reference")?)?;
            let name = resource.list("name").iter().find_map(human_name);
            name.or_else(|| resource.text("name").and_then(text::line))
        })
    }

    /// The resource of that address: a `fullUrl`, or `Patient/1`.
    fn resource(&self, address: &str) -> Option<&'a Json> {
        let is_it = |entry: &&Json| {
            let resource = entry.get("resource");
            let is_local = |resource: &Json| {
                let (kind, id) = address.split_once('/').unwrap_or_default();
                resource.text("resourceType") == Some(kind) && resource.text("id") == Some(id)
            };
            entry.text("fullUrl") == Some(address) || resource.is_some_and(is_local)
        };
        self.0.iter().find(is_it)?.get("resource")
    }
}

/// A name as one text, or its parts behind each other.
fn human_name(name: &Json) -> Option<String> {
    let parts = name.list("given").iter().filter_map(|part| match part {
        Json::Text(part) => Some(part.as_str()),
        _ => None,
    });
    let whole = || parts.chain(name.text("family")).collect::<Vec<_>>().join(" ");
    name.text("text").and_then(text::line).or_else(|| text::line(&whole()))
}

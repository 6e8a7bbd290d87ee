//! Documents with one thing broken: a validator that accepts those says nothing by accepting ours.

use serde_json::Value;

/// One way of breaking a document.
pub(super) struct Breakage {
    /// What the document has then.
    pub(super) name: &'static str,
    /// Whether it takes the codes of the standard to see it.
    pub(super) is_of_codes: bool,
    harm: fn(&mut Value),
}

pub(super) const BREAKAGES: &[Breakage] = &[
    Breakage { name: "no-status", is_of_codes: false, harm: |it| remove(resource(it, "Composition"), "status") },
    Breakage {
        name: "no-status-of-answers",
        is_of_codes: false,
        harm: |it| remove(resource(it, "QuestionnaireResponse"), "status"),
    },
    Breakage {
        name: "unknown-property",
        is_of_codes: false,
        harm: |it| resource(it, "Composition")["feeling"] = "good".into(),
    },
    Breakage {
        name: "status-with-a-space",
        is_of_codes: false,
        harm: |it| resource(it, "Composition")["status"] = " final".into(),
    },
    Breakage {
        name: "date-in-words",
        is_of_codes: false,
        harm: |it| resource(it, "Composition")["date"] = "yesterday".into(),
    },
    Breakage {
        name: "author-alone",
        is_of_codes: false,
        harm: |it| {
            let composition = resource(it, "Composition");
            composition["author"] = composition["author"][0].take();
        },
    },
    Breakage {
        name: "unknown-resource",
        is_of_codes: false,
        harm: |it| resource(it, "Patient")["resourceType"] = "Woman".into(),
    },
    Breakage {
        name: "unknown-intent",
        is_of_codes: true,
        harm: |it| resource(it, "CarePlan")["intent"] = "wish".into(),
    },
    Breakage { name: "unknown-kind-of-bundle", is_of_codes: true, harm: |it| it["type"] = "paper".into() },
];

impl Breakage {
    /// The document, broken.
    pub(super) fn of(&self, document: &Value) -> Value {
        let mut broken = document.clone();
        (self.harm)(&mut broken);
        broken
    }
}

fn resource<'a>(document: &'a mut Value, kind: &str) -> &'a mut Value {
    let entries = document["entry"].as_array().into_iter().flatten();
    let index = entries.take_while(|entry| entry["resource"]["resourceType"] != kind).count();
    &mut document["entry"][index]["resource"]
}

fn remove(resource: &mut Value, member: &str) {
    if let Some(members) = resource.as_object_mut() {
        members.remove(member);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_breakage_breaks_something() {
        let entry = |kind: &str| {
            serde_json::json!({"resource": {
                "resourceType": kind, "status": "final", "date": "2026-11-21", "author": ["a"], "intent": "plan"
            }})
        };
        let kinds = ["Composition", "Patient", "CarePlan", "QuestionnaireResponse"].map(entry);
        let document = serde_json::json!({"type": "document", "entry": kinds});
        for breakage in BREAKAGES {
            assert_ne!(breakage.of(&document), document, "{}", breakage.name);
        }
    }
}
